# Of the vocabulary so far only what is written on the map; see ../en/vocabulary.ftl.

line-kind-transport-link =
    .written = sxematik
