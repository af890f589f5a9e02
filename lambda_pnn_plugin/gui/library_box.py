"""The part of the options that lists the weights which were kept, and names the default of every sensor."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from ..host import library, settings
from ..host.threads import Latest
from ..shared.problem import Problem
from ..shared.translation import tr
from ..workflow.library import Entry, add, entries_of, remove
from ..workflow.models import SUFFIX

NAME, SENSOR, BANDS, PROOF, ORIGIN = range(5)
"""Columns of the list."""


class LibraryBox(QGroupBox):
    """Lists weights; adds and removes files; names defaults, which are stored with the other options.

    Attributes:
        defaults: names of the sensors' default weights.
    """

    def __init__(self) -> None:
        super().__init__(tr("Weights"))
        self.defaults = settings.default_weights()
        self._entries: list[Entry] = []
        self._background = Latest(self)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setMinimumHeight(110)
        self.list.setHeaderLabels([tr("Name"), tr("Sensor"), tr("Bands"), tr("Scores"), tr("From")])
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemSelectionChanged.connect(self._enable)
        self.shared = QgsFileWidget()
        self.shared.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.shared.setFilePath(settings.text(settings.SHARED_LIBRARY))
        self.shared.setToolTip(tr("Weights that lie there can be named like your own; nothing is written to it."))
        self.shared.fileChanged.connect(lambda _: self.show_entries())
        self.empty = QLabel(
            tr("There are none yet: “Train weights”, “Import weights” and “Weights to keep” make some.")
        )
        self.empty.setWordWrap(True)
        self.state = QLabel(wordWrap=True)
        buttons = QHBoxLayout()
        self.add_button = _button(buttons, tr("Add…"), self._choose)
        self.remove_button = _button(buttons, tr("Remove"), self._remove)
        self.default_button = _button(buttons, tr("Default of its sensor"), self._toggle_default)
        self.default_button.setCheckable(True)
        buttons.addStretch()
        form = QFormLayout(self)
        form.addRow(self.list)
        form.addRow(self.empty)
        form.addRow(buttons)
        form.addRow(tr("Folder shared with others"), self.shared)
        form.addRow(self.state)
        self._enable()

    @property
    def defaults_text(self) -> str:
        """The defaults, as the settings store them."""
        return json.dumps(self.defaults) if self.defaults else ""

    def show_entries(self) -> None:
        """Look what there is: on another thread, as a folder may lie on a network."""
        folders = library.own_folders(self.shared.filePath())
        self._background.ask(lambda: entries_of(folders), self._show)

    def add_file(self, source: Path) -> None:
        """Take a copy of a file into the user's own folder."""
        self._try(lambda: add(source, settings.library()))

    def _show(self, entries: list[Entry]) -> None:
        chosen = self._chosen()
        self._entries = [*entries, *self._missing(entries)]
        self.list.clear()
        for entry in self._entries:
            item = QTreeWidgetItem(_texts(entry))
            if self._sensor_of(entry):
                font = item.font(NAME)
                font.setBold(True)
                item.setFont(NAME, font)
                item.setText(NAME, tr("{name} (default)", name=entry.name))
            item.setToolTip(ORIGIN, entry.origin)
            self.list.addTopLevelItem(item)
            if chosen is not None and entry.path == chosen.path:
                self.list.setCurrentItem(item)
        self.empty.setVisible(not self._entries)
        self._enable()

    def _missing(self, entries: list[Entry]) -> list[Entry]:
        """Return defaults that are not there, so that they can be seen and taken back."""
        names = {entry.name for entry in entries}
        return [
            Entry(Path(name), None, tr("Its file is not there."))
            for name in dict.fromkeys(self.defaults.values())
            if name not in names
        ]

    def _chosen(self) -> Entry | None:
        items = self.list.selectedItems()
        return self._entries[self.list.indexOfTopLevelItem(items[0])] if items else None

    def _sensor_of(self, entry: Entry) -> str:
        """Return the sensor whose default weights these are; empty if they are nobody's."""
        return next((sensor for sensor, name in self.defaults.items() if name == entry.name), "")

    def _enable(self) -> None:
        """Enable what can be done with the chosen weights; those of others are not removed from here."""
        chosen = self._chosen()
        is_default = chosen is not None and bool(self._sensor_of(chosen))
        may_be = chosen is not None and chosen.about is not None and bool(chosen.about.sensor)
        self.remove_button.setEnabled(chosen is not None and chosen.path.parent == settings.library())
        self.default_button.setEnabled(is_default or may_be)
        self.default_button.setChecked(is_default)

    def _choose(self) -> None:
        title, filters = tr("Add weights"), f"safetensors (*{SUFFIX})"
        path, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), filters)
        if path:
            self.add_file(Path(path))

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is None or not self._sure(chosen):
            return

        def delete() -> None:
            remove(chosen.path)
            self.defaults = {sensor: name for sensor, name in self.defaults.items() if name != chosen.name}

        self._try(delete)

    def _sure(self, entry: Entry) -> bool:
        question = tr("Delete the weights {name}? This cannot be undone.", name=entry.name)
        return QMessageBox.question(self, tr("Weights"), question) == QMessageBox.StandardButton.Yes

    def _toggle_default(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        sensor = self._sensor_of(chosen)
        if sensor:
            del self.defaults[sensor]
        elif chosen.about is not None:
            self.defaults[chosen.about.sensor] = chosen.name
        self.show_entries()

    def _try(self, action: Callable[[], object]) -> None:
        """Do something, say why if that cannot be done, and show what there is then."""
        try:
            action()
            self.state.clear()
        except Problem as problem:
            self.state.setText(str(problem))
        self.show_entries()


def _texts(entry: Entry) -> list[str]:
    if entry.about is None:
        return [entry.name, "–", "–", "", entry.problem]
    return [entry.name, entry.about.sensor or "–", str(len(entry.about.bands)), entry.proof, entry.origin]


def _button(row: QHBoxLayout, text: str, clicked: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda _=False: clicked())
    row.addWidget(button)
    return button
