"""Reports: complete in one file, true to the figures, and open to everyone."""

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from lambda_pnn_plugin.page import charts
from lambda_pnn_plugin.shared import translation
from lambda_pnn_plugin.workflow.comparison import compare
from lambda_pnn_plugin.workflow.misregistration import measure_registration
from lambda_pnn_plugin.workflow.pansharpening import run
from lambda_pnn_plugin.workflow.reports import MOST_BYTES, write_report
from lambda_pnn_plugin.workflow.reports_of_tools import comparison_page, registration_page
from tests.nearest import nearest_engine

from .jobs import Watcher, job_for
from .test_tools import images

KINDS = ("result", "comparison", "registration")


class Outline(HTMLParser):
    """Elements, attributes and text of a page; all elements must be closed."""

    VOID = {"meta", "img", "input", "br", "line", "rect", "polyline"}

    def __init__(self, page):
        super().__init__()
        self.elements, self.words, self._open = [], [], []
        self.feed(page)
        assert self._open == []

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag not in self.VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(scope="module")
def folder(sample, tmp_path_factory):
    """A report of each kind."""
    folder = tmp_path_factory.mktemp("reports")
    job = job_for(sample, folder / "a & b.tif", iterations=30, report=folder / "result.html", command="repeat --<this>")
    run(job, nearest_engine(), Watcher())
    compared = compare(images(sample), ["GSA", "BT-H"], [], folder, True, None, Watcher())
    write_report(folder / "comparison.html", comparison_page(compared, "compared", "again"), compared.as_json())
    measured = measure_registration(images(sample), 0, Watcher())
    write_report(folder / "registration.html", registration_page(measured, "measured"), measured.as_json())
    return folder


@pytest.fixture(params=KINDS)
def page(request, folder):
    return (folder / f"{request.param}.html").read_text(encoding="utf-8")


def test_a_report_is_one_file_that_asks_for_nothing(page):
    outline = Outline(page)
    assert len(page.encode()) <= MOST_BYTES
    for tag, attributes in outline.elements:
        for name in ("src", "href", "data", "action"):
            assert attributes.get(name, "data:").startswith("data:"), tag
    assert "url(" not in page and "@import" not in page and "fetch(" not in page
    (policy,) = [meta["content"] for meta in outline.all("meta") if meta.get("http-equiv")]
    assert policy.startswith("default-src 'none'")


def test_a_report_can_be_read_by_everyone(page):
    """Language, one title, captions, texts in place of pictures, labels of controls."""
    outline = Outline(page)
    assert outline.all("html")[0]["lang"] == "en" and len(outline.all("h1")) == 1
    assert all(image["alt"] for image in outline.all("img"))
    assert len(outline.all("caption")) == len(outline.all("table")) > 0
    labels = {label["for"] for label in outline.all("label")}
    assert {control["id"] for control in outline.all("input")} == labels
    assert all(chart["role"] == "img" and chart["aria-label"] for chart in outline.all("svg"))
    assert any("width=device-width" in meta.get("content", "") for meta in outline.all("meta"))
    assert "prefers-color-scheme: dark" in page


def test_the_report_of_a_result_tells_its_figures(folder):
    page = (folder / "result.html").read_text(encoding="utf-8")
    told, words = json.loads((folder / "result.json").read_text(encoding="utf-8")), " ".join(Outline(page).words)
    for name, value in told["scores"].items():
        assert name in words and f"{value:.4g}" in words, name
    assert told["interpolated"]["R_ERGAS"] > 0 and len(told["training"]) == 30
    assert "a & b.tif: report" in words and "repeat --<this>" in words
    assert len(Outline(page).all("input")) >= 1
    assert "Terms of the loss, step by step" in words


def test_the_report_of_a_comparison_shows_every_method(folder):
    page = (folder / "comparison.html").read_text(encoding="utf-8")
    captions = Outline(page).words
    assert captions.count("GSA") >= 3 and captions.count("BT-H") >= 3  # both tables, and pictures
    assert "With the truth" in captions


def test_the_report_of_a_registration_draws_arrows(folder):
    page = (folder / "registration.html").read_text(encoding="utf-8")
    assert len(Outline(page).all("svg")) == 2 and "panchromatic image off its grid" in page


def test_reports_speak_the_users_language(sample, tmp_path):
    translation.install_translator(lambda text: {"Verdict": "Urteil"}.get(text, text), "de")
    try:
        run(job_for(sample, tmp_path / "o.tif", method="GSA", report=tmp_path / "o.html"), None, Watcher())
    finally:
        translation.install_translator(str)
    page = (tmp_path / "o.html").read_text(encoding="utf-8")
    assert '<html lang="de">' in page and "<h2>Urteil</h2>" in page


def test_what_is_unknown_breaks_no_chart():
    assert charts.lines("nothing", (("a", [float("nan")]),), "steps") == ""
    assert charts.arrows("nothing", (10, 10), [(1, 1, float("nan"), float("nan"))], "pixels") == ""
    drawn = charts.bars("some", ["<a>"], [(float("nan"), 0.0)], ("x", "y"))
    assert "&lt;a&gt;" in drawn and "nan" not in drawn


def test_arrows_of_bands_end_inside_their_picture():
    """Whichever way the largest points; and every band is named."""
    bands = ["coastal", "blue", "green", "yellow", "red", "red edge", "nir 1", "nir 2"]
    for down, right in ((-3.0, 0.0), (3.0, 0.0), (0.0, 3.0), (0.0, -3.0)):
        places = [(2.0, 2.0 * place, down, right) for place in range(1, 9)]
        drawn = charts.arrows("shifts", (4.0, 18.0), places, "pixels", bands)
        width, height = (float(value) for value in re.search(r'viewBox="0 0 (\d+) (\d+)"', drawn).groups())
        tips = re.findall(r'x2="(-?[\d.]+)" y2="(-?[\d.]+)"', drawn)
        assert len(tips) == 9
        assert all(0 < float(x) < width and 0 < float(y) < height for x, y in tips)
        assert all(f">{band}</text>" in drawn for band in bands)


def test_the_tools_write_reports(processing, nothing_set_up, sample, tmp_path):
    """And the line in them repeats the run."""
    common = {"SPECTRAL": [str(sample[0])], "PANCHROMATIC": str(sample[1]), "SENSOR": "GE1"}
    sharp, report = tmp_path / "sharp image.tif", tmp_path / "report.html"
    made = {**common, "METHOD": "GSA", "OUTPUT": str(sharp), "REPORT": str(report), "JSON": str(tmp_path / "f.json")}
    found = processing.run("lambdapnn:pansharpen", made)
    assert found["REPORT"] == str(report) and Path(found["JSON"]).is_file()
    page = report.read_text(encoding="utf-8")
    assert re.search(r"qgis_process(\.bin)? run lambdapnn:pansharpen", page)
    assert f"&#x27;--OUTPUT={sharp}&#x27;" in page and "--METHOD=GSA" in page
    judged = {**common, "PANSHARPENED": str(sharp), "REPORT": str(tmp_path / "assess.html")}
    processing.run("lambdapnn:assess", judged)
    measured = {**common, "REPORT": str(tmp_path / "registration.html")}
    processing.run("lambdapnn:registration", measured)
    compared = {**common, "METHODS": ["GSA"], "FOLDER": str(tmp_path), "REPORT": str(tmp_path / "compare.html")}
    processing.run("lambdapnn:compare", compared)
    for name in ("assess", "registration", "compare"):
        Outline((tmp_path / f"{name}.html").read_text(encoding="utf-8"))
    with pytest.raises(Exception, match=r"a name that ends in \.html"):
        processing.run("lambdapnn:assess", {**judged, "REPORT": str(tmp_path / "report.pdf")})


# --- in a browser ---

VIEWS = {
    "desktop": ["--window-size=1280,2000"],
    "phone": ["--window-size=500,2000"],
    "dark": ["--window-size=1280,2000", "--blink-settings=preferredColorScheme=0"],
}
CHECK = """<script>axe.run().then(found => {{ const told = document.createElement('pre'); told.id = 'axe';
told.textContent = JSON.stringify(found.violations.map(one => [one.impact, one.id])); document.body.append(told); }});
</script></body>"""


@pytest.fixture(scope="session")
def chromium():
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    return found or pytest.skip("no Chromium at hand")


@pytest.fixture(scope="session")
def axe(tmp_path_factory):
    """The script of axe-core."""
    folder = tmp_path_factory.mktemp("axe")
    if not shutil.which("npm"):
        pytest.skip("no npm to get axe-core by")
    got = subprocess.run(["npm", "pack", "axe-core@4.10.2", "--silent"], cwd=folder, capture_output=True)
    if got.returncode != 0:
        pytest.skip("axe-core cannot be had")
    subprocess.run(["tar", "xzf", "axe-core-4.10.2.tgz", "package/axe.min.js"], cwd=folder, check=True)
    return (folder / "package" / "axe.min.js").read_text(encoding="utf-8").replace("</script>", "<\\/script>")


def browse(chromium, *arguments):
    command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120).stdout


@pytest.mark.long
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_browser_shows_reports_to_everyone(folder, chromium, axe, tmp_path, kind, view):
    """axe-core finds nothing serious; a picture is kept in build/reports."""
    from building.places import BUILD

    page = (folder / f"{kind}.html").read_text(encoding="utf-8")
    checked = tmp_path / "checked.html"
    checked.write_text(page.replace("</body>", f"<script>{axe}</script>" + CHECK.format()), encoding="utf-8")
    shown = browse(chromium, *VIEWS[view], "--virtual-time-budget=20000", "--dump-dom", checked.as_uri())
    violations = json.loads(re.search(r'<pre id="axe">(.*?)</pre>', shown, re.DOTALL)[1])
    assert not [one for one in violations if one[0] in ("serious", "critical")]
    kept = BUILD / "reports"
    kept.mkdir(parents=True, exist_ok=True)
    picture = kept / f"{kind}-{view}.png"
    browse(chromium, *VIEWS[view], f"--screenshot={picture}", (folder / f"{kind}.html").as_uri())
    assert picture.stat().st_size > 10_000
