"""Words in other languages: found in the code, kept in resources/i18n, compiled for Qt."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from . import debian
from .places import PLUGIN, ROOT, TRANSLATIONS, Problem

LANGUAGES = ("de", "es", "fr", "it")
CONTEXT = "LambdaPNN"
MARKS = ("tr", "tr_noop", "Problem")
"""Functions whose first argument is translated."""
COMPILERS = ("lrelease", "lrelease-qt5", "pyside6-lrelease", "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")


def texts() -> dict[str, str]:
    """Every text that people read in their language, in the order of the code, and the file where it is first."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / PLUGIN).rglob("*.py")):
        for text in _marked(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def _marked(tree: ast.AST) -> Iterator[str]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        if call.func.id in MARKS and call.args:
            yield from _literals(call.args[0])


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def source_of(language: str) -> Path:
    return TRANSLATIONS / f"lambda_pnn_{language}.ts"


def translated(language: str) -> dict[str, str]:
    """Translations by text, of those that there are."""
    file = source_of(language)
    if not file.exists():
        return {}
    messages = ElementTree.parse(file).getroot().iter("message")
    pairs = ((message.findtext("source", ""), message.findtext("translation", "")) for message in messages)
    return {text: words for text, words in pairs if words}


def update() -> list[Path]:
    """Bring the texts of the code into the files of all languages; new ones are marked as unfinished there."""
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    known = texts()
    for language in LANGUAGES:
        present = translated(language)
        root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = CONTEXT
        for text, file in known.items():
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "location", filename=f"../../{file}")
            ElementTree.SubElement(message, "source").text = text
            words = ElementTree.SubElement(message, "translation")
            words.text = present.get(text)
            if words.text is None:
                words.set("type", "unfinished")
        ElementTree.indent(root)
        content = ElementTree.tostring(root, encoding="unicode")
        source_of(language).write_text(
            f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8"
        )
    return [source_of(language) for language in LANGUAGES]


def compile_into(folder: Path) -> None:
    """The files that Qt reads, one for each language.

    Raises:
        Problem: Qt's compiler of translations is not there.
    """
    compiler = _compiler()
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        source = source_of(language)
        command = [compiler, "-silent", str(source), "-qm", str(folder / source.with_suffix(".qm").name)]
        subprocess.run(command, check=True)


def _compiler() -> str:
    if not _installed() and debian.here() and os.geteuid() == 0:
        debian.install(debian.TRANSLATION_PACKAGES)
    found = _installed()
    if found is None:
        raise Problem("Qt's lrelease was not found: install Qt Linguist's tools, or “pip install PySide6-Essentials”.")
    return found


def _installed() -> str | None:
    return next(filter(None, map(shutil.which, COMPILERS)), None)
