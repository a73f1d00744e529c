"""The same source gives the same bytes, wherever, whenever and however it is built."""

import os
import shutil

SURROUNDINGS = [
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
    {"TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
    {"TZ": "UTC", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "COLUMNS": "20"},
    {"SOURCE_DATE_EPOCH": "0"},
    {"HOME": "/nonexistent", "USER": "", "NO_COLOR": "1"},
]


def test_surroundings_change_nothing(site, force):
    assert site.build().returncode == 0
    expected = site.published()
    runs = 5 if force == 1 else 20
    for number in range(runs):
        elsewhere = site.folder / f"elsewhere {number} é"
        copy_in_order(site.source, elsewhere / "source", reverse=number % 2 == 1)
        umask = os.umask([0o022, 0o077, 0o002, 0o000][number % 4])
        try:
            result = site.build(output=elsewhere / "public", env={**os.environ, **SURROUNDINGS[number % 5]},
                                source=elsewhere / "source")
        finally:
            os.umask(umask)
        assert result.returncode == 0, result.stdout + result.stderr
        assert site.published(elsewhere / "public") == expected, f"run {number}"
        modes = {file.stat().st_mode & 0o777 for file in (elsewhere / "public").rglob("*") if file.is_file()}
        assert modes == {0o644}
        shutil.rmtree(elsewhere)
    print(f"\nruns with the same bytes: {runs}")


def copy_in_order(source, target, reverse):
    """Files made in another order, at another time."""
    for file in sorted(source.rglob("*"), reverse=reverse):
        if file.is_file():
            place = target / file.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, place)
            os.utime(place, (1e9, 1e9))


def test_the_day_alone_changes_a_page_with_a_deadline(site):
    site.write_community("town-01", next_step="{text: Come to the open house, date: '2026-06-15'}")
    site.write("templates/[community]/step.txt", "{{#next_step}}{{next_step.text}}{{/next_step}}\n")
    assert site.build("--today", "2026-06-15").returncode == 0
    before = site.published()
    assert site.build("--today", "2026-06-16").returncode == 0
    after = site.published()
    assert before["town-01/step.txt"] == b"Come to the open house\n"
    assert after["town-01/step.txt"] == b"Call us\n"
