"""How far one image lies off another, below a pixel."""

import numpy as np


def displacement(image, reference):
    """(rows, columns) by which the content of `image` (H, W) lies further than that of `reference`.

    From the slope of the phase of their cross spectrum at low frequencies.
    """
    window = np.hanning(image.shape[0])[:, None] * np.hanning(image.shape[1])
    spectra = [np.fft.fft2((one - one.mean()) * window) for one in (image, reference)]
    cross = spectra[0] * spectra[1].conj()
    frequencies = np.meshgrid(*map(np.fft.fftfreq, image.shape), indexing="ij")
    low = np.hypot(*frequencies) < 0.15
    weight = np.sqrt(np.abs(cross[low]))
    slopes = np.stack([-2 * np.pi * frequency[low] for frequency in frequencies], 1)
    return np.linalg.lstsq(slopes * weight[:, None], np.angle(cross[low]) * weight, rcond=None)[0]
