# KIND: title of a chapter
# EN: One
one = Un
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: Short words.
u-pz3chp = Des mots qui ne finissent pas. Des mots qui ne finissent pas. Des mots qui ne finissent pas. Des mots qui ne finissent pas. Des mots qui ne finissent pas. Des mots qui ne finissent pas. Des mots qui ne finissent pas. Des mots qui ne finissent pas. Des mots qui ne finissent pas. Des mots qui ne finissent pas. 
# KIND: who said the quotation
# EN: Somebody
u-k8h0q8 = Quelqu’un
