"""axe-core's rules for what WCAG 2.2 asks for at levels A and AA, as far as a machine can tell."""

from axe_playwright_python.sync_playwright import Axe

OPTIONS = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]}}

SCHEMES = ["light", "dark"]


def violations(page) -> list[str]:
    """What axe finds on the page that is open, in light and in dark."""
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        results = Axe().run(page, options=OPTIONS)
        for violation in results.response["violations"]:
            places = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
            found.append(f"{scheme}: {violation['id']}: {', '.join(places[:5])}")
    return found


def open_all_disclosures(page):
    """Closed answers and messages are part of the page too."""
    page.evaluate("document.querySelectorAll('details').forEach((element) => { element.open = true })")
