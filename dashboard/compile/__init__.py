"""From the record and its geometry to the documents that are drawn and read."""

# What `python -m dashboard.compile` ends with when its folder cannot be written to.
UNWRITABLE = 74


def words_file(name: str, language: str) -> str:
    """Return the name of the file with what a document says in another language than English."""
    return f"{name}.{language}.json"
