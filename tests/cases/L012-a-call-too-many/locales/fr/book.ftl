# KIND: title of the book
# EN: A case
book--title = Un cas
