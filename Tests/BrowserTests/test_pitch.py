"""What employers do with a pitch: put in their numbers, open a question, write, call."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest

from conftest import PROJECT

PITCH = "example-riverton/pitch.html"

# The narrowest phone whose owner should still be able to read while the bar is there.
PHONE = {"width": 360, "height": 640}


@pytest.fixture
def phone(browser):
    context = browser.new_context(viewport=PHONE)
    yield context.new_page()
    context.close()


def estimate(page):
    return page.locator(".estimate output").inner_text()


def test_the_calculator_starts_with_the_published_figure(site, root, page):
    page.goto(root + PITCH)
    assert page.get_by_label("Dollars a day").input_value() == "407"
    assert estimate(page) == "about $12,000"
    sources = page.locator(".vacancy-sources").inner_text()
    assert "$407 per day" in sources and "$434 per day" in sources and "2015" in sources
    assert page.url == root + PITCH, "the address stays short until somebody changes a number"


def test_what_is_of_the_past_says_so_before_the_number(site, page):
    page.goto((site.root / "louisville" / "pitch.html").as_uri())
    facts = page.locator(".figure-fact").all_inner_texts()
    assert facts and all(re.match(r"Reported in 20\d\d:\s", fact) for fact in facts)


def test_published_costs_of_a_vacancy_are_national(site, page):
    page.goto((site.root / "louisville" / "pitch.html").as_uri())
    assert page.locator(".vacancy-sources .tag").inner_text() == "National"


def test_the_wider_picture_comes_from_the_network_and_not_from_the_checklist(site, page):
    page.goto((site.root / "louisville" / "pitch.html").as_uri())
    text = page.locator(".wider-picture").inner_text()
    assert "From the network" in text and "Working together with other employers" in text
    assert "Explain" not in text and "2020" not in text


def test_two_places_of_one_name_are_told_apart(site, page):
    for community, place in [("jackson-ms", "Jackson, MS"), ("jackson-tn", "Jackson, TN")]:
        for name in ["index", "pitch"]:
            page.goto((site.root / community / f"{name}.html").as_uri())
            assert place in page.title() and place in content(page, "name=description")
            assert place in page.locator(".band").inner_text()


def test_the_readers_numbers_live_in_the_address(site, root, page):
    page.goto(root + PITCH)
    page.get_by_label("Dollars a day").fill("612.50")
    page.get_by_label("Open positions").fill("4")
    page.get_by_label("Days open").fill("90")
    assert estimate(page) == "about $220,000"
    assert parse_qs(urlsplit(page.url).query) == {"cost": ["612.50"], "openings": ["4"], "days": ["90"]}
    page.reload()
    assert page.get_by_label("Open positions").input_value() == "4"
    assert estimate(page) == "about $220,000"
    sent = page.context.new_page()
    sent.goto(page.url)
    assert estimate(sent) == "about $220,000"


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ("cost=1&openings=1&days=1", "about $1"),
        ("cost=0&openings=1&days=30", "about $0"),
        ("cost=0.5&openings=1&days=1", "about $0.50"),
        ("cost=999&openings=1&days=1", "about $1,000"),
        ("cost=1000000&openings=100000&days=10000", "about $1,000,000,000,000,000"),
        ("cost=&openings=1&days=30", "put a number in each field"),
        ("cost=1,000", "about $30,000"),
        ("cost=1,000,000&openings=1&days=1", "about $1,000,000"),
        ("cost=1,5", "put a number in each field"),
        ("cost=-5", "put a number from 0 to 1,000,000 under “Dollars a day”"),
        ("days=10001", "put a number from 0 to 10,000 under “Days open”"),
        ("cost=1e9", "put a number from 0 to 1,000,000 under “Dollars a day”"),
        ("days=ten", "put a number in each field"),
        ("days=%3Cb%3E&openings=%00", "put a number in each field"),
        ("other=5", "about $12,000"),
    ],
)
def test_any_numbers_in_the_address_are_taken_or_refused(site, page, numbers, shown):
    page.goto(f"{(site.root / PITCH).as_uri()}?{numbers}")
    assert estimate(page) == shown


def test_the_calculators_help_speaks_of_a_published_figure_only_where_there_is_one(make_site, page):
    shared = (PROJECT / "content" / "pitch.yaml").read_text(encoding="utf-8")
    assert "\nvacancy_figures:" in shared
    without = re.sub(r"\nvacancy_figures:.*\n(?:[ -].*\n)*", "\n", shared)
    site = make_site({"pitch.yaml": without})
    page.goto((site.root / PITCH).as_uri())
    assert page.get_by_label("Dollars a day").input_value() == ""
    words = page.locator(".calculator-help").inner_text()
    assert words.startswith("Put in what an open position costs you a day") and "published" not in words


def test_other_parameters_of_the_address_stay(site, page):
    page.goto(f"{(site.root / PITCH).as_uri()}?utm_source=mail&days=10")
    page.get_by_label("Open positions").fill("4")
    assert parse_qs(page.evaluate("location.search.slice(1)")) == {
        "utm_source": ["mail"], "cost": ["407"], "openings": ["4"], "days": ["10"]}


def test_shared_words_are_only_of_parts_that_the_page_has(site, page):
    page.goto((site.root / "louisville" / "pitch.html").as_uri())
    parts = {"reasons": ".reasons", "asks": ".asks", "what it does not cost": ".offers", "how it works": ".how-it-works",
             "questions": ".objections", "help with the money": ".funding", "cost of an open job": ".vacancy"}
    for words in page.locator(".shared-words li").all_inner_texts():
        assert words == "headline" or page.locator(parts[words]).count() == 1, words


def test_on_paper_the_next_step_has_its_address(site, page):
    page.goto((site.root / PITCH).as_uri())
    page.emulate_media(media="print")
    shown = page.locator(".next-step a").evaluate("(link) => getComputedStyle(link, '::after').content")
    assert "https://board.riverton.example/spring-class" in shown


def test_without_scripts_no_dead_controls_are_shown(site, page_without_scripts):
    page = page_without_scripts
    page.goto((site.root / PITCH).as_uri())
    assert page.get_by_text("open positions × days open").is_visible()
    assert page.locator(".vacancy-sources").is_visible()
    assert page.locator("input:visible, button:visible, output:visible").count() == 0


def test_contact_links_open_mail_and_telephone(site, page):
    page.goto((site.root / PITCH).as_uri())
    links = page.locator("#contact a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert links[0].startswith("mailto:employers@riverton.example?subject=Riverton%20Codes")
    assert links[1] == "tel:5555550142"
    assert links[2] == "https://board.riverton.example/employers"


@pytest.mark.parametrize("community", ["example-riverton", "example-harbor", "louisville"])
def test_contact_and_next_step_stay_in_sight_near_the_end(site, phone, community):
    phone.goto((site.root / community / "pitch.html").as_uri())
    bar = phone.locator(".act-bar")
    assert bar.bounding_box()["y"] > PHONE["height"], "the beginning belongs to the pitch"
    for part in [".objections", ".funding", ".act-now", ".behind-it"]:
        phone.locator(part).evaluate("part => part.scrollIntoView({ block: 'center' })")
        box = bar.bounding_box()
        assert 0 <= box["y"] and box["y"] + box["height"] <= PHONE["height"] + 1, part
        assert box["height"] < PHONE["height"] / 6, "the bar leaves room to read"
    bar.get_by_role("link", name="Your next step").click()
    step = phone.locator("#next-step .next-step").bounding_box()
    assert 0 <= step["y"] and step["y"] + step["height"] <= bar.bounding_box()["y"]


def test_the_keyboard_reaches_everything_and_the_bar_hides_none_of_it(site, phone):
    phone.goto((site.root / PITCH).as_uri())
    reached, hidden = [], []
    for _ in range(200):
        phone.keyboard.press("Tab")
        place = phone.evaluate(
            """() => {
                const element = document.activeElement;
                if (element === document.body) return null;
                const box = element.getClientRects()[0];
                const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return { name: element.id || element.textContent.trim(), seen: element.contains(top) };
            }"""
        )
        if place is None:
            break
        reached.append(place["name"])
        if not place["seen"]:
            hidden.append(place["name"])
    assert {"cost", "openings", "days", "We are too small to train anyone."} <= set(reached)
    assert hidden == []


def test_questions_open_from_the_keyboard(site, page):
    page.goto((site.root / PITCH).as_uri())
    answer = page.get_by_text("They share one mentor")
    assert not answer.is_visible()
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    assert answer.is_visible()


def test_a_community_with_nothing_but_a_name_has_a_sensible_pitch(site, page):
    page.goto((site.root / "example-harbor" / "pitch.html").as_uri())
    text = page.locator("main").inner_text()
    assert [word for word in ("undefined", "null", "NaN", "0 employers") if word in text] == []
    headings = page.locator("main :is(h1, h2, h3)")
    assert headings.count() > 10 and all(heading.strip() for heading in headings.all_inner_texts())
    assert page.locator("main section:not(:has(p, li, details))").count() == 0
    assert page.locator(".figure").count() == page.locator(".figure .tag", has_text="National").count() > 0


def test_a_brand_colours_the_page_and_its_absence_asks_for_no_file(site, page):
    page.goto((site.root / PITCH).as_uri())
    assert page.locator(".band").evaluate("band => getComputedStyle(band).backgroundColor") == "rgb(11, 95, 138)"
    assert page.locator(".band .logo").evaluate("logo => logo.naturalWidth") > 0
    assert not (site.root / "louisville" / "brand.css").exists()
    assert page.goto((site.root / "louisville" / "pitch.html").as_uri())
    assert page.locator("link[href$='brand.css']").count() == 0


def test_what_is_shared_is_what_the_page_says(site, page):
    for community, is_invented in [("louisville", False), ("example-riverton", True)]:
        page.goto((site.root / community / "pitch.html").as_uri())
        address = f"{site.base_url}{community}/pitch.html"
        title, description = page.title(), content(page, "name=description")
        data = json.loads(page.locator("script[type='application/ld+json']").text_content())
        assert [data["name"], data["description"], data["url"]] == [title, description, address]
        assert [content(page, f"property='og:{name}'") for name in ("title", "description", "url")] == [
            title, description, address,
        ]
        assert title.startswith(page.locator("h1").inner_text())
        assert page.locator("link[rel=canonical]").get_attribute("href") == address
        assert (page.locator("meta[name=robots]").count() == 1) is is_invented


def content(page, attribute):
    return page.locator(f"meta[{attribute}]").get_attribute("content")
