"""What the window “Pansharpen” asks: which images, how, how much of them, and which file to write."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.gui import QgsExtentWidget, QgsFileWidget, QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPushButton, QWidget

from ..host import layers
from ..host.proposal import propose_pair
from ..shared.problem import Problem
from ..shared.sensors import AUTO
from ..shared.translation import tr
from ..workflow.job import ITERATIONS, LAMBDA_PNN, METHODS, Job, iterations_fields
from .task_dialog import pressed

WITHOUT_COMPUTING = "BT-H"
"""The method that is proposed as long as computing is not set up."""


class PansharpenForm(QWidget):
    """The fields.

    Args:
        canvas: of QGIS's window, whose extent can be taken and on which one can be drawn; None: neither.

    Attributes:
        changed: signal that is emitted when a value changes.
        drawing: signal that is emitted with whether the window is to make place for drawing on the canvas, or is back.
    """

    changed = pyqtSignal()
    drawing = pyqtSignal(bool)

    def __init__(self, canvas: QgsMapCanvas | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ms, self.pan = QgsMapLayerComboBox(), QgsMapLayerComboBox()
        self.sensor, self.method, self.effort = QComboBox(), QComboBox(), QComboBox()
        self.extent = QgsExtentWidget(None, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.output = QgsFileWidget()
        self._fill(canvas)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for text, field, hint in (
            (tr("Multispectral layer"), self.ms, tr("The coarse image of several bands, in one layer.")),
            (tr("Panchromatic layer"), self.pan, tr("The grey image, 1.5 to 8 times finer.")),
            (tr("Sensor"), self.sensor, tr("The satellite; “recognise it” goes by files, bands and ratio.")),
            (tr("Method"), self.method, tr("λ-PNN trains on these images; the others take seconds.")),
            (tr("Effort"), self.effort, tr("How long to train: “fast” for a first look, “best” for the last percent.")),
            (tr("Extent"), self.extent, tr("Just this part is sharpened; all that both images show if empty.")),
            (tr("Sharpened image"), self.output, tr("The file to write; its layer is added to the project.")),
        ):
            field.setToolTip(hint)
            form.addRow(text, field)
        self.exchange_button = pressed(QPushButton(tr("Exchange the two layers")), self._exchange)
        form.insertRow(2, "", self.exchange_button)
        self._suggested = ""
        for choice in (self.sensor, self.method, self.effort):
            choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.output.fileChanged.connect(lambda _: self.changed.emit())
        self.extent.extentChanged.connect(lambda _: self.changed.emit())
        self._pair: tuple[object, object] = (None, None)
        for box in (self.ms, self.pan):
            box.layerChanged.connect(lambda _: self._follow_layers())
        self._follow_layers()

    def _fill(self, canvas: QgsMapCanvas | None) -> None:
        for box in (self.ms, self.pan):
            box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.propose()
        self.sensor.addItem(tr("recognise it"), AUTO)
        for identifier, name in layers.sensor_names().items():
            self.sensor.addItem(name, identifier)
        for name in METHODS:
            self.method.addItem(name, name)
        for name in ITERATIONS:
            self.effort.addItem(tr(name), name)
        self.effort.setCurrentIndex(list(ITERATIONS).index("standard"))
        self.extent.setNullValueAllowed(True, tr("all that both images show"))
        if canvas is not None:
            self.extent.setMapCanvas(canvas)
        for button in self.extent.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field must not press one
        self.extent.toggleDialogVisibility.connect(self.drawing.emit)
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter("GeoTIFF (*.tif *.tiff)")

    def propose(self) -> None:
        """Choose the layers of the project that are most likely a pair, if there are any."""
        project = QgsProject.instance()
        pair = propose_pair(project, layers.raster_layers(project))
        if pair is not None:
            self.ms.setLayer(pair[0])
            self.pan.setLayer(pair[1])

    @property
    def undecided(self) -> bool:
        """Whether the user has not chosen a pair."""
        return self.ms.currentLayer() == self.pan.currentLayer()

    @property
    def by_network(self) -> bool:
        """Whether λ-PNN is the method."""
        return self.method.currentData() == LAMBDA_PNN

    @property
    def _whole(self) -> bool:
        """Whether no extent is chosen."""
        return not self.extent.isValid() or self.extent.outputExtent().isNull()

    def set_computing(self, lacking: bool) -> None:
        """Choose a method that can be used without computing, or λ-PNN again in place of that."""
        if lacking:
            self.method.setCurrentIndex(METHODS.index(WITHOUT_COMPUTING))
        elif self.method.currentData() == WITHOUT_COMPUTING:
            self.method.setCurrentIndex(METHODS.index(LAMBDA_PNN))

    def _exchange(self) -> None:
        ms, pan = self.ms.currentLayer(), self.pan.currentLayer()
        self.ms.setLayer(pan)
        self.pan.setLayer(ms)

    def _follow_layers(self) -> None:
        """Suggest an output file, and take extents in the coordinates of the panchromatic image, as a job does.

        The boxes also tell of layers that only have another place among all, since one was added or removed.
        """
        pair = self.ms.currentLayer(), self.pan.currentLayer()
        if pair == self._pair:
            return
        self._pair = pair
        if isinstance(pair[1], QgsRasterLayer):
            whole = self._whole
            self.extent.setOutputCrs(pair[1].crs())
            if whole:
                self.extent.clear()  # else it shows zeros
                for line in self.extent.findChildren(QLineEdit):
                    line.deselect()
        self._suggest_output()
        self.changed.emit()

    def _suggest_output(self) -> None:
        """Suggest an output file beside the MS file, or where one stays; keep one that the user chose."""
        layer = self.ms.currentLayer()
        if isinstance(layer, QgsRasterLayer) and self.output.filePath() in ("", self._suggested):
            source = Path(layer.source().split("|")[0])
            beside = source.parent / source.stem if _stays(source) else _own_folder() / layers.file_name(layer)
            self._suggested = f"{beside}_pansharpened.tif"
            self.output.setFilePath(self._suggested)

    def job(self) -> Job:
        """Return the job that the fields describe.

        Raises:
            Problem: one of them cannot be used.
        """
        ms, pan = self.ms.currentLayer(), self.pan.currentLayer()
        if ms is None or pan is None:
            raise Problem("Add a multispectral and a panchromatic image to the project first.")
        if ms == pan:
            raise Problem("Both fields name the same layer; choose the multispectral and the panchromatic one.")
        output = Path(self.output.filePath()).expanduser()
        if not output.is_absolute() or output.is_dir():
            raise Problem("Choose a file for the sharpened image.")
        output = output if output.suffix else output.with_suffix(".tif")
        box = self.extent.outputExtent()
        return Job(
            **layers.job_fields([ms], pan),
            output=output,
            method=self.method.currentData(),
            **iterations_fields(self.effort.currentData()),
            sensor=self.sensor.currentData(),
            extent=None if self._whole else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
        )


def _stays(file: Path) -> bool:
    """Return whether what lies beside a file can be written and is not deleted with it, as Processing's results are."""
    temporary = Path(QgsProcessingUtils.tempFolder()).resolve()
    return file.is_file() and os.access(file.parent, os.W_OK) and temporary not in file.resolve().parents


def _own_folder() -> Path:
    """Return the project's folder, or the user's."""
    home = QgsProject.instance().homePath()
    return Path(home) if home else Path.home()
