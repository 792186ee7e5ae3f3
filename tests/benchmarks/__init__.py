"""How fast the atlas is, beside other ways to build it; see README.md here."""
