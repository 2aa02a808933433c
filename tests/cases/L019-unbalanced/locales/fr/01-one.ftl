# KIND: title of a chapter
# EN: One
one = Un
# EN: The wall (of concrete) stands.
u-89j8tq = Le mur (de béton est debout.
# EN: She said 'no' and went.
u-9w7qza = Elle a dit « non et est partie.
# EN: She said 'yes' and stayed.
u-4y6r32 = Elle a dit "oui et est restée.
# EN: The gate [sic] stands.
u-9j6jnz = La porte sic] est debout.
