"""Causes of a failed installation, in the user's language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..shared.translation import tr, tr_noop

_LOGIN = re.compile(r"(?<=://)[^/\s'\"]*@")
_CAUSES = (
    (r"No space left on device", tr_noop("the disk is full: make room and try again")),
    (
        r"407 Proxy|failed: 407|Error 407",
        tr_noop("the proxy refused its user or password: correct them in QGIS's settings"),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED",
        tr_noop("the server's certificate is not trusted: add its authority to QGIS's certificates"),
    ),
    (
        r"DO NOT MATCH THE HASHES",
        tr_noop("a package is not the file that was published: it came damaged, or someone changed it; try again"),
    ),
    (r"[Ll]ong [Pp]ath", tr_noop("the path is too long: enable long paths in Windows")),
    (
        r"ProxyError|NewConnectionError|Name or service not known|timed out|Max retries|Connection refused",
        tr_noop("the package index cannot be reached: check network and proxy in QGIS's settings, or give wheels"),
    ),
)


def cause(lines: Sequence[str]) -> str:
    """Return the cause of a failure, given the lines that pip printed; errors are searched before warnings."""
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")]
    for said in ("\n".join(errors), "\n".join(lines)):
        for pattern, words in _CAUSES:
            if re.search(pattern, said):
                return tr(words)
    return tr("pip says: {error}", error=without_logins(errors[-1].rstrip("."))) if errors else tr("the log says why")


def without_logins(text: str) -> str:
    """Return `text` without the logins in its addresses."""
    return _LOGIN.sub("***@", text)
