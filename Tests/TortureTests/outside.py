"""A published site with a folder beside it that no build may read or touch, and what each build must leave as it was."""

import re
import subprocess
from pathlib import Path

from small_site import contents

# Seconds.
DEADLINE = 10
SECRET = "kept-for-nobody"

TEMPLATES = {
    "playbook/[play].html": "<!doctype html><title>{{play.title}}</title>{{#play.intro}}{{{.}}}{{/play.intro}}\n",
    "[page].html": "<!doctype html><title>{{page.title}}</title>{{{page.body}}}\n",
    "[community]/pieces/[piece].txt": "{{piece.body}}\n",
    "_partials/mark.html": "<p>mark</p>\n",
}


def publish_beside(site):
    """Publishes a site that shows all it has, and makes the folder."""
    folder = site.folder / "outside"
    folder.mkdir()
    for name in ["secret.md", "secret.yaml", "secret.html", "secret.png"]:
        (folder / name).write_text(f"---\nid: 9\ntitle: {SECRET}\n---\n{SECRET}\n")
    for path, template in TEMPLATES.items():
        site.write(f"templates/{path}", template)
    assert site.build().returncode == 0
    return folder


def refused(site, outside, codes, named):
    """By one of these codes, with a message that holds what is named."""
    before, kept = snapshot(site.output), snapshot(outside)
    result = run(site)
    assert result.returncode == 1, result.stdout + result.stderr
    assert any(f"[{code}]" in result.stdout for code in ([codes] if isinstance(codes, str) else codes)), result.stdout
    assert named in result.stdout
    assert snapshot(site.output) == before
    untouched(site, outside, kept)


def read_right(site, outside):
    kept = snapshot(outside)
    result = run(site)
    assert result.returncode == 0, result.stdout + result.stderr
    untouched(site, outside, kept)
    return result


def run(site, *options):
    command = [word for word in site.command(*options) if word != "--quiet"]
    result = subprocess.run(command, cwd=site.folder, capture_output=True, timeout=DEADLINE, stdin=subprocess.DEVNULL)
    result.stdout, result.stderr = result.stdout.decode(), result.stderr.decode()
    assert not UNSAFE.search(result.stdout + result.stderr)
    return result


# What could steer a terminal or turn the direction of a line.
UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def untouched(site, outside, kept):
    assert snapshot(outside) == kept
    assert site.beside() == ["outside"]
    assert not any(SECRET.encode() in data for data in contents(site.output).values())


def snapshot(folder):
    """Each entry with what would show that it was touched."""
    entries = [Path(folder), *Path(folder).rglob("*")]
    return {str(entry): (entry.lstat().st_ino, entry.lstat().st_mtime_ns, entry.lstat().st_mode) for entry in entries}
