# KIND: title of the book
# FR: Ampersands & “marks” \<in> a title
# book--title =


# KIND: subtitle of the book
# FR: And a subtitle & more
# book--subtitle =


# KIND: text of the back cover
# FR: A blurb with \<marks> & more.
# book--blurb =

