# KIND: title of a chapter
one = One
u-esx83t = The wall was __never__ meant to last.
u-xjyehh = _The Guardian_ said so.
u-5fv6bw = The <i lang="fr">gendarmes</i> came.
