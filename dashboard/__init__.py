"""The atlas in a browser, on the command line and in images."""
