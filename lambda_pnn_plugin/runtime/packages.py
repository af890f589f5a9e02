"""Packages to install: versions pinned for every Python, and the build of PyTorch that fits the computer."""

from __future__ import annotations

import functools
import json
import platform
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..shared.problem import Problem
from ..shared.resources import resource
from ..shared.translation import tr
from .nvidia import Card, find_card

AUTO, CPU = "auto", "cpu"
BUILDS = (AUTO, CPU, "cuda")
"""Builds of PyTorch that users can ask for."""


@dataclass(frozen=True)
class Build:
    """A build of PyTorch.

    Attributes:
        name: "cpu" or, for CUDA 13.0, "cu130".
        cuda: least version of CUDA that the driver must run; None for processors.
        capability: least compute capability of the card; None for processors.
        download_mb, disk_mb: MB to download, and on the disk once installed, with all packages.
        on_package_index: systems for which the Python Package Index has this build, the only one there.
    """

    name: str
    cuda: float | None
    capability: float | None
    download_mb: int
    disk_mb: int
    on_package_index: Sequence[str]

    def runs_on(self, card: Card) -> bool:
        """Return whether the build is for graphics cards and runs on this one."""
        if self.cuda is None or self.capability is None:
            return False
        return self.cuda <= card.cuda and self.capability <= card.capability

    @property
    def on_its_own_index(self) -> bool:
        """Whether only PyTorch's own index has the build for this system."""
        return platform.system() not in self.on_package_index


_VARIABLES = {
    "-i": "PIP_INDEX_URL",
    "--index-url": "PIP_INDEX_URL",
    "--extra-index-url": "PIP_EXTRA_INDEX_URL",
    "-f": "PIP_FIND_LINKS",
    "--find-links": "PIP_FIND_LINKS",
    "--proxy": "PIP_PROXY",
}
"""Pip's options whose values are addresses, and the environment variables that mean the same."""
_LOGIN = re.compile(r"://[^/\s]*@")


@dataclass(frozen=True)
class Source:
    """Where the packages come from: by default the public indexes, or what pip's own configuration names.

    Attributes:
        wheels: folder of wheels; if given, nothing is downloaded.
        index: address of the one package index to use.
        arguments: more arguments for pip.
        variables: environment variables for pip, as those of a proxy and certificates.
    """

    wheels: str = ""
    index: str = ""
    arguments: Sequence[str] = ()
    variables: Mapping[str, str] = field(default_factory=dict)

    @property
    def pip_arguments(self) -> list[str]:
        """The arguments of pip that stand for this source, without what holds logins: other users see command lines."""
        return [*(["--no-index", "--find-links", self.wheels] if self.wheels else []), *self._open_and_secret[0]]

    @property
    def pip_variables(self) -> dict[str, str]:
        """The environment variables of pip that stand for this source, besides its arguments."""
        index = {"PIP_INDEX_URL": self.index} if self.index and not self.wheels else {}
        return {**self.variables, **index, **self._open_and_secret[1]}

    @property
    def names_index(self) -> bool:
        """Whether it says which index to use in place of the public ones."""
        given = any(word.partition("=")[0] in ("-i", "--index-url") for word in self.arguments)
        return given or "PIP_INDEX_URL" in self.pip_variables

    @property
    def _open_and_secret(self) -> tuple[list[str], dict[str, str]]:
        """The user's arguments: those for the command line, and those with logins as environment variables."""
        plain: list[str] = []
        secret: dict[str, str] = {}
        words = list(self.arguments)
        while words:
            name, given, value = words.pop(0).partition("=")
            variable = _VARIABLES.get(name)
            if variable and not given and words:
                value = words.pop(0)
            if variable and _LOGIN.search(value):
                secret[variable] = f"{secret[variable]} {value}" if variable in secret else value
            elif variable:
                plain += [f"{name}={value}"] if given else [name, value] if value else [name]
            else:
                plain.append(name + given + value)
        return plain, secret


@functools.lru_cache(maxsize=1)
def catalogue() -> dict[str, Any]:
    """Return the content of resources/compute.json."""
    content: dict[str, Any] = json.loads(resource("compute.json").read_text(encoding="utf-8"))
    return content


def pinned(python: str) -> dict[str, str]:
    """Return the versions of the packages, by name, for a Python such as "3.11.2".

    Raises:
        Problem: there are none for this Python.
    """
    intel_mac = platform.system() == "Darwin" and platform.machine() == "x86_64"
    known = catalogue()["packages_on_intel_macs" if intel_mac else "packages"]
    minor = _minor(python)
    if minor not in known:
        raise Problem(
            "PyTorch cannot be set up for Python {minor}, only for {pythons}; choose a Python that "
            "can compute in the options.",
            minor=minor,
            pythons=", ".join(known),
        )
    return dict(known[minor])


def lock_of(python: str, torch: bool) -> Path:
    """Return the file, in pip's format, with the versions and hashes of all packages for a Python such as "3.11.2".

    Args:
        torch: whether PyTorch as on the Python Package Index is among them, with all that it needs.
    """
    return resource(f"locks/python-{_minor(python)}{'' if torch else '-beside-pytorch'}.txt")


def _minor(python: str) -> str:
    """Return major and minor version of a Python such as "3.11.2"."""
    return ".".join(python.split(".")[:2])


def lock_of_cluster(python: str) -> Path:
    """Return the file with the versions and hashes of what computing on a cluster takes besides."""
    return resource(f"locks/cluster-{_minor(python)}.txt")


def for_cluster(python: str) -> dict[str, str]:
    """Return the versions of what computing on a cluster takes besides, by name."""
    return dict(catalogue()["cluster"][_minor(python)])


def lock_of_tools() -> Path:
    """Return the file with the versions and hashes of what makes an environment."""
    return resource("locks/tools.txt")


def choose_build(torch: str, wanted: str) -> tuple[Build, str]:
    """Return the build of PyTorch to install, and why.

    Args:
        torch: version of PyTorch.
        wanted: one of BUILDS.

    Raises:
        Problem: a build for graphics cards is wanted where none can be used.
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
