"""What went wrong while setting up, in words for people."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PASSWORD = re.compile(r"(?<=://)[^/\s@]+:[^/\s@]+@")


def cause(lines: Sequence[str]) -> str:
    """What went wrong, in words for people, by pip's last lines."""
    text = "\n".join(lines)
    if "No space left on device" in text:
        return "the disk is full: make room and try again"
    if re.search(r"407|Proxy ?Authentication", text):
        return "the proxy refused its user or password: correct them in QGIS's network settings"
    if re.search(r"ProxyError|NewConnectionError|Name or service not known|timed out|Max retries", text):
        return "the package index cannot be reached: check network and proxy in QGIS's settings, or give wheels"
    if "CERTIFICATE_VERIFY_FAILED" in text:
        return "the server's certificate is not trusted: add its authority to QGIS's certificates"
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")]
    return f"pip says: {masked(errors[-1].rstrip('.'))}" if errors else "the log says why"


def masked(text: str) -> str:
    """`text` without passwords in its addresses."""
    return _PASSWORD.sub("***@", text)
