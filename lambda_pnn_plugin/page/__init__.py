"""Reports as pages: from values to HTML and SVG, complete in one file."""
