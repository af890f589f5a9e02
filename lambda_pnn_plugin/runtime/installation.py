"""Installation of the compute environment: planned, made beside an older one, tried, only then put in its place."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..shared.problem import IsCancelled, Problem, never
from ..shared.translation import tr
from . import bootstrap, trial
from .child_process import Log, output_of, python_command
from .environment import Interpreter, host_python, probe, python_of
from .local_engine import LocalEngine
from .packages import AUTO, Build, Source, catalogue, choose_build, for_cluster, lock_of, lock_of_cluster, pinned
from .pip_errors import without_logins

Progress = Callable[[float], None]
"""Callback for the fraction of the work that is done, 0..1."""

_RENAME_TRIES = 10
"""Attempts to rename a folder."""
_LINES_OF_PIP = 60
"""Lines that pip prints while installing, about: what progress is estimated by."""


@dataclass(frozen=True)
class Plan:
    """What will be installed, and where.

    Attributes:
        base: the Python to start from; version: its version.
        folder: of the environment.
        packages: versions by name.
        build: of PyTorch; reason: why this one; wanted: what was asked for, one of packages.BUILDS.
        source: where the packages come from.
    """

    base: Path
    version: str
    folder: Path
    packages: dict[str, str]
    build: Build
    reason: str
    wanted: str
    source: Source

    def __str__(self) -> str:
        names = ", ".join(f"{name} {version}" for name, version in self.packages.items())
        cuda = self.build.cuda
        kind = tr("for processors") if cuda is None else tr("for graphics cards, CUDA {cuda:g}", cuda=cuda)
        return tr(
            "{names}, {kind} ({plan.reason}), for Python {plan.version}, in {plan.folder}: about "
            "{plan.build.download_mb} MB to download, {plan.build.disk_mb} MB on the disk, {origin}.",
            names=names,
            kind=kind,
            origin=self._origin,
            plan=self,
        )

    @property
    def _origin(self) -> str:
        if self.source.wheels:
            return tr("from the folder {wheels}, without network", wheels=self.source.wheels)
        if self.source.index:
            return tr("from {index}", index=without_logins(self.source.index))
        return tr("from the public package indexes")


def plan(folder: Path, source: Source, wanted: str, base: Path | None = None) -> Plan:
    """Return the plan of an installation.

    Args:
        folder: for the environment.
        source: where the packages come from.
        wanted: build of PyTorch, one of packages.BUILDS.
        base: the Python to start from; the one that QGIS runs on by default.

    Raises:
        Problem: there is no usable Python, folder of wheels, version or build.
    """
    base = base or host_python()
    if base is None:
        raise Problem("No Python was found beside QGIS to start from; choose, in the options, one that has PyTorch.")
    printed = output_of([*python_command(base), "-c", "import platform; print(platform.python_version())"]) or ""
    version = (printed.split() or [""])[-1]
    if not version:
        raise Problem("{base} does not run as a Python; choose, in the options, one that has PyTorch.", base=base)
    if source.wheels and not Path(source.wheels).is_dir():
        raise Problem("The folder of wheels {wheels} does not exist; choose another or none.", wheels=source.wheels)
    packages = pinned(version)
    build, reason = choose_build(packages["torch"], wanted)
    return Plan(base, version, folder, packages, build, reason, wanted, source)


def install(
    plan: Plan, log: Log, cancelled: IsCancelled = never, progress: Progress = lambda fraction: None
) -> Interpreter:
    """Carry out `plan` and return the new interpreter.

    An older environment is replaced only by one that has sharpened an image; after an error it is unchanged.

    Args:
        log: called with every line of output, without logins.

    Raises:
        Problem: it cannot be installed, or does not compute.
        Cancelled: `cancelled()` became true.
    """
    fresh = _beside(plan.folder, "new")

    def tell(line: str) -> None:
        log(without_logins(line))

    try:
        _clear(plan.folder)
        _check_room(plan)
        fresh.parent.mkdir(parents=True, exist_ok=True)
        bootstrap.make(plan.base, fresh, plan.source, tell, cancelled)
        progress(0.1)
        _install_packages(plan, python_of(fresh), tell, cancelled, progress)
        progress(0.9)
        with LocalEngine(probe(python_of(fresh))) as engine:
            device = trial.sharpen_sample(engine, cancelled)
        tell(tr("Trying it: {device} sharpened a small image.", device=device))
        if plan.build.cuda is not None and device.startswith("CPU"):
            if plan.wanted != AUTO:
                raise Problem("PyTorch cannot use the graphics card here; choose the build “cpu” or another driver.")
            tell(tr("The graphics card cannot be used, though it was expected to; computing runs on the processor."))
        _replace(plan.folder, fresh)
    except OSError as error:
        raise Problem(
            "{folder} cannot be written ({error}); make room or close what uses it.", folder=plan.folder, error=error
        ) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    progress(1.0)
    return probe(python_of(plan.folder))


def add_cluster(folder: Path, source: Source, log: Log, cancelled: IsCancelled = never) -> Interpreter:
    """Install what computing on a cluster takes into the environment at `folder`, and return its interpreter.

    Args:
        log: called with every line of output, without logins.

    Raises:
        Problem: there is no environment, or it cannot be installed.
        Cancelled: `cancelled()` became true.
    """
    found = probe(python_of(folder))
    version = found.versions["python"]
    pip = [*python_command(found.path), "-m", "pip"]
    lock = None if bootstrap.is_users_own(source, pip) else lock_of_cluster(version)
    _install_pinned(pip, source, for_cluster(version), lock, lambda line: log(without_logins(line)), cancelled)
    with LocalEngine(found) as engine:
        trial.sharpen_sample(engine, cancelled)
    return found


def remove(folder: Path) -> None:
    """Delete the environment at `folder`, if there is one.

    Raises:
        Problem: it cannot be deleted.
    """
    try:
        _clear(folder)
        if folder.exists():
            _rename(folder, _beside(folder, "old"))
            shutil.rmtree(_beside(folder, "old"))
    except OSError as error:
        raise Problem(
            "{folder} cannot be deleted ({error}); close what uses it.", folder=folder, error=error
        ) from error


def _check_room(plan: Plan) -> None:
    """Refuse `plan` if the disk has too little space for it."""
    existing = next(folder for folder in (plan.folder, *plan.folder.parents) if folder.exists())
    free = shutil.disk_usage(existing).free >> 20
    if free < plan.build.disk_mb:
        raise Problem(
            "Setting up takes {disk_mb} MB, but only {free} MB are free where {folder} is; make room.",
            disk_mb=plan.build.disk_mb,
            free=free,
            folder=plan.folder,
        )


def _install_packages(plan: Plan, python: Path, log: Log, cancelled: IsCancelled, progress: Progress) -> None:
    bare = [*python_command(python), "-m", "pip"]
    pip = [*bare, *bootstrap.PIP_INSTALL]
    users_own = bootstrap.is_users_own(plan.source, bare)
    from_pytorch = plan.build.on_its_own_index and not users_own
    lines = 0

    def listen(line: str) -> None:
        nonlocal lines
        lines += 1
        progress(0.1 + 0.8 * min(1.0, lines / _LINES_OF_PIP))
        log(line)

    torch = f"torch=={plan.packages['torch']}"
    if from_pytorch:
        index = catalogue()["pytorch_index"] + plan.build.name
        patience = ["--retries", "1", "--timeout", "20"]
        command = [*pip, "--index-url", index, *patience, *plan.source.pip_arguments, torch]
        try:
            bootstrap.run(command, plan.source, listen, cancelled)
        except Problem as problem:
            raise Problem(
                "{problem} A package index can be set instead of {index}: the public one has, on Linux, the build for "
                "graphics cards, which is much larger.",
                problem=problem,
                index=index,
            ) from problem
    lock = None if users_own else lock_of(plan.version, torch=not from_pytorch)
    _install_pinned(bare, plan.source, plan.packages, lock, listen, cancelled)


def _install_pinned(
    pip: list[str], source: Source, packages: Mapping[str, str], lock: Path | None, log: Log, cancelled: IsCancelled
) -> None:
    """Have pip install packages in these versions, by a lock with their hashes unless that is None."""
    wanted = [f"{name}=={version}" for name, version in packages.items()] if lock is None else bootstrap.locked(lock)
    command = [*pip, *bootstrap.PIP_INSTALL, "--only-binary", ":all:", *source.pip_arguments, *wanted]
    bootstrap.run(command, source, log, cancelled)


def _beside(environment: Path, name: str) -> Path:
    return environment.with_name(f"{environment.name}.{name}")


def _clear(environment: Path) -> None:
    """Restore an environment that a killed installation had moved away, and delete its leftovers."""
    old = _beside(environment, "old")
    if old.exists() and not environment.exists():
        old.rename(environment)
    for leftover in (old, _beside(environment, "new"), _beside(environment, "new.tools")):
        shutil.rmtree(leftover, ignore_errors=True)


def _replace(environment: Path, fresh: Path) -> None:
    old = _beside(environment, "old")
    if environment.exists():
        _rename(environment, old)
    try:
        _rename(fresh, environment)
    except OSError:
        if old.exists():
            _rename(old, environment)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _rename(folder: Path, name: Path) -> None:
    """Rename `folder`, in several attempts: on Windows virus scanners keep new files open for a while."""
    for _ in range(_RENAME_TRIES - 1):
        try:
            folder.rename(name)
            return
        except PermissionError:
            time.sleep(0.5)
    folder.rename(name)
