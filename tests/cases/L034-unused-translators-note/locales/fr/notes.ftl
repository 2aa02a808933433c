fn-trl-mur = Le mur est en béton.
