"""From the record and its geometry to the documents that are drawn and read."""

# What `python -m dashboard.compile` ends with when its folder cannot be written to.
UNWRITABLE = 74
