"""What is no file, in the source or where the output belongs: refused by name, never opened, followed or waited for."""

import itertools
import os
import socket
import stat

import pytest

from force import sample
from outside import refused, run, snapshot

PLACES = [
    "content/site.yaml", "content/playbook/02-odd.md", "content/communities/odd.yaml", "content/pages/odd.md",
    "content/pieces/odd.md", "content/media/odd.png", "templates/odd.html", "templates/_partials/odd.html",
    "templates/assets/odd.css",
]


def make_link(target):
    return lambda place, outside: place.symlink_to(target.format(outside=outside, name=place.name))


def make_socket(place, outside):
    """A socket's path is short by law: it is bound from inside its folder."""
    here = os.getcwd()
    os.chdir(place.parent)
    try:
        socket.socket(socket.AF_UNIX).bind(place.name)
    finally:
        os.chdir(here)


def make_device(place, outside):
    try:
        os.mknod(place, 0o666 | stat.S_IFCHR, os.makedev(1, 5))
    except PermissionError:
        pytest.skip("only the superuser can make a device")


KINDS = {
    "link to a file": (make_link("{outside}/secret.md"), "unsafe-link"),
    "link to a folder": (make_link("{outside}"), "unsafe-link"),
    "relative link": (make_link("../../../outside/secret.md"), "unsafe-link"),
    "link to itself": (make_link("{name}"), "unsafe-link"),
    "link to the folder above": (make_link(".."), "unsafe-link"),
    "link to an endless device": (make_link("/dev/zero"), "unsafe-link"),
    "link to nothing": (make_link("nowhere"), "unsafe-link"),
    "pipe": (lambda place, outside: os.mkfifo(place), "not-a-file"),
    "socket": (make_socket, "not-a-file"),
    "device": (make_device, "not-a-file"),
}


@pytest.mark.parametrize("kind, place", sample(itertools.product(KINDS, PLACES), 8))
def test_what_is_no_file_is_refused(site, outside, kind, place):
    make, code = KINDS[kind]
    file = site.source / place
    file.parent.mkdir(parents=True, exist_ok=True)
    file.unlink(missing_ok=True)
    make(file, outside)
    refused(site, outside, code, place)


@pytest.mark.parametrize("folder", ["content", "templates", "content/communities", "templates/[community]"])
def test_a_folder_that_is_a_link_is_refused(site, outside, folder):
    moved = outside / "moved"
    (site.source / folder).rename(moved)
    (site.source / folder).symlink_to(moved)
    refused(site, outside, "unsafe-link", folder)


# What lies where the output, its lock and its staging folder belong.

IN_THE_WAY = {
    "pipe": (lambda place, outside: os.mkfifo(place), 3),
    "socket": (make_socket, 3),
    "link": (make_link("{outside}/secret.md"), 0),
    "link to a folder": (make_link("{outside}"), 0),
}


WHERE = ["public/odd", "public/town-01/odd", "public/index.html", "public/.enlist-manifest", ".public.enlist-lock",
         ".public.enlist-staging"]


@pytest.mark.parametrize("kind, place", sample(itertools.product(IN_THE_WAY, WHERE)))
def test_what_lies_in_the_way_is_kept_or_refused_and_never_followed(site, outside, kind, place):
    make, code = IN_THE_WAY[kind]
    file = site.folder / place
    file.unlink(missing_ok=True)
    make(file, outside)
    site.set_word("new")
    kept, lies = snapshot(outside), file.lstat()
    result = run(site)
    # Another's link is carried over, but not where the site needs a file; the staging folder is Enlist's own to remove.
    expected = 0 if place.endswith("staging") else code if file.name == "odd" else 3
    assert result.returncode == expected, result.stderr
    assert expected == 0 or file.name in result.stderr
    if not place.endswith("staging"):
        assert file.lstat() == lies or expected == 0 and file.lstat().st_ino == lies.st_ino
    assert snapshot(outside) == kept
