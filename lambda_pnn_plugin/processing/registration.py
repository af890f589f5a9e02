"""The algorithm “Measure registration”."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant

from ..host import settings
from ..host.threads import on_main_thread
from ..raster.destination import write_json
from ..shared.translation import tr
from ..workflow.aligning import align
from ..workflow.feedback import Stage
from ..workflow.images import open_images
from ..workflow.misregistration import Misregistration, Node, measure_registration
from ..workflow.reports import write_report
from ..workflow.reports_of_tools import registration_page
from .feedback import JobFeedback
from .pair_algorithm import PairAlgorithm

_DOUBLE = getattr(QVariant, "Double", None) or QMetaType.Type.Double  # which Qt 6 alone takes


class MeasureRegistration(PairAlgorithm):
    """Measures how a multispectral image lies on a panchromatic one."""

    CHAPTER = "registration"

    STEP = "STEP"
    EXAGGERATION = "EXAGGERATION"
    ARROWS = "ARROWS"
    ALIGNED = "ALIGNED"
    ROWS = "ROWS"
    COLUMNS = "COLUMNS"
    UNCERTAINTY = "UNCERTAINTY"
    SPREAD = "SPREAD"
    CONFIDENCE = "CONFIDENCE"
    VERDICT = "VERDICT"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "registration"

    def displayName(self) -> str:  # noqa: N802
        return tr("Measure registration")

    def tags(self) -> list[str]:
        return ["misregistration", "shift", "alignment", "coregistration", "parallax", "sub-pixel", "lambda", "pnn"]

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Measures how the multispectral image lies on the panchromatic one, to fractions of a pixel.")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "<p>Tells for every band by how many panchromatic pixels it lies off the panchromatic image, and draws how "
            "that changes over the scene: parallax, relief and the seams of detectors show as arrows that differ.</p>"
            "<p>An arrow starts where the grids say that a place of the multispectral image is, and points to where "
            "the panchromatic image shows it. Shifts of dozens of pixels are found, from coarse to fine; the log says "
            "how sure that is.</p>"
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        self.add_images()
        self.add_sensor()
        self.add_extent(tr("Extent to measure in"))
        integer = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(
                self.STEP, tr("Multispectral pixels between arrows"), integer, optional=True, minValue=8
            ),
            tr("If empty, as many as make 64 arrows along the longer side at most."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.EXAGGERATION,
                tr("Length of arrows"),
                QgsProcessingParameterNumber.Type.Double,
                20.0,
                minValue=0.0,
            ),
            tr("Times the shift that they stand for, so that fractions of a pixel can be seen."),
        )
        self.add_band_files()
        self.add_bands()
        self.add_alpha()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.ARROWS, tr("Arrows"), QgsProcessing.SourceType.TypeVectorLine, optional=True
            ),
            tr("A layer of lines, with the shift in panchromatic pixels and how alike the images are there."),
        )
        self.add_raster(
            self.ALIGNED,
            tr("Multispectral image, aligned"),
            tr("The multispectral image on its own grid, every band moved to where the panchromatic image shows it."),
        )
        self.add_files(tr("A page with the shifts of the bands, and the arrows drawn; in one file."))
        for name, text in (
            (self.ROWS, tr("Panchromatic pixels further down, the median of the bands")),
            (self.COLUMNS, tr("Panchromatic pixels further right, the median of the bands")),
            (self.UNCERTAINTY, tr("Standard error in panchromatic pixels")),
            (self.SPREAD, tr("Panchromatic pixels that 90 % of the places lie within, around the median")),
            (self.CONFIDENCE, tr("How much of the images' detail is alike, 0 to 1")),
            (self.SECONDS, tr("Seconds of work")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString(self.VERDICT, tr("How sure it is")))

    def check(self, parameters: dict, context: QgsProcessingContext) -> None:
        inputs = open_images(on_main_thread(lambda: self.images(parameters, context))).files
        self.check_files(parameters, context, inputs)
        self.check_raster(self.ALIGNED, parameters, context, inputs)

    def read_layers(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._images = self.images(parameters, context)
        self._crs = self.layers_of(parameters, context)[1].crs()

    def ended(self, parameters: dict, context: QgsProcessingContext) -> str:
        return tr("Cancelled; nothing was measured.")

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        step = 0 if parameters.get(self.STEP) is None else self.parameterAsInt(parameters, self.STEP, context)
        report, figures = self.files(parameters, context)
        aligned = self.raster_wanted(self.ALIGNED, parameters, context)
        watching = JobFeedback(feedback)
        found = measure_registration(self._images, step, Stage(watching, 0.0, 0.8 if aligned else 1.0))
        if aligned:
            align(found, Path(aligned), settings.ledger(), Stage(watching, 0.8, 1.0))
        if figures:
            write_json(figures, found.as_json())
        if report:
            title = tr("{ms} on {pan}: registration", ms=self._images.ms_title, pan=self._images.pan_title)
            write_report(report, registration_page(found, title), found.as_json())
        sink, destination = self.parameterAsSink(  # which replaces what was there
            parameters, self.ARROWS, context, _fields(), QgsWkbTypes.Type.LineString, self._crs
        )
        if sink is not None:
            exaggeration = self.parameterAsDouble(parameters, self.EXAGGERATION, context)
            for node in found.nodes:
                if np.isfinite(node.rows):
                    sink.addFeature(_arrow(found, node, exaggeration))
        feedback.pushInfo(found.verdict)
        rows, columns = found.shift
        written = ((self.REPORT, report), (self.JSON, figures), (self.ALIGNED, aligned))
        return {
            self.ROWS: rows,
            self.COLUMNS: columns,
            self.UNCERTAINTY: found.uncertainty,
            self.SPREAD: found.spread,
            self.CONFIDENCE: found.confidence,
            self.VERDICT: found.verdict,
            self.SECONDS: found.seconds,
            **({self.ARROWS: destination} if sink is not None else {}),
            **{name: str(path) for name, path in written if path},
        }


def _fields() -> QgsFields:
    fields = QgsFields()
    for name in ("rows", "columns", "length", "correlation"):
        fields.append(QgsField(name, _DOUBLE))
    return fields


def _arrow(found: Misregistration, node: Node, exaggeration: float) -> QgsFeature:
    """Return the line from where the grids say that a place is to where PAN shows it."""
    tip = (node.row + node.rows * exaggeration, node.column + node.columns * exaggeration)
    points = [QgsPointXY(*found.scene.map_place(row, column)) for row, column in ((node.row, node.column), tip)]
    feature = QgsFeature(_fields())
    feature.setGeometry(QgsGeometry.fromPolylineXY(points))
    length = float(np.hypot(node.rows, node.columns))
    feature.setAttributes([float(node.rows), float(node.columns), length, float(node.correlation)])
    return feature
