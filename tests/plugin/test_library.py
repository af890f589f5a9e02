"""The user's weights: listed, added, removed, a sensor's default; and what a default does to a job."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from lambda_pnn_plugin.shared.operations import Adapt
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.resources import resource
from lambda_pnn_plugin.workflow import library
from lambda_pnn_plugin.workflow.pansharpening import run as run_job
from lambda_pnn_plugin.workflow.plan import make_plan
from lambda_pnn_plugin.workflow.story import parameters_of, repeating
from tests import nearest
from tests.engines import InProcessEngine
from tests.nearest import nearest_engine

from .conftest import folder_content
from .jobs import Watcher, job_for
from .test_weights import written

FITTING = {"bands": ("1", "2", "3", "4"), "sensor": "GE1"}


def job_by_default(paths, folder, default, **options):
    chosen = {"sensor": "GE1", "iterations": 9, "further_iterations": 3, "defaults": {"GE1": str(default)}}
    return job_for(paths, folder / "out.tif", **{**chosen, **options})


def adapted(engine):
    (request,) = (one for one in engine.requests if isinstance(one, Adapt))
    return request


def test_what_there_is_is_listed(tmp_path):
    own, shared = tmp_path / "own", tmp_path / "shared"
    for folder in (own, shared):
        folder.mkdir()
        written(folder, "rome", sensor=folder.name, scores={"D_RHO": 0.25})
    written(shared, "paris")
    (own / "broken.safetensors").write_bytes(b"no")
    entries = library.entries_of([own, shared, tmp_path / "none"])
    assert [entry.name for entry in entries] == ["broken", "paris", "rome"]
    assert entries[0].about is None and "holds no weights" in entries[0].origin
    assert entries[2].about.sensor == "own"  # the own one hides that of others, as where a tool looks for the name
    assert entries[2].proof == "D_RHO 0.25"


def test_files_are_added_and_removed(tmp_path):
    source, folder = written(tmp_path, "rome"), tmp_path / "library"
    copy = library.add(source, folder)
    assert copy.read_bytes() == source.read_bytes()
    before = folder_content(folder)
    with pytest.raises(Problem, match="There are weights called rome already"):
        library.add(source, folder)
    (tmp_path / "text.safetensors").write_text("no")
    with pytest.raises(Problem, match="holds no weights"):
        library.add(tmp_path / "text.safetensors", folder)
    assert folder_content(folder) == before
    library.remove(copy)
    with pytest.raises(Problem, match="cannot be deleted"):
        library.remove(copy)


def test_a_sensors_default_is_taken_and_told(tiny, tmp_path):
    weights = written(tmp_path, "strip", **FITTING)
    engine, watcher = nearest_engine(), Watcher()
    run_job(job_by_default(tiny, tmp_path, weights), engine, watcher)
    request = adapted(engine)
    assert request.initial is not None and (request.iterations, request.scratch) == (3, 9)
    assert any("“strip” are the default weights of GeoEye-1" in line for line in watcher.lines)
    told = parameters_of(str(tmp_path / "out.tif"))
    assert (told["WEIGHTS"], told["ITERATIONS"]) == (str(weights), 3)


def test_another_sensors_default_is_not_taken(tiny, tmp_path):
    engine = nearest_engine()
    run_job(job_by_default(tiny, tmp_path, written(tmp_path, **FITTING), sensor="WV4"), engine, Watcher())
    assert adapted(engine).initial is None and adapted(engine).iterations == 9
    assert parameters_of(str(tmp_path / "out.tif"))["WEIGHTS"] == "none"


@pytest.mark.parametrize("change", [{"bands": tuple("abc")}, {"ratio": 2.0}, {"bands": ("4", "3", "2", "1")}])
def test_a_default_that_does_not_fit_is_told_and_left(tiny, tmp_path, change):
    engine, watcher = nearest_engine(), Watcher()
    labels = tuple(band.label for band in make_plan(job_for(tiny, tmp_path / "out.tif")).scene.ms.bands)
    change = {**change, **({"bands": labels[::-1]} if change.get("bands", ("",))[0] == "4" else {})}
    weights = written(tmp_path, **{**FITTING, **change})
    run_job(job_by_default(tiny, tmp_path, weights), engine, watcher)
    assert adapted(engine).initial is None and adapted(engine).iterations == 9
    assert any("The sensor's default weights are not taken: " in line for line in watcher.lines)


def test_named_weights_come_before_the_default(tiny, tmp_path):
    engine = nearest_engine()
    default, named = written(tmp_path, "default", **FITTING), written(tmp_path, "named", seed=1, **FITTING)
    run_job(job_by_default(tiny, tmp_path, default, weights=named), engine, Watcher())
    assert adapted(engine).iterations == 9 and adapted(engine).scratch == 0
    assert parameters_of(str(tmp_path / "out.tif"))["WEIGHTS"] == str(named)


def test_a_default_that_helps_nothing_gives_way(tiny, tmp_path):
    """The file then tells of a training from scratch."""

    def from_scratch(request, tell):
        if not isinstance(request, Adapt):
            return nearest.carry_out(request, tell)
        reply = nearest.carry_out(replace(request, iterations=request.scratch, scratch=0), tell)
        return replace(reply, metadata={**reply.metadata, "start": "scratch"})

    watcher = Watcher()
    job = job_by_default(tiny, tmp_path, written(tmp_path, **FITTING))
    run_job(job, InProcessEngine(from_scratch), watcher)
    assert any("training began from scratch" in line for line in watcher.lines)
    told = parameters_of(str(tmp_path / "out.tif"))
    assert (told["WEIGHTS"], told["ITERATIONS"]) == ("none", 9)


def test_classical_methods_know_no_default(tiny, tmp_path):
    plan = make_plan(job_by_default(tiny, tmp_path, written(tmp_path, **FITTING), method="GSA"))
    assert plan.model is None and plan.job.weights is None


@pytest.fixture
def own_library(qgis_app, tmp_path, monkeypatch):
    """A library of its own, in a folder."""
    from lambda_pnn_plugin.host import settings

    folder = tmp_path / "library"
    folder.mkdir()
    monkeypatch.setattr(settings, "library", lambda: folder)
    yield folder
    for name in (settings.DEFAULT_WEIGHTS, settings.SHARED_LIBRARY):
        settings.set_text(name, "")


def test_defaults_are_settings(own_library, tmp_path):
    from lambda_pnn_plugin.host import library as of_user
    from lambda_pnn_plugin.host import settings

    settings.set_text(settings.DEFAULT_WEIGHTS, json.dumps({"GE1": "own", "WV2": "theirs"}))
    fields = of_user.default_fields()
    assert fields["defaults"] == {"GE1": "own", "WV2": "theirs"}
    assert fields["library"] == [own_library, resource("weights")]
    settings.set_text(settings.SHARED_LIBRARY, str(tmp_path))
    assert of_user.default_fields()["library"] == [own_library, tmp_path, resource("weights")]
    settings.set_text(settings.DEFAULT_WEIGHTS, "[nothing")
    assert of_user.default_fields()["defaults"] == {}


def test_a_default_that_is_not_there_is_told(tiny, tmp_path):
    watcher = Watcher()
    run_job(job_by_default(tiny, tmp_path, "gone"), nearest_engine(), watcher)
    assert any(
        "The sensor's default weights are not taken: There are no weights gone" in line for line in watcher.lines
    )


def test_what_is_kept_does_not_overwrite_the_default(tiny, tmp_path):
    weights = written(tmp_path, "strip", **FITTING)
    watcher = Watcher()
    job = job_by_default(tiny, tmp_path, weights, save_weights=weights)
    run_job(job, nearest_engine(), watcher)
    assert any("not taken: The output strip.safetensors is one of the inputs" in line for line in watcher.lines)


@pytest.mark.parametrize("named", [True, False])
def test_the_command_repeats_it_whatever_the_default_is_then(tiny, tmp_path, named):
    weights = written(tmp_path, "our strip", **FITTING)
    job = job_by_default(tiny, tmp_path, weights, command="qgis_process run x", **({} if named else {"defaults": {}}))
    expected = f"--WEIGHTS='{weights}' --ITERATIONS=3" if named else "--WEIGHTS=none --ITERATIONS=9"
    assert repeating(make_plan(job).job) == f"qgis_process run x {expected}"
    told = replace(make_plan(job).job, command="run --WEIGHTS=a --ITERATIONS=1")
    assert repeating(told) == told.command


@pytest.mark.parametrize(("weights", "taken"), [("", True), ("none", False), ("NONE", False)])
def test_the_tool_takes_the_default_unless_told_otherwise(
    processing, own_library, tiny, tmp_path, monkeypatch, weights, taken
):
    from lambda_pnn_plugin.host import settings
    from lambda_pnn_plugin.processing import pansharpen

    own = written(own_library, "own", **FITTING)
    settings.set_text(settings.DEFAULT_WEIGHTS, json.dumps({"GE1": "own"}))
    jobs = []
    monkeypatch.setattr(pansharpen, "run", lambda job, *_: jobs.append(job) or (_ for _ in ()).throw(Problem("enough")))
    pair = {"SPECTRAL": [str(tiny[0])], "PANCHROMATIC": str(tiny[1]), "OUTPUT": str(tmp_path / "a.tif")}
    with pytest.raises(Exception, match="enough"):
        processing.run("lambdapnn:pansharpen", {**pair, "SENSOR": "GE1", "WEIGHTS": weights})
    (job,) = jobs
    plan = make_plan(job)
    assert plan.job.weights == (own if taken else None)
    assert plan.job.iterations == (60 if taken else 200)


def test_the_options_fit_a_low_window(own_library, monkeypatch):
    """They scroll: nothing is squeezed until it cannot be read."""
    from lambda_pnn_plugin.gui.options import OptionsPage

    from .test_gui import wait

    monkeypatch.setattr("lambda_pnn_plugin.gui.options._state", lambda: "")
    page = OptionsPage(None, lambda task: None)
    page.resize(720, 400)
    page.show()
    fields = (page.memory, page.threads, page.interpreter, page.library.add_button, page.cluster.address, page.index)
    wait(lambda: all(field.height() >= field.minimumSizeHint().height() for field in fields), 10)
    assert page.library.list.height() >= 100
    page.deleteLater()


def test_the_options_list_add_and_name_defaults(own_library, tmp_path, monkeypatch):
    from qgis.PyQt.QtWidgets import QMessageBox

    from lambda_pnn_plugin.gui.options import OptionsPage
    from lambda_pnn_plugin.host import settings

    from .test_gui import wait

    monkeypatch.setattr("lambda_pnn_plugin.gui.options._state", lambda: "")
    page = OptionsPage(None, lambda task: None)
    box = page.library
    box.show_entries()
    wait(lambda: not box.empty.isHidden())
    box.add_file(Path(tmp_path / "absent.safetensors"))
    wait(lambda: not box.empty.isHidden() and "cannot be read" in box.state.text())
    box.add_file(written(tmp_path, "rome", licence="mine", **FITTING))
    wait(lambda: box.list.topLevelItemCount() == 1)
    assert box.empty.isHidden() and box.state.text() == ""
    item = box.list.topLevelItem(0)
    assert [item.text(column) for column in range(3)] == ["rome", "GE1", "4"] and "mine" in item.text(4)
    assert not box.remove_button.isEnabled() and not box.default_button.isEnabled()
    box.list.setCurrentItem(item)
    box.default_button.click()
    wait(lambda: box.list.topLevelItem(0).text(0) == "rome (default)")
    assert settings.default_weights() == {}
    page.apply()
    assert settings.default_weights() == {"GE1": "rome"}
    box.shared.setFilePath(str(tmp_path))
    written(tmp_path, "theirs")
    box.show_entries()
    wait(lambda: box.list.topLevelItemCount() == 2)
    box.list.setCurrentItem(box.list.topLevelItem(1))
    assert not box.remove_button.isEnabled()  # that of others
    (tmp_path / "theirs.safetensors").unlink()
    (tmp_path / "rome.safetensors").unlink()
    box.list.setCurrentItem(box.list.topLevelItem(0))
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    box.remove_button.click()
    assert list(own_library.iterdir()) and box.defaults
    box.remove_button.click()
    wait(lambda: not box.empty.isHidden())
    assert not list(own_library.iterdir()) and box.defaults == {}
    box.defaults = {"WV2": "gone"}
    box.show_entries()
    wait(lambda: box.list.topLevelItemCount() == 1)
    assert box.list.topLevelItem(0).text(4) == "Its file is not there."
    box.list.setCurrentItem(box.list.topLevelItem(0))
    box.default_button.click()
    wait(lambda: not box.empty.isHidden())
    page.apply()
    assert settings.default_weights() == {}
    page.deleteLater()
