"""Published weights, brought into a file of ours."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..raster.story import fingerprint
from ..runtime.engine import Engine
from ..shared.operations import ReadCheckpoint
from ..shared.problem import Problem
from ..shared.sensors import GENERIC, Sensor
from ..shared.translation import tr
from ..shared.weights import check_weights
from .feedback import Feedback
from .models import MOST_BYTES, About, Model, write_model


def import_checkpoint(
    source: Path, output: Path, sensor: Sensor, licence: str, software: str, engine: Engine, feedback: Feedback
) -> int:
    """Write the weights of a published checkpoint into a file of ours.

    Args:
        sensor: that they were learnt for.
        licence: under which terms they may be used.
        software: that writes the file.

    Returns:
        the number of bands that they are for.

    Raises:
        Problem: it cannot be read without executing it, or is for another network, or another number of bands.
        Cancelled: the user ended it.
    """
    content = _content(source)
    try:
        weights = engine.submit(ReadCheckpoint(content)).wait(feedback.cancelled)
    except Problem as problem:
        raise Problem("{file}: {problem}", file=source.name, problem=problem) from problem
    bands = check_weights(weights)
    known = sorted({len(gains) for gains in sensor.ms_gains})
    if sensor.identifier != GENERIC and bands not in known:
        raise Problem(
            "{file} is for {bands} bands, but {sensor} has {known}; choose the sensor that the weights are for.",
            file=source.name,
            bands=bands,
            sensor=tr(sensor.title),
            known=", ".join(map(str, known)),
        )
    about = About(
        "imported",
        tuple(tr("band {number}", number=number) for number in range(1, bands + 1)),
        sensor.ratio,
        "" if sensor.identifier == GENERIC else sensor.identifier,
        licence,
        [{"name": source.name, "fingerprint": fingerprint(str(source))}],
        software=software,
    )
    write_model(output, Model(weights, about))
    feedback.log(tr("Imported weights for {bands} bands into {file}.", bands=bands, file=output))
    feedback.progress(1.0)
    return bands


def _content(source: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    try:
        size = source.stat().st_size
        if size > MOST_BYTES:
            raise Problem(
                "{file} takes {size:.0f} MB, much more than the weights of λ-PNN; choose another file.",
                file=source.name,
                size=size / 1e6,
            )
        return np.frombuffer(source.read_bytes(), np.uint8)
    except OSError as error:
        raise Problem("{file} cannot be read ({error}); choose another.", file=source.name, error=error) from error
