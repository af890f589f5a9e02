"""Creation of an empty virtual environment with pip, from any Python.

Debian's Python lacks ensurepip, others lack venv, some lack pip: what is missing is downloaded.
"""

from __future__ import annotations

import base64
import hashlib
import http.client
import re
import shutil
import ssl
import urllib.parse
import urllib.request
from pathlib import Path

from ..shared.problem import IsCancelled, Problem
from ..shared.translation import tr
from .child_process import Log, output_of, python_command, run_logged
from .packages import Source, catalogue, lock_of_tools
from .pip_errors import cause, without_logins

PIP_INSTALL = ["install", "--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
_TIMEOUT = 20
"""Seconds to wait for a web server."""
_OURS = {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "PIP_TARGET": "", "PIP_PREFIX": ""}
"""Environment variables that override the user's, which may have pip install elsewhere than in the environment."""
_VIRTUALENV = "import sys; sys.path.insert(0, sys.argv[1]); import virtualenv; virtualenv.cli_run(sys.argv[2:])"


def make(base: Path, folder: Path, source: Source, log: Log, cancelled: IsCancelled) -> None:
    """Make a virtual environment of `base` at `folder`, with pip in it.

    Raises:
        Problem: neither venv nor virtualenv works; the log says why.
        Cancelled: `cancelled()` became true.
        OSError: a program does not start, or `folder` cannot be written.
    """
    if _has(base, "ensurepip, venv"):
        if run_logged([*python_command(base), "-m", "venv", str(folder)], log, cancelled, source.variables) == 0:
            return
        shutil.rmtree(folder, ignore_errors=True)
    log(tr("{base} cannot make environments by itself; virtualenv does it instead.", base=base))
    scratch = folder.with_name(folder.name + ".tools")
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        scratch.mkdir(parents=True)
        pip = ["-m", "pip"] if _has(base, "pip") else [str(_pip_wheel(scratch, source, log) / "pip")]
        program = [*python_command(base), *pip]
        install = [*program, *PIP_INSTALL, "--only-binary", ":all:", *source.pip_arguments]
        exact = [f"virtualenv=={catalogue()['tools']['virtualenv']}"]
        virtualenv = exact if is_users_own(source, program) else locked(lock_of_tools())
        target = scratch / "site"
        run([*install, "--target", str(target), *virtualenv], source, log, cancelled)
        options = ["--no-download", "--no-periodic-update", "--app-data", str(scratch / "data")]
        run([*python_command(base), "-c", _VIRTUALENV, str(target), *options, str(folder)], source, log, cancelled)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _has(base: Path, modules: str) -> bool:
    return output_of([*python_command(base), "-c", f"import {modules}"]) is not None


def is_users_own(source: Source, pip: list[str]) -> bool:
    """Return whether the user's settings or pip's own configuration say where packages come from.

    Args:
        pip: the command that runs pip.
    """
    if source.wheels or source.names_index:
        return True
    configured = output_of([*pip, "config", "list"]) or ""
    return re.search(r"(?<!extra-)index-url|find-links|no-index", configured) is not None


def locked(lock: Path) -> list[str]:
    """Return pip's arguments for exactly the files that `lock` has the hashes of: those of the public index."""
    return ["--require-hashes", "--requirement", str(lock)]


def run(command: list[str], source: Source, log: Log, cancelled: IsCancelled) -> None:
    """Run `command`, as a rule pip's.

    Raises:
        Problem: it fails; the message gives the cause. For that the index is requested too, since pip may say only
            that it found nothing.
        Cancelled: `cancelled()` became true.
        OSError: it does not start.
    """
    said: list[str] = []

    def listen(line: str) -> None:
        said.append(line)
        log(line)

    if run_logged(command, listen, cancelled, {**source.pip_variables, **_OURS}) != 0:
        try:
            if source.index:
                fetch(_page_of("pip", source), source)
        except (OSError, ValueError) as error:
            said.append(str(error))
        raise Problem("Setting up failed; {cause}.", cause=cause(said))


def _pip_wheel(folder: Path, source: Source, log: Log) -> Path:
    """Return a wheel of pip, which runs without installation, from the folder of wheels or from the index."""
    if source.wheels:
        found = sorted(Path(source.wheels).glob("pip-*-py3-none-any.whl"))
        if not found:
            raise Problem(
                "The folder {wheels} holds no wheel of pip, which this Python lacks; add it.", wheels=source.wheels
            )
        return found[-1]
    name = f"pip-{catalogue()['tools']['pip']}-py3-none-any.whl"
    page = _page_of("pip", source)
    shown = without_logins(page)
    log(tr("Fetching {name} from {shown}", name=name, shown=shown))
    try:
        links = re.findall(r'href="([^"]+)"', fetch(page, source).decode(errors="replace"))
        link = next(link for link in links if urllib.parse.urlsplit(link).path.rpartition("/")[2] == name)
        address, _, check = urllib.parse.urljoin(page, link).partition("#sha256=")
        wheel = fetch(address, source)
    except StopIteration:
        raise Problem("{shown} offers no {name}; choose another package index.", shown=shown, name=name) from None
    except (OSError, ValueError) as error:
        raise Problem(
            "{shown} cannot be read ({error}); check network, proxy and package index.", shown=shown, error=error
        ) from error
    digest = hashlib.sha256(wheel).hexdigest()
    known = source.names_index or digest in lock_of_tools().read_text(encoding="utf-8")
    if not known or check not in ("", digest):
        raise Problem("{name} came damaged from {shown}; try again.", name=name, shown=shown)
    path = folder / name
    path.write_bytes(wheel)
    return path


def _page_of(project: str, source: Source) -> str:
    """Return the address of a project's page in the package index."""
    return f"{(source.index or catalogue()['package_index']).rstrip('/')}/{project}/"


def fetch(address: str, source: Source) -> bytes:
    """Return the content at a web address, which may hold a login, by the proxy and certificates of `source`.

    Raises:
        OSError: it cannot be downloaded; the message says why.
        ValueError: it is no web address.
    """
    parts = urllib.parse.urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(tr("{address} is no web address", address=without_logins(address)))
    login, _, host = parts.netloc.rpartition("@")
    request = urllib.request.Request(urllib.parse.urlunsplit(parts._replace(netloc=host)))
    if login:
        plain = urllib.parse.unquote(login)
        request.add_unredirected_header("Authorization", "Basic " + base64.b64encode(plain.encode()).decode())
    handlers: list[urllib.request.BaseHandler] = [urllib.request.ProxyHandler(_proxies(parts.hostname, source))]
    if source.variables.get("PIP_CERT"):
        context = ssl.create_default_context(cafile=source.variables["PIP_CERT"])
        handlers.append(urllib.request.HTTPSHandler(context=context))
    try:
        with urllib.request.build_opener(*handlers).open(request, timeout=_TIMEOUT) as answer:
            content: bytes = answer.read()
            return content
    except http.client.HTTPException as error:
        raise OSError(f"{type(error).__name__}: {error}") from error


def _proxies(host: str, source: Source) -> dict[str, str]:
    if host in source.variables.get("no_proxy", "").split(","):
        return {}
    told = {scheme: source.variables.get(f"{scheme}_proxy") for scheme in ("http", "https")}
    return {**urllib.request.getproxies(), **{scheme: proxy for scheme, proxy in told.items() if proxy}}
