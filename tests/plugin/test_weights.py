"""What was learnt: kept in a file, started from again, imported; and refused where it does not fit."""

import json
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.shared import safetensors
from lambda_pnn_plugin.shared.operations import Adapt
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.weights import Weights, architecture
from lambda_pnn_plugin.workflow.job import FURTHER_ITERATIONS, ITERATIONS
from lambda_pnn_plugin.workflow.models import About, Model, found_model, read_model, write_model
from lambda_pnn_plugin.workflow.pansharpening import run as run_job
from lambda_pnn_plugin.workflow.story import parameters_of
from tests.nearest import nearest_engine

from .conftest import COMPUTE, ROOT, folder_content, read_raster
from .jobs import Watcher, job_for, run

BANDS = ("blue", "green", "red", "nir")


def model_of(bands=BANDS, seed=0, **about):
    """Weights of the right architecture, and what is known of them."""
    random = np.random.default_rng(seed)
    network = {name: random.normal(0, 0.02, shape).astype("f4") for name, shape in architecture(len(bands)).items()}
    return Model(Weights(network, {}, {}, {"seed": "7"}), About("adapted", bands, **{"ratio": 4.0, **about}))


def written(folder, name="weights", **options):
    path = folder / f"{name}.safetensors"
    write_model(path, model_of(**options))
    return path


def test_a_file_of_weights_tells_what_it_is(tmp_path):
    about = {
        "licence": "mine",
        "sensor": "GE1",
        "scenes": [{"name": "ms.tif", "fingerprint": "0"}],
        "scores": {"D": 0.5},
    }
    path = written(tmp_path, **about)
    model = read_model(path)
    assert model == model_of(**about)
    assert model.weights.metadata == {"seed": "7"}
    with path.open("rb") as file:
        entries, texts = safetensors.read_header(file)
    assert texts["licence"] == "mine" and json.loads(texts["bands"]) == list(BANDS)
    assert "network.first.weight" in entries


def test_what_is_no_weights_is_a_sentence(tmp_path):
    whole, path = written(tmp_path).read_bytes(), tmp_path / "other.safetensors"
    for content in (b"", whole[:1000], whole[:-1], whole + b"x", safetensors.encoded({"x": np.zeros(3)}, {})):
        path.write_bytes(content)
        with pytest.raises(Problem, match="holds no weights of λ-PNN"):
            read_model(path)
    path.write_bytes(whole.replace(b'"version":"1"', b'"version":"2"'))
    with pytest.raises(Problem, match="another version"):
        read_model(path)
    with pytest.raises(Problem, match="cannot be read"):
        read_model(tmp_path / "none.safetensors")


def test_weights_have_names(tmp_path):
    path = written(tmp_path)
    assert found_model(str(path), []) == found_model("weights", [tmp_path]) == path
    assert found_model("weights.safetensors", [tmp_path / "no", tmp_path]) == path
    with pytest.raises(Problem, match="no weights others"):
        found_model("others", [tmp_path])


@pytest.mark.parametrize(
    ("part", "arrays"),
    [
        ("gates", {"attention_1.channel_gate": np.zeros(3, "f4")}),
        ("gates", {"attention_3.channel_gate": np.zeros(64, "f4")}),
        ("statistics", {"details": np.full((1, 1, 1), 7, "f4")}),
        ("statistics", {"details": np.zeros(1, "f4")}),
        ("statistics", {"variance": np.full((4, 1, 1), np.nan, "f4")}),
    ],
)
def test_what_belongs_to_another_network_is_refused(tmp_path, part, arrays):
    model, path = model_of(), tmp_path / "odd.safetensors"
    write_model(path, replace(model, weights=replace(model.weights, **{part: arrays})))
    with pytest.raises(Problem, match="holds no weights"):
        read_model(path)


@pytest.mark.parametrize(
    "texts",
    [{"scenes": "null"}, {"scenes": '["a"]'}, {"scores": "[1]"}, {"ratio": "nan"}, {"bands": "7"}, {"bands": "[]"}],
)
def test_what_is_told_in_another_way_is_refused(tmp_path, texts):
    path = written(tmp_path)
    with path.open("rb") as file:
        arrays, told = safetensors.decoded(file)
    path.write_bytes(safetensors.encoded(arrays, {**told, **texts}))
    with pytest.raises(Problem, match="holds no weights"):
        read_model(path)


def test_huge_files_are_not_read(tmp_path):
    path = tmp_path / "huge.safetensors"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(Problem, match="far too large"):
        read_model(path)


def test_weights_of_another_sensor_are_told(tiny, tmp_path):
    watcher = Watcher()
    options = {"weights": written(tmp_path, sensor="WV2"), "sensor": "GE1"}
    run_job(job_for(tiny, tmp_path / "out.tif", **options), nearest_engine(), watcher)
    assert any("They were learnt from WV2, but this is GeoEye-1" in line for line in watcher.lines)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"bands": BANDS * 2}, "is for 8 bands"),
        ({"ratio": 2.0}, "are for a ratio of 2"),
        ({"bands": BANDS[::-1]}, "in the order nir, red, green, blue"),
    ],
)
def test_weights_that_do_not_fit_are_refused_before_any_work(tiny, tmp_path, options, words):
    engine = nearest_engine()
    with pytest.raises(Problem, match=words):
        run_job(job_for(tiny, tmp_path / "out.tif", weights=written(tmp_path, **options)), engine, Watcher())
    assert not engine.requests and not (tmp_path / "out.tif").exists()


def test_training_starts_from_weights(tiny, tmp_path):
    engine, watcher, path = nearest_engine(), Watcher(), written(tmp_path, "rome", bands=tuple("abcd"))
    run_job(job_for(tiny, tmp_path / "out.tif", weights=path), engine, watcher)
    (request,) = (one for one in engine.requests if isinstance(one, Adapt))
    assert request.initial == model_of(bands=tuple("abcd")).weights
    assert any("starts from the weights “rome”" in line for line in watcher.lines)
    assert any("called a, b, c, d" in line for line in watcher.lines)
    told = gdal.Open(str(tmp_path / "out.tif")).GetMetadata()
    assert json.loads(told["PANSHARPENING_INPUTS"])[-1]["name"] == "rome.safetensors"
    assert parameters_of(str(tmp_path / "out.tif"))["WEIGHTS"] == str(path)


def test_nothing_can_be_sharpened_by_nothing(tiny, tmp_path):
    with pytest.raises(Problem, match="Without iterations"):
        run_job(job_for(tiny, tmp_path / "out.tif", iterations=0), nearest_engine(), Watcher())


def test_classical_methods_take_no_weights(tiny, tmp_path):
    watcher, kept = Watcher(), tmp_path / "kept.safetensors"
    options = {"method": "GSA", "weights": written(tmp_path), "save_weights": kept}
    run_job(job_for(tiny, tmp_path / "out.tif", **options), None, watcher)
    assert any("GSA takes none and gives none" in line for line in watcher.lines)
    assert not kept.exists()


def test_what_was_learnt_is_kept_and_sharpens_again(sample, tmp_path, interpreter):
    """Taken as it is, it gives nearly the same image; not the untrained network's."""
    kept, options = tmp_path / "kept.safetensors", {"sensor": "GE1"}
    first = run(
        job_for(sample, tmp_path / "a.tif", iterations=40, save_weights=kept, **options), interpreter, Watcher()
    )
    model = read_model(kept)
    assert model.about.sensor == "GE1" and len(model.about.bands) == 4
    assert model.about.scores["R_ERGAS"] == pytest.approx(first.r_ergas, rel=1e-5)
    assert [scene["name"] for scene in model.about.scenes] == [path.name for path in sample[:2]]
    assert model.weights.metadata["steps"] == "40"
    again = run(job_for(sample, tmp_path / "b.tif", iterations=0, weights=kept, **options), interpreter, Watcher())
    untrained = run(job_for(sample, tmp_path / "c.tif", iterations=1, **options), interpreter, Watcher())
    a, b, c = (read_raster(tmp_path / f"{name}.tif").astype(float) for name in "abc")
    assert np.abs(a - b).mean() < 0.1 * np.abs(a - c).mean()
    assert again.pace is None and first.pace.iteration > 0
    assert again.d_rho == pytest.approx(first.d_rho, rel=0.05) and untrained.d_rho > 1.1 * first.d_rho


def test_the_tool_keeps_and_takes_weights(processing, tiny, tmp_path, monkeypatch):
    from lambda_pnn_plugin.host import settings

    monkeypatch.setattr(settings, "library", lambda: tmp_path)
    pair = {"SPECTRAL": [str(tiny[0])], "PANCHROMATIC": str(tiny[1]), "DEVICE": "cpu"}
    kept = tmp_path / "kept.safetensors"
    options = {"ITERATIONS": 2, "OUTPUT": str(tmp_path / "a.tif"), "SAVE_WEIGHTS": str(kept)}
    found = processing.run("lambdapnn:pansharpen", {**pair, **options})
    assert found["SAVE_WEIGHTS"] == str(kept) and kept.is_file()
    log = []
    options = {
        "ITERATIONS": 0,
        "OUTPUT": str(tmp_path / "b.tif"),
        "WEIGHTS": "kept",
        "REPORT": str(tmp_path / "b.html"),
    }
    processing.run("lambdapnn:pansharpen", {**pair, **options}, feedback=_listening(log))
    assert any("the weights “kept” are taken as they are (adapted to a scene" in line for line in log)
    assert "0 of 0" in (tmp_path / "b.html").read_text(encoding="utf-8")


def test_efforts_are_shorter_from_weights(processing, tiny, tmp_path, monkeypatch):
    from lambda_pnn_plugin.processing import pansharpen

    assert FURTHER_ITERATIONS.keys() == ITERATIONS.keys()
    assert all(3 * FURTHER_ITERATIONS[name] <= ITERATIONS[name] + 1 for name in ITERATIONS)
    jobs = []
    monkeypatch.setattr(pansharpen, "run", lambda job, *_: jobs.append(job) or (_ for _ in ()).throw(Problem("enough")))
    pair = {"SPECTRAL": [str(tiny[0])], "PANCHROMATIC": str(tiny[1]), "OUTPUT": str(tmp_path / "a.tif")}
    for weights in ("", str(written(tmp_path))):
        with pytest.raises(Exception, match="enough"):
            processing.run("lambdapnn:pansharpen", {**pair, "EFFORT": "standard", "WEIGHTS": weights})
    assert [job.iterations for job in jobs] == [ITERATIONS["standard"], FURTHER_ITERATIONS["standard"]]


def test_checkpoints_are_imported(processing, sample, tmp_path, interpreter):
    """And sharpen: the network then takes the interpolated image for its estimate, as the published one does."""
    checkpoint, output = tmp_path / "published.tar", tmp_path / "imported.safetensors"
    _save_checkpoint(checkpoint, 4)
    options = {"INPUT": str(checkpoint), "SENSOR": "GE1", "LICENCE": "Non-profit use"}
    found = processing.run("lambdapnn:importweights", {**options, "OUTPUT": str(output)})
    assert found == {"OUTPUT": str(output), "BANDS": 4}
    model = read_model(output)
    assert (model.about.origin, model.about.sensor, model.about.licence) == ("imported", "GE1", "Non-profit use")
    assert not model.weights.statistics["details"].any()
    watcher = Watcher()
    run(job_for(sample, tmp_path / "sharp.tif", iterations=0, weights=output, sensor="GE1"), interpreter, watcher)
    assert any("Non-profit use" in line for line in watcher.lines)
    plain = tmp_path / "plain.tif"
    run_job(job_for(sample, plain, method="interpolation", sensor="GE1"), None, Watcher())
    difference = np.abs(read_raster(tmp_path / "sharp.tif").astype(float) - read_raster(plain))
    assert difference.mean() < 0.4 * np.abs(read_raster(sample[2]).astype(float) - read_raster(plain)).mean()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"SENSOR": "WV3"}, "is for 3 bands, but WorldView-3 has 4, 8"),
        ({"LICENCE": "  "}, "Say under which licence"),
        ({"INPUT": "/none.tar"}, "does not exist"),
        ({"OUTPUT": "/tmp/weights.txt"}, "ends in .safetensors"),
    ],
)
def test_what_cannot_be_imported_is_a_sentence(processing, tmp_path, change, words):
    from qgis.core import QgsProcessingException

    checkpoint = tmp_path / "published.tar"
    _save_checkpoint(checkpoint, 3)
    before = folder_content(tmp_path)
    options = {"INPUT": str(checkpoint), "LICENCE": "mine", "OUTPUT": str(tmp_path / "out.safetensors")}
    with pytest.raises(QgsProcessingException, match=words):
        processing.run("lambdapnn:importweights", {**options, **change})
    assert folder_content(tmp_path) == before


def _save_checkpoint(path, bands):
    """A checkpoint with the names of the published program, its last convolution next to nothing."""
    import subprocess

    script = f"""
import sys
sys.path[:0] = {[str(path.parents[0]), str(ROOT)]!r}
import torch
from lambda_pnn_plugin.engine.checkpoints import PUBLISHED_NAMES
from lambda_pnn_plugin.engine.network import LambdaPNN
theirs = {{ours: name for name, ours in PUBLISHED_NAMES.items()}}
network = LambdaPNN({bands})
network.last.weight.data *= 1e-3
network.last.bias.data *= 0
parts = ((name.rpartition("."), value) for name, value in network.state_dict().items())
torch.save({{f"{{theirs[module]}}.{{last}}": value for (module, _, last), value in parts}}, {str(path)!r})
"""
    subprocess.run([str(COMPUTE), "-c", script], check=True)


def _listening(lines):
    """A feedback that keeps what is said."""
    from qgis.core import QgsProcessingFeedback

    class Listening(QgsProcessingFeedback):
        def pushInfo(self, text):  # noqa: N802
            lines.append(text)

    return Listening()
