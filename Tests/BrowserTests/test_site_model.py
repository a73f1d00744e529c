"""The crawl itself, on tiny sites made by hand: a crawl that cannot fail proves nothing."""

import pytest

from site_model import Site

BASE_URL = "https://kits.example/techhire/"


def write_site(folder, **pages):
    """Two pages that refer to each other, to files and to the world; `pages` replaces or adds files' text."""
    files = {
        "index.html": """
            <link rel="stylesheet" href="assets/site.css"><h1 id="top-of-page">Title</h1>
            <a href="st-louis/pitch.html#why-us">In</a> <a href="st-louis/pitch.html?print=1">Query</a>
            <a href="#top-of-page">Here</a> <a href="#">Top</a> <a href="#top">Top</a>
            <a href="a%20file.txt">Encoded</a> <a href="https://kits.example/techhire/st-louis/">Ours</a>
            <a href="https://elsewhere.example/">Out</a> <a href="mailto:team@riverton.example">Mail</a>
        """,
        "st-louis/pitch.html": '<h2 id="why-us">Why</h2><a href="../index.html">Up</a><img src="../logo.svg" alt="">',
        "st-louis/index.html": "<h1>St. Louis</h1>",
        "assets/site.css": "body { background: url('../logo.svg') }",
        "logo.svg": "<svg/>",
        "a file.txt": "text",
    } | {name.replace("__", "/").replace("_", "."): text for name, text in pages.items()}
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return Site(folder, BASE_URL)


def test_a_good_site_has_no_faults(tmp_path):
    site = write_site(tmp_path)
    assert site.link_faults() == []
    assert len(site.page(site.root / "index.html").references) == 10


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ('<a href="missing.html">', "does not exist"),
        ('<a href="Logo.svg">', "does not exist"),
        ('<a href="st-louis/pitch.html#nowhere">', "no such anchor"),
        ('<a href="#nowhere">', "no such anchor"),
        ('<a href="st-louis/">', "names a folder"),
        ('<a href="/st-louis/pitch.html">', "root of a host"),
        ('<a href="//elsewhere.example/">', "root of a host"),
        ('<a href="../outside.html">', "leaves the site"),
        ('<a href="">', "is empty"),
        ('<a href="javascript:alert(1)">', "unexpected scheme"),
        ('<a href="https://kits.example/techhire/missing.html">', "does not exist"),
        ('<img src="missing.png">', "does not exist"),
        ('<img srcset="logo.svg 1x, missing.png 2x">', "does not exist"),
        ('<img src="https://elsewhere.example/logo.png">', "another host"),
        ('<script src="http://elsewhere.example/a.js"></script>', "another host"),
        ('<link rel="stylesheet" href="https://elsewhere.example/a.css">', "another host"),
        ('<link rel="icon" href="data:image/png;base64,AA">', "unexpected scheme"),
        ('<base href="https://elsewhere.example/">', "<base>"),
    ],
)
def test_a_broken_address_is_found(tmp_path, html, fault):
    faults = write_site(tmp_path, about_html=f"\n{html}").link_faults()
    assert len(faults) == 1
    assert faults[0].startswith("about.html:") and fault in faults[0]


@pytest.mark.parametrize("css", ["a { background: url(missing.png) }", "@import 'missing.css';"])
def test_a_broken_address_in_a_stylesheet_is_found(tmp_path, css):
    faults = write_site(tmp_path, assets__site_css=css).link_faults()
    assert len(faults) == 1 and faults[0].startswith("assets/site.css:1: ")


def test_pages_are_told_apart_by_their_place(tmp_path):
    site = write_site(tmp_path, about_html="", playbook__hiring_html="", boston__pitch_html="", boston__hiring_html="")
    kinds = {kind: [site.name(path) for path in paths] for kind, paths in site.kinds().items()}
    assert kinds == {
        "index": ["index.html"],
        "page": ["about.html"],
        "play": ["playbook/hiring.html"],
        "community/index": ["st-louis/index.html"],
        "community/pitch": ["boston/pitch.html", "st-louis/pitch.html"],
        "community/play": ["boston/hiring.html"],
    }
    assert set(map(site.kind, site.sample())) == set(kinds)
