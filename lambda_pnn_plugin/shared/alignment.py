"""The operations that tell how the MS lies on PAN, beyond what the grids say."""

from __future__ import annotations

from dataclasses import dataclass

from .arrays import Array
from .messages import message
from .operations import Compute, Request
from .scene_model import SceneModel, SceneTile


@message
@dataclass(frozen=True)
class Registration:
    """The misregistration of every band against PAN.

    Attributes:
        shifts: (B, 2) float32, PAN pixels (rows, columns) by which each band's content lies further down and right:
            what is to be corrected, zeros where nothing clear was found.
        measured, uncertainty: (B, 2) float32, the measurement and its standard error, NaN where nothing could be
            measured.
        correlation: (B,) float32, correlation with PAN at the peak, in -1..1.
    """

    shifts: Array
    measured: Array
    uncertainty: Array
    correlation: Array


@message
@dataclass(frozen=True)
class Register(Request[Registration]):
    """Measure the registration of all bands on `tiles`; the model's own shifts are zeros."""

    compute: Compute
    tiles: tuple[SceneTile, ...]
    model: SceneModel


@message
@dataclass(frozen=True)
class Location:
    """Where the MS lies on PAN, by what both show.

    Attributes:
        offset: PAN pixels (rows, columns) by which the MS lies further down and right than the grids say; zeros unless
            that is beyond doubt.
        correlation: of the images' detail at that place, in -1..1.
        correlation_stated: at the place that the grids say, or near it, in -1..1.
    """

    offset: tuple[float, float]
    correlation: float
    correlation_stated: float


@message
@dataclass(frozen=True)
class Locate(Request[Location]):
    """Find out whether the MS of `tiles` lies elsewhere on PAN than the grids say; the model's shifts are zeros."""

    compute: Compute
    tiles: tuple[SceneTile, ...]
    model: SceneModel
