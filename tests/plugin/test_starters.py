"""Weights that come with the plugin: which images start from them, and what is said of it."""

import numpy as np
import pytest

from lambda_pnn_plugin.shared.resources import resource
from lambda_pnn_plugin.workflow.batch import key_of
from lambda_pnn_plugin.workflow.job import ITERATIONS, STARTED_ITERATIONS, iterations_fields
from lambda_pnn_plugin.workflow.models import read_model
from lambda_pnn_plugin.workflow.pansharpening import run as run_job
from lambda_pnn_plugin.workflow.plan import make_plan
from lambda_pnn_plugin.workflow.story import parameters_of, repeating
from tests.nearest import nearest_engine

from .jobs import Watcher, job_for
from .test_library import adapted, own_library  # noqa: F401
from .test_weights import _listening, written

SHIPPED = sorted(resource("weights").glob("*.safetensors"))


def started(paths, folder, *starters, **options):
    chosen = {"iterations": 9, "further_iterations": 3, "started_iterations": 6, "starters": starters}
    return job_for(paths, folder / "out.tif", **{**chosen, **options})


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_those_that_are_shipped_are_whole_and_our_own(path):
    model = read_model(path)
    _, bands, ratio = path.stem.split("-")
    assert (len(model.about.bands), model.about.ratio) == (int(bands), float(ratio))
    assert all(
        np.isfinite(array).all() and array.std() > 0 for array in model.weights.network.values() if array.size > 9
    )
    assert "drawn landscapes" in model.about.scenes[0]["name"] and model.about.licence == "GPL-3.0-or-later"
    assert path.stat().st_size < 1 << 20


def test_all_kinds_of_which_there_is_proof_are_shipped():
    assert [path.stem for path in SHIPPED] == ["starter-4-2", "starter-4-4", "starter-8-4"]


def test_images_of_as_many_bands_start_from_them_and_say_so(tiny, tmp_path):
    other, fitting = written(tmp_path, "other", bands=tuple("abc")), written(tmp_path, "fitting", bands=tuple("abcd"))
    engine, watcher = nearest_engine(), Watcher()
    job = started(tiny, tmp_path, other, fitting)
    run_job(job, engine, watcher)
    request = adapted(engine)
    assert request.initial is not None and (request.iterations, request.scratch) == (6, 9)
    assert any("starts from the weights “fitting” (learnt from drawn landscapes)" in line for line in watcher.lines)
    told = parameters_of(str(tmp_path / "out.tif"))
    assert (told["WEIGHTS"], told["ITERATIONS"]) == ("fitting", 6)  # by name, as the plugin may move
    assert "--WEIGHTS=fitting" in repeating(make_plan(job).job)


@pytest.mark.parametrize("options", [{"ratio": 2.0}, {"bands": tuple("abc")}])
def test_other_images_start_from_scratch(tiny, tmp_path, options):
    engine = nearest_engine()
    run_job(started(tiny, tmp_path, written(tmp_path, **{"bands": tuple("abcd"), **options})), engine, Watcher())
    assert adapted(engine).initial is None and adapted(engine).iterations == 9


def test_the_sensors_default_comes_before_them(tiny, tmp_path):
    starter, default = (
        written(tmp_path, "starter"),
        written(tmp_path, "default", sensor="GE1", bands=("1", "2", "3", "4")),
    )
    engine = nearest_engine()
    job = started(tiny, tmp_path, starter, sensor="GE1", defaults={"GE1": str(default)})
    run_job(job, engine, Watcher())
    assert adapted(engine).iterations == 3
    assert parameters_of(str(tmp_path / "out.tif"))["WEIGHTS"] == str(default)


def test_classical_methods_take_none(tiny, tmp_path):
    assert make_plan(started(tiny, tmp_path, written(tmp_path), method="GSA")).model is None


def test_other_starters_make_another_result(tiny, tmp_path):
    job = started(tiny, tmp_path, written(tmp_path, "one"))
    assert key_of(job, False) != key_of(started(tiny, tmp_path, written(tmp_path, "two", seed=1)), False)


def test_efforts_take_half_of_the_iterations_at_most():
    assert STARTED_ITERATIONS.keys() == ITERATIONS.keys()
    assert all(2 * STARTED_ITERATIONS[name] <= ITERATIONS[name] for name in ITERATIONS)
    assert set(iterations_fields("best", exactly=7).values()) == {7}


def test_the_tool_starts_from_them(processing, tiny, tmp_path, own_library):  # noqa: F811
    """By itself, by their name, and not where nothing is to be started from."""
    log, options = [], {"SPECTRAL": [str(tiny[0])], "PANCHROMATIC": str(tiny[1]), "ITERATIONS": 1}
    for name, more in (("own", {}), ("named", {"WEIGHTS": "starter-4-4"}), ("none", {"WEIGHTS": "none"})):
        output = tmp_path / f"{name}.tif"
        processing.run("lambdapnn:pansharpen", {**options, **more, "OUTPUT": str(output)}, feedback=_listening(log))
    told = [parameters_of(str(tmp_path / f"{name}.tif"))["WEIGHTS"] for name in ("own", "named", "none")]
    assert told == ["starter-4-4", "starter-4-4", "none"]
    assert (tmp_path / "own.tif").read_bytes() != (tmp_path / "none.tif").read_bytes()
