"""The arrows of the architecture: who may import whom."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "lambda_pnn_plugin"

# Rooms from the top down: each may import itself and the rooms below it that are named. See docs/architecture.md.
ARROWS = {
    "__init__": {"plugin"},
    "plugin": {"processing", "gui", "host", "shared"},
    "processing": {"host", "workflow", "raster", "runtime", "shared"},
    "gui": {"host", "workflow", "runtime", "shared"},
    "host": {"workflow", "raster", "runtime", "shared"},
    "workflow": {"methods", "page", "raster", "runtime", "imaging", "shared"},
    "page": {"shared"},
    "methods": {"imaging", "shared"},
    "imaging": {"shared"},
    "raster": {"shared"},
    "runtime": {"shared"},
    "engine": {"imaging", "shared"},
    "shared": set(),
}
LIBRARIES = {
    "qgis": {"plugin", "processing", "gui", "host"},
    "osgeo": {"raster"},
    "torch": {"engine"},
    "distributed": {"engine"},
    "dask": {"engine"},
    "cloudpickle": {"engine"},
    "sklearn": {"engine"},
    "PyQt5": set(),
    "PyQt6": set(),
    "pickle": set(),
    "scipy": set(),
    "pandas": set(),
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def room_of(path):
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported_modules(path):
    """Absolute dotted names of everything that a file imports, wherever it does."""
    package = ("lambda_pnn_plugin", *path.relative_to(PACKAGE).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*base, *([node.module] if node.module else [])])
            if module == "lambda_pnn_plugin":
                yield from (f"{module}.{alias.name}" for alias in node.names)
            else:
                yield module


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_run_downwards(path):
    room = room_of(path)
    assert room in ARROWS, f"{room} is no room of the design"
    for module in imported_modules(path):
        parts = module.split(".")
        if parts[0] == "lambda_pnn_plugin":
            target = parts[1]
            assert target == room or target in ARROWS[room], f"{room} must not import {target}"
        elif parts[0] in LIBRARIES:
            assert room in LIBRARIES[parts[0]], f"{room} must not import {parts[0]}"


def test_every_room_is_guarded():
    """The walk sees the files it should: an import of torch in the engine, of qgis in processing."""
    seen = {(room_of(path), module.split(".")[0]) for path in MODULES for module in imported_modules(path)}
    assert {("engine", "torch"), ("processing", "qgis"), ("raster", "osgeo")} <= seen
    relative = {(room_of(path), module) for path in MODULES for module in imported_modules(path)}
    assert ("workflow", "lambda_pnn_plugin.raster.scene") in relative
    assert ("host", "lambda_pnn_plugin.runtime.pool") in relative


def test_the_root_holds_what_qgis_loads_and_nothing_else():
    assert {path.name for path in PACKAGE.glob("*.py")} == {"__init__.py", "plugin.py"}
    assert {path.name for path in PACKAGE.iterdir() if path.is_dir()} - {"__pycache__"} <= set(ARROWS)


def test_only_the_pools_users_know_the_pool():
    """Whoever does a job is handed an engine; just one module leases them."""
    users = {path.name for path in MODULES if "lambda_pnn_plugin.runtime.pool" in set(imported_modules(path))}
    assert users == {"computing.py"}


def test_importing_the_plugin_loads_no_heavy_library(qgis_app):
    """What QGIS loads, in QGIS: neither PyTorch nor scikit-learn nor matplotlib."""
    import sys

    assert not {"torch", "sklearn", "matplotlib"} & set(sys.modules)
