"""Classical pansharpening in NumPy: one method a file, fitted once to a scene, then applied window by window."""
