"""The figures of a sharpened image: all of it, and band by band."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..imaging.amplitude import Amplitude
from ..imaging.fidelity import Fidelity
from ..imaging.registration import Registration
from ..imaging.scores import Scores
from ..imaging.structure import Structure
from ..imaging.truth import Truth
from ..shared.arrays import Array
from ..shared.scene_model import Optics
from ..shared.translation import tr
from ..shared.window import Window


@dataclass(frozen=True)
class Figures:
    """All that is found on a sharpened image, as sums.

    Attributes:
        scores, structure, fidelity, amplitude: see there.
        indices: names of the indices that `fidelity` has.
        ratio: PAN pixels per MS pixel.
    """

    scores: Scores
    structure: Structure
    fidelity: Fidelity
    amplitude: Amplitude
    indices: tuple[str, ...]
    ratio: float

    @property
    def overall(self) -> dict[str, float]:
        """The figures by name; NaN for those that nothing could be found of."""
        scores, fidelity, amplitude = self.scores, self.fidelity, self.amplitude
        d_s = float(np.nanmean(self.structure.d_s)) if np.isfinite(self.structure.d_s).any() else float("nan")
        return {
            "R_ERGAS": scores.r_ergas(self.ratio),
            "R_ERGAS_OWN": scores.r_ergas_own(self.ratio),
            "D_LAMBDA": scores.d_lambda,
            "R_Q2N": 1 - scores.d_lambda,
            "R_SAM": fidelity.r_sam,
            "D_RHO": scores.d_rho,
            "D_S": d_s,
            "HQNR": (1 - scores.d_lambda) * (1 - d_s),
            "CUT": float(amplitude.cut.sum() / max(amplitude.values.sum(), 1)),
            "OVER": float(np.nanmax(amplitude.overshoot)),
            "GRAIN": float(np.nanmean(amplitude.grain)),
            "DELTA_E": fidelity.delta_e,
            "DELTA_E_95": fidelity.delta_e_percentile(95),
            **{f"{name}_BIAS": value for name, value in self.index_biases.items()},
        }

    @property
    def index_biases(self) -> Mapping[str, float]:
        """Mean difference of every index from the MS's own, at the MS's resolution."""
        fidelity = self.fidelity
        return {
            name: float(fidelity.index_bias[place] / fidelity.index_count[place])
            for place, name in enumerate(self.indices)
            if fidelity.index_count[place]
        }

    def by_band(self) -> list[dict[str, float]]:
        """The figures of every band."""
        scores, amplitude = self.scores, self.amplitude
        count = max(scores.pixels, 1)
        level = np.maximum(scores.ms_sum / count, 1e-9)
        columns = {
            "R_ERGAS": 100 / self.ratio * np.sqrt(scores.squared_error / count) / level,
            "R_ERGAS_OWN": 100 / self.ratio * np.sqrt(scores.own_squared_error / count) / level,
            "BIAS": self.fidelity.relative_bias,
            "D_RHO": scores.d_rho_of_bands,
            "D_S": self.structure.d_s,
            "CUT": amplitude.cut_share,
            "OVER": amplitude.overshoot,
            "GRAIN": amplitude.grain,
        }
        return [{name: float(values[band]) for name, values in columns.items()} for band in range(len(level))]


@dataclass(frozen=True)
class Assessment:
    """What an assessment found.

    Attributes:
        figures: of the image.
        truth: its errors against a reference; None without one.
        bands: labels of the bands.
        sensor: name for people; catalogue, own: the optics by which it was judged.
        registration: by which it was judged; None if it was not measured.
        area: the PAN pixels that were judged.
        notes: what went in, and what was assumed, in sentences.
        warnings: what the user should not miss.
        seconds: of work.
    """

    figures: Figures
    truth: Truth | None
    bands: tuple[str, ...]
    sensor: str
    catalogue: Optics
    own: Optics
    registration: Registration | None
    area: Window
    notes: tuple[str, ...]
    warnings: tuple[str, ...]
    seconds: float

    @property
    def scores(self) -> dict[str, float]:
        """All figures of the whole image by name."""
        errors = self.truth.overall(self.figures.ratio) if self.truth is not None else {}
        return {**self.figures.overall, "OPTICS": float(np.median(self.own.ms_gains)), **errors}

    def as_json(self) -> dict[str, Any]:
        """Return all of it as numbers and texts."""
        bands = [{"name": name, **values} for name, values in zip(self.bands, self.figures.by_band())]
        for band, catalogue, own in zip(bands, self.catalogue.ms_gains, self.own.ms_gains):
            band.update(gain_catalogue=catalogue, gain_own=own)
        if self.registration is not None:
            for band, shift, error in zip(bands, self.registration.shifts, self.registration.uncertainty):
                band.update(shift=_numbers(shift), shift_error=_numbers(error))
        if self.truth is not None:
            for band, errors in zip(bands, self.truth.by_band()):
                band.update(errors)
        return {
            "scores": finite(self.scores),
            "bands": [finite(band) for band in bands],
            "sensor": self.sensor,
            "ratio": self.figures.ratio,
            "area": self.area._asdict(),
            "notes": list(self.notes),
            "warnings": list(self.warnings),
            "seconds": self.seconds,
        }


def _numbers(values: Array) -> list[float]:
    return [round(float(value), 4) for value in values]


def finite(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values with None in place of NaN and infinity, which JSON does not know."""
    return {name: _finite(value) for name, value in values.items()}


def _finite(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_finite(part) for part in value]
    if isinstance(value, Mapping):
        return finite(value)
    return None if isinstance(value, float) and not np.isfinite(value) else value


def meanings() -> dict[str, str]:
    """Return what every figure of an assessment means, by its name, in the user's language."""
    return {
        "R_ERGAS": tr("R-ERGAS: deviation of the colours from the multispectral image; lower is better"),
        "R_ERGAS_OWN": tr("R-ERGAS by the optics that the two images show; lower is better"),
        "D_LAMBDA": tr("D_λ: spectral distortion, 0 to 1; lower is better"),
        "R_Q2N": tr("R-Q2ⁿ: likeness of the spectra to the multispectral image, 0 to 1; higher is better"),
        "R_SAM": tr("R-SAM: mean angle between the spectra and those of the multispectral image, in degrees"),
        "D_RHO": tr("D_ρ: structure of the panchromatic image not followed; lower is better"),
        "D_S": tr("D_S: change of the likeness to the panchromatic image with the resolution; lower is better"),
        "HQNR": tr("HQNR: (1 - D_λ)·(1 - D_S), 0 to 1; higher is better"),
        "OPTICS": tr("Gain at the Nyquist frequency that the two images show, the median of the bands"),
        "CUT": tr("Share of values at or below zero, 0 to 1"),
        "OVER": tr("Greatest value as a multiple of the multispectral image's, of the worst band"),
        "GRAIN": tr("Fine noise on flat places as a multiple of the panchromatic image's; about 1 is natural"),
        "DELTA_E": tr("ΔE00: mean difference of true colours to the eye; 1 can just be seen"),
        "DELTA_E_95": tr("ΔE00 that 95 % of the pixels stay below"),
        "NDVI_BIAS": tr("Mean difference of NDVI from the multispectral image's, at its resolution"),
        "NDWI_BIAS": tr("Mean difference of NDWI from the multispectral image's, at its resolution"),
        "NDRE_BIAS": tr("Mean difference of NDRE from the multispectral image's, at its resolution"),
        "ERGAS": tr("ERGAS: error against the reference; lower is better"),
        "SAM": tr("SAM: mean angle between the spectra and those of the reference, in degrees"),
        "Q2N": tr("Q2ⁿ: likeness to the reference, 0 to 1; higher is better"),
        "PSNR": tr("PSNR: ratio of the reference's greatest value and the error, in decibels; higher is better"),
        "SSIM": tr("SSIM: likeness of structure to the reference, up to 1; higher is better"),
        "UQI": tr("UQI: universal quality index against the reference, up to 1; higher is better"),
        "SCC": tr("SCC: correlation of fine detail with the reference's, up to 1; higher is better"),
    }


def table_of(found: Assessment) -> list[str]:
    """Return the figures as lines of a table: of the whole image, then of every band."""
    lines = [f"{name} {_short(value)}" for name, value in found.scores.items() if np.isfinite(value)]
    bands = found.figures.by_band()
    if found.truth is not None:
        bands = [{**band, **errors} for band, errors in zip(bands, found.truth.by_band())]
    width = max(len(name) for name in found.bands)
    header = " ".join([" " * width, *(f"{name:>{max(len(name), 8)}}" for name in bands[0])])
    rows = [
        " ".join([f"{name:<{width}}", *(f"{_short(value):>{max(len(key), 8)}}" for key, value in band.items())])
        for name, band in zip(found.bands, bands)
    ]
    return [*lines, header, *rows]


def _short(value: float) -> str:
    return f"{value:.4g}" if np.isfinite(value) else "–"
