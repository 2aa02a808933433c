# KIND: title of a chapter
# EN: One
one = Un
# EN: She said 'no'.
u-fapxt4 = Elle a dit “non”.
# EN: One, two.
u-j7a464 = Un , deux.
# EN: The wall -- a long one -- stands.
u-fqmb00 = Le mur - un long mur - est debout.
# EN: The officers' tent.
u-k7yf5k = L´agent et sa tente.
# EN: He said: "So be it!"
u-kcycrk = Il a dit: "Ainsi soit-il!"
