"""How many instructions a page takes, counted by callgrind: a regression shows here, whatever else the computer does meanwhile.

Two sites are built that differ only in their number of communities. What start-up, the playbook and the site's own pages cost is the
same in both, so that the difference is the cost of one community's pages. `RECORD=1` writes the figure anew, and fails on purpose."""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from generate import generate  # noqa: E402

ROOT = Path(__file__).parents[1]
ENLIST = Path(os.environ.get("ENLIST", ROOT / ".build" / "release" / "enlist"))
FIGURES = Path(__file__).parent / "instructions.json"

PLAYS = 3
FEW, MANY = 2, 6
PAGES = (MANY - FEW) * (1 + 3 * PLAYS)
# Both ways: a figure that is too high would hide the next regression.
TOLERANCE = 0.05
# Another compiler makes other code. Until its figure is recorded, it is held to the others'.
TOLERANCE_OF_OTHERS = 0.25


def instructions(folder, communities):
    """Those of one cold build, of all threads. Callgrind lets one thread run at a time, and hashing has a fixed seed, so
    that two runs differ by less than a thousandth."""
    # A folder of its own: over another site's output, what is the same there would not be made again.
    folder = folder / str(communities)
    generate(folder, communities, PLAYS)
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", ENLIST, "build", "--today", "2026-06-01",
               "--source", folder / "enlist", "--output", folder / "public"]
    environment = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}
    result = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120)
    assert result.returncode == 0, result.stdout + result.stderr
    return int(re.findall(r"Collected : (\d+)", result.stderr)[-1])


def compiler():
    """What the figure depends on beside our code."""
    version = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True)
    number = re.search(r"Swift version ([\d.]+)", version.stdout + version.stderr)[1]
    return f"Swift {number}, {platform.machine()}"


def verdict(figures, name, found):
    """What is wrong with a figure; `None` where it is within what is recorded."""
    tolerance = TOLERANCE if name in figures else TOLERANCE_OF_OTHERS
    recorded = figures.get(name, max(figures.values()))
    if abs(found - recorded) <= tolerance * recorded:
        return None
    change = f"{found:,} instructions a page instead of {recorded:,} ({found / recorded - 1:+.1%}) with {name}"
    return f"{change}: find out why" if found > recorded else f"{change}: RECORD=1 holds on to it"


def test_a_page_takes_as_many_instructions_as_recorded(tmp_path):
    if not shutil.which("valgrind") and "CI" not in os.environ:
        pytest.skip("valgrind is not installed; .ci/install-packages test installs it")
    found = (instructions(tmp_path, MANY) - instructions(tmp_path, FEW)) // PAGES
    figures, name = json.loads(FIGURES.read_text()), compiler()
    print(f"\n{found:,} instructions a page with {name}")
    if os.environ.get("RECORD") == "1":
        FIGURES.write_text(json.dumps({**figures, name: found}, indent=2, sort_keys=True) + "\n")
        pytest.fail(f"recorded {found:,} instructions a page; run again without RECORD")
    assert verdict(figures, name, found) is None


@pytest.mark.parametrize("name, found, words", [
    ("a", 1_050, None), ("a", 950, None), ("a", 1_051, "+5.1%"), ("a", 949, "RECORD=1"),
    ("other", 1_250, None), ("other", 1_251, "find out why"), ("other", 749, "RECORD=1"),
])
def test_too_many_and_too_few_are_both_refused(name, found, words):
    said = verdict({"a": 1_000}, name, found)
    assert said is None if words is None else words in said
