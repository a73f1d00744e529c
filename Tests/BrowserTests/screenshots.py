"""Takes the pictures in docs/screenshots of the site in the folder given: `make screenshots`."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

PAGES = ["pitch", "talking-points", "checklist"]
COMMUNITY = "louisville"
# A phone and a desk, in CSS pixels.
SIZES = {"phone": (360, 720), "desk": (1280, 800)}


def main(site: Path, target: Path):
    target.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for size, (width, height) in SIZES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            for name in PAGES:
                page.goto((site / COMMUNITY / f"{name}.html").resolve().as_uri())
                page.screenshot(path=target / f"{name}-{size}.png")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
