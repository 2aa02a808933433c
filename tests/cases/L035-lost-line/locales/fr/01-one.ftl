# KIND: title of a chapter
# EN: One
one = Un
# KIND: verse or address: keep the lines
# EN: Home Office
# EN: 2 Marsham Street
# EN: London
u-02sep8 =
    Home Office
    2 Marsham Street, Londres
