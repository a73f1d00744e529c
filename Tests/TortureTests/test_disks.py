"""Disks that are full, read-only or mounted in odd places: the build ends soon, names the path, and the old site is whole.

Mounting is the superuser's: where it is not allowed, each test says so.
"""

import re
import subprocess

import pytest

from force import sample
from small_site import SmallSite

# Seconds.
DEADLINE = 10


IN_MEMORY = ["-t", "tmpfs", "-o", "size=64m"]


@pytest.fixture
def disk(tmp_path):
    """A folder with a disk of its own in memory, and a way to mount more; all are gone afterwards."""
    mounted = []

    def mount(place, *options, what="none"):
        place.mkdir(exist_ok=True)
        result = subprocess.run(["mount", *options, what, str(place)], capture_output=True, text=True)
        if re.search("permission denied|superuser|not permitted|unknown filesystem", result.stderr):
            pytest.skip(f"mounting is not allowed here: {result.stderr.strip()}")
        assert result.returncode == 0, result.stderr
        mounted.append(place)
        return place

    mount.root = mount(tmp_path / "disk", *IN_MEMORY)
    yield mount
    for place in reversed(mounted):
        subprocess.run(["umount", str(place)], check=True)


@pytest.fixture
def site(disk, tmp_path):
    """A site whose output is alone on the disk, and which is about to change on every page."""
    site = SmallSite(tmp_path)
    site.output = disk.root / "public"
    assert site.build().returncode == 0
    return site


def remount(place, options):
    subprocess.run(["mount", "-o", f"remount,{options}", str(place)], check=True)


def build(site, **folders):
    return subprocess.run(site.command(**folders), capture_output=True, text=True, timeout=DEADLINE)


def refused(site, old, *words):
    """The build fails with a message that holds these words, and leaves the old site and nothing beside it."""
    result = build(site)
    assert result.returncode in (2, 3), result.stdout
    assert all(word in result.stderr for word in words), result.stderr
    assert site.published() == old
    return result


@pytest.mark.parametrize("room", sample(range(20), 5))
@pytest.mark.parametrize("limit", ["size", "nr_inodes"])
def test_a_full_disk_leaves_the_old_site_and_names_the_path(site, disk, limit, room):
    """From no room at all to almost enough: what the old site takes, and so many parts in 20 of that once more."""
    old = site.published()
    site.set_word("new")
    used = used_of(disk.root, limit)
    remount(disk.root, f"{limit}={used + used * room // 20}")
    result = refused(site, old, "No space left on device", "public")
    assert "make room" in result.stderr
    assert [entry.name for entry in disk.root.iterdir()] == ["public"]
    remount(disk.root, f"{limit}={4 * used}")
    assert build(site).returncode == 0
    assert site.published() == site.published_elsewhere()


def used_of(folder, limit):
    """What is taken on the disk, in the unit of a limit: bytes, or files and folders."""
    what = {"size": "used", "nr_inodes": "iused"}[limit]
    result = subprocess.run(["df", "-B1", f"--output={what}", str(folder)], capture_output=True, text=True, check=True)
    return int(result.stdout.split()[1])


def test_a_disk_that_may_not_be_written_to_is_named(site, disk):
    old = site.published()
    site.set_word("new")
    remount(disk.root, "ro")
    refused(site, old, str(site.output), "Read-only file system", "choose a folder elsewhere")
    remount(disk.root, "rw")


def test_a_site_may_stand_on_another_disk_than_its_source(site):
    site.set_word("new")
    assert build(site).returncode == 0
    assert site.published() == site.published_elsewhere()


def test_an_output_that_is_a_mount_point_is_refused(site, disk):
    """A disk of its own can't be exchanged for a folder: nothing is written, and a folder inside it is proposed."""
    site.output = disk.root
    for file in (disk.root / "public").iterdir():
        file.rename(disk.root / file.name)
    (disk.root / "public").rmdir()
    old = site.published()
    site.set_word("new")
    refused(site, old, str(disk.root), "is a mount point", "publish to a folder inside it")


def test_an_output_that_is_a_folder_mounted_from_elsewhere_is_refused(site, disk):
    """The device is the same on both sides, so only the mount itself tells."""
    place = disk(disk.root / "bound", "--bind", what=str(site.output))
    old = site.published()
    site.output = place
    site.set_word("new")
    refused(site, old, "is a mount point")


def test_a_disk_mounted_inside_the_output_is_refused_by_name(site, disk):
    (site.output / "town-01").mkdir(exist_ok=True)
    place = disk(site.output / "town-01" / "uploads", *IN_MEMORY)
    (place / "letter.txt").write_text("mine\n")
    old = site.published()
    site.set_word("new")
    refused(site, old, "'town-01/uploads' (a mount point)")


def test_an_output_that_is_a_link_is_refused_and_its_target_named(site, disk):
    real, site.output = site.output, disk.root / "link"
    site.output.symlink_to(real.name)
    old = site.published()
    site.set_word("new")
    refused(site, old, "is a symbolic link to 'public'")
    assert site.output.is_symlink()


def test_an_output_from_the_lower_layer_of_an_overlay_is_published_or_refused(site, disk):
    """Containers' images are such layers. Some kernels can't exchange what comes from one."""
    for name in ["upper", "work", "lower"]:
        (disk.root / name).mkdir()
    site.output.rename(disk.root / "lower" / "public")
    layers = ",".join(f"{name}dir={disk.root / name}" for name in ["lower", "upper", "work"])
    site.output = disk(disk.root / "merged", "-t", "overlay", "-o", layers) / "public"
    old = site.published()
    site.set_word("new")
    result = build(site)
    assert result.returncode == 0 or "can't be exchanged for the new site in one step" in result.stderr, result.stderr
    assert site.published() == (site.published_elsewhere() if result.returncode == 0 else old)


def test_everything_is_synced_once_before_the_exchange_and_the_folder_after_it(tmp_path):
    """Once for all files: to sync each costs many times as much. Where nothing changes, nothing is synced."""
    site = SmallSite(tmp_path)
    assert syncs(site) == ["syncfs", "renameat", "fsync"]
    assert syncs(site) == []
    site.set_word("new")
    assert syncs(site) == ["syncfs", "renameat2", "fsync"]


def syncs(site):
    """The calls that sync or rename, in their order."""
    log = site.source / "calls.txt"
    names = "syncfs,sync,fsync,fdatasync,sync_file_range,msync,rename,renameat,renameat2"
    subprocess.run(["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={names}", *site.command()], check=True)
    return re.findall(r"^\d+\s+(\w+)\(", log.read_text(), re.MULTILINE)
