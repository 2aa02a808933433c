# KIND: title of a chapter
# EN: One
<<<<<<< HEAD
one = Un
=======
one = Premier
>>>>>>> french
