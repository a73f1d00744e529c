"""What the user may not read or write is named, and the old site is whole. The superuser, who may do all, builds as nobody."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

import small_site
from small_site import SmallSite

NOBODY = 65534
IS_SUPERUSER = os.geteuid() == 0
AS_NOBODY = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if IS_SUPERUSER else {}
FOR_SUPERUSER = pytest.mark.skipif(not IS_SUPERUSER, reason="only the superuser can make another user's files")


@pytest.fixture
def site():
    """A published site that is about to change, and the program, where anybody can reach them."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        site = SmallSite(Path(folder) / "home")
        site.program = shutil.copy(small_site.ENLIST, Path(folder) / "enlist")
        for path in [site.folder, *site.folder.rglob("*")] if IS_SUPERUSER else []:
            os.chown(path, NOBODY, NOBODY)
        assert build(site).returncode == 0
        site.old = site.published()
        site.set_word("new")
        yield site
        for path in [site.folder, site.output]:
            path.chmod(0o755)


def build(site):
    return subprocess.run([site.program, *site.command()[1:]], capture_output=True, text=True, timeout=60, **AS_NOBODY)


def refused(site, code, *words):
    result = build(site)
    assert result.returncode == code, result.stdout + result.stderr
    assert all(word in result.stdout + result.stderr for word in words), result.stdout + result.stderr
    assert site.published() == site.old and site.beside() == []


def test_a_folder_above_the_output_that_may_not_be_written_to_is_refused(site):
    site.folder.chmod(0o555)
    refused(site, 3, str(site.output), "Permission denied", "check who may read and write there")


def test_an_output_that_may_not_be_written_to_is_exchanged_and_stays_so(site):
    """The exchange needs leave to write above it only; its owner has said how it should be."""
    site.output.chmod(0o555)
    assert build(site).returncode == 0
    assert site.published() != site.old and site.beside() == []
    assert site.output.stat().st_mode & 0o777 == 0o555


@FOR_SUPERUSER
def test_an_output_of_another_user_is_refused(site):
    os.chown(site.output, 0, 0)
    refused(site, 3, str(site.output), "belongs to another user")


@FOR_SUPERUSER
@pytest.mark.parametrize("path", ["notes.txt", "folder/notes.txt"])
def test_what_another_user_put_into_the_output_is_refused_by_name(site, path):
    file = site.output / path
    file.parent.mkdir(exist_ok=True)
    file.write_text("mine\n")
    site.old = site.published()
    refused(site, 3, f"'{path.partition('/')[0]}' (another user's f")


@pytest.mark.parametrize("path", [
    "content/communities/town-01.yaml", "content/site.yaml", "templates/index.html", "content/playbook", "templates",
])
def test_what_may_not_be_read_is_named(site, path):
    (site.source / path).chmod(0)
    refused(site, 1, path, "[unreadable-file]", "permission denied")
    (site.source / path).chmod(0o755)
