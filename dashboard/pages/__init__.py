"""The pages as HTML, their parts, and the atlas as one file."""
