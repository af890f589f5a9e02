"""QGIS, a compute Python, and small scenes on disk."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from building.places import ROOT
from lambda_pnn_plugin.runtime.pool import engines

SHARED = Path(os.environ.get("LAMBDA_PNN_SCENES", Path(__file__).parents[3] / "shared" / "scenes"))
COMPUTE = os.environ.get("LAMBDA_PNN_COMPUTE")


@pytest.fixture(scope="session")
def scenes():
    """Folder with real scenes, where the machine has one."""
    if not SHARED.is_dir():
        pytest.skip(f"no real scenes at {SHARED}; LAMBDA_PNN_SCENES may name a folder")
    return SHARED


@pytest.fixture(scope="session")
def interpreter():
    """The Python that computes."""
    from lambda_pnn_plugin.runtime.environment import probe

    assert COMPUTE, "LAMBDA_PNN_COMPUTE must name a Python with PyTorch; “build.py test” sets it"
    return probe(Path(COMPUTE))


def write_raster(path, image, geotransform=None, epsg=32632, nodata=None, names=(), options=()):
    """A GeoTIFF of `image` (B, rows, columns) or (rows, columns)."""
    image = image if image.ndim == 3 else image[None]
    kind = {"uint8": 1, "uint16": 2, "int16": 3, "float32": 6, "float64": 7}[image.dtype.name]
    count, rows, columns = image.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, kind, list(options))
    if geotransform:
        dataset.SetGeoTransform(geotransform)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        dataset.SetProjection(crs.ExportToWkt())
    dataset.WriteRaster(0, 0, columns, rows, np.ascontiguousarray(image).tobytes())
    for number in range(1, count + 1):
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
        if names:
            dataset.GetRasterBand(number).SetDescription(names[number - 1])
    dataset = None
    return path


def read_raster(path):
    image = gdal.Open(str(path)).ReadAsArray()
    return image if image.ndim == 3 else image[None]


def masks_of(tile):
    """Where the MS holds numbers, and where both images do, of a scene's tile."""
    shapes = tile.ms.shape[1:], tile.pan.shape[1:]
    return [np.ones(shape, bool) if mask is None else mask for mask, shape in zip((tile.ms_valid, tile.valid), shapes)]


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """The generated scene, 256 PAN pixels a side: paths of ms, pan, truth."""
    return _sample_scene(tmp_path_factory, 256)


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    """Like `sample`, 64 PAN pixels a side: for what does not depend on what is seen."""
    return _sample_scene(tmp_path_factory, 64)


def _sample_scene(tmp_path_factory, size):
    from lambda_pnn_plugin.raster.sample_scene import write_sample_scene

    return write_sample_scene(tmp_path_factory.mktemp(f"sample{size}"), size)


@pytest.fixture(scope="session")
def qgis_app():
    """A running QGIS with Processing and the plugin's provider, in a profile of its own."""
    from qgis.core import QgsApplication

    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = tempfile.mkdtemp(prefix="lambda-pnn-profile-")
    application = QgsApplication([], True)
    application.initQgis()
    import processing  # noqa: F401
    from processing.core.Processing import Processing

    Processing.initialize()
    from lambda_pnn_plugin import classFactory
    from lambda_pnn_plugin.host import settings

    settings.set_text(settings.INTERPRETER, COMPUTE)
    plugin = classFactory(None)
    plugin.initProcessing()
    yield application
    plugin.unload()


@pytest.fixture()
def project(qgis_app):
    """The current project, emptied before and after."""
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def running():
    """Command lines of all processes by their number, from the process table."""
    listing = subprocess.run(["ps", "-ww", "-eo", "pid,args"], capture_output=True, text=True, check=True).stdout
    entries = (line.split(maxsplit=1) for line in listing.splitlines()[1:])
    return {int(number): command for number, command in entries}


def compute_processes():
    """Process numbers of compute processes that run this plugin, from the process table."""
    mine = repr(str(ROOT))
    return [number for number, command in running().items() if "engine.server" in command and mine in command]


@pytest.fixture(scope="session")
def wheels(interpreter, tmp_path_factory):
    """A folder with every wheel that setting up needs on this machine."""
    from lambda_pnn_plugin.runtime.environment import PACKAGES
    from lambda_pnn_plugin.runtime.packages import catalogue

    folder = tmp_path_factory.mktemp("wheels")
    exact = [f"{name}=={interpreter.versions[name].partition('+')[0]}" for name in PACKAGES]
    tools = [f"{name}=={version}" for name, version in catalogue()["tools"].items()]
    command = [str(interpreter.path), "-m", "pip", "download", "-q", "--only-binary", ":all:", "-d", str(folder)]
    subprocess.run([*command, *exact, *tools], check=True)
    return folder


@pytest.fixture()
def nothing_left():
    """After the test no compute process of ours may be alive, but the one that is kept for the next job."""
    engines.close()
    yield
    engines.close()
    assert compute_processes() == []


def folder_content(folder):
    """Every file below `folder`, hidden ones too, with its bytes."""
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


sys.dont_write_bytecode = True


def pytest_sessionfinish(session, exitstatus):
    session.config.final_status = int(exitstatus)


def pytest_unconfigure(config):
    """End without tearing QGIS down: with windows among the tests Qt's own objects crash there, after the last line."""
    if "qgis.core" in sys.modules and hasattr(config, "final_status"):
        engines.close()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.final_status)


@pytest.fixture()
def processing(qgis_app):
    import processing

    return processing


@pytest.fixture()
def nothing_set_up(qgis_app, tmp_path, monkeypatch):
    """No Python computes, and the plugin's folder is an empty one; the folder of the environment."""
    from lambda_pnn_plugin.host import settings
    from lambda_pnn_plugin.runtime import environment

    monkeypatch.setattr(settings, "home", lambda: tmp_path / "home")
    monkeypatch.setattr(environment, "host_python", lambda: None)
    settings.set_text(settings.INTERPRETER, "")
    yield tmp_path / "home" / "compute"
    settings.set_text(settings.INTERPRETER, COMPUTE)


@pytest.fixture()
def interface(qgis_app):
    from .interface import Interface

    return Interface()


@pytest.fixture()
def plugin(interface):
    """The plugin in a window; the provider that the tests share is its own afterwards."""
    from qgis.core import QgsApplication

    from lambda_pnn_plugin import classFactory

    made = classFactory(interface)
    provider = QgsApplication.processingRegistry().providerById("lambdapnn")
    made.initProcessing = lambda: None  # the tests' QGIS has the provider already
    assert provider is not None
    made.initGui()
    yield made
    made.unload()


@pytest.fixture()
def pair(project, tiny):
    """The tiny scene's layers in a project, the multispectral one in a group."""
    from qgis.core import QgsRasterLayer

    ms, pan = (QgsRasterLayer(str(path), name) for path, name in zip(tiny, ("colours", "grey")))
    project.addMapLayer(pan)
    project.addMapLayer(ms, False)
    project.layerTreeRoot().insertGroup(0, "scene").addLayer(ms)
    return ms, pan


@pytest.fixture
def ear(qgis_app):
    """A feedback of Processing that remembers what it hears: QGIS shows errors in red."""
    from qgis.core import QgsProcessingFeedback

    class Ear(QgsProcessingFeedback):
        info, errors = [], []

        def pushInfo(self, text):  # noqa: N802
            self.info.append(text)

        def reportError(self, text, fatal=False):  # noqa: N802
            self.errors.append(text)

    return Ear(False)
