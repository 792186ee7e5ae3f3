"""The record and the geometry of Contact Lines: tables, layers, the partition of control."""

from geodata.atlas import Atlas, load_atlas
from geodata.periods import DayError
from geodata.problems import DataError, Problem

__all__ = ["Atlas", "DataError", "DayError", "Problem", "load_atlas"]
