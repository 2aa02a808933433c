# KIND: title of a chapter
one = One
u-pbj0f5 = The harbour office opened at six, when the boats that had been out all night came in with the tide.
