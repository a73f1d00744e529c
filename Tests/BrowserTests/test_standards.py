"""What every page keeps to, whatever a community's record holds: accessibility, width, weight and what it may load."""

import pytest

from accessibility import SCHEMES, open_all_disclosures, violations
from site_model import size
from watching import watched

# The communities whose records are at the ends of what there is.
EXTREMES = {
    "louisville": "the most figures",
    "example-harbor": "nothing but a name",
    "albuquerque": "the longest name",
    "example-riverton": "a colour and a logo of its own, and an answer",
    "kansas-city": "two states",
    "hawaii": "letters beyond ASCII",
}

# What a first view may weigh, in bytes: the page with all that it loads, and its scripts alone.
FIRST_VIEW = 60_000
SCRIPTS = 6_000

# The narrowest screen that WCAG asks for, in CSS pixels.
NARROWEST = 320

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
)


@pytest.fixture(scope="session")
def extreme_pages(site):
    """Every kind of page once for each of the extremes, and of the site's own pages."""
    chosen = {}
    for path in site.html:
        owner = site.name(path).split("/")[0] if site.kind(path).startswith("community/") else "site"
        if owner in EXTREMES or owner == "site":
            # The largest play has the most that can go wrong.
            key = (owner, site.kind(path))
            chosen[key] = max(chosen.get(key, path), path, key=size)
    assert len({owner for owner, _ in chosen}) == len(EXTREMES) + 1
    assert len(chosen) >= 6 * len(EXTREMES) + 4
    return sorted(chosen.values())


def test_nothing_bars_anyone_from_the_extreme_pages(site, extreme_pages, page):
    root = site.root.as_uri() + "/"
    faults = {}
    for path in extreme_pages:
        with watched(page, root) as troubles:
            page.goto(path.as_uri())
            open_all_disclosures(page)
        faults[site.name(path)] = troubles + violations(page)
    assert {name: found for name, found in faults.items() if found} == {}


def test_axe_notices_faults_of_every_level(tmp_path, page):
    file = tmp_path / "page.html"
    file.write_text("<!doctype html><html><title>T</title><h1>T</h1><img src=a.png><p style='color:#999'>Pale</p>")
    page.goto(file.as_uri())
    rules = {fault.split(": ")[1] for fault in violations(page)}
    assert rules >= {"html-has-lang", "image-alt", "color-contrast"}


@pytest.mark.whole_site
def test_nothing_bars_anyone_from_any_page(site, page):
    faults = {}
    for path in site.html:
        page.goto(path.as_uri())
        open_all_disclosures(page)
        faults[site.name(path)] = violations(page)
    found = {name: of_page for name, of_page in faults.items() if of_page}
    print(f"\naxe: {len(faults)} pages, {len(faults) * len(SCHEMES)} runs, {len(found)} pages with violations")
    assert found == {}


def test_no_page_is_wider_than_the_narrowest_screen(site, browser):
    context = browser.new_context(viewport={"width": NARROWEST, "height": 640})
    page = context.new_page()
    wide = []
    for path in site.html:
        page.goto(path.as_uri())
        open_all_disclosures(page)
        if page.evaluate("document.documentElement.scrollWidth") > NARROWEST:
            wide.append(site.name(path))
    context.close()
    assert wide == []


@pytest.mark.parametrize("size", ["150%", "200%"])
def test_large_text_pushes_no_page_wide_and_no_bar_into_its_way(extreme_pages, browser, site, size):
    """The size is the style sheet's to obey: where readers set it in their browser, media queries see it, too."""
    context = browser.new_context(viewport={"width": NARROWEST, "height": 640}, bypass_csp=True)
    page = context.new_page()
    faults = {}
    for path in extreme_pages:
        page.goto(path.as_uri())
        page.add_style_tag(content=f"html {{ font-size: {size} }}")
        open_all_disclosures(page)
        if page.evaluate("document.documentElement.scrollWidth") > NARROWEST:
            faults[site.name(path)] = "too wide"
        for bar in page.locator(".act-bar, .tick-bar").all():
            if bar.bounding_box()["y"] < 640:
                faults[site.name(path)] = "the bar is in the way"
    context.close()
    assert faults == {}


def test_the_first_view_of_every_page_is_light(site):
    heavy = {}
    for path in site.html:
        loaded = {(path.parent / link.address).resolve() for link in site.page(path).references if link.is_subresource}
        weight = size(path) + sum(map(size, loaded))
        scripts = sum(size(file) for file in loaded if file.suffix == ".js")
        if weight > FIRST_VIEW or scripts > SCRIPTS:
            heavy[site.name(path)] = (weight, scripts)
    assert heavy == {}


def test_every_page_may_load_only_the_sites_own_files(site):
    pages = [path for path in site.html if path.name != "404.html"]
    assert [site.name(path) for path in pages if f'content="{POLICY}"' not in path.read_text(encoding="utf-8")] == []


def test_no_page_has_code_or_style_that_the_policy_would_block(site, browser):
    """A policy that blocks something says so on the console, which `watched` hears; this looks for what it would be."""
    context = browser.new_context()
    page = context.new_page()
    blocked = {}
    for paths in site.kinds().values():
        page.goto(paths[0].as_uri())
        # The page for missing pages may use no other file; the policy that it has of its own names its style's hash.
        style = "" if paths[0].name == "404.html" else "style, "
        count = page.locator(f"{style}[style], script:not([src]):not([type$=json]), [onclick], [onload]").count()
        if count:
            blocked[site.name(paths[0])] = count
    context.close()
    assert blocked == {}
