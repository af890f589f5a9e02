"""The two images of a job: what is to be read, and what opening them tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

import numpy as np

from ..raster.files import NodataChoices
from ..raster.grid import GridRelation
from ..raster.missing import Zeros
from ..raster.opacity import AUTO as AUTO_ALPHA
from ..raster.scene import Extent, Scene
from ..raster.sensor_clues import sensor_clues
from ..raster.source import Source
from ..shared.operations import DeviceInfo
from ..shared.optics import MEASURED
from ..shared.problem import IsCancelled, Problem, never
from ..shared.scene_model import Optics, SceneModel, SceneTile
from ..shared.sensor_catalogue import catalogue
from ..shared.sensors import AUTO, Sensor, recognise
from ..shared.translation import tr
from ..shared.window import Window
from .memory_plan import MemoryPlan, memory_plan
from .optics import softest_optics
from .sampling import MAX_SAMPLES, learning_area, radiometry, read_candidates

ANY_DEVICE = DeviceInfo("auto", "")
"""Stands for the device until it is known, or for none."""
GUIDED_CORRECTIONS = 2
"""Corrections by the MS where a guide stands for PAN: it is itself an estimate, made of the MS."""
P = TypeVar("P", bound="OpenedImages")


@dataclass(frozen=True)
class Images:
    """What to read, and how to take it.

    Attributes:
        ms_paths, pan_path: what GDAL opens; ms_title, pan_title: the layers' names.
        ms_crs, pan_crs: WKT of the coordinate systems, if not those that the files name.
        alpha: what bands are that the files call opacity: "auto" decides by their numbers, "band", "opacity".
        nodata: what the user says of missing pixels, by the paths of both images.
        bands: which MS bands to take, in which order, from 1; all if empty.
        beside: numbers of other MS bands that have a say in which pixels of it are missing.
        extent: the part to work on, in PAN's coordinates; all if None.
        sensor: identifier in the catalogue, or "auto".
        sensors: the catalogue.
        optics: "measured" by the pair itself, "catalogue", or the gain at Nyquist of all bands, a number.
        registration: whether to measure and correct how the bands lie on PAN.
        guided: whether a guide stands for PAN, fitted to the MS from finer bands.
        memory: bytes that predicting a tile may take; None: a quarter of what the device has.
    """

    ms_paths: Sequence[str]
    pan_path: str
    ms_title: str
    pan_title: str
    ms_crs: str = ""
    pan_crs: str = ""
    alpha: str = AUTO_ALPHA
    nodata: NodataChoices = field(default_factory=dict)
    bands: Sequence[int] = ()
    beside: Sequence[int] = ()
    extent: Extent | None = None
    sensor: str = AUTO
    sensors: Mapping[str, Sensor] = field(default_factory=catalogue)
    optics: str = MEASURED
    registration: bool = True
    guided: bool = False
    memory: int | None = None

    @property
    def corrections(self) -> int:
        """How often λ-PNN's result is corrected by how it deviates from the MS."""
        return GUIDED_CORRECTIONS if self.guided else 1


@dataclass(frozen=True)
class OpenedImages:
    """Two images that were opened and checked to fit.

    Attributes:
        job: what was asked for.
        scene: the pair.
        area: the PAN pixels to work on.
        sensor: as chosen, or as recognised.
        sensor_reason: why that one; empty if it was chosen.
        optics: the catalogue's gains of the bands that are taken, and PAN's.
        memory: how much at once, in memory's terms.
    """

    job: Images
    scene: Scene
    area: Window
    sensor: Sensor
    sensor_reason: str
    optics: Optics
    memory: MemoryPlan

    @property
    def files(self) -> list[str]:
        """Every file that the two images are read from, those behind virtual ones, too."""
        named = (*self.job.ms_paths, self.job.pan_path)
        return [*named, *self.scene.whole_ms.files, *self.scene.pan.files]

    def for_measuring(self: P) -> P:
        """Return the same with as few parts to measure on as every tool takes, so that all find the same."""
        return replace(self, memory=replace(self.memory, candidates=min(self.memory.candidates, MAX_SAMPLES)))

    def on(self: P, device: DeviceInfo) -> P:
        """Return the same for that device, whose memory decides how much at once unless the user did.

        Raises:
            Problem: even the least takes more memory than there is.
        """
        return replace(self, memory=_memory(self.job, self.scene, self.optics, device))

    def of(self: P, scene: Scene) -> P:
        """Return the same for the same pair that lies otherwise."""
        return replace(self, scene=scene, area=_area(self.job, scene))

    def parts(self, most: int, cancelled: IsCancelled = never) -> tuple[list[SceneTile], SceneModel]:
        """Read parts of what is learnt from, `most` at most, and return how to take them before anything is measured.

        Raises:
            Cancelled: `cancelled()` became true.
            Problem: no pixel of them holds numbers in both images.
        """
        scene = self.scene
        tiles = read_candidates(scene, learning_area(self.area, scene.window), most, cancelled)
        shifts = np.zeros((len(scene.ms.bands), 2), np.float32)
        scalings = radiometry(self.sensor, tiles)
        return tiles, SceneModel(*scalings, self.optics, shifts, corrections=self.job.corrections)

    @property
    def images(self) -> str:
        """What the two images are and how they lie, in a sentence."""
        return said_of_images(self.scene.whole_ms, self.scene.pan, self.scene.relation)

    @property
    def assumptions(self) -> list[str]:
        """All that was taken for granted of the images, in sentences."""
        return [*self.scene.notes, *self._missing_pixels, *self._sensor_assumption]

    @property
    def _missing_pixels(self) -> list[str]:
        found: list[str] = []
        for source, whole in ((self.scene.ms, self.scene.whole_ms), (self.scene.pan, self.scene.pan)):
            found += filter(None, (_said_of_zeros(source), _said_of_nodata(source), said_of_constant_bands(whole)))
        return found

    @property
    def _sensor_assumption(self) -> list[str]:
        sensor, ratio = self.sensor, self.scene.ratio
        if self.sensor_reason:
            return [
                tr(
                    "Sensor taken as {sensor}: {reason}. Choose another in parameter Sensor if that is wrong.",
                    sensor=tr(sensor.title),
                    reason=self.sensor_reason,
                )
            ]
        if sensor.ratio is not None and abs(ratio - sensor.ratio) > 0.1:
            return [
                tr(
                    "{sensor} delivers a ratio of {ratio}; its blur is scaled to the ratio of {present:.3g} found "
                    "here.",
                    sensor=tr(sensor.title),
                    ratio=sensor.ratio,
                    present=ratio,
                )
            ]
        return []


def said_of_images(ms: Source, pan: Source, relation: GridRelation) -> str:
    """Return a sentence on what two images are, and how they lie."""
    return tr(
        "“{ms.title}”: {bands} bands of {ms.grid.columns} × {ms.grid.rows} pixels, {ms.dtype}; "
        "“{pan.title}”: {pan.grid.columns} × {pan.grid.rows}, {pan.dtype}; ratio {ratio[1]:.5g} × {ratio[0]:.5g}, "
        "MS corner at PAN pixel ({origin[1]:.2f}, {origin[0]:.2f}).",
        ms=ms,
        pan=pan,
        bands=len(ms.bands),
        ratio=relation.ratio,
        origin=relation.origin,
    )


def open_images(job: Images) -> OpenedImages:
    """Open the pair, and check all of it that can be checked before work starts.

    Raises:
        Problem: it cannot be worked on; the message says why and what to do.
    """
    sensors = [AUTO, *job.sensors]
    if job.sensor not in sensors:
        raise Problem(
            "The sensor “{sensor}” is not known; choose from {known}.", sensor=job.sensor, known=", ".join(sensors)
        )
    images = (job.ms_paths, job.pan_path, job.ms_title, job.pan_title, job.bands, job.ms_crs, job.pan_crs)
    scene = Scene(*images, job.alpha, job.nodata, job.beside)
    _check_pan_shows(scene)
    area = _area(job, scene)
    sensor, reason = _sensor(job, scene)
    gains = sensor.gains(scene.ms.delivered)
    optics = Optics(tuple(gains[number - 1] for number in scene.ms.numbers), sensor.pan_gain)
    return OpenedImages(job, scene, area, sensor, reason, optics, _memory(job, scene, optics, ANY_DEVICE))


def _memory(job: Images, scene: Scene, optics: Optics, device: DeviceInfo) -> MemoryPlan:
    """Return how much at once on `device`, whatever optics come of those of the catalogue."""
    softest = softest_optics(job.optics, optics)
    return memory_plan(job.memory, device, scene.relation.ratio, softest, scene.ms.dtype.itemsize, job.corrections)


def _area(job: Images, scene: Scene) -> Window:
    return scene.window if job.extent is None else scene.part(job.extent)


def _check_pan_shows(scene: Scene) -> None:
    """Refuse a PAN without any structure; one without any number is another matter."""
    number = scene.pan.constants.get(0)
    if number is not None:
        raise Problem(
            "“{pan}” holds the number {number:g} everywhere and shows no detail; choose another panchromatic image.",
            pan=scene.pan.title,
            number=number,
        )


def _sensor(job: Images, scene: Scene) -> tuple[Sensor, str]:
    """Return the sensor, and the reason for it; none if it was chosen."""
    if job.sensor != AUTO:
        return job.sensors[job.sensor], ""
    return recognise(scene.ms.delivered, scene.ratio, job.sensors, sensor_clues(scene.ms, scene.pan))


def _said_of_zeros(source: Source) -> str:
    if source.zeros is Zeros.AREAS_MISSING:
        return tr(
            "“{source}” is framed by zeros, which it does not declare; where they fill areas, they are taken as "
            "missing. Declare a nodata value if they are numbers.",
            source=source.title,
        )
    if source.zeros is Zeros.MISSING:
        return tr(
            "Pixels of “{source}” are zero in all bands, far from any other number, and not declared as missing; they "
            "are taken as missing wherever they lie. Declare a nodata value if they are numbers.",
            source=source.title,
        )
    return ""


def _said_of_nodata(source: Source) -> str:
    if len(source.bands) < 2 or not source.nodata_measured:
        return ""
    return tr(
        "Pixels of “{source}” are missing where all bands hold nodata; where only some do, it is taken as a number in "
        "{bands}, since it lies among the others.",
        source=source.title,
        bands=", ".join(band.label for band in source.nodata_measured),
    )


def said_of_constant_bands(source: Source) -> str:
    """Return a sentence on the bands that hold one number only, or none; empty if there are none."""
    constant = [source.bands[place].label for place in source.constants]
    if not constant:
        return ""
    return tr(
        "“{source}” shows nothing in {bands}: one number everywhere, or none. The result holds the same there; "
        "training, registration and scores go by the other bands.",
        source=source.title,
        bands=", ".join(constant),
    )
