"""What a job is going to do, known before any work: the one source of hints, of the log and of reports."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..raster.creation import CreationOptions, creation_options
from ..raster.destination import check_destination, check_room
from ..raster.missing import Zeros
from ..raster.scene import Scene
from ..raster.sensor_clues import sensor_clues
from ..raster.source import Source
from ..shared.operations import DeviceInfo
from ..shared.problem import Problem
from ..shared.scene_model import Optics
from ..shared.sensors import AUTO, Sensor, recognise
from ..shared.translation import tr
from ..shared.window import Window
from .job import FLOAT32, METHODS, OUTPUT_TYPES, Job, Pace
from .memory_plan import MemoryPlan, memory_plan
from .optics import softest_optics

CLASSICAL_PACE = Pace(0.0, 0.3)
"""Of the classical methods, reading, writing and judging included, on two cores."""
ANY_DEVICE = DeviceInfo("auto", "")
"""Stands for the device until it is known."""
LEAST_COMPRESSED = 0.4
"""Share of its size to which an image is hardly ever compressed: a disk with less room is too small for certain."""


@dataclass(frozen=True)
class Plan:
    """What a job is going to do.

    Attributes:
        job: what was asked for.
        scene: the pair, opened and checked.
        area: the PAN pixels to sharpen.
        sensor: as chosen, or as recognised.
        sensor_reason: why that one; empty if it was chosen.
        optics: the catalogue's gains of the bands that are sharpened, and PAN's.
        dtype: of the result's numbers.
        nodata: what missing pixels hold in the result; None if none can be missing.
        creation: GDAL's options for the result.
        memory: how much at once, in memory's terms.
    """

    job: Job
    scene: Scene
    area: Window
    sensor: Sensor
    sensor_reason: str
    optics: Optics
    dtype: np.dtype[Any]
    nodata: float | None
    creation: CreationOptions
    memory: MemoryPlan

    @property
    def tiles(self) -> list[Window]:
        """The PAN windows to sharpen one after the other."""
        return self.area.cells(self.memory.tile_side)

    def on(self, device: DeviceInfo) -> Plan:
        """Return the plan for that device, whose memory decides how much at once unless the user did.

        Raises:
            Problem: even the least takes more memory than there is.
        """
        return replace(self, memory=_memory(self.job, self.scene, self.optics, device))

    def of(self, scene: Scene) -> Plan:
        """Return the plan for the same pair that lies otherwise."""
        return replace(self, scene=scene, area=_area(self.job, scene))

    def seconds(self, pace: Pace) -> float:
        """Return how long the job takes at most at that pace."""
        pace = pace if self.job.by_network else CLASSICAL_PACE
        return pace.seconds(self.job.iterations, self.area.rows * self.area.columns)

    @property
    def bytes(self) -> int:
        """The size of the result's numbers."""
        bands = len(self.scene.whole_ms.bands)
        return self.area.rows * self.area.columns * bands * self.dtype.itemsize

    @property
    def images(self) -> str:
        """What the two images are and how they lie, in a sentence."""
        ms, pan, relation = self.scene.whole_ms, self.scene.pan, self.scene.relation
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

    @property
    def assumptions(self) -> list[str]:
        """All that was taken for granted of the images, in sentences."""
        return [*self.scene.notes, *self._missing_pixels, *self._sensor_assumption, *self._creation_warnings]

    @property
    def _missing_pixels(self) -> list[str]:
        found: list[str] = []
        for source, whole in ((self.scene.ms, self.scene.whole_ms), (self.scene.pan, self.scene.pan)):
            found += filter(None, (_said_of_zeros(source), _said_of_nodata(source), _said_of_constant_bands(whole)))
        if self.nodata is not None:
            found.append(tr("Missing pixels, if any, hold {nodata:g} in the result.", nodata=self.nodata))
        return found

    @property
    def _creation_warnings(self) -> list[str]:
        found = [tr("GDAL says of the creation options: {warning}.", warning=said) for said in self.creation.warnings]
        if not self.creation.lossless:
            found.append(
                tr(
                    "The creation options {options} compress with losses: the result holds other numbers than were "
                    "computed, where pixels are missing, too.",
                    options=", ".join(self.creation.chosen),
                )
            )
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


def _said_of_constant_bands(source: Source) -> str:
    constant = [source.bands[place].label for place in source.constants]
    if not constant:
        return ""
    return tr(
        "“{source}” shows nothing in {bands}: one number everywhere, or none. The result holds the same there; "
        "training, registration and scores go by the other bands.",
        source=source.title,
        bands=", ".join(constant),
    )


def make_plan(job: Job) -> Plan:
    """Open and check everything that can be checked before work starts; the device is not asked.

    Raises:
        Problem: the job cannot be done; the message says why and what to do.
    """
    _check_choices(job)
    check_destination(job.output, [*job.ms_paths, job.pan_path])
    images = (job.ms_paths, job.pan_path, job.ms_title, job.pan_title, job.bands, job.ms_crs, job.pan_crs)
    scene = Scene(*images, job.alpha, job.nodata)
    _check_pan_shows(scene)
    check_destination(job.output, [*scene.ms.files, *scene.pan.files])
    area = _area(job, scene)
    sensor, reason = _sensor(job, scene)
    dtype = np.dtype("float32") if job.output_type == FLOAT32 else scene.whole_ms.dtype
    gains = sensor.gains(scene.ms.delivered)
    optics = Optics(tuple(gains[number - 1] for number in scene.ms.numbers), sensor.pan_gain)
    memory = _memory(job, scene, optics, ANY_DEVICE)
    creation = creation_options(job.creation_options, dtype, len(scene.whole_ms.bands))
    plan = Plan(job, scene, area, sensor, reason, optics, dtype, scene.nodata(dtype), creation, memory)
    if creation.lossless and plan.nodata is None:  # otherwise it may be compressed to any size
        check_room(job.output, LEAST_COMPRESSED * plan.bytes)
    return plan


def _memory(job: Job, scene: Scene, optics: Optics, device: DeviceInfo) -> MemoryPlan:
    """Return how much at once on `device`, whatever optics come of those of the catalogue."""
    softest = softest_optics(job.optics, optics)
    return memory_plan(job.memory, device, scene.relation.ratio, softest, scene.ms.dtype.itemsize)


def _check_choices(job: Job) -> None:
    """Refuse what a script may have chosen and no window would offer."""
    sensors = [AUTO, *job.sensors]
    if job.sensor not in sensors:
        raise Problem(
            "The sensor “{sensor}” is not known; choose from {known}.", sensor=job.sensor, known=", ".join(sensors)
        )
    if job.method not in METHODS:
        raise Problem(
            "The method “{method}” is not known; choose from {known}.", method=job.method, known=", ".join(METHODS)
        )
    if job.output_type not in OUTPUT_TYPES:
        raise Problem(
            "The output type “{type}” is not known; choose from {known}.",
            type=job.output_type,
            known=", ".join(OUTPUT_TYPES),
        )
    if job.iterations < 1:
        raise Problem("{iterations} iterations cannot be done; give one or more.", iterations=job.iterations)


def _area(job: Job, scene: Scene) -> Window:
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


def _sensor(job: Job, scene: Scene) -> tuple[Sensor, str]:
    """Return the sensor, and the reason for it; none if it was chosen."""
    if job.sensor != AUTO:
        return job.sensors[job.sensor], ""
    return recognise(scene.ms.delivered, scene.ratio, job.sensors, sensor_clues(scene.ms, scene.pan))
