"""The figures as tables, in Markdown, so that they can be quoted as printed."""

from __future__ import annotations

from tests.benchmarks.contest import CONTENDERS

FRAME_MS = 1000 / 60


def text(results: dict) -> str:
    """Return every table of the results."""
    parts = [_machine(results["machine"])]
    for part, heading in (("steps", "A step, region view"), ("world", "A step, world view")):
        if part in results:
            count = results[part]["atlas"]["steps"]
            parts.append(f"### {heading}, {count} steps\n\n{_steps(results[part])}")
    for part, make in (("load", _load), ("server", _server), ("profile", _profile),
                       ("growth", _growth)):
        if part in results:
            parts.append(make(results[part]))
    if {"steps", "load", "server"} <= results.keys():
        parts.append(_budgets(results))
    return "\n\n".join(parts)


def table(head: list[str], rows: list[list]) -> str:
    """Return a Markdown table."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def _machine(facts: dict) -> str:
    low, high = facts["load_average"]
    return (f"{facts['cores']} cores ({facts['processor']}), {facts['memory_gb']} GB, no GPU; "
            f"Chromium {facts['chromium']} headless, Python {facts['python']}; "
            f"load average {low} to {high}")


def _times(value: float, base: float) -> str:
    return f"{value / base:.1f}x" if base else "-"


def _steps(found: dict) -> str:
    atlas = found["atlas"]
    rows = []
    for contender in CONTENDERS:
        row = found[contender.name]
        rows.append([contender.label, row["median"], row["p95"], row["max"],
                     _times(row["median"], atlas["median"]), row["presented"], row["work"],
                     _times(row["work"], atlas["work"]), row["requests"]])
    return table(["way", "median ms", "p95", "max", "to the atlas", "on screen ms",
                  "work ms a step", "to the atlas", "requests"], rows)


def _load(found: dict) -> str:
    base = found["atlas"]["cold"]["first_map_ms"]
    rows = [[c.label, found[c.name]["cold"]["first_map_ms"],
             _times(found[c.name]["cold"]["first_map_ms"], base),
             found[c.name]["warm"]["first_map_ms"], found[c.name]["slow"]["first_map_ms"],
             found[c.name]["cold"]["kb_at_first_map"], found[c.name]["cold"]["kb"],
             f"{found[c.name]['cold']['requests']:.0f}"] for c in CONTENDERS]
    return "### The first load\n\n" + table(
        ["way", "first map ms, cold", "to the atlas", "warm", "10 Mbit/s, 40 ms",
         "kB by the first map", "kB in all", "requests"], rows)


def _server(found: dict) -> str:
    imported = [name for name, there in found["imported"].items() if there]
    rows = [
        ["start to the first page, s", found["start_s"]],
        ["resident memory, MB", f"{found['memory_mb']}, {found['memory_after_mb']} after exports"],
        ["imported to serve the page", ", ".join(imported) or "neither geopandas, pandas "
         "nor plotly"],
        ["page, each on another day", f"{found['page_per_s']}/s, {found['page_kb']} kB"],
        ["export SVG", f"{found['svg_per_s']}/s, {found['svg_kb']} kB unpacked"],
        ["export PNG at 2x", f"{found['png_per_s']}/s, {found['png_kb']} kB"],
    ]
    others = [[c.label, found["contenders"][c.name]["start_s"],
               found["contenders"][c.name]["memory_mb"]] for c in CONTENDERS]
    return ("### The server\n\n" + table(["of the atlas", ""], rows) + "\n\n"
            + table(["way", "start s", "memory MB"], others))


def _profile(found: dict) -> str:
    parts = [[part, ms] for part, ms in found["parts_ms_a_step"].items()]
    functions = [[name, ms] for name, ms in found["functions_ms_a_step"]]
    without = [[name, row["raster_ms"], row["main_ms"]]
               for name, row in found["without"].items()]
    return "\n\n".join([
        "### Where a step goes", table(["part of the frame", "ms a step"], parts),
        table(["function", "own ms a step"], functions),
        table(["without these layers", "raster ms a step", "main thread ms a step"], without)])


def _growth(rows: list[dict]) -> str:
    cells = []
    for row in rows:
        step = row.get("step", {})
        cells.append([row["label"], f"{row['events']:,}", step.get("median", "-"),
                      step.get("p95", "-"), row.get("first_map_ms", row.get("fault", "-")),
                      row.get("alive_s", "-"), row["page_kb"], row["start_s"],
                      row["server_mb"], row.get("heap_mb", "-"), row.get("nodes", "-")])
    return "### Growth\n\n" + table(
        ["atlas", "events drawn", "step ms", "p95", "first map ms", "alive s", "page kB",
         "server start s", "server MB", "page heap MB", "page nodes"], cells)


def _budgets(results: dict) -> str:
    """Return each promise of the project beside what was measured."""
    steps, load = results["steps"], results["load"]
    atlas = steps["atlas"]
    first = {name: load[name]["cold"]["first_map_ms"] for name in load}

    def faster(name: str) -> float:
        return round(steps[name]["median"] / atlas["median"], 1)

    promises = [
        ("a step, median", f"{atlas['median']} ms", "16.7 ms", atlas["median"] <= FRAME_MS),
        ("a step, p95", f"{atlas['p95']} ms", "33.3 ms", atlas["p95"] <= 2 * FRAME_MS),
        ("faster than (a)", f"{faster('figure')}x", "20x", faster("figure") >= 20),
        ("faster than (c)", f"{faster('geo')}x", "5x", faster("geo") >= 5),
        ("faster than (d)", f"{faster('leaflet')}x", "3x", faster("leaflet") >= 3),
        ("faster than (d')", f"{faster('leaflet-tuned')}x", "3x", faster("leaflet-tuned") >= 3),
        ("first map", f"{first['atlas']} ms", f"{first['leaflet']} ms, dash-leaflet's",
         first["atlas"] < first["leaflet"]),
        ("sent before charts", f"{load['atlas']['cold']['kb']} kB", "500 kB",
         load["atlas"]["cold"]["kb"] < 500),
        ("requests while stepping", atlas["requests"], "0", not atlas["requests"]),
        ("server start", f"{results['server']['start_s']} s", "1.5 s",
         results["server"]["start_s"] < 1.5),
    ]
    grown = [row for row in results.get("growth", []) if row["label"] == "100,000 events"]
    for row in grown:
        median = row.get("step", {}).get("median")
        promises.append(("a step at 100,000 events", f"{median} ms", "50 ms",
                         median is not None and median <= 50))
    return "### The promises\n\n" + table(
        ["promise", "measured", "at most (or at least)", "kept"],
        [[a, b, c, "yes" if kept else "no"] for a, b, c, kept in promises])
