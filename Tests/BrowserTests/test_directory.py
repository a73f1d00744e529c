"""The front page: finding a community by looking, by typing and with the keyboard alone."""

import pytest

COMMUNITIES = 44


@pytest.fixture
def directory(page, http_root):
    page.goto(http_root + "index.html")
    return page


def visible(page):
    return set(page.locator(".states li li:visible a").all_inner_texts())


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("louisville", {"Louisville"}),
        ("LOUIS", {"Louisville", "New Orleans", "St. Louis"}),
        ("st louis", {"St. Louis"}),
        ("st. louis", {"St. Louis"}),
        ("hawaii", {"Hawaiʻi"}),
        ("hawaiʻi", {"Hawaiʻi"}),
        ("code lou", {"Louisville"}),
        ("kentucky", {"Eastern Kentucky", "Louisville"}),
        ("mi detr", {"Detroit"}),
        ("kansas city", {"Kansas City"}),
        ("  akron  ", {"Akron and Summit County"}),
        ("saint", {"Minneapolis–Saint Paul", "St. Louis"}),
        ("saint louis", {"St. Louis"}),
        ("st paul", {"Minneapolis–Saint Paul"}),
        ("TechHire Flint", {"Flint"}),
        ("atlantis", set()),
        ("riverton", set()),
    ],
)
def test_typing_finds_by_community_state_and_program(directory, typed, found):
    directory.get_by_label("Find a community").fill(typed)
    assert visible(directory) == found
    count = len(visible(directory))
    expected = "1 community" if count == 1 else f"{count or 'No'} communities"
    assert directory.get_by_role("status").inner_text() == expected


def test_an_empty_filter_shows_everything_and_says_nothing(directory):
    field = directory.get_by_label("Find a community")
    field.fill("akron")
    field.fill("")
    # A community of two states stands under both; two communities share the name Jackson.
    addresses = directory.locator(".states li li:visible a").evaluate_all("(links) => links.map((link) => link.href)")
    assert len(set(addresses)) == COMMUNITIES
    assert directory.get_by_role("status").inner_text() == ""


def test_states_without_a_match_leave_list_and_map(directory):
    directory.get_by_label("Find a community").fill("kentucky")
    assert directory.locator(".states h3:visible").all_inner_texts() == ["Kentucky"]
    assert directory.locator(".tile-map a:visible").count() == 1


def test_a_tile_leads_to_its_state(directory):
    directory.get_by_role("link", name="KY, Kentucky: 2").click()
    assert directory.url.endswith("#state-KY")
    assert directory.locator("#state-KY").evaluate(
        "(heading) => { const box = heading.getBoundingClientRect(); return box.top > -1 && box.bottom <= innerHeight }")


def test_the_map_agrees_with_the_list(directory):
    tiles = directory.locator(".tile-map a").evaluate_all(
        "(tiles) => tiles.map((tile) => [tile.dataset.state, Number(tile.getAttribute('aria-label').split(': ')[1])])")
    listed = directory.locator(".states > li").evaluate_all(
        "(states) => states.map((state) => [state.querySelector('h3').id.slice(6), state.querySelectorAll('li').length])")
    assert dict(tiles) == dict(listed)
    assert len(tiles) > 20


def test_a_community_is_found_with_the_keyboard_alone(directory):
    for _ in range(12):
        directory.keyboard.press("Tab")
        if directory.evaluate("document.activeElement.id") == "filter":
            break
    directory.keyboard.type("omaha")
    # The tile of the state that is left, then the community.
    directory.keyboard.press("Tab")
    directory.keyboard.press("Tab")
    directory.keyboard.press("Enter")
    directory.wait_for_url("**/omaha/index.html")


def test_invented_examples_stand_apart(directory):
    assert directory.locator(".states a[href^='example-']").count() == 0
    assert directory.locator(".examples a").count() == 2


def test_without_scripts_the_whole_list_is_there(site, page_without_scripts):
    page = page_without_scripts
    page.goto((site.root / "index.html").as_uri())
    assert not page.get_by_label("Find a community").is_visible()
    assert page.locator(".states li li:visible").count() >= COMMUNITIES
    assert page.locator(".play-list a").count() == 9
