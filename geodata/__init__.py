"""The record and the geometry of Contact Lines: tables, layers, the partition of control."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from geodata.atlas import Atlas
    from geodata.days import DayError
    from geodata.loading import load_atlas
    from geodata.problems import DataError, Problem

__all__ = ["Atlas", "DataError", "DayError", "Problem", "__version__", "load_atlas"]

# Of the atlas and of its data alike; pyproject.toml reads it here.
__version__ = "0.1.0"

# Found when first asked for: the server needs the days of geodata, not its geopandas.
_HOMES = {
    "Atlas": "geodata.atlas",
    "load_atlas": "geodata.loading",
    "DayError": "geodata.days",
    "DataError": "geodata.problems",
    "Problem": "geodata.problems",
}


def __getattr__(name: str):
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
