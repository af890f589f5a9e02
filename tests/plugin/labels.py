"""What a window says whatever it is used for: the words on its buttons and beside its fields."""


def _of_an_extent(widget):
    """Whether QGIS has put it into its own field for extents, which differs from version to version."""
    while widget is not None and widget.metaObject().className() != "QgsExtentWidget":
        widget = widget.parentWidget()
    return widget is not None


def labels_of(widget):
    """Sorted, each once."""
    from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton

    found = {button.text() for button in widget.findChildren(QPushButton) if not _of_an_extent(button)}
    for form in widget.findChildren(QFormLayout):
        for row in range(form.rowCount()):
            item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            if item is not None and isinstance(item.widget(), QLabel):
                found.add(item.widget().text())
    return sorted(filter(None, found))
