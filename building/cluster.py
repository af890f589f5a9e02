"""A cluster on this computer, to try the plugin with and to test it."""

from __future__ import annotations

import contextlib
import itertools
import re
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from . import qgis
from .places import Problem

PATIENCE = 60.0
"""Seconds that scheduler and workers have to start."""
SCHEDULER, WORKER = "distributed.cli.dask_scheduler", "distributed.cli.dask_worker"


class Host(NamedTuple):
    """Where programs of a cluster run: its address, and what comes before a command that is to run there."""

    address: str = "127.0.0.1"
    prefix: tuple[str, ...] = ()


class Running(NamedTuple):
    """A cluster that runs: the address and the process of its scheduler, and the processes of its workers."""

    address: str
    scheduler: subprocess.Popen
    workers: list[subprocess.Popen]


@contextlib.contextmanager
def running(
    workers: int,
    *options: str,
    certificates: Path | None = None,
    hosts: Sequence[Host] = (Host(),),
    python: Path | None = None,
) -> Iterator[Running]:
    """Context in which a scheduler runs, with workers; by default on this computer's loopback interface.

    Args:
        options: more arguments for every worker.
        certificates: folder with ca.pem, cert.pem and key.pem, by which all talk to each other; None: in the clear.
        hosts: where the scheduler runs, and then the workers, by turns.
        python: that of scheduler and workers; by default that which computes.

    Raises:
        Problem: it does not start.
    """
    python = python or qgis.compute_python()
    if not qgis.has_dask(python):
        raise Problem(f"{python} has no Dask: install its package distributed.")
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        tls = [] if certificates is None else _tls(certificates)
        protocol = ["--protocol", "tls"] if tls else []
        first, *others = hosts
        scheduler = _started(first, python, [SCHEDULER, "--port", "0", *protocol, *tls], folder)
        stack.callback(_ended, scheduler)
        address = _address(scheduler, folder)
        command = [WORKER, address, "--nthreads", "1", "--no-dashboard", *tls, *options]
        places = itertools.islice(itertools.cycle(others or [first]), workers)
        started = [_started(place, python, command, folder) for place in places]
        for worker in started:
            stack.callback(_ended, worker)
        yield Running(address, scheduler, started)


def show(workers: int) -> None:
    """Run a cluster until the user ends it, and print its address."""
    qgis.add_cluster()
    with running(workers) as started:
        print(f"Address, for COMPUTE: {started.address}\nCtrl+C ends the cluster.", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            while True:
                time.sleep(3600)


def _tls(folder: Path) -> list[str]:
    names = (("--tls-ca-file", "ca.pem"), ("--tls-cert", "cert.pem"), ("--tls-key", "key.pem"))
    return [word for option, name in names for word in (option, str(folder / name))]


def _started(host: Host, python: Path, command: list[str], folder: str) -> subprocess.Popen:
    """Start a program, which leaves what it says in a file of its folder."""
    said_in = Path(folder) / f"{command[0]}.log"
    command = [*host.prefix, str(python), "-m", *command, "--host", host.address]
    with said_in.open("ab") as said:
        return subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT, cwd=folder)


def _address(scheduler: subprocess.Popen, folder: str) -> str:
    """Return where the scheduler says that it is."""
    said, deadline = Path(folder) / f"{SCHEDULER}.log", time.monotonic() + PATIENCE
    while time.monotonic() < deadline and scheduler.poll() is None:
        found = re.search(r"Scheduler at: +(t\w+://\S+)", said.read_text(errors="replace"))
        if found:
            return found[1]
        time.sleep(0.1)
    raise Problem(f"The scheduler does not start:\n{said.read_text(errors='replace')}")


def _ended(process: subprocess.Popen) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
