# KIND: title of the book
book--title = Ampersands & “marks” \<in> a title
# KIND: subtitle of the book
book--subtitle = And a subtitle & more
# KIND: text of the back cover
book--blurb = A blurb with \<marks> & more.
