"""The compute process: its environment, its start and its messages. Imports neither QGIS nor PyTorch."""
