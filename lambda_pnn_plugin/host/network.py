"""QGIS's proxy and certificates as environment variables, for pip."""

from __future__ import annotations

import urllib.parse

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

from .settings import home


def network_variables() -> dict[str, str]:
    """Return QGIS's proxy and certificates as environment variables of pip. Call on the main thread.

    Raises:
        OSError: the certificates cannot be written to the user's profile.
    """
    return {**_proxy_variables(), **_certificate_variables()}


def _proxy_variables() -> dict[str, str]:
    stored = QgsSettings()
    kind = stored.value("proxy/proxyType", "")
    host = stored.value("proxy/proxyHost", "")
    if not stored.value("proxy/proxyEnabled", False, type=bool) or kind in ("", "DefaultProxy", "NoProxy") or not host:
        return {}
    user, password = stored.value("proxy/proxyUser", ""), stored.value("proxy/proxyPassword", "")
    configuration = stored.value("proxy/authcfg", "")
    if configuration:
        loaded, found = QgsApplication.authManager().loadAuthenticationConfig(
            configuration, QgsAuthMethodConfig(), True
        )
        if loaded:
            user, password = found.config("username"), found.config("password")
    login = ":".join(urllib.parse.quote(part, safe="") for part in (user, password)) + "@" if user else ""
    port = stored.value("proxy/proxyPort", "")
    scheme = "socks5h" if kind == "Socks5Proxy" else "http"
    address = f"{scheme}://{login}{host}{f':{port}' if port else ''}"
    direct = [*_list("proxy/noProxyUrls"), *_list("proxy/proxyExcludedUrls")]
    hosts = [urllib.parse.urlsplit(url).hostname or url for url in direct]
    return {"http_proxy": address, "https_proxy": address, **({"no_proxy": ",".join(hosts)} if hosts else {})}


def _list(key: str) -> list[str]:
    value = QgsSettings().value(key) or []
    return [part for part in (value if isinstance(value, list) else str(value).split("|")) if part]


def _certificate_variables() -> dict[str, str]:
    """Write the certificates of the system and of QGIS to a file, if the user added any, and return its variable."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled() or not (manager.extraFileCAs() or manager.databaseCAs()):
        return {}
    bundle = home() / "certificates.pem"
    bundle.parent.mkdir(parents=True, exist_ok=True)
    bundle.write_bytes(bytes(manager.trustedCaCertsPemText()))
    return {"PIP_CERT": str(bundle)}
