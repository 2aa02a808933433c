# Une note de la traductrice.
fn-trl-mur = Le mur est en "béton". (N.d.T.)
fn-trl-mur--2 = Il est long.
