"""The built pages in a real Chromium: a sample of every kind, from a disk and from a web server."""

from watching import watched


def test_pages_open_quietly_and_stay_inside_the_site(site, root, page):
    troubles = {}
    for path in site.sample():
        with watched(page, root) as heard:
            page.goto(root + site.name(path))
        if heard:
            troubles[site.name(path)] = heard
    assert not troubles


def test_a_page_that_misbehaves_is_noticed(tmp_path, page):
    page_file = tmp_path / "page.html"
    page_file.write_text("<script>console.log('hello'); missing()</script><img src=missing.png>")
    root = tmp_path.as_uri() + "/"
    with watched(page, root) as heard:
        page.goto(page_file.as_uri())
    assert {trouble.split(":")[0] for trouble in heard} >= {"console", "script", "failed"}
    with watched(page, root + "elsewhere/") as heard:
        page.goto(page_file.as_uri())
    assert f"outside: {page_file.as_uri()}" in heard


def test_pages_are_whole_without_scripts(site, page_without_scripts):
    page = page_without_scripts
    for path in site.sample():
        page.goto(path.as_uri())
        assert page.locator("h1").count() == 1, site.name(path)
        assert page.locator("h1").is_visible() and page.locator("h1").inner_text().strip(), site.name(path)
        assert page.locator("main").is_visible() and page.locator("main").inner_text().strip(), site.name(path)
