"""The Dash app around the pages: addresses, wiring, files that are handed out."""
