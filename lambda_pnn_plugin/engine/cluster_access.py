"""The way to a Dask cluster: where it is, whether that is safe, what its workers are, and what they need."""

from __future__ import annotations

import asyncio
import hashlib
import io
import ipaddress
import json
import ssl
import zipfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.problem import Problem
from . import cluster_call

ROOMS = ("engine", "imaging", "shared")
"""Parts of the package that workers need."""
PATIENCE = 10.0
"""Seconds to wait for a scheduler."""


@dataclass(frozen=True)
class Place:
    """Where a cluster is.

    Attributes:
        address: as "tls://host:8786", or a scheduler file.
        certificates: folder with ca.pem, cert.pem and key.pem; empty for none.
    """

    address: str
    certificates: str = ""


def check_safe(address: str, certificates: str = "") -> None:
    """Refuse connections that others could listen to or take part in.

    Raises:
        Problem: the address is neither encrypted nor on this computer.
    """
    scheme = address.partition("://")[0]
    if scheme == "tls":
        if not certificates:
            raise Problem("The cluster at {address} takes certificates; name their folder.", address=address)
        return
    if scheme != "tcp" or not _on_this_computer(address):
        raise Problem(
            "The connection to {address} is not encrypted, so that others could read the images and run programs on "
            "the workers; use an address that begins with tls://, or a scheduler on this computer.",
            address=address,
        )


def check_among_themselves(client: Any, workers: Mapping[str, Mapping[str, Any]]) -> None:
    """Refuse clusters whose scheduler or workers others could reach without a certificate.

    Raises:
        Problem: one of them is neither encrypted nor on this computer alone.
    """
    for address in (str(client.scheduler.address), str(client.scheduler_info()["address"]), *workers):
        if not address.startswith("tls://") and not _on_this_computer(address):
            raise Problem(
                "The cluster talks to {address} without encryption, so that others could read the images and run "
                "programs there; start all of it with --protocol tls, or with --host 127.0.0.1.",
                address=address,
            )


def _on_this_computer(address: str) -> bool:
    host = address.partition("://")[2].rpartition(":")[0].strip("[]")
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _address(text: str) -> str:
    """Return the address that is told, or that a scheduler file tells."""
    path = Path(text).expanduser()
    if "://" in text or path.suffix != ".json":
        return text if "://" in text else f"tcp://{text}"
    try:
        return str(json.loads(path.read_text(encoding="utf-8"))["address"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Problem("The scheduler file {file} cannot be read ({error}).", file=text, error=error) from error


def connected(place: Place) -> Any:
    """Return a client of the cluster's scheduler.

    Raises:
        Problem: there is none, it is not safe to reach, or has another version of Dask.
    """
    try:
        import distributed
    except ImportError as error:
        raise Problem(
            "The Python that computes has no Dask; run “Set up computing” with the action “cluster”, or install the "
            "package distributed there."
        ) from error
    import cloudpickle

    cloudpickle.register_pickle_by_value(cluster_call)
    address = _address(place.address)
    check_safe(address, place.certificates)
    security = _security(place.certificates) if address.startswith("tls://") else None
    try:
        check_dask(asyncio.run(_version_at(address, security)), distributed.__version__)
        return distributed.Client(address, security=security, timeout=PATIENCE, set_as_default=False, name="lambda-pnn")
    except Problem:
        raise
    except Exception as error:  # each transport fails in its own way
        first = error
        while first.__cause__ is not None:
            first = first.__cause__  # type: ignore[assignment]
        told = {"address": address, "error": " ".join(str(first).split())[:200] or type(first).__name__}
        if isinstance(first, ssl.SSLError):
            raise Problem(
                "{address} and this computer do not take each other's certificates ({error}); both must have some of "
                "one authority.",
                **told,
            ) from error
        raise Problem(
            "There is no scheduler at {address} ({error}); start it, or correct the address.", **told
        ) from error


def _security(certificates: str) -> Any:
    """Return what proves who one is.

    Raises:
        Problem: certificates are lacking.
    """
    from distributed.security import Security

    folder = Path(certificates).expanduser()
    files = [folder / name for name in ("ca.pem", "cert.pem", "key.pem")]
    lacking = [file.name for file in files if not file.is_file()]
    if lacking:
        raise Problem("The folder {folder} lacks {files}.", folder=folder, files=", ".join(lacking))
    ca, certificate, key = map(str, files)
    return Security(tls_ca_file=ca, tls_client_cert=certificate, tls_client_key=key, require_encryption=True)


async def _version_at(address: str, security: Any) -> str:
    """Return a scheduler's version of Dask, by the one question that all versions understand: their clients fail at
    schedulers of other versions without saying why.
    """
    from distributed.core import rpc

    arguments = security.get_connection_args("client") if security else None
    async with rpc(address, connection_args=arguments, timeout=PATIENCE) as scheduler:
        told = await asyncio.wait_for(scheduler.versions(), PATIENCE)
    return str(told["packages"]["distributed"])


def check_dask(theirs: str, ours: str) -> None:
    """Refuse a scheduler whose Dask is of another month than this process's.

    Raises:
        Problem: it is.
    """
    if theirs.split(".")[:2] != ours.split(".")[:2]:
        raise Problem(
            "The scheduler has Dask {theirs}, but {ours} is needed, as here: start the cluster with that version.",
            theirs=theirs,
            ours=ours,
        )


def workers_of(client: Any) -> dict[str, Mapping[str, Any]]:
    """Return what the scheduler says of every worker.

    Raises:
        Problem: there are none.
    """
    try:
        found = client.scheduler_info(n_workers=-1)["workers"]
    except TypeError:  # before 2025
        found = client.scheduler_info()["workers"]
    if not found:
        raise Problem("The cluster has no workers; start some.")
    return dict(found)


def check_alike(client: Any) -> None:
    """Refuse workers that compute otherwise than this process does, before anything is sent to them that they run.

    Code of another Python ends a worker. So that is asked by Dask's own messages.

    Raises:
        Problem: a worker has another Python or another PyTorch.
    """
    found = client.get_versions(packages=["torch"])
    here = _versions(found["client"])
    for address, told in found["workers"].items():
        theirs = _versions(told)
        for name, ours in here.items():
            if ours != theirs[name]:
                raise Problem(
                    "The worker {worker} of the cluster has {name} {theirs}, but {ours} is needed, as here: set the "
                    "same environment up there.",
                    worker=address,
                    name=name,
                    theirs=theirs[name] or "–",
                    ours=ours,
                )


def _versions(told: Mapping[str, Any]) -> dict[str, str]:
    """Return what must be alike: major and minor version of Python, and PyTorch's but for its build."""
    python = str(told["host"]["python"]).split(".")[:2]
    return {"python": ".".join(python), "torch": str(told["packages"].get("torch") or "").partition("+")[0]}


def threads_of(workers: Mapping[str, Mapping[str, Any]], found: Mapping[str, Mapping[str, Any]]) -> int:
    """Return the threads of a task so that the tasks of one computer share its processors.

    Dask has a nanny tell libraries to take one thread each, whatever there is.
    """
    slots = Counter[str]()
    for worker in workers.values():
        slots[worker["host"]] += worker["nthreads"]
    known = [(address, worker) for address, worker in workers.items() if address in found]
    shares = [found[address]["processors"] // slots[worker["host"]] for address, worker in known]
    return max(1, min(shares, default=1))


def packed_package() -> tuple[bytes, str]:
    """Return the part of the package that workers need as a zip file, and its name there: one for every content."""
    root = Path(__file__).resolve().parents[1]
    files = sorted(path for room in ROOMS for path in (root / room).rglob("*.py"))
    digest = hashlib.sha256()
    for path in files:
        digest.update(f"{path.relative_to(root).as_posix()}\0".encode() + path.read_bytes())
    name = f"lambda_pnn_{digest.hexdigest()[:12]}"
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{name}/__init__.py", "")
        for path in files:
            archive.write(path, f"{name}/{path.relative_to(root).as_posix()}")
    return content.getvalue(), name
