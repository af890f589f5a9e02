"""A landscape drawn by numbers, seen by a satellite: data for a first try, with the truth beside it.

Terrain and water from fractal noise, fields in parcels, roads with houses, trees; every surface a reflectance spectrum
with texture. Drawn at twice the PAN resolution and averaged, so that the truth is sharp but not jagged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ..shared.arrays import Array
from ..shared.scene_model import mtf_sigma
from ..shared.sensor_catalogue import catalogue

RATIO = 4
SENSOR = "GE1"
BANDS = ("blue", "green", "red", "nir")
_FULL_SCALE = 2047
_OVERSAMPLING = 2

# Reflectance in blue, green, red, near infrared.
_WATER = (0.060, 0.055, 0.035, 0.015)
_ASPHALT = (0.085, 0.095, 0.105, 0.125)
_CONCRETE = (0.200, 0.230, 0.250, 0.280)
_FIELDS = np.array(
    [
        (0.035, 0.075, 0.040, 0.480),  # young wheat
        (0.045, 0.095, 0.055, 0.370),  # meadow
        (0.080, 0.120, 0.170, 0.240),  # bare soil
        (0.110, 0.160, 0.210, 0.280),  # stubble
        (0.070, 0.150, 0.110, 0.420),  # rape
        (0.040, 0.060, 0.045, 0.300),  # beet
    ]
)
_ROOFS = np.array(
    [
        (0.090, 0.120, 0.260, 0.310),  # tiles
        (0.210, 0.230, 0.240, 0.250),  # gravel
        (0.420, 0.430, 0.430, 0.420),  # white metal
        (0.180, 0.150, 0.110, 0.160),  # blue metal
        (0.060, 0.065, 0.070, 0.080),  # bitumen
    ]
)
_TREE = (0.025, 0.050, 0.030, 0.400)
_PAN_RESPONSE = np.array([0.17, 0.30, 0.33, 0.20])
_NOISE = 1.5


@dataclass(frozen=True)
class SampleScene:
    """Images of one landscape, uint16 of 11 bits: `truth` (4, N, N), `ms` (4, N/4, N/4), `pan` (N, N)."""

    truth: Array
    ms: Array
    pan: Array


def make_sample_scene(size: int, seed: int = 0) -> SampleScene:
    """Draw a landscape of `size` × `size` PAN pixels (a multiple of 4) and take its images."""
    random = np.random.default_rng(seed)
    reflectance = _draw(size * _OVERSAMPLING, random)
    shape = (len(BANDS), size, _OVERSAMPLING, size, _OVERSAMPLING)
    truth = reflectance.reshape(shape).mean((2, 4)) * 0.9 * _FULL_SCALE / 0.5
    pan = np.tensordot(_PAN_RESPONSE, truth, 1)
    sensor = catalogue()[SENSOR]
    ms = np.stack([seen_coarse(band, gain) for band, gain in zip(truth, sensor.gains(len(BANDS)))])
    return SampleScene(*(_digitised(image, random) for image in (truth, ms, pan)))


def write_sample_scene(folder: Path, size: int = 1024, seed: int = 0) -> tuple[Path, Path, Path]:
    """Write sample_ms.tif, sample_pan.tif and sample_truth.tif to `folder`, georeferenced; their paths in this order.

    Raises:
        OSError: the folder cannot be written to.
    """
    scene = make_sample_scene(size // RATIO * RATIO, seed)
    ms, pan, truth = (folder / f"sample_{name}.tif" for name in ("ms", "pan", "truth"))
    _write(ms, scene.ms, 2.0)
    _write(pan, scene.pan[None], 0.5)
    _write(truth, scene.truth, 0.5)
    return ms, pan, truth


def _draw(size: int, random: np.random.Generator) -> Array:
    """Reflectance (4, size, size)."""
    height = fractal_noise(size, 2.2, random)
    texture = fractal_noise(size, 1.0, random)
    canvas = _parcels(size, random)
    canvas *= 1 + 0.10 * texture + 0.25 * _hillshade(height)
    roads = _roads(size, random)
    for distance, width in roads:
        surface = _CONCRETE if width > 9 else _ASPHALT
        _paint(canvas, distance < width, surface, 1 + 0.04 * texture)
        if width > 9:
            _paint(canvas, distance < 0.6, (0.35, 0.36, 0.36, 0.36), 1)
    _plant_trees(canvas, random, size * size // 3000)
    _build_houses(canvas, roads, random, size * size // 9000)
    water = height < np.quantile(height, 0.08)
    _paint(canvas, water, _WATER, 1 + 0.06 * texture)
    return np.clip(canvas, 0.005, 0.55)


def fractal_noise(size: int, slope: float, random: np.random.Generator) -> Array:
    """Return noise with a 1/f^slope amplitude spectrum, mean 0, deviation 1."""
    frequency = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size))
    frequency[0, 0] = np.inf
    spectrum = np.fft.rfft2(random.standard_normal((size, size))) / frequency**slope
    noise = np.fft.irfft2(spectrum, (size, size))
    return np.asarray((noise - noise.mean()) / noise.std())


def _hillshade(height: Array) -> Array:
    rows, columns = np.gradient(height)
    return np.asarray(np.clip((columns - rows) * 12, -1, 1))


def _parcels(size: int, random: np.random.Generator) -> Array:
    """Fields: strips of unequal width in a few directions, each with its crop, its brightness and its rows."""
    y, x = np.mgrid[:size, :size].astype(float)
    centres = random.uniform(0, size, (9, 2))
    district = np.argmin([(y - cy) ** 2 + (x - cx) ** 2 for cy, cx in centres], axis=0)
    canvas = np.empty((len(BANDS), size, size))
    for number in range(len(centres)):
        angle = random.uniform(0, np.pi)
        along, across = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
        edges_u = np.cumsum(random.uniform(60, 220, 80)) - 2.2 * size
        edges_v = np.cumsum(random.uniform(90, 360, 80)) - 2.2 * size
        parcel = np.searchsorted(edges_u, along) * 97 + np.searchsorted(edges_v, across)
        crops = random.integers(len(_FIELDS), size=97 * 97)[parcel]
        brightness = random.normal(1, 0.12, 97 * 97)[parcel]
        period = random.uniform(7, 16)
        rows = 1 + 0.05 * np.sin(2 * np.pi * along / period) * (crops != 1)
        inside = district == number
        canvas[:, inside] = (_FIELDS[crops[inside]] * (brightness * rows)[inside, None]).T
    return canvas


def _roads(size: int, random: np.random.Generator) -> list[tuple[Array, float]]:
    """Gently curved roads: the distance of every pixel to the axis, and half the width."""
    y, x = np.mgrid[:size, :size].astype(float)
    roads = []
    for half_width in (11.0, 6.0, 6.0, 4.5, 4.5):
        angle, bend = random.uniform(0, np.pi), random.uniform(10, 40)
        cy, cx = random.uniform(0.2 * size, 0.8 * size, 2)
        along = (x - cx) * np.cos(angle) + (y - cy) * np.sin(angle)
        across = (y - cy) * np.cos(angle) - (x - cx) * np.sin(angle)
        roads.append((np.abs(across - bend * np.sin(along / random.uniform(150, 400))), half_width))
    return roads


def _plant_trees(canvas: Array, random: np.random.Generator, count: int) -> None:
    size = canvas.shape[1]
    for _ in range(count):
        row, column, radius = random.integers(16, size - 16), random.integers(16, size - 16), random.uniform(2.5, 7)
        y, x = np.mgrid[-12:13, -12:13]
        patch = canvas[:, row - 12 : row + 13, column - 12 : column + 13]
        patch[:, np.hypot(y - 0.9 * radius, x - 0.9 * radius) < radius] *= 0.45
        crown = np.hypot(y, x) < radius
        patch[:, crown] = np.array(_TREE)[:, None] * (1.25 - 0.06 * (y + x)[crown] / radius * 4)


def _build_houses(canvas: Array, roads: list[tuple[Array, float]], random: np.random.Generator, count: int) -> None:
    """Houses near roads, with two roof faces and a shadow."""
    size, reach = canvas.shape[1], 40
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(float)
    built = 0
    for _ in range(60 * count):
        row, column = random.integers(reach, size - reach, 2)
        near = min(distance[row, column] - half_width for distance, half_width in roads)
        if not 22 < near < 110:
            continue
        angle, length, width = random.uniform(0, np.pi), random.uniform(9, 26), random.uniform(7, 13)
        window = np.s_[:, row - reach : row + reach + 1, column - reach : column + reach + 1]
        patch = canvas[window]
        patch[:, _rectangle(y - 6, x - 6, angle, length, width)[0]] *= 0.35
        inside, side = _rectangle(y, x, angle, length, width)
        roof = _ROOFS[random.integers(len(_ROOFS))] * random.normal(1, 0.08)
        patch[:, inside] = roof[:, None] * np.where(side[inside] > 0, 0.82, 1.08)
        built += 1
        if built == count:
            return


def _rectangle(y: Array, x: Array, angle: float, length: float, width: float) -> tuple[Array, Array]:
    """Where a rectangle around the origin covers the coordinates, and the distance from its long axis."""
    along, across = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    return (np.abs(along) < length) & (np.abs(across) < width), across


def _paint(canvas: Array, where: Array, spectrum: Sequence[float], shade: Array | float) -> None:
    canvas[:, where] = np.array(spectrum)[:, None] * np.broadcast_to(shade, where.shape)[where]


def seen_coarse(image: Array, gain: float, ratio: int = RATIO) -> Array:
    """Return an image (…, N, N) blurred by an MTF of that gain at Nyquist, sampled at the centres of coarse pixels."""
    size = image.shape[-1]
    centres = ratio * np.arange(size // ratio)[:, None] + (ratio - 1) / 2
    weights = np.exp(-0.5 * ((np.arange(size) - centres) / mtf_sigma(gain, ratio)) ** 2)
    weights /= weights.sum(1, keepdims=True)
    return np.asarray(weights @ image @ weights.T)


def _digitised(image: Array, random: np.random.Generator) -> Array:
    return np.clip(np.round(image + random.normal(0, _NOISE, image.shape)), 1, _FULL_SCALE).astype(np.uint16)


def _write(path: Path, image: Array, pixel: float) -> None:
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
    count, rows, columns = image.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, gdal.GDT_UInt16, options)
    if dataset is None:
        raise OSError(f"{path} cannot be written")
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.SetGeoTransform((678000.0, pixel, 0.0, 4890000.0, 0.0, -pixel))
    if dataset.WriteRaster(0, 0, columns, rows, image.tobytes()) not in (None, gdal.CE_None):
        raise OSError(f"{path} cannot be written")
    for number, name in enumerate(BANDS if count > 1 else ("pan",), 1):
        dataset.GetRasterBand(number).SetDescription(name)
