"""The catalogue of sensors in resources/sensors.json."""

from __future__ import annotations

import functools
import json
import math
from dataclasses import dataclass
from pathlib import Path

AUTO = "auto"
GENERIC = "generic"


def mtf_sigma(gain: float, ratio: float) -> float:
    """Standard deviation, in fine pixels, of the Gaussian whose response at the coarse Nyquist frequency is `gain`.

    exp(-2π²σ²f²) = gain at f = 1/(2·ratio), so σ = ratio/π · sqrt(-2 ln gain). `gain` in (0, 1), `ratio` > 0.
    Source: Aiazzi et al., "MTF-tailored multiscale fusion", PE&RS 72(5), 2006.
    """
    return ratio / math.pi * math.sqrt(-2 * math.log(gain))


def resource(name: str) -> Path:
    """A file of the resources folder: inside the plugin when installed, beside it in the source tree."""
    here = Path(__file__).resolve().parent
    inside = here / "resources" / name
    return inside if inside.exists() else here.parent / "resources" / name


@dataclass(frozen=True)
class Sensor:
    """What the method needs to know of a sensor.

    Attributes:
        identifier: short name, as parameter SENSOR takes it.
        title: name for people.
        ms_gains: MTF gains at Nyquist by number of bands delivered; the first list is the sensor's own.
        pan_gain: the PAN's gain.
        bits: radiometric resolution of the delivered numbers, None if only the data can tell.
        ratio: MS pixel size by PAN pixel size, None if any.
    """

    identifier: str
    title: str
    ms_gains: tuple[tuple[float, ...], ...]
    pan_gain: float
    bits: int | None
    ratio: int | None

    def gains(self, bands: int) -> tuple[float, ...]:
        """One gain for each of `bands` bands: the sensor's own where the number fits, else their mean for all."""
        for gains in self.ms_gains:
            if len(gains) == bands:
                return gains
        own = self.ms_gains[0]
        return (sum(own) / len(own),) * bands


@functools.cache
def catalogue() -> dict[str, Sensor]:
    """Every known sensor by its identifier, in the order of the file."""
    entries = json.loads(resource("sensors.json").read_text(encoding="utf-8"))
    return {identifier: _sensor(identifier, entry) for identifier, entry in entries.items()}


def _sensor(identifier: str, entry: dict) -> Sensor:
    return Sensor(
        identifier,
        entry["title"],
        tuple(tuple(gains) for gains in entry["ms_gains"]),
        entry["pan_gain"],
        entry.get("bits"),
        entry.get("ratio"),
    )


def recognise(bands: int, ratio: float) -> tuple[Sensor, str]:
    """The sensor that an image with so many bands and this ratio most likely comes from, and why, in words."""
    sensors = catalogue()
    if abs(ratio - 2) < 0.1:
        return sensors["L8"], "MS pixels are twice as large as PAN pixels, as Landsat's"
    if bands == 8 and abs(ratio - 4) < 0.1:
        return sensors["WV2"], "8 bands at a ratio of 4, as WorldView-2's"
    return sensors[GENERIC], "neither the number of bands nor the ratio tells"
