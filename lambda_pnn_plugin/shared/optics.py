"""Where the optics come from that an image is sharpened with, unless they are told as a number."""

MEASURED, CATALOGUE = "measured", "catalogue"
