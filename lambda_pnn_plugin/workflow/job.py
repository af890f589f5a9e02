"""The main job: what to do, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..imaging.registration import Registration
from ..imaging.scores import Scores
from ..methods.catalogue import CLASSICS
from ..shared.operations import Compute
from ..shared.translation import tr_noop
from ..shared.window import Window
from .images import Images

AS_MS, FLOAT32 = "as MS", "Float32"
OUTPUT_TYPES = (AS_MS, FLOAT32)
GEOTIFF, COG, VRT = "GeoTIFF", "COG", "VRT"
FORMATS = (GEOTIFF, COG, VRT)
"""Of the result's file: COG is a GeoTIFF that is laid out to be read over a network, VRT one beside which lies a
picture of 8 bits for show, a virtual raster.
"""

LAMBDA_PNN = "λ-PNN"
METHODS = (LAMBDA_PNN, *CLASSICS)
"""How to sharpen: by the network, or by a classical method, which takes no compute environment."""

ITERATIONS = {tr_noop("fast"): 60, tr_noop("standard"): 200, tr_noop("best"): 400}
"""Steps of adaptation by effort."""
NO_WEIGHTS = "none"
"""Name of weights by which λ-PNN trains from scratch, whatever the sensor's default."""
FURTHER_ITERATIONS = {"fast": 20, "standard": 60, "best": 130}
"""Steps of adaptation by effort, from weights that have learnt from another scene: a third."""
STARTED_ITERATIONS = {"fast": 30, "standard": 80, "best": 200}
"""Steps of adaptation by effort, from weights that have learnt from drawn landscapes: half at most."""


def iterations_fields(effort: str, from_weights: bool = False, exactly: int | None = None) -> dict[str, int]:
    """Return the fields of :class:`Job` that say how many steps there are, whatever they start from.

    Args:
        effort: one of ITERATIONS.
        from_weights: whether weights to start from are named.
        exactly: in place of the steps that the effort stands for.
    """
    if exactly is not None:
        return dict.fromkeys(("iterations", "further_iterations", "started_iterations"), exactly)
    return {
        "iterations": (FURTHER_ITERATIONS if from_weights else ITERATIONS)[effort],
        "further_iterations": FURTHER_ITERATIONS[effort],
        "started_iterations": STARTED_ITERATIONS[effort],
    }


SCORES = ("R_ERGAS", "R_ERGAS_OWN", "D_LAMBDA", "D_RHO")
"""Names of a result's scores; in small letters, its attributes."""


@dataclass(frozen=True)
class Job(Images):
    """What to do with two images; a script says it by keywords.

    Attributes:
        output: GeoTIFF to write.
        method: one of METHODS.
        iterations: steps of adaptation at most; the classical methods know none, nor device, threads, seed. 0 takes
            `weights` as they are.
        weights: file to start from; None trains a new network.
        defaults: names of weights to start from where none are named, by the sensor that they are for.
        library: folders in which they are looked for.
        starters: files of weights for any sensor, of which that is taken which has as many bands and the same ratio,
            where no other weights are named.
        further_iterations, started_iterations: steps in place of `iterations` from one of `defaults`, from one of
            `starters`; None: as many.
        save_weights: file for what was learnt; None: none.
        device: "auto", "cpu", "cuda", "cuda:1" and so on, or "mps".
        threads: to compute on; None leaves their number to PyTorch.
        cluster: address of a Dask cluster that computes, or a scheduler file; empty for this computer.
        seed: same seed, same result.
        output_type: of the numbers, one of OUTPUT_TYPES.
        format: of the file, one of FORMATS; creation_options: GDAL's "NAME=VALUE".
        overviews: whether to add overviews to the result.
        ledger: folder in which files in the making are noted, so that the next start finds those of killed processes;
            None: nowhere.
        report: page about the result to write, its figures as JSON beside it; None: none.
        json: file for the figures alone; None: none.
        command: what repeats the job, for the report.
        version: of the plugin, for the file.
    """

    output: Path = Path()
    method: str = LAMBDA_PNN
    iterations: int = ITERATIONS["standard"]
    device: str = "auto"
    threads: int | None = None
    cluster: str = ""
    seed: int = 0
    weights: Path | None = None
    defaults: Mapping[str, str] = field(default_factory=dict)
    library: Sequence[Path] = ()
    starters: Sequence[Path] = ()
    further_iterations: int | None = None
    started_iterations: int | None = None
    save_weights: Path | None = None
    output_type: str = AS_MS
    format: str = GEOTIFF
    creation_options: Sequence[str] = ()
    overviews: bool = False
    ledger: Path | None = None
    report: Path | None = None
    json: Path | None = None
    command: str = ""
    version: str = ""

    def output_dtype(self, of_ms: np.dtype[Any]) -> np.dtype[Any]:
        """Return the type of the result's numbers, where those of the multispectral image have the type `of_ms`."""
        return np.dtype("float32") if self.output_type == FLOAT32 else of_ms

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
    """How fast a device is.

    Attributes:
        iteration, megapixel: seconds for an iteration, and for sharpening a megapixel.
        rest: seconds for all else: opening, measuring, judging.
        iterations: by which this was found.
    """

    iteration: float
    megapixel: float
    rest: float = 0.0
    iterations: int = 0

    def seconds(self, iterations: int, pixels: int) -> float:
        """Return how long a job takes at most."""
        return self.iteration * iterations + self.megapixel * pixels / 1e6 + self.rest


@dataclass(frozen=True)
class Result:
    """What came of a job.

    Attributes:
        output: the file that was written.
        area: the PAN pixels that it covers.
        scores: of that file, as sums.
        r_ergas, r_ergas_own, d_lambda, d_rho: the scores, as in :class:`Scores`; lower is better, NaN if nothing could
            be compared.
        registration: what was measured and corrected; None if it was not measured.
        seconds: of work.
        device: that did it, for people; pace: how fast, None of classical methods.
        warnings: what the user should not miss, in sentences.
        true_bands: the numbers of the result's bands that are red, green and blue; None if that is not known.
    """

    output: Path
    area: Window
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
    true_bands: tuple[int, int, int] | None = None
