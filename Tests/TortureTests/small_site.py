"""A site of about fifty pages of which every one changes with one word, and what is in its output."""

import os
import shutil
import subprocess
from pathlib import Path

ENLIST = str(Path(__file__).parents[2] / ".build" / "release" / "enlist")
DAY = "2026-06-01"

COMMUNITIES = [f"town-{number:02}" for number in range(1, 17)]


class SmallSite:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.source = self.folder / "source"
        self.output = self.folder / "public"
        self.write("content/site.yaml", "title: Kits\ncontact: {organisation: Network, url: 'https://network.example/'}\n")
        self.write("content/pitch.yaml", "headline: Hire for skills\nnext_step: {text: Call us}\nasks: [{id: look, title: Come and look}]\n")
        self.write("content/playbook/01-first.md", "---\nid: 1\ntitle: First\n---\nText.\n")
        for town in COMMUNITIES:
            self.write_community(town)
        self.set_word("old")

    def write(self, path, text):
        file = self.source / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def write_community(self, town, **fields):
        fields = {"id": town, "name": town.replace("-", " ").title(), "states": "[MI]", **fields}
        return self.write(f"content/communities/{town}.yaml", "".join(f"{key}: {value}\n" for key, value in fields.items()))

    def set_word(self, word):
        """Every page says this word."""
        for page in ["index", "pitch", "card"]:
            self.write(f"templates/[community]/{page}.html", f"<!doctype html><title>{{{{community.name}}}}</title><p>{word}</p>\n")
        self.write("templates/index.html", f"<!doctype html><title>Kits</title><p>{word}</p>\n")
        self.write("templates/about.txt", f"{word}\n")

    def command(self, *options, output=None, source=None):
        day = [] if "--today" in options else ["--today", DAY]
        folders = ["--source", str(source or self.source), "--output", str(output or self.output)]
        return [ENLIST, "build", "--quiet", *folders, *day, *options]

    def build(self, *options, output=None, source=None, **run):
        return subprocess.run(
            self.command(*options, output=output, source=source), capture_output=True, text=True, timeout=60, **run)

    def published(self, output=None):
        return contents(output or self.output)

    def published_elsewhere(self):
        """What a clean build makes of the source."""
        other = self.folder / "elsewhere"
        assert self.build(output=other).returncode == 0
        files = self.published(other)
        shutil.rmtree(other)
        return files

    def beside(self):
        """What lies beside the output and is not the source."""
        return sorted(entry for entry in os.listdir(self.folder) if entry not in {"source", "public"})


def contents(folder):
    """The bytes of every file below a folder, by path; nothing where there is no folder."""
    folder = Path(folder)
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
