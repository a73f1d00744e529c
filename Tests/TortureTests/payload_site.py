"""A small site on the sample's templates that says one text wherever an editor may write plain text, or Markdown."""

import json
import shutil
import subprocess
from pathlib import Path

PROJECT = Path(__file__).parents[2]
ENLIST = str(PROJECT / ".build" / "release" / "enlist")
BASE_URL = "https://kits.example/techhire/"


def quoted(text):
    """A text as YAML says it in double quotes: JSON's escapes are YAML's, and what stands for itself stays."""
    return json.dumps(text, ensure_ascii=False)


def record(identifier, texts):
    """A community whose plain fields say the texts, one after the other and again from the start."""
    turn = 0

    def said():
        nonlocal turn
        turn += 1
        return quoted(texts[(turn - 1) % len(texts)])

    return f"""id: {identifier}
name: {said()}
states: [MI]
kind: {said()}
program_name: {said()}
description: {said()}
lead: [{{name: {said()}, role: {said()}, url: 'https://lead.example/'}}]
partners: {{employers: [{said()}], training: [{said()}], civic: [{said()}]}}
contact: {{organisation: {said()}, role: {said()}, reply_time: {said()}, email: desk@town.example, phone: 555-0100}}
next_step: {{text: {said()}, url: 'https://step.example/'}}
asks: [{{id: a, title: One, text: Two, effort: {said()}, source: {said()}}}]
employer_asks: [{said()}]
employer_offers: [{said()}]
words: {{first_step: {said()}}}
figures:
  - {{label: jobs, value: 5, unit: {said()}, note: {said()}, source: 'https://source.example/', as_of: '2026-01'}}
  - {{label: courses, value: 6, source: 'https://source.example/', as_of: '2026-01'}}
targets: [{{label: people, value: 6, unit: {said()}, by: '2030', note: {said()}, source: 'https://source.example/', as_of: '2026-01'}}]
conflicts: [{said()}]
stories: [{{quote: {said()}, name: {said()}, role: {said()}, organisation: {said()}, consent: '2026-01-01', expires: '2027-01-01'}}]
answers: {{first: {{who-answers: {said()}}}}}
progress: {{first: {{do-it: {{status: started, owner: {said()}, note: {said()}}}}}}}
links: [{{label: {said()}, url: 'https://link.example/'}}]
sources: [{{url: 'https://source.example/', title: {said()}, publisher: {said()}, date: '2026-01'}}]
"""


def files(text, markdown="Harmless"):
    """The content of a site whose plain fields say one text, and whose Markdown says another."""
    say = quoted(text)
    return {
        # What the texts say is not looked at: that has tests of its own.
        "content/site.yaml": f"""rules: {{foreign-community: 'off', unfilled-blank: 'off', private-data: 'off'}}
title: {say}
program: {say}
summary: {say}
suggest: 'mailto:desk@town.example?subject={{{{title}}}}&body={{{{path}}}}'
contact: {{organisation: {say}, url: 'https://network.example/'}}
audiences: [{{id: board, name: {say}}}]
words: {{first_step: {say}, community.name: {say}}}
""",
        "content/pitch.yaml": f"""headline: Hire for skills
next_step: {{text: {say}, url: 'https://step.example/'}}
reasons: [{{id: r, title: Reason, text: {quoted(markdown)}, source: {say}, effort: {say}}}]
asks: [{{id: a, title: Ask, text: {quoted(markdown)}, source: {say}, effort: {say}}}]
objections: [{{id: o, title: Objection, text: {quoted(markdown)}, source: {say}}}]
answers: {{contact: first/who-answers}}
""",
        "content/figures.yaml": f"""- {{id: one, claim: jobs, value: 5, unit: {say}, note: {say}, publisher: {say}, source: 'https://source.example/', as_of: '2026-01', status: current}}
""",
        "content/playbook/01-first.md": f"""---
id: 1
title: {say}
slug: first
summary: {say}
---
{markdown}

## Checklist

- Do it now. {{#do-it}}

## Key Questions

- Who answers? {{#who-answers}}
""",
        "content/pages/about.md": f"---\ntitle: {say}\nslug: about\nsummary: {say}\n---\n{markdown}\n",
        "content/pieces/note.md":
            f"---\ntitle: {say}\nchannel: E-mail\nvoice: advocate\nsubject: One open job\n---\n\n"
            f"{{{{community.name}}}}, {{{{#first_step}}}}{{{{first_step}}}}{{{{/first_step}}}}\n\n{markdown}\n",
        "content/communities/town.yaml": record("town", [text]),
    }


def write(folder, contents):
    """Writes a source on the sample's templates."""
    source = Path(folder) / "source"
    shutil.rmtree(source, ignore_errors=True)
    shutil.copytree(PROJECT / "templates", source / "templates")
    for name, text in contents.items():
        path = source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    return source


def build(folder, contents=None):
    """The report of a build, and the folder it made."""
    source = write(folder, contents) if contents is not None else Path(folder) / "source"
    output = Path(folder) / "public"
    shutil.rmtree(output, ignore_errors=True)
    result = subprocess.run(
        [ENLIST, "build", "--format", "json", "--today", "2026-06-01", "--base-url", BASE_URL,
         "--source", str(source), "--output", str(output)],
        capture_output=True, timeout=60)
    if result.returncode == 3:
        # A path that can't be published is refused by its name, as a problem of the disk.
        said = result.stderr.decode("utf-8")
        assert "can't be the path of a published file" in said, said
        return {"published": False, "diagnostics": [{"severity": "error", "code": "", "file": said}]}, output
    assert result.returncode in (0, 1), result.stderr.decode("utf-8", "replace")
    return json.loads(result.stdout.decode("utf-8")), output
