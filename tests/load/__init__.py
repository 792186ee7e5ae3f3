"""What a thousand readers, slow ones and a hundred files at once do to the server."""
