# EN: Gone.
u-000000 = Parti.
