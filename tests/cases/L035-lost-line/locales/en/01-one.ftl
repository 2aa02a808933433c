# KIND: title of a chapter
one = One
# KIND: verse or address: keep the lines
u-02sep8 =
    Home Office
    2 Marsham Street
    London
