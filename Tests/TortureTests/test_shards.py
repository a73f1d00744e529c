"""`--shard`: the sample site's parts, built apart, are the whole site and nothing else."""

import subprocess
from pathlib import Path

import pytest

from small_site import ENLIST

ROOT = Path(__file__).parents[2]


def build(output, *options):
    """With an address, so that there is a site map, which has to know the pages of all parts."""
    result = subprocess.run(
        [ENLIST, "build", "--source", ROOT, "--output", output, "--today", "2026-11-22",
         "--base-url", "https://kits.example/", *options], capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, result.stdout + result.stderr
    return {
        str(file.relative_to(output)): file.read_bytes()
        for file in output.rglob("*") if file.is_file() and file.name != ".enlist-manifest"
    }


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return build(tmp_path_factory.mktemp("whole") / "public")


# More than there are communities, too: then some parts are empty.
@pytest.mark.parametrize("count", [1, 2, 3, 7, 60])
def test_parts_laid_over_each_other_are_the_whole_site(tmp_path, whole, force, count):
    if count > 7 and force == 1:
        pytest.skip("`make torture` builds so many parts")
    laid = {}
    for number in range(1, count + 1):
        part = build(tmp_path / f"part-{number}", "--shard", f"{number}/{count}")
        assert not laid.keys() & part.keys(), f"part {number} has files of another one"
        laid |= part
    assert laid == whole
