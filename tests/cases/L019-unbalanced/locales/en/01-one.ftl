# KIND: title of a chapter
one = One
u-89j8tq = The wall (of concrete) stands.
u-9w7qza = She said 'no' and went.
u-4y6r32 = She said 'yes' and stayed.
u-9j6jnz = The gate [sic] stands.
