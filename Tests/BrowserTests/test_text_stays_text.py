"""Pages full of hostile texts in a real browser: nothing runs, nothing leaves, whatever a reader points at or presses."""

import re
import sys

import pytest

from conftest import PROJECT

sys.path.append(str(PROJECT / "Tests" / "TortureTests"))

import payload_site  # noqa: E402
from payloads import CONTROLS, PAYLOADS  # noqa: E402
from site_parts import dangers  # noqa: E402

# Others are refused before there is a page, as the tests beside payloads.py say.
REFUSED = re.compile(r"\s*(java|data|vbscript|blob|file)\S*:|[\ufffe\uffff]|\{\{", re.IGNORECASE)
SHOWN = [text for text in PAYLOADS if not REFUSED.search(text) and text not in CONTROLS]

# Wherever a script could come to life it would call one of these.
HOOKS = """
globalThis.ran = [];
for (const name of ["alert", "confirm", "prompt", "open", "fetch", "print"]) {
  globalThis[name] = (...what) => { ran.push(`${name} ${what}`); };
}
XMLHttpRequest.prototype.open = (...what) => { ran.push(`request ${what}`); };
navigator.sendBeacon = (...what) => { ran.push(`beacon ${what}`); };
addEventListener("securitypolicyviolation", (event) => { ran.push(`refused ${event.violatedDirective} ${event.blockedURI}`); });
addEventListener("submit", (event) => { ran.push("form sent"); event.preventDefault(); }, true);
"""

# Points at and focuses everything, and presses what is seen. Links that lead somewhere would leave the page: that is no fault.
TOUCH = """() => {
  const leads = (link) => /^(https?|file|mailto|tel):$/.test(link.protocol);
  addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && leads(link)) event.preventDefault();
  }, true);
  for (const part of [...document.querySelectorAll("*")]) {
    for (const name of ["mouseover", "mouseenter", "pointerenter", "mousemove", "toggle", "load", "error"]) {
      if (!["error", "load"].includes(name) || !["SCRIPT", "LINK", "HTML", "BODY"].includes(part.tagName)) {
        part.dispatchEvent(new MouseEvent(name, {bubbles: name.startsWith("mouse")}));
      }
    }
    part.focus?.();
    if (part.checkVisibility()) part.click?.();
  }
  return document.querySelectorAll("*").length;
}"""


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory):
    """Communities of which each field has another hostile text, so that all are used, and shared texts that are hostile too."""
    contents = payload_site.files("\"'><img src=x onerror=alert(1)></script><script>alert(1)</script>", markdown="**Text**")
    for number in range(0, len(SHOWN), 40):
        texts = SHOWN[number:] + SHOWN[:number]
        name = f"town-{number}"
        contents[f"content/communities/{name}.yaml"] = payload_site.record(name, texts)
    report, output = payload_site.build(tmp_path_factory.mktemp("hostile"), contents)
    assert report["published"], report["diagnostics"]
    assert len(SHOWN) > 100
    return output


@pytest.mark.parametrize("policy", ["with the pages' policy", "without it"])
def test_nothing_runs_whatever_is_touched(hostile_site, browser, policy):
    context = browser.new_context(bypass_csp=policy == "without it")
    context.add_init_script(HOOKS)
    page = context.new_page()
    opened, left = [], []
    page.on("dialog", lambda dialog: (opened.append(dialog.message), dialog.dismiss()))
    page.on("popup", lambda popup: opened.append(popup.url))
    page.on("request", lambda request: request.url.startswith(hostile_site.as_uri()) or left.append(request.url))
    page.on("console", lambda message: message.type == "error" and opened.append(message.text))
    page.on("pageerror", lambda error: opened.append(str(error)))
    for path in sorted(hostile_site.rglob("*.html")):
        page.goto(path.as_uri())
        assert page.evaluate(TOUCH) > 10
        assert page.evaluate("ran") == [], path
        assert page.url.split("#")[0].split("?")[0] == path.as_uri()
        assert (opened, left) == ([], []), path
    context.close()


@pytest.mark.parametrize("body", [
    "<img src=x onerror=alert(1)>", "<p onmouseover=alert(1)>x", "<a href=javascript:alert(1)>x</a>", "<button onclick=window.open()>x",
    "<form><button>x</button></form>", "<input onfocus=alert(1)>"])
def test_a_page_that_runs_something_is_noticed(tmp_path, browser, body):
    file = tmp_path / "page.html"
    file.write_text(f"<!doctype html><title>t</title>{body}", encoding="utf-8")
    context = browser.new_context()
    context.add_init_script(HOOKS)
    page = context.new_page()
    page.goto(file.as_uri())
    page.evaluate(TOUCH)
    page.wait_for_function("ran.length > 0", timeout=5000)
    context.close()


def test_what_the_browser_shows_is_what_was_written(hostile_site, browser):
    page = browser.new_page()
    for number in range(0, len(SHOWN), 40):
        page.goto((hostile_site / f"town-{number}" / "index.html").as_uri())
        assert " ".join(SHOWN[number].split()) in " ".join(page.locator("h1").text_content().split())
    page.close()
    assert dangers(hostile_site) == []
