"""STAC: pairs in Items and collections of them, and Items for results.

Source: SpatioTemporal Asset Catalog specification 1.0 and 1.1, github.com/radiantearth/stac-spec, extensions eo and
processing. QGIS's Python has no library for it.
"""

from __future__ import annotations

import datetime
import json
import os
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..raster.footprint import Box
from ..shared.problem import Problem
from ..shared.translation import tr

VERSION = "1.0.0"
NAMESPACE = "lambda_pnn"
"""Of the properties that no extension has."""
PAN = ("pan", "panchromatic")
COLOURS = (
    "coastal",
    "blue",
    "green",
    "green05",
    "yellow",
    "red",
    "rededge",
    "rededge071",
    "rededge075",
    "rededge078",
    "nir",
    "nir08",
    "nir09",
)
"""Common names of bands that can be sharpened, by wavelength; PAN tells nothing of short waves."""
_ON_SERVERS = {"s3": "/vsis3/", "gs": "/vsigs/", "http": "/vsicurl/http://", "https": "/vsicurl/https://"}


@dataclass(frozen=True)
class ItemPair:
    """A pair that an Item tells.

    Attributes:
        name: the Item's identifier.
        ms: what GDAL opens for the MS: one image of several bands, or one for every band.
        pan: what it opens for PAN.
    """

    name: str
    ms: tuple[str, ...]
    pan: str


def pairs_of_items(path: Path) -> tuple[list[ItemPair], dict[str, str]]:
    """Return the pairs of an Item, or of a collection of Items, in a file; and why others are none, by identifier.

    Raises:
        Problem: the file cannot be read, or holds no Items.
    """
    pairs, left_out = [], {}
    for item in _items(path):
        name = str(item.get("id", ""))
        found = _pair(item, path)
        if found is None:
            left_out[name] = tr("“{item}” was left out: it has no panchromatic asset, or no colours.", item=name)
        else:
            pairs.append(ItemPair(name, *found))
    return pairs, left_out


def _items(path: Path) -> list[Mapping[str, Any]]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise Problem("{file} cannot be read as STAC ({error}).", file=path.name, error=error) from error
    items = content.get("features") if isinstance(content, dict) and "features" in content else [content]
    if not isinstance(items, list) or not all(isinstance(item, dict) and "assets" in item for item in items):
        raise Problem("{file} holds no Item of STAC, nor a collection of them; choose another.", file=path.name)
    return items


def _pair(item: Mapping[str, Any], file: Path) -> tuple[tuple[str, ...], str] | None:
    """Return what GDAL opens for the MS and for PAN."""
    pan: Optional[str] = None
    several: list[tuple[int, str]] = []
    single: dict[str, str] = {}
    for key, asset in item["assets"].items():
        names = _bands(asset)
        href = asset.get("href") if isinstance(asset, dict) else None
        if not isinstance(href, str) or not _may_be_raster(asset):
            continue
        opened = _opened(href, item, file)
        if names in ([name] for name in PAN) or (not names and key.lower() in PAN):
            pan = pan or opened
        elif len([name for name in names if name in COLOURS]) > 1:
            several.append((len(names), opened))
        elif len(names) == 1 and names[0] in COLOURS:
            single.setdefault(names[0], opened)
    ms = (max(several)[1],) if several else tuple(single[name] for name in COLOURS if name in single)
    return (ms, pan) if pan is not None and (several or len(ms) > 1) else None


def _bands(asset: Any) -> list[str]:
    """Return the common names of an asset's bands, by the extension eo or by STAC 1.1."""
    told = asset.get("eo:bands") or asset.get("bands") or [] if isinstance(asset, dict) else []
    names = (
        (band.get("common_name") or band.get("eo:common_name") or band.get("name") or "")
        for band in told
        if isinstance(band, dict)
    )
    return [str(name).lower() for name in names]


def _may_be_raster(asset: Mapping[str, Any]) -> bool:
    roles = asset.get("roles") or []
    kind = str(asset.get("type") or "")
    return not {"thumbnail", "overview", "metadata"} & set(roles) and not kind.startswith(("text/", "application/json"))


def _opened(href: str, item: Mapping[str, Any], file: Path) -> str:
    """Return what GDAL opens for an address, which may be relative to the Item's own."""
    scheme, _, rest = href.partition("://")
    if rest:
        if scheme == "file":
            return urllib.request.url2pathname(urllib.parse.urlparse(href).path)
        return f"{_ON_SERVERS[scheme]}{rest}" if scheme in _ON_SERVERS else href
    if href.startswith("/"):
        return href
    links = [link for link in item.get("links") or () if isinstance(link, dict)]
    own = next((link.get("href") for link in links if link.get("rel") == "self"), None)
    if isinstance(own, str) and "://" in own:
        return _opened(urllib.parse.urljoin(own, href), item, file)
    return str(file.parent / href)


@dataclass(frozen=True)
class Made:
    """A result, to be told as an Item.

    Attributes:
        path: the image.
        box: west, south, east, north in degrees; None if it lies nowhere.
        taken: when its images were taken, as ISO; empty if that is not known.
        bands: labels.
        inputs: paths of what it was made of.
        software: with its version.
        facts: scores and choices by name; what no extension has.
    """

    path: Path
    box: Box | None
    taken: str
    bands: Sequence[str]
    inputs: Sequence[str]
    software: str
    facts: Mapping[str, Any]


def item_of(made: Made) -> dict[str, Any]:
    """Return a result as an Item."""
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    name, _, version = made.software.rpartition(" ")
    return {
        "type": "Feature",
        "stac_version": VERSION,
        "stac_extensions": [
            "https://stac-extensions.github.io/eo/v1.1.0/schema.json",
            "https://stac-extensions.github.io/processing/v1.2.0/schema.json",
        ],
        "id": made.path.stem,
        "geometry": None if made.box is None else _polygon(made.box),
        **({} if made.box is None else {"bbox": list(made.box)}),
        "properties": {
            **_when(made.taken),
            "created": now,
            "processing:software": {name or made.software: version or "–"},
            **{f"{NAMESPACE}:{key}": value for key, value in made.facts.items()},
        },
        "links": [{"rel": "derived_from", "href": _href(path, made.path.parent)} for path in made.inputs],
        "assets": {
            "image": {
                "href": f"./{made.path.name}",
                "type": "image/tiff; application=geotiff",
                "roles": ["data"],
                "eo:bands": [{"name": label} for label in made.bands],
            }
        },
    }


def _href(path: str, folder: Path) -> str:
    """Return the address of what GDAL opens: that on its server, or as seen from an Item in `folder`."""
    for scheme, start in _ON_SERVERS.items():
        if path.startswith(start):
            rest = path[len(start) :]
            return f"{scheme}://{rest}"
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # on another drive
        return Path(path).absolute().as_uri()


def facts_of(item: Path) -> dict[str, Any]:
    """Return what a result's Item tells that no extension has; empty if there is none."""
    try:
        told = json.loads(item.read_text(encoding="utf-8"))["properties"]
        return {key.partition(":")[2]: value for key, value in told.items() if key.startswith(f"{NAMESPACE}:")}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def collection_of(items: Iterator[Mapping[str, Any]]) -> dict[str, Any]:
    """Return Items as one collection."""
    return {"type": "FeatureCollection", "features": list(items)}


def _when(taken: str) -> dict[str, Any]:
    """Return when something was taken, of an ISO date's beginning; the widest of ranges if nobody knows."""
    if taken:
        return {"datetime": f"{taken}:00Z" if "T" in taken else f"{taken}T00:00:00Z"}
    return {
        "datetime": None,
        "start_datetime": "1900-01-01T00:00:00Z",
        "end_datetime": f"{datetime.date.today()}T23:59:59Z",
    }


def _polygon(box: Box) -> dict[str, Any]:
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}
