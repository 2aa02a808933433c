# KIND: title of a chapter
one = One
# KIND: pull quote: where it quotes this chapter, its exact words
u-pz3chp = Short words.
# KIND: who said the quotation
u-k8h0q8 = Somebody
