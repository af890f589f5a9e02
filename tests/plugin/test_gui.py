"""The plugin's own windows in a QGIS without a screen; `test_windows.py` has the whole way on a real one."""

import json
from pathlib import Path

import pytest
from osgeo import gdal

from building.pictures import LABELS
from lambda_pnn_plugin.host import settings
from lambda_pnn_plugin.runtime import environment
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.workflow.job import STARTED_ITERATIONS

from .conftest import COMPUTE, compute_processes
from .interface import wait
from .labels import labels_of


def test_without_computing_there_is_a_way_to_set_it_up(plugin, interface, pair, monkeypatch):
    from qgis.PyQt.QtWidgets import QPushButton

    from lambda_pnn_plugin.gui.setup_dialog import SetUpDialog
    from lambda_pnn_plugin.host import computing

    monkeypatch.setattr(computing, "lacking", lambda: "There is none.")
    settings.set_text(settings.GREETED, "")
    try:
        for times in (1, 1):  # once in a profile
            plugin._greet()
            assert sum(kind == "with a button" for kind, _ in interface.messages) == times
    finally:
        settings.set_text(settings.GREETED, "")
    interface.widget.findChild(QPushButton).click()
    assert isinstance(plugin._windows[-1], SetUpDialog)
    interface.trigger("Pansharpen…")
    dialog = plugin._windows[-1]
    assert dialog.set_up_button.isVisible() and dialog.form.method.currentText() == "BT-H"
    wait(dialog.run_button.isEnabled)  # a classical method needs none
    dialog.set_up_button.click()
    assert sum(isinstance(window, SetUpDialog) for window in plugin._windows) == 2
    monkeypatch.setattr(computing, "lacking", lambda: "")
    dialog.refresh()
    assert not dialog.set_up_button.isVisible() and dialog.form.method.currentText() == "λ-PNN"


def test_a_window_that_was_closed_finds_the_job_that_runs(plugin, interface, pair, project, tmp_path, nothing_left):
    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    interface.trigger("Pansharpen…")
    assert plugin._windows == [dialog]  # one is enough
    dialog.form.effort.setCurrentIndex(2)
    dialog.form.output.setFilePath(str(tmp_path / "own.tif"))
    wait(dialog.run_button.isEnabled)
    dialog.run_button.click()
    wait(lambda: dialog.progress.value() > 3)
    dialog.close()
    interface.trigger("Pansharpen…")
    again = plugin._windows[-1]
    assert "Running" in again.verdict.text() and again.cancel_button.isEnabled() and not again.run_button.isEnabled()
    wait(lambda: again.training.isVisible())
    again.cancel_button.click()
    wait(lambda: "Cancelled; nothing was written." in again.verdict.text())
    assert not list(tmp_path.iterdir())


def test_the_time_that_is_told_learns_from_runs_that_tell(qgis_app):
    from lambda_pnn_plugin.workflow.job import Pace

    before = settings.text("pace")
    try:
        settings.set_text("pace", "")
        settings.learn_pace(Pace(0.5, 2.0, 10.0, 3))
        assert settings.pace() == (0.5, 2.0, 10.0)  # better than nothing
        settings.learn_pace(Pace(9.0, 9.0, 9.0, 3))
        assert settings.pace() == (0.5, 2.0, 10.0)
        settings.learn_pace(Pace(0.3, 4.0, 20.0, 200))
        assert settings.pace() == (0.4, 3.0, 15.0)
        settings.set_text("pace", "0.5 2.0")  # as earlier versions stored it
        assert settings.pace() is None
    finally:
        settings.set_text("pace", before)


def run_fast(dialog, tmp_path):
    """Let the window of sharpening write own.tif, quickly, and do not wait for it."""
    dialog.form.effort.setCurrentIndex(0)
    dialog.form.output.setFilePath(str(tmp_path / "own.tif"))
    wait(dialog.run_button.isEnabled)
    dialog.run_button.click()


def test_the_window_sharpens_what_it_proposes(plugin, interface, pair, project, tmp_path, nothing_left):
    from lambda_pnn_plugin.host import results

    interface.trigger("Compare before and after")
    assert interface.messages.pop() == ("info", "There is no sharpened image in this project yet.")
    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    wait(lambda: "fit" in dialog.verdict.text())
    assert (dialog.form.ms.currentLayer(), dialog.form.pan.currentLayer()) == pair
    wait(dialog.run_button.isEnabled)
    assert "80 iterations are planned" in dialog.verdict.text()  # from the weights that come with the plugin
    assert "It takes about" in dialog.verdict.text()
    assert dialog.run_button.isEnabled() and not dialog.cancel_button.isEnabled()
    dialog.form.pan.setLayer(pair[0])
    wait(lambda: "name the same layer" in dialog.verdict.text())
    assert not dialog.run_button.isEnabled()
    dialog.form.pan.setLayer(pair[1])
    dialog.form.exchange_button.click()
    assert (dialog.form.ms.currentLayer(), dialog.form.pan.currentLayer()) == pair[::-1]
    wait(lambda: "has 4 bands" in dialog.verdict.text())
    dialog.form.exchange_button.click()
    run_fast(dialog, tmp_path)
    assert dialog.cancel_button.isEnabled()
    dialog.close()  # the job goes on
    wait(lambda: interface.messages)
    assert interface.messages[0][0] == "success" and "own.tif is sharp (R-ERGAS" in interface.messages[0][1]
    (result,) = [layer for layer in project.mapLayers().values() if "pansharpened" in layer.name()]
    node = project.layerTreeRoot().findLayer(result)
    assert node.parent().name() == "scene" and node.parent().children()[0] == node
    node.setItemVisibilityChecked(False)
    assert results.show_results(project) and node.itemVisibilityChecked()


def test_the_window_shows_the_training_and_ends_it(plugin, interface, pair, project, tmp_path, nothing_left):
    """A place that sharpens, the terms of the loss; what was learnt so far is used when the user has seen enough."""
    from lambda_pnn_plugin.host import journal

    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    dialog.show()
    dialog.form.effort.setCurrentIndex(2)
    dialog.form.output.setFilePath(str(tmp_path / "own.tif"))
    wait(dialog.run_button.isEnabled)
    assert not dialog.training.isVisible() and not dialog.now_button.isEnabled()
    journal.lines.clear()
    dialog.run_button.click()
    wait(dialog.now_button.isEnabled)
    assert dialog.training.isVisible()
    before = dialog.training.before.pixmap().toImage()
    wait(lambda: dialog.training.now.pixmap().toImage() != before)
    now = dialog.training.now.pixmap().toImage()
    assert now.size() == before.size() and min(now.width(), now.height()) >= 64
    assert dialog.training.curves.words().startswith("Step ") and "R-ERGAS" in dialog.training.curves.accessibleName()
    dialog.now_button.click()
    assert not dialog.now_button.isEnabled()
    wait(lambda: "Done in" in dialog.verdict.text())
    assert (tmp_path / "own.tif").is_file()
    (line,) = [line for line in journal.lines if "ended by you after" in line]
    steps, planned = [int(word) for word in line.split() if word.isdigit()]
    assert 1 <= steps < planned == STARTED_ITERATIONS["best"]
    assert gdal.Open(str(tmp_path / "own.tif")).GetMetadata()["PANSHARPENING_STEPS"] == str(steps)


def test_the_window_stays_on_a_low_screen(plugin, interface, pair, tmp_path, monkeypatch, nothing_left):
    """It grows when a training is shown, but not beyond the screen of a laptop, wherever it lies."""
    from qgis.PyQt.QtCore import QRect

    from lambda_pnn_plugin.gui import screen

    room = QRect(0, 0, 1366, 728)  # 768 without the bar of tasks
    monkeypatch.setattr(screen, "room", lambda _: room)
    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    dialog.show()
    dialog.move(300, 200)
    before = dialog.height()
    run_fast(dialog, tmp_path)
    wait(dialog.training.isVisible)
    wait(lambda: dialog.height() > before)
    wait(lambda: room.contains(dialog.frameGeometry()))
    wait(lambda: interface.messages)


def test_pictures_of_a_training_take_no_more_height_than_width(plugin, interface, pair, tmp_path, monkeypatch):
    """They are square: a window that grew higher on a tall screen showed them amid nothing."""
    from qgis.PyQt.QtCore import QRect

    from lambda_pnn_plugin.gui import screen

    monkeypatch.setattr(screen, "room", lambda _: QRect(0, 0, 1920, 1600))
    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    dialog.show()
    run_fast(dialog, tmp_path)
    wait(dialog.training.isVisible)
    wait(lambda: not dialog.training.now.empty)
    picture = dialog.training.now
    assert picture.pixmap().height() <= picture.height() <= picture.width() + 8
    wait(lambda: interface.messages)


def test_what_a_closed_window_hears_is_nothing(plugin, interface, pair, tmp_path, nothing_left):
    """Signals of another thread may come after the window has disconnected."""
    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    run_fast(dialog, tmp_path)
    dialog.close()
    dialog._show_training(None)
    dialog._use_now()
    wait(lambda: interface.messages)


def drawn(canvas, layers):
    """The map with these layers."""
    from qgis.core import QgsMapRendererSequentialJob

    settings = canvas.mapSettings()
    settings.setLayers(layers)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def test_before_and_after_are_swiped_between(plugin, interface, pair, project, tiny):
    """Left of the line lies what was there before; layers that have nothing to do with it lie on both sides."""
    from qgis.core import QgsRasterLayer
    from qgis.gui import QgsMapToolPan
    from qgis.PyQt.QtCore import QEvent, Qt
    from qgis.PyQt.QtGui import QKeyEvent, QPainter

    from lambda_pnn_plugin.host import results

    ms, pan = pair
    result = project.addMapLayer(QgsRasterLayer(str(tiny[2]), "sharp"))
    results.mark_result(project, result, results.Origin(ms.id()))
    canvas = interface.mapCanvas()
    canvas.resize(300, 200)
    canvas.setLayers([result, pan])
    canvas.setDestinationCrs(ms.crs())
    canvas.setExtent(result.extent())
    former = QgsMapToolPan(canvas)
    canvas.setMapTool(former)
    interface.trigger("Compare before and after")
    tool = canvas.mapTool()
    action = next(one for one in interface.menu if one.text() == "Compare before and after")
    assert action.isChecked() and tool.curtain is not None
    wait(lambda: tool.curtain.image is not None)
    before, after = drawn(canvas, [ms, pan]), drawn(canvas, [result, pan])
    assert tool.curtain.image == before != after
    painter = QPainter(after)
    tool.curtain.paint(painter)
    painter.end()
    whole = drawn(canvas, [result, pan])
    assert [after.pixel(x, 150) for x in (100, 140)] == [before.pixel(x, 150) for x in (100, 140)]
    assert [after.pixel(x, 150) for x in (160, 200)] == [whole.pixel(x, 150) for x in (160, 200)]
    for key, share in ((Qt.Key.Key_Left, 0.45), (Qt.Key.Key_Right, 0.5), (Qt.Key.Key_Right, 0.55)):
        tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
        assert tool.share == pytest.approx(share)
    tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert canvas.mapTool() == former and tool.curtain is None and not action.isChecked()
    assert results.before_sharpening(project, [pan, result, ms]) == [pan, ms]
    interface.trigger("Compare before and after")
    assert canvas.mapTool() is tool
    canvas.refresh()
    interface.trigger("Compare before and after")  # while it draws
    assert not action.isChecked() and canvas.mapTool() == former
    wait(lambda: not tool._ending)


def test_the_outcome_stays_when_the_result_is_added(plugin, interface, pair, project, tmp_path, nothing_left):
    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    run_fast(dialog, tmp_path)
    wait(lambda: "Done in" in dialog.verdict.text())
    assert len(project.mapLayers()) == 3
    assert not dialog._timer.isActive()  # which would look again, and say something else


def test_enter_in_a_field_presses_no_button(plugin, interface, pair):
    from qgis.PyQt.QtWidgets import QPushButton

    interface.trigger("Pansharpen…")
    interface.trigger("Set up computing…")
    for dialog in plugin._windows:
        buttons = dialog.findChildren(QPushButton)
        assert buttons and not [button.text() for button in buttons if button.isDefault()]


def test_the_guides_pictures_show_these_windows(plugin, interface, pair):
    """Otherwise `build.py test --long -- -k windows` and `build.py pictures` take them anew."""
    from lambda_pnn_plugin.gui.options import OptionsPage

    told = json.loads(LABELS.read_text(encoding="utf-8"))
    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    interface.trigger("Set up computing…")
    options = OptionsPage(interface.mainWindow(), lambda task: None)
    windows = {
        "pansharpen.png": dialog,
        "training.png": dialog,
        "set_up.png": plugin._windows[1],
        "options.png": options,
    }
    for name, window in windows.items():
        assert labels_of(window) == told[name], name


def test_a_chosen_file_stays(plugin, interface, pair, tmp_path):
    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    suggested = dialog.form.output.filePath()
    assert suggested.endswith("sample_ms_pansharpened.tif")
    dialog.form.ms.setLayer(pair[1])
    assert dialog.form.output.filePath().endswith("sample_pan_pansharpened.tif")
    dialog.form.output.setFilePath(str(tmp_path / "mine.tif"))
    dialog.form.ms.setLayer(pair[0])
    assert dialog.form.output.filePath() == str(tmp_path / "mine.tif")
    dialog.form.output.setFilePath("mine.tif")
    wait(lambda: dialog.verdict.text() == "Choose a file for the sharpened image.")
    dialog.form.output.setFilePath("~/mine.tif")
    wait(lambda: "fit" in dialog.verdict.text())


def test_no_file_is_suggested_that_would_vanish_with_qgis(plugin, interface, pair, project, tiny):
    """What Processing has made lies in a folder that QGIS deletes when it ends."""
    from qgis.core import QgsProcessingUtils, QgsRasterLayer

    made = Path(QgsProcessingUtils.generateTempFilename("OUTPUT.tif"))
    made.write_bytes(tiny[0].read_bytes())
    clipped = project.addMapLayer(QgsRasterLayer(str(made), "clipped/ms"))
    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    dialog.form.ms.setLayer(clipped)
    assert dialog.form.output.filePath() == str(Path.home() / "clipped_ms_pansharpened.tif")


def test_images_added_later_are_proposed(plugin, interface, project, tiny):
    from qgis.core import QgsRasterLayer

    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    assert dialog.form.ms.currentLayer() is None
    ms, pan = (QgsRasterLayer(str(path), name) for path, name in zip(tiny, ("colours", "grey")))
    project.addMapLayers([pan, ms])
    wait(lambda: "fit" in dialog.verdict.text())
    assert (dialog.form.ms.currentLayer(), dialog.form.pan.currentLayer()) == (ms, pan)


def test_the_result_of_a_closed_project_enters_no_other(plugin, interface, pair, project, tmp_path, nothing_left):
    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    run_fast(dialog, tmp_path)
    project.clear()
    wait(lambda: interface.messages)
    assert "Its project was closed meanwhile; it lies in" in interface.messages[0][1]
    assert not project.mapLayers()
    assert "Done in" in dialog.verdict.text()
    assert not dialog.run_button.isEnabled()  # there is nothing to sharpen any more


def test_unloading_ends_what_runs(plugin, interface, pair, tmp_path, nothing_left):
    from qgis.core import QgsApplication

    from lambda_pnn_plugin.host import computing

    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    dialog.form.output.setFilePath(str(tmp_path / "own.tif"))
    dialog.form.effort.setCurrentIndex(2)
    wait(dialog.run_button.isEnabled)
    dialog.run_button.click()
    wait(lambda: dialog.progress.value() > 0)  # the process starts before the job, when the window opens
    assert compute_processes()
    with pytest.raises(Problem, match="is computing just now, here or in another QGIS; wait until that has finished"):
        computing.remove()
    plugin.unload()
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 10)
    assert interface.menu == interface.icons == interface.factories == []
    assert not (tmp_path / "own.tif").exists()
    wait(lambda: compute_processes() == [], 10)


def test_options_are_kept_and_tried(plugin, interface, nothing_left):
    (factory,) = interface.factories
    page = factory.createWidget(interface.window)
    page.memory.setValue(512)
    page.threads.setValue(1)
    page.apply()
    try:
        assert (settings.memory_budget(), settings.threads()) == (512 << 20, 1)
        page._try()
        page._try()  # pressed twice
        wait(lambda: "Device" in page.state.text())
        assert COMPUTE in page.state.text()
        page.interpreter.setFilePath("/bin/false")
        page.apply()
        page._show_state()
        wait(lambda: "/bin/false does not run as a Python interpreter" in page.state.text())
        assert settings.devices() == {}  # they were another Python's
    finally:
        for name, value in ((settings.MEMORY, ""), (settings.THREADS, ""), (settings.INTERPRETER, COMPUTE)):
            settings.set_text(name, value)


def test_cancelled_options_are_taken_back(plugin, interface, monkeypatch):
    """Even those that were stored to set up with; and the plugin says how a set-up started here ends."""
    from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout

    from lambda_pnn_plugin.gui import options

    (factory,) = interface.factories
    window, followed = QDialog(), []
    page = factory.createWidget(window)
    QVBoxLayout(window).addWidget(page)
    window.show()
    page.threads.setValue(3)
    page.index.setText("https://localhost/simple")
    monkeypatch.setattr(page, "_follow", followed.append)
    monkeypatch.setattr(options.SetUpDialog, "exec", lambda dialog: dialog.started.emit("a task"))
    page._set_up()
    assert followed == ["a task"]
    assert (settings.threads(), settings.text(settings.INDEX)) == (3, "https://localhost/simple")
    window.reject()
    assert (settings.threads(), settings.text(settings.INDEX)) == (None, "")


def test_set_up_says_what_it_will_do_and_what_failed(plugin, interface, tmp_path, monkeypatch, nothing_left):
    """Its folder of wheels holds nothing; the window is closed meanwhile."""
    folder = tmp_path / "compute"
    monkeypatch.setattr(settings, "environment_folder", lambda: folder)
    monkeypatch.setattr(environment, "host_python", lambda: None)
    settings.set_text(settings.INTERPRETER, "")
    settings.set_text(settings.WHEELS, str(tmp_path))
    try:
        interface.trigger("Set up computing…")
        (dialog,) = plugin._windows
        wait(lambda: "No Python with PyTorch was found yet" in dialog.state.text())
        wait(lambda: "Will be installed: torch" in dialog.planned.text() and "without network" in dialog.planned.text())
        assert dialog.install_button.text() == "Install" and not dialog.remove_button.isEnabled()
        dialog.install_button.click()
        dialog.close()
        wait(lambda: interface.messages)
        assert interface.messages[0][0] == "critical" and "Setting up failed" in interface.messages[0][1]
        assert not [path for path in Path(tmp_path).iterdir() if path.is_dir()]
    finally:
        settings.set_text(settings.WHEELS, "")
        settings.set_text(settings.INTERPRETER, COMPUTE)


def test_the_report_is_copied(plugin, interface, qgis_app):
    interface.trigger("Copy report")
    wait(lambda: interface.messages)
    assert qgis_app.clipboard().text().startswith("λ-PNN Pansharpening ")


def test_the_window_sharpens_classically_without_a_python(plugin, interface, pair, project, tmp_path, nothing_set_up):
    """It proposes a method that needs none, and says what λ-PNN takes."""
    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    assert dialog.form.method.currentText() == "BT-H" and not dialog.form.effort.isEnabled()
    dialog.form.output.setFilePath(str(tmp_path / "classic.tif"))
    wait(dialog.run_button.isEnabled)
    dialog.run_button.click()
    wait(lambda: "Done in" in dialog.verdict.text())
    assert (tmp_path / "classic.tif").is_file()
    dialog.form.method.setCurrentText("λ-PNN")
    wait(lambda: "Set up computing" in dialog.verdict.text())
    assert not dialog.run_button.isEnabled() and dialog.form.effort.isEnabled()
    dialog.close()


def test_a_results_layer_offers_to_run_again_and_to_assess(plugin, interface, pair, project, tiny, tmp_path):
    from qgis.core import QgsRasterLayer

    from lambda_pnn_plugin.workflow.pansharpening import run

    from .jobs import Watcher, job_for

    opened = []
    plugin._of_layers._open_tool = lambda name, values: opened.append((name, values))
    again, assess = interface.of_layers
    interface.layer = pair[0]
    again.trigger()
    assert interface.messages.pop() == ("info", "This layer does not tell how it was made.")
    run(job_for(tiny, tmp_path / "sharp.tif", method="GSA"), None, Watcher())
    interface.layer = QgsRasterLayer(str(tmp_path / "sharp.tif"), "sharp")
    again.trigger()
    name, values = opened.pop()
    assert name == "lambdapnn:pansharpen" and values["METHOD"] == "GSA"
    assert values["SPECTRAL"] == str(tiny[0]) and values["PANCHROMATIC"] == str(tiny[1])
    assess.trigger()
    name, values = opened.pop()
    assert name == "lambdapnn:assess" and values["PANSHARPENED"] == interface.layer.id()
    assert values["PANCHROMATIC"] == str(tiny[1]) and "METHOD" not in values
    plugin.unload()
    assert not interface.of_layers


def test_the_jobs_of_a_session_are_listed(plugin, interface, pair, project, tmp_path, nothing_left):
    """One that is done, with its scores, and one that runs, which can be cancelled from the list."""
    interface.trigger("Pansharpen…")
    (dialog,) = plugin._windows
    dialog.form.method.setCurrentText("GSA")
    dialog.form.output.setFilePath(str(tmp_path / "classic.tif"))
    wait(dialog.run_button.isEnabled)
    dialog.run_button.click()
    wait(lambda: "Done in" in dialog.verdict.text())
    dialog.form.method.setCurrentText("λ-PNN")
    dialog.form.effort.setCurrentIndex(2)
    dialog.form.output.setFilePath(str(tmp_path / "own.tif"))
    wait(dialog.run_button.isEnabled)
    dialog.run_button.click()
    dialog.close()
    interface.trigger("Jobs of this session")
    jobs = plugin._windows[-1]
    wait(lambda: jobs.list.topLevelItem(0).text(2).endswith("%"))
    rows = [[jobs.list.topLevelItem(row).text(column) for column in range(6)] for row in (0, 1)]
    assert [row[0] for row in rows] == ["Pansharpening colours"] * 2
    assert rows[0][4:] == ["", ""] and rows[1][2] == "done"
    assert 0 < float(rows[1][4]) < 20 and 0 < float(rows[1][5]) < 1
    assert jobs.cancel_button.isEnabled() and not jobs.outcome.isVisible()
    jobs.cancel_button.click()
    wait(lambda: jobs.list.topLevelItem(0).text(2) == "cancelled")
    assert not jobs.cancel_button.isEnabled()
    jobs.list.setCurrentItem(jobs.list.topLevelItem(1))
    assert jobs.outcome.isVisible()
    interface.messages.clear()
    jobs.close()
