"""Pansharpening by other programs, as far as they are at hand."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

from osgeo import gdal

from ..shared.problem import Problem
from .destination import put_in_place
from .opening import without_options
from .partial import files_of, temporary_name
from .scene import Scene

OTB = "otbcli_BundleToPerfectSensor"
OTB_METHODS = {"OTB RCS": "rcs", "OTB LMVM": "lmvm", "OTB Bayes": "bayes"}
GDAL = "GDAL"


def others_at_hand() -> list[str]:
    """Return the names of what can run here."""
    return [GDAL, *(OTB_METHODS if shutil.which(OTB) else ())]


def sharpen_by(name: str, scene: Scene, output: Path) -> None:
    """Have another program sharpen the pair, by its own defaults, and write a GeoTIFF.

    An older result stays until the new one is whole.

    Raises:
        Problem: it fails; says why.
    """
    work: Callable[[Scene, Path], None] = _by_gdal if name == GDAL else lambda pair, path: _by_otb(name, pair, path)
    temporary = temporary_name(output)
    try:
        work(scene, temporary)
        put_in_place(temporary, output)
    except (RuntimeError, OSError, subprocess.SubprocessError) as error:
        raise Problem("{program} cannot sharpen this pair ({error}).", program=name, error=error) from error
    finally:
        for left in files_of(temporary):
            with contextlib.suppress(OSError):
                left.unlink()


def _by_gdal(scene: Scene, output: Path) -> None:
    """GDAL's weighted Brovey transform, cubic resampling."""
    bands = "".join(
        f'<SpectralBand dstBand="{place}"><SourceFilename>{escape(without_options(band.path))}</SourceFilename>'
        f"<SourceBand>{band.number}</SourceBand></SpectralBand>"
        for place, band in enumerate(scene.whole_ms.bands, 1)
    )
    pan = scene.pan.bands[0]
    description = (
        '<VRTDataset subClass="VRTPansharpenedDataset"><PansharpeningOptions><Algorithm>WeightedBrovey</Algorithm>'
        "<SpatialExtentAdjustment>Intersection</SpatialExtentAdjustment>"
        f"<PanchroBand><SourceFilename>{escape(without_options(pan.path))}</SourceFilename>"
        f"<SourceBand>{pan.number}</SourceBand></PanchroBand>{bands}</PansharpeningOptions></VRTDataset>"
    )
    dataset = gdal.Open(description)
    if dataset is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]
    written = gdal.Translate(str(output), dataset, creationOptions=options)
    if written is None:
        raise RuntimeError(gdal.GetLastErrorMsg())


def _by_otb(name: str, scene: Scene, output: Path) -> None:
    if len({band.path for band in scene.whole_ms.bands}) > 1:
        raise RuntimeError("one file with all bands is needed")
    ms, pan = without_options(scene.whole_ms.paths[0]), without_options(scene.pan.paths[0])
    command = [
        shutil.which(OTB) or OTB,
        "-inp",
        pan,
        "-inxs",
        ms,
        "-method",
        OTB_METHODS[name],
        "-out",
        str(output),
        "float",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 or not output.exists():
        raise RuntimeError((done.stderr or done.stdout).strip()[-300:])
