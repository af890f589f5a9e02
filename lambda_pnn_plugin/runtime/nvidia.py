"""The NVIDIA graphics card, as reported by nvidia-smi, which comes with its driver."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from .child_process import output_of


@dataclass(frozen=True)
class Card:
    """An NVIDIA graphics card.

    Attributes:
        cuda: newest version of CUDA that its driver runs.
        capability: its compute capability.
    """

    name: str
    cuda: float
    capability: float


def find_card() -> Card | None:
    """Return the first NVIDIA card that nvidia-smi reports, or None."""
    program = shutil.which("nvidia-smi")
    if program is None and os.name == "nt":
        program = str(Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "nvidia-smi.exe")
    if program is None:
        return None
    version = re.search(r"CUDA Version:\s*([\d.]+)", output_of([program]) or "")
    told = (output_of([program, "--query-gpu=name,compute_cap", "--format=csv,noheader"]) or "").splitlines()
    name, _, capability = (told[0] if told else "").rpartition(",")
    try:
        return Card(name.strip(), float(version.group(1)), float(capability)) if version else None
    except ValueError:  # the driver is too old to report it
        return None
