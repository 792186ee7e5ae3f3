"""The application around the pages: what is let in, what is sent, and who waits for whom."""
