"""The tools that measure and compare, and the classical methods, as users run them, without a compute environment."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.imaging.resampling import gaussian_matrix
from lambda_pnn_plugin.methods.catalogue import CLASSICS
from lambda_pnn_plugin.raster.story import fingerprint
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.workflow import memory_plan as plans
from lambda_pnn_plugin.workflow.aligning import align
from lambda_pnn_plugin.workflow.assessment import Raster, assess
from lambda_pnn_plugin.workflow.degrading import degrade
from lambda_pnn_plugin.workflow.images import Images
from lambda_pnn_plugin.workflow.misregistration import measure_registration
from lambda_pnn_plugin.workflow.pansharpening import run
from lambda_pnn_plugin.workflow.story import parameters_of

from .conftest import folder_content, read_raster, write_raster
from .jobs import Watcher, job_for

GEOTRANSFORM = (600000.0, 0.5, 0.0, 4900000.0, 0.0, -0.5)


def images(sample, **options):
    ms, pan, *_ = sample
    return Images([str(ms)], str(pan), "colours", "grey", **{"sensor": "GE1", **options})


def sharpened(sample, output, method="MTF-GLP-FS", **options):
    run(job_for(sample, output, method=method, sensor="GE1", **options), None, Watcher())
    return output


def copied(source, target, change, **options):
    """A copy of a raster whose numbers are changed."""
    dataset = gdal.Open(str(source))
    image = change(read_raster(source))
    return write_raster(target, image, dataset.GetGeoTransform(), 32632, **options)


def cancelled_at(share):
    """Who cancels when that share is done."""
    return Watcher(lambda watcher: not share or (watcher.fractions and watcher.fractions[-1] >= share))


# --- classical methods ---


@pytest.mark.parametrize("method", CLASSICS)
def test_classical_methods_need_no_engine(sample, tmp_path, method):
    """And give what is nearer to the truth than interpolation, in the MS's type, on PAN's grid."""
    watcher, output = Watcher(), tmp_path / "out.tif"
    result = run(job_for(sample, output, method=method), None, watcher)
    assert list(folder_content(tmp_path)) == [Path("out.tif")]
    image, truth = read_raster(output), read_raster(sample[2])
    assert image.dtype == read_raster(sample[0]).dtype and image.shape == truth.shape
    assert watcher.fractions == sorted(watcher.fractions) and watcher.fractions[-1] == 1
    assert any(line.startswith(f"Method: {method} (") for line in watcher.lines)
    assert result.pace is None and result.r_ergas > 0
    if method != "interpolation":
        plain = read_raster(sharpened(sample, tmp_path / "plain.tif", "interpolation"))
        error, interpolated = (np.abs(one.astype(float) - truth).mean() for one in (image, plain))
        assert error < 0.9 * interpolated


@pytest.mark.parametrize("method", CLASSICS)
def test_tiles_of_classical_methods_do_not_show(sample, tmp_path, monkeypatch, method):
    found = []
    for side in (512, 64):
        monkeypatch.setattr(plans, "TILE_SIDES", (side,))
        found.append(read_raster(sharpened(sample, tmp_path / f"{side}.tif", method)).astype(int))
    assert np.abs(found[0] - found[1]).max() <= 1


def test_classical_methods_keep_nodata(sample, tmp_path):
    def holed(image):
        image[:, 10:20, 5:30] = 0
        return image

    ms = copied(sample[0], tmp_path / "ms.tif", holed, nodata=0)
    output = sharpened((ms, sample[1]), tmp_path / "out.tif", "BT-H")
    image = read_raster(output)
    assert gdal.Open(str(output)).GetRasterBand(1).GetNoDataValue() == 0
    assert not image[:, 40:80, 20:120].any() and (image[:, 100:] > 0).all()


def test_a_method_that_does_not_exist_is_refused(sample, tmp_path):
    with pytest.raises(Problem, match="“Best” is not known; choose from λ-PNN, Brovey, BT-H, GSA"):
        sharpened(sample, tmp_path / "out.tif", "Best")


def test_cancelling_a_classical_method_leaves_nothing(sample, tmp_path):
    from lambda_pnn_plugin.shared.problem import Cancelled

    for share in (0.0, 0.3, 0.9, 0.97):
        watcher = cancelled_at(share)
        with pytest.raises(Cancelled):
            run(job_for(sample, tmp_path / "out.tif", method="GSA"), None, watcher)
        assert folder_content(tmp_path) == {}


def test_the_tool_sharpens_without_a_python(processing, nothing_set_up, sample, tmp_path):
    """The classical methods at once; λ-PNN says what it takes, and that they do not."""
    common = {"SPECTRAL": [str(sample[0])], "PANCHROMATIC": str(sample[1]), "SENSOR": "GE1"}
    found = processing.run("lambdapnn:pansharpen", {**common, "METHOD": "BT-H", "OUTPUT": str(tmp_path / "out.tif")})
    assert found["R_ERGAS"] > 0 and found["DEVICE_USED"]
    with pytest.raises(Exception, match=r"no Python with PyTorch yet.*the classical methods, as BT-H, need none"):
        processing.run("lambdapnn:pansharpen", {**common, "OUTPUT": str(tmp_path / "out.tif")})


# --- assess ---


@pytest.fixture(scope="module")
def glp(sample, tmp_path_factory):
    return sharpened(sample, tmp_path_factory.mktemp("glp") / "glp.tif")


def judged(sample, image, reference=None, **options):
    truth = None if reference is None else Raster(str(reference), "truth")
    return assess(images(sample, **options), Raster(str(image), "result"), truth, Watcher())


def test_assessing_finds_what_pansharpening_found(sample, tmp_path):
    """Of the same file."""
    output = tmp_path / "out.tif"
    result = run(job_for(sample, output, method="GSA", sensor="GE1"), None, Watcher())
    scores = judged(sample, output).scores
    assert scores["R_ERGAS"] == pytest.approx(result.r_ergas, rel=1e-6)
    assert scores["R_ERGAS_OWN"] == pytest.approx(result.r_ergas_own, rel=1e-6)
    assert scores["D_LAMBDA"] == pytest.approx(result.d_lambda, rel=1e-6)
    assert scores["D_RHO"] == pytest.approx(result.d_rho, rel=1e-6)


def test_the_truth_is_judged_best(sample, glp):
    truth, other = judged(sample, sample[2], sample[2]), judged(sample, glp, sample[2])
    assert truth.scores["R_ERGAS"] < other.scores["R_ERGAS"]
    assert truth.scores["ERGAS"] == 0 and truth.scores["Q2N"] == pytest.approx(1)
    assert other.scores["ERGAS"] > 1 and other.scores["SSIM"] < 1
    assert other.scores["DELTA_E"] > truth.scores["DELTA_E"]


def test_the_tool_gives_numbers_and_a_file(processing, nothing_set_up, sample, glp, tmp_path):
    path = tmp_path / "figures.json"
    common = {"SPECTRAL": [str(sample[0])], "PANCHROMATIC": str(sample[1]), "SENSOR": "GE1"}
    more = {"PANSHARPENED": str(glp), "REFERENCE": str(sample[2]), "JSON": str(path)}
    found = processing.run("lambdapnn:assess", {**common, **more})
    told = json.loads(path.read_text(encoding="utf-8"))
    for name, value in told["scores"].items():
        assert found[name] == pytest.approx(value)
    assert {"R_ERGAS", "D_LAMBDA", "R_ERGAS_OWN", "D_RHO", "CUT", "OVER", "GRAIN", "ERGAS", "SCC"} <= told[
        "scores"
    ].keys()
    assert [band["name"] for band in told["bands"]] == ["blue", "green", "red", "nir"]
    assert all(band["SSIM"] < 1 for band in told["bands"])
    with pytest.raises(Exception, match=r"a name that ends in \.json"):
        processing.run("lambdapnn:assess", {**common, **more, "JSON": str(tmp_path / "figures.txt")})


def test_bands_in_another_order_are_found(sample, glp, tmp_path):
    turned = copied(glp, tmp_path / "turned.tif", lambda image: image[[3, 2, 1, 0]])
    expected, found = judged(sample, glp), judged(sample, turned)
    assert found.scores["R_ERGAS"] == pytest.approx(expected.scores["R_ERGAS"], rel=1e-6)
    (warning,) = found.warnings
    assert "are in another order" in warning and warning.endswith("taken as 4, 3, 2, 1.")


def test_numbers_in_another_unit_are_found(sample, glp, tmp_path):
    """Reflectance in place of digital numbers."""
    scaled = copied(glp, tmp_path / "scaled.tif", lambda image: (image * np.float32(1e-4)).astype(np.float32))
    expected, found = judged(sample, glp), judged(sample, scaled)
    assert found.scores["D_RHO"] == pytest.approx(expected.scores["D_RHO"], rel=1e-3)
    assert found.scores["R_ERGAS"] == pytest.approx(expected.scores["R_ERGAS"], rel=0.1)
    assert any("another unit" in warning for warning in found.warnings)


def test_a_part_of_the_scene_is_judged_there(sample, glp, tmp_path):
    part = tmp_path / "part.tif"
    gdal.Translate(str(part), str(glp), srcWin=[40, 60, 128, 120])
    found = judged(sample, part)
    assert found.area == (60, 40, 120, 128)
    assert any("covers 23.4 % of what the two images share" in note for note in found.notes)


def test_an_image_in_another_coordinate_system_is_brought_back(sample, glp, tmp_path):
    other = tmp_path / "other.tif"
    gdal.Warp(str(other), str(glp), dstSRS="EPSG:4326", resampleAlg="cubic")
    found = judged(sample, other)
    assert found.scores["R_ERGAS"] < 3 * judged(sample, glp).scores["R_ERGAS"]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda image: image[:3], "has 3 bands, but “colours” has 4"),
        (lambda image: image[:, ::2, ::2], "in common, but 64 in each direction|pixels of|not show what"),
        (lambda image: image[:, ::-1, ::-1], "does not show what “colours” shows"),
        (lambda image: np.random.default_rng(0).integers(1, 900, image.shape).astype(np.uint16), "does not show what"),
    ],
)
def test_what_is_not_of_this_pair_is_refused(sample, glp, tmp_path, change, sentence):
    other = copied(glp, tmp_path / "other.tif", change)
    with pytest.raises(Problem, match=sentence):
        judged(sample, other)


def test_an_image_with_other_pixels_is_refused(sample, glp, tmp_path):
    coarse = tmp_path / "coarse.tif"
    gdal.Translate(str(coarse), str(glp), width=128, height=128)
    with pytest.raises(Problem, match="pixels of “result” are 2 × 2 times those of “grey”"):
        judged(sample, coarse)
    with pytest.raises(Problem, match="have 0 × 0 PAN pixels in common"):
        judged(sample, write_raster(tmp_path / "far.tif", read_raster(glp), (0.0, 0.5, 0, 0.0, 0, -0.5)))


# --- degrade ---


def test_degrading_gives_a_pair_and_its_truth(sample, tmp_path):
    """On exact grids; sharpening it comes near to the truth."""
    found = degrade(images(sample), tmp_path, None, Watcher())
    ms, pan, reference = (gdal.Open(str(path)) for path in (found.ms, found.pan, found.reference))
    whole = gdal.Open(str(sample[0])).GetGeoTransform()
    assert ms.GetGeoTransform() == (whole[0], 4 * whole[1], 0, whole[3], 0, 4 * whole[5])
    assert pan.GetGeoTransform() == reference.GetGeoTransform() == whole
    assert (ms.RasterXSize, pan.RasterXSize, reference.RasterXSize) == (16, 64, 64)
    assert np.array_equal(reference.ReadAsArray(), read_raster(sample[0]))
    assert ms.GetRasterBand(4).GetDescription() == "nir"
    # What is degraded is the MS averaged: nearly the same as means of blocks.
    blocks = read_raster(sample[0]).reshape(4, 16, 4, 16, 4).mean((2, 4))
    inner = (slice(None), slice(2, -2), slice(2, -2))
    assert np.corrcoef(ms.ReadAsArray()[inner].ravel(), blocks[inner].ravel())[0, 1] > 0.97


def test_a_ratio_that_is_no_whole_number_keeps_the_grids(tmp_path):
    random = np.random.default_rng(0)
    pan = write_raster(tmp_path / "p.tif", random.integers(5, 900, (300, 330)).astype(np.uint16), GEOTRANSFORM)
    place = (600000.0, 1.7, 0.0, 4900000.0, 0.0, -1.7)
    ms = write_raster(tmp_path / "m.tif", random.integers(5, 900, (3, 88, 97)).astype(np.uint16), place)
    folder = tmp_path / "out"
    folder.mkdir()
    found = degrade(images((ms, pan), registration=False), folder, None, Watcher())
    coarse, fine = (gdal.Open(str(path)) for path in (found.ms, found.pan))
    assert coarse.GetGeoTransform()[1] == pytest.approx(1.7 * 3.4) and fine.GetGeoTransform() == place
    assert (coarse.RasterXSize, coarse.RasterYSize) == (28, 25) and (fine.RasterXSize, fine.RasterYSize) == (95, 85)


def test_degrading_that_is_cancelled_leaves_nothing(sample, tmp_path):
    from lambda_pnn_plugin.shared.problem import Cancelled

    for share in (0.0, 0.4, 0.75):
        watcher = cancelled_at(share)
        with pytest.raises(Cancelled):
            degrade(images(sample), tmp_path, None, watcher)
        assert folder_content(tmp_path) == {}


# --- registration ---


def field_pair(tmp_path, rows, columns, size=512, ratio=4):
    """A pair whose MS lies `rows` and `columns` of PAN, functions of a place in PAN, further than its grid says."""
    random = np.random.default_rng(1)
    fields = (np.kron(random.uniform(-1, 1, (-(-size // side),) * 2), np.ones((side, side))) for side in (11, 18, 37))
    ground = 500 + 120 * sum(field[:size, :size] for field in fields) + random.normal(0, 2, (size, size))
    y, x = np.meshgrid(np.arange(size), np.arange(size), indexing="ij")
    moved = bilinear(ground, y + rows(y, x), x + columns(y, x))
    centres = ratio * (np.arange(size // ratio) + 0.5) - 0.5
    down = gaussian_matrix(centres, size, np.array(2.0))
    seen = down @ moved @ down.T
    ms = np.stack([seen, 0.8 * seen + 20, 1.1 * seen]).round().astype(np.uint16)
    place = (GEOTRANSFORM[0], 2.0, 0.0, GEOTRANSFORM[3], 0.0, -2.0)
    return (
        write_raster(tmp_path / "ms.tif", ms, place),
        write_raster(tmp_path / "pan.tif", ground.round().astype(np.uint16), GEOTRANSFORM),
    )


def bilinear(image, y, x):
    y, x = (np.clip(place, 0, size - 1.001) for place, size in zip((y, x), image.shape))
    top, left = y.astype(int), x.astype(int)
    down, right = y - top, x - left
    return (
        image[top, left] * (1 - down) * (1 - right)
        + image[top + 1, left] * down * (1 - right)
        + image[top, left + 1] * (1 - down) * right
        + image[top + 1, left + 1] * down * right
    )


@pytest.mark.parametrize("shift", [(0.0, 0.25), (1.25, -0.75), (-5.5, 6.25), (9.75, -8.0), (16.0, -15.75)])
def test_shifts_up_to_sixteen_pixels_are_measured(tmp_path, shift):
    pair = field_pair(tmp_path, lambda y, x: shift[0] + 0 * y, lambda y, x: shift[1] + 0 * x)
    found = measure_registration(images(pair), 0, Watcher())
    assert found.shift == pytest.approx(shift, abs=0.15)
    assert found.confidence > 0.8 and found.spread < 0.5 and found.verdict.startswith("Sure")


def test_the_field_shows_where_shifts_differ(tmp_path):
    """A scene that is stretched, and bent."""

    def rows(y, x):
        return 2 * np.sin(x / 512 * np.pi)

    def columns(y, x):
        return 4 * (y / 512 - 0.5)

    found = measure_registration(images(field_pair(tmp_path, rows, columns)), 16, Watcher())
    told = [node for node in found.nodes if np.isfinite(node.rows)]
    assert len(told) > 20
    errors = [(node.rows - rows(node.row, node.column), node.columns - columns(node.row, node.column)) for node in told]
    assert np.percentile(np.abs(errors), 90) < 0.3


def test_strangers_and_flat_images_are_not_sure(tmp_path):
    pair = field_pair(tmp_path, lambda y, x: 0 * y, lambda y, x: 0 * x)
    random = np.random.default_rng(0)

    def noise(image):
        return random.integers(300, 500, image.shape).astype(np.uint16)

    def specks(image):
        return np.where(random.random(image.shape) > 0.999, 401, 400).astype(np.uint16)

    for change in (noise, specks):
        other = copied(pair[1], tmp_path / f"{change.__name__}.tif", change)
        found = measure_registration(images((pair[0], other)), 0, Watcher())
        assert found.confidence < 0.2 and found.verdict.startswith("Not sure")


def test_the_tool_draws_arrows(processing, nothing_set_up, tmp_path):
    from qgis.core import QgsVectorLayer

    pair = field_pair(tmp_path, lambda y, x: 3 + 0 * y, lambda y, x: -2 + 0 * x)
    arrows, path = tmp_path / "arrows.gpkg", tmp_path / "registration.json"
    common = {"SPECTRAL": [str(pair[0])], "PANCHROMATIC": str(pair[1]), "SENSOR": "generic"}
    found = processing.run("lambdapnn:registration", {**common, "ARROWS": str(arrows), "JSON": str(path)})
    assert (found["ROWS"], found["COLUMNS"]) == pytest.approx((3, -2), abs=0.15)
    layer = QgsVectorLayer(str(arrows), "arrows")
    features = list(layer.getFeatures())
    assert len(features) == len(json.loads(path.read_text(encoding="utf-8"))["field"]) > 4
    for feature in features:
        (start, end), step = feature.geometry().asPolyline(), 20 * 0.5
        assert end.x() - start.x() == pytest.approx(feature["columns"] * step)
        assert end.y() - start.y() == pytest.approx(-feature["rows"] * step)
        assert feature["rows"] == pytest.approx(3, abs=0.5)


def test_who_cancels_a_measurement_keeps_the_arrows_that_were_there(processing, sample, tmp_path, ear):
    arrows = tmp_path / "arrows.gpkg"
    arrows.write_bytes(b"before")
    ear.progressChanged.connect(lambda percent: ear.cancel())
    common = {"SPECTRAL": str(sample[0]), "PANCHROMATIC": str(sample[1]), "ARROWS": str(arrows)}
    assert processing.run("lambdapnn:registration", common, feedback=ear) == {} and not ear.errors
    assert any("Cancelled; nothing was measured" in text for text in ear.info)
    assert folder_content(tmp_path) == {Path("arrows.gpkg"): b"before"}


def test_bands_are_brought_onto_pan(tmp_path):
    """Measured anew, nothing is left; what the MS did not show is missing."""
    pair = field_pair(tmp_path, lambda y, x: 6.5 + 0 * y, lambda y, x: -3.25 + 0 * x)
    aligned = tmp_path / "aligned.tif"
    align(measure_registration(images(pair), 0, Watcher()), aligned, None, Watcher())
    found = measure_registration(images((aligned, pair[1])), 0, Watcher())
    assert found.shift == pytest.approx((0, 0), abs=0.15)
    dataset = gdal.Open(str(aligned))
    assert dataset.GetGeoTransform() == gdal.Open(str(pair[0])).GetGeoTransform()
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0
    image = dataset.ReadAsArray()
    assert not image[:, 0].any() and image[:, 3:-3, 3:-3].all()  # row 0 would show what lies above the MS


def test_bands_that_lie_right_stay_as_they_are(sample, tmp_path):
    align(measure_registration(images(sample), 0, Watcher()), tmp_path / "aligned.tif", None, Watcher())
    assert np.array_equal(read_raster(tmp_path / "aligned.tif"), read_raster(sample[0]))


# --- compare ---


def test_methods_are_compared(processing, nothing_set_up, sample, tmp_path):
    """All that can run without a Python, GDAL's among them; with truth."""
    path, folder = tmp_path / "figures.json", tmp_path / "results"
    common = {"SPECTRAL": [str(sample[0])], "PANCHROMATIC": str(sample[1]), "SENSOR": "GE1"}
    found = processing.run("lambdapnn:compare", {**common, "FOLDER": str(folder), "WALD": True, "JSON": str(path)})
    methods = {entry["name"]: entry for entry in json.loads(path.read_text(encoding="utf-8"))["methods"]}
    assert found["COUNT"] == len(methods) >= 9 and {*CLASSICS, "GDAL"} <= methods.keys()
    for name, entry in methods.items():
        assert not entry["problem"] and entry["seconds"] >= 0, name
        assert entry["scores"]["R_ERGAS"] > 0 and entry["truth"]["ERGAS"] > 0, name
        assert read_raster(entry["output"]).shape == (4, 256, 256)
    assert methods["MTF-GLP-FS"]["truth"]["ERGAS"] < methods["interpolation"]["truth"]["ERGAS"]
    assert methods["GSA"]["scores"]["D_RHO"] < methods["interpolation"]["scores"]["D_RHO"]


def test_a_method_that_fails_is_an_entry(sample, tmp_path, monkeypatch):
    from lambda_pnn_plugin.workflow import comparison

    def fail(name, scene, output):
        raise Problem("{program} cannot sharpen this pair ({error}).", program=name, error="broken")

    monkeypatch.setattr(comparison, "sharpen_by", fail)
    watcher = Watcher()
    found = comparison.compare(images(sample), ["GDAL", "GSA"], [], tmp_path, False, None, watcher)
    assert [bool(entry.problem) for entry in found.entries] == [True, False]
    assert "GDAL: GDAL cannot sharpen this pair (broken)." in watcher.warnings
    assert any(line.startswith("GSA") for line in found.table())


def test_methods_that_do_not_exist_are_refused(sample, tmp_path):
    from lambda_pnn_plugin.workflow.comparison import compare

    with pytest.raises(Problem, match="methods Magic are not known, or not at hand; choose from λ-PNN"):
        compare(images(sample), ["Magic"], [], tmp_path, False, None, Watcher())


# --- what a file tells ---


def test_a_result_tells_how_it_was_made(sample, tmp_path):
    """In its own metadata; what its tool would be told to make it again."""
    output = sharpened(sample, tmp_path / "out.tif", "GSA", optics="0.4", version="1.2.3", bands=(3, 2, 1))
    told = {name: value for name, value in gdal.Open(str(output)).GetMetadata().items() if "PANSHARPENING" in name}
    assert told["PANSHARPENING_SOFTWARE"] == "λ-PNN Pansharpening for QGIS 1.2.3"
    assert told["PANSHARPENING_METHOD"] == "GSA"
    scores, inputs = (json.loads(told[f"PANSHARPENING_{name}"]) for name in ("SCORES", "INPUTS"))
    assert scores["R_ERGAS"] > 0
    assert [one["name"] for one in inputs] == [path.name for path in sample[:2]]
    assert all(len(one["fingerprint"]) == 16 for one in inputs)
    values = parameters_of(str(output))
    assert values["SPECTRAL"] == str(sample[0]) and values["PANCHROMATIC"] == str(sample[1])
    assert (values["METHOD"], values["OPTICS"], values["BANDS"]) == ("GSA", "0.4", "3,2,1")


def test_a_story_is_not_handed_on(sample, tmp_path):
    """To what is made of a result."""
    first = sharpened(sample, tmp_path / "first.tif", "GSA")
    coarse = tmp_path / "coarse.tif"
    gdal.Translate(str(coarse), str(first), width=64, height=64, resampleAlg="average")
    second = sharpened((coarse, sample[1]), tmp_path / "second.tif", "BT-H")
    assert gdal.Open(str(second)).GetMetadata()["PANSHARPENING_METHOD"] == "BT-H"


def test_the_same_job_gives_the_same_bytes(sample, tmp_path):
    files = [sharpened(sample, tmp_path / f"{name}.tif", "BDSD-PC").read_bytes() for name in ("a", "b")]
    assert files[0] == files[1]


def test_fingerprints_tell_files_apart(tmp_path):
    small, large = tmp_path / "small", tmp_path / "large"
    small.write_bytes(b"abc")
    found = {fingerprint(str(small))}
    small.write_bytes(b"abd")
    found.add(fingerprint(str(small)))
    with large.open("wb") as file:
        file.truncate(200 << 20)
    found.add(fingerprint(str(large)))
    with large.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"x")
    found.add(fingerprint(str(large)))
    assert len(found) == 4 and fingerprint(str(tmp_path / "none")) == ""


def test_files_that_tell_nothing_are_no_trouble(sample, tmp_path):
    assert parameters_of(str(sample[0])) == {}
    assert parameters_of(str(tmp_path / "none.tif")) == {}


def test_who_cancels_a_comparison_is_told_where_its_results_are(processing, tiny, ear, monkeypatch):
    """A temporary folder has another name each time that QGIS is asked for it."""
    from lambda_pnn_plugin.processing import compare
    from lambda_pnn_plugin.shared.problem import Cancelled

    folders = []

    def cancelled(images, methods, efforts, folder, *_):
        folders.append(str(folder))
        ear.cancel()
        raise Cancelled

    monkeypatch.setattr(compare, "compare", cancelled)
    values = {"SPECTRAL": str(tiny[0]), "PANCHROMATIC": str(tiny[1]), "METHODS": ["GSA"], "FOLDER": "TEMPORARY_OUTPUT"}
    assert processing.run("lambdapnn:compare", values, feedback=ear) == {}
    assert f"Cancelled; results that were finished are in {folders[0]}." in ear.info
