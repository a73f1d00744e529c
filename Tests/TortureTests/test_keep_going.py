"""`--keep-going` on the sample site: a mixture of old and new pages in which every link leads somewhere."""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from small_site import ENLIST

ROOT = Path(__file__).parents[2]
DAY = "2026-11-22"
# Each is faulty in another way: not YAML, a placeholder that was left in, an impossible date.
FAULTS = {"flint": "name: [\n", "st-louis": "description: Call [Insert name here].\n", "louisville": "joined: '2016-02-30'\n"}


class Links(HTMLParser):
    """What a page leads to, and the ids in it."""

    def __init__(self, text):
        super().__init__()
        self.addresses, self.ids = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in {"href", "src"} and value:
                self.addresses.append(value)
            if name == "id":
                self.ids.add(value)


@pytest.fixture
def sample(tmp_path):
    """The sample site, published once."""
    for folder in ["content", "templates"]:
        shutil.copytree(ROOT / folder, tmp_path / folder)
    site = tmp_path / "content/site.yaml"
    site.write_text(site.read_text() + "\nbase_url: https://kits.example/\n")
    assert build(tmp_path).returncode == 0
    return tmp_path


def build(folder, *options):
    return subprocess.run(
        [ENLIST, "build", "--source", str(folder), "--today", DAY, *options], capture_output=True, text=True, timeout=60)


def spoil(folder):
    for community, fault in FAULTS.items():
        record = folder / f"content/communities/{community}.yaml"
        text = re.sub(r"^(description|joined):.*(\n[ ].*)*\n", "", record.read_text(), flags=re.MULTILINE)
        record.write_text(text + fault)
    (folder / "content/communities/never-town.yaml").write_text("id: never-town\nname: [\n")


def test_the_links_of_a_mixed_site_lead_somewhere(sample):
    public = sample / "public"
    old = {name: (public / name / "pitch.html").read_bytes() for name in FAULTS}
    spoil(sample)
    # What old pages lead to goes away: their style sheet, and a page of the site.
    style = sample / "templates/assets/site.css"
    style.write_text(style.read_text() + "\n.new { color: red; }\n")
    (sample / "content/pages/about.md").rename(sample / "content/pages/about-us.md")

    assert build(sample).returncode == 1 and not (public / "about-us.html").exists()
    result = build(sample, "--keep-going")
    assert result.returncode == 1
    assert "flint, louisville, st-louis keep their last good pages; never-town is left out" in result.stdout, result.stdout[-2000:]
    assert {name: (public / name / "pitch.html").read_bytes() for name in FAULTS} == old
    assert "never-town" not in (public / "index.html").read_text() + (public / "sitemap.xml").read_text()
    assert "flint/pitch.html" in (public / "sitemap.xml").read_text()
    pages = {path: Links(path.read_text()) for path in public.rglob("*.html")}
    assert len(pages) > 600 and dead_links(pages) == []


def test_a_mended_record_leaves_nothing_of_the_mixture(sample):
    records = {name: (sample / f"content/communities/{name}.yaml").read_bytes() for name in FAULTS}
    clean = {path.relative_to(sample / "public"): path.read_bytes() for path in (sample / "public").rglob("*") if path.is_file()}
    spoil(sample)
    assert build(sample, "--keep-going").returncode == 1
    for name, text in records.items():
        (sample / f"content/communities/{name}.yaml").write_bytes(text)
    (sample / "content/communities/never-town.yaml").unlink()
    assert build(sample, "--keep-going").returncode == 0
    assert clean == {path.relative_to(sample / "public"): path.read_bytes() for path in (sample / "public").rglob("*") if path.is_file()}


def dead_links(pages):
    """The addresses within the site that lead to no file, or to no place on a page."""
    dead = []
    for page, links in pages.items():
        for address in links.addresses:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            anchor = unquote(parts.fragment)
            if not target.is_file() or (anchor and "=" not in anchor and target in pages and anchor not in pages[target].ids):
                dead.append(f"{page}: {address}")
    return dead
