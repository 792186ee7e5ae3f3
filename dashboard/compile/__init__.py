"""From the record and its geometry to the documents that are drawn and read."""
