"""The language of every text that people read: English, until a translator for another one is installed."""

from __future__ import annotations

from collections.abc import Callable

_translate: Callable[[str], str] = str


def install_translator(translate: Callable[[str], str]) -> None:
    """Have `translate` turn every English text into the user's language from now on."""
    global _translate
    _translate = translate


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the user's language, with `values` in the place of its {names}."""
    translated = _translate(text)
    return translated.format(**values) if values else translated


def tr_noop(text: str) -> str:
    """Return `text` unchanged; marks a text for translation that :func:`tr` gets later."""
    return text
