"""Whatever the text, a build ends soon and small: it publishes the page, or refuses it with its file and the limit."""

import json
import os
import resource
import subprocess
from pathlib import Path

import pytest

from force import sample

RECIPES = Path(__file__).parents[3] / "shared" / "specs" / "pathological" / "cases.json"

# Seconds and kB.
DEADLINE = 10
MEMORY = 1_000_000


def recipes():
    """Where the recipes are missing, one case says so; in continuous integration they must be there."""
    if not RECIPES.exists() and not os.environ.get("CI"):
        return [pytest.param(None, marks=pytest.mark.skip(reason=f"{RECIPES} is missing"))]
    found = [pytest.param(recipe, id=recipe["name"]) for recipe in json.loads(RECIPES.read_text(encoding="utf-8"))]
    assert len(found) >= 30
    return sample(found, 4)


def ends_soon(site):
    result = subprocess.run(site.command(), capture_output=True, text=True, timeout=DEADLINE, errors="replace")
    assert result.returncode in (0, 1), result.stderr[:500]
    if result.returncode == 1:
        assert "content/playbook/02-odd.md" in result.stdout, result.stdout[:500]
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss <= MEMORY
    return result


@pytest.mark.parametrize("recipe", recipes())
def test_a_heavy_page_ends_soon(site, recipe):
    text = "".join(part * times for part, times in recipe["parts"])
    show_play(site)
    site.write("content/playbook/02-odd.md", f"---\nid: 2\ntitle: Odd\n---\n{text}\n")
    ends_soon(site)


HEAVY = {
    "equal headings": "## The same\n\nText.\n\n" * 20_000,
    "list items": "- item\n" * 200_000,
    "open brackets": "[" * 100_000,
    "open links": "[a](" * 50_000,
    "open comments": "<!--" * 50_000,
    "emphasis": "*a_b**" * 30_000,
    "footnotes": "".join(f"[^{n}] " for n in range(20_000)) + "".join(f"\n\n[^{n}]: a" for n in range(20_000)),
    "tables": "|a" * 20_000 + "\n" + "|-" * 20_000 + "\n",
    "tags": "{{community.name}} " * 20_000,
    "open tags": "{{#community" * 20_000,
    "one word": "a" * 5_000_000,
    "autolinks": "https://a.example/" * 20_000,
    "mail addresses": "a@" * 100_000,
    "tildes": "~~a" * 50_000,
    "entities": "&amp" * 100_000,
    "deep quotes": ">" * 20_000 + "a",
    "deep lists": "".join(" " * n + "- a\n" for n in range(2_000)),
}


@pytest.mark.parametrize("name", HEAVY)
def test_a_heavy_page_of_our_own_ends_soon(site, name):
    show_play(site)
    site.write("content/playbook/02-odd.md", f"---\nid: 2\ntitle: Odd\n---\n{HEAVY[name]}\n")
    ends_soon(site)


RECORDS = {
    "alias bomb": "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n",
    "merge": "base: &base {a: b}\nfigures: {<<: *base}\n",
    "depth": "figures: " + "[" * 100_000,
    "deep maps": "".join(" " * n + "a:\n" for n in range(5_000)),
    "long key": "a" * 100_000 + ": b\n",
    "many keys": "".join(f"key{n}: b\n" for n in range(100_000)),
    "open quote": "description: \"" + "a\\n" * 100_000,
}


@pytest.mark.parametrize("name", RECORDS)
def test_a_heavy_record_ends_soon_and_is_named(site, name):
    site.write("content/communities/town-01.yaml", "id: town-01\nname: Town\nstates: [MI]\n" + RECORDS[name])
    result = subprocess.run(site.command(), capture_output=True, text=True, timeout=DEADLINE)
    assert result.returncode in (0, 1)
    assert "content/communities/town-01.yaml" in result.stdout


def test_many_plain_rows_are_no_false_alarm(site):
    rows = "".join(f"  - {{url: 'https://board.example/{n}', title: Report {n}}}\n" for n in range(100_000))
    site.write("content/communities/town-01.yaml", "id: town-01\nname: Town\nstates: [MI]\nsources:\n" + rows)
    result = subprocess.run(site.command(), capture_output=True, text=True, timeout=2 * DEADLINE)
    assert result.returncode == 0, result.stdout[:2000]
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss <= MEMORY


def show_play(site):
    """A page for each play, so that its text is published."""
    site.write(
        "templates/playbook/[play].html",
        "<!doctype html><title>{{play.title}}</title>{{#play.intro}}{{{.}}}{{/play.intro}}"
        "{{#play.sections}}<section><h2>{{{title}}}</h2>{{{body}}}</section>{{/play.sections}}\n")
