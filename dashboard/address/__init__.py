"""What a reader has chosen, read from an address and written back to one."""
