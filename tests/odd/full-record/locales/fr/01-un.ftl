# KIND: title of a chapter
un = Un
u-exkwvt = Le texte, avec une note[^a] et « des mots ».
# KIND: heading
section = Une figure
# KIND: a number set large, short
u-ed3nsd = 42
# KIND: what the number above is
u-j8kqan = est le nombre
# KIND: pull quote: where it quotes this chapter, its exact words
u-hjge0t = Le texte, avec une note
fn-a = La note.
