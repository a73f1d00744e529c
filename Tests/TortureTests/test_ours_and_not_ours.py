"""What a build may touch: its own files, all of them, and no other."""

import os
import random

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


FOREIGN = {
    "CNAME": 0o644, "notes.txt": 0o600, ".git/HEAD": 0o644, ".git/objects/ab/cdef": 0o444, ".git/hooks/post-update": 0o755,
    "town-01/notes.txt": 0o640, "uploads/2026/letter.pdf": 0o644, "a\nb.txt": 0o644, "caf\udce9.txt": 0o644,
    "INDEX.htm": 0o644,
}


def test_what_is_not_ours_survives_untouched_whatever_is_published(site):
    assert site.build().returncode == 0
    for path, mode in FOREIGN.items():
        file = site.output / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("mine\n")
        file.chmod(mode)
        os.utime(file, (1e9, 1e9))
    (site.output / "empty").mkdir(mode=0o700)
    (site.output / "latest").symlink_to("uploads/2026")
    (site.output / "broken").symlink_to("/nowhere")
    before = foreign(site)
    for change in [
        lambda: site.set_word("new"), lambda: (site.source / "content/communities/town-01.yaml").unlink(),
        lambda: site.write("templates/more/page.txt", "x\n"), lambda: site.write_community("town-01"),
    ]:
        change()
        result = site.build()
        assert result.returncode == 0, result.stdout + result.stderr
        assert foreign(site) == before
    assert (site.output / "town-01" / "index.html").exists() and site.beside() == []


def foreign(site):
    """What is not ours: of files the very same ones, of folders their permissions."""
    found = {path: (site.output / path).lstat() for path in [*FOREIGN, "latest", "broken"]}
    same = {path: (status.st_ino, status.st_mtime_ns, status.st_mode) for path, status in found.items()}
    folders = {path: (site.output / path).stat().st_mode for path in [".git", ".git/objects/ab", "uploads", "empty"]}
    return same | folders | {path: os.readlink(site.output / path) for path in ["latest", "broken"]}


@pytest.mark.parametrize("path, named", [
    ("town-01/index.html", "town-01/index.html"), ("town-01", "town-01"), ("index.html/notes.txt", "index.html"),
])
def test_what_is_in_the_way_is_refused_by_name_before_the_output_is_touched(site, path, named):
    file = site.output / path
    file.parent.mkdir(parents=True)
    file.write_text("mine\n")
    before = [(entry.name, entry.stat().st_mtime_ns) for entry in [site.output, *site.output.rglob("*")]]
    result = site.build()
    assert result.returncode == 3
    assert f"'{named}' is there and was not made by Enlist" in result.stderr
    assert [(entry.name, entry.stat().st_mtime_ns) for entry in [site.output, *site.output.rglob("*")]] == before
    assert site.beside() == []


@pytest.mark.parametrize("place", [
    "source", "source/", "source/content", "source/content/new", "source/templates", "source/content/..", "alias/source",
    ".", "/", "/etc", "/usr/..", "home", "above home", "package", "repository",
])
def test_an_output_that_would_destroy_something_is_refused(site, place, tmp_path):
    (tmp_path / "alias").symlink_to(tmp_path)
    home = os.path.expanduser("~")
    folder = {"home": home, "above home": os.path.dirname(home)}.get(place, os.path.join(tmp_path, place))
    for name, mark in [("package", "Package.swift"), ("repository", ".git")]:
        (tmp_path / name).mkdir()
        (tmp_path / name / mark).write_text("")
    above = [tmp_path, site.source, os.path.dirname(os.path.realpath(folder))]
    before = [sorted(os.listdir(each)) for each in above]
    result = site.build(output=folder)
    assert result.returncode == 2, result.stdout
    assert f"'{folder}'" in result.stderr and "hint:" in result.stderr
    assert [sorted(os.listdir(each)) for each in above] == before

