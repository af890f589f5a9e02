"""The language of every word that people read: English, until someone speaks another."""

from __future__ import annotations

from collections.abc import Callable

_translate: Callable[[str], str] = str


def speak(translate: Callable[[str], str]) -> None:
    """From now on, find the words for a text by `translate`."""
    global _translate
    _translate = translate


def tr(text: str, /, **values: object) -> str:
    """`text` in the user's language, with `values` in the place of its {names}."""
    said = _translate(text)
    return said.format(**values) if values else said


def phrase(text: str) -> str:
    """`text` as it is: marks words that :func:`tr` gets later, so that they are found for translation."""
    return text
