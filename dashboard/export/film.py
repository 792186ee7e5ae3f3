"""Films: a span of days as GIF, MP4, WebM or numbered images, resting where something changes."""

from __future__ import annotations

import csv
import io
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.draw.palette import ACTS, HOLDERS, STANCES, VOTES
from dashboard.export.captions import film_title, last_change, shown_changes
from dashboard.export.image import caption_of, image_bytes, image_svg, room_of
from dashboard.export.options import SheetOptions, page_of
from dashboard.export.png import rgb_pixels
from dashboard.export.sheet import Room
from dashboard.export.writing import whole
from dashboard.words import say
from dashboard.words.dates import spoken_day
from dashboard.words.tongue import say as say_in_tongue
from geodata import __version__
from geodata.days import from_ordinal

FRAMES_A_SECOND = 10
KINDS = (".gif", ".mp4", ".webm")
STEPS = {"day": 1, "week": 7, "month": 30, "year": 365}
# Seconds that a frame rests: on a change, between changes, at the end.
_PASSING, _END = 0.2, 3.0

Progress = Callable[[int, int, str], None]


class FilmError(Exception):
    """Says what is wrong with a film that was asked for, and what would do."""


@dataclass(frozen=True)
class Frame:
    """A day of the film and how long it rests, in seconds."""

    day: int
    seconds: float


def frames_of(document: dict, state: State, first: int, last: int, by: str,
              rest: float = 1.2) -> list[Frame]:
    """Return the days of a film and how long each rests.

    ``by`` is ``change`` (the days on which something of what is shown changes, after the
    first), a name of STEPS, or a number of days. Days on which something changes are never
    stepped over, and rest longer.
    """
    if last < first:
        raise FilmError(say_in_tongue("film-backwards"))
    changes = {change[0] for change in shown_changes(document, state) if first < change[0] <= last}
    days = changes | {first, last}
    if by != "change":
        days |= set(range(first, last + 1, _step(by)))
    ordered = sorted(days)
    return [Frame(day, _END if day == ordered[-1] else
                  rest if day in changes or day == first else _PASSING) for day in ordered]


def _step(by: str) -> int:
    step = STEPS.get(by) or (int(by) if by.isdecimal() and len(by) < 6 else 0)
    if not step:
        raise FilmError(say_in_tongue("film-no-step", step=by, steps=", ".join(STEPS)))
    return step


def write_film(documents: Documents, state: State, options: SheetOptions, frames: list[Frame],
               path: Path, site: str = "", progress: Progress = lambda *_: None) -> None:
    """Write a film; a folder (a name without a suffix) gets numbered PNG files.

    What is half done when an error or the reader stops it is removed again.
    """
    kind = path.suffix.lower()
    options = replace(options, width=options.width or 1280)
    if not kind:
        _write_images(documents, state, options, frames, path, site, progress)
        return
    images = _images(documents, state, options, frames, site, progress)
    texts = _said(documents, state, options, frames, site)
    with whole(path) as unfinished:
        if kind == ".gif":
            _write_gif(images, frames, unfinished,
                       say("film-gif-comment", documents.language, **texts))
        else:
            _write_video(images, frames, unfinished, texts)


def _said(documents: Documents, state: State, options: SheetOptions, frames: list[Frame],
          site: str) -> dict[str, str]:
    """Return what a film says of itself inside; title and citation name its span."""
    first, last = frames[0].day, frames[-1].day
    language = documents.language
    facts = caption_of(documents, replace(state, day=first), options, site).facts
    citation = say("film-citation", language, version=__version__, data=documents.version,
                   first=spoken_day(first, language), last=spoken_day(last, language))
    return {"title": film_title(state, first, last, options.title, language),
            "comment": say("film-comment", language, citation=citation, link=facts["link"],
                           rights=facts["rights"])}


def _images(documents: Documents, state: State, options: SheetOptions, frames: list[Frame],
            site: str, progress: Progress) -> Iterator[Image.Image]:
    """Yield each frame as an image with even sides, as video needs them."""
    page = page_of(options)
    width = options.width - options.width % 2
    size = (width, 2 * round(width * page.height / page.width / 2))
    room = room_of_film(documents, state, options, frames, site)
    for number, frame in enumerate(frames, 1):
        svg = image_svg(documents, replace(state, day=frame.day), options, site, room)
        image = Image.frombytes("RGB", *rgb_pixels(svg, width))
        progress(number, len(frames), from_ordinal(frame.day).isoformat())
        yield image if image.size == size else image.resize(size)


def room_of_film(documents: Documents, state: State, options: SheetOptions, frames: list[Frame],
                 site: str) -> Room:
    """Return room for the text of every frame, so that the map stands still."""
    room, before = Room(), None
    # What is told beside a map leaves all of them less room, which may fold more.
    while room != before:
        before = room
        for frame in frames:
            room = room_of(documents, replace(state, day=frame.day), options, site, room)
    return room


def _write_images(documents: Documents, state: State, options: SheetOptions,
                  frames: list[Frame], path: Path, site: str, progress: Progress) -> None:
    if path.exists():
        raise FilmError(say_in_tongue("film-is-there", path=str(path)))
    with whole(path) as unfinished:
        unfinished.mkdir()
        table = io.StringIO()
        rows = csv.writer(table, lineterminator="\n")
        rows.writerow(["file", "day", "seconds", "change"])
        room = room_of_film(documents, state, options, frames, site)
        for number, frame in enumerate(frames, 1):
            shown = replace(state, day=frame.day)
            name = f"{number:04}-{from_ordinal(frame.day)}.png"
            (unfinished / name).write_bytes(
                image_bytes(documents, shown, "png", options, site, room))
            rows.writerow([name, from_ordinal(frame.day), frame.seconds,
                           last_change(documents[state.map_document], shown)])
            progress(number, len(frames), from_ordinal(frame.day).isoformat())
        (unfinished / "frames.csv").write_text(table.getvalue(), encoding="utf-8")


def _write_gif(images: Iterable[Image.Image], frames: list[Frame], path: Path,
               comment: str) -> None:
    pictures = list(images)
    palette = _palette([pictures[0], pictures[len(pictures) // 2], pictures[-1]])
    few = [p.quantize(palette=palette, dither=Image.Dither.NONE) for p in pictures]
    few[0].save(path, save_all=True, append_images=few[1:], loop=0, disposal=1,
                duration=[round(1000 * frame.seconds) for frame in frames],
                comment=comment.encode()[:2000])


def _palette(pictures: list[Image.Image]) -> Image.Image:
    """Return 256 colours for all frames, so that what does not change need not be written.

    The colours of the legend are laid beside the frames: small marks keep theirs.
    """
    width, height = pictures[0].size
    colours = [colour for table in (HOLDERS, ACTS, VOTES, STANCES)
               for colour in table.values() if colour.startswith("#")]
    strip = Image.new("RGB", (width, height * len(pictures) + 20 * len(colours)))
    for number, picture in enumerate(pictures):
        strip.paste(picture, (0, number * height))
    for number, colour in enumerate(colours):
        top = height * len(pictures) + 20 * number
        strip.paste(Image.new("RGB", (width, 20), colour), (0, top))
    return strip.quantize(256, method=Image.Quantize.MEDIANCUT)


_CODECS = {
    ".mp4": ["-c:v", "libx264", "-preset", "medium", "-crf", "20", "-tune", "animation",
             "-movflags", "+faststart"],
    ".webm": ["-c:v", "libvpx-vp9", "-crf", "32", "-b:v", "0", "-deadline", "good",
              "-cpu-used", "4"],
}


def _write_video(images: Iterable[Image.Image], frames: list[Frame], path: Path,
                 texts: dict[str, str]) -> None:
    import imageio_ffmpeg

    process = None
    try:
        for image, frame in zip(images, frames, strict=True):
            if process is None:
                process = _encoder(imageio_ffmpeg.get_ffmpeg_exe(), image.size, path, texts)
            content = image.tobytes()
            for _ in range(max(1, round(frame.seconds * FRAMES_A_SECOND))):
                process.stdin.write(content)
        _, fault = process.communicate()
        if process.returncode:
            raise FilmError(say_in_tongue("film-unwritten", fault=fault.decode()[-300:].strip()))
    except BrokenPipeError:
        fault = process.stderr.read().decode()[-300:].strip()
        raise FilmError(say_in_tongue("film-unwritten", fault=fault)) from None
    finally:
        if process is not None and process.poll() is None:
            process.kill()
            process.communicate()


def _encoder(program: str, size: tuple[int, int], path: Path,
             texts: dict[str, str]) -> subprocess.Popen:
    """Return ffmpeg waiting for raw frames; one thread and no dates: the same bytes again."""
    command = [
        program, "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "rgb24",
        "-s", f"{size[0]}x{size[1]}", "-r", str(FRAMES_A_SECOND), "-i", "-", "-an",
        *_CODECS[path.suffix.lower()], "-pix_fmt", "yuv420p", "-threads", "1",
        # Said and meant: without it players guess, and white paper turns yellow.
        "-vf", "scale=out_color_matrix=bt709:out_range=tv", "-colorspace", "bt709",
        "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv",
        "-fflags", "+bitexact", "-flags:v", "+bitexact", "-map_metadata", "-1",
        *(part for name, text in texts.items() for part in ("-metadata", f"{name}={text}")),
        str(path),
    ]
    # A session of its own: Ctrl+C then stops this program, which stops the encoder.
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                            stderr=subprocess.PIPE, start_new_session=True)
