# KIND: title of a chapter
# EN: One
one = Un
# EN: The harbour office opened at six, when the boats that had been out all night came in with the tide.
u-pbj0f5 = Le bureau a ouvert.
