"""The tool in a real QGIS: every way in which a user can call it."""

import json
import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from building.places import PROFILE, ROOT
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.sensor_catalogue import catalogue
from lambda_pnn_plugin.workflow.story import parameters_of

from .conftest import COMPUTE, folder_content, read_raster

ALGORITHM = "lambdapnn:pansharpen"
OUTPUTS = {"OUTPUT", "R_ERGAS", "R_ERGAS_OWN", "D_LAMBDA", "D_RHO", "SECONDS", "DEVICE_USED"}


def parameters_for(tiny, output, **changes):
    ms, pan, _ = tiny
    common = {"SENSOR": "GE1", "ITERATIONS": 2, "DEVICE": "cpu"}
    return {"SPECTRAL": str(ms), "PANCHROMATIC": str(pan), **common, "OUTPUT": str(output), **changes}


def algorithm(qgis_app):
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().algorithmById(ALGORITHM)


def test_provider_offers_its_tools(qgis_app):
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("lambdapnn")
    assert provider.name() == "λ-PNN"
    assert {tool.name() for tool in provider.algorithms()} == {
        *("pansharpen", "batch", "sharpenbands", "train", "assess", "compare", "registration", "degrade"),
        *("importweights", "setup", "samplescene"),
    }
    assert not provider.icon().isNull()


def test_parameters_are_the_ones_that_models_rely_on(qgis_app):
    from qgis.core import QgsProcessingParameterDefinition

    found = {definition.name(): definition for definition in algorithm(qgis_app).parameterDefinitions()}
    assert list(found) == [
        "SPECTRAL", "PANCHROMATIC", "SENSOR", "METHOD", "EFFORT", "REGISTRATION", "EXTENT", "BAND_FILES", "BANDS",
        "OPTICS", "ALPHA", "OUTPUT_TYPE", "ITERATIONS", "WEIGHTS", "SAVE_WEIGHTS", "DEVICE", "COMPUTE", "SEED",
        "FORMAT", "OPTIONS", "OVERVIEWS", "OUTPUT", "REPORT", "JSON",
    ]  # fmt: skip
    defaults = {name: found[name].defaultValue() for name in ("SENSOR", "EFFORT", "REGISTRATION", "DEVICE", "SEED")}
    assert defaults == {"SENSOR": "auto", "EFFORT": "standard", "REGISTRATION": True, "DEVICE": "auto", "SEED": 0}
    assert found["SENSOR"].options() == ["auto", *catalogue()] and len(catalogue()) > 28
    assert found["FORMAT"].options() == ["GeoTIFF", "COG", "VRT"] and found["FORMAT"].defaultValue() == "GeoTIFF"
    assert found["METHOD"].options()[:3] == ["λ-PNN", "Brovey", "BT-H"] and found["METHOD"].defaultValue() == "λ-PNN"
    assert found["EFFORT"].options() == ["fast", "standard", "best"]
    assert found["DEVICE"].options() == ["auto", "cpu", "cuda", "mps"]
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert found["OUTPUT_TYPE"].options() == ["as MS", "Float32"]
    assert found["OUTPUT_TYPE"].defaultValue() == "as MS"
    assert found["OPTICS"].defaultValue() == "measured"
    hidden = {"BANDS", "OPTICS", "ALPHA", "OUTPUT_TYPE", "ITERATIONS", "DEVICE", "SEED", "OPTIONS", "OVERVIEWS"}
    hidden |= {"BAND_FILES", "WEIGHTS", "SAVE_WEIGHTS", "COMPUTE", "FORMAT"}
    assert {name for name in found if found[name].flags() & advanced} == hidden
    written = {"REPORT", "JSON", "SAVE_WEIGHTS"}  # if they are wanted
    assert {output.name() for output in algorithm(qgis_app).outputDefinitions()} == OUTPUTS | written


def test_every_tool_and_parameter_has_help(qgis_app):
    from qgis.core import QgsApplication

    for tool in QgsApplication.processingRegistry().providerById("lambdapnn").algorithms():
        assert len(tool.shortHelpString()) > 100
        assert tool.shortDescription()
        for definition in tool.parameterDefinitions():
            assert definition.help(), f"{tool.name()} {definition.name()}"


@pytest.mark.parametrize(("set_to", "expected"), [(None, None), ("300", 300 * 2**20), ("plenty", None), (-1, None)])
def test_memory_budget_is_a_setting(qgis_app, set_to, expected):
    from qgis.core import QgsSettings

    from lambda_pnn_plugin.host import settings

    try:
        if set_to is not None:
            QgsSettings().setValue("lambda_pnn/memory_mib", set_to)
        assert settings.memory_budget() == expected
    finally:
        QgsSettings().remove("lambda_pnn/memory_mib")


def test_processing_run(processing, tiny, tmp_path, nothing_left):
    output = tmp_path / "out.tif"
    result = processing.run(ALGORITHM, parameters_for(tiny, output))
    assert set(result) == OUTPUTS
    assert result["OUTPUT"] == str(output)
    assert result["DEVICE_USED"].startswith("CPU")
    assert all(result[name] > 0 for name in ("R_ERGAS", "R_ERGAS_OWN", "D_LAMBDA", "D_RHO", "SECONDS"))
    assert read_raster(output).shape == read_raster(tiny[2]).shape


def test_extent_bands_and_type_of_numbers(processing, project, tiny, tmp_path):
    """The extent in degrees, as a canvas may have them; the style follows the bands."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsMultiBandColorRenderer,
        QgsProject,
        QgsRasterLayer,
        QgsRectangle,
    )

    ms, pan = QgsRasterLayer(str(tiny[0]), "colours"), QgsRasterLayer(str(tiny[1]), "grey")
    project.addMapLayer(ms)
    ms.setRenderer(QgsMultiBandColorRenderer(ms.dataProvider(), 4, 3, 2))
    wanted = pan.extent()
    wanted = QgsRectangle(wanted.xMinimum() + 8, wanted.yMinimum(), wanted.xMaximum(), wanted.yMaximum() - 6)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    box = QgsCoordinateTransform(pan.crs(), degrees, QgsProject.instance()).transformBoundingBox(wanted)
    extent = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [EPSG:4326]"
    changes = {"SPECTRAL": [ms], "EXTENT": extent, "BANDS": "4, 2,3", "OUTPUT_TYPE": "Float32"}
    processing.runAndLoadResults(ALGORITHM, parameters_for(tiny, tmp_path / "out.tif", **changes))
    (layer,) = project.mapLayersByName("colours pansharpened")
    found = layer.extent()
    assert found.contains(wanted)
    assert found.xMinimum() > wanted.xMinimum() - 3  # a box turned into degrees and back grows
    assert found.yMaximum() < wanted.yMaximum() + 3
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert [dataset.GetRasterBand(n).GetDescription() for n in (1, 2, 3)] == ["nir", "green", "red"]
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_Float32
    renderer = layer.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 3, 2)


def test_the_layers_coordinate_system_counts_where_the_file_names_none(processing, project, tiny, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

    files = []
    for name, path in zip(("ms", "pan"), tiny):
        files.append(tmp_path / f"{name}.tif")
        gdal.Translate(str(files[-1]), str(path))
        gdal.Open(str(files[-1]), gdal.GA_Update).SetProjection("")
    ms, pan = QgsRasterLayer(str(files[0]), "colours"), QgsRasterLayer(str(files[1]), "grey")
    for layer in (ms, pan):
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    project.addMapLayers([ms, pan])
    output = tmp_path / "out.tif"
    processing.run(ALGORITHM, parameters_for(tiny, output, SPECTRAL=[ms], PANCHROMATIC=pan))
    assert "33N" in gdal.Open(str(output)).GetProjection()


def test_the_coordinate_system_that_the_user_gave_a_layer_counts(processing, project, tiny, tmp_path):
    """The file names a wrong one; on the canvas the images coincide."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsRasterLayer

    wrong = tmp_path / "ms.tif"
    gdal.Translate(str(wrong), str(tiny[0]), outputSRS="EPSG:32650")
    ms, pan = QgsRasterLayer(str(wrong), "colours"), QgsRasterLayer(str(tiny[1]), "grey")
    project.addMapLayers([ms, pan])
    values = parameters_for(tiny, tmp_path / "out.tif", SPECTRAL=[ms], PANCHROMATIC=pan)
    valid, message = algorithm(None).checkParameterValues(values, QgsProcessingContext())
    assert not valid and "do not overlap" in message
    ms.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    assert algorithm(None).checkParameterValues(values, QgsProcessingContext()) == (True, "")
    processing.run(ALGORITHM, values)
    assert "32N" in gdal.Open(str(tmp_path / "out.tif")).GetProjection()


def test_users_sensors_are_offered(qgis_app, tiny, tmp_path):
    from qgis.core import QgsProcessingContext

    from lambda_pnn_plugin.host import settings

    file = settings.sensors_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        file.write_text('{"MINE": {"title": "My camera", "ms_gains": [[0.3, 0.3, 0.3, 0.3]], "pan_gain": 0.2}}')
        tool = algorithm(qgis_app).create()
        assert tool.parameterDefinition("SENSOR").options()[:2] == ["auto", "MINE"]
        values = parameters_for(tiny, tmp_path / "out.tif", SENSOR="MINE")
        assert tool.checkParameterValues(values, QgsProcessingContext()) == (True, "")
        file.write_text("{")
        tool = algorithm(qgis_app).create()
        valid, message = tool.checkParameterValues(parameters_for(tiny, "out.tif"), QgsProcessingContext())
        assert not valid
        assert f"The file of sensors {file} cannot be read" in message
    finally:
        file.unlink()


def test_project_layers_and_temporary_output(processing, project, tiny, nothing_left):
    from qgis.core import QgsRasterLayer

    ms, pan = QgsRasterLayer(str(tiny[0]), "colours"), QgsRasterLayer(str(tiny[1]), "grey")
    project.addMapLayers([ms, pan])
    changes = {"SPECTRAL": [ms], "PANCHROMATIC": pan.id()}
    result = processing.run(ALGORITHM, parameters_for(tiny, "TEMPORARY_OUTPUT", **changes))
    assert gdal.Open(result["OUTPUT"]).RasterCount == 4


def test_loaded_layer_takes_name_and_style_of_the_ms(processing, project, tiny, tmp_path):
    from qgis.core import QgsMultiBandColorRenderer, QgsRasterLayer

    ms = QgsRasterLayer(str(tiny[0]), "colours")
    project.addMapLayer(ms)
    renderer = QgsMultiBandColorRenderer(ms.dataProvider(), 4, 3, 2)
    ms.setRenderer(renderer)
    ms.setContrastEnhancement(1)
    result = processing.runAndLoadResults(ALGORITHM, parameters_for(tiny, tmp_path / "out.tif", SPECTRAL=[ms]))
    (layer,) = project.mapLayersByName("colours pansharpened")
    assert layer.source() == result["OUTPUT"]
    found = layer.renderer()
    assert (found.redBand(), found.greenBand(), found.blueBand()) == (4, 3, 2)
    expected = ms.renderer().redContrastEnhancement()
    assert found.redContrastEnhancement().minimumValue() == expected.minimumValue()
    assert found.redContrastEnhancement().maximumValue() == expected.maximumValue()
    assert layer.isValid()


def test_loaded_layer_takes_tones_and_blending_of_the_ms(processing, project, tiny, tmp_path):
    from qgis.core import QgsHueSaturationFilter, QgsRasterLayer
    from qgis.PyQt.QtGui import QPainter

    ms = QgsRasterLayer(str(tiny[0]), "colours")
    project.addMapLayer(ms)
    ms.setOpacity(0.7)
    ms.setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)
    ms.brightnessFilter().setBrightness(20)
    ms.brightnessFilter().setContrast(-10)
    ms.brightnessFilter().setGamma(1.4)
    ms.hueSaturationFilter().setSaturation(35)
    ms.hueSaturationFilter().setGrayscaleMode(QgsHueSaturationFilter.GrayscaleMode.GrayscaleLightness)
    processing.runAndLoadResults(ALGORITHM, parameters_for(tiny, tmp_path / "out.tif", SPECTRAL=[ms]))
    (layer,) = project.mapLayersByName("colours pansharpened")
    assert layer.opacity() == pytest.approx(0.7)
    assert layer.blendMode() == QPainter.CompositionMode.CompositionMode_Multiply
    tone, hue = layer.brightnessFilter(), layer.hueSaturationFilter()
    assert (tone.brightness(), tone.contrast(), tone.gamma()) == (20, -10, 1.4)
    assert (hue.saturation(), hue.grayscaleMode()) == (35, QgsHueSaturationFilter.GrayscaleMode.GrayscaleLightness)


@pytest.mark.parametrize("group_of_results", ["", "Results"])
def test_loaded_layer_comes_just_above_the_ms(processing, project, tiny, tmp_path, group_of_results):
    """In the MS layer's group; but a group that the user wants all results in has precedence."""
    from processing.core.ProcessingConfig import ProcessingConfig
    from qgis.core import QgsRasterLayer

    root = project.layerTreeRoot()
    group = root.addGroup("scene")
    ms, pan, other = (QgsRasterLayer(str(tiny[index]), name) for index, name in ((0, "ms"), (1, "pan"), (1, "other")))
    for layer, parent in ((pan, group), (ms, group), (other, root)):
        project.addMapLayer(layer, False)
        parent.addLayer(layer)
    changes = {"SPECTRAL": [ms], "PANCHROMATIC": pan}
    ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, group_of_results)
    try:
        processing.runAndLoadResults(ALGORITHM, parameters_for(tiny, tmp_path / "out.tif", **changes))
    finally:
        ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, "")
    found = {node.name(): [child.name() for child in node.children()] for node in root.findGroups()}
    if group_of_results:
        assert found == {"scene": ["pan", "ms"], "Results": ["ms pansharpened"]}
    else:
        assert found == {"scene": ["ms pansharpened", "pan", "ms"]}
        assert [child.name() for child in root.children()] == ["scene", "other"]


@pytest.mark.parametrize("chosen", ["", "What I want"])
def test_a_name_that_somebody_chose_stays(processing, project, tiny, tmp_path, chosen):
    from qgis.core import QgsProcessingOutputLayerDefinition, QgsRasterLayer

    ms = project.addMapLayer(QgsRasterLayer(str(tiny[0]), "colours"))
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "out.tif"), project)
    output.destinationName = chosen
    processing.runAndLoadResults(ALGORITHM, {**parameters_for(tiny, ""), "SPECTRAL": [ms], "OUTPUT": output})
    assert project.mapLayersByName(chosen or "colours pansharpened")


def test_a_loaded_result_that_is_made_anew_shows_the_new_one(processing, project, tiny, tmp_path):
    from qgis.core import QgsRasterLayer

    ms = project.addMapLayer(QgsRasterLayer(str(tiny[0]), "colours"))
    output = tmp_path / "out.tif"
    for bands in ("1,2,3", "3,2"):
        changes = {"SPECTRAL": [ms], "BANDS": bands}
        processing.runAndLoadResults(ALGORITHM, parameters_for(tiny, output, **changes))
    (layer,) = [layer for layer in project.mapLayers().values() if layer.source() == str(output)]
    assert layer.bandCount() == 2
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    assert block.value(5, 7) == read_raster(output)[0, 5, 7]


def test_one_image_is_asked_for_and_bands_may_come_in_separate_files(qgis_app, processing, project, tiny, tmp_path):
    """By a parameter of their own, or, as older models and scripts have it, by a list in place of the image."""
    from qgis.core import QgsProcessingParameterRasterLayer

    assert isinstance(algorithm(qgis_app).parameterDefinition("SPECTRAL"), QgsProcessingParameterRasterLayer)
    files = []
    for number in (1, 2, 3, 4):
        files.append(str(tmp_path / f"band_{number}.tif"))
        gdal.Translate(files[-1], str(tiny[0]), bandList=[number])
    images = []
    for name, given in (
        ("one", {"SPECTRAL": str(tiny[0])}),
        ("listed", {"SPECTRAL": files}),
        ("separate", {"SPECTRAL": files[0], "BAND_FILES": files[1:]}),
    ):
        output = tmp_path / f"{name}.tif"
        processing.run(ALGORITHM, parameters_for(tiny, output, **given, SENSOR="GE1", METHOD="GSA"))
        images.append(read_raster(output))
    assert len(images[0]) == 4
    assert (images[0] == images[1]).all() and (images[0] == images[2]).all()
    told = parameters_of(str(tmp_path / "listed.tif"))
    assert (told["SPECTRAL"], told["BAND_FILES"]) == (files[0], files[1:])
    absent = parameters_for(tiny, tmp_path / "no.tif", SPECTRAL=files[0], BAND_FILES=["/absent.tif"])
    with pytest.raises(Exception, match=r"The image /absent\.tif cannot be read"):
        processing.run(ALGORITHM, absent)


def test_a_result_tells_its_story_in_its_properties(processing, project, tiny, tmp_path):
    output = tmp_path / "sharp.tif"
    processing.runAndLoadResults(ALGORITHM, parameters_for(tiny, output, METHOD="GSA"))
    (layer,) = project.mapLayers().values()
    told = layer.metadata()
    assert told.title() == layer.name() and told.type() == "dataset"
    assert told.abstract().startswith("Pansharpened by GSA (") and "R_ERGAS" in told.abstract()
    history = "\n".join(told.history())
    assert all(f"Made of {path.name} (fingerprint " in history for path in tiny[:2])
    assert "METHOD=GSA" in history


def test_results_are_known_whatever_happens_to_styles(processing, project, tiny, tmp_path):
    """Properties of layers travel with their styles; and comparing finds them."""
    from qgis.core import QgsMapLayer, QgsRasterLayer
    from qgis.PyQt.QtXml import QDomDocument

    from lambda_pnn_plugin.host.results import before_sharpening, show_results

    ms = project.addMapLayer(QgsRasterLayer(str(tiny[0]), "colours"))
    for name in ("first", "second"):
        output = tmp_path / f"{name}.tif"
        processing.runAndLoadResults(ALGORITHM, parameters_for(tiny, output, SPECTRAL=[ms]))
    results = {Path(layer.source()).stem: layer for layer in project.mapLayers().values() if layer != ms}
    style = QDomDocument()
    ms.exportNamedStyle(style)
    results["second"].importNamedStyle(style, QgsMapLayer.StyleCategory.AllStyleCategories)
    results["first"].exportNamedStyle(style)
    ms.importNamedStyle(style, QgsMapLayer.StyleCategory.AllStyleCategories)

    root = project.layerTreeRoot()
    root.findLayer(results["first"]).setItemVisibilityChecked(False)

    def visible():
        return {layer.layerId() for layer in root.findLayers() if layer.itemVisibilityChecked()}

    before = visible()
    assert before == {ms.id(), results["second"].id()}
    assert show_results(project) and visible() == before
    assert before_sharpening(project, [results["second"], results["first"]]) == [ms]
    root.findLayer(results["second"]).setItemVisibilityChecked(False)
    assert show_results(project)
    assert visible() == {layer.id() for layer in (ms, *results.values())}


def test_no_result_goes_into_an_embedded_group(project, tiny, tmp_path):
    """Such a group is another project's: what is put into it would be gone after saving."""
    from qgis.core import QgsProject, QgsRasterLayer

    from lambda_pnn_plugin.host import results

    other = QgsProject()
    ms = other.addMapLayer(QgsRasterLayer(str(tiny[0]), "colours"), False)
    other.layerTreeRoot().addGroup("scene").addGroup("inner").addLayer(ms)
    assert other.write(str(tmp_path / "other.qgs"))
    group = project.createEmbeddedGroup("scene", str(tmp_path / "other.qgs"), [])
    project.layerTreeRoot().addChildNode(group)
    (ms,) = project.mapLayers().values()
    layer = results.add_result(project, Path(tiny[2]), "result", None, results.Origin(ms.id()))
    assert [child.name() for child in project.layerTreeRoot().children()] == ["result", "scene"]
    assert project.layerTreeRoot().findLayer(layer).customProperty(results.RESULT_OF) == ms.id()


def test_a_second_result_is_told_apart_and_lies_above(processing, project, tiny, tmp_path):
    from qgis.core import QgsRasterLayer

    ms, pan = (project.addMapLayer(QgsRasterLayer(str(tiny[index]), name)) for index, name in ((0, "ms"), (1, "pan")))
    for name, method in (("one", "GSA"), ("two", "Brovey")):
        changes = {"SPECTRAL": [ms], "PANCHROMATIC": pan, "METHOD": method}
        processing.runAndLoadResults(ALGORITHM, parameters_for(tiny, tmp_path / f"{name}.tif", **changes))
    names = [child.name() for child in project.layerTreeRoot().children()]
    assert names == ["ms pansharpened (Brovey)", "ms pansharpened", "pan", "ms"]


@pytest.mark.parametrize("styled", [False, True])
def test_true_colours_are_shown_unless_somebody_has_styled_the_image(processing, project, tiny, tmp_path, styled):
    """Blue, green, red and near infrared, as archives deliver them: QGIS shows the first three as red, green, blue."""
    from osgeo import gdal
    from qgis.core import QgsMultiBandColorRenderer, QgsRasterLayer

    path = tmp_path / "ms.tif"
    gdal.Translate(str(path), str(tiny[0]), creationOptions=["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"])
    ms = project.addMapLayer(QgsRasterLayer(str(path), "ms"))
    chosen = (4, 3, 2)
    if styled:
        ms.setRenderer(QgsMultiBandColorRenderer(ms.dataProvider(), *chosen))
    changes = {"SPECTRAL": [ms], "METHOD": "GSA"}
    processing.runAndLoadResults(ALGORITHM, parameters_for(tiny, tmp_path / "out.tif", **changes))
    (result,) = project.mapLayersByName("ms pansharpened")
    renderers = [layer.renderer() for layer in (ms, result)]
    found = [(one.redBand(), one.greenBand(), one.blueBand()) for one in renderers]
    assert found == [chosen if styled else (3, 2, 1)] * 2
    if not styled:
        of_red = [renderer.redContrastEnhancement() for renderer in renderers]
        stretches = [(one.minimumValue(), one.maximumValue()) for one in of_red]
        assert stretches[0] == stretches[1] and stretches[0][0] < stretches[0][1]


def test_a_context_without_a_project_will_do(processing, project, tiny, tmp_path):
    from qgis.core import QgsProcessingContext

    from lambda_pnn_plugin.host import results

    context = QgsProcessingContext()
    processing.runAndLoadResults(ALGORITHM, parameters_for(tiny, tmp_path / "out.tif"), context=context)
    (node,) = project.layerTreeRoot().findLayers()
    assert node.customProperty(results.RESULT_OF)


def test_a_result_made_anew_stays_where_the_user_put_it(processing, project, tiny, tmp_path):
    from qgis.core import QgsRasterLayer

    ms = project.addMapLayer(QgsRasterLayer(str(tiny[0]), "colours"))
    root = project.layerTreeRoot()
    values = parameters_for(tiny, tmp_path / "out.tif", SPECTRAL=[ms])
    processing.runAndLoadResults(ALGORITHM, values)
    group = root.addGroup("mine")
    (node,) = [node for node in root.findLayers() if node.layerId() != ms.id()]
    group.addChildNode(node.clone())
    root.removeChildNode(node)
    processing.runAndLoadResults(ALGORITHM, values)
    assert [child.name() for child in group.children()] == ["colours pansharpened"]


def test_the_sample_scene_is_loaded(processing, project, tmp_path):
    processing.runAndLoadResults("lambdapnn:samplescene", {"SIZE": 256, "FOLDER": str(tmp_path)})
    assert {layer.name() for layer in project.mapLayers().values()} == {"sample_ms", "sample_pan"}


def test_no_look_is_kept_once_it_was_given(processing, project, tiny, tmp_path):
    """QGIS 3.44 spends three quarters of a megabyte on each."""
    from lambda_pnn_plugin.processing.result_layer import ResultLayer

    ResultLayer._alive.clear()
    processing.run(ALGORITHM, parameters_for(tiny, tmp_path / "run.tif"))
    assert not ResultLayer._alive
    processing.runAndLoadResults(ALGORITHM, parameters_for(tiny, tmp_path / "loaded.tif"))
    assert [styler._style for styler in ResultLayer._alive] == [None]
    assert len(project.mapLayers()) == 1


def test_single_band_layers_give_a_colour_style(processing, project, tiny, tmp_path):
    from qgis.core import QgsRasterLayer

    files = []
    for number in range(1, 5):
        files.append(str(tmp_path / f"B{number}.tif"))
        gdal.Translate(files[-1], str(tiny[0]), bandList=[number])
    bands = [QgsRasterLayer(path, Path(path).stem) for path in files]
    project.addMapLayers(bands)
    processing.runAndLoadResults(ALGORITHM, parameters_for(tiny, tmp_path / "out.tif", SPECTRAL=bands))
    (layer,) = project.mapLayersByName("B1 pansharpened")
    renderer = layer.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)


def example_model(sample, tmp_path):
    """The example model, and values for its parameters."""
    from qgis.core import QgsProcessingModelAlgorithm

    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(ROOT / "resources" / "models" / "pansharpen_ndvi.model3"))
    model.initAlgorithm()
    place = gdal.Open(str(sample[1])).GetGeoTransform()
    extent = [place[0], place[0] + 160 * place[1], place[3] + 128 * place[5], place[3]]
    values = {
        "ms": str(sample[0]),
        "pan": str(sample[1]),
        "extent": ",".join(map(str, extent)) + " [EPSG:32632]",
        "red": 3,
        "nir": 4,
        "effort": "fast",
        "pansharpen:Sharpened": str(tmp_path / "sharp.tif"),
        "vegetation_index:NDVI": str(tmp_path / "ndvi.tif"),
    }
    return model, values


def test_example_model(processing, sample, tmp_path, nothing_left):
    """Clips both images, sharpens, and maps vegetation: trees have more of it than roofs."""
    model, values = example_model(sample, tmp_path)
    order = ["ms", "pan", "extent", "effort", "red", "nir"]
    assert [one.name() for one in model.parameterDefinitions() if not one.isDestination()] == order
    processing.run(model, values)
    sharp, index = (gdal.Open(str(tmp_path / name)).ReadAsArray().astype(float) for name in ("sharp.tif", "ndvi.tif"))
    assert sharp.shape == (4, 128, 160)
    assert np.allclose(index, (sharp[3] - sharp[2]) / (sharp[3] + sharp[2] + 1e-9), atol=1e-3)
    assert index.std() > 0.05


def test_model(processing, tiny, tmp_path, nothing_left):
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterRasterLayer,
    )

    model = QgsProcessingModelAlgorithm("test", "test")
    for name in ("ms", "pan"):
        model.addModelParameter(QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name))
    child = QgsProcessingModelChildAlgorithm(ALGORITHM)
    child.setChildId("sharpen")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("SPECTRAL", [source.fromModelParameter("ms")])
    child.addParameterSources("PANCHROMATIC", [source.fromModelParameter("pan")])
    for name, value in (("ITERATIONS", 2), ("SENSOR", "GE1"), ("DEVICE", "cpu"), ("EFFORT", "fast"), ("SEED", 0)):
        child.addParameterSources(name, [source.fromStaticValue(value)])
    sharpened = QgsProcessingModelOutput("sharp", "sharp")
    sharpened.setChildId("sharpen")
    sharpened.setChildOutputName("OUTPUT")
    child.setModelOutputs({"sharp": sharpened})
    model.addChildAlgorithm(child)
    path = tmp_path / "model.model3"
    model.toFile(str(path))
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(str(path))
    loaded.initAlgorithm()
    output = tmp_path / "out.tif"
    values = {"ms": str(tiny[0]), "pan": str(tiny[1]), "sharpen:sharp": str(output)}
    _, successful = loaded.run(values, QgsProcessingContext(), QgsProcessingFeedback())
    assert successful
    assert gdal.Open(str(output)).RasterCount == 4


def pump(qgis_app, until, seconds=60):
    """Run the event loop until `until()`."""
    deadline = time.monotonic() + seconds
    while not until() and time.monotonic() < deadline:
        qgis_app.processEvents()
        time.sleep(0.01)
    assert until(), "the event loop ran out of time"


def test_dialog(qgis_app, project, tiny, tmp_path, nothing_left):
    """The toolbox's own dialog: filled, run, result on the canvas."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsRasterLayer

    ms, pan = QgsRasterLayer(str(tiny[0]), "colours"), QgsRasterLayer(str(tiny[1]), "grey")
    project.addMapLayers([ms, pan])
    dialog = AlgorithmDialog(algorithm(qgis_app).create())
    dialog.setParameters(parameters_for(tiny, tmp_path / "out.tif", SPECTRAL=ms.id(), PANCHROMATIC=pan.id()))
    dialog.show()
    dialog.runButton().click()
    pump(qgis_app, lambda: dialog.wasExecuted())
    assert set(dialog.results()) >= OUTPUTS
    pump(qgis_app, lambda: project.mapLayersByName("colours pansharpened"))
    dialog.close()


def test_dialog_refuses_before_work(qgis_app, project, tiny, tmp_path):
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.PyQt.QtCore import QTimer

    dialog = AlgorithmDialog(algorithm(qgis_app).create())
    ms, pan, _ = tiny
    dialog.setParameters(parameters_for(tiny, tmp_path / "out.tif", SPECTRAL=str(pan), PANCHROMATIC=str(ms)))
    dialog.show()
    said = []

    def read_and_close():
        box = qgis_app.activeModalWidget()
        said.append(box.text())
        box.close()

    QTimer.singleShot(1000, read_and_close)
    dialog.runButton().click()
    assert "has 4 bands, but a panchromatic image has one" in said[0]
    assert not dialog.wasExecuted()
    assert list(tmp_path.iterdir()) == []
    dialog.close()


def test_batch(qgis_app, project, tiny, tmp_path, nothing_left):
    """The batch dialog's own runner over two rows."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    dialog = BatchAlgorithmDialog(algorithm(qgis_app).create())
    panel = dialog.mainWidget()
    rows = [parameters_for(tiny, tmp_path / f"{seed}.tif", SEED=seed) for seed in (0, 1)]
    while panel.batchRowCount() < 2:
        panel.addRow()
    for number, row in enumerate(rows):
        for column, definition in enumerate(
            d for d in algorithm(qgis_app).parameterDefinitions() if not d.isDestination()
        ):
            if definition.name() in row:
                panel.wrappers[number][column].setParameterValue(row[definition.name()], context)
        panel.tblParameters.cellWidget(number + 1, panel.parameter_to_column["OUTPUT"]).setValue(row["OUTPUT"])
    dialog.show()
    dialog.runButton().click()
    pump(qgis_app, lambda: (tmp_path / "1.tif").exists(), 120)
    assert (tmp_path / "0.tif").read_bytes() != (tmp_path / "1.tif").read_bytes()
    dialog.close()


# --- the background task ---


def run_task(qgis_app, task, act=lambda: None):
    ended = []
    task.taskCompleted.connect(lambda: ended.append(True))
    task.taskTerminated.connect(lambda: ended.append(False))
    qgis_app.taskManager().addTask(task)
    act()
    pump(qgis_app, lambda: ended)
    return ended[0]


def layers_of(tiny):
    from qgis.core import QgsRasterLayer

    return QgsRasterLayer(str(tiny[0]), "colours"), QgsRasterLayer(str(tiny[1]), "grey")


def test_task_adds_the_layer(qgis_app, project, tiny, tmp_path, nothing_left):
    from lambda_pnn_plugin.host.tasks import PansharpenTask

    ms, pan = layers_of(tiny)
    task = PansharpenTask([ms], pan, tmp_path / "out.tif", iterations=2, device="cpu")
    progress = []
    task.progressChanged.connect(progress.append)
    assert run_task(qgis_app, task)
    (layer,) = project.mapLayersByName("colours pansharpened")
    assert layer.source() == str(tmp_path / "out.tif")
    assert task.result.r_ergas > 0
    assert task.layer is layer
    assert progress == sorted(progress)


def test_task_is_cancelled_by_the_task_manager(qgis_app, project, tiny, tmp_path, nothing_left):
    from lambda_pnn_plugin.host.tasks import PansharpenTask

    ms, pan = layers_of(tiny)
    task = PansharpenTask([ms], pan, tmp_path / "out.tif", iterations=1000, device="cpu")

    def cancel_when_training():
        pump(qgis_app, lambda: task.progress() > 3.1)
        task.cancel()

    started = time.monotonic()
    assert not run_task(qgis_app, task, cancel_when_training)
    assert time.monotonic() - started < 60
    assert task.problem is None
    assert list(tmp_path.iterdir()) == []
    assert project.count() == 0


def test_task_refuses_before_work(qgis_app, tiny, tmp_path):
    from lambda_pnn_plugin.host.tasks import PansharpenTask
    from lambda_pnn_plugin.shared.problem import Problem

    ms, pan = layers_of(tiny)
    with pytest.raises(Problem, match="has 4 bands"):
        PansharpenTask([pan], ms, tmp_path / "out.tif")


def test_task_tells_what_went_wrong_on_the_way(qgis_app, project, tiny, tmp_path, nothing_left):
    from lambda_pnn_plugin.host.tasks import PansharpenTask

    ms, pan = layers_of(tiny)
    task = PansharpenTask([ms], pan, tmp_path / "out.tif", iterations=2, device="mps")
    assert not run_task(qgis_app, task)
    assert "choose “auto” or “cpu”" in task.problem
    assert list(tmp_path.iterdir()) == []


# --- refusals ---


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"SPECTRAL": ["/absent/ms.tif"]}, "The image /absent/ms.tif cannot be read; choose another"),
        ({"SPECTRAL": []}, "No multispectral image is given"),
        ({"PANCHROMATIC": "/absent/pan.tif"}, "panchromatic image /absent/pan.tif cannot be read; choose another"),
        ({"PANCHROMATIC": None}, "No panchromatic image is given"),
        ({"OUTPUT": "/absent/folder/out.tif"}, "output folder /absent/folder does not exist"),
        ({"OUTPUT": "/proc/out.tif"}, "/proc cannot be written to"),
        ({"SENSOR": "Sputnik"}, "SENSOR"),
        ({"ITERATIONS": 0}, "Without iterations"),
        ({"BANDS": "1,red"}, "The bands “1,red” are no numbers; name bands by their numbers, as 3,2,1."),
        ({"BANDS": "5"}, "has no band 5; choose from 1 to 4."),
        ({"EXTENT": "0,1,0,1 [EPSG:32632]"}, "The extent and the two images share 0 × 0 PAN pixels"),
        ({"OUTPUT_TYPE": "Int8"}, "OUTPUT_TYPE"),
        (
            {"OPTICS": "sharp"},
            "optics “sharp” are not known; choose measured, catalogue, or a gain at Nyquist from 0.02",
        ),
        ({"OPTICS": 1}, "The optics “1” are not known"),
    ],
)
def test_wrong_values_are_refused_before_work(qgis_app, tiny, tmp_path, changes, sentence):
    from qgis.core import QgsProcessingContext

    before = folder_content(tmp_path)
    values = parameters_for(tiny, tmp_path / "out.tif", **changes)
    valid, message = algorithm(qgis_app).checkParameterValues(values, QgsProcessingContext())
    assert not valid
    assert sentence in message
    assert folder_content(tmp_path) == before


@pytest.mark.parametrize("optics", ["measured", "catalogue", "0.4", 0.4, None])
def test_optics_are_a_word_or_a_number(qgis_app, tiny, tmp_path, optics):
    from qgis.core import QgsProcessingContext

    values = parameters_for(tiny, tmp_path / "out.tif", OPTICS=optics)
    assert algorithm(qgis_app).checkParameterValues(values, QgsProcessingContext()) == (True, "")


def test_a_missing_band_file_is_not_left_out(qgis_app, tiny, tmp_path):
    from qgis.core import QgsProcessingContext

    band = str(tmp_path / "band.tif")
    gdal.Translate(band, str(tiny[0]), bandList=[1])
    values = parameters_for(tiny, tmp_path / "out.tif", SPECTRAL=[band, "/absent/band2.tif"])
    valid, message = algorithm(qgis_app).checkParameterValues(values, QgsProcessingContext())
    assert not valid
    assert "/absent/band2.tif cannot be read" in message


def test_without_a_compute_environment_the_tool_says_what_to_do(qgis_app, tiny, tmp_path):
    from qgis.core import QgsProcessingContext

    from lambda_pnn_plugin.host import settings

    settings.set_text(settings.INTERPRETER, "/absent/python")
    try:
        values = parameters_for(tiny, tmp_path / "out.tif")
        valid, message = algorithm(qgis_app).checkParameterValues(values, QgsProcessingContext())
    finally:
        settings.set_text(settings.INTERPRETER, COMPUTE)
    assert not valid
    assert "chosen in the options cannot compute" in message


def test_who_cancels_gets_neither_a_result_nor_an_error(processing, tiny, tmp_path, ear, nothing_left):
    ear.progressChanged.connect(lambda percent: ear.cancel() if percent > 3.1 else None)
    found = processing.run(ALGORITHM, parameters_for(tiny, tmp_path / "out.tif", ITERATIONS=1000), feedback=ear)
    assert found == {} and not ear.errors
    assert any("Cancelled; nothing was written" in text for text in ear.info)
    assert list(tmp_path.iterdir()) == []


def test_a_model_that_is_cancelled_ends_without_an_error(processing, sample, tmp_path, ear, nothing_left):
    ear.progressChanged.connect(lambda percent: ear.cancel() if percent > 3.1 else None)
    model, values = example_model(sample, tmp_path)
    processing.run(model, values, feedback=ear)
    assert ear.isCanceled() and not ear.errors and list(tmp_path.iterdir()) == []


def test_signals_that_do_not_end_the_process_are_an_error(processing, tiny, tmp_path, monkeypatch):
    """Cancelled, though nobody asked the tool to be."""
    from qgis.core import QgsProcessingException

    from lambda_pnn_plugin.processing import pansharpen
    from lambda_pnn_plugin.shared.problem import Cancelled

    def run(*_):
        raise Cancelled

    monkeypatch.setattr(pansharpen, "run", run)
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was written"):
        processing.run(ALGORITHM, parameters_for(tiny, tmp_path / "out.tif"))


# --- the command line ---


def command_line(*arguments, **options):
    """`build.py process`, the way a user without a window works."""
    command = [sys.executable, str(ROOT / "build.py"), "process", "--", *arguments]
    return subprocess.run(command, capture_output=True, text=True, **options)


def test_qgis_process(tiny, tmp_path):
    output = tmp_path / "out.tif"
    values = parameters_for(tiny, output, SPECTRAL=str(tiny[0]))
    found = command_line("run", ALGORITHM, *(f"--{name}={value}" for name, value in values.items()))
    assert found.returncode == 0, found.stderr
    assert "Adaptation 2/2" in found.stdout
    assert "R_ERGAS:" in found.stdout
    assert gdal.Open(str(output)).RasterCount == 4


def test_qgis_process_json(tiny, tmp_path):
    output = tmp_path / "out.tif"
    values = parameters_for(tiny, output, SPECTRAL=str(tiny[0]))
    found = command_line("--json", "run", ALGORITHM, *(f"--{name}={value}" for name, value in values.items()))
    assert found.returncode == 0, found.stderr
    results = json.loads(found.stdout)["results"]
    assert set(results) == OUTPUTS
    assert results["OUTPUT"] == str(output)
    assert results["R_ERGAS"] > 0


def test_qgis_process_fails_with_the_sentence(tiny, tmp_path):
    swapped = {"SPECTRAL": str(tiny[1]), "PANCHROMATIC": str(tiny[0])}
    values = parameters_for(tiny, tmp_path / "out.tif", **swapped)
    found = command_line("run", ALGORITHM, *(f"--{name}={value}" for name, value in values.items()))
    assert found.returncode != 0
    assert "has 4 bands, but a panchromatic image has one" in found.stdout + found.stderr


def test_qgis_process_help_explains_parameters():
    found = command_line("help", ALGORITHM)
    assert found.returncode == 0
    for word in ("SPECTRAL", "EFFORT", "DEVICE_USED", "fast 60, standard 200"):
        assert word in found.stdout


def test_sample_scene_tool(processing, tmp_path):
    result = processing.run("lambdapnn:samplescene", {"SIZE": 256, "SEED": 3, "FOLDER": str(tmp_path / "scene")})
    assert gdal.Open(result["SPECTRAL"]).RasterXSize == 64
    assert gdal.Open(result["PANCHROMATIC"]).RasterXSize == gdal.Open(result["TRUTH"]).RasterXSize == 256


def test_setup_tool_finds_what_is_there(processing):
    from lambda_pnn_plugin.host import settings

    result = processing.run("lambdapnn:setup", {})
    assert result["PYTHON"] == COMPUTE
    assert "torch" in result["VERSIONS"]
    assert settings.devices()["cpu"].startswith("CPU, ")


def test_a_python_of_the_users_is_not_repaired(processing):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"chosen in the options, .*; clear that option first"):
        processing.run("lambdapnn:setup", {"ACTION": "repair"})


def test_the_tool_opens_without_a_python(nothing_set_up, qgis_app, tiny, tmp_path):
    """And says before a run what λ-PNN takes; the classical methods take nothing."""
    from qgis.core import QgsProcessingContext

    assert algorithm(qgis_app).canExecute()[0]
    check = algorithm(qgis_app).create().checkParameterValues
    possible, message = check(parameters_for(tiny, tmp_path / "out.tif"), QgsProcessingContext())
    assert not possible and "choose “Set up computing…” in the menu" in message
    assert check(parameters_for(tiny, tmp_path / "out.tif", METHOD="GSA"), QgsProcessingContext())[0]


def test_an_environment_that_does_not_work_is_made_anew(processing, nothing_set_up, monkeypatch):
    """What it has says its metadata; whether it works shows only when it computes."""
    from lambda_pnn_plugin.host import computing

    from .test_runtime import COMPLETE, fake_python

    fake_python(nothing_set_up / "bin" / "python", **COMPLETE)
    plans = []

    def install(plan, *_):
        plans.append(plan)
        found = nothing_set_up / "bin" / "python"
        found.write_text(f'#!/bin/sh\nexec {COMPUTE} "$@"\n')
        return computing.interpreter()

    monkeypatch.setattr(computing, "install", install)
    result = processing.run("lambdapnn:setup", {"BUILD": "cpu", "INDEX": "https://index.example/simple"})
    assert result["PYTHON"] == str(nothing_set_up / "bin" / "python")
    assert (plans[0].build.name, plans[0].source.index) == ("cpu", "https://index.example/simple")


def test_removing_leaves_nothing(processing, nothing_set_up):
    (nothing_set_up / "lib").mkdir(parents=True)
    assert processing.run("lambdapnn:setup", {"ACTION": "remove"})["PYTHON"] == ""
    assert list(nothing_set_up.parent.iterdir()) == []
    processing.run("lambdapnn:setup", {"ACTION": "remove"})


def test_arguments_for_pip_that_cannot_be_read(processing, nothing_set_up):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"arguments for pip are not clear \(No closing quotation\)"):
        processing.run("lambdapnn:setup", {"PIP_ARGUMENTS": "--index 'https"})


def test_report_tells_what_helps_and_nothing_private(processing, tiny, tmp_path, monkeypatch):
    from lambda_pnn_plugin.host import diagnostics, journal, settings

    monkeypatch.setenv("HOME", str(tmp_path))
    settings.set_text(settings.INDEX, "https://me:secret@index.example/simple")
    try:
        processing.run(ALGORITHM, parameters_for(tiny, tmp_path / "out.tif", ITERATIONS=1))
        problem = Problem(f"{tmp_path}/out.tif is lost.")
        problem.details = "Traceback of the engine:\n  line 1"
        journal.note_error(problem)
        report = diagnostics.report()
    finally:
        settings.set_text(settings.INDEX, "")
    for expected in ("λ-PNN Pansharpening 0", "QGIS 3", "GDAL 3", "torch 2", "Setting index: (set)", "Adaptation 1/1"):
        assert expected in report
    assert "Last error: ~/out.tif is lost." in report
    assert "  Traceback of the engine:\n    line 1\n" in report
    assert "secret" not in report and str(tmp_path) not in report


def test_nothing_of_qgis_changes(processing, tiny, tmp_path):
    """Neither its modules' places and versions nor its search path, by set-up and run."""
    import numpy

    def state():
        return list(sys.path), numpy.__file__, numpy.__version__, gdal.__file__, gdal.VersionInfo()

    before = state()
    processing.run("lambdapnn:setup", {})
    processing.run(ALGORITHM, parameters_for(tiny, tmp_path / "out.tif", ITERATIONS=1))
    assert state() == before
    assert not {"torch", "sklearn"} & set(sys.modules)


def test_a_fault_of_our_own_is_in_the_report(processing, tiny, tmp_path, monkeypatch):
    from lambda_pnn_plugin.host import diagnostics
    from lambda_pnn_plugin.processing import pansharpen

    def run(*_):
        raise ZeroDivisionError("of our own making")

    monkeypatch.setattr(pansharpen, "run", run)
    with pytest.raises(Exception, match="of our own making"):
        processing.run(ALGORITHM, parameters_for(tiny, tmp_path / "out.tif", ITERATIONS=1))
    report = diagnostics.report()
    assert "Last error: ZeroDivisionError('of our own making')" in report
    assert "in processAlgorithm" in report


def test_plugin_unloads_without_a_trace():
    """In a QGIS of its own, for the provider is gone afterwards."""
    script = (
        "from qgis.core import QgsApplication\n"
        "application = QgsApplication([], False)\n"
        "application.initQgis()\n"
        "registry = QgsApplication.processingRegistry()\n"
        "before = [provider.id() for provider in registry.providers()]\n"
        "from lambda_pnn_plugin import classFactory\n"
        "plugin = classFactory(None)\n"
        "plugin.initProcessing()\n"
        "assert registry.providerById('lambdapnn') is not None\n"
        "plugin.unload()\n"
        "plugin.unload()\n"
        "assert [provider.id() for provider in registry.providers()] == before\n"
        "print('unloaded')\n"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT)
    assert "unloaded" in found.stdout, found.stderr


os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def test_runs_leave_no_memory_behind_in_qgis(tiny, tmp_path):
    session = Path(__file__).with_name("memory_session.py")
    variables = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(PROFILE)}
    command = [sys.executable, str(session), *map(str, tiny[:2]), str(tmp_path / "sharp.tif")]
    found = subprocess.run(command, env=variables, capture_output=True, text=True)
    assert found.returncode == 0, found.stderr
    resident = json.loads(found.stdout.splitlines()[-1])
    # A leak is in every run; what Qt, GDAL and the heaps of threads grow once, at a run of their own choice, is none.
    growth = statistics.median(after - before for before, after in zip(resident[8:], resident[9:]))
    assert growth < 0.03, resident


def test_that_a_run_was_cancelled_is_not_said_in_red(qgis_app, project, tiny, tmp_path, nothing_left, monkeypatch):
    """Why one failed is. That the execution failed QGIS says in red of its own tools, too."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.PyQt.QtWidgets import QTextEdit

    from lambda_pnn_plugin.processing import pansharpen
    from lambda_pnn_plugin.shared.problem import Problem

    def log_of(ending):
        dialog = AlgorithmDialog(algorithm(qgis_app).create())
        dialog.setParameters(parameters_for(tiny, tmp_path / "out.tif", ITERATIONS=1000))
        log = next(box for box in dialog.findChildren(QTextEdit) if "log" in box.objectName().lower())
        dialog.show()
        dialog.runButton().click()
        pump(qgis_app, lambda: ending(dialog, log.toPlainText()))
        dialog.close()
        return re.findall(r"color:#ff0000;[^>]*>([^<]*)<", log.toHtml())

    def cancelled(dialog, text):
        if "Adaptation 1" in text:
            dialog.cancelButton().click()
        return "Cancelled; nothing was written." in text and not dialog.cancelButton().isEnabled()

    assert [text[:16] for text in log_of(cancelled)] == ["Execution failed"]

    def run(*_):
        raise Problem("It cannot be done.")

    monkeypatch.setattr(pansharpen, "run", run)
    assert "It cannot be done." in log_of(lambda _, text: "Execution failed" in text)
