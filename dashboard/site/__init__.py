"""The whole atlas as a folder of files, for any web server, object store or CDN."""
