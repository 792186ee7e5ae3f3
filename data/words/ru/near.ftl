# Of the panel: where a reader clicked.

near-heading = Где вы щёлкнули: { $lon } в. д., { $lat } с. ш.
