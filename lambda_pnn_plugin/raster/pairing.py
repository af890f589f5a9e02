"""Which images belong together as MS and PAN: by where they lie and when they were taken, not by their names."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..shared.problem import Cancelled, IsCancelled, Problem, never
from ..shared.translation import tr
from .band_files import files_by_first, joined
from .footprint import Footprint, footprint
from .story import fingerprint, read_story

SUFFIXES = (".tif", ".tiff", ".jp2", ".vrt", ".img", ".ntf", ".til")
"""Of the files of a folder that are looked at."""
DIMAP = re.compile(r"DIM_.*\.XML|METADATA\.DIM", re.IGNORECASE)
"""Names of the files by which Airbus joins the tiles of an image."""
AS_GOOD = 0.02
"""Difference of the shares that two images have in common with a third, up to which they fit it alike."""


@dataclass(frozen=True)
class Pairs:
    """Images that belong together.

    Attributes:
        pairs: paths of MS and PAN; that of the first file of an MS that is one file a band.
        doubts: what is not certain of a pair, in a sentence, by the path of its MS.
        left_out: why an image is in no pair, in a sentence, by its path.
        files: those of an MS that is one file a band, in the order of the bands, by its path.
    """

    pairs: tuple[tuple[str, str], ...]
    doubts: Mapping[str, str] = field(default_factory=dict)
    left_out: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def files_of(self, ms: str) -> tuple[str, ...]:
        """Return the files of an MS, by its path."""
        return self.files.get(ms, (ms,))


def pairs_in(folder: Path, but: Path | None = None, cancelled: IsCancelled = never) -> Pairs:
    """Find the pairs among the images of a folder and the folders in it; results of this program are left out.

    Args:
        but: a folder in it that is not looked into.

    Raises:
        Problem: there is none.
        Cancelled: `cancelled()` became true.
    """
    if not folder.is_dir():
        raise Problem("The folder {folder} does not exist; choose another.", folder=folder)
    ms, single, left_out = _sorted_out(_rasters(folder, but), cancelled)
    groups = joined(single)
    alone = _but(single, groups)
    groups = [group for group in groups if _fitting(group[0], alone)]
    whole = [replace(group[0], bands=len(group)) for group in groups]
    found = _matched([*ms, *whole], _but(single, groups), left_out)
    found = replace(found, files=files_by_first(groups))
    if not found.pairs:
        raise Problem(
            "In the folder {folder} there is no multispectral image, of several bands, with a panchromatic one that "
            "lies on it; choose another.",
            folder=folder,
        )
    return found


def _but(images: Sequence[Footprint], groups: Sequence[Sequence[Footprint]]) -> list[Footprint]:
    """Return the images that are in none of the groups."""
    parts = {part for group in groups for part in group}
    return [image for image in images if image not in parts]


def pairs_of(ms: Sequence[str], pan: Sequence[str], crs: Mapping[str, str]) -> Pairs:
    """Find out which of several MS images belongs to which of several PAN images.

    Args:
        crs: WKT of coordinate systems, by path, where they are not those that the files name.

    Raises:
        Problem: one of them cannot be read, or no PAN lies on an MS.
    """
    coarse, fine = ([footprint(path, crs.get(path, "")) for path in paths] for paths in (ms, pan))
    found = _matched(coarse, fine, {})
    for image in coarse:
        if image.path in found.left_out:
            raise Problem(
                "No panchromatic image lies on “{ms}”; choose that which was taken with it, or leave it out.",
                ms=image.title,
            )
    return found


def _rasters(folder: Path, but: Path | None) -> Iterator[str]:
    """Yield what may be images in a folder and the folders in it, in the order of their names."""
    left_out = None if but is None else but.resolve()
    if left_out is not None and folder.resolve() not in left_out.parents:
        left_out = None  # it is not in the folder: the folder may be in it
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        within = left_out is not None and left_out in path.resolve().parents
        known = path.suffix.lower() in SUFFIXES or DIMAP.fullmatch(path.name)
        if known and not hidden and not within and path.is_file():
            yield str(path)


def _sorted_out(
    paths: Iterable[str], cancelled: IsCancelled
) -> tuple[list[Footprint], list[Footprint], dict[str, str]]:
    """Return images of several bands, those of one, and why others are neither, by their paths."""
    seen: list[Footprint] = []
    left_out = {}
    for path in paths:
        if cancelled():
            raise Cancelled
        try:
            image = footprint(path)
        except Problem as problem:
            left_out[path] = str(problem)
            continue
        if read_story(path):
            left_out[path] = tr("“{image}” was left out: it is a result of pansharpening.", image=image.title)
        else:
            seen.append(image)
    parts = {part: image for image in seen for part in image.sources}
    for image in seen:
        whole = parts.get(os.path.realpath(image.path))
        if whole is not None:
            left_out[image.path] = tr(
                "“{image}” was left out: it is a part of “{whole}”.", image=image.title, whole=whole.title
            )
    left_out.update(_copies([image for image in seen if image.path not in left_out]))
    whole_ones = [image for image in seen if image.path not in left_out]
    ms, pan = ([image for image in whole_ones if (image.bands == 1) == single] for single in (False, True))
    return ms, pan, left_out


def _copies(images: Sequence[Footprint]) -> dict[str, str]:
    """Return why images are left out that are the same file as one before, byte by byte as far as fingerprints tell."""
    first: dict[object, list[Footprint]] = {}
    left_out = {}
    for image in images:
        alike = first.setdefault((image.rows, image.columns, image.bands, image.dtype, image.box), [])
        same = next((other for other in alike if _same_file(image, other)), None)
        if same is None:
            alike.append(image)
        else:
            left_out[image.path] = tr(
                "“{image}” was left out: it is a copy of “{other}”.", image=image.title, other=same.title
            )
    return left_out


def _same_file(one: Footprint, other: Footprint) -> bool:
    try:
        if os.path.getsize(one.path) != os.path.getsize(other.path):
            return False
    except OSError:
        return False
    return fingerprint(one.path) == fingerprint(other.path)


def _matched(ms: Sequence[Footprint], pan: Sequence[Footprint], left_out: Mapping[str, str]) -> Pairs:
    """Give every MS the PAN that fits it best."""
    pairs, doubts, without, taken = [], {}, dict(left_out), set()
    for image in ms:
        alike = _fitting(image, pan)
        if not alike:
            without[image.path] = tr("“{image}” was left out: no panchromatic image lies on it.", image=image.title)
            continue
        chosen = alike[0]
        if len(alike) > 1:
            doubts[image.path] = tr(
                "“{ms}” fits several panchromatic images alike: {all}; the first was taken.",
                ms=image.title,
                all=", ".join(f"“{other.title}”" for other in alike),
            )
        elif image.day and chosen.day and image.day != chosen.day:
            doubts[image.path] = tr(
                "“{ms}” was taken on {day}, “{pan}” on {other}.",
                ms=image.title,
                day=image.day,
                pan=chosen.title,
                other=chosen.day,
            )
        taken.add(chosen.path)
        pairs.append((image.path, chosen.path))
    for other in pan:
        if other.path not in taken:
            without[other.path] = tr("“{image}” was left out: it is no image's panchromatic one.", image=other.title)
    return Pairs(tuple(pairs), doubts, without)


def _fitting(image: Footprint, pan: Sequence[Footprint]) -> list[Footprint]:
    """Return the PAN images that fit an MS best, all alike.

    They share most with it; of those that share alike, those of its moment, of its day, of its type of numbers, and in
    its folder.
    """
    fits = [(image.share(other), other) for other in pan]
    best = max((share for share, _ in fits), default=0.0)
    alike = [other for share, other in fits if share > 0 and share >= best - AS_GOOD]
    if image.taken:
        alike = [other for other in alike if other.day == image.day] or alike
        alike = [other for other in alike if other.taken == image.taken] or alike
    alike = [other for other in alike if other.dtype == image.dtype] or alike
    return [other for other in alike if other.folder == image.folder] or alike
