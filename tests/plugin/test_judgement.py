"""What is said of scores."""

import math

import pytest

from lambda_pnn_plugin.workflow.judgement import judgement

ADVICE = " See “When the scores are poor” in the user guide."


@pytest.mark.parametrize(
    ("r_ergas", "d_rho", "said"),
    [
        (0.3, 0.07, "Colours are kept very well, structures are followed very well."),  # QuickBird, sharpened
        (2.0, 0.097, "Colours are kept well, structures are followed very well."),  # Rotterdam
        (1.0, 0.2, "Colours are kept well, structures are followed in part." + ADVICE),
        (4.3, 0.79, "Colours are kept in part, structures are not followed." + ADVICE),  # Pléiades, interpolated
        (10.4, 0.18, "Colours are not kept, structures are followed well." + ADVICE),  # Landsat, by Brovey
        (math.inf, 1.0, "Colours are not kept, structures are not followed." + ADVICE),
    ],
)
def test_scores_are_given_a_word_of_judgement(r_ergas, d_rho, said):
    assert judgement(r_ergas, d_rho) == said
