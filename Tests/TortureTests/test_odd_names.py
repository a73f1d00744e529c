"""Odd names of files, and what leads out of the site in them: read right, or refused by name.

Each case adds one thing to a site that is published. The build must end soon, name the thing in characters that are
safe to print, and leave the output as it was, unless the thing may be read: then the page must be there.
"""

from pathlib import Path

import pytest

from force import sample
from outside import read_right, refused, run, snapshot, untouched

# Names of files.

LONG = "x" * 240

REFUSED_NAMES = [
    ("content/playbook/02-a\nb.md", "unsafe-file-name", r"02-a\x0Ab.md"),
    ("content/playbook/02-\x1b[31m.md", "unsafe-file-name", r"02-\x1B[31m.md"),
    ("content/playbook/02-\x7f.md", "unsafe-file-name", r"02-\x7F.md"),
    ("content/playbook/02-\u009b31m.md", "unsafe-file-name", r"02-\x9B31m.md"),
    ("content/playbook/02-\u202edm.md", "unsafe-file-name", r"02-\x202Edm.md"),
    ("content/playbook/02-\udcff.md", "unsafe-file-name", r"02-\xFF.md"),
    ("content/communities/a\nb.yaml", "unsafe-file-name", r"a\x0Ab.yaml"),
    ("content/media/a\nb.png", "unsafe-file-name", r"a\x0Ab.png"),
    ("templates/a\nb.html", "unsafe-file-name", r"a\x0Ab.html"),
    ("templates/\u2066a.html", "unsafe-file-name", r"\x2066a.html"),
    ("templates/assets/a\rb.css", "unsafe-file-name", r"a\x0Db.css"),
    ("templates/" + "deep/" * 17 + "a.html", "folder-too-deep", "/deep/deep"),
    ("templates/a\\b.html", "bad-output-path", "a\\b.html"),
    ("templates/x\\..\\..\\b.html", "bad-output-path", "x\\..\\..\\b.html"),
    ("content/media/a\\..\\b.png", "bad-output-path", "a\\..\\b.png"),
    (f"templates/assets/{LONG}abcdef.css", "bad-output-path", LONG),
    ("templates/" + f"{'y' * 200}/" * 6 + "a.html", "bad-output-path", "yyy/a.html"),
    ("templates/[../x].html", "unknown-slot", "[../x].html"),
    ("templates/[community]/[..].html", "unknown-slot", "[..]"),
    ("templates/[COMMUNITY]/x.html", "unknown-slot", "[COMMUNITY]"),
    ("templates/ABOUT.txt", "file-name-clash", "ABOUT.txt"),
    ("templates/_partials/MARK.html", "file-name-clash", "MARK.html"),
    ("content/communities/TOWN-01.yaml", "file-name-clash", "TOWN-01.yaml"),
    ("content/playbook/01-FIRST.md", "file-name-clash", "01-FIRST.md"),
    ("content/playbook/01-fir\u017ft.md", "file-name-clash", "01-fir\u017ft.md"),
    ("content/communities/a b.yaml", "not-a-slug", "a b"),
    ("content/pages/index.md", "same-output", "index.md"),
    ("content/playbook/02-folder.md/a.md", "not-a-file", "02-folder.md"),
    ("content/communities/odd.yaml/a.yaml", "not-a-file", "odd.yaml"),
]


@pytest.mark.parametrize("path, code, shown", sample(REFUSED_NAMES))
def test_a_name_that_can_not_be_published_is_refused(site, outside, path, code, shown):
    write(site, path)
    refused(site, outside, code, shown)


@pytest.mark.parametrize("folder, ending", [
    ("content/playbook", "md"), ("content/pages", "md"), ("content/communities", "yaml"), ("content/media", "png"),
    ("templates", "html"), ("templates/assets", "css"),
])
def test_names_that_differ_only_by_unicode_form_are_refused(site, outside, folder, ending):
    for name in ["caf\u00e9", "cafe\u0301"]:
        write(site, f"{folder}/{name}.{ending}")
    refused(site, outside, "file-name-clash", f"{folder}/cafe\u0301.{ending}")


READ_NAMES = [
    ("content/pages/a b.md", "a-b.html", "Odd"),
    ("content/pages/cafe\u0301.md", "cafe.html", "Odd"),
    ("content/pages/\\..\\..\\odd.md", "odd.html", "Odd"),
    ("content/playbook/02-[play].md", "playbook/play.html", "Odd"),
    ("content/playbook/02-" + LONG + ".md", f"playbook/{LONG}.html", "Odd"),
    ("content/media/%2e%2e%2fodd.png", "media/%2e%2e%2fodd.png", "x"),
    ("templates/caf\u00e9.html", "caf\u00e9.html", "<title>x"),
    ("templates/..odd..html/a.html", None, None),
    ("content/communities/.odd.yaml", None, None),
]


@pytest.mark.parametrize("path, made, text", sample(READ_NAMES))
def test_any_other_name_is_read_right_or_passed_over_by_name(site, outside, path, made, text):
    write(site, path)
    before = set(site.published())
    result = read_right(site, outside)
    if made:
        assert text in (site.output / made).read_text(encoding="utf-8")
    else:
        assert set(site.published()) == before and "[hidden-file]" in result.stdout
    assert set(site.published()) - before <= {made}


def write(site, path):
    ending = path.rpartition(".")[2]
    identity = Path(path).stem if path.startswith("content/communities/") else "odd"
    text = {
        "md": "---\nid: 2\ntitle: Odd\n---\nText.\n" if "playbook" in path else "---\ntitle: Odd\n---\nText.\n",
        "yaml": f"id: '{identity}'\nname: Odd\nstates: [MI]\n",
        "html": "<!doctype html><title>x</title>\n",
    }
    file = site.source / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.get(ending, "x\n").encode())


# What stands in files: ids, slugs, pictures, links and names of partials.

PLAY = "content/playbook/02-odd.md"
RECORD = "content/communities/odd.yaml"
ESCAPES = ["../../outside/secret", "a/b", "/etc/passwd", "'..'", "'.'", r"'a\b'", r'"a\nb"', r'"a\u202eb"', "x" * 300,
           "a%2fb", ".enlist-manifest", "INDEX", "caf\u00e9"]
PICTURES = ["../outside/secret.png", "{outside}/secret.png", "/etc/passwd", "file:///etc/passwd", "logo/../../site.yaml",
            "../site.yaml", "..", r'"a\nb.png"', "x" * 5000]

VALUES = [
    *[(PLAY, f"---\nid: 2\ntitle: Odd\nslug: {slug}\n---\nText.\n", "not-a-slug") for slug in ESCAPES],
    *[("content/pages/odd.md", f"---\ntitle: Odd\nslug: {slug}\n---\nText.\n", "not-a-slug") for slug in ESCAPES],
    *[(RECORD, f"id: {name}\nname: Odd\nstates: [MI]\n", "not-a-slug") for name in ESCAPES],
    *[(PLAY, f"---\nid: {number}\ntitle: Odd\n---\nText.\n", "bad-play-number") for number in ["../1", "/1", r'"1\n2"']],
    *[(RECORD, f"id: odd\nname: Odd\nstates: [MI]\nbrand: {{logo: {logo}}}\n", "picture") for logo in PICTURES],
    (RECORD, "id: town-01\nname: Odd\nstates: [MI]\n", "id-differs-from-file-name"),
    *[(PLAY, f"---\nid: 2\ntitle: Odd\n---\n{text}\n", code) for text, code in {
        "![a](../../../../etc/passwd)": "broken-reference", "![a](/etc/passwd)": "broken-reference",
        "![a](../../outside/secret.png)": "broken-reference", "[a](file:///etc/passwd)": "dangerous-link",
        "[a](../../../outside/secret.md)": "broken-link", "{{> ../../outside/secret}}": "unknown-partial",
        "{{>/etc/passwd}}": "unknown-partial",
    }.items()],
    *[("templates/odd.html", f"<!doctype html><title>x</title>{text}\n", code) for text, code in {
        "{{> ../../outside/secret}}": "unknown-partial", "{{> /etc/passwd}}": "unknown-partial",
        "{{> ../mark}}": "unknown-partial", "{{< ../outside/secret}}{{/ ../outside/secret}}": "unknown-layout",
    }.items()],
]


@pytest.mark.parametrize("path, text, code", sample(VALUES))
def test_a_value_that_leads_out_of_the_site_is_refused(site, outside, path, text, code):
    site.write(path, text.replace("{outside}", str(outside)))
    refused(site, outside, ("not-a-media-file", "missing-picture") if code == "picture" else code, path)


OPTIONS = [
    ("--community", "../../outside/secret"), ("--community", "/etc/passwd"), ("--community", "a\nb\x1b[31m"),
    ("--community", "town-01/../town-02"), ("--today", "\x1b[31m"), ("--output", "content/\u202e/\x1b[31m"),
    ("--output", "/dev/null"), ("--output", "x" * 300), ("--source", "/dev/null"), ("--source", "nowhere\n\x1b[31m"),
]


@pytest.mark.parametrize("option, value", sample(OPTIONS))
def test_an_option_that_leads_nowhere_is_refused(site, outside, option, value):
    before, kept = snapshot(site.output), snapshot(outside)
    result = run(site, option, value)
    assert result.returncode in (2, 3) and result.stderr.startswith("enlist: error: ")
    assert snapshot(site.output) == before
    untouched(site, outside, kept)
