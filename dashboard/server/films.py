"""Films that readers ask a server for: one is drawn at a time, the others wait in a queue.

Each is drawn in a process of its own, so that no reader of a page waits for it and that it can be
stopped. Nobody's film is drawn on: one that is asked after by nobody any more is given up.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

MOST_FRAMES = 400
# Films that wait: of all readers, and of one.
MOST_WAITING, MOST_OF_ONE = 8, 4
KEPT = 6
# Seconds after which a film is given up that nobody asks after.
PATIENCE = 60.0
WAITING, DRAWING, DONE, FAILED, CANCELLED = "waiting", "drawing", "done", "failed", "cancelled"
_ROOT = Path(__file__).resolve().parents[2]


class Busy(Exception):
    """Says that too many films are waiting."""


@dataclass
class Job:
    """A film that was asked for: what is to be drawn, and how far it is.

    ``readers`` wait for it, and others have ``left``.
    """

    key: str
    order: dict
    name: str
    path: Path
    state: str = WAITING
    done: int = 0
    of: int = 0
    fault: str = ""
    asked: float = field(default_factory=time.monotonic)
    process: subprocess.Popen | None = None
    readers: set[Hashable] = field(default_factory=set)
    left: set[Hashable] = field(default_factory=set)


def begun(order: dict, path: Path) -> subprocess.Popen:
    """Return the process that draws a film and tells on its output how far it is."""
    search = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH", "")]))
    process = subprocess.Popen(
        [sys.executable, "-m", "dashboard.export.filming", str(path)], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": search})
    process.stdin.write(json.dumps(order))
    process.stdin.close()
    return process


class Films:
    """The films of a server. ``begin`` starts the drawing of one."""

    def __init__(self, begin: Callable[[dict, Path], subprocess.Popen] = begun,
                 patience: float = PATIENCE) -> None:
        self._begin = begin
        self._patience = patience
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._changed = threading.Condition()
        self._folder: Path | None = None
        self._worker: threading.Thread | None = None
        atexit.register(self.close)

    def ask(self, key: tuple[str, ...], order: dict, name: str, reader: Hashable = None) -> Job:
        """Put a film into the queue, or find it there; ``Busy`` when too many wait."""
        tag = hashlib.sha256("\0".join(key).encode()).hexdigest()[:20]
        with self._changed:
            self._give_up()
            job = self._jobs.get(tag)
            if job is None or job.state in (FAILED, CANCELLED):
                waiting = [one for one in self._jobs.values() if one.state == WAITING]
                if len(waiting) >= MOST_WAITING or (
                        sum(reader in one.readers for one in waiting) >= MOST_OF_ONE):
                    raise Busy
                self._folder = self._folder or Path(tempfile.mkdtemp(prefix="contact-lines-films-"))
                job = Job(tag, order, name, self._folder / f"{tag}.mp4")
                self._jobs[tag] = job
                self._jobs.move_to_end(tag)
            job.asked = time.monotonic()
            job.readers.add(reader)
            job.left.discard(reader)
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, daemon=True)
                self._worker.start()
            self._changed.notify_all()
            return job

    def job(self, tag: str) -> Job | None:
        """Return a film by its key, which somebody asks after."""
        with self._changed:
            job = self._jobs.get(tag)
            if job:
                job.asked = time.monotonic()
            return job

    def progress(self, job: Job, reader: Hashable = None) -> dict:
        """Return how far a film is; ``place`` counts those that are drawn before it.

        Who has left one that is drawn for others is told that it was cancelled.
        """
        with self._changed:
            ahead = [one for one in self._jobs.values() if one.state in (WAITING, DRAWING)]
            place = ahead.index(job) if job.state == WAITING else 0
            state = CANCELLED if reader in job.left and job in ahead else job.state
            return {"id": job.key, "state": state, "place": place, "done": job.done,
                    "of": job.of, "fault": job.fault, "name": job.name,
                    "bytes": job.path.stat().st_size if job.state == DONE else 0}

    def leave(self, job: Job, reader: Hashable) -> None:
        """Draw a film no further, unless another reader asked for it too."""
        with self._changed:
            job.readers.discard(reader)
            job.left.add(reader)
            if not job.readers:
                self.cancel(job)

    def cancel(self, job: Job) -> None:
        """Draw a film no further."""
        with self._changed:
            if job.state in (WAITING, DRAWING):
                job.state = CANCELLED
            if job.process:
                job.process.kill()
            self._changed.notify_all()

    def close(self) -> None:
        """Stop what is drawn, and leave nothing behind."""
        for job in list(self._jobs.values()):
            self.cancel(job)
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _give_up(self) -> None:
        for job in list(self._jobs.values()):
            if (job.state in (WAITING, DRAWING)
                    and time.monotonic() - job.asked > self._patience):
                self.cancel(job)

    def _next(self) -> Job:
        """Return the film that is drawn next; wait until there is one."""
        with self._changed:
            while True:
                self._give_up()
                for job in self._jobs.values():
                    if job.state == WAITING:
                        job.state = DRAWING
                        return job
                self._changed.wait(self._patience)

    def _work(self) -> None:
        while True:
            job = self._next()
            try:
                self._draw(job)
            except OSError as error:
                with self._changed:
                    job.state, job.fault = FAILED, str(error)
            self._forget()

    def _draw(self, job: Job) -> None:
        process = self._begin(job.order, job.path)
        with self._changed:
            job.process = process
            if job.state == CANCELLED:
                process.kill()
        fault = ""
        with process:
            for line in process.stdout:
                report = json.loads(line)
                fault = report.get("fault", fault)
                with self._changed:
                    job.done, job.of = report.get("done", job.done), report.get("of", job.of)
                    self._give_up()
        with self._changed:
            job.process = None
            if job.state == CANCELLED:
                job.path.unlink(missing_ok=True)
            elif process.returncode or fault or not job.path.exists():
                job.state, job.fault = FAILED, fault
            else:
                job.state = DONE

    def _forget(self) -> None:
        """Keep the latest films and no others."""
        with self._changed:
            ended = [job for job in self._jobs.values() if job.state not in (WAITING, DRAWING)]
            for job in ended[:-KEPT]:
                del self._jobs[job.key]
                with suppress(OSError):
                    job.path.unlink()
