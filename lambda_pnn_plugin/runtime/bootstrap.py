"""An empty virtual environment with pip, from whatever Python there is.

Debian's Python comes without ensurepip, others without venv, some without pip: what is missing is fetched.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import ssl
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from ..problem import Problem
from .packages import Source, catalogue
from .process import Asked, Log, ask, run_logged
from .trouble import cause

_TIMEOUT = 60
_VIRTUALENV = "import sys; sys.path.insert(0, sys.argv[1]); import virtualenv; virtualenv.cli_run(sys.argv[2:])"


def make(base: Path, folder: Path, source: Source, log: Log, cancelled: Asked) -> None:
    """Make a virtual environment of `base` at `folder`, with pip in it.

    Raises:
        Problem: none of the ways works; the log says why.
    """
    if _has(base, "ensurepip, venv"):
        _run([str(base), "-E", "-m", "venv", str(folder)], source, log, cancelled)
        return
    log(f"{base} cannot make environments by itself; virtualenv does it instead.")
    scratch = folder.with_name(folder.name + ".tools")
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        scratch.mkdir(parents=True)
        pip = ["-m", "pip"] if _has(base, "pip") else [str(_pip_wheel(scratch, source, log) / "pip")]
        virtualenv = f"virtualenv=={catalogue()['tools']['virtualenv']}"
        install = ["install", "--no-input", "--progress-bar", "off", "--only-binary", ":all:", *source.pip_arguments]
        target = scratch / "site"
        _run([str(base), "-E", *pip, *install, "--target", str(target), virtualenv], source, log, cancelled)
        offline = ["--no-download", "--no-periodic-update"]
        _run([str(base), "-E", "-c", _VIRTUALENV, str(target), *offline, str(folder)], source, log, cancelled)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _has(base: Path, modules: str) -> bool:
    return ask([str(base), "-E", "-c", f"import {modules}"]) is not None


def _run(command: list[str], source: Source, log: Log, cancelled: Asked) -> None:
    said: list[str] = []

    def listen(line: str) -> None:
        said.append(line)
        log(line)

    if run_logged(command, listen, cancelled, source.variables) != 0:
        raise Problem(f"Setting up failed while making the environment; {cause(said)}.")


def _pip_wheel(folder: Path, source: Source, log: Log) -> Path:
    """A wheel of pip, which runs as it is, from the folder of wheels or from the index."""
    if source.wheels:
        found = sorted(Path(source.wheels).glob("pip-*-py3-none-any.whl"))
        if not found:
            raise Problem(f"The folder {source.wheels} holds no wheel of pip, which this Python lacks; add it.")
        return found[-1]
    name = f"pip-{catalogue()['tools']['pip']}-py3-none-any.whl"
    page = page_of("pip", source)
    log(f"Fetching {name} from {page}")
    try:
        links = re.findall(r'href="([^"]+)"', fetch(page, source).decode(errors="replace"))
        link = next(link for link in links if urllib.parse.urlsplit(link).path.rpartition("/")[2] == name)
        address, _, check = urllib.parse.urljoin(page, link).partition("#sha256=")
        wheel = fetch(address, source)
    except StopIteration:
        raise Problem(f"{page} offers no {name}; choose another package index.") from None
    except (OSError, ValueError) as error:
        raise Problem(f"{page} cannot be read ({error}); check network, proxy and package index.") from error
    if check and hashlib.sha256(wheel).hexdigest() != check:
        raise Problem(f"{name} came damaged from {page}; try again.")
    path = folder / name
    path.write_bytes(wheel)
    return path


def page_of(project: str, source: Source) -> str:
    """Address of a project's page in the package index."""
    return f"{(source.index or catalogue()['package_index']).rstrip('/')}/{project}/"


def fetch(address: str, source: Source) -> bytes:
    """What lies at a web address, by the proxy and certificates of `source`.

    Raises:
        OSError: it cannot be had; the message says why.
        ValueError: it is no web address.
    """
    if urllib.parse.urlsplit(address).scheme not in ("http", "https"):
        raise ValueError(f"{address} is no web address")
    told = {scheme: source.variables.get(f"{scheme}_proxy") for scheme in ("http", "https")}
    proxies = {**urllib.request.getproxies(), **{scheme: proxy for scheme, proxy in told.items() if proxy}}
    handlers: list[urllib.request.BaseHandler] = [urllib.request.ProxyHandler(proxies)]
    if source.variables.get("PIP_CERT"):
        context = ssl.create_default_context(cafile=source.variables["PIP_CERT"])
        handlers.append(urllib.request.HTTPSHandler(context=context))
    with urllib.request.build_opener(*handlers).open(address, timeout=_TIMEOUT) as answer:
        return answer.read()
