"""Imports every module of the plugin in a folder under Qt 6, with QGIS itself stood in for; run in a Python of its own.

Classes of QGIS are made up as they are asked for. Qt's are PyQt6's own, in which enums are scoped only.
"""

import ast
import importlib
import importlib.abc
import importlib.machinery
import sys
import types
from pathlib import Path

ROOT = Path(sys.argv[1])
PACKAGE = ROOT / "lambda_pnn_plugin"
MOVED = {"QAction": "QtGui"}
"""What qgis.PyQt finds in Qt 6 where Qt 5 had it."""


GONE = ("exec_", "print_")
"""Methods that PyQt5 had for the sake of Python 2."""


class StandIn(type):
    """A class whose every attribute is another class."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return StandIn(name, (), {})

    def __call__(cls, *arguments, **options):
        return super().__call__()

    def __or__(cls, other):
        return cls

    __ror__ = __or__


class Module(types.ModuleType):
    """A module of QGIS or of qgis.PyQt."""

    __path__: list[str] = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if not self.__name__.startswith("qgis.PyQt"):
            return StandIn(name, (), {})
        part = self.__name__.rpartition(".")[2]
        if part == "PyQt":
            return importlib.import_module(f"{self.__name__}.{name}")
        real = importlib.import_module(f"PyQt6.{part}")
        return getattr(real, name, None) or getattr(importlib.import_module(f"PyQt6.{MOVED[name]}"), name)


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("qgis", "osgeo", "processing"):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        return Module(spec.name)

    def exec_module(self, module):
        pass


def chain(node):
    """Dotted name of attributes of a plain name, or None."""
    names = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return [node.id, *reversed(names)] if isinstance(node, ast.Name) else None


def unscoped(path, module):
    """Attributes that Qt 6 does not have, or that QGIS has on Qt 6 only inside their enum's name."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            for name in node.names:  # inside functions, too
                try:
                    getattr(importlib.import_module(node.module), name.name)
                except (AttributeError, KeyError):
                    yield f"{path.name}:{node.lineno}: Qt 6 has no {name.name}"
        if isinstance(node, ast.Attribute) and node.attr in GONE:
            yield f"{path.name}:{node.lineno}: Qt 6 has no {node.attr}"
        names = chain(node) if isinstance(node, ast.Attribute) and id(node) not in inner else None
        if not names:
            continue
        root = getattr(module, names[0], None)
        constant = names[1][0].isupper() and not (names[0] == "Qgis" and names[1].isupper())  # as Qgis.QGIS_VERSION
        if names[0].startswith(("Qgs", "Qgis")) and len(names) == 2 and constant and id(node) not in called:
            yield f"{path.name}:{node.lineno}: {'.'.join(names)} is not scoped"
        elif getattr(root, "__module__", "").startswith("PyQt6"):
            found = root
            for name in names[1:]:
                if not hasattr(found, name):
                    yield f"{path.name}:{node.lineno}: Qt 6 has no {'.'.join(names)}"
                    break
                found = getattr(found, name)


sys.meta_path.insert(0, Finder())
sys.path.insert(0, str(ROOT))
problems = []
for path in sorted(PACKAGE.rglob("*.py")):
    if "engine" in path.relative_to(PACKAGE).parts:
        continue
    parts = path.relative_to(ROOT).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    problems += unscoped(path, importlib.import_module(name))
print("\n".join(problems) or "fit for Qt 6")
