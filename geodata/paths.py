"""Where the data lie: beside the packages in a checkout, inside the package when installed."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent

DATA = _HERE / "data" if (_HERE / "data").is_dir() else _HERE.parent / "data"
