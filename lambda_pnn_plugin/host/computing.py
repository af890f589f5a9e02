"""Finding, setting up, trying and removing the interpreter that computes, by the user's settings."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

from ..raster.partial import sweep
from ..runtime import environment, installation, trial, usage
from ..runtime.child_process import Log
from ..runtime.cluster_engine import Gateways
from ..runtime.engine import Engine
from ..runtime.environment import Interpreter
from ..runtime.installation import Plan, Progress
from ..runtime.packages import AUTO, Source
from ..runtime.pool import engines
from ..shared.operations import ListDevices
from ..shared.problem import IsCancelled, Problem, never
from ..workflow.batch import LeaseFor
from ..workflow.job import Job
from . import settings
from .network import network_variables


def interpreter() -> Interpreter:
    """Return the interpreter that computes.

    Raises:
        Problem: no interpreter can compute; the message says what to do.
    """
    return environment.find(settings.text(settings.INTERPRETER) or None, settings.environment_folder())


@contextlib.contextmanager
def engine(interpreter: Interpreter, cluster: str = "", certificates: str | None = None) -> Iterator[Engine]:
    """Lease an engine for one job.

    Args:
        cluster: address of the cluster that computes, or a scheduler file; empty for this computer.
        certificates: folder of those for the cluster; that of the settings by default.

    Raises:
        Problem: the interpreter cannot be started, or its environment is being set up.
    """
    with usage.computing(settings.environment_folder()):
        if cluster:
            with _gateways(interpreter, cluster, certificates) as gateways, gateways.lease() as leased:
                yield leased
        else:
            with engines.lease(interpreter) as leased:
                yield leased


@contextlib.contextmanager
def engine_for(job: Job, interpreter: Interpreter | None) -> Iterator[Engine | None]:
    """Lease the engine that `job` takes; None if it takes none.

    Raises:
        Problem: see :func:`engine`.
    """
    if not job.by_network:
        yield None
        return
    with engine(interpreter, job.cluster) as leased:
        yield leased


def _gateways(interpreter: Interpreter, cluster: str, certificates: str | None = None) -> Gateways:
    folder = settings.text(settings.CERTIFICATES) if certificates is None else certificates
    return Gateways(interpreter, cluster, folder)


@contextlib.contextmanager
def engines_for(template: Job, interpreter: Interpreter | None) -> Iterator[tuple[LeaseFor, int]]:
    """Context in which jobs like `template` lease engines; yields what leases them, and for how many jobs at a time.

    Raises:
        Problem: there is no such cluster, or see :func:`engine`.
    """
    if not (template.by_network and template.cluster):
        yield functools.partial(engine_for, interpreter=interpreter), 1
        return
    with usage.computing(settings.environment_folder()), _gateways(interpreter, template.cluster) as gateways:
        yield lambda job: gateways.lease(), gateways.jobs_at_a_time()


def interpreter_for(job: Job) -> Interpreter | None:
    """Return the interpreter that `job` takes; None if it takes none.

    Raises:
        Problem: none can compute; the message says what to do, and what can be done without.
    """
    return interpreter() if job.by_network else None


def is_set_up() -> bool:
    """Return whether the plugin has an environment of its own, working or not."""
    return settings.environment_folder().exists()


def lacking() -> str:
    """Return why no interpreter can compute, in a sentence, as far as that shows without starting one; else nothing."""
    return environment.lacking(settings.text(settings.INTERPRETER) or None, settings.environment_folder())


def prepare() -> None:
    """Start a compute process in the background for a job that is likely to come; do nothing if none can start."""

    def start() -> None:
        with contextlib.suppress(Problem):
            engines.prepare(interpreter())

    Thread(target=start, daemon=True).start()


def end() -> None:
    """End the compute process that is kept between jobs."""
    engines.close()


def tidy_up() -> None:
    """Remove, in the background, what jobs have left whose processes were killed."""
    Thread(target=sweep, args=(settings.ledger(),), daemon=True).start()


def planning(build: str = "", wheels: str = "", index: str = "", arguments: str = "") -> Callable[[], Plan]:
    """Return what makes the plan of an installation, on any thread: it asks other programs, which may take long.

    Arguments left empty are taken from the settings, which is done here: call on the main thread.

    Args:
        build: one of :data:`runtime.packages.BUILDS`.
        wheels, index, arguments: as of :func:`source`.

    Raises:
        Problem: computing cannot be set up; what is returned raises it, too.
    """
    origin = source(wheels, index, arguments)
    folder, chosen = settings.environment_folder(), build or settings.text(settings.BUILD) or AUTO
    return lambda: installation.plan(folder, origin, chosen)


def source(wheels: str = "", index: str = "", arguments: str = "") -> Source:
    """Return where packages come from; call on the main thread, as what is left empty is taken from the settings.

    Args:
        wheels, index: as in :class:`runtime.packages.Source`.
        arguments: more arguments for pip, as on a command line.

    Raises:
        Problem: nothing can be installed.
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
    wheels = str(Path(wheels).absolute()) if wheels else ""  # pip runs in another working directory
    return Source(wheels, index or settings.text(settings.INDEX), words, network)


def add_cluster(origin: Source, log: Log, cancelled: IsCancelled = never) -> Interpreter:
    """Install what computing on a cluster takes into the plugin's environment, and return its interpreter.

    Raises:
        Problem: there is no environment, something uses it, or installing fails.
        Cancelled: `cancelled()` became true.
    """
    folder = settings.environment_folder()
    if not folder.exists():
        raise Problem("There is no computing environment yet; run “Set up computing” first.")
    with _exclusive(folder):
        return installation.add_cluster(folder, origin, log, cancelled)


def install(
    plan: Plan, log: Log, cancelled: IsCancelled = never, progress: Progress = lambda fraction: None
) -> Interpreter:
    """Carry out `plan` and return the new interpreter; on failure the environment before stays in use.

    Args:
        log: called with every line of output.

    Raises:
        Problem: another process or a job uses the environment, or installing fails.
        Cancelled: `cancelled()` became true.
    """
    with _exclusive(plan.folder):
        return installation.install(plan, log, cancelled, progress)


def tried_interpreter(cancelled: IsCancelled = never) -> Interpreter:
    """Return the interpreter that computes, after it has sharpened a small image.

    Raises:
        Problem: no interpreter can compute, or this one fails to.
        Cancelled: `cancelled()` became true.
    """
    found = interpreter()
    with engine(found) as leased:
        trial.sharpen_sample(leased, cancelled)
    return found


def devices(cancelled: IsCancelled = never) -> dict[str, str]:
    """Return the devices to compute on, labels by name, and store them for :func:`settings.devices`.

    Raises:
        Problem: no interpreter can compute.
        Cancelled: `cancelled()` became true.
    """
    with engine(interpreter()) as leased:
        found = leased.submit(ListDevices()).wait(cancelled)
    offered = {device.name: device.label for device in found.devices}
    settings.set_devices(offered)
    return offered


def workers(cluster: str, certificates: str) -> list[str]:
    """Return what a cluster's workers are, a line each.

    Raises:
        Problem: it cannot be reached, or its workers cannot compute.
    """
    with engine(interpreter(), cluster, certificates) as leased:
        return [device.label for device in leased.submit(ListDevices()).wait().devices]


def devices_or_none() -> dict[str, str]:
    """Return :func:`devices`, or an empty mapping where that raises a Problem."""
    try:
        return devices()
    except Problem:
        return {}


def remove() -> Path:
    """Delete the plugin's environment and return the folder where it was.

    Raises:
        Problem: another process or a job uses the environment, or it cannot be deleted.
    """
    folder = settings.environment_folder()
    with _exclusive(folder):
        installation.remove(folder)
    settings.set_devices({})
    return folder


@contextlib.contextmanager
def _exclusive(folder: Path) -> Iterator[None]:
    """Lock the environment against other changes of it, and against jobs, of this QGIS and of others.

    Raises:
        Problem: the environment is being changed already, a job runs, or the folder cannot be written.
    """
    try:
        with usage.changing(folder), engines.suspended():
            yield
    except OSError as error:
        raise Problem(
            "{folder} cannot be written ({error}); check its permissions.", folder=folder.parent, error=error
        ) from error
