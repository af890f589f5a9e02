"""The graphics card, as far as its driver's own program tells."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from .child_process import ask


@dataclass(frozen=True)
class Card:
    """An NVIDIA graphics card: its compute capability, and the newest CUDA that its driver runs."""

    name: str
    cuda: float
    capability: float


def find_card() -> Card | None:
    """The first NVIDIA card, by the program that comes with its driver."""
    program = shutil.which("nvidia-smi")
    if program is None and os.name == "nt":
        program = str(Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "nvidia-smi.exe")
    if program is None:
        return None
    version = re.search(r"CUDA Version:\s*([\d.]+)", ask([program]) or "")
    told = (ask([program, "--query-gpu=name,compute_cap", "--format=csv,noheader"]) or "").splitlines()
    name, _, capability = (told[0] if told else "").rpartition(",")
    try:
        return Card(name.strip(), float(version.group(1)), float(capability)) if version else None
    except ValueError:  # a driver too old to tell
        return None
