# KIND: title of a chapter
# FR: Un
# un =


# FR: Le texte, avec une note[^a] et « des mots ».
# u-exkwvt =


# KIND: heading
# FR: Une figure
# section =


# KIND: a number set large, short
# FR: 42
# u-ed3nsd =


# KIND: what the number above is
# FR: est le nombre
# u-j8kqan =


# KIND: pull quote: where it quotes this chapter, its exact words
# FR: Le texte, avec une note
# u-hjge0t =


# FR: La note.
# fn-a =

