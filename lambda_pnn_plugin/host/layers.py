"""QGIS layers as the input of a job."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from ..raster.files import NodataChoice
from ..shared.problem import Problem
from ..shared.resources import plugin_version
from ..shared.sensor_catalogue import CatalogueError, catalogue, extended_catalogue
from ..shared.sensors import Sensor
from ..shared.translation import tr
from ..workflow.assessment import Raster
from ..workflow.images import Images
from . import library, settings


def gdal_path(layer: QgsRasterLayer) -> str:
    """Return what GDAL opens to read `layer`, with its open options.

    Raises:
        Problem: the layer cannot be read, or not by GDAL.
    """
    if not layer.isValid():
        raise Problem(
            "“{name}” cannot be read from {source}; repair or choose another layer.",
            name=layer.name(),
            source=layer.source(),
        )
    if layer.providerType() != "gdal":
        raise Problem(
            "“{name}” comes from a {provider} source, which is not read here; export the layer to a raster file, and "
            "choose that.",
            name=layer.name(),
            provider=layer.providerType(),
        )
    path, *rest = layer.source().split("|")
    return "|".join([path, *(part for part in rest if part.startswith("option:"))])


def job_fields(ms_layers: Sequence[QgsRasterLayer], pan_layer: QgsRasterLayer) -> dict[str, Any]:
    """Return the fields of :class:`workflow.job.Job` that its layers and the user's settings decide.

    Raises:
        Problem: a layer or a setting cannot be used.
    """
    cluster = {"cluster": settings.text(settings.CLUSTER)}
    return {**images_fields(ms_layers, pan_layer), **settings_fields(), **cluster, **library.default_fields()}


def settings_fields() -> dict[str, Any]:
    """Return the fields of :class:`workflow.job.Job` that the user's settings and the plugin decide."""
    return {"threads": settings.threads(), "ledger": settings.ledger(), "version": plugin_version()}


def images_fields(ms_layers: Sequence[QgsRasterLayer], pan_layer: QgsRasterLayer) -> dict[str, Any]:
    """Return the fields of :class:`workflow.images.Images` that the layers and the user's settings decide.

    Raises:
        Problem: a layer or a setting cannot be used.
    """
    return {
        "ms_paths": [gdal_path(layer) for layer in ms_layers],
        "pan_path": gdal_path(pan_layer),
        "ms_title": ms_layers[0].name(),
        "pan_title": pan_layer.name(),
        "ms_crs": own_crs(ms_layers[0]),
        "pan_crs": own_crs(pan_layer),
        "nodata": nodata_of((*ms_layers, pan_layer)),
        **reading_fields(),
    }


def images_of_files(ms: Sequence[str], pan: str, **options: Any) -> Images:
    """Return the pair of files.

    Args:
        ms: one file, or one for every band.
        options: other fields of :class:`workflow.images.Images`, as :func:`reading_fields` gives them.
    """
    return Images(list(ms), pan, Path(ms[0]).name, Path(pan).name, **options)


def reading_fields() -> dict[str, Any]:
    """Return the fields of :class:`workflow.images.Images` that the user's settings decide.

    Raises:
        Problem: a setting cannot be used.
    """
    return {"sensors": sensors(), "memory": settings.memory_budget()}


def raster_of(layer: QgsRasterLayer) -> Raster:
    """Return a layer as a raster to judge or to judge by.

    Raises:
        Problem: it cannot be read.
    """
    return Raster(gdal_path(layer), layer.name(), own_crs(layer))


def own_crs(layer: QgsRasterLayer) -> str:
    """Return the WKT of the layer's coordinate system if it differs from its file's, else an empty string."""
    if layer.crs() == layer.dataProvider().crs():
        return ""
    return layer.crs().toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)


def nodata_of(layers: Iterable[QgsRasterLayer]) -> dict[str, dict[int, NodataChoice]]:
    """Return what the properties of layers say of missing pixels, by path and band."""
    return {gdal_path(layer): _nodata(layer) for layer in layers}


def _nodata(layer: QgsRasterLayer) -> dict[int, NodataChoice]:
    """Return what the layer's properties say of missing pixels, by band, where its file does not say the same."""
    provider, found = layer.dataProvider(), {}
    for number in range(1, provider.bandCount() + 1):
        ranges = tuple((span.min(), span.max()) for span in provider.userNoDataValues(number))
        stated = provider.useSourceNoDataValue(number) or not provider.sourceHasNoDataValue(number)
        if ranges or not stated:
            found[number] = NodataChoice(stated, ranges)
    return found


def sensors() -> Mapping[str, Sensor]:
    """Return the catalogue of sensors by identifier, the user's own included.

    Raises:
        Problem: the user's file cannot be used.
    """
    try:
        return extended_catalogue(settings.sensors_file())
    except CatalogueError as error:
        raise Problem(str(error)) from error


def sensors_or_catalogue() -> Mapping[str, Sensor]:
    """Return all sensors; without the user's own if their file is faulty, which is reported when work is asked for."""
    try:
        return sensors()
    except Problem:
        return catalogue()


def sensor_names() -> dict[str, str]:
    """Return what sensors are called, by identifier."""
    return {identifier: tr(sensor.title) for identifier, sensor in sensors_or_catalogue().items()}


def file_name(layer: QgsRasterLayer) -> str:
    """Return a layer's name without what the name of a file must not hold."""
    return re.sub(r'[\\/:*?"<>|]', "_", layer.name())


def raster_layers(project: QgsProject) -> list[QgsRasterLayer]:
    """Return the project's layers that GDAL reads, in the order of the layer tree."""
    layers = (node.layer() for node in project.layerTreeRoot().findLayers())
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal"]
