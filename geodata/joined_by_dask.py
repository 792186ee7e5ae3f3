"""Files of events joined to the ground by the workers of a dask cluster, row for row the same.

Needs dask-geopandas (``pip install contact-lines[dask]``), and this package where the workers are.
They read the file themselves: its path has to lead each of them to it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import dask.dataframe as dd
import dask_geopandas
import geopandas as gpd
import pandas as pd
import pyarrow as pa
import pyarrow.parquet
from dask import delayed
from distributed import Client, LocalCluster

from geodata.atlas import Atlas
from geodata.event_files import GDAL, PARQUET, ROWS, EventFile, Part, placed
from geodata.event_rows import JoinError, guessed
from geodata.join import check_free
from geodata.joined_files import Joined, JoinedPart, PartJoin, written
from geodata.written_days import Order, Seen, seen_in

_WORKERS = 2  # of a cluster that is started here
# So many parts for each worker are on their way at once.
_AHEAD = 2


def join_by_dask(atlas: Atlas, source: Path, target: Path, *,
                 given: Mapping[str, str] | None = None, dates: str = "", scheduler: str = "",
                 each: Callable[[pd.DataFrame], None] | None = None) -> Joined:
    """Join a file to the ground on a cluster and write it here, its parts in their order.

    ``scheduler`` is the address of one, as ``tcp://10.0.0.1:8786``; without it two workers are
    started on this machine. For the rest see :func:`geodata.joined_files.join_file`. A Parquet file
    is cut into its row groups; a CSV is one part, as any value of it may hold a line end: for many
    workers write Parquet.
    """
    given = {name: column for name, column in (given or {}).items() if column}
    try:
        with _cluster(scheduler) as client:
            return written(_joined_parts(atlas, source, given, dates, client, each is not None),
                           source, target, each)
    except (UnicodeDecodeError, pd.errors.ParserError):
        EventFile(source).check_rows()
        raise


def _joined_parts(atlas: Atlas, source: Path, given: Mapping[str, str], dates: str,
                  client: Client, counting: bool) -> Iterator[JoinedPart]:
    """Yield the parts of a file joined, in their order."""
    events = _events(source.resolve())
    names = [name for name in events.columns if name != _shapes(events)]
    check_free(names)
    columns = guessed([*names, *(["lon", "lat"] if _shapes(events) else [])], **given)
    days = list(columns.days)
    seen = client.gather(client.compute([
        delayed(_order_of)(part, days) for part in events[days].to_delayed()]))
    order = Order(dates, seen=sum(seen, Seen()))
    join = PartJoin(atlas.ground, atlas.precision_codes, columns, order, counting)
    yield from _in_turn(client, events, join, "lon" in given or "lat" in given)


@contextmanager
def _cluster(scheduler: str) -> Iterator[Client]:
    """Give a client of a scheduler, or of a cluster on this machine that ends with it."""
    if scheduler:
        try:
            client = Client(scheduler, timeout="10s")
        except (OSError, ValueError) as error:
            raise JoinError(f"--scheduler {scheduler}: cannot be reached: write its address as "
                            "tcp://10.0.0.1:8786") from error
        with client:
            yield client
        return
    with (LocalCluster(n_workers=_WORKERS, threads_per_worker=1, dashboard_address=None) as local,
          Client(local) as client):
        yield client


def _events(source: Path) -> dd.DataFrame | dask_geopandas.GeoDataFrame:
    """Return a file as a frame in parts, nothing of which is read yet but what columns it has."""
    kind = source.suffix.casefold()
    if kind in PARQUET:
        with pa.parquet.ParquetFile(source) as file:
            shapes = b"geo" in (file.schema_arrow.metadata or {})
        if shapes:
            return dask_geopandas.read_parquet(source, split_row_groups=True)
        return dd.read_parquet(source, split_row_groups=True, dtype_backend="pyarrow")
    if kind in GDAL:
        return dask_geopandas.read_file(source, chunksize=ROWS)
    form = EventFile(source)  # says what is wrong with it
    return dd.read_csv(source, sep=form.delimiter, skiprows=form.skip, dtype="string",
                       keep_default_na=False, blocksize=None, encoding="utf-8-sig")


def _shapes(events: dd.DataFrame) -> str:
    """Return the column of the shapes, "" where there is none."""
    return events.geometry.name if isinstance(events, dask_geopandas.GeoDataFrame) else ""


def _in_turn(client: Client, events: dd.DataFrame, join: PartJoin,
             by_columns: bool) -> Iterator[JoinedPart]:
    """Yield the parts joined, in their order; a few are worked on at once."""
    there = client.scatter(join, broadcast=True)
    ahead = _AHEAD * max(1, len(client.scheduler_info()["workers"]))
    waiting: deque = deque()
    for number, part in enumerate(events.to_delayed()):
        waiting.append((number, client.compute(delayed(_joined)(part, there, by_columns))))
        if len(waiting) > ahead:
            yield _result(events, join, by_columns, *waiting.popleft())
    while waiting:
        yield _result(events, join, by_columns, *waiting.popleft())


def _result(events: dd.DataFrame, join: PartJoin, by_columns: bool, number: int,
            future) -> JoinedPart:
    """Return a part, or raise its fault with the row counted through all parts before it."""
    try:
        return future.result()
    except JoinError:
        before = sum(len(events.partitions[earlier].compute()) for earlier in range(number))
        return _joined(events.partitions[number].compute(), join, by_columns, before)


def _order_of(frame: pd.DataFrame, days: list[str]) -> Seen:
    return seen_in(frame[name] for name in days)


def _joined(frame: pd.DataFrame, join: PartJoin, by_columns: bool, start: int = 0) -> JoinedPart:
    """Return a part joined; this is what the workers do."""
    shapes = frame.geometry.name if isinstance(frame, gpd.GeoDataFrame) else ""
    crs = frame.crs if shapes else None
    if shapes:
        frame = pd.DataFrame(frame).assign(**{shapes: frame.geometry.to_wkb()})
    rows = pa.RecordBatch.from_pandas(frame, preserve_index=False).replace_schema_metadata()
    part = placed(rows, shapes, crs) if shapes else Part(rows, None)
    return join(part._replace(places=None) if by_columns else part, start)
