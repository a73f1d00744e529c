"""The benchmark itself: that it makes the same site each time, and that its comparer sees what differs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import report  # noqa: E402
from compare import content, difference  # noqa: E402
from generate import EDITS, edit, generate  # noqa: E402

ROOT = Path(__file__).parents[1]
ENLIST = Path(os.environ.get("ENLIST", ROOT / ".build" / "release" / "enlist"))
HUGO = sorted(ROOT.glob(".venv-bench/lib/python*/site-packages/hugo/binaries/hugo"))


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def pages(folder, **texts):
    for name, text in texts.items():
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.html").write_text(text)
    return folder


def build_enlist(site):
    command = [ENLIST, "build", "--strict", "--today", "2026-06-01", "--source", site / "enlist", "--output", site / "enlist-public"]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout
    return site / "enlist-public"


def test_the_same_numbers_give_the_same_bytes(tmp_path):
    generate(tmp_path / "one", 3, 2)
    generate(tmp_path / "other", 3, 2)
    assert files(tmp_path / "one") == files(tmp_path / "other")


def test_a_larger_site_holds_the_smaller_ones_communities(tmp_path):
    generate(tmp_path / "small", 2, 2)
    generate(tmp_path / "large", 4, 2)
    small, large = files(tmp_path / "small"), files(tmp_path / "large")
    assert small.items() <= large.items() and len(small) < len(large)


@pytest.mark.parametrize("what", EDITS)
def test_an_edit_changes_one_file_of_each_site(tmp_path, what):
    generate(tmp_path, 2, 2)
    before = files(tmp_path)
    edit(tmp_path, what, "B")
    changed = {path for path, data in files(tmp_path).items() if data != before[path]}
    assert changed == {f"{site}/{path}" for site, path in zip(("enlist", "hugo"), EDITS[what])}


def test_enlist_builds_the_site_without_a_warning(tmp_path):
    generate(tmp_path, 3, 10)
    public = build_enlist(tmp_path)
    found = [path.stat().st_size for path in public.glob("town-*/*/*.html")]
    assert len(found) == 3 * 3 * 10
    assert 6_000 <= min(found) and max(found) <= 12_000
    assert all(11_000 <= record.stat().st_size <= 14_000 for record in (tmp_path / "enlist" / "content" / "communities").iterdir())


@pytest.mark.skipif(not HUGO, reason="Hugo is not installed; `make bench` installs it")
def test_hugo_makes_pages_that_say_the_same_before_and_after_edits(tmp_path):
    generate(tmp_path, 3, 2)
    for what in (None, *EDITS):
        if what:
            edit(tmp_path, what, "B")
        subprocess.run([HUGO[0], "--quiet", "--source", tmp_path / "hugo", "--destination", tmp_path / "hugo-public"], check=True)
        assert difference(build_enlist(tmp_path), tmp_path / "hugo-public") is None


@pytest.mark.parametrize("other", [
    "<p>One word.</p><a href='x'>two</a>",
    '<p>One word.</p><a href="y">two</a>',
    '<p>One  word</p>.<a href="x">two</a>',
    '<p>One word.</p><a href="x">two</a><a href="x"></a>',
    '<p>One <!-- more --> word. More</p><a href="x">two</a>',
    "",
])
def test_a_difference_in_words_or_links_is_seen(tmp_path, other):
    left, right = pages(tmp_path / "left", a='<p>One word.</p><a href="x">two</a>'), pages(tmp_path / "right", a=other)
    assert "a.html differs" in difference(left, right)


def test_a_page_that_only_one_site_has_is_seen(tmp_path):
    left, right = pages(tmp_path / "left", a="", b=""), pages(tmp_path / "right", a="")
    assert "b.html" in difference(left, right)


def test_bytes_that_no_reader_sees_make_no_difference():
    one = '<style>p {}</style><link href="a/site.0123abcd.css"><ul>\n  <li>One <b>&amp;</b>\n</li></ul>'
    other = '<link href="a/site.css"><ul><li>One <b>&#38;</b></li></ul><!-- note -->'
    assert content(one) == content(other) == (["One", "&"], ["a/site.css"])


def test_ratios_are_taken_within_a_round_and_shown_with_their_spread():
    rounds = [{"enlist": {"wall": wall}, "hugo": {"wall": other}} for wall, other in ((1, 10), (4, 20), (3, 10))]
    assert report.ratio(rounds, "enlist", "hugo") == "0.20 (0.10–0.30)"
