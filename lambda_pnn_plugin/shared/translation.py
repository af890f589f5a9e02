"""The language of every text that people read: English, until a translator for another one is installed."""

from __future__ import annotations

from collections.abc import Callable

_translate: Callable[[str], str] = str
_language = "en"


def install_translator(translate: Callable[[str], str], code: str = "en") -> None:
    """Have `translate` turn every English text into the user's language, of that ISO code, from now on."""
    global _translate, _language
    _translate, _language = translate, code


def language() -> str:
    """Return the ISO code of the language in which texts are, as "en"."""
    return _language


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the user's language, with `values` in the place of its {names}."""
    translated = _translate(text)
    return translated.format(**values) if values else translated


def tr_noop(text: str) -> str:
    """Return `text` unchanged; marks a text for translation that :func:`tr` gets later."""
    return text
