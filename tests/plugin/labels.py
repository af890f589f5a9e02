"""What a window says whatever it is used for: the words on its buttons and beside its fields."""


def labels_of(widget):
    """Sorted, each once."""
    from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton

    found = {button.text() for button in widget.findChildren(QPushButton)}
    for form in widget.findChildren(QFormLayout):
        for row in range(form.rowCount()):
            item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            if item is not None and isinstance(item.widget(), QLabel):
                found.add(item.widget().text())
    return sorted(filter(None, found))
