"""Where the pairs of a batch come from: a folder, a table, or STAC."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..raster.band_files import common_name
from ..raster.pairing import pairs_in
from ..shared.problem import IsCancelled, Problem, never
from .batch import Pair
from .images import Images
from .stac import pairs_of_items

ImagesOf = Callable[[Sequence[str], str], Images]
"""What makes the images of a pair of the paths of the MS and of PAN."""
SEVERAL = ";"
"""Stands between the files of an MS that is one file a band."""
_NO_NAME = re.compile(r'[\\/:*?"<>|\s]+')


@dataclass(frozen=True)
class Inputs:
    """Pairs, and why other images are in none, by their paths or names."""

    pairs: tuple[Pair, ...]
    left_out: dict[str, str]


def inputs_of(
    folder: Path | None,
    rows: Path | None,
    stac: Path | None,
    output: Path,
    images_of: ImagesOf,
    cancelled: IsCancelled = never,
) -> Inputs:
    """Return the pairs that a folder, a table and a STAC file tell, each if it is given.

    Args:
        rows: CSV with the columns ms and pan, and perhaps name; paths are relative to it.
        output: folder of the results, which is not looked into.

    Raises:
        Problem: one of them cannot be read, or there is no pair.
        Cancelled: `cancelled()` became true.
    """
    found: list[tuple[str, tuple[str, ...], str, str]] = []
    left_out: dict[str, str] = {}
    if folder is not None:
        pairs = pairs_in(folder, output, cancelled)
        for ms, pan in pairs.pairs:
            files = pairs.files_of(ms)
            name = Path(ms).relative_to(folder).with_suffix("")
            if len(files) > 1:
                name = name.with_name(common_name(files))
            found.append(("_".join(name.parts), files, pan, pairs.doubts.get(ms, "")))
        left_out.update(pairs.left_out)
    if rows is not None:
        found += [(name, ms, pan, "") for name, ms, pan in _rows_of(rows)]
    if stac is not None:
        items, without = pairs_of_items(stac)
        found += [(item.name, item.ms, item.pan, "") for item in items]
        left_out.update(without)
    if not found:
        raise Problem("There is no pair to sharpen; name a folder, a table or a STAC file that holds some.")
    names = _unique(name for name, *_ in found)
    pairs_found = (Pair(name, images_of(ms, pan), doubt) for name, (_, ms, pan, doubt) in zip(names, found))
    return Inputs(tuple(pairs_found), left_out)


def _rows_of(path: Path) -> list[tuple[str, tuple[str, ...], str]]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            table = csv.DictReader(file)
            columns = {name.strip().lower(): name for name in table.fieldnames or ()}
            if not {"ms", "pan"} <= columns.keys():
                raise Problem("The table {file} has no columns ms and pan; name them so.", file=path.name)
            lines = [{key: (line.get(name) or "").strip() for key, name in columns.items()} for line in table]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Problem("The table {file} cannot be read ({error}).", file=path.name, error=error) from error
    found = []
    for number, line in enumerate(lines, 2):
        if not line["ms"] or not line["pan"]:
            raise Problem("Line {number} of {file} names no pair; fill both columns.", number=number, file=path.name)
        ms = tuple(_beside(path, part) for part in line["ms"].split(SEVERAL))
        found.append((line.get("name") or Path(ms[0]).stem, ms, _beside(path, line["pan"])))
    return found


def _beside(table: Path, path: str) -> str:
    """Return a path as seen from a table's folder; GDAL's own names of files elsewhere stay."""
    path = path.strip()
    return path if path.startswith("/vsi") or "://" in path else str(table.parent / path)


def _unique(names: Iterable[str]) -> list[str]:
    """Return names for files, none of them twice, whatever a file system makes of capitals."""
    taken = {"items", "status"}  # of the tables
    found = []
    for name in names:
        plain = _NO_NAME.sub("_", name).strip("._") or "pair"
        candidate, number = plain, 2
        while candidate.lower() in taken:
            candidate, number = f"{plain}_{number}", number + 1
        taken.add(candidate.lower())
        found.append(candidate)
    return found
