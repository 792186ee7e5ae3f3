"""What leaves the atlas: sheets, images, films, data."""
