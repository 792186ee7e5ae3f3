"""Compile how each fact is cited: as a sentence, and for programs that keep references."""
