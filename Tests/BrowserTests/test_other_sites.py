"""Pages of other sites than the sample: with less in them, with more, and with another name for the effort."""

import csv
import io
import unicodedata

import pypdf
import pytest

from conftest import PROJECT
from site_model import size
from test_files import nu_messages
from test_standards import FIRST_VIEW, SCRIPTS

POINT = """---
id: 10
title: Tell the story
---
A play with something to say.

## Talking points

- **Skills come first.** A degree is one way to them.

  A work sample is another.
"""

STORY = "\n".join(
    f"""  - quote: I looked at three projects before I read a single resume, and that is how I will do it from now on ({number}).
    name: Person {number}
    role: head of software
    organisation: Clinic {number}
    consent: '2026-01-01'
    expires: '2028-01-01'"""
    for number in range(5)
)

FIGURES = "\n".join(
    f"""  - label: open technology jobs of kind {number} in the region
    kind: demand
    value: {100 + number}
    source: https://figures.example/page-{number}
    as_of: '2025-10'"""
    for number in range(15)
)


@pytest.fixture
def page(browser):
    context = browser.new_context()
    yield context.new_page()
    context.close()


@pytest.fixture
def small_site(make_site):
    """One community that has only a name."""
    return make_site({"communities/stowe.yaml": "id: stowe\nname: Stowe\nstates: [VT]\n"}, without=["communities"])


def test_a_point_of_a_play_is_copied(make_site, browser):
    site = make_site({"playbook/10-tell-the-story.md": POINT})
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto((site.root / "flint" / "talking-points.html").as_uri())
    point = page.locator("li[data-copyable]", has_text="Skills come first")
    point.get_by_role("button").click()
    page.locator(".toast", has_text="Copied").wait_for()
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.split() == "Skills come first. A degree is one way to them. A work sample is another.".split()
    context.close()


@pytest.mark.parametrize("without", [["playbook"], ["pieces"], ["communities"], ["communities", "playbook", "pieces"]])
def test_links_lead_somewhere_whatever_a_site_lacks(make_site, without):
    files = {"communities/example-stowe.yaml": "id: example-stowe\nname: Stowe\nexample: true\n"}
    if "playbook" in without:
        files["pitch.yaml"] = "headline: Hire for skills\nnext_step: {text: Call}\nasks: [Name one job]\n"
    site = make_site(files, without)
    assert site.link_faults() == []
    assert nu_messages(site.root) == []
    texts = {site.name(path): path.read_text(encoding="utf-8") for path in site.html}
    assert [name for name, text in texts.items() if "0 of 0" in text] == []


def test_the_programs_name_is_the_sites(make_site, page):
    settings = (PROJECT / "content" / "site.yaml").read_text(encoding="utf-8")
    settings = settings.replace("program: TechHire", "program: CodeLink").replace("title: TechHire", "title: Our")
    site = make_site({"site.yaml": settings})
    page.goto((site.root / "index.html").as_uri())
    assert "CodeLink communities" in page.locator(".lede").inner_text()
    page.goto((site.root / "flint" / "index.html").as_uri())
    assert "TechHire" not in page.locator("meta[name=description]").get_attribute("content")
    page.goto((site.root / "example-harbor" / "pitch.html").as_uri())
    assert "the CodeLink network" in page.locator(".behind-it").inner_text()


def test_a_communitys_leaders_show_without_a_description(make_site, page):
    record = "id: stowe\nname: Stowe\nstates: [VT]\nlead:\n  - {name: Stowe Board, url: 'https://board.example/'}\n"
    site = make_site({"communities/stowe.yaml": record})
    page.goto((site.root / "stowe" / "index.html").as_uri())
    assert page.get_by_role("link", name="Stowe Board").is_visible()
    gap = page.locator(".gap").inner_text()
    assert "headline" in gap and "next step" in gap and "contact" not in gap
    page.goto((site.root / "stowe" / "pitch.html").as_uri())
    assert "https://board.example/" in printed(page)[0]


def test_only_what_is_national_is_called_missing(make_site, page):
    record = (
        "id: stowe\nname: Stowe\nstates: [VT]\ncontact: {email: desk@stowe.example, organisation: Desk}\n"
        "next_step: {text: Come on Monday}\n")
    site = make_site({"communities/stowe.yaml": record})
    page.goto((site.root / "stowe" / "index.html").as_uri())
    assert page.locator(".gap li").all_inner_texts() == ["a local headline"]


def test_a_pitch_of_national_figures_lists_their_sources(small_site, page):
    page.goto((small_site.root / "stowe" / "pitch.html").as_uri())
    shown = page.locator(".figure a").evaluate_all("(links) => links.map((link) => link.href)")
    listed = page.locator(".sources a").evaluate_all("(links) => links.map((link) => link.href)")
    assert shown and set(shown) <= set(listed)
    assert "db/seeds.rb, rate calculator" in page.locator(".sources").inner_text()
    # Fonts print "ffi" as one sign.
    second = unicodedata.normalize("NFKC", "".join(printed(page)[1].split()))
    assert all(address in second for address in listed)


def test_a_full_record_prints_on_two_sheets_that_are_not_shrunk(make_site, page):
    record = (
        f"id: stowe\nname: Stowe\nstates: [VT]\nfigures:\n{FIGURES}\nstories:\n{STORY}\n"
        "partners:\n  employers: [Alpha Works, Beta Works, Gamma Works]\n")
    site = make_site({"communities/stowe.yaml": record})
    page.goto((site.root / "stowe" / "pitch.html").as_uri())
    reader = pypdf.PdfReader(io.BytesIO(page.pdf(format="Letter")))
    assert len(reader.pages) == 2
    # 8.5 points as the style sheet says, but for rounding; a page that is too wide is printed smaller.
    assert 8.3 < text_size(reader.pages[0], "Find skilled people") < 9.2
    first, second = (sheet.extract_text() for sheet in reader.pages)
    assert "Person 1" in first and "Person 2" not in first and "Person 4" in second


@pytest.mark.parametrize("paper", ["Letter", "A4"])
def test_the_fullest_record_prints_on_two_sheets_and_says_where_the_rest_is(make_site, page, paper):
    site = make_site({"communities/stowe.yaml": full_record()})
    page.goto((site.root / "stowe" / "pitch.html").as_uri())
    sheets = [" ".join(sheet.split()) for sheet in printed(page, paper)]
    assert len(sheets) == 2
    first, second = sheets
    assert "Employer 4 " in first and "Employer 5 " not in first and "and 55 more, on the community’s page" in first
    assert "Figures as known on" in first and "Questions and objections" in second
    assert "More goals stand on the community’s page" in second and "All that was read about Stowe" in second
    assert "report-1" not in second.replace(" ", "")
    assert page.locator(".names li", has_text="Employer 59 ").is_visible(), "a screen has room for all"
    page.get_by_role("link", name="the community’s page").click()
    assert page.locator(".sources a[href$='report-29']").is_visible()


def full_record():
    """Of everything as much as anybody has, and more."""
    goals = "\n".join(
        f"""  - label: people trained and working for local companies within three years of the start ({number})
    measure: trained_and_employed
    value: {800 + number}
    unit: people
    by: '2018'
    source: https://goals.example/{number}
    as_of: '2015-03-10'"""
        for number in range(12))
    sources = "\n".join(
        f"  - {{url: 'https://reports.example/read/report-{number}', title: What was read {number}}}"
        for number in range(30))
    partners = "\n".join(
        f"  {kind}: [{', '.join(f'{name} {number} of the county' for number in range(count))}]"
        for kind, name, count in [("employers", "Employer", 60), ("training", "College", 20), ("civic", "Office", 20)])
    return (
        "id: stowe\nname: Stowe\nstates: [VT]\n"
        f"description: {'The board and its employers run a free evening course for adults in the county. ' * 4}\n"
        "lead: [{name: Stowe Board, url: 'https://board.example/', role: regional workforce board}]\n"
        "contact: {email: desk@stowe.example, phone: (802) 555-0199, organisation: Desk of the Board}\n"
        "next_step: {text: Meet the spring class, url: 'https://board.example/class', date: '2030-12-12'}\n"
        "employer_asks: [Host a tour in May, Lend a mentor for two hours a month]\n"
        "employer_offers: [A short list within a week, Half of the first three months of wages]\n"
        f"figures:\n{FIGURES}\nstories:\n{STORY}\ntargets:\n{goals}\nsources:\n{sources}\npartners:\n{partners}\n")


def test_the_first_view_of_a_checklist_with_notes_on_some_tasks_is_light(make_site, site):
    plays = {}
    with (site.root / "louisville" / "checklist.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["Type"] == "task":
                play, task = row["Id"].split("/", 1)
                plays.setdefault(play, []).append(task)
    note = "status: started, owner: Workforce Board of the County, note: Somebody has to call the chamber first"
    progress = "".join(
        f"  {play}:\n" + "".join(f"    {task}: {{{note}}}\n" for task in tasks[::8]) for play, tasks in plays.items())
    other = make_site({"communities/stowe.yaml": f"id: stowe\nname: Stowe\nstates: [VT]\nprogress:\n{progress}"})
    path = other.root / "stowe" / "checklist.html"
    assert path.read_text(encoding="utf-8").count("call the chamber first") > 6
    loaded = {(path.parent / link.address).resolve() for link in other.page(path).references if link.is_subresource}
    assert size(path) + sum(map(size, loaded)) <= FIRST_VIEW
    assert sum(size(file) for file in loaded if file.suffix == ".js") <= SCRIPTS


def test_paragraphs_of_an_answer_stay_apart(make_site, page):
    record = (
        "id: stowe\nname: Stowe\nstates: [VT]\nanswers:\n  enlisting-employers:\n"
        "    who-can-the-employer-contact: |\n      The desk.\n\n      Or the board.\n")
    site = make_site({"communities/stowe.yaml": record})
    page.goto((site.root / "stowe" / "questions.html").as_uri())
    assert "The desk.\n\nOr the board." in page.locator(".answer").inner_text()


def test_a_message_too_long_for_a_mail_link_says_so(make_site, page):
    piece = "---\ntitle: A long letter\nchannel: E-mail\nsubject: Long\norder: 99\n---\n\n" + "Words again. " * 200 + "\n"
    site = make_site({"pieces/letter.md": piece})
    page.goto((site.root / "flint" / "talking-points.html").as_uri())
    letter = page.locator("#piece-letter")
    assert "Too long for a link" in letter.inner_text()
    assert letter.get_by_role("button", name="Copy").is_visible()
    assert page.locator(".actions:empty").count() == 0


def test_a_territory_has_a_tile(make_site, page):
    site = make_site({"communities/ponce.yaml": "id: ponce\nname: Ponce\nstates: [PR]\n"})
    page.goto((site.root / "index.html").as_uri())
    page.get_by_label("Find a community").fill("puerto")
    assert page.locator(".tile-map a:visible").count() == 1


def test_an_address_in_a_play_prints_once(make_site, page):
    play = "---\nid: 10\ntitle: Read on\n---\nSee <http://read.example/> and [this](http://this.example/).\n"
    site = make_site({"playbook/10-read-on.md": play})
    page.goto((site.root / "playbook" / "read-on.html").as_uri())
    text = "".join(printed(page))
    assert text.count("read.example") == 1 and text.count("this.example") == 1


def printed(page, paper="Letter"):
    """The text of each sheet."""
    return [sheet.extract_text() for sheet in pypdf.PdfReader(io.BytesIO(page.pdf(format=paper))).pages]


def text_size(sheet, words):
    """In points, how large a sheet's text is that has these words."""
    sizes = []

    def visit(text, current, matrix, font, font_size):
        if words in text:
            sizes.append(font_size * abs(matrix[0]) * abs(current[0]))

    sheet.extract_text(visitor_text=visit)
    return sizes[0]
