"""Whatever is read and not published is named: each kind of thing is planted in a site that has nothing else to report."""

import os
import subprocess

import payload_site
import pytest

PLAY = "---\nid: 2\ntitle: Second\n---\n"
PAGE = "---\ntitle: Other\n---\n"
PIECE = "---\ntitle: Other\nchannel: Call\n---\n"
COMMUNITY = "id: other\nname: Other\nstates: [MI]\nkind: city\n"

# The community has no contact of its own, and no colour.
USUAL = {"national-fallback", "empty-template"}

# What is planted, where; the code that names it; and words of the message that tell it from others.
NEW_FILES = [
    ("content/playbook/02-second.md", PLAY + "Text.\n", None, None),
    ("content/playbook/02-second.md", PLAY.replace("---\n", "---\ndraft: true\n", 1) + "Text.\n", "draft", "Second"),
    ("content/pages/other.md", PAGE.replace("---\n", "---\ndraft: true\n", 1) + "Text.\n", "draft", "Other"),
    ("content/pieces/other.md", PIECE.replace("---\n", "---\ndraft: true\n", 1) + "Text.\n", "draft", "Other"),
    ("content/communities/other.yaml", COMMUNITY + "draft: true\n", "draft", "Other"),
    ("content/playbook/02-second.md", PLAY, "empty-play", None),
    ("content/pages/other.md", PAGE, "empty-page", None),
    ("content/pieces/other.md", PIECE, "empty-piece", None),
    ("content/communities/other.yaml", "", "empty-record", None),
    ("content/playbook/02-second.md", "", "missing-front-matter|missing-key|empty-play", None),
    ("content/playbook/02-second.md", PLAY + "Text.\n\n## Resources\n", "empty-section", None),
    ("content/playbook/02-second.md", PLAY + "Text.\n\n##\n\nMore.\n", "empty-heading", None),
    ("content/playbook/02-second.md", PLAY + "# Another title\n\nText.\n", "title-heading-left-out", None),
    ("content/playbook/02-second.md", PLAY + "Text.\n\n[^a]: A note.\n", "unused-footnote", None),
    ("content/playbook/02-second.md", PLAY + "Text.[^a]\n\n[^a]: One.\n\n[^a]: Two.\n", "duplicate-footnote", None),
    ("content/playbook/02-second.md", PLAY + "Text.\n\n<!-- kept for later -->\n", "html-comment", None),
    ("content/playbook/02-second.md", PLAY + "Text <b>bold</b>.\n", "raw-html", None),
    ("content/playbook/02-second.md", PLAY + "## Talking points\n\n### For mayors\n\n- A point.\n", "heading-left-out", None),
    ("content/playbook/02-second.md", PLAY.replace("title", "colour: red\ntitle") + "Text.\n", "unknown-key", "colour"),
    # Wrong endings and wrong folders.
    ("content/playbook/02-second.markdown", PLAY + "Text.\n", "unused-file", None),
    ("content/playbook/02-second.txt", PLAY + "Text.\n", "unused-file", None),
    ("content/playbook/02-second.MD", PLAY + "Text.\n", "unused-file", None),
    ("content/playbook/drafts/02-second.md", PLAY + "Text.\n", "unused-file", None),
    ("content/playbooks/02-second.md", PLAY + "Text.\n", "unused-file", None),
    ("content/02-second.md", PLAY + "Text.\n", "unused-file", None),
    ("content/communities/other.yml", COMMUNITY, "unused-file", None),
    ("content/communities/other.json", "{}", "unused-file", None),
    ("content/communities/michigan/other.yaml", COMMUNITY, "unused-file", None),
    ("content/pieces/letters/other.md", PIECE + "Text.\n", "unused-file", None),
    ("content/sites.yaml", "title: Kits\n", "unused-file", None),
    ("content/picture.png", "x", "unused-file", None),
    ("content/.md", "x", "hidden-file", None),
    ("templates/extra.htm", "x", "unknown-template-ending", None),
    ("templates/extra.js", "x", "unknown-template-ending", None),
    ("templates/extra", "x", "unknown-template-ending", None),
    ("templates/_partials/extra.htm", "x", "unknown-template-ending", None),
    ("templates/_partial/extra.html", "x", "unknown-helper-folder", None),
    ("templates/_layouts/extra.html", "x", "unused-template", None),
    ("templates/_partials/extra.html", "x", "unused-template", None),
    ("templates/_partials/contact.txt", "x", "unused-template", None),
    ("templates/[community]/extra.html", "{{#brand}}{{brand.color}}{{/brand}}", "empty-template", None),
    ("templates/extra.txt", " \n", "empty-template", None),
    ("templates/[comunity]/extra.html", "x", "unknown-slot", None),
    ("templates/[community/extra.html", "x", "unmatched-bracket", None),
    # Hidden files, and what editors leave.
    ("content/pages/.other.md", PAGE + "Text.\n", "hidden-file", ".other.md"),
    ("content/pages/about.md~", PAGE + "Text.\n", "hidden-file", "about.md~"),
    ("content/pages/#about.md#", PAGE + "Text.\n", "hidden-file", "#about.md#"),
    ("content/pages/.about.md.swp", "x", "hidden-file", ".about.md.swp"),
    ("content/pages/about.md.bak", PAGE + "Text.\n", "unused-file", None),
    ("content/pages/about.md.orig", PAGE + "Text.\n", "unused-file", None),
    ("content/pages/about (copy)", PAGE + "Text.\n", "unused-file", None),
    ("content/.hidden/about.md", PAGE + "Text.\n", "hidden-file", ".hidden"),
    ("templates/.htaccess", "x", "hidden-file", ".htaccess"),
    ("templates/index.html~", "x", "hidden-file", "index.html~"),
]

# Lines added to a file that is there already.
NEW_KEYS = [
    ("content/communities/town.yaml", "colour: red", "unknown-key", "colour"),
    ("content/communities/town.yaml", "cohort: march-2016", "unshown-key", "cohort"),
    ("content/communities/town.yaml", "joined: '2016-03'", "unshown-key", "joined"),
    ("content/communities/town.yaml", "featured: [what is not there]", "unknown-featured-figure", None),
    ("content/communities/town.yaml", "answers: {first: {who-knows: Nobody}}", "unknown-key-target", None),
    ("content/communities/town.yaml", "answers: {second: {who-knows: Nobody}}", "unknown-key-target", None),
    ("content/communities/town.yaml", "progress: {first: {dance: {status: done}}}", "unknown-key-target", None),
    ("content/communities/town.yaml", "words: {unheard_of: words}", "unused-word", None),
    ("content/communities/town.yaml", "stories: [{quote: Good, name: Dana, organisation: Clinic}]", "story-without-consent", None),
    ("content/communities/town.yaml", "headline: By 2020 there will be a million jobs.", "passed-forecast", None),
    ("content/communities/town.yaml", "next_step: {text: Come, date: '2020-01-01'}", "passed-next-step", None),
    ("content/communities/town.yaml", "employer_asks: ['']", "empty-item", None),
    ("content/communities/town.yaml", "contact: {organisation: Desk}", "unreachable-contact", None),
    ("content/communities/town.yaml", "accept: [{code: acronym, text: nothing, reason: none, until: '2027-01-01'}]", "acceptance-unused", None),
    ("content/communities/town.yaml", "description: text #not a remark\n", "yaml-hash-in-text", None),
    ("content/communities/town.yaml", "states: [MI]", "duplicate-key", None),
    ("content/communities/town.yaml", "---\nname: Second", "yaml-several-documents", None),
    ("content/site.yaml", "colour: red", "unknown-key", "colour"),
    ("content/site.yaml", "words: {nobody_says_this: words}", "unprinted-word", "nobody_says_this"),
    ("content/site.yaml", "rules: {unheard-of: off}", "unknown-rule", None),
    ("content/pitch.yaml", "colour: red", "unknown-key", "colour"),
    ("content/pitch.yaml", "plays: [second]", "unknown-play", None),
    ("content/pitch.yaml", "vacancy_figures: [two]", "unknown-figure", None),
    ("content/pitch.yaml", "answers: {contact: first/who-knows}", "unknown-question", None),
    ("content/pitch.yaml", "offers: [{id: o, title: 'Word: {{first_word}}', optional: true}]", "withheld-block|unknown-name", None),
    ("content/figures.yaml", "- {id: two, claim: jobs, value: 5, source: 'https://s.example/', as_of: '2026-01', status: uncited}", "withheld-figure", None),
    ("content/figures.yaml", "- {id: two, claim: jobs, value: 5, source: 'https://s.example/', as_of: '2026-01', status: expired}", "withheld-figure", None),
    ("content/figures.yaml", "- {id: two, claim: jobs, value: 5, source: 'https://s.example/', as_of: '2026-01', status: disputed}", "disputed-figure-alone", None),
    ("content/figures.yaml", "- {id: two, claim: jobs by 2020 there will be, value: 5, source: 'https://s.example/', as_of: '2016-01', status: current}", "passed-forecast", None),
    ("content/accepted.yaml", "- {code: acronym, file: content/pitch.yaml, text: nothing, reason: none, until: '2027-01-01'}", "acceptance-unused", None),
]

# Templates that are taken away: what they alone show is then shown nowhere.
LOST_TEMPLATES = [
    (["[page].html"], "content/pages", "unshown-content"),
    (["[community]/pieces/[piece].txt", "[community]/talking-points.html"], "content/pieces", "unshown-content"),
    (["[community]/pitch.html", "[community]/talking-points.html"], "content/figures.yaml", "unshown-content"),
    (["[community]/pitch.html", "[community]/talking-points.html"], "content/pitch.yaml", "unshown-key"),
]


def site():
    """Everything in it is shown."""
    contents = payload_site.files("Plain words")
    contents["content/communities/town.yaml"] = "id: town\nname: Town\nstates: [MI]\n"
    contents["content/pieces/note.md"] = PIECE + "Good morning from {{community.name}}.\n"
    contents["content/site.yaml"] = (
        "title: Kits\nprogram: Effort\ncontact: {organisation: Network, url: 'https://network.example/'}\n")
    contents["content/pitch.yaml"] = (
        "headline: Hire for skills\nnext_step: {text: Call us}\nasks: [{id: a, title: Look at work samples}]\n")
    return contents


def told(folder):
    """By code: where, and in which words; and what the run's last line says."""
    report, _ = payload_site.build(folder)
    return report, [(problem["code"], problem.get("file", ""), problem["message"]) for problem in report["diagnostics"]]


@pytest.fixture
def source(tmp_path):
    return payload_site.write(tmp_path, site())


def assert_named(folder, code, file, words):
    _, problems = told(folder)
    codes = code.split("|")
    named = [problem for problem in problems if problem[0] in codes and (words or "") in problem[2]]
    assert named, problems
    # What many records share is said of their folder.
    places = {file, file.rsplit("/", 1)[0]}
    assert any(problem[1].endswith(place) for problem in named for place in places), named


def test_the_site_itself_has_nothing_but_the_usual_to_report(source, tmp_path):
    _, problems = told(tmp_path)
    assert {code for code, _, _ in problems} == USUAL
    assert [file for code, file, _ in problems if code == "empty-template"] == [str(source / "templates/[community]/brand.css")]


@pytest.mark.parametrize("file, text, code, words", NEW_FILES, ids=[f"{file}-{code}" for file, _, code, _ in NEW_FILES])
def test_a_file_that_is_not_published_is_named(source, tmp_path, file, text, code, words):
    path = source / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    if code:
        assert_named(tmp_path, code, file.removesuffix("/about.md") if ".hidden" in file else file, words)
    else:
        report, problems = told(tmp_path)
        assert report["published"] and {problem[0] for problem in problems} == USUAL


@pytest.mark.parametrize("file, line, code, words", NEW_KEYS, ids=[f"{code}-{line[:40]}" for _, line, code, _ in NEW_KEYS])
def test_a_key_that_is_not_shown_is_named(source, tmp_path, file, line, code, words):
    path = source / file
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(text + line + "\n", encoding="utf-8")
    assert_named(tmp_path, code, file, words)


@pytest.mark.parametrize("templates, file, code", LOST_TEMPLATES, ids=[f"{file}-{code}" for _, file, code in LOST_TEMPLATES])
def test_what_lost_its_template_is_named(source, tmp_path, templates, file, code):
    for template in templates:
        (source / "templates" / template).unlink()
    assert_named(tmp_path, code, file, None)


@pytest.mark.parametrize("kind", ["link", "pipe", "folder link", "no UTF-8", "newline"])
def test_what_is_no_readable_file_is_named(source, tmp_path, kind):
    place = source / "content" / "pages"
    odd = os.fsencode(place) + {"no UTF-8": b"/\xff.md", "newline": b"/a\nb.md"}.get(kind, b"/odd.md")
    if kind == "pipe":
        os.mkfifo(odd)
    elif kind.endswith("link"):
        os.symlink(place / "about.md" if kind == "link" else place, odd)
    else:
        with open(odd, "w", encoding="utf-8") as file:
            file.write(PAGE + "Text.\n")
    code = {"pipe": "not-a-file", "link": "unsafe-link", "folder link": "unsafe-link"}.get(kind, "unsafe-file-name")
    assert code in {code for code, _, _ in told(tmp_path)[1]}


@pytest.mark.skipif(os.geteuid() == 0 and not os.path.exists("/usr/bin/setpriv"), reason="everything is readable to root")
@pytest.mark.parametrize("what", ["content/pages/about.md", "content/pages", "templates/index.html", "content/media/a.png"])
def test_what_may_not_be_read_is_named(source, tmp_path, what):
    (source / "content/media").mkdir()
    (source / "content/media/a.png").write_bytes(b"x")
    os.chmod(source / what, 0)
    # Root may read everything, unless it gives that right up.
    command = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-dac_override,-dac_read_search"]
    command = command if os.geteuid() == 0 else []
    result = subprocess.run(
        [*command, payload_site.ENLIST, "build", "--source", str(source), "--output", str(tmp_path / "public")],
        capture_output=True, text=True, timeout=60)
    os.chmod(source / what, 0o755)
    assert result.returncode == 1
    assert f"{what}" in result.stdout and "unreadable-file" in result.stdout


def test_the_summary_counts_what_is_only_a_note(source, tmp_path):
    (source / "content/pages/other.md").write_text(PAGE.replace("---\n", "---\ndraft: true\n", 1) + "Text.\n")
    report, problems = told(tmp_path)
    assert report["published"] and report["notes"] == len(problems)
