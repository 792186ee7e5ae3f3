"""The map document: compiled once from the Atlas, then only ever put into a state.

Nothing here imports Dash. ``compile`` alone imports geodata; the rest works on the
compiled documents, which is what the server and the command line load.
"""
