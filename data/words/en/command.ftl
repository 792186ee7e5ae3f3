# What the command line says: help, and errors.

