"""Whatever a record, a page or a file's name holds is shown as it was written, and nothing of it becomes active."""

import html
import itertools
import os
import re

import pytest

import payload_site
from payload_site import files, quoted
from payloads import FILE_NAMES, PAYLOADS, PICTURES
from site_parts import dangers, parts, words

FORCE = int(os.environ.get("ENLIST_FORCE", "1"))

# A sample in `make test`, all in `make torture`. The step has no common divisor with the lists' lengths.
STEP = 1 if FORCE > 1 else 29

HARMLESS = "Harmless words"

# Why a plain text may be refused: it can't be shown as it is, or would be taken for something else.
REFUSALS = {"control-character", "yaml-control-character", "tag-in-plain-text", "dangerous-address"}

# A page break alone is no text.
NOTHING = {"empty-item", "key-without-value", "missing-key"}


@pytest.fixture(scope="module")
def harmless(tmp_path_factory):
    """The same site with harmless words: what it has of elements, and where it shows them."""
    report, output = payload_site.build(tmp_path_factory.mktemp("harmless"), files(HARMLESS))
    assert report["published"], report["diagnostics"]
    return parts(output)


@pytest.mark.parametrize("payload", PAYLOADS[::STEP], ids=ascii)
def test_a_plain_text_is_shown_as_it_was_written(payload, harmless, tmp_path):
    report, output = payload_site.build(tmp_path, files(payload))
    if not report["published"]:
        return assert_refused(report, REFUSALS | NOTHING)
    found = parts(output)
    assert set(found) == set(harmless)
    for path, (skeleton, shown) in harmless.items():
        assert found[path][0] == skeleton, path
        expected = [squeezed(text.replace(HARMLESS, payload)) for text in shown]
        got = [squeezed(text) for text in found[path][1]]
        guarded = path.endswith(".csv")
        assert len(got) == len(expected)
        for is_shown, is_written in zip(got, expected):
            assert is_shown == is_written or guarded and is_shown == "'" + is_written, path


@pytest.mark.parametrize("payload", PAYLOADS[5::STEP], ids=ascii)
def test_nothing_in_markdown_becomes_active_or_vanishes(payload, tmp_path):
    report, output = payload_site.build(tmp_path, files(HARMLESS, markdown=payload))
    named = {problem.get("file", "").split("content/")[-1] for problem in report["diagnostics"]}
    if not report["published"]:
        return assert_refused(report, None)
    assert dangers(output) == []
    for source, page in [("playbook/01-first.md", "playbook/first.html"), ("pages/about.md", "about.html")]:
        # A tag is filled in, and a list's number is the browser's to show.
        if "{{" not in payload:
            written = letters(html.unescape(payload.removeprefix("1. ")))
            assert source in named or written in letters(words(output / page)), f"{page} lacks it, and nothing says so"


# Keys that hold something else than a text, and how a record says them.
TYPED = {
    "contact url": "contact: {{organisation: Desk, url: {0}}}",
    "contact email": "contact: {{organisation: Desk, email: {0}}}",
    "contact phone": "contact: {{organisation: Desk, phone: {0}}}",
    "next step url": "next_step: {{text: Come, url: {0}}}",
    "lead url": "lead: [{{name: Board, url: {0}}}]",
    "link url": "links: [{{label: Board, url: {0}}}]",
    "source url": "sources: [{{url: {0}, title: T, publisher: P, date: '2026'}}]",
    "figure source": "figures: [{{label: jobs, value: 1, source: {0}, as_of: '2026'}}]",
    "figure value": "figures: [{{label: jobs, value: {0}, source: 'https://s.example/', as_of: '2026'}}]",
    "figure date": "figures: [{{label: jobs, value: 1, source: 'https://s.example/', as_of: {0}}}]",
    "brand color": "brand: {{color: {0}}}",
    "brand logo": "brand: {{logo: {0}}}",
    "state": "states: [{0}]",
    "cohort": "cohort: {0}",
    "block source": "asks: [{{id: a, title: Ask, source: {0}}}]",
    "block text": "asks: [{{id: a, title: Ask, text: {0}}}]",
    "block title": "asks: [{{id: a, title: {0}}}]",
    "headline": "headline: {0}",
    "progress": "progress: {{first: {{{0}: {{status: done}}}}}}",
    "word": "words: {{{0}: words}}",
}


@pytest.mark.parametrize("key", TYPED)
def test_what_is_no_plain_text_is_refused_by_name_or_harmless(key, tmp_path):
    contents = files(HARMLESS)
    del contents["content/communities/town.yaml"]
    for number, payload in enumerate(PAYLOADS[len(key) % 5::STEP]):
        line = TYPED[key].format(quoted(payload))
        states = "" if key == "state" else "states: [MI]\n"
        contents[f"content/communities/town-{number}.yaml"] = f"id: town-{number}\nname: Town\n{states}{line}\n"
    report, output = payload_site.build(tmp_path, contents)
    refused = {problem["file"] for problem in report["diagnostics"] if problem["severity"] == "error"}
    assert all("content/communities/town-" in file for file in refused), report["diagnostics"]
    for file in refused:
        os.remove(file)
    if not report["published"]:
        report, output = payload_site.build(tmp_path)
        assert report["published"] or not list((tmp_path / "source/content/communities").iterdir()), report["diagnostics"]
    assert dangers(output) == []


SETTINGS = ["suggest", "language", "base_url", "program"]


@pytest.mark.parametrize("key", SETTINGS)
def test_what_a_setting_holds_is_refused_by_name_or_harmless(key, tmp_path):
    for payload in PAYLOADS[len(key) % 5::4 * STEP]:
        contents = files(HARMLESS)
        lines = [line for line in contents["content/site.yaml"].splitlines() if not line.startswith(key)]
        contents["content/site.yaml"] = "\n".join([*lines, f"{key}: {quoted(payload)}", ""])
        report, output = payload_site.build(tmp_path, contents)
        if report["published"]:
            assert dangers(output) == [], payload
        else:
            assert_refused(report, None)


PLACES = ["playbook/9-{}.md", "pages/{}.md", "pieces/{}.md", "communities/{}.yaml", "media/{}.png", "assets/{}.txt"]


@pytest.mark.parametrize("place, name", list(itertools.product(PLACES, FILE_NAMES))[::min(STEP, 11)], ids=ascii)
def test_a_files_name_is_refused_or_harmless(place, name, tmp_path):
    contents = files(HARMLESS)
    text = "---\nid: 9\ntitle: Other\n---\n\n## Checklist\n\n- Do it\n"
    text = {"pages": "---\ntitle: Other\n---\nText.\n", "pieces": "---\ntitle: Other\nchannel: Call\n---\nText.\n",
            "communities": f"id: {quoted(name)}\nname: Other\nstates: [MI]\n"}.get(place.split("/")[0], text)
    folder = "templates" if place.startswith("assets") else "content"
    contents[f"{folder}/{place.format(name)}"] = text
    report, output = payload_site.build(tmp_path, contents)
    assert not os.path.exists("owned")
    if report["published"]:
        assert dangers(output) == []
        parts(output)
    else:
        assert_refused(report, None)


@pytest.mark.parametrize("picture", PICTURES[::min(STEP, 4)])
def test_a_picture_that_could_run_something_is_refused_by_name(picture, tmp_path):
    contents = files(HARMLESS) | {"content/media/picture.svg": picture}
    report, _ = payload_site.build(tmp_path, contents)
    assert not report["published"]
    assert [problem["file"].split("/")[-1] for problem in report["diagnostics"] if problem["code"] == "unsafe-picture"] == ["picture.svg"]


def test_a_long_text_in_every_field_ends_soon(tmp_path):
    report, _ = payload_site.build(tmp_path, files("a b " * 1000))
    assert report["published"], report["diagnostics"]


def assert_refused(report, codes):
    errors = [problem for problem in report["diagnostics"] if problem["severity"] == "error"]
    assert errors
    for problem in errors:
        assert problem.get("file"), problem
        assert codes is None or problem["code"] in codes, problem


def squeezed(text):
    """A text without what a browser or a line's end may change: white space, the mark of UTF-8, the count of its words."""
    return re.sub(r"[ \t\n\r\f\u00a0\ufeff]+|\d+ words?", "", text)


def letters(text):
    return re.sub(r"[^a-z0-9]", "", text.lower())


@pytest.mark.parametrize("body", [
    "<script>alert(1)</script>", "<p onclick=alert(1)>x", "<a href='java\tscript:alert(1)'>x</a>", "<iframe></iframe>",
    "<base href=/>", "<img src=//evil.example/x>", "<meta http-equiv=refresh content=0>", "<p style='color:red'>x",
    "<svg><a xlink:href='data:text/html,x'>x</a></svg>", "<form></form>", "<button formaction=x>x</button>"])
def test_what_could_run_is_noticed(body, tmp_path):
    (tmp_path / "page.html").write_text(f"<!doctype html><title>t</title>{body}", encoding="utf-8")
    assert dangers(tmp_path) != []
