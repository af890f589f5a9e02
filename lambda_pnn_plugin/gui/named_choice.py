"""The toolbox's fields for choices whose values are codes, as of sensors: they show names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProcessingParameters
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QWidget

BATCH, MODELER = "BatchAlgorithmDialog", "ModelerParametersDialog"
"""Names of the classes of QGIS's dialogs that take other widgets than the tool's own dialog."""


class NamedChoice:
    """Makes the field that a dialog of QGIS asks for: QGIS calls what a parameter names as its widget_wrapper so."""

    def __new__(
        cls,
        definition: QgsProcessingParameterDefinition,
        dialog: QDialog,
        row: int = 0,
        column: int = 0,
        names: Mapping[str, str] | None = None,
    ) -> Any:
        """Return a field for `definition`, an enum of strings, that shows `names` of its values."""
        names, kind = names or {}, type(dialog).__name__
        if kind == MODELER:
            registry = QgsGui.processingGuiRegistry()
            field = registry.createModelerParameterWidget(dialog.model, dialog.childId, definition, dialog.context)
            for box in field.findChildren(QComboBox):
                _name(box, names)
            field.setDialog(dialog)
            return field
        batch, standard = QgsProcessingGui.WidgetType.Batch, QgsProcessingGui.WidgetType.Standard
        return NamedChoiceField(definition, batch if kind == BATCH else standard, names)


class NamedChoiceField(QgsAbstractProcessingParameterWidgetWrapper):
    """A box of names, whose values are the codes that models and scripts know."""

    def __init__(
        self,
        definition: QgsProcessingParameterDefinition,
        kind: object,
        names: Mapping[str, str],
    ) -> None:
        super().__init__(definition, kind)
        self._names = names

    def createWidget(self) -> QWidget:  # noqa: N802
        box = QComboBox()
        for value in self.parameterDefinition().options():
            box.addItem(value, value)
        _name(box, self._names)
        box.setToolTip(self.parameterDefinition().toolTip())
        box.currentIndexChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return box

    def setWidgetValue(self, value: object, context: QgsProcessingContext) -> None:  # noqa: N802
        box = self.wrappedWidget()  # asked for each time: QGIS owns it, and PyQt forgets who made it
        text = QgsProcessingParameters.parameterAsEnumString(self.parameterDefinition(), value, context)
        box.setCurrentIndex(max(0, box.findData(text)))

    def widgetValue(self) -> str:  # noqa: N802
        return self.wrappedWidget().currentData()


def _name(box: QComboBox, names: Mapping[str, str]) -> None:
    """Show names in place of the codes that are a box's values."""
    for place in range(box.count()):
        code = box.itemData(place)
        if isinstance(code, str) and code in names:
            box.setItemText(place, f"{names[code]} ({code})")
