"""A rectangle drawn on the map, sharpened at once; an extent for the whole; what is offered at the end."""

from pathlib import Path

import pytest

from lambda_pnn_plugin.host import settings
from lambda_pnn_plugin.workflow.job import FURTHER_ITERATIONS

from .interface import wait


@pytest.fixture()
def pair(project, sample):
    """The sample scene's layers in a project."""
    from qgis.core import QgsRasterLayer

    return tuple(
        project.addMapLayer(QgsRasterLayer(str(path), name)) for path, name in zip(sample, ("colours", "grey"))
    )


@pytest.fixture()
def dialog(plugin, interface, pair):
    """The window, on a map of the pair."""
    from qgis.PyQt.QtWidgets import QApplication

    canvas = interface.mapCanvas()
    interface.window.setCentralWidget(canvas)
    interface.window.resize(400, 400)
    interface.window.show()
    QApplication.processEvents()
    canvas.setDestinationCrs(pair[1].crs())
    canvas.setLayers(list(pair))
    canvas.setExtent(pair[1].extent())
    QApplication.processEvents()
    interface.trigger("Pansharpen…")
    (shown,) = plugin._windows
    shown.show()
    wait(lambda: "fit" in shown.verdict.text())
    yield shown
    shown.close()


def drag(canvas, start, end):
    """Press at a pixel of the canvas, move, release."""
    from qgis.gui import QgsMapMouseEvent
    from qgis.PyQt.QtCore import QEvent, QPoint, Qt

    tool, left = canvas.mapTool(), Qt.MouseButton.LeftButton
    for kind, place, handle in (
        (QEvent.Type.MouseButtonPress, start, tool.canvasPressEvent),
        (QEvent.Type.MouseMove, end, tool.canvasMoveEvent),
        (QEvent.Type.MouseButtonRelease, end, tool.canvasReleaseEvent),
    ):
        handle(QgsMapMouseEvent(canvas, kind, QPoint(*place), left, left, Qt.KeyboardModifier.NoModifier))


def choose(dialog, method):
    """Choose a method, and wait until the window knows whether it can be used."""
    dialog.form.method.setCurrentText(method)
    assert not dialog.run_button.isEnabled()
    wait(dialog.run_button.isEnabled)


def previews(project):
    return [layer for layer in project.mapLayers().values() if layer.name() == "Preview of colours"]


def test_a_rectangle_is_sharpened_can_be_moved_and_goes_with_the_window(
    dialog, plugin, interface, pair, project, tmp_path
):
    canvas, ms = interface.mapCanvas(), pair[0]
    choose(dialog, "GSA")
    wait(dialog.preview_button.isEnabled)
    dialog.preview_button.click()
    assert canvas.mapTool() == dialog.preview.tool and "Draw a rectangle" in dialog.verdict.text()
    drag(canvas, (80, 80), (250, 220))
    wait(lambda: "This is the preview" in dialog.verdict.text())
    (layer,) = previews(project)
    drawn = dialog.preview.tool.rectangle
    pixel = pair[1].rasterUnitsPerPixelX()
    assert abs(layer.extent().xMinimum() - drawn.xMinimum()) <= 5 * pixel  # whole MS pixels
    assert abs(layer.extent().width() - drawn.width()) <= 9 * pixel
    assert layer.extent().width() < pair[1].extent().width() / 1.5
    whole = tmp_path / "whole.tif"
    dialog.form.output.setFilePath(str(whole))
    first = Path(layer.source())
    drag(canvas, (160, 150), (200, 190))  # from within it: it is moved
    wait(lambda: previews(project) and previews(project)[0].source() != str(first))
    (moved,) = previews(project)
    assert abs(moved.extent().width() - layer_width(first, drawn)) <= 9 * pixel
    assert moved.extent().center().x() > drawn.center().x()
    assert not first.exists()
    assert interface.messages == [] and not whole.exists()  # its layer is there, that says enough
    assert project.layerTreeRoot().findLayer(moved).customProperty("lambda_pnn/ms") == ms.id()
    second = Path(moved.source())
    tool = dialog.preview.tool
    dialog.close()
    assert previews(project) == [] and not second.exists()
    assert canvas.mapTool() != tool


def layer_width(_, drawn):
    return drawn.width()


def test_a_click_takes_a_square_and_escape_ends(dialog, interface, pair, project):
    from qgis.PyQt.QtCore import QEvent, Qt
    from qgis.PyQt.QtGui import QKeyEvent

    canvas = interface.mapCanvas()
    choose(dialog, "Brovey")
    wait(dialog.preview_button.isEnabled)
    dialog.preview_button.click()
    drag(canvas, (200, 200), (200, 200))
    assert abs(dialog.preview.tool.rectangle.width() / pair[1].rasterUnitsPerPixelX() - 256) < 1
    wait(lambda: "This is the preview" in dialog.verdict.text())
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    canvas.mapTool().keyPressEvent(key)
    assert canvas.mapTool() != dialog.preview.tool and not dialog.preview_button.isChecked()
    assert len(previews(project)) == 1  # stays to be looked at until the window is closed


def test_a_place_off_the_image_is_a_sentence(dialog, interface, pair, project):
    from qgis.core import QgsRectangle

    dialog.form.method.setCurrentText("GSA")
    far = QgsRectangle(0, 0, 10, 10)
    dialog._run_preview(far)
    wait(lambda: "extent" in dialog.verdict.text() and dialog.run_button.isEnabled())
    assert previews(project) == []


def test_a_preview_starts_from_what_the_one_before_has_learnt_and_the_whole_does_not(
    dialog, plugin, interface, pair, project, tmp_path, nothing_left
):
    """Else a result could not be repeated: what a preview has learnt is gone with QGIS."""
    started = []
    dialog.started.connect(started.append)
    pace = settings.pace()
    wait(dialog.preview_button.isEnabled)
    dialog.preview_button.click()
    drag(interface.mapCanvas(), (60, 60), (340, 340))
    wait(lambda: "This is the preview" in dialog.verdict.text())
    kept = started[0].job.save_weights
    assert kept.is_file() and started[0].job.weights is None
    drag(interface.mapCanvas(), (160, 160), (180, 180))
    assert started[1].job.weights == kept and started[1].job.iterations == FURTHER_ITERATIONS["fast"]
    wait(lambda: dialog._connection is None)
    assert settings.pace() == pace  # small places tell little of it
    dialog.form.sensor.setCurrentIndex(dialog.form.sensor.findData("WV3"))
    wait(dialog.preview_button.isEnabled)
    drag(interface.mapCanvas(), (160, 160), (180, 180))
    assert started[2].job.weights is None  # was learnt with other optics
    wait(lambda: dialog._connection is None)
    dialog.form.method.setCurrentText("GSA")
    dialog.form.output.setFilePath(str(tmp_path / "own.tif"))
    wait(dialog.run_button.isEnabled)
    dialog.run_button.click()
    assert previews(project) == [] and interface.mapCanvas().mapTool() != dialog.preview.tool
    wait(lambda: "Done in" in dialog.verdict.text())
    assert project.mapLayersByName("colours pansharpened")  # no earlier result is to be told from


def test_a_preview_that_is_moved_off_the_image_leaves_the_window_usable(dialog, interface, pair, project):
    from qgis.core import QgsRectangle

    choose(dialog, "GSA")
    dialog._run_preview(pair[1].extent())
    dialog._run_preview(QgsRectangle(0, 0, 10, 10))
    wait(lambda: "extent" in dialog.verdict.text() and dialog.run_button.isEnabled())
    assert previews(project) == []
    assert not dialog.cancel_button.isEnabled()


def test_tools_of_the_map_do_not_trap_each_other(dialog, plugin, interface, pair, project, tiny):
    """A comparison that begins while a rectangle can be drawn gives the map back, also after the window is closed."""
    from qgis.gui import QgsMapToolPan
    from qgis.PyQt import sip

    from lambda_pnn_plugin.host import results

    canvas = interface.mapCanvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    results.add_result(project, Path(tiny[2]), "result", None, results.Origin(pair[0].id()))
    wait(dialog.preview_button.isEnabled)
    dialog.preview_button.click()
    interface.trigger("Compare before and after")
    assert not dialog.preview_button.isChecked()
    plugin._swipe.end()
    assert dialog.preview_button.isChecked()
    dialog.preview.begin(pair[1])
    dialog.preview.tool.end()
    assert canvas.mapTool() == pan and not dialog.preview_button.isChecked()
    dialog.preview_button.click()
    interface.trigger("Compare before and after")
    tool = dialog.preview.tool
    dialog.close()
    wait(lambda: sip.isdeleted(tool))
    plugin._swipe.end()
    assert canvas.mapTool() in (pan, None)


def test_an_extent_is_sharpened_and_the_outcome_can_be_shown_compared_and_judged(
    dialog,
    plugin,
    interface,
    pair,
    project,
    tmp_path,
):
    opened = []
    plugin._of_layers._open_tool = lambda name, values: opened.append((name, values))
    dialog.form.method.setCurrentText("GSA")
    box = pair[1].extent().buffered(-pair[1].extent().width() / 4)
    dialog.form.extent.setOutputExtentFromUser(box, pair[1].crs())
    dialog.form.output.setFilePath(str(tmp_path / "part.tif"))
    wait(dialog.run_button.isEnabled)
    assert not dialog.outcome.isVisible()
    dialog.run_button.click()
    wait(lambda: "Done in" in dialog.verdict.text())
    assert "Scores: R-ERGAS" in dialog.log.text() and "Colours are kept" in dialog.verdict.text()
    (result,) = [layer for layer in project.mapLayers().values() if "pansharpened" in layer.name()]
    assert abs(result.extent().width() - box.width()) < box.width() / 10
    assert dialog.outcome.isVisible()
    canvas = interface.mapCanvas()
    canvas.setExtent(pair[1].extent().scaled(9))
    dialog.outcome.show_button.click()
    assert canvas.extent().contains(result.extent()) and canvas.extent().height() < 2 * result.extent().height()
    dialog.outcome.assess_button.click()
    assert opened[0][0] == "lambdapnn:assess" and opened[0][1]["PANSHARPENED"] == result.id()
    dialog.outcome.compare_button.click()
    assert canvas.mapTool() == plugin._swipe
    plugin._swipe.end()
    project.removeMapLayer(result)
    dialog.outcome.show_button.click()  # nothing happens, and no more is offered
    assert not dialog.outcome.isVisible()
    dialog.form.extent.clear()
    assert dialog.form.job().extent is None
