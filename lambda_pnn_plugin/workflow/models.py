"""Files of weights: what was learnt, and what is known of it; checked before anything is computed by it."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..raster.destination import write_bytes
from ..raster.scene import Scene
from ..shared import safetensors
from ..shared.arrays import Array
from ..shared.problem import Problem
from ..shared.resources import resource
from ..shared.sensors import GENERIC, Sensor
from ..shared.translation import tr
from ..shared.weights import Weights, check_weights

FORMAT, VERSION = "lambda-pnn", "1"
SUFFIX = ".safetensors"
STARTERS = "weights"
"""Folder of the plugin's resources with weights for any sensor, which have learnt from drawn landscapes."""
MOST_NAMED = 4
"""Files that are named of those which weights were learnt from."""
SAME_RATIO = 0.05
"""Relative difference of ratios up to which weights fit."""
MOST_BYTES = 100 << 20
"""Bytes of a file of weights at most: λ-PNN's take less than one megabyte."""
_PARTS, _MADE = ("network", "gates", "statistics"), "made."


def starters() -> list[Path]:
    """Return the files of the weights that come with the plugin."""
    return sorted(resource(STARTERS).glob(f"*{SUFFIX}"))


@dataclass(frozen=True)
class About:
    """What is known of weights, beside their numbers.

    Attributes:
        origin: "imported", "trained" on scenes, or "adapted" to one.
        bands: their labels, in order; as many as there are.
        ratio: PAN pixels per MS pixel that they were learnt at; None if that is not known.
        sensor: identifier; empty if it is not known.
        licence: under which terms they may be used, in the words of who imported them.
        scenes: names and fingerprints of the files that they were learnt from.
        scores: of the results, by name.
        software: that made the file.
    """

    origin: str
    bands: tuple[str, ...]
    ratio: float | None = None
    sensor: str = ""
    licence: str = ""
    scenes: Sequence[Mapping[str, str]] = ()
    scores: Mapping[str, float] = field(default_factory=dict)
    software: str = ""

    def as_texts(self) -> dict[str, str]:
        """Return it as texts by name."""
        found = {
            "origin": self.origin,
            "bands": json.dumps(list(self.bands), ensure_ascii=False),
            "ratio": "" if self.ratio is None else f"{self.ratio:.6g}",
            "sensor": self.sensor,
            "licence": self.licence,
            "scenes": json.dumps([dict(scene) for scene in self.scenes], ensure_ascii=False),
            "scores": json.dumps({name: float(f"{value:.6g}") for name, value in self.scores.items()}),
            "software": self.software,
        }
        return {name: text for name, text in found.items() if text}

    @staticmethod
    def from_texts(texts: Mapping[str, str]) -> About:
        """Return what texts say, or raise a ValueError."""
        ratio = float(texts["ratio"]) if texts.get("ratio") else None
        if ratio is not None and not 1 <= ratio <= 100:
            raise ValueError(f"ratio {ratio}")
        return About(
            texts.get("origin", ""),
            tuple(map(str, json.loads(texts.get("bands", "[]")))),
            ratio,
            texts.get("sensor", ""),
            texts.get("licence", ""),
            [{str(key): str(value) for key, value in scene.items()} for scene in json.loads(texts.get("scenes", "[]"))],
            {str(name): float(value) for name, value in json.loads(texts.get("scores", "{}")).items()},
            texts.get("software", ""),
        )


@dataclass(frozen=True)
class Model:
    """Weights with what is known of them."""

    weights: Weights
    about: About


def write_model(path: Path, model: Model) -> None:
    """Write a file of weights, whole or not at all.

    Raises:
        Problem: it cannot be written.
    """
    weights, about = model.weights, model.about
    arrays = {f"{part}.{name}": array for part in _PARTS for name, array in getattr(weights, part).items()}
    made = {f"{_MADE}{name}": value for name, value in weights.metadata.items()}
    texts = {"format": FORMAT, "version": VERSION, **about.as_texts(), **made}
    write_bytes(path, safetensors.encoded(arrays, texts))


def read_model(path: Path) -> Model:
    """Read a file of weights.

    Raises:
        Problem: it cannot be read, or does not hold weights of this network.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _no_weights(path, tr("it is far too large"))
        with path.open("rb") as file:
            arrays, texts = safetensors.decoded(file)
    except OSError as error:
        raise Problem(
            "The weights {file} cannot be read ({error}); choose another file.", file=path, error=error
        ) from error
    except ValueError as error:
        raise _no_weights(path, error) from error
    if texts.get("format") != FORMAT:
        raise _no_weights(path, f"format {texts.get('format', '–')}")
    if texts.get("version") != VERSION:
        raise Problem(
            "The weights {file} were written by another version of the plugin; update it, or choose another file.",
            file=path.name,
        )
    try:
        return _model(arrays, texts)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _no_weights(path, error) from error


def _model(arrays: Mapping[str, Array], texts: Mapping[str, str]) -> Model:
    """Return what a file holds; one that nobody's program wrote raises any of several errors."""
    parts: dict[str, dict[str, Array]] = {part: {} for part in _PARTS}
    for name, array in arrays.items():
        part, _, rest = name.partition(".")
        parts[part][rest] = np.asarray(array, np.float32)
    made = {name[len(_MADE) :]: text for name, text in texts.items() if name.startswith(_MADE)}
    weights, about = Weights(parts["network"], parts["gates"], parts["statistics"], made), About.from_texts(texts)
    if len(about.bands) != check_weights(weights):
        raise ValueError(f"{len(about.bands)} names of bands")
    return Model(weights, about)


def found_model(text: str, folders: Sequence[Path]) -> Path:
    """Return the file of weights that a text names: its path, or its name in one of the folders.

    Raises:
        Problem: there is none.
    """
    path = Path(os.path.expanduser(text))
    names = [text] if text.endswith(SUFFIX) else [text, f"{text}{SUFFIX}"]
    for candidate in (path, *(folder / name for folder in folders for name in names)):
        if os.path.isfile(candidate):  # unlike Path's own, it raises nothing where a network is down
            return candidate
    raise Problem("There are no weights {weights}; choose a file, or import them.", weights=text)


def check_fits(model: Model, title: str, scene: Scene, sensor: Sensor, trains: bool) -> list[str]:
    """Check that weights can be used for a scene.

    Args:
        title: what the weights are called, for people.
        sensor: that took the scene.
        trains: whether they are trained further.

    Returns:
        what had to be assumed, in sentences.

    Raises:
        Problem: they are for another number or another order of bands, or for another ratio.
    """
    about, bands = model.about, tuple(band.label for band in scene.ms.bands)
    check_bands(about.bands, title, bands, scene.ms.title)
    if not is_alike(about, len(bands), scene.ratio):
        raise Problem(
            "The weights “{weights}” are for a ratio of {theirs:.4g}, but that of the two images is {ratio:.4g}; "
            "choose others.",
            weights=title,
            theirs=about.ratio,
            ratio=scene.ratio,
        )
    said = {"weights": title, "about": said_of(about)}
    if trains:
        notes = [tr("Training starts from the weights “{weights}” ({about}).", **said)]
    else:
        notes = [tr("Nothing is trained: the weights “{weights}” are taken as they are ({about}).", **said)]
    if about.sensor and sensor.identifier not in (about.sensor, GENERIC):
        notes.append(
            tr(
                "They were learnt from {theirs}, but this is {sensor}: the result may be worse than one from scratch.",
                theirs=about.sensor,
                sensor=tr(sensor.title),
            )
        )
    if about.bands != bands:
        notes.append(
            tr(
                "Their bands are called {theirs}, those of “{ms}” {bands}: they are taken for the same, in this order.",
                theirs=", ".join(about.bands),
                ms=scene.ms.title,
                bands=", ".join(bands),
            )
        )
    return notes


def is_alike(about: About, bands: int, ratio: float) -> bool:
    """Return whether weights are for as many bands, and for this ratio, as far as theirs is known."""
    return len(about.bands) == bands and (about.ratio is None or abs(about.ratio / ratio - 1) <= SAME_RATIO)


def check_bands(theirs: Sequence[str], title: str, bands: Sequence[str], ms: str) -> None:
    """Check that an image has the bands that are wanted.

    Args:
        theirs: labels of the bands that are wanted, by what is called `title`.
        bands: labels of the image's bands; ms: its title.

    Raises:
        Problem: they are others in number, or in another order.
    """
    if len(theirs) != len(bands):
        raise Problem(
            "“{weights}” is for {theirs} bands, but “{ms}” has {bands}; choose another, or other bands.",
            weights=title,
            theirs=len(theirs),
            ms=ms,
            bands=len(bands),
        )
    if tuple(theirs) != tuple(bands) and sorted(theirs) == sorted(bands):
        raise Problem(
            "“{weights}” has the bands in the order {theirs}, but those of “{ms}” are {bands}; name the bands in that "
            "order.",
            weights=title,
            theirs=", ".join(theirs),
            ms=ms,
            bands=", ".join(bands),
        )


def said_of(about: About) -> str:
    """Return where weights are from, for people."""
    origins = {"imported": tr("imported"), "trained": tr("trained on scenes")}
    origin = origins.get(about.origin, tr("adapted to a scene"))
    named = [scene.get("name", "") for scene in about.scenes]
    if len(named) > MOST_NAMED:
        named = [*named[:MOST_NAMED], "…"]
    return ", ".join(filter(None, [origin, about.sensor, " + ".join(named), about.licence]))


def _no_weights(path: Path, error: object) -> Problem:
    return Problem("The file {file} holds no weights of λ-PNN ({error}); choose another.", file=path.name, error=error)
