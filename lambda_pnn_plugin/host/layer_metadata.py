"""What a result's layer tells of itself in its properties: how it came to be, as its file tells it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import QgsLayerMetadata, QgsRasterLayer

from ..raster.story import read_story
from ..shared.translation import tr


def describe(layer: QgsRasterLayer) -> None:
    """Give a layer the metadata that its file tells; a file that tells nothing leaves them as they are."""
    story = read_story(layer.source())
    if not story:
        return
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setType("dataset")
    metadata.setTitle(layer.name())
    metadata.setAbstract(_abstract(story))
    metadata.setHistory(_history(story))
    layer.setMetadata(metadata)


def _abstract(story: Mapping[str, str]) -> str:
    scores = ", ".join(f"{name} {value:.4g}" for name, value in _told(story, "SCORES").items() if value is not None)
    return tr(
        "Pansharpened by {method} ({sensor}) with {software}. Scores: {scores}.",
        method=story.get("METHOD", ""),
        sensor=tr(story.get("SENSOR", "")),
        software=story.get("SOFTWARE", ""),
        scores=scores or "–",
    )


def _history(story: Mapping[str, str]) -> list[str]:
    inputs = [
        tr("Made of {name} (fingerprint {fingerprint})", name=each["name"], fingerprint=each["fingerprint"] or "–")
        for each in _told(story, "INPUTS")
    ]
    parameters = [f"{name}={value}" for name, value in _told(story, "PARAMETERS").items()]
    return [*inputs, *parameters]


def _told(story: Mapping[str, str], name: str) -> dict | list:
    """Return what a story tells as JSON; nothing if it does not."""
    try:
        return json.loads(story.get(name, ""))
    except ValueError:
        return {}
