"""The hypercomplex quality index Q2^n and the algebra that it is computed in."""

from __future__ import annotations

import functools

import numpy as np

from ..shared.arrays import Array

FLAT_BLOCK = 1e-5
"""Variance added to that of a block: far below a standardised band's, which is 1, and far above rounding."""


@functools.cache
def cayley_dickson_signs(n: int) -> Array:
    """Return the signs (n, n) of the products in the Cayley–Dickson algebra of dimension `n`, a power of two.

    They are defined by e_i·e_j = signs[i, j]·e_(i xor j).
    """
    if n == 1:
        return np.ones((1, 1))
    half = n // 2
    inner = cayley_dickson_signs(half)
    conjugate = np.where(np.arange(half) == 0, 1.0, -1.0)
    signs = np.empty((n, n))
    # (a, b)(c, d) = (ac - d*b, da + bc*)
    signs[:half, :half] = inner
    signs[:half, half:] = inner.T
    signs[half:, :half] = inner * conjugate
    signs[half:, half:] = -(inner * conjugate[:, None]).T
    return signs


@functools.cache
def product_table(n: int) -> Array:
    """Return the contributions (n², n) of e_i·e_j, row n·i + j, to each component of a product."""
    table = np.zeros((n, n, n))
    i, j = np.indices((n, n))
    table[i, j, i ^ j] = cayley_dickson_signs(n)
    return table.reshape(n * n, n)


def _product_mean(a: Array, b: Array) -> Array:
    """Return the mean over pixels of the Cayley–Dickson product of `a` and `b`, (M, n, P) each: (M, n).

    The product is bilinear: its mean follows from the small matrix of the bands' cross-moments.
    """
    moments = a @ b.transpose(0, 2, 1) / a.shape[2]
    return moments.reshape(len(a), -1) @ product_table(a.shape[1])


def blocks(image: Array, size: int) -> Array:
    """Return the whole size×size blocks of `image` (B, H, W): (M, B, size²)."""
    bands, rows, columns = len(image), image.shape[1] // size, image.shape[2] // size
    cut = image[:, : rows * size, : columns * size].reshape(bands, rows, size, columns, size)
    return cut.transpose(1, 3, 0, 2, 4).reshape(rows * columns, bands, size * size)


def block_quality(estimate: Array, reference: Array, size: int, trusted: Array | None = None) -> tuple[Array, Array]:
    """Return Q2^n of every whole size×size block, (M,) in 0..1 (1: identical), and the weights, (M,) in 0..1.

    Source: Garzelli, Nencini, "Hypercomplex quality assessment of multi/hyperspectral images", IEEE GRSL 6(4), 2009.
    This is the universal image quality index with every pixel's spectrum as one hypercomplex number, bands zero-padded
    to a power of two. Blocks are standardised by the reference's band means and deviations, so that units do not
    matter; bands constant within a block keep their scale.

    Args:
        estimate, reference: (B, h, w).
        trusted: (h, w) of bool, the pixels that can be compared, all by default; the others must be equal in both
            images. A block's weight is the fourth power of its share of such pixels: those with few hardly count.
    """
    x, y = blocks(estimate, size), blocks(reference, size)
    mean, deviation = y.mean(2, keepdims=True), y.std(2, ddof=1, keepdims=True)
    deviation = np.where(deviation > 1e-7, deviation, 1.0)
    padding = ((0, 0), (0, (1 << (x.shape[1] - 1).bit_length()) - x.shape[1]), (0, 0))
    y, x = (np.pad((image - mean) / deviation + 1, padding) for image in (y, x))
    x = np.concatenate([x[:, :1], -x[:, 1:]], 1)

    mean_y, mean_x = y.mean(2, keepdims=True), x.mean(2, keepdims=True)
    unbiased = size**2 / (size**2 - 1)
    energy_y, energy_x = (mean_y**2).sum((1, 2)), (mean_x**2).sum((1, 2))
    variance_y = unbiased * ((y**2).sum(1).mean(1) - energy_y)
    variance_x = unbiased * ((x**2).sum(1).mean(1) - energy_x)
    covariance = unbiased * _product_mean(y - mean_y, x - mean_x)
    modulus = np.sqrt((covariance**2).sum(1))
    luminance = 2 * np.sqrt(energy_y * energy_x) / np.maximum(energy_y + energy_x, 1e-12)
    # Blocks flat in both images agree; their moments are rounding errors.
    contrast = (2 * modulus + FLAT_BLOCK) / (np.maximum(variance_y + variance_x, 0) + FLAT_BLOCK)
    found = contrast * luminance
    if trusted is None:
        return found, np.ones_like(found)
    return found, blocks(trusted[None].astype(np.float64), size).mean((1, 2)) ** 4
