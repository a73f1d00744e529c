"""docs/promises.md speaks of what is there."""

import re
from pathlib import Path

HERE = Path(__file__).parent
PAGE = (HERE.parents[1] / "docs" / "promises.md").read_text(encoding="utf-8")


def test_the_page_names_tests_that_are_there():
    named = set(re.findall(r"`(test_\w+\.py)`", PAGE))
    assert len(named) >= 7 and named <= {file.name for file in HERE.glob("test_*.py")}


def test_the_table_names_every_comparison_and_no_other():
    script = (HERE / "hugo_side_by_side.py").read_text(encoding="utf-8")
    compared = set(re.search(r"PROMISES = \[(.*?)\]", script)[1].split(", "))
    assert set(re.findall(r"^\| `(\w+)`", PAGE, re.MULTILINE)) == compared
