"""What surrounds QGIS: settings, layers, tasks, journal, diagnostics, the engine that is leased."""
