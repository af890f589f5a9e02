"""The user guide: nothing in it leads nowhere."""

import re
from html.parser import HTMLParser

import pytest

from building import plugin
from lambda_pnn_plugin.host import appearance
from lambda_pnn_plugin.processing.provider import LambdaPNNProvider
from lambda_pnn_plugin.shared.sensor_catalogue import catalogue
from lambda_pnn_plugin.shared.sensors import GENERIC


class Guide(HTMLParser):
    """The page's chapters and what it refers to; every element must be closed."""

    VOID = {"meta", "link", "img", "br"}

    def __init__(self, page):
        super().__init__()
        self.chapters, self.links, self._open = set(), [], []
        self.feed(page)
        assert self._open == []

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag not in self.VOID:
            self._open.append(tag)
        self.chapters.update(filter(None, [found.get("id")]))
        self.links += filter(None, [found.get("href"), found.get("src")])
        assert tag != "img" or "alt" in found

    def handle_endtag(self, tag):
        assert self._open.pop() == tag


@pytest.fixture(scope="module")
def folder():
    """Where the guide lies once the plugin is installed."""
    return plugin.stage() / "resources" / "guide"


@pytest.fixture(scope="module")
def page(folder):
    return (folder / "index.html").read_text(encoding="utf-8")


def test_every_link_leads_somewhere(folder, page):
    guide = Guide(page)
    for link in guide.links:
        if link.startswith("#"):
            assert link[1:] in guide.chapters, link
        elif not link.startswith("https://"):
            assert (folder / link).is_file(), link


def test_help_opens_a_chapter(qgis_app, page):
    for algorithm in LambdaPNNProvider.ALGORITHMS:
        algorithm = algorithm()
        path, _, chapter = algorithm.helpUrl().partition("#")
        assert path.startswith("file:///") and path.endswith("guide/index.html")
        assert f'id="{chapter}"' in page
    assert appearance.guide().isLocalFile()


def test_the_guide_knows_every_sensor(page):
    words = re.sub(r"\s+", " ", page)
    for identifier, sensor in catalogue().items():
        name = sensor.title.split()[0].split("-")[0]
        assert identifier == GENERIC or name in words, sensor.title


def test_the_guide_names_every_recipe_and_model(folder, page):
    for path in (*folder.parent.glob("recipes/*"), *folder.parent.glob("models/*")):
        assert f"../{path.parent.name}/{path.name}" in page
