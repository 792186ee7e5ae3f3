"""The script's modules, run by Node: what they say of the real documents, beside Python."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from dashboard.bundling import node

WEB = Path(__file__).resolve().parents[1] / "dashboard" / "web"
_ASK = """
import { text } from "node:stream/consumers";
const given = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(await answer(given)));
"""


def answer(imports: str, function: str, given: Any) -> Any:
    """Return what a function of one argument says, in English, of what is given.

    ``imports`` are the import statements that it needs, paths from ``dashboard/web``.
    """
    done = subprocess.run(
        [node(), "--input-type=module", "--disable-warning=ExperimentalWarning", "-e",
         f'import "./words/catalogue.js";\n{imports}\nconst answer = {function};\n{_ASK}'],
        input=json.dumps(given), cwd=WEB, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
