"""Talking points as an advocate uses them: copy, check the source, open in the mail program."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest

COMMUNITIES = ["louisville", "example-riverton", "hawaii"]
PIECES = 9
LONGEST_MAILTO = 2000


@pytest.fixture
def open_points(browser):
    """Opens a community's talking points; returns the page and what reads the clipboard."""
    contexts = []

    def open_at(root, community, init_script=None):
        context = browser.new_context()
        # Without an origin, since pages on a disk have none.
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        contexts.append(context)
        page = context.new_page()
        if init_script:
            page.add_init_script(init_script)
        page.goto(f"{root}{community}/talking-points.html")
        reader = context.new_page()
        reader.goto(f"{root}index.html")

        def clipboard():
            reader.bring_to_front()
            text = reader.evaluate("navigator.clipboard.readText()")
            page.bring_to_front()
            return text

        page.bring_to_front()
        return page, clipboard

    yield open_at
    for context in contexts:
        context.close()


def copy(page, item):
    # What an earlier click said is no answer to this one.
    page.locator(".toast").evaluate("(toast) => { toast.textContent = '' }")
    item.get_by_role("button", name="Copy").click()
    page.locator(".toast", has_text="Copied").wait_for()


def plain_text(site, community, piece):
    # A text beyond ASCII begins with a mark that says so.
    return (site.root / community / "pieces" / f"{piece}.txt").read_text(encoding="utf-8-sig").strip()


@pytest.mark.parametrize("community", COMMUNITIES)
def test_what_is_copied_is_the_text_file(site, http_root, open_points, community):
    page, clipboard = open_points(http_root, community)
    pieces = page.locator(".piece").all()
    assert len(pieces) == PIECES
    for piece in pieces:
        copy(page, piece)
        name = piece.get_attribute("id").removeprefix("piece-")
        assert clipboard() == plain_text(site, community, name), name


def test_copying_works_where_the_browser_has_no_clipboard_for_pages(site, root, open_points):
    page, clipboard = open_points(root, "louisville", "Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    button = page.locator("#piece-email").get_by_role("button", name="Copy")
    copy(page, page.locator("#piece-email"))
    assert clipboard() == plain_text(site, "louisville", "email")
    assert button.evaluate("(element) => element === document.activeElement")


def test_a_page_that_may_not_copy_says_so(site, root, open_points):
    page, _ = open_points(
        root, "louisville",
        "Object.defineProperty(navigator, 'clipboard', {value: undefined}); document.execCommand = () => false")
    page.locator("#piece-email").get_by_role("button", name="Copy").click()
    page.locator(".toast", has_text="by hand").wait_for()


def test_facts_are_copied_with_their_source_and_date(http_root, open_points):
    page, clipboard = open_points(http_root, "louisville")
    open_everything(page)
    facts = page.locator("li[data-copyable]:has(> .figure-source)").all()
    assert len(facts) >= 10
    for fact in facts:
        copy(page, fact)
        text = clipboard()
        sentence, source = text.split("\n")
        assert re.search(r"\(.*\d{4}\)\.$|Reported without a date: .*\(.+\)\.$", sentence), text
        assert "://" in source, text
    national = [fact for fact in facts if fact.locator(".tag").count()]
    assert 5 <= len(national) < len(facts)
    copy(page, national[0])
    assert clipboard().startswith("National.")


def test_disputed_facts_are_copied_together(http_root, open_points):
    page, clipboard = open_points(http_root, "louisville")
    open_everything(page)
    # Louisville's own figures that sources dispute stand in another such group.
    disputed = page.locator(".disputed").filter(has_text="National")
    assert disputed.count() == 1
    assert page.locator(".disputed").count() == 2
    assert disputed.get_by_role("button").count() == 1
    copy(page, disputed)
    assert clipboard().count("National.") == 2


def test_answers_to_objections_are_copied_without_the_objection(http_root, open_points):
    page, clipboard = open_points(http_root, "louisville")
    open_everything(page)
    objection = page.locator(".objection").first
    copy(page, objection)
    text = clipboard()
    assert text and objection.locator("summary").inner_text() not in text
    assert text.split("\n")[0] == objection.locator("[data-copy]").first.inner_text().strip()


def test_advice_is_not_for_copying(http_root, open_points):
    page, _ = open_points(http_root, "louisville")
    assert page.locator(".advice li").count() >= 3
    assert page.locator(".advice [data-copyable], .advice button").count() == 0


@pytest.mark.parametrize("community", COMMUNITIES)
def test_mail_opens_filled_in(site, http_root, open_points, community):
    page, _ = open_points(http_root, community)
    links = page.locator(".piece a[href^='mailto:']").all()
    assert len(links) == 2
    for link in links:
        address = link.get_attribute("href")
        assert len(address) < LONGEST_MAILTO
        fields = parse_qs(urlsplit(address).query)
        piece = link.locator("xpath=ancestor::article").get_attribute("id").removeprefix("piece-")
        body = fields["body"][0].replace("\r\n", "\n").strip()
        assert f"Subject: {fields['subject'][0]}\n\n{body}" == plain_text(site, community, piece)


def test_every_message_names_its_length_and_its_limit(http_root, open_points):
    page, _ = open_points(http_root, "louisville")
    for facts in page.locator(".piece-facts").all_inner_texts():
        assert re.search(r"[\d,]+ of at most [\d,]+ (words|characters|seconds)", facts)


def test_a_message_is_copied_with_the_keyboard_alone(site, root, open_points):
    page, clipboard = open_points(root, "hawaii")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#piece-linkedin-post button')"):
            break
    page.keyboard.press("Enter")
    page.get_by_role("status").filter(has_text="Copied").wait_for()
    assert clipboard() == plain_text(site, "hawaii", "linkedin-post")


def test_without_scripts_there_are_texts_and_no_buttons(site, page_without_scripts):
    page = page_without_scripts
    page.goto((site.root / "louisville" / "talking-points.html").as_uri())
    assert page.locator("button").count() == 0
    page.locator("#piece-email summary").click()
    assert page.locator("#piece-email .piece-text").inner_text().strip() == plain_text(site, "louisville", "email")
    assert page.locator("#piece-email a[href='pieces/email.txt']").is_visible()


def open_everything(page):
    for summary in page.locator("summary").all():
        summary.click()
