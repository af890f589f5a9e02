"""The part of the options that says which cluster computes, if one does."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton

from ..host import computing, settings
from ..host.threads import Latest
from ..shared.problem import Problem
from ..shared.translation import tr


class ClusterBox(QGroupBox):
    """Takes the address of a cluster and its certificates, and tries it."""

    def __init__(self) -> None:
        super().__init__(tr("Cluster"))
        self._background = Latest(self)
        self.address = QLineEdit(settings.text(settings.CLUSTER))
        self.address.setPlaceholderText(tr("none: this computer computes"))
        self.address.setToolTip(tr("Of a Dask scheduler, as tls://host:8786, or a scheduler file."))
        self.certificates = QgsFileWidget()
        self.certificates.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.certificates.setFilePath(settings.text(settings.CERTIFICATES))
        self.certificates.lineEdit().setPlaceholderText(tr("folder with ca.pem, cert.pem and key.pem"))
        self.certificates.setToolTip(
            tr("By which this computer and the cluster know each other; for addresses of tls://.")
        )
        self.state = QLabel(wordWrap=True)
        self.try_button = QPushButton(tr("Try it"))
        self.try_button.clicked.connect(lambda _=False: self._try())
        self.address.textChanged.connect(lambda _: self._enable())
        form = QFormLayout(self)
        form.addRow(tr("Address"), self.address)
        form.addRow(tr("Certificates"), self.certificates)
        buttons = QHBoxLayout()
        buttons.addWidget(self.try_button)
        buttons.addStretch()
        form.addRow(buttons)
        form.addRow(self.state)
        self._enable()

    def _enable(self) -> None:
        self.try_button.setEnabled(bool(self.address.text().strip()))

    def _try(self) -> None:
        """List the workers: on another thread, since a scheduler may not answer for long."""
        address, certificates = self.address.text().strip(), self.certificates.filePath()
        self.state.setText(tr("Asking the cluster…"))
        self._background.ask(lambda: _asked(address, certificates), self.state.setText)


def _asked(address: str, certificates: str) -> str:
    """Return what a cluster says of itself, or why it says nothing. Called on any thread."""
    try:
        return "\n".join(computing.workers(address, certificates))
    except Problem as problem:
        return str(problem)
