#!/usr/bin/env python3
"""A result beside its sources: a before/after picture, and, where the truth is known, how near it comes.

    report.py MS PAN RESULT PICTURE.png [TRUTH]

Runs on a Python with GDAL and NumPy, as QGIS has.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal

gdal.UseExceptions()
CROP = 384


def read(path: str | Path) -> np.ndarray:
    """All bands of a raster: (B, rows, columns) of float64."""
    image = gdal.Open(str(path)).ReadAsArray().astype(np.float64)
    return image if image.ndim == 3 else image[None]


def interpolated(ms: str, like: str) -> np.ndarray:
    """The MS on the grid of `like`, by GDAL's cubic spline."""
    grid = gdal.Open(like)
    x0, dx, _, y0, _, dy = grid.GetGeoTransform()
    bounds = (x0, y0 + dy * grid.RasterYSize, x0 + dx * grid.RasterXSize, y0)
    options = {"format": "MEM", "outputBounds": bounds, "width": grid.RasterXSize, "height": grid.RasterYSize}
    return gdal.Warp("", ms, resampleAlg="cubicspline", **options).ReadAsArray().astype(np.float64)


def brovey(ms: str, pan: str) -> np.ndarray:
    """GDAL's weighted Brovey pansharpening."""
    from osgeo_utils.gdal_pansharpen import gdal_pansharpen

    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "brovey.tif")
        gdal_pansharpen(pan_name=pan, spectral_names=[ms], dst_filename=path, progress_callback=None)
        return read(path)


def rmse(image: np.ndarray, truth: np.ndarray) -> float:
    """Root mean square error, in the images' numbers."""
    return float(np.sqrt(((image - truth) ** 2).mean()))


def spectral_angle(image: np.ndarray, truth: np.ndarray) -> float:
    """Mean angle in degrees between the spectra."""
    cosine = (image * truth).sum(0) / np.maximum(np.linalg.norm(image, axis=0) * np.linalg.norm(truth, axis=0), 1e-9)
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean())


def compare_with_truth(ms: str, pan: str, result: str, truth: str) -> dict[str, tuple[float, float]]:
    """RMSE and spectral angle of the result, of Brovey and of interpolation."""
    true = read(truth)
    candidates = {"λ-PNN": read(result), "Brovey (GDAL)": brovey(ms, pan), "interpolation": interpolated(ms, pan)}
    return {name: (rmse(image, true), spectral_angle(image, true)) for name, image in candidates.items()}


def picture(ms: str, pan: str, result: str, path: str) -> None:
    """A crop from the middle: the MS, the PAN and the result side by side, twice enlarged."""
    sharp, grey = read(result), read(pan)[0]
    coarse = interpolated(ms, result) if gdal.Open(ms).GetGeoTransform(can_return_null=True) else None
    bands = [2, 1, 0] if len(sharp) < 8 else [4, 2, 1]
    bands = bands if len(sharp) >= 3 else [0, 0, 0]
    size = [min(CROP, length) for length in sharp.shape[1:]]
    rows, columns = (slice((n - s) // 2, (n - s) // 2 + s) for n, s in zip(sharp.shape[1:], size))
    low, high = np.percentile(sharp[bands], (1, 99), axis=(1, 2))[:, :, None, None]

    def colours(image: np.ndarray) -> np.ndarray:
        return (np.clip((image[bands] - low) / np.maximum(high - low, 1e-9), 0, 1) ** 0.8)[:, rows, columns]

    grey_low, grey_high = np.percentile(grey, (1, 99))
    grey = np.clip((grey - grey_low) / max(grey_high - grey_low, 1e-9), 0, 1)[rows, columns]
    parts = ([colours(coarse)] if coarse is not None else []) + [np.stack([grey] * 3), colours(sharp)]
    image = (255 * np.concatenate(parts, 2)).round().astype(np.uint8).repeat(2, 1).repeat(2, 2)
    memory = gdal.GetDriverByName("MEM").Create("", image.shape[2], image.shape[1], 3, gdal.GDT_Byte)
    memory.WriteRaster(0, 0, image.shape[2], image.shape[1], image.tobytes())
    gdal.GetDriverByName("PNG").CreateCopy(path, memory)
    Path(f"{path}.aux.xml").unlink(missing_ok=True)


def main(ms: str, pan: str, result: str, path: str, truth: str | None = None) -> None:
    picture(ms, pan, result, path)
    if truth:
        print("\nCompared with the truth (lower is better):")
        for name, (error, angle) in compare_with_truth(ms, pan, result, truth).items():
            print(f"  {name:15} RMSE {error:7.2f}   spectral angle {angle:5.2f}°")


if __name__ == "__main__":
    main(*sys.argv[1:])
