"""Which pixels of an image hold numbers: nodata values, masks, opacity, zeros that mean nothing.

GDAL's rule holds: a pixel is missing if every band says so. Where only some bands do, it is missing in those bands; but
their nodata value is a number where it may as well have been measured, as the 0 of near infrared over water.
"""

from __future__ import annotations

import copy
import functools
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np
from osgeo import gdal

from ..shared.arrays import Array
from ..shared.window import Window
from .evidence import edges, joined, sample_windows
from .files import Band, Range
from .missing import AREA_REACH, Zeros, areas, meaning_of_zeros
from .reading import Reader
from .warping import MOSTLY_OPAQUE

WILD = 1e37
"""Numbers as large as this stand for missing, declared or not: -3.4e38 often does."""
OPAQUE = 1
"""Least value of a file's mask or opacity for a pixel to count."""
ORDINARY, BESIDE = (0.001, 0.999), 0.1
"""Quantiles of a band's numbers between which a nodata value may have been measured; and share of their distance by
which it may lie beside."""


class Validity(Protocol):
    """Tells which pixels of an image hold numbers."""

    @property
    def may_miss(self) -> bool:
        """Whether pixels can be missing at all."""

    def valid(self, image: Array, window: Window) -> Array:
        """Return where `image` (bands, rows, columns), read from `window`, holds numbers: bool of its shape."""

    def seen_by(self, reader: Reader) -> Validity:
        """Return the same of the image that `reader` reads in another order."""


class StatedValidity:
    """Tells it by what files state, and by their numbers where they state nothing.

    All is decided by pixels from all over the image, so that it does not depend on the part of it that is read.

    Args:
        reader, bands, dtype: the image.
        opacity: numbers of the bands that hold opacity, by file.
        beside: other bands that have a say in what is missing.
    """

    def __init__(
        self,
        reader: Reader,
        bands: Sequence[Band],
        dtype: np.dtype[Any],
        opacity: Mapping[str, int],
        beside: Sequence[Band] = (),
    ) -> None:
        self._reader, self._dtype, self._opacity = reader, dtype, opacity
        self._bands, self._beside = [*bands, *beside], list(beside)

    @property
    def may_miss(self) -> bool:
        """Whether pixels can be missing at all."""
        declared = any(self._masks) or any(band.nodata is not None or band.missing for band in self._bands)
        return declared or np.issubdtype(self._dtype, np.floating) or self.zeros is not Zeros.NUMBERS

    def valid(self, image: Array, window: Window) -> Array:
        """Return where `image` (bands, rows, columns), read from `window`, holds numbers: bool of its shape."""
        present, bands = self._present(image, window), len(image)
        if self._beside and self._hangs_on_others(image, present):
            image = np.concatenate([image, self._reader.image(self._beside, self._dtype, window)])
            present = self._present(image, window)
        valid = self._declared_valid(image, present)
        if self.zeros is not Zeros.NUMBERS:
            valid &= ~self._meaningless_zeros(image, window)
        return valid[:bands]

    def _hangs_on_others(self, image: Array, present: Array) -> bool:
        """Return whether there are pixels at which no band of `image` certainly holds a number."""
        doubtful = ~present | self._is_nodata(image)
        if self.zeros is not Zeros.NUMBERS:
            doubtful |= image == 0
        return bool(doubtful.all(0).any())

    def seen_by(self, reader: Reader) -> StatedValidity:
        """Return the same of the image that `reader` reads in another order, with the same decisions."""
        other = copy.copy(self)
        other._reader, other.zeros, other.nodata_measured = reader, self.zeros, self.nodata_measured
        return other

    @functools.cached_property
    def zeros(self) -> Zeros:
        """What zeros in all bands mean."""
        if any(self._masks) or any(self._declared):
            return Zeros.NUMBERS
        return meaning_of_zeros(self._sample[0], edges(self._reader, self._bands, self._dtype))

    @functools.cached_property
    def nodata_measured(self) -> tuple[bool, ...]:
        """For every band, whether its nodata value is a number where other bands hold numbers."""
        sample, present = self._sample
        sure = present & ~self._is_nodata(sample)
        return tuple(
            bool(ranges) and bool(held.any()) and all(_may_be_measured(span, numbers[held]) for span in ranges)
            for ranges, numbers, held in zip(self._declared, sample, sure)
        )

    @functools.cached_property
    def valid_sample(self) -> list[Array]:
        """The numbers that each band holds at pixels from all over the image."""
        sample, present = self._sample
        valid = self._declared_valid(sample, present)
        if self.zeros is not Zeros.NUMBERS:
            valid &= (sample != 0).any(0)
        own = len(self._bands) - len(self._beside)
        return [numbers[held] for numbers, held in zip(sample[:own], valid)]

    @functools.cached_property
    def _sample(self) -> tuple[Array, Array]:
        """Numbers of all bands from all over the image, (bands, n), and where they are present."""
        windows = sample_windows(self._reader, self._reader.band(self._bands[0]))
        images = [self._reader.image(self._bands, self._dtype, window) for window in windows]
        return joined(images), joined([self._present(image, window) for image, window in zip(images, windows)])

    @functools.cached_property
    def _declared(self) -> list[list[Range]]:
        """For every band, the ranges of numbers that stand for missing, as far as its numbers can be such."""
        found = []
        for band in self._bands:
            ranges = list(band.missing)
            if band.nodata is not None and fits(band.nodata, self._dtype):
                number = float(np.asarray(band.nodata).astype(self._dtype))  # Float32 holds -9999.9 less exactly
                ranges.append((number, number))
            found.append(ranges)
        return found

    @functools.cached_property
    def _masks(self) -> list[list[Any]]:
        """For every band, masks and opacity: where one of them is 0, the band misses a pixel."""
        shared: dict[str, Any] = {}
        found = []
        for band in self._bands:
            masks = []
            if band.path in self._opacity:
                opacity = self._reader.datasets[band.path].GetRasterBand(self._opacity[band.path])
                masks.append(shared.setdefault(f"{band.path} opacity", opacity))
            mask = mask_of(self._reader.band(band))
            if mask is not None:
                of_all = self._reader.band(band).GetMaskFlags() & gdal.GMF_PER_DATASET
                masks.append(shared.setdefault(band.path, mask) if of_all else mask)
            found.append(masks)
        return found

    def _present(self, image: Array, window: Window) -> Array:
        """Return where numbers are finite and no mask hides them."""
        present = np.ones(image.shape, bool)
        if np.issubdtype(image.dtype, np.floating):
            for band, pixels in zip(present, image):
                band[:] = np.abs(pixels) < WILD
        read: dict[int, Array] = {}
        for band, masks in zip(present, self._masks):
            for mask in masks:
                if id(mask) not in read:
                    read[id(mask)] = self._reader.read(mask, window) >= OPAQUE
                band &= read[id(mask)]
        return present

    def _is_nodata(self, image: Array) -> Array:
        found = np.zeros(image.shape, bool)
        for held, pixels, ranges in zip(found, image, self._declared):
            for low, high in ranges:
                held |= pixels == low if low == high else (pixels >= low) & (pixels <= high)
        return found

    def _declared_valid(self, image: Array, present: Array) -> Array:
        """Return where `image` (bands, …) holds numbers by what the files declare.

        Args:
            present: where no mask hides it.
        """
        nodata = self._is_nodata(image)
        if not nodata.any():
            return present
        sure = present & ~nodata
        measured = np.array(self.nodata_measured[: len(image)]).reshape(-1, *[1] * (image.ndim - 1))
        valid: Array = sure | (present & measured & sure.any(0))
        return valid

    def _meaningless_zeros(self, image: Array, window: Window) -> Array:
        """Return where zeros in all bands mean nothing: (rows, columns) of bool."""
        zero: Array = (image == 0).all(0)
        if self.zeros is Zeros.MISSING or not zero.any():
            return zero
        wider = window.grown(AREA_REACH, within=self._reader.window)
        found: Array = areas((self._reader.image(self._bands, self._dtype, wider) == 0).all(0))
        return found[window.seen_from(wider).slices]


class WarpedValidity:
    """Tells it of a reprojected image by what is left of every pixel's validity.

    Args:
        reader: of the image's bands and of their opacity.
        opacity: for every band, the band that holds it, from 0 to 255.
    """

    may_miss = True

    def __init__(self, reader: Reader, opacity: Sequence[Band]) -> None:
        self._reader, self._opacity = reader, opacity

    def valid(self, image: Array, window: Window) -> Array:
        """Return where `image` (bands, rows, columns), read from `window`, holds numbers: bool of its shape."""
        return self._reader.image(self._opacity, np.dtype("uint8"), window) >= MOSTLY_OPAQUE

    def seen_by(self, reader: Reader) -> WarpedValidity:
        """Return the same of the image that `reader` reads in another order."""
        return WarpedValidity(reader, self._opacity)


def mask_of(band: Any) -> Any:
    """Return the mask of GDAL's `band`, its own or its file's, by a file or by all nodata values together, or None.

    A mask by opacity is none: whether a band is opacity is decided elsewhere.
    """
    flags = band.GetMaskFlags()
    if flags & gdal.GMF_ALPHA:
        return None
    masked = flags & gdal.GMF_PER_DATASET or not flags & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA)
    return band.GetMaskBand() if masked else None


def fits(nodata: float, dtype: np.dtype[Any]) -> bool:
    """Return whether numbers of `dtype` can be `nodata`: not so for the -9999 of some files of natural numbers."""
    if np.issubdtype(dtype, np.floating):
        return True
    limits = np.iinfo(dtype)
    return bool(np.isfinite(nodata)) and nodata == int(nodata) and bool(limits.min <= nodata <= limits.max)


def _may_be_measured(missing: Range, numbers: Array) -> bool:
    """Return whether numbers that stand for missing lie where the numbers of a band lie."""
    low, high = np.quantile(numbers, ORDINARY)
    beside = BESIDE * (high - low)
    return bool(low - beside <= missing[0] and missing[1] <= high + beside)
