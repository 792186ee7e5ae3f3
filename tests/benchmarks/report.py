"""The figures as tables, in Markdown, so that they can be quoted as printed."""

from __future__ import annotations

from tests.benchmarks.contest import CONTENDERS

FRAME_MS = 1000 / 60
# Each beside what of the same run, and at most how many times that.
_FILES = (
    ("a PNG at 2x", "png_s", "rsvg-convert", "rsvg_s"),
    ("the check of the data, CPU", "check_cpu_s", "importing geopandas", "import_cpu_s"),
    ("data as zip, CPU", "zip_cpu_s", "importing geopandas", "import_cpu_s"),
    ("a start until the first page, CPU", "start_cpu_s", "importing Dash", "dash_cpu_s"),
)
_AT_MOST = {"png_s": 1.2, "check_cpu_s": 4, "zip_cpu_s": 5, "start_cpu_s": 3.5}


def text(results: dict) -> str:
    """Return every table of the results."""
    parts = [_machine(results["machine"])]
    for part, heading in (("steps", "A step, region view"),
                          ("unclocked", "A step, region view, the 60 Hz clock off"),
                          ("world", "A step, world view")):
        if part in results:
            count = results[part]["atlas"]["steps"]
            parts.append(f"### {heading}, {count} steps\n\n{_steps(results[part])}")
    for part, make in (("words", _in_words), ("load", _load), ("views", _views),
                       ("server", _server), ("files", _files), ("profile", _profile),
                       ("join", _join), ("own", _own), ("growth", _growth)):
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


def _ratio(value: float, base: float) -> str:
    return f"{value / base:.2f}x" if base else "-"


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


def _in_words(found: dict) -> str:
    ours = found[""]
    rows = [[f"{told}, {f'as stated by `{voice}`' if voice else 'in our words'}", row["median"],
             row["p95"], _ratio(row["median"], ours[way]["median"]), row["work"],
             _ratio(row["work"], ours[way]["work"])]
            for way, told in (("leap", "to any day"), ("next", "to the next change"))
            for voice, row in ((voice, ways[way]) for voice, ways in found.items())]
    return (f"### A step in a speaker's words, {ours['leap']['steps']} steps of each, "
            "the 60 Hz clock off\n\n") + table(
        ["the region", "median ms", "p95", "to ours", "work ms a step", "to ours"], rows)


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


def _views(found: dict) -> str:
    rows = [[view, row["usable_ms"], f"{row['maps']}x"] for view, row in found["views"].items()]
    return "### The views\n\n" + table(
        ["view, warm, by its address", "usable, ms", f"to the first map, {found['first_map_ms']}"],
        rows)


def _server(found: dict) -> str:
    imported = [name for name, there in found["imported"].items() if there]
    rows = [
        ["first start from a checkout to the first page, s", f"{found['first_start_s']}, "
         f"{found['first_start_cpu_s']} of CPU"],
        ["all languages made ready beforehand, s", f"{found['languages_s']}"],
        ["start to the first page, s", f"{found['start_s']}, {found['start_cpu_s']} of CPU"],
        ["importing Dash, before each, s", f"{found['dash_s']}"],
        ["resident memory, MB", f"{found['memory_mb']}, {found['memory_after_mb']} after exports"],
        ["imported to serve the page", ", ".join(imported) or "neither geopandas, pandas, "
         "numpy, shapely nor plotly"],
        ["page, each on another day", f"{found['page_per_s']}/s, {found['page_kb']} kB"],
        ["export SVG", f"{found['svg_per_s']}/s, {found['svg_kb']} kB unpacked"],
        ["export PNG at 2x", f"{found['png_per_s']}/s, {found['png_kb']} kB"],
    ]
    others = [[c.label, found["contenders"][c.name]["start_s"],
               found["contenders"][c.name]["memory_mb"]] for c in CONTENDERS]
    return ("### The server\n\n" + table(["of the atlas", ""], rows) + "\n\n"
            + table(["way", "start s", "memory MB"], others))


def _files(found: dict) -> str:
    rows = [[label, found[name], against, found.get(base, "-"), _times(found[name], found[base])
             if base in found else "-"] for label, name, against, base in _FILES]
    return "### Files and checks\n\n" + table(
        ["what", "s", "beside", "s", "to what is beside"], rows)


def _profile(found: dict) -> str:
    parts = [[part, ms] for part, ms in found["parts_ms_a_step"].items()]
    functions = [[name, ms] for name, ms in found["functions_ms_a_step"]]
    without = [[name, row["raster_ms"], row["main_ms"]]
               for name, row in found["without"].items()]
    return "\n\n".join([
        "### Where a step goes", table(["part of the frame", "ms a step"], parts),
        table(["function", "own ms a step"], functions),
        table(["without these layers", "raster ms a step", "main thread ms a step"], without)])


def _join(rows: list[dict]) -> str:
    return "### Tables joined to the ground\n\n" + table(
        ["rows", "as", "run by", "s", "CPU s", "rows a second", "peak memory MB", "load average"],
        [[f"{row['rows']:,}", row["kind"], row["engine"], row["s"], row["cpu_s"],
          f"{round(row['rows'] / row['s'], -3):,.0f}", row["memory_mb"], row["load"]]
         for row in rows])


def _own(rows: list[dict]) -> str:
    return "### A reader's own table in the page\n\n" + table(
        ["rows", "MB", "read s", "on the map s", "joined s",
         *(f"{what}, {window}" for window in ("a month", "all days")
           for what in ("step ms", "p95", "work ms"))],
        [[f"{row['rows']:,}", row["mb"], row["read_s"], row["map_s"], row["join_s"],
          *(step[name] for step in row["steps"].values() for name in ("median", "p95", "work"))]
         for row in rows])


def _growth(rows: list[dict]) -> str:
    """Return how the figures grow; in brackets how many times those of the shipped atlas."""
    base = rows[0]
    cells = []
    for row in rows:
        step = row.get("step", {})
        cells.append([
            row["label"], f"{row['events']:,}", "canvas" if row["later_kb"] else "nodes",
            step.get("median", "-"), step.get("p95", row.get("fault", "-")),
            _grown(row, base, "first_map_ms"), row.get("alive_s", "-"), row["page_kb"],
            row["later_kb"], row["start_s"], _grown(row, base, "server_mb"),
            _grown(row, base, "heap_mb"), row.get("nodes", "-")])
    return "### Growth\n\n" + table(
        ["atlas", "events drawn", "most of them as", "step ms", "p95", "first map ms", "alive s",
         "page kB", "later kB", "server start s", "server MB", "page heap MB", "page nodes"],
        cells)


def _grown(row: dict, base: dict, name: str) -> str:
    if name not in row:
        return "-"
    times = "" if row is base else f" ({row[name] / base[name]:.1f}x)"
    return f"{row[name]}{times}"


def _budgets(results: dict) -> str:
    """Return each promise of the project beside what was measured."""
    steps, load = results["steps"], results["load"]
    atlas = steps["atlas"]
    first = {name: load[name]["cold"]["first_map_ms"] for name in load}

    def faster(name: str, least: int) -> list[tuple]:
        """Return how many times faster than a contender: as seen at 60 Hz, and by work alone."""
        rows = []
        for part, how in (("steps", ""), ("unclocked", ", the clock off")):
            if part in results:
                found = results[part]
                ratio = round(found[name]["median"] / found["atlas"]["median"], 1)
                label = next(c.label for c in CONTENDERS if c.name == name).split(" ")[0]
                rows.append((f"faster than {label}{how}", f"{ratio}x", f"{least}x",
                             ratio >= least))
        return rows

    promises = [
        ("a step, median", f"{atlas['median']} ms", "16.7 ms", atlas["median"] <= FRAME_MS),
        ("a step, p95", f"{atlas['p95']} ms", "33.3 ms", atlas["p95"] <= 2 * FRAME_MS),
        ("a step with the words around the map, median", f"{atlas['words']} ms", "33.3 ms",
         atlas["words"] <= 2 * FRAME_MS),
        *faster("figure", 20), *faster("geo", 5), *faster("leaflet", 3),
        *faster("leaflet-tuned", 3),
        ("first map", f"{first['atlas']} ms", f"{first['leaflet']} ms, dash-leaflet's",
         first["atlas"] < first["leaflet"]),
        ("sent before charts", f"{load['atlas']['cold']['kb']} kB", "360 kB",
         load["atlas"]["cold"]["kb"] < 360),
        *((f"{view} usable, warm", f"{row['usable_ms']} ms", "1000 ms", row["usable_ms"] < 1000)
          for view, row in results.get("views", {}).get("views", {}).items()),
        ("requests while stepping", atlas["requests"], "0", not atlas["requests"]),
        ("first start, with nothing compiled", f"{results['server']['first_start_s']} s", "10 s",
         results["server"]["first_start_s"] <= 10),
        ("server start", f"{results['server']['start_s']} s", "1.5 s",
         results["server"]["start_s"] < 1.5),
        ("server start, CPU", f"{results['server']['start_cpu_s']} s", "1 s",
         results["server"]["start_cpu_s"] < 1),
    ]
    files = results.get("files", {})
    for label, name, against, base in _FILES:
        if base in files:
            promises.append((label, _times(files[name], files[base]),
                             f"{_AT_MOST[name]}x {against}",
                             files[name] <= _AT_MOST[name] * files[base]))
    grown = [row for row in results.get("growth", []) if row["label"].startswith("100,000")]
    for row in grown:
        median = row.get("step", {}).get("median")
        promises.append((f"a step at {row['label']}", f"{median} ms", "50 ms",
                         median is not None and median <= 50))
    return "### The promises\n\n" + table(
        ["promise", "measured", "at most (or at least)", "kept"],
        [[a, b, c, "yes" if kept else "no"] for a, b, c, kept in promises])
