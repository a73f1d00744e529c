"""What the browser tests share: the built site, a small web server for it, and Debian's Chromium."""

import functools
import http.server
import os
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from site_model import Site

PROJECT = Path(__file__).resolve().parents[2]

# The folder of the host that the site stands in over http.
SUBFOLDER = "/techhire/"

# A phone and a desk, in CSS pixels.
WIDTHS = [360, 1280]


@pytest.fixture(scope="session")
def site() -> Site:
    folder = os.environ.get("ENLIST_SITE")
    if not folder or not Path(folder, "index.html").is_file():
        pytest.fail("ENLIST_SITE names no built site: run `make test`, which builds one")
    return Site(Path(folder), os.environ.get("ENLIST_BASE_URL"))


class SubfolderHandler(http.server.SimpleHTTPRequestHandler):
    """Serves the site under SUBFOLDER and nothing else, as a host with several sites does."""

    def translate_path(self, path):
        outside = Path(self.directory, "outside-the-site")
        return super().translate_path("/" + path.removeprefix(SUBFOLDER)) if path.startswith(SUBFOLDER) else str(outside)

    def log_message(self, *arguments):
        """Keeps the test run's output to what failed."""


@pytest.fixture(scope="session")
def http_root(site):
    """The address of the site in a subfolder of a web server."""
    handler = functools.partial(SubfolderHandler, directory=site.root)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}{SUBFOLDER}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(params=["file", "http"])
def root(request, site):
    """Where the site stands: on a disk, and in a subfolder of a web server."""
    return site.root.as_uri() + "/" if request.param == "file" else request.getfixturevalue("http_root")


@pytest.fixture
def make_site(tmp_path):
    """Builds the sample site with other content: files to write, by path below content/, and folders to leave out."""

    def make(files, without=()):
        source = tmp_path / "source"
        for folder in ["content", "templates"]:
            shutil.copytree(PROJECT / folder, source / folder)
        for folder in without:
            shutil.rmtree(source / "content" / folder)
        for name, text in files.items():
            path = source / "content" / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        output = tmp_path / "site"
        command = [PROJECT / ".build/release/enlist", "build", "--quiet", "--today", "2026-06-01"]
        subprocess.run([*command, "--source", source, "--output", output], check=True, capture_output=True)
        return Site(output)

    return make


@pytest.fixture(scope="session")
def browser():
    # Chromium's sandbox refuses to run as root, which is whom containers run as.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
        yield browser
        browser.close()


@pytest.fixture(params=WIDTHS, ids=lambda width: f"{width}px")
def page(request, browser):
    """An empty page, as wide as a phone and as wide as a desk."""
    context = browser.new_context(viewport={"width": request.param, "height": 800})
    yield context.new_page()
    context.close()


@pytest.fixture
def page_without_scripts(browser):
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()
