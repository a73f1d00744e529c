"""The pitch on paper: one sheet without the questions, two with them, on the paper of either continent."""

import io
import os

import pypdf
import pytest

# The fullest record, the emptiest, the longest names, the branded one, several states, letters beyond English.
EXTREMES = [
    "louisville", "rhode-island", "san-jose", "example-harbor", "minneapolis-st-paul", "albuquerque", "example-riverton",
    "kansas-city", "hawaii",
]

PAPERS = ["Letter", "A4"]


def communities(site):
    """The extremes; with ENLIST_ALL=1 in the environment every community, which takes a minute."""
    return site.communities() if os.environ.get("ENLIST_ALL") else EXTREMES


def printed(page, path, paper):
    """The text of each sheet."""
    page.goto(path.as_uri())
    return [sheet.extract_text() for sheet in pypdf.PdfReader(io.BytesIO(page.pdf(format=paper))).pages]


@pytest.fixture
def paper_page(browser):
    context = browser.new_context()
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("paper", PAPERS)
def test_every_pitch_is_a_sheet_and_its_questions_another(site, paper_page, paper):
    faults = {}
    for community in communities(site):
        sheets = printed(paper_page, site.root / community / "pitch.html", paper)
        questions = [number for number, text in enumerate(sheets, 1) if "Questions and objections" in text]
        if len(sheets) != 2 or questions != [2]:
            faults[community] = f"{len(sheets)} sheets, questions on {questions}"
    assert not faults


@pytest.mark.parametrize("paper", PAPERS)
def test_the_first_sheet_says_all_and_where_it_comes_from(site, paper_page, paper):
    first, second = printed(paper_page, site.root / "example-riverton" / "pitch.html", paper)
    for words in [
        "An invented example", "Riverton Codes, for employers", "Come and see what it teaches", "In numbers",
        "January 31, 2026", "about $12,000", "Why it is worth your time", "What we ask of you", "What it does not cost you",
        "How it works", "What people say", "Help with the money", "employers@riverton.example", "(555) 555-0142",
        "Meet the spring class", "Who is behind it", f"{site.base_url}example-riverton/pitch.html", "Figures as known on",
    ]:
        assert words in first.replace("\n", " "), words
    assert "Talking points" not in first + second, "the menu is not for paper"


@pytest.mark.parametrize("community", ["louisville", "example-riverton", "st-louis"])
def test_a_communitys_front_page_prints_without_empty_sheets(site, paper_page, community):
    sheets = printed(paper_page, site.root / community / "index.html", "Letter")
    assert len(sheets) <= 3
    assert [sheet for sheet in sheets if sheet.strip().endswith("Sources and dates")] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_the_figures_of_a_front_page_begin_on_its_first_sheet(site, paper_page, paper):
    first, *others = printed(paper_page, site.root / "louisville" / "index.html", paper)
    assert "In numbers" in first and "Goals of the past" in first
    assert len(others) == 1


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", ["index", "talking-points", "checklist", "questions"])
def test_no_sheet_holds_nothing_but_the_foot(site, paper_page, name, paper):
    faults = []
    for community in communities(site):
        last = printed(paper_page, site.root / community / f"{name}.html", paper)[-1]
        if last.strip().startswith("Facts are restated"):
            faults.append(community)
    assert faults == []


def test_answers_print_open_and_sources_with_their_address(site, paper_page):
    second = printed(paper_page, site.root / "example-riverton" / "pitch.html", "Letter")[1]
    assert "They share one mentor" in second.replace("\n", " ")
    assert "https://board.riverton.example/plan-2023" in second.replace("\n", "")


def test_the_readers_numbers_print(site, paper_page):
    path = site.root / "louisville" / "pitch.html"
    paper_page.goto(f"{path.as_uri()}?cost=1000&openings=2&days=45")
    text = pypdf.PdfReader(io.BytesIO(paper_page.pdf())).pages[0].extract_text()
    assert "1000" in text and "45" in text and "about $90,000" in text


def test_without_scripts_the_formula_prints(site, page_without_scripts):
    first, second = printed(page_without_scripts, site.root / "louisville" / "pitch.html", "Letter")
    assert "what one open position costs you a day" in first.replace("\n", " ")
    assert "Estimate" not in first and "With your numbers" not in first
    assert "Questions and objections" in second
