"""The plugin speaks the user's language, in all its words."""

import re
from collections import Counter

import pytest
from qgis.PyQt.QtCore import QLocale

from building import translations
from lambda_pnn_plugin.host import appearance
from lambda_pnn_plugin.shared import translation
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.translation import tr

TEXTS = translations.texts()


def fields(text):
    return Counter(re.findall(r"\{[^{}]*\}", text))


def test_every_kind_of_text_is_found():
    assert "Set up computing…" in TEXTS  # by tr
    assert "control points" in TEXTS  # by tr, as an argument
    assert "fast" in TEXTS  # by tr_noop
    assert "Choose a file for the sharpened image." in TEXTS  # by Problem
    assert "Will be installed: {plan}" in TEXTS  # in one of two cases


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_are_complete(language):
    translated = translations.translated(language)
    assert not [text for text in TEXTS if text not in translated], "run “build.py translate”, then translate"
    assert not [text for text in translated if text not in TEXTS], "run “build.py translate”"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_keep_values_and_marks(language):
    for text, said in translations.translated(language).items():
        assert fields(said) == fields(text), text
        assert Counter(re.findall(r"</?\w+>", said)) == Counter(re.findall(r"</?\w+>", text)), text
        assert (said[0].isspace(), said[-1].isspace()) == (text[0].isspace(), text[-1].isspace()), text


@pytest.fixture
def compiled(tmp_path, monkeypatch):
    translations.compile_into(tmp_path / "i18n")
    monkeypatch.setattr(appearance, "resource", tmp_path.joinpath)
    before = QLocale()
    yield
    QLocale.setDefault(before)
    translation.install_translator(str)


@pytest.mark.parametrize("locale", ["de_AT", "es", "fr_FR", "it"])
def test_the_users_language_is_spoken(qgis_app, compiled, locale):
    QLocale.setDefault(QLocale(locale))
    appearance.install_user_language()
    translated = translations.translated(locale[:2])
    assert tr("Set up computing…") == translated["Set up computing…"] != "Set up computing…"
    sentence = "The output {path} is a folder; choose the name of a file."
    assert str(Problem(sentence, path="x {y}")) == translated[sentence].replace("{path}", "x {y}")


def test_other_languages_hear_english(qgis_app, compiled):
    QLocale.setDefault(QLocale("it"))
    appearance.install_user_language()
    QLocale.setDefault(QLocale("zu"))
    appearance.install_user_language()
    assert tr("Set up computing…") == "Set up computing…"
