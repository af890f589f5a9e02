"""The engine against values computed with the authors' program (tests/data/README.md)."""

import numpy as np
import pytest
import torch
from torch.nn import functional

from lambda_pnn_plugin.engine import interpolation, jesse, network, quality
from lambda_pnn_plugin.engine.checkpoints import from_published
from lambda_pnn_plugin.imaging import resampling

from . import published

SCALE = 2048
GAINS = {
    "QB": ([0.34, 0.32, 0.30, 0.22], 0.15),
    "IKONOS": ([0.26, 0.28, 0.29, 0.28], 0.17),
    "GE1": ([0.23] * 4, 0.16),
    "WV2": ([0.35] * 7 + [0.27], 0.11),
    "WV3": ([0.325, 0.355, 0.360, 0.350, 0.365, 0.360, 0.335, 0.315], 0.14),
}
SCENES = ["GE1", "WV3"]


class ReferenceScene:
    """One scene of the file with the intermediate images that several tests need."""

    def __init__(self, data, name):
        self.data, self.name = data, name
        self.ms = torch.tensor(data[f"{name}.ms"] / SCALE).float()
        self.pan = torch.tensor(data[f"{name}.pan"] / SCALE).float()[None]
        self.ms_up = published.dyadic_interpolation(self.ms.double(), 4).float()
        self.kernels = torch.stack([published.published_ms_kernel(gain, 4) for gain in GAINS[name][0]])
        self.pan_kernel = published.published_pan_kernel(GAINS[name][1], 4)
        self.candidate = (self.ms_up + 0.05 * (self.pan - self.pan.mean())).clamp_min(1e-4)

    def __getitem__(self, key):
        return self.data[f"{self.name}.{key}"]

    def downgraded(self, image, shifts=None):
        """`image` as the published program brings it to the MS grid."""
        filtered = filtered_with(image, self.kernels, "replicate")
        if shifts is not None:
            filtered = torch.stack([moved(band, *shift) for band, shift in zip(filtered, shifts)])
        return filtered[:, 2::4, 2::4].float()

    def structural_map(self, image):
        return (1 - published.published_local_correlation(image, self.pan, 2)).float()

    def threshold(self):
        low = filtered_with(self.pan, self.kernels[:1], "reflect")
        return (1 - published.published_local_correlation(self.ms_up, low, 8)).float()

    def network(self):
        prefix = f"{self.name}.weights."
        state = {key[len(prefix) :]: torch.tensor(self.data[key]) for key in self.data.files if key.startswith(prefix)}
        return network.build({name: torch.from_numpy(array) for name, array in from_published(state).items()})


def filtered_with(image, kernels, padding):
    side = kernels.shape[-1] // 2
    padded = functional.pad(image[None].double(), (side,) * 4, mode=padding)
    return functional.conv2d(padded, kernels[:, None].double(), groups=len(image))[0]


def moved(band, rows, columns):
    """One band moved down and right by half pixels; beyond the border lies zero."""
    pad = 16
    padded = functional.pad(band, (pad,) * 4)
    matrices = []
    for size, half_pixels in zip(padded.shape, (rows, columns)):
        matrix = resampling.lagrange_matrix(np.arange(size) - half_pixels / 2, size)
        matrices.append(torch.from_numpy(matrix).to(band.dtype))
    return interpolation.separable(matrices[0], padded, matrices[1])[pad:-pad, pad:-pad]


@pytest.fixture(scope="module", params=SCENES)
def scene(request, reference):
    return ReferenceScene(reference, request.param)


@pytest.mark.parametrize("sensor", GAINS)
def test_mtf_kernels(reference, sensor):
    ms_gains, pan_gain = GAINS[sensor]
    ms = torch.stack([published.published_ms_kernel(gain, 4) for gain in ms_gains]).numpy()
    np.testing.assert_allclose(ms, reference[f"mtf.{sensor}.ms"], atol=1e-6, rtol=0)
    pan = published.published_pan_kernel(pan_gain, 4).numpy()
    np.testing.assert_allclose(pan, reference[f"mtf.{sensor}.pan"][0], atol=1e-6, rtol=0)


def test_dyadic_interpolation(reference):
    ms_up = published.dyadic_interpolation(torch.tensor(reference["GE1.ms"] / SCALE), 4)
    np.testing.assert_allclose(ms_up.numpy(), reference["GE1.upsampled"], atol=1e-6)


def test_local_correlation_map(reference):
    ms_up, pan = (torch.tensor(reference[key]) for key in ("GE1.upsampled", "GE1.pan"))
    found = published.published_local_correlation(ms_up, pan / SCALE, 2)
    np.testing.assert_allclose(found.numpy(), reference["GE1.xcorr_w2"], atol=1e-4)


def test_structural_threshold(reference):
    threshold = ReferenceScene(reference, "GE1").threshold()
    np.testing.assert_allclose(threshold.numpy(), reference["GE1.structural_threshold"], atol=1e-4)


@pytest.mark.parametrize("shift", [(-1, 4), (0, 0), (2, -3)])
def test_half_pixel_move(reference, shift):
    image = torch.tensor(reference["GE1.upsampled"]).double()
    found = torch.stack([moved(band, *shift) for band in image])[:, 64:128, 64:128]
    expected = reference["GE1.shift_{}_{}.image_crop_64_128".format(*shift)]
    np.testing.assert_allclose(found.numpy(), expected, atol=1e-5)


@pytest.mark.parametrize("shift", [(-1, 4), (0, 0), (2, -3)])
def test_registration(scene, shift):
    ms_up = torch.stack([moved(band, *shift) for band in scene.ms_up.double()])
    found = published.published_registration(ms_up, scene.pan, scene.pan_kernel)
    np.testing.assert_array_equal(found.numpy(), scene["shift_{}_{}.estimate".format(*shift)])


def test_downgraded(scene):
    found = scene.downgraded(scene.candidate)
    np.testing.assert_allclose(found.numpy(), scene["downgraded"], atol=1e-5)


def test_downgraded_shifted(scene):
    found = scene.downgraded(scene.candidate, scene["downgraded_shifted.rc"])
    np.testing.assert_allclose(found.numpy(), scene["downgraded_shifted"], atol=1e-5)


def test_metrics(scene):
    estimate, truth = scene.downgraded(scene.candidate), scene.ms_up[:, 2::4, 2::4]
    rounded = [(image * SCALE).round()[None].double() for image in (estimate, truth)]
    index = float(quality.q2n(*rounded))
    found = {
        "R_ERGAS": quality.r_ergas(estimate, truth, 4),
        "Q2n": index,
        "D_lambda_K": 1 - index,
        "D_rho": scene.structural_map(scene.candidate).mean(),
        "D_S": published.d_s(scene.candidate, scene.ms, scene.pan, 4),
        "D_S_R": published.d_s_r(scene.candidate, scene.pan),
    }
    for name, value in found.items():
        assert float(value) == pytest.approx(float(scene[f"metric.{name}"]), rel=1e-4), name
    # A tenth of a degree in single precision: the file's last digits are the rounding of its arc cosine.
    angle = published.spectral_angle(estimate, truth)
    assert float(angle) == pytest.approx(float(scene["metric.R_SAM_deg"]), abs=2e-4)


def test_loss(scene):
    estimate, truth = scene.downgraded(scene.candidate), scene.ms_up[:, 2::4, 2::4]
    dissimilarity = scene.structural_map(scene.candidate)
    structural = jesse.masked_mean(dissimilarity, scene.threshold())
    assert float(dissimilarity.mean()) == pytest.approx(float(scene["loss.structural_unmasked"]), rel=1e-4)
    assert float(structural) == pytest.approx(float(scene["loss.structural"]), rel=1e-4)
    terms = jesse.JesseTerms(quality.r_ergas(estimate, truth, 4), 1 - rounded_q2n(estimate, truth), structural)
    weights = jesse.LossWeights(*scene["loss.weights"])
    assert float(terms.total(weights)) == pytest.approx(float(scene["loss.jesse"]), rel=1e-4)


def test_network_output(scene):
    with torch.no_grad():
        output = scene.network()(scene.ms_up[None], scene.pan[None])[0].numpy()
    np.testing.assert_allclose(output[:, 64:128, 64:128], scene["network_output_crop_64_128"], atol=1e-4)
    np.testing.assert_allclose(output.mean((1, 2)), scene["network_output_mean"], atol=1e-4)


def test_adaptation_history(scene):
    """Five full-image steps of the published recipe, in which D_λ, rounded, has no gradient."""
    net, threshold = scene.network(), scene.threshold()
    optimiser = torch.optim.Adam(net.parameters(), lr=float(scene["adaptation_lr"]), weight_decay=1e-4)
    weights = jesse.LossWeights(*scene["loss.weights"])
    truth = scene.ms_up[:, 2::4, 2::4]
    for expected in scene["adaptation_history"]:
        output = net(scene.ms_up[None], scene.pan[None])[0]
        estimate = scene.downgraded(output)
        dissimilarity = scene.structural_map(output)
        terms = jesse.JesseTerms(
            quality.r_ergas(estimate, truth, 4),
            1 - rounded_q2n(estimate.detach(), truth),
            jesse.masked_mean(dissimilarity, threshold),
        )
        total = terms.total(weights)
        found = [total, terms.r_ergas, terms.d_lambda, terms.d_rho, dissimilarity.mean()]
        np.testing.assert_allclose([float(value) for value in found], expected, rtol=1e-3)
        optimiser.zero_grad()
        total.backward()
        optimiser.step()


def rounded_q2n(estimate, truth):
    return quality.q2n(*((image * SCALE).round()[None] for image in (estimate, truth)))
