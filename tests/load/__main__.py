"""``make load``: a thousand readers, the same with slow clients beside, a hundred files at once.

Everything is asked of a server that this starts itself, on this machine only, and ends.
"""

from gevent import monkey

monkey.patch_all()

import argparse  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import resource  # noqa: E402
import socket  # noqa: E402
import subprocess  # noqa: E402
import sys  # noqa: E402
import urllib.request  # noqa: E402
from collections.abc import Iterator  # noqa: E402
from contextlib import contextmanager  # noqa: E402
from pathlib import Path  # noqa: E402

from tests.load.files import run_files  # noqa: E402
from tests.load.readers import run_readers  # noqa: E402
from tests.load.slow import slow_clients  # noqa: E402
from tests.waiting import until  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SLOW = 200
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def _answers(address: str) -> bool:
    try:
        return bool(_OPENER.open(address, timeout=60).read())
    except OSError:
        return False


@contextmanager
def server(workers: int) -> Iterator[str]:
    """Yield the address of the atlas, served by the command as it comes."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "dashboard", "serve", "--port", str(port),
         "--workers", str(workers)], cwd=ROOT, stdout=subprocess.DEVNULL)
    site = f"http://127.0.0.1:{port}/"
    try:
        until(lambda: _answers(f"{site}healthz"), 60.0, lambda: f"nobody answers at {site}")
        yield site
    finally:
        process.terminate()
        process.wait()


def main() -> int:
    """Run what is asked for, print what was met, and say whether it is what is asked of us."""
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("--readers", type=int, default=1000)
    parser.add_argument("--within", type=int, default=60, metavar="SECONDS")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--only", choices=["readers", "slow", "files"])
    options = parser.parse_args()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    found: dict = {"cores": os.cpu_count(), "load_before": round(os.getloadavg()[0], 1)}
    with server(options.workers) as site:
        told = subprocess.run([sys.executable, "-m", "tests.load.visit", site], cwd=ROOT,
                              stdout=subprocess.PIPE, check=True, text=True).stdout
        files = json.loads(told)
        found["files"] = len(files)
        if options.only in (None, "readers"):
            found["readers"] = run_readers(site, files, options.readers, options.within)
        if options.only in (None, "slow"):
            with slow_clients(site, SLOW):
                found["readers_beside_slow"] = run_readers(
                    site, files, options.readers, options.within)
        if options.only in (None, "files"):
            found["made"] = run_files(site)
    print(json.dumps(found, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
