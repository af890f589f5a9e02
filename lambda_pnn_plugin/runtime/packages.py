"""What is installed: versions pinned for every Python, and the build of PyTorch that fits the computer."""

from __future__ import annotations

import functools
import json
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..shared.problem import Problem
from ..shared.resources import resource
from ..shared.translation import tr
from .nvidia import Card, find_card

AUTO, CPU = "auto", "cpu"
BUILDS = (AUTO, CPU, "cuda")
"""What users can ask for."""


@dataclass(frozen=True)
class Build:
    """A build of PyTorch.

    Attributes:
        name: "cpu", or as "cu130" for CUDA 13.0.
        cuda, capability: the least that a driver must run, and a card must have; None for processors.
        download_mb, disk_mb: megabytes to download, and on the disk once installed, with all packages.
        on_package_index: the systems for which the Package Index has this build; it has one for each.
    """

    name: str
    cuda: float | None
    capability: float | None
    download_mb: int
    disk_mb: int
    on_package_index: Sequence[str]

    def runs_on(self, card: Card) -> bool:
        """Whether it is for graphics cards, and for this one."""
        if self.cuda is None or self.capability is None:
            return False
        return self.cuda <= card.cuda and self.capability <= card.capability

    @property
    def on_its_own_index(self) -> bool:
        """Whether only PyTorch's own index has it for this system."""
        return platform.system() not in self.on_package_index


@dataclass(frozen=True)
class Source:
    """Where the packages come from; by default the public indexes, or what pip's own configuration says.

    Attributes:
        wheels: a folder of wheels; then nothing is downloaded.
        index: address of the one package index to use.
        arguments: more arguments for pip.
        variables: of pip's environment, as those of a proxy and certificates.
    """

    wheels: str = ""
    index: str = ""
    arguments: Sequence[str] = ()
    variables: Mapping[str, str] = field(default_factory=dict)

    @property
    def pip_arguments(self) -> list[str]:
        if self.wheels:
            return ["--no-index", "--find-links", self.wheels, *self.arguments]
        return [*(["--index-url", self.index] if self.index else []), *self.arguments]


@functools.lru_cache(maxsize=1)
def catalogue() -> dict[str, Any]:
    """The content of resources/compute.json."""
    content: dict[str, Any] = json.loads(resource("compute.json").read_text(encoding="utf-8"))
    return content


def pinned(python: str) -> dict[str, str]:
    """Packages and their versions for a Python, as "3.11.2".

    Raises:
        Problem: there are none for it.
    """
    intel_mac = platform.system() == "Darwin" and platform.machine() == "x86_64"
    known = catalogue()["packages_on_intel_macs" if intel_mac else "packages"]
    minor = ".".join(python.split(".")[:2])
    if minor not in known:
        raise Problem(
            "PyTorch cannot be set up for Python {minor}, only for {pythons}; choose a Python that "
            "can compute in the options.",
            minor=minor,
            pythons=", ".join(known),
        )
    return dict(known[minor])


def choose_build(torch: str, wanted: str) -> tuple[Build, str]:
    """The build of that version of PyTorch to install, and why.

    Args:
        wanted: one of BUILDS.

    Raises:
        Problem: a graphics card is wanted where none can be used.
    """
    builds = [Build(**entry) for entry in catalogue()["builds"][torch]]
    plain = builds[-1]
    if wanted == CPU:
        return plain, tr("as asked for")
    if platform.system() == "Darwin":
        if wanted != AUTO:
            raise Problem("macOS has no CUDA; choose the build “auto”.")
        return plain, tr("it uses Apple's graphics processors too")
    card = find_card()
    if card is not None:
        for build in builds:
            if build.runs_on(card):
                return build, tr("{card} was found, whose driver runs CUDA {cuda:g}", card=card.name, cuda=card.cuda)
        reason = tr("{card} or its driver for CUDA {cuda:g} is too old", card=card.name, cuda=card.cuda)
    else:
        reason = tr("no NVIDIA graphics card was found")
    if wanted != AUTO:
        raise Problem(
            "PyTorch for graphics cards cannot be used: {reason}; choose the build “auto” or “cpu”.", reason=reason
        )
    return plain, reason
