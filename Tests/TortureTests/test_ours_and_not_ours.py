"""What a build may touch: its own files, all of them, and no other; and never two builds at a time."""

import os
import random
import subprocess

import pytest

from small_site import COMMUNITIES


def test_edits_one_after_the_other_give_what_a_clean_build_gives(site, force):
    chance = random.Random(7)
    assert site.build().returncode == 0
    (site.output / "CNAME").write_text("kits.example\n")
    (site.output / ".git").mkdir()
    (site.output / ".git" / "HEAD").write_text("ref: main\n")
    sequences = 10 * force
    for number in range(sequences):
        for _ in range(chance.randint(1, 3)):
            edit(site, chance)
        result = site.build("--drafts") if chance.random() < 0.1 else site.build()
        assert result.returncode == 0, result.stdout
        assert site.build().returncode == 0
        found = site.published()
        assert found.pop("CNAME") == b"kits.example\n" and found.pop(".git/HEAD") == b"ref: main\n"
        assert without_marks(found) == without_marks(site.published_elsewhere()), f"sequence {number}"
        assert site.beside() == []
    print(f"\nedit sequences: {sequences}")


def without_marks(files):
    return {path: data for path, data in files.items() if path != ".enlist-manifest"}


def edit(site, chance):
    """Adds, changes, drafts, renames or removes a community, or changes, adds or removes a template."""
    town = chance.choice(COMMUNITIES)
    file = site.source / "content" / "communities" / f"{town}.yaml"
    kind = chance.choice(["add", "draft", "rename", "remove", "template", "word"])
    if kind == "add":
        site.write_community(town)
    elif kind == "draft":
        site.write_community(town, draft="true")
    elif kind == "rename" and file.exists():
        file.unlink()
        site.write_community(f"{town}-{chance.randint(1, 3)}")
    elif kind == "remove" and len(list(file.parent.iterdir())) > 3:
        chance.choice(sorted(file.parent.iterdir())).unlink()
    elif kind == "template":
        extra = site.source / "templates" / "[community]" / f"extra-{chance.randint(1, 3)}.txt"
        extra.unlink() if extra.exists() else extra.write_text("{{community.name}}\n")
    else:
        site.set_word(chance.choice(["one", "two", "three"]))


def test_a_file_in_the_way_is_refused_before_anything_is_written(site):
    (site.output / "town-01").mkdir(parents=True)
    (site.output / "town-01" / "index.html").write_text("mine\n")
    result = site.build()
    assert result.returncode == 3
    assert "town-01" in result.stderr
    assert site.published() == {"town-01/index.html": b"mine\n"}
    assert site.beside() == []


@pytest.mark.parametrize("place", ["source", "source/content", ".", "/", "home", "package", "repository"])
def test_an_output_that_would_destroy_something_is_refused(site, place, tmp_path):
    folder = {"/": "/", "home": os.path.expanduser("~")}.get(place, str(tmp_path / place))
    for name, mark in [("package", "Package.swift"), ("repository", ".git")]:
        (tmp_path / name).mkdir()
        (tmp_path / name / mark).write_text("")
    before = sorted(os.listdir(folder))
    result = site.build(output=folder)
    assert result.returncode in (2, 3), result.stdout
    assert result.stderr.strip()
    assert sorted(os.listdir(folder)) == before


def test_of_two_builds_at_a_time_one_waits_or_says_who_holds_the_output(site):
    assert site.build().returncode == 0
    site.set_word("new")
    builds = [subprocess.Popen(site.command(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(6)]
    outcomes = [(build.communicate(timeout=60), build.returncode) for build in builds]
    assert [code for _, code in outcomes].count(0) >= 1
    for (_, error), code in outcomes:
        assert code == 0 or (code == 3 and "process" in error), error
    assert site.published() == site.published_elsewhere()
    assert site.beside() == []
