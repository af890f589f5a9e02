"""The Python that computes, by the user's settings: found, set up, tried, removed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from ..runtime import environment, installation, trial
from ..runtime.child_process import Log
from ..runtime.engine import Engine
from ..runtime.environment import Interpreter
from ..runtime.installation import Plan, Progress
from ..runtime.packages import AUTO, Source
from ..runtime.pool import engines
from ..shared.operations import ListDevices
from ..shared.problem import IsCancelled, Problem, never
from . import settings
from .network import network_variables


def interpreter() -> Interpreter:
    """The Python that computes.

    Raises:
        Problem: none can; says what to do.
    """
    return environment.find(settings.text(settings.INTERPRETER) or None, settings.environment_folder())


@contextlib.contextmanager
def engine(interpreter: Interpreter) -> Iterator[Engine]:
    """Lease the engine of this computer for one job.

    Raises:
        Problem: it does not start.
    """
    with engines.lease(interpreter) as leased:
        yield leased


def is_set_up() -> bool:
    """Whether there is an environment of the plugin's own, working or not."""
    return settings.environment_folder().exists()


def prepare() -> None:
    """Start computing in the background, for a job that is likely to come."""
    with contextlib.suppress(Problem):
        engines.prepare(interpreter())


def end() -> None:
    """End what computes but has no job."""
    engines.close()


def plan(build: str = "", wheels: str = "", index: str = "", arguments: str = "") -> Plan:
    """What setting up would do. Call on the main thread.

    Args:
        build: one of :data:`runtime.packages.BUILDS`.
        wheels, index, arguments: as :class:`runtime.packages.Source` has them, arguments as on a command line.
            What is left empty is taken from the settings.

    Raises:
        Problem: it cannot be done.
    """
    if settings.text(settings.INTERPRETER):
        raise Problem(
            "A Python to compute with is chosen in the options, so that an environment of "
            "λ-PNN's own would not be used; clear that option first."
        )
    try:
        words = settings.split_arguments(arguments or settings.text(settings.PIP_ARGUMENTS))
    except ValueError as error:
        raise Problem("The arguments for pip are not clear ({error}); correct them.", error=error) from error
    try:
        network = network_variables()
    except OSError as error:
        raise Problem(
            "QGIS's certificates cannot be handed to pip ({error}); check your profile's folder.", error=error
        ) from error
    wheels = wheels or settings.text(settings.WHEELS)
    if network.get("https_proxy", "").startswith("socks") and not wheels:
        raise Problem("pip cannot use a SOCKS proxy; set an HTTP proxy in QGIS's network settings, or use wheels.")
    wheels = str(Path(wheels).absolute()) if wheels else ""  # pip runs elsewhere
    source = Source(wheels, index or settings.text(settings.INDEX), words, network)
    build = build or settings.text(settings.BUILD) or AUTO
    return installation.plan(settings.environment_folder(), source, build)


def install(
    plan: Plan, log: Log, cancelled: IsCancelled = never, progress: Progress = lambda fraction: None
) -> Interpreter:
    """Carry out `plan`; what computed before goes on if that fails.

    Raises:
        Problem: it does not work.
        Cancelled: `cancelled()` became true.
    """
    with _exclusive(plan.folder):
        return installation.install(plan, log, cancelled, progress)


def working(cancelled: IsCancelled = never) -> Interpreter:
    """The Python that computes, once it has sharpened a small image.

    Raises:
        Problem: there is none, or it does not work.
        Cancelled: `cancelled()` became true.
    """
    found = interpreter()
    with engine(found) as leased:
        trial.sharpen(leased, cancelled)
    return found


def devices(cancelled: IsCancelled = never) -> dict[str, str]:
    """What there is to compute on, labels by name; kept for :func:`settings.devices`.

    Raises:
        Problem: nothing computes.
        Cancelled: `cancelled()` became true.
    """
    with engine(interpreter()) as leased:
        found = leased.submit(ListDevices()).wait(cancelled)
    offered = {device.name: device.label for device in found.devices}
    settings.set_devices(offered)
    return offered


def devices_or_none() -> dict[str, str]:
    """Like :func:`devices`, for whom it matters little; empty where nothing computes."""
    try:
        return devices()
    except Problem:
        return {}


def remove() -> Path:
    """Delete the environment that was set up; the folder where it was.

    Raises:
        Problem: it cannot be deleted.
    """
    folder = settings.environment_folder()
    with _exclusive(folder):
        installation.remove(folder)
    settings.set_devices({})
    return folder


@contextlib.contextmanager
def _exclusive(folder: Path) -> Iterator[None]:
    """No other QGIS changes the environment meanwhile, and nothing of this one uses it.

    Raises:
        Problem: another QGIS is at it, or a job runs.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(
            "{folder} cannot be written ({error}); check its permissions.", folder=folder.parent, error=error
        ) from error
    lock = QLockFile(str(folder.with_name(folder.name + ".lock")))
    lock.setStaleLockTime(0)  # only that of a process that is gone
    if not lock.tryLock(0):
        if lock.error() == QLockFile.LockError.LockFailedError:
            raise Problem("Computing is being set up already, here or in another QGIS; wait until that has finished.")
        raise Problem("{folder} cannot be written; check its permissions.", folder=folder.parent)
    try:
        with engines.suspended():
            if engines.busy:
                raise Problem("λ-PNN is sharpening just now; wait until that has finished, or cancel it.")
            yield
    finally:
        lock.unlock()
