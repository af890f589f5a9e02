"""λ-PNN as the paper tells it, in plain PyTorch: what the plugin's engine is measured against.

Written from the published description for the benchmark only; the plugin does not ship it. Single precision, images in
the usual layout, the sensor's blur as a 41×41 filter at full size of which every fourth sample is kept, local
correlation in double precision by cumulative sums, Q2^n block by block on rounded numbers.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

FEATURES = 64
FULL_SCALE = 2048
KERNEL = 41


def convolution(inputs: int, outputs: int, size: int) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, size, padding=size // 2, padding_mode="reflect")


class Attention(nn.Module):
    """Channel and spatial attention, added to the input."""

    def __init__(self) -> None:
        super().__init__()
        self.shared = nn.Sequential(nn.Linear(FEATURES, 16), nn.ReLU(), nn.Linear(16, FEATURES))
        self.spatial = convolution(2, 1, 7)

    def forward(self, x: Tensor) -> Tensor:
        mean = functional.adaptive_avg_pool2d(x, 1).flatten(1)
        largest = functional.adaptive_max_pool2d(x, 1).flatten(1)
        gated = x * torch.sigmoid(self.shared(mean) + self.shared(largest))[:, :, None, None]
        pooled = torch.cat([gated.max(1, keepdim=True).values, gated.mean(1, keepdim=True)], 1)
        return x + gated * torch.sigmoid(self.spatial(pooled))


class Residual(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(convolution(FEATURES, FEATURES, 3), nn.GELU(), convolution(FEATURES, FEATURES, 3))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.body(x)


class Network(nn.Module):
    """(N, B, H, W) interpolated bands and (N, 1, H, W) PAN to (N, B, H, W)."""

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            *(convolution(bands + 1, FEATURES, 3), nn.ReLU(), convolution(FEATURES, FEATURES, 3), nn.ReLU()),
            *(Attention(), Residual(), Residual(), Attention(), convolution(FEATURES, bands, 5)),
        )

    def forward(self, ms_up: Tensor, pan: Tensor) -> Tensor:
        return ms_up + self.body(torch.cat([ms_up, pan], 1))


def gaussian_kernel(gain: float, ratio: int) -> Tensor:
    sigma = ratio / math.pi * math.sqrt(-2 * math.log(gain))
    x = torch.arange(KERNEL) - KERNEL // 2
    profile = torch.exp(-0.5 * (x / sigma) ** 2)
    kernel = profile[:, None] * profile
    return kernel / kernel.sum()


def gaussian_kernels(gains: list[float], ratio: int) -> Tensor:
    """The blur of every band, (B, 1, 41, 41)."""
    return torch.stack([gaussian_kernel(gain, ratio) for gain in gains])[:, None]


def filtered(image: Tensor, kernels: Tensor) -> Tensor:
    """Every band of (N, B, H, W) blurred at full size."""
    padded = functional.pad(image, (KERNEL // 2,) * 4, mode="replicate")
    return functional.conv2d(padded, kernels, groups=len(kernels))


def r_ergas(estimate: Tensor, ms: Tensor, ratio: int) -> Tensor:
    relative = ((estimate - ms) ** 2).mean((2, 3)) / ms.mean((2, 3)) ** 2
    return (100 / ratio * torch.sqrt(relative.mean(1))).mean()


def product(a: Tensor, b: Tensor) -> Tensor:
    """Cayley–Dickson product of (n, …) numbers, by halves."""
    n = len(a) // 2
    if n == 0:
        return a * b
    first, second, third, fourth = a[:n], a[n:], b[:n], b[n:]
    return torch.cat(
        [
            product(first, third) - product(conjugate(fourth), second),
            product(fourth, first) + product(second, conjugate(third)),
        ]
    )


def conjugate(a: Tensor) -> Tensor:
    return torch.cat([a[:1], -a[1:]])


def q2n(estimate: Tensor, reference: Tensor, block: int = 32) -> Tensor:
    """Mean over the blocks of every image; rounded, and so without a gradient, as published."""
    estimate, reference = (torch.round(image.detach().double() * FULL_SCALE) for image in (estimate, reference))
    found = []
    for x_image, y_image in zip(estimate, reference):
        for row in range(0, x_image.shape[1] - block + 1, block):
            for column in range(0, x_image.shape[2] - block + 1, block):
                part = (slice(None), slice(row, row + block), slice(column, column + block))
                found.append(block_quality(x_image[part], y_image[part]))
    return torch.stack(found).mean()


def block_quality(x: Tensor, y: Tensor) -> Tensor:
    mean, deviation = y.mean((1, 2), keepdim=True), y.std((1, 2), keepdim=True).clamp_min(1e-9)
    x, y = conjugate((x - mean) / deviation + 1), (y - mean) / deviation + 1
    pixels = x[0].numel()
    unbiased = pixels / (pixels - 1)
    mean_x, mean_y = x.mean((1, 2)), y.mean((1, 2))
    energy_x, energy_y = (mean_x**2).sum(), (mean_y**2).sum()
    variance = unbiased * ((x**2).sum(0).mean() - energy_x + (y**2).sum(0).mean() - energy_y)
    covariance = unbiased * (product(y, x).mean((1, 2)) - product(mean_y[:, None], mean_x[:, None])[:, 0])
    return 4 * covariance.norm() * torch.sqrt(energy_x * energy_y) / (variance * (energy_x + energy_y))


def window_sum(image: Tensor, half_width: int) -> Tensor:
    """Sums over windows of 2·half_width pixels, by cumulative sums."""
    padded = functional.pad(image, (half_width, half_width) * 2)
    cumulated = functional.pad(padded.cumsum(2).cumsum(3), (1, 0, 1, 0))
    side = 2 * half_width
    rows = cumulated[:, :, side:] - cumulated[:, :, :-side]
    return (rows[..., side:] - rows[..., :-side])[:, :, :-1, :-1]


def local_correlation(a: Tensor, b: Tensor, half_width: int) -> Tensor:
    a, b = a.double(), b.double()
    count = (2 * half_width) ** 2
    a, b = (image - window_sum(image, half_width) / count for image in (a, b))
    energy = window_sum(a * a, half_width) * window_sum(b * b, half_width)
    return window_sum(a * b, half_width) / torch.sqrt(energy.clamp_min(1e-20))


def loss(
    output: Tensor, pan: Tensor, ms: Tensor, threshold: Tensor, kernels: Tensor, ratio: int, weights: tuple
) -> Tensor:
    """α·R-ERGAS + β·D_λ + γ·D_ρ,masked of crops that whole MS pixels tile."""
    estimate = filtered(output, kernels)[:, :, ratio // 2 :: ratio, ratio // 2 :: ratio]
    dissimilarity = 1 - local_correlation(output, pan, math.ceil(ratio / 2))
    structural = (dissimilarity * (dissimilarity > threshold)).mean()
    return weights[0] * r_ergas(estimate, ms, ratio) + weights[1] * (1 - q2n(estimate, ms)) + weights[2] * structural
