"""A site for Hugo that is like the tests' own: many small pages of which every one says one word."""

import shutil
import subprocess
from pathlib import Path

from small_site import contents


class HugoSite:
    def __init__(self, folder, hugo, pages=3000):
        self.hugo = hugo
        self.source = Path(folder) / "source"
        self.output = Path(folder) / "public"
        self.write("hugo.toml", 'baseURL = "https://kits.example/"\ntitle = "Kits"\ndisableKinds = ["taxonomy", "term", "RSS"]\n')
        for number in range(pages):
            self.write(f"content/page-{number:04}.md", f"---\ntitle: Page {number}\n---\nText.\n")
        self.write("layouts/list.html", "<title>{{ .Title }}</title>{{ range .Pages }}<a href='{{ .RelPermalink }}'>{{ .Title }}</a>{{ end }}\n")
        self.set_word("old")

    def write(self, path, text):
        file = self.source / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def set_word(self, word):
        self.write("layouts/page.html", f"<!doctype html><title>{{{{ .Title }}}}</title><p>{word}</p>{{{{ .Content }}}}\n")

    def command(self, *options, output=None, source=None):
        return [self.hugo, "--source", str(source or self.source), "--destination", str(output or self.output), *options]

    def build(self, *options, timeout=60, output=None, source=None, env=None):
        return subprocess.run(
            self.command(*options, output=output, source=source), capture_output=True, text=True, timeout=timeout, env=env)

    def published(self, output=None):
        return contents(output or self.output)

    def clean(self):
        shutil.rmtree(self.output, ignore_errors=True)
