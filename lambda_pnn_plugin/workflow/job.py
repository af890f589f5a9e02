"""The main job: what to do, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..imaging.registration import Registration
from ..imaging.scores import Scores
from ..methods.catalogue import CLASSICS
from ..raster.files import NodataChoices
from ..raster.opacity import AUTO as AUTO_ALPHA
from ..raster.scene import Extent
from ..shared.operations import Compute
from ..shared.optics import MEASURED
from ..shared.sensor_catalogue import catalogue
from ..shared.sensors import AUTO, Sensor
from ..shared.translation import tr_noop

AS_MS, FLOAT32 = "as MS", "Float32"
OUTPUT_TYPES = (AS_MS, FLOAT32)

LAMBDA_PNN = "λ-PNN"
METHODS = (LAMBDA_PNN, *CLASSICS)
"""How to sharpen: by the network, or by a classical method, which takes no compute environment."""

ITERATIONS = {tr_noop("fast"): 60, tr_noop("standard"): 200, tr_noop("best"): 400}
"""Steps of adaptation by effort."""


@dataclass(frozen=True)
class Job:
    """What to do.

    Attributes:
        ms_paths, pan_path: what GDAL opens; ms_title, pan_title: the layers' names.
        ms_crs, pan_crs: WKT of the coordinate systems, if not those that the files name.
        output: GeoTIFF to write.
        alpha: what bands are that the files call opacity: "auto" decides by their numbers, "band", "opacity".
        nodata: what the user says of missing pixels, by the paths of both images.
        bands: which MS bands to sharpen, in which order, from 1; all if empty.
        extent: what to sharpen, in PAN's coordinates; all if None.
        sensor: identifier in the catalogue, or "auto".
        sensors: the catalogue.
        method: one of METHODS.
        iterations: steps of adaptation at most; the classical methods know none, nor device, threads, seed.
        optics: "measured" by the pair itself, "catalogue", or the gain at Nyquist of all bands, a number.
        registration: whether to measure and correct how the bands lie on PAN.
        device: "auto", "cpu", "cuda", "cuda:1" and so on, or "mps".
        threads: to compute on; None leaves their number to PyTorch.
        seed: same seed, same result.
        output_type: of the numbers, one of OUTPUT_TYPES.
        creation_options: GDAL's "NAME=VALUE".
        overviews: whether to add overviews to the result.
        ledger: folder in which files in the making are noted, so that the next start finds those of killed processes;
            None: nowhere.
        memory: bytes that predicting a tile may take; None: a quarter of what the device has.
    """

    ms_paths: Sequence[str]
    pan_path: str
    ms_title: str
    pan_title: str
    output: Path
    ms_crs: str = ""
    pan_crs: str = ""
    alpha: str = AUTO_ALPHA
    nodata: NodataChoices = field(default_factory=dict)
    bands: Sequence[int] = ()
    extent: Extent | None = None
    sensor: str = AUTO
    sensors: Mapping[str, Sensor] = field(default_factory=catalogue)
    method: str = LAMBDA_PNN
    iterations: int = ITERATIONS["standard"]
    optics: str = MEASURED
    registration: bool = True
    device: str = "auto"
    threads: int | None = None
    seed: int = 0
    output_type: str = AS_MS
    creation_options: Sequence[str] = ()
    overviews: bool = False
    memory: int | None = None
    ledger: Path | None = None

    @property
    def by_network(self) -> bool:
        """Whether the network sharpens, which takes an engine."""
        return self.method == LAMBDA_PNN

    @property
    def compute(self) -> Compute:
        """Where to compute."""
        return Compute(self.device, self.threads)


@dataclass(frozen=True)
class Pace:
    """How fast a device is: seconds for an iteration, and for sharpening a megapixel."""

    iteration: float
    megapixel: float

    def seconds(self, iterations: int, pixels: int) -> float:
        """Return how long a job takes at most."""
        return self.iteration * iterations + self.megapixel * pixels / 1e6


@dataclass(frozen=True)
class Result:
    """What came of a job.

    Attributes:
        output: the file that was written.
        scores: of that file, as sums.
        r_ergas, r_ergas_own, d_lambda, d_rho: the scores, as in :class:`Scores`; lower is better, NaN if nothing could
            be compared.
        registration: what was measured and corrected; None if it was not measured.
        seconds: of work.
        device: that did it, for people; pace: how fast, None of classical methods.
        warnings: what the user should not miss, in sentences.
    """

    output: Path
    scores: Scores
    r_ergas: float
    r_ergas_own: float
    d_lambda: float
    d_rho: float
    registration: Registration | None
    seconds: float
    device: str
    pace: Pace | None
    warnings: tuple[str, ...] = ()
