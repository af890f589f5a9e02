"""Errors against a truth are those that torchmetrics finds on the same arrays."""

import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from torchmetrics.functional import image as metrics

from lambda_pnn_plugin.imaging.local import local_mean
from lambda_pnn_plugin.imaging.truth import high_passed, local_correlation, truth_of
from lambda_pnn_plugin.shared.window import Window


@pytest.fixture(scope="module", params=[1, 4, 8])
def images(request):
    random = np.random.default_rng(request.param)
    truth = np.stack([local_mean(random.random((100, 90)), 5) for _ in range(request.param)])
    image = truth + random.normal(0, 0.01, truth.shape)
    found = truth_of(image, truth, Window(0, 0, *truth.shape[1:])).overall(4.0)
    return image, truth, found, *(torch.from_numpy(each)[None] for each in (image, truth))


def test_ergas_uqi_and_psnr(images):
    _, truth, found, ours, theirs = images
    ergas = metrics.error_relative_global_dimensionless_synthesis(ours, theirs, 4)
    assert found["ERGAS"] == pytest.approx(float(ergas), abs=1e-5)
    assert found["UQI"] == pytest.approx(float(metrics.universal_image_quality_index(ours, theirs)), abs=1e-5)
    peak = float(truth.max())
    assert found["PSNR"] == pytest.approx(float(metrics.peak_signal_noise_ratio(ours, theirs, peak)), abs=1e-5)


def test_spectral_angle(images):
    _, truth, found, ours, theirs = images
    if len(truth) > 1:  # a single band has no angle
        expected = np.degrees(float(metrics.spectral_angle_mapper(ours, theirs)))
        assert found["SAM"] == pytest.approx(expected, abs=1e-5)


def test_structural_similarity_inside(images):
    """Theirs counts mirrored borders, too; the paper does not."""
    _, _, found, ours, theirs = images
    _, every = metrics.structural_similarity_index_measure(ours, theirs, data_range=1.0, return_full_image=True)
    assert found["SSIM"] == pytest.approx(float(every[..., 5:-5, 5:-5].mean()), abs=1e-5)


def test_spatial_correlation(images):
    """Theirs pads: so does this test."""
    image, truth, _, ours, theirs = images
    expected = float(metrics.spatial_correlation_coefficient(ours, theirs))
    found = []
    for a, b in zip(image, truth):
        padded = [np.pad(high_passed(np.pad(each, 1, "symmetric")), (4, 3)) for each in (a, b)]
        found.append(local_correlation(*padded).mean())
    assert np.mean(found) == pytest.approx(expected, abs=1e-5)


def test_what_the_tests_need_replaces_no_package_of_the_compute_python():
    assert all(Path(package.__file__).is_relative_to(sys.prefix) for package in (np, torch))
