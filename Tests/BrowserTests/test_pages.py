"""The built pages in a real Chromium: a sample of every kind, from a disk and from a web server."""

from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe

# What WCAG 2.1 asks for at levels A and AA.
ACCESSIBILITY = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}


@contextmanager
def listening(page, root):
    """Collects what a reader never sees: console messages, failed requests, requests that leave the site."""
    troubles = []
    listeners = {
        "console": lambda message: troubles.append(f"console: {message.text}"),
        "pageerror": lambda error: troubles.append(f"script: {error}"),
        "requestfailed": lambda request: was_cut_off(request) or troubles.append(f"failed: {request.url}"),
        "response": lambda response: response.ok or troubles.append(f"{response.status}: {response.url}"),
        "request": lambda request: request.url.startswith(root) or troubles.append(f"outside: {request.url}"),
    }
    for event, listener in listeners.items():
        page.on(event, listener)
    yield troubles
    # An answer from the page comes after everything it had to say before.
    page.evaluate("0")
    for event, listener in listeners.items():
        page.remove_listener(event, listener)


def was_cut_off(request):
    """An icon is fetched after the page has loaded; opening the next page may cut that short, and nothing failed."""
    return request.failure == "net::ERR_ABORTED"


def test_pages_open_quietly_and_stay_inside_the_site(site, root, page):
    troubles = {}
    for path in site.sample():
        with listening(page, root) as heard:
            page.goto(root + site.name(path))
        if heard:
            troubles[site.name(path)] = heard
    assert not troubles


def test_a_page_that_misbehaves_is_noticed(tmp_path, page):
    page_file = tmp_path / "page.html"
    page_file.write_text("<script>console.log('hello'); missing()</script><img src=missing.png>")
    root = tmp_path.as_uri() + "/"
    with listening(page, root) as heard:
        page.goto(page_file.as_uri())
    assert {trouble.split(":")[0] for trouble in heard} >= {"console", "script", "failed"}
    with listening(page, root + "elsewhere/") as heard:
        page.goto(page_file.as_uri())
    assert f"outside: {page_file.as_uri()}" in heard


def test_pages_are_whole_without_scripts(site, page_without_scripts):
    page = page_without_scripts
    for path in site.sample():
        page.goto(path.as_uri())
        assert page.locator("h1").count() == 1, site.name(path)
        assert page.locator("h1").is_visible() and page.locator("h1").inner_text().strip(), site.name(path)
        assert page.locator("main").is_visible() and page.locator("main").inner_text().strip(), site.name(path)


def test_pages_pass_the_accessibility_rules_a_machine_can_check(site, page):
    violations = {}
    for path in site.sample():
        page.goto(path.as_uri())
        results = Axe().run(page, options=ACCESSIBILITY)
        if results.violations_count:
            violations[site.name(path)] = results.generate_report()
    assert not violations
