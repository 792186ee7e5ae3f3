"""Every sentence, date and name of a value that a reader meets."""
