"""What a user does in QGIS's window; run by QGIS itself, by --code, after its start.

Reads what to do from the environment, leaves screenshots in a folder, and what it saw as JSON.
"""

import contextlib
import ctypes
import gc
import json
import os
import runpy
import sys
import time
import traceback
from pathlib import Path

import numpy
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMultiBandColorRenderer,
    QgsPrintLayout,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QEvent, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton
from qgis.utils import home_plugin_path, iface, plugins

SCENE, FOLDER, WHEELS, ARCHIVE = (
    Path(os.environ[f"LAMBDA_PNN_WINDOW_{name}"]) for name in ("SCENE", "FOLDER", "WHEELS", "ARCHIVE")
)
BEFORE = {"path": list(sys.path), "numpy": numpy.__file__, "version": numpy.__version__, "gdal": gdal.__file__}
MODEL = "lambda_pnn_plugin/resources/models/pansharpen_ndvi.model3"
labels_of = runpy.run_path(os.environ["LAMBDA_PNN_WINDOW_LABELS"])["labels_of"]
seen, labels = {}, {}


def wait(condition, seconds):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        QApplication.processEvents()
        time.sleep(0.02)


def picture(widget, name):
    for _ in range(20):
        QApplication.processEvents()
    assert widget.grab().save(str(FOLDER / f"{name}.png"))
    labels[name] = labels_of(widget)


def picture_of_qgis(name):
    """QGIS's window, once the canvas is drawn."""
    iface.mapCanvas().refreshAllLayers()
    iface.mapCanvas().waitWhileRendering()
    picture(iface.mainWindow(), name)


def window(kind):
    shown = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    return next(widget for widget in shown if type(widget).__name__ == kind)


def action(text):
    return next(one for one in plugins["lambda_pnn_plugin"]._actions if one.text() == text)


def install():
    """As by “Install from ZIP” in QGIS's plugin manager."""
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(str(ARCHIVE))
    seen["installed"] = "lambda_pnn_plugin" in plugins


def first_run():
    """Without an environment the window says so, has a button for it, and proposes a method that needs none."""
    seen["greeting"] = [button.text() for button in iface.messageBar().findChildren(QPushButton)]
    picture_of_qgis("01 first start")
    action("Pansharpen…").trigger()
    dialog = window("PansharpenDialog")
    wait(dialog.isVisible, 10)
    seen["first run"] = [dialog.set_up_button.isVisible(), dialog.form.method.currentText()]
    picture(dialog, "02 first run, nothing set up")
    dialog.close()


def before_set_up():
    algorithm = QgsApplication.processingRegistry().algorithmById("lambdapnn:pansharpen").create()
    seen["can execute before"] = algorithm.canExecute()
    seen["raster menu"] = [entry.text() for entry in iface.rasterMenu().actions()]


def set_up():
    action("Set up computing…").trigger()
    picture(window("SetUpDialog"), "1 set-up, from the network")
    window("SetUpDialog").close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsSettings().setValue("lambda_pnn/wheels", str(WHEELS))
    action("Set up computing…").trigger()
    dialog = window("SetUpDialog")
    wait(dialog.install_button.isEnabled, 60)
    picture(dialog, "1 set-up, asking")
    seen["planned"] = dialog.planned.text()
    dialog.install_button.click()
    wait(lambda: "Collecting" in dialog.log.toPlainText() or "Looking" in dialog.log.toPlainText(), 120)
    dialog.cancel_button.click()
    wait(lambda: "Cancelled" in dialog.log.toPlainText(), 10)
    picture(dialog, "2 set-up, cancelled")
    wait(dialog.install_button.isEnabled, 10)
    seen["left by cancelling"] = [path.name for path in dialog._plan.folder.parent.iterdir()]
    dialog.install_button.click()
    wait(lambda: dialog.progress.value() > 20, 120)
    picture(dialog, "3 set-up, under way")
    wait(lambda: dialog.install_button.isEnabled(), 200)
    picture(dialog, "4 set-up, done")
    seen["set-up log"] = dialog.log.toPlainText()
    seen["state"] = dialog.state.text()
    dialog.close()


def results():
    """Files of layers in the project."""
    return [Path(layer.source()).stem for layer in QgsProject.instance().mapLayers().values()]


def resident_mib():
    """Memory of this QGIS; what is freed but kept by the heap is no leak."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20


def run_in_toolbox(name):
    """Seconds from pressing Run until computing has started."""
    from lambda_pnn_plugin.host import journal

    journal.lines.clear()
    parameters = {
        "SPECTRAL": QgsProject.instance().mapLayersByName("sample_ms")[0].id(),
        "PANCHROMATIC": QgsProject.instance().mapLayersByName("sample_pan")[0].id(),
        "ITERATIONS": 5,
    }
    with toolbox_dialog("lambdapnn:pansharpen", name, parameters) as dialog:
        picture(dialog, f"5 {name}, parameters")
        started = time.monotonic()
        dialog.runButton().click()
        wait(lambda: any(line.startswith("Device:") for line in journal.lines), 60)
        seconds = time.monotonic() - started
        wait(lambda: name in results(), 60)
        picture(dialog, f"6 {name}, log")
    return seconds


@contextlib.contextmanager
def toolbox_dialog(algorithm, name, parameters):
    import processing

    dialog = processing.createAlgorithmDialog(algorithm, {**parameters, "OUTPUT": str(FOLDER / f"{name}.tif")})
    dialog.show()
    yield dialog
    dialog.close()


def run_gdal(name):
    """What a tool of QGIS's own does with a result of the same size: to compare the memory with."""
    parameters = {"INPUT": QgsProject.instance().mapLayersByName("sample_ms")[0].id()}
    with toolbox_dialog("gdal:translate", name, parameters) as dialog:
        dialog.runButton().click()
        wait(lambda: name in results(), 60)
        picture(dialog, f"6 {name}, log")


def sharpen():
    for name in ("sample_pan", "sample_ms"):
        layer = QgsRasterLayer(str(SCENE / f"{name}.tif"), name)
        QgsProject.instance().addMapLayer(layer)
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 3, 2, 1))
    layer.setContrastEnhancement(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
    run_gdal("zeroth")  # what QGIS loads for its first dialog counts for nobody
    seen["seconds until computing starts"], seen["MiB of QGIS"] = [], [resident_mib()]
    for name in ("first", "second", "third"):
        seen["seconds until computing starts"].append(run_in_toolbox(name))
        seen["MiB of QGIS"].append(resident_mib())
    for name in ("fourth", "fifth", "sixth"):
        run_gdal(name)
        seen["MiB of QGIS"].append(resident_mib())
    seen["results"] = sorted(results())
    picture_of_qgis("7 result on the canvas")


def own_window():
    """The plugin's own window: proposes the pair, says that it fits, runs, is cancelled, runs to the end."""
    for layer in list(QgsProject.instance().mapLayers().values()):
        if layer.name() not in ("sample_ms", "sample_pan"):
            QgsProject.instance().removeMapLayer(layer)
    root = QgsProject.instance().layerTreeRoot()
    group = root.insertGroup(0, "scene")
    ms = QgsProject.instance().mapLayersByName("sample_ms")[0]
    node = root.findLayer(ms)
    group.addChildNode(node.clone())
    root.removeChildNode(node)
    action("Pansharpen…").trigger()
    dialog = window("PansharpenDialog")
    wait(lambda: "fit" in dialog.verdict.text(), 10)
    seen["proposed"] = [dialog.form.ms.currentLayer().name(), dialog.form.pan.currentLayer().name()]
    seen["output proposed"] = dialog.form.output.filePath()
    seen["verdict"] = dialog.verdict.text()
    picture(dialog, "10 the pair fits")
    dialog.form.pan.setLayer(ms)
    wait(lambda: "name the same layer" in dialog.verdict.text(), 10)
    seen["refused"] = [dialog.verdict.text(), dialog.run_button.isEnabled()]
    picture(dialog, "11 the pair does not fit")
    dialog.form.pan.setLayer(QgsProject.instance().mapLayersByName("sample_pan")[0])
    dialog.form.output.setFilePath(str(SCENE / "own.tif"))
    dialog.form.effort.setCurrentIndex(0)
    wait(dialog.run_button.isEnabled, 10)
    dialog.run_button.click()
    wait(lambda: not dialog.training.now.empty and dialog.progress.value() > 20, 60)
    picture(dialog, "12 running")
    dialog.cancel_button.click()
    wait(dialog.run_button.isEnabled, 10)
    seen["cancelled"] = [dialog.verdict.text(), (SCENE / "own.tif").exists()]
    dialog.run_button.click()
    wait(lambda: "Done" in dialog.verdict.text(), 120)
    picture(dialog, "13 done")
    dialog.close()
    result = QgsProject.instance().mapLayersByName("sample_ms pansharpened")[0]
    node = root.findLayer(result)
    seen["place of the result"] = [node.parent().name(), node.parent().children().index(node)]
    seen["message"] = [item.text() for item in iface.messageBar().items()]
    picture_of_qgis("14 own window's result")
    action("Compare before and after").trigger()
    tool = iface.mapCanvas().mapTool()
    wait(lambda: tool.curtain.image is not None, 20)
    picture(iface.mainWindow(), "15 compared")
    seen["compared"] = [action("Compare before and after").isChecked(), tool.curtain.image.isNull()]
    action("Compare before and after").trigger()
    seen["compared no more"] = [action("Compare before and after").isChecked(), tool.curtain is None]


def second_effort():
    """Another result of the same pair lies above the first, with a name of its own; a preview before it."""
    action("Pansharpen…").trigger()
    dialog = window("PansharpenDialog")
    wait(lambda: "fit" in dialog.verdict.text(), 10)
    (first,) = QgsProject.instance().mapLayersByName("sample_ms pansharpened")
    first = QgsProject.instance().layerTreeRoot().findLayer(first)
    first.setItemVisibilityChecked(False)  # the map is coarse but for the preview
    iface.messageBar().clearWidgets()
    dialog.preview_button.click()
    tool = iface.mapCanvas().mapTool()
    tool._draw(iface.mapCanvas().extent().scaled(0.5))
    tool.chosen.emit(tool.rectangle)
    wait(lambda: "This is the preview" in dialog.verdict.text(), 120)
    seen["previews"] = len(QgsProject.instance().mapLayersByName("Preview of sample_ms"))
    picture_of_qgis("16 preview on the canvas")
    picture(dialog, "16 preview")
    first.setItemVisibilityChecked(True)
    dialog.form.output.setFilePath(str(SCENE / "longer.tif"))
    dialog.form.effort.setCurrentIndex(1)
    wait(dialog.run_button.isEnabled, 10)
    dialog.run_button.click()
    wait(lambda: "Done" in dialog.verdict.text(), 180)
    picture(dialog, "17 second effort, done")
    dialog.outcome.show_button.click()
    dialog.close()
    wait(lambda: not QgsProject.instance().mapLayersByName("Preview of sample_ms"), 10)
    order = QgsProject.instance().layerTreeRoot().findLayers()
    seen["order of results"] = [node.name() for node in order if "pansharpened" in node.name()]
    picture_of_qgis("17 two results")


def three_at_once():
    """A batch of three pairs in one folder."""
    folder = SCENE / "pairs"
    folder.mkdir()
    for number, name in enumerate(("north", "middle", "south")):
        for kind, times in (("ms", 1), ("pan", 4)):
            part = [0, 22 * number * times, 64 * times, 20 * times]
            gdal.Translate(str(folder / f"{name}_{kind}.tif"), str(SCENE / f"sample_{kind}.tif"), srcWin=part)
    import processing

    parameters = {"FOLDER": str(folder), "OUTPUT_FOLDER": str(FOLDER / "batch"), "METHOD": "GSA"}
    dialog = processing.createAlgorithmDialog("lambdapnn:batch", parameters)
    dialog.show()
    dialog.runButton().click()
    wait(lambda: len(list((FOLDER / "batch").rglob("*.tif"))) == 3 and dialog.runButton().isEnabled(), 120)
    picture(dialog, "18 batch of three")
    dialog.close()
    seen["batch"] = sorted(path.name for path in (FOLDER / "batch").rglob("*.tif"))


def model_and_report():
    """The example model, then the tool with a report."""
    import processing

    model = QgsProcessingModelAlgorithm()
    seen["model read"] = model.fromFile(str(Path(home_plugin_path) / MODEL))
    model.initAlgorithm()
    images = {name: str(SCENE / f"sample_{name}.tif") for name in ("ms", "pan")}
    extent = QgsRasterLayer(images["pan"]).extent().scaled(0.6)
    box = f"{extent.xMinimum()},{extent.xMaximum()},{extent.yMinimum()},{extent.yMaximum()} [EPSG:32632]"
    ends = {"pansharpen:Sharpened": str(FOLDER / "of_model.tif"), "vegetation_index:NDVI": str(FOLDER / "ndvi.tif")}
    processing.run(model, {**images, "extent": box, "effort": "fast", "red": 3, "nir": 4, **ends})
    seen["model"] = [(FOLDER / name).is_file() for name in ("of_model.tif", "ndvi.tif")]
    sharp = {"SPECTRAL": images["ms"], "PANCHROMATIC": images["pan"], "METHOD": "GSA"}
    report = FOLDER / "report.html"
    processing.run("lambdapnn:pansharpen", {**sharp, "OUTPUT": str(FOLDER / "told.tif"), "REPORT": str(report)})
    seen["report page"] = "R-ERGAS" in report.read_text(encoding="utf-8")


def run_again():
    """A result's layer opens its tool, filled in as it was made."""
    (layer,) = QgsProject.instance().mapLayersByName(seen["order of results"][0])
    iface.setActiveLayer(layer)
    again = next(one for one in plugins["lambda_pnn_plugin"]._of_layers._actions if one.text() == "Run again…")

    def look():
        dialog = QApplication.activeModalWidget() or window("AlgorithmDialog")
        picture(dialog, "19 run again")
        seen["run again"] = {
            name: dialog.mainWidget().wrappers[name].parameterValue()
            for name in ("METHOD", "ITERATIONS", "OUTPUT_TYPE")
        }
        dialog.close()

    QTimer.singleShot(1500, look)
    again.trigger()
    wait(lambda: "run again" in seen, 20)


def printed_map():
    """A map on paper, with a title, a scale bar and the result in true colours."""
    project = QgsProject.instance()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    (layer,) = project.mapLayersByName(seen["order of results"][0])
    item = QgsLayoutItemMap(layout)
    item.setRect(0, 0, 277, 170)  # one without a size knows no scale
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(10, 20))
    item.attemptResize(QgsLayoutSize(277, 170))
    item.setCrs(layer.crs())
    item.setLayers([layer])
    item.zoomToExtent(layer.extent())
    title = QgsLayoutItemLabel(layout)
    title.setText(layer.name())
    title.attemptMove(QgsLayoutPoint(10, 8))
    title.adjustSizeToText()
    layout.addLayoutItem(title)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(item)
    bar.applyDefaultSettings()
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar.setUnitsPerSegment(20)
    bar.setUnitLabel("m")
    bar.attemptMove(QgsLayoutPoint(15, 180))
    layout.addLayoutItem(bar)
    exporter = QgsLayoutExporter(layout)
    pages = exporter.exportToPdf(str(FOLDER / "map.pdf"), QgsLayoutExporter.PdfExportSettings())
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 100
    image = exporter.exportToImage(str(FOLDER / "20 printed map.png"), settings)
    seen["printed"] = [result == QgsLayoutExporter.ExportResult.Success for result in (pages, image)]


def options():
    from lambda_pnn_plugin.gui.options import OptionsPage

    page = OptionsPage(iface.mainWindow(), lambda task: None)
    page.resize(720, 860)
    page.wheels.setFilePath("")
    page.show()
    page._try()
    wait(lambda: "Device" in page.state.text(), 60)
    picture(page, "8 options")
    seen["options"] = page.state.text()
    page.threads.setValue(1)
    page.apply()
    seen["threads"] = QgsSettings().value("lambda_pnn/threads")
    page.threads.setValue(0)
    page.apply()
    action("Copy report").trigger()
    wait(QApplication.clipboard().text, 60)
    seen["report"] = QApplication.clipboard().text()


def remove():
    from lambda_pnn_plugin.gui.setup_dialog import SetUpDialog

    dialog = SetUpDialog(iface.mainWindow())
    dialog.show()
    wait(lambda: dialog._plan is not None, 60)
    QTimer.singleShot(300, lambda: QApplication.activeModalWidget().button(QMessageBox.StandardButton.Yes).click())
    folder = dialog._plan.folder
    dialog.remove_button.click()
    wait(lambda: "Removed" in dialog.log.toPlainText(), 60)
    picture(dialog, "9 removed")
    seen["removed"] = not folder.exists()
    dialog.close()


def _is_package(module):
    """Whether it is an empty package, which QGIS forgets to unload."""
    return Path(module.__file__).name == "__init__.py"


def uninstall():
    """As by “Uninstall Plugin”; the menus are as before then, and no file of the plugin is left."""
    import pyplugin_installer

    pyplugin_installer.instance().uninstallPlugin("lambda_pnn_plugin", quiet=True)
    for _ in range(20):
        QApplication.processEvents()
    registry = QgsApplication.processingRegistry()
    seen["after uninstalling"] = [
        registry.providerById("lambdapnn") is None,
        "λ-PNN Pansharpening" in [entry.text() for entry in iface.rasterMenu().actions()],
        [entry.text() for entry in iface.rasterToolBar().actions() if "ansharpen" in entry.text()],
        [name for name, module in sys.modules.items() if name.startswith("lambda_pnn") and not _is_package(module)],
        sorted(path.name for path in Path(home_plugin_path).iterdir()),
    ]
    profile = Path(QgsApplication.qgisSettingsDirPath())
    seen["left in the profile"] = sorted(str(path.relative_to(profile)) for path in profile.rglob("*lambda_pnn*"))
    settings = QgsSettings()
    seen["settings left"] = sorted(key for key in settings.allKeys() if "lambda" in key.lower())


def session():
    try:
        to_the_map = (second_effort, three_at_once, model_and_report, run_again, printed_map)
        for part in (
            *(install, first_run, before_set_up, set_up, sharpen, own_window),
            *to_the_map,
            *(options, remove, uninstall),
        ):
            part()
        after = {"path": list(sys.path), "numpy": numpy.__file__, "version": numpy.__version__, "gdal": gdal.__file__}
        seen["unchanged"] = after == BEFORE
        seen["imported"] = sorted({"torch", "sklearn"} & set(sys.modules))
    except BaseException:
        seen["failure"] = traceback.format_exc()
    (FOLDER / "labels.json").write_text(json.dumps(labels, ensure_ascii=False))
    (FOLDER / "seen.json").write_text(json.dumps(seen, ensure_ascii=False, indent=1))
    QTimer.singleShot(20000, lambda: os._exit(1))  # whatever asks a question on the way out
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(1000, session)
