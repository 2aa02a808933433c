# KIND: title of a chapter
# EN: One
one = Un
# EN: She said 'no' to the wall.
u-r4wrmd = Elle a dit “non”  au mur.
# EN: One, two.
u-j7a464 = Un , deux.
# EN: The wall -- a long one -- stands.
u-fqmb00 = Le mur - un long mur - est debout.
# EN: It cost { $total }.
u-s1r5yp = Cela a coûté  { $total } .
# EN: The gate.
u-jyzmhe = La porte.
# KIND: verse or address: keep the lines
# EN: One
# EN: { "" }  two
# EN: three
u-rbxn6b =
    Un
    { "" }  deux  quatre
    trois
