"""Cloud-optimised results: valid, the same numbers, and nothing left where they fail."""

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.raster import cog
from lambda_pnn_plugin.raster.story import read_story
from lambda_pnn_plugin.shared.problem import Cancelled, Problem
from lambda_pnn_plugin.workflow.pansharpening import run

from .conftest import read_raster
from .jobs import Watcher, job_for


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A pair of 1024² PAN pixels: more than a block."""
    from lambda_pnn_plugin.raster.sample_scene import write_sample_scene

    return write_sample_scene(tmp_path_factory.mktemp("large"), 1024)


def made(pair, output, watcher=None, **options):
    return run(job_for(pair, output, method="Brovey", **options), None, watcher or Watcher())


@pytest.mark.parametrize("options", [(), ("COMPRESS=ZSTD",), ("COMPRESS=NONE",)])
def test_a_cog_is_valid_and_holds_the_same_numbers(large, tmp_path, options):
    validity = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff")
    for name, kind in (("cog", "COG"), ("plain", "GeoTIFF")):
        made(large, tmp_path / f"{name}.tif", format=kind, creation_options=options)
    warnings, errors, _ = validity.validate(str(tmp_path / "cog.tif"), full_check=True)
    assert (warnings, errors) == ([], [])
    image = read_raster(tmp_path / "cog.tif")
    assert np.array_equal(image, read_raster(tmp_path / "plain.tif"))
    dataset = gdal.Open(str(tmp_path / "cog.tif"))
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    half = dataset.GetRasterBand(1).GetOverview(0).ReadAsArray()
    means = image[0].astype(float).reshape(half.shape[0], 2, half.shape[1], 2).mean((1, 3))
    assert np.abs(half - means).max() <= 1
    assert [band.GetDescription() for band in map(dataset.GetRasterBand, range(1, 5))] == [
        "blue",
        "green",
        "red",
        "nir",
    ]
    told = read_story(str(tmp_path / "cog.tif"))
    assert told["METHOD"] == "Brovey" and '"FORMAT": "COG"' in told["PARAMETERS"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cog.tif", "plain.tif"]


@pytest.mark.parametrize(("driver", "words"), [("JPEG", "does not hold the numbers"), ("AAIGrid", "cannot be written")])
def test_what_fails_leaves_nothing(large, tmp_path, monkeypatch, driver, words):
    """Another driver stands in for one that spoils numbers, and for one that fails."""
    monkeypatch.setattr(cog, "DRIVER", driver)
    with pytest.raises(Problem, match=words):
        made(large, tmp_path / "out.tif", format="COG")
    assert list(tmp_path.iterdir()) == []


def test_who_cancels_meanwhile_leaves_nothing(large, tmp_path):
    watcher = Watcher(lambda watching: bool(watching.fractions) and watching.fractions[-1] > 0.981)
    with pytest.raises(Cancelled):
        made(large, tmp_path / "out.tif", watcher, format="COG")
    assert list(tmp_path.iterdir()) == []


def test_a_format_that_is_not_known_is_a_sentence(large, tmp_path, monkeypatch):
    with pytest.raises(Problem, match="The format “PNG” is not known; choose from GeoTIFF, COG, VRT"):
        made(large, tmp_path / "out.tif", format="PNG")
    monkeypatch.setattr(cog, "DRIVER", "none")
    with pytest.raises(Problem, match="GDAL is too old for FORMAT=COG"):
        made(large, tmp_path / "out.tif", format="COG")


@pytest.mark.parametrize("options", [("COMPRESS=JPEG", "JPEG_QUALITY=95"), ("COMPRESS=LERC", "MAX_Z_ERROR=4")])
def test_compression_with_losses_is_refused(large, tmp_path, options):
    """Every rewriting would lose more, and scores are those of the file before."""
    with pytest.raises(Problem, match=r"takes compression without losses|do not suit"):
        made(large, tmp_path / "out.tif", format="COG", creation_options=options)
    assert list(tmp_path.iterdir()) == []
