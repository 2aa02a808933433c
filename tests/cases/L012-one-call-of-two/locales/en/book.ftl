# KIND: title of the book
book--title = A case
