"""The part of the options that lists the weights which were kept, and names the default of every sensor."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from ..host import settings
from ..host.threads import Latest
from ..shared.problem import Problem
from ..shared.translation import tr
from ..workflow.library import Entry, add, entries_of, remove
from ..workflow.models import SUFFIX

NAME, SENSOR, BANDS, ORIGIN, PROOF = range(5)
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
        self.list.setHeaderLabels([tr("Name"), tr("Sensor"), tr("Bands"), tr("From"), tr("Scores")])
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemSelectionChanged.connect(self._enable)
        self.shared = QgsFileWidget()
        self.shared.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.shared.setFilePath(settings.text(settings.SHARED_LIBRARY))
        self.shared.fileChanged.connect(lambda _: self.show_entries())
        self.state = QLabel(wordWrap=True)
        buttons = QHBoxLayout()
        self.add_button = _button(buttons, tr("Add…"), self._choose)
        self.remove_button = _button(buttons, tr("Remove"), self._remove)
        self.default_button = _button(buttons, tr("Default of its sensor"), self._toggle_default)
        self.default_button.setCheckable(True)
        buttons.addStretch()
        form = QFormLayout(self)
        form.addRow(self.list)
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
        folders = [settings.library(), *([Path(self.shared.filePath())] if self.shared.filePath() else [])]
        self._background.ask(lambda: entries_of(folders), self._show)

    def add_file(self, source: Path) -> None:
        """Take a copy of a file into the user's own folder."""
        self._try(lambda: add(source, settings.library()))

    def _show(self, entries: list[Entry]) -> None:
        chosen = self._chosen()
        self._entries = entries
        self.list.clear()
        for entry in entries:
            item = QTreeWidgetItem(_texts(entry))
            if self._is_default(entry):
                font = item.font(NAME)
                font.setBold(True)
                item.setFont(NAME, font)
                item.setText(NAME, tr("{name} (default)", name=entry.name))
            item.setToolTip(ORIGIN, entry.origin)
            item.setDisabled(entry.about is None)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            self.list.addTopLevelItem(item)
            if chosen is not None and entry.path == chosen.path:
                self.list.setCurrentItem(item)
        if not entries:
            self.state.setText(
                tr("There are none yet: “Train weights”, “Import weights” and “Weights to keep” make some.")
            )
        self._enable()

    def _chosen(self) -> Entry | None:
        items = self.list.selectedItems()
        return self._entries[self.list.indexOfTopLevelItem(items[0])] if items else None

    def _is_default(self, entry: Entry) -> bool:
        return entry.about is not None and self.defaults.get(entry.about.sensor) == entry.name

    def _enable(self) -> None:
        """Enable what can be done with the chosen weights; those of others are not removed from here."""
        chosen = self._chosen()
        self.remove_button.setEnabled(chosen is not None and chosen.path.parent == settings.library())
        self.default_button.setEnabled(chosen is not None and chosen.about is not None and bool(chosen.about.sensor))
        self.default_button.setChecked(chosen is not None and self._is_default(chosen))

    def _choose(self) -> None:
        title, filters = tr("Add weights"), f"safetensors (*{SUFFIX})"
        path, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), filters)
        if path:
            self.add_file(Path(path))

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        if self._is_default(chosen) and chosen.about is not None:
            del self.defaults[chosen.about.sensor]
        self._try(lambda: remove(chosen.path))

    def _toggle_default(self) -> None:
        chosen = self._chosen()
        if chosen is None or chosen.about is None:
            return
        if self._is_default(chosen):
            del self.defaults[chosen.about.sensor]
        else:
            self.defaults[chosen.about.sensor] = chosen.name
        self._show(self._entries)

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
        return [entry.name, "–", "–", entry.problem, ""]
    return [entry.name, entry.about.sensor or "–", str(len(entry.about.bands)), entry.origin, entry.proof]


def _button(row: QHBoxLayout, text: str, clicked: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda _=False: clicked())
    row.addWidget(button)
    return button
