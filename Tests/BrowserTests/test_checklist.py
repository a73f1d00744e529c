"""The checklist as a community lead uses it: tick, come back, show others, start again, print."""

import csv

import pytest
from playwright.sync_api import expect

COMMUNITY = "example-riverton"
TASKS = 52
# The record has one task as done.
DONE = 1


def open_checklist(browser, root, init_script=None, fragment="", community=COMMUNITY):
    context = browser.new_context()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    if init_script:
        page.add_init_script(init_script)
    page.goto(f"{root}{community}/checklist.html{fragment}")
    return page


@pytest.fixture
def checklist(browser, root):
    page = open_checklist(browser, root)
    yield page
    page.context.close()


def open_boxes(page):
    """The boxes of tasks that the record does not have as done."""
    return page.locator(".task > label > input:not([checked])")


def done(page):
    return int(page.locator("[data-done]").first.inner_text())


def button(page, name):
    return page.get_by_role("button", name=name)


def shared_link(page):
    button(page, "Copy link").click()
    page.locator(".toast", has_text="Copied").wait_for()
    return page.evaluate("navigator.clipboard.readText()")


def test_every_box_has_words_and_stands_in_a_fieldset_with_a_title(checklist):
    boxes = checklist.locator("input[type=checkbox]")
    assert boxes.count() > TASKS
    assert boxes.evaluate_all("(boxes) => boxes.every((box) => box.labels[0].textContent.trim())")
    assert boxes.evaluate_all("(boxes) => boxes.every((box) => box.closest('fieldset').querySelector('legend').textContent.trim())")


def test_what_the_record_has_as_done_is_ticked_and_counted(checklist):
    assert done(checklist) == DONE
    task = checklist.locator(".task", has=checklist.locator("> label > :checked")).first
    for words in ["Status: done", "Owner: Riverton Workforce Board", "Due: March 31, 2026", "read by all four employers"]:
        assert words in task.inner_text()


def test_ticks_are_kept_and_counted(checklist):
    open_boxes(checklist).first.check()
    assert done(checklist) == DONE + 1
    checklist.reload()
    assert open_boxes(checklist).first.is_checked()
    assert done(checklist) == DONE + 1


def test_taking_back_a_tick_of_the_record_is_kept_too(checklist):
    checklist.locator(".task input[checked]").first.uncheck()
    assert done(checklist) == DONE - 1
    checklist.reload()
    assert done(checklist) == DONE - 1


def test_a_task_for_two_audiences_is_one_task(checklist):
    names = checklist.locator(".task > label > input").evaluate_all("(boxes) => boxes.map((box) => box.name)")
    name = next(name for name in names if names.count(name) == 2)
    twins = checklist.locator(f"input[name='{name}']")
    twins.first.check()
    assert twins.last.is_checked()
    assert done(checklist) == DONE + 1
    twins.last.uncheck()
    assert not twins.first.is_checked()


def test_a_tick_shows_on_the_plays_own_page(checklist, root):
    box = open_boxes(checklist).first
    name = box.get_attribute("name")
    box.check()
    checklist.goto(f"{root}{COMMUNITY}/ecosystem-planning.html")
    assert checklist.locator(f"input[name='{name}']").is_checked()
    checklist.locator(f"input[name='{name}']").uncheck()
    checklist.goto(f"{root}{COMMUNITY}/checklist.html")
    assert done(checklist) == DONE


def test_communities_do_not_share_ticks(checklist, root):
    open_boxes(checklist).first.check()
    checklist.goto(f"{root}louisville/checklist.html")
    assert done(checklist) == 0


def test_ticks_hang_on_the_items_keys_so_that_they_survive_a_rebuild(site, checklist):
    with (site.root / COMMUNITY / "checklist.csv").open(encoding="utf-8", newline="") as file:
        keys = [row["Id"] for row in csv.DictReader(file)]
    boxes = checklist.locator("input[type=checkbox]").evaluate_all("(boxes) => boxes.map((box) => box.name)")
    codes = {tick_code(key) for key in keys}
    assert len(codes) == len(set(keys)) > TASKS
    assert codes == set(boxes)


def test_a_link_carries_the_ticks_and_leaves_ones_own_alone(browser, checklist, root):
    open_boxes(checklist).nth(0).check()
    open_boxes(checklist).nth(2).check()
    link = shared_link(checklist)
    other = open_checklist(browser, root)
    open_boxes(other).nth(5).check()
    other.goto("about:blank")
    other.goto(link)
    assert done(other) == DONE + 2
    assert other.get_by_text("These are the ticks of the link").is_visible()
    # A change in this view stays in the link, and a reload shows it.
    open_boxes(other).nth(3).check()
    other.reload()
    assert done(other) == DONE + 3
    button(other, "Back to mine").click()
    assert done(other) == DONE + 1
    assert open_boxes(other).nth(5).is_checked()
    assert "#" not in other.url
    other.context.close()


def test_the_ticks_of_a_link_replace_ones_own_only_on_request_and_not_for_good(browser, checklist, root):
    open_boxes(checklist).nth(0).check()
    link = shared_link(checklist)
    other = open_checklist(browser, root)
    open_boxes(other).nth(4).check()
    open_boxes(other).nth(5).check()
    other.goto("about:blank")
    other.goto(link)
    button(other, "Keep these").click()
    assert done(other) == DONE + 1
    assert not other.get_by_text("These are the ticks of the link").is_visible()
    button(other, "Undo").click()
    assert done(other) == DONE + 2
    other.reload()
    assert done(other) == DONE + 2
    other.context.close()


def test_ones_own_link_is_nothing_to_ask_about(checklist):
    open_boxes(checklist).nth(0).check()
    checklist.goto(shared_link(checklist))
    assert not checklist.get_by_text("These are the ticks of the link").is_visible()
    assert done(checklist) == DONE + 1


def test_ones_own_link_leaves_the_address_so_that_later_ticks_are_kept(checklist):
    open_boxes(checklist).nth(0).check()
    link = shared_link(checklist)
    checklist.goto("about:blank")
    checklist.goto(link)
    assert checklist.evaluate("location.hash") == ""
    open_boxes(checklist).nth(1).check()
    checklist.reload()
    assert done(checklist) == DONE + 2


def stored(page):
    return page.evaluate(f"localStorage.getItem('enlist-ticks/{COMMUNITY}')")


def test_codes_of_a_link_without_a_box_are_not_kept(browser, root):
    page = open_checklist(browser, root)
    name = open_boxes(page).first.get_attribute("name")
    page.goto("about:blank")
    page.goto(f"{root}{COMMUNITY}/checklist.html#ticks={name}.zzzzzz.-nobox")
    button(page, "Keep these").click()
    assert done(page) == DONE + 1
    assert stored(page) == name
    page.context.close()


def test_keeping_a_link_on_a_plays_page_keeps_the_ticks_of_other_pages(checklist, root):
    play = f"{root}{COMMUNITY}/ecosystem-planning.html"
    checklist.goto(play)
    here = open_boxes(checklist).first.get_attribute("name")
    names = set(checklist.locator("input").evaluate_all("(boxes) => boxes.map((box) => box.name)"))
    checklist.goto(f"{root}{COMMUNITY}/checklist.html")
    there = next(name for name in open_boxes(checklist).evaluate_all("(boxes) => boxes.map((box) => box.name)")
                 if name not in names)
    checklist.locator(f"input[name='{there}']").first.check()
    checklist.goto(f"{play}#ticks={here}")
    button(checklist, "Keep these").click()
    assert stored(checklist).split(".") == sorted([here, there])


def test_two_tabs_lose_no_ticks_and_follow_each_other(checklist):
    other = checklist.context.new_page()
    other.goto(checklist.url)
    # The second tab hears nothing, as when it was asleep.
    deaf = checklist.context.new_page()
    deaf.add_init_script("addEventListener('storage', (event) => event.stopImmediatePropagation(), true)")
    deaf.goto(checklist.url)
    names = open_boxes(checklist).evaluate_all("(boxes) => boxes.map((box) => box.name)")
    names = list(dict.fromkeys(names))
    checklist.locator(f"input[name='{names[0]}']").first.check()
    other.wait_for_function(f"document.querySelector('[name=\"{names[0]}\"]').checked")
    assert done(other) == DONE + 1
    assert done(deaf) == DONE
    deaf.locator(f"input[name='{names[1]}']").first.check()
    assert done(deaf) == DONE + 2
    checklist.reload()
    assert done(checklist) == DONE + 2


def test_coming_back_to_a_page_shows_the_ticks_made_since(checklist, root):
    box = open_boxes(checklist).first
    name = box.get_attribute("name")
    checklist.goto(f"{root}{COMMUNITY}/ecosystem-planning.html")
    checklist.locator(f"input[name='{name}']").check()
    checklist.go_back()
    assert done(checklist) == DONE + 1
    # A browser that kept the page as it was only tells it that it shows again.
    checklist.evaluate("localStorage.clear(); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    assert done(checklist) == DONE


@pytest.mark.parametrize("fragment", ["#ticks=", "#ticks=..--", "#ticks=%00%ff", "#ticks=constructor.__proto__", "#nowhere"])
def test_a_broken_link_breaks_nothing(browser, root, fragment):
    page = open_checklist(browser, root, fragment=fragment)
    errors = []
    page.on("pageerror", lambda error: errors.append(error))
    open_boxes(page).first.check()
    assert done(page) == DONE + 1
    assert errors == []
    page.context.close()


def test_a_reset_can_be_undone(checklist):
    open_boxes(checklist).nth(0).check()
    open_boxes(checklist).nth(1).check()
    button(checklist, "Clear").click()
    assert done(checklist) == DONE
    assert button(checklist, "Undo").evaluate("(element) => element === document.activeElement")
    button(checklist, "Undo").click()
    assert done(checklist) == DONE + 2
    button(checklist, "Clear").click()
    checklist.reload()
    assert done(checklist) == DONE
    assert not button(checklist, "Undo").is_visible()


def test_a_browser_that_keeps_nothing_says_so(browser, root):
    page = open_checklist(
        browser, root, "for (const name of ['getItem', 'setItem']) Storage.prototype[name] = () => { throw new Error() }")
    assert page.get_by_text("does not keep the ticks").is_visible()
    assert not page.get_by_text("Ticks stay in this browser").is_visible()
    open_boxes(page).first.check()
    assert done(page) == DONE + 1
    assert "#ticks=" in shared_link(page)
    button(page, "Clear").click()
    assert done(page) == DONE
    button(page, "Undo").click()
    assert done(page) == DONE + 1
    page.context.close()


def test_a_browser_that_keeps_ticks_does_not_warn(checklist):
    assert not checklist.get_by_text("does not keep the ticks").is_visible()


def groups(page):
    return [heading.split(" ")[0] for heading in page.locator(".checklist-group h2:visible").all_inner_texts()]


def test_the_filter_shows_one_audience_and_its_state_is_in_the_address(checklist):
    everything = groups(checklist)
    assert len(everything) == 7
    checklist.get_by_role("link", name="Employers (16)").click()
    assert groups(checklist) == ["Employers"]
    assert checklist.url.endswith("#for-employer")
    checklist.reload()
    assert groups(checklist) == ["Employers"]
    assert checklist.locator(".jump [aria-current=true]").all_inner_texts() == ["Employers (16)"]
    checklist.get_by_role("link", name="All", exact=True).click()
    assert groups(checklist) == everything
    checklist.go_back()
    assert groups(checklist) == ["Employers"]


def wait_for_groups(page, count):
    """The browser tells of a new fragment a little after the click."""
    expect(page.locator(".checklist-group h2:visible")).to_have_count(count)


def test_back_and_clear_leave_the_filter(checklist):
    everything = groups(checklist)
    checklist.get_by_role("link", name="Employers (16)").click()
    wait_for_groups(checklist, 1)
    assert groups(checklist) == ["Employers"]
    checklist.go_back()
    wait_for_groups(checklist, 7)
    assert checklist.locator(".jump [aria-current=true]").count() == 0
    checklist.get_by_role("link", name="Employers (16)").click()
    wait_for_groups(checklist, 1)
    button(checklist, "Clear").click()
    assert groups(checklist) == everything
    assert checklist.evaluate("location.hash") == ""


def test_the_filter_does_not_leave_the_ticks_of_a_link(browser, root):
    page = open_checklist(browser, root)
    name = open_boxes(page).first.get_attribute("name")
    page.goto("about:blank")
    page.goto(f"{root}{COMMUNITY}/checklist.html#ticks={name}")
    page.get_by_role("link", name="Employers (16)").click()
    wait_for_groups(page, 1)
    assert done(page) == DONE + 1
    page.go_back()
    wait_for_groups(page, 7)
    assert done(page) == DONE + 1
    button(page, "Back to mine").click()
    assert done(page) == DONE
    page.context.close()


@pytest.mark.parametrize("audience", ["Employers (16)", "All"])
def test_a_links_ticks_stay_when_an_audience_is_chosen_and_the_page_is_loaded_again(browser, root, audience):
    page = open_checklist(browser, root)
    name = open_boxes(page).first.get_attribute("name")
    page.goto("about:blank")
    page.goto(f"{root}{COMMUNITY}/checklist.html#ticks={name}")
    open_boxes(page).nth(3).check()
    page.get_by_role("link", name=audience, exact=True).click()
    shown = groups(page)
    page.reload()
    assert done(page) == DONE + 2
    assert groups(page) == shown
    button(page, "Back to mine").click()
    assert done(page) == DONE
    page.context.close()


def test_what_just_happened_is_said_above_the_bar(browser, site):
    context = browser.new_context(viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto((site.root / COMMUNITY / "checklist.html").as_uri())
    button(page, "Clear").click()
    toast = page.locator(".toast", has_text="cleared")
    toast.wait_for()
    box = toast.bounding_box()
    assert box["y"] + box["height"] <= page.locator(".tick-bar").bounding_box()["y"]
    context.close()


def test_tasks_for_everyone_stay_in_every_view(checklist):
    # The sample playbook has none, so one of its groups becomes theirs.
    checklist.evaluate("document.getElementById('for-chamber').id = 'for-everyone'")
    checklist.get_by_role("link", name="Employers (16)").click()
    assert groups(checklist) == ["Employers", "Chamber"]


def test_without_scripts_boxes_work_and_links_lead_to_the_audiences(site, page_without_scripts):
    page = page_without_scripts
    page.goto((site.root / COMMUNITY / "checklist.html").as_uri())
    assert page.locator("button:visible").count() == 0
    assert f"{DONE} of {TASKS} done" in page.locator(".lede").inner_text()
    page.get_by_role("link", name="Employers (16)").click()
    assert page.url.endswith("#for-employer")
    assert len(groups(page)) == 7
    open_boxes(page).first.check()
    assert open_boxes(page).first.is_checked()


def test_tasks_are_ticked_with_the_keyboard_alone(checklist):
    for _ in range(40):
        checklist.keyboard.press("Tab")
        if checklist.evaluate("document.activeElement.type") == "checkbox":
            break
    checklist.keyboard.press("Space")
    assert done(checklist) == DONE + 1


def test_what_has_the_focus_is_never_behind_the_bar(checklist):
    hidden = checklist.evaluate("""() => {
      const bar = document.querySelector('.tick-bar');
      return [...document.querySelectorAll('.task input')].filter((box) => {
        box.focus();
        return box.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
      }).length;
    }""")
    assert hidden == 0


@pytest.mark.parametrize("width", [360, 1280])
def test_the_links_of_the_menus_are_large_enough_and_never_behind_the_bar(browser, site, width):
    context = browser.new_context()
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": 800})
    # The longest name: its menu has more lines than others.
    page.goto((site.root / "minneapolis-st-paul" / "checklist.html").as_uri())
    covered = []
    for height in range(480, 1000, 20):
        page.set_viewport_size({"width": width, "height": height})
        bar = page.locator(".tick-bar").bounding_box()["y"]
        boxes = [link.bounding_box() for link in page.locator(".kit-nav a, .jump a").all()]
        assert all(box["width"] >= 24 and box["height"] >= 24 for box in boxes)
        covered += [height for box in boxes if box["y"] + box["height"] > bar]
    context.close()
    assert covered == []


def test_paper_has_boxes_and_lines_and_no_menus(checklist):
    checklist.emulate_media(media="print")
    for selector in [".kit-nav", ".jump", ".tick-bar", "button"]:
        assert checklist.locator(f"{selector}:visible").count() == 0, selector
    assert checklist.locator(".task input:visible").count() > TASKS
    assert checklist.locator(".fill-in:visible", has_text="Owner:").count() >= TASKS - DONE


def tick_code(key: str) -> str:
    """FNV-1a of 32 bits in base 36."""
    value = 2166136261
    for byte in key.encode():
        value = (value ^ byte) * 16777619 % 2**32
    digits = ""
    while value:
        value, digit = divmod(value, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits or "0"
