"""One size's sites, and what building them costs each of the three."""

import json
import os
import shutil
import subprocess
import sys

from compare import difference
from generate import edit, generate

CASES = ["cold", "unchanged", "community", "play", "template"]
DAY = "2026-06-01"


class Contest:
    """`folder` is all theirs; `tools` has the compiled C programs; `enlist` and `hugo` are programs."""

    def __init__(self, folder, tools, enlist, hugo, communities, plays):
        self.folder, self.tools, self.enlist, self.hugo = folder, tools, enlist, hugo
        self.communities, self.plays = communities, plays
        self.pages = communities * (1 + 3 * plays) + 1 + plays
        self.letters = iter("BCDEFGHIJKLMNOPQRSTUVWXYZ" * 100)
        generate(folder, communities, plays)

    def measure(self, repeat):
        """The rounds of each case. Pages are compared before the first, and once each kind of edit has been built."""
        self.run_enlist()
        self.run_hugo()
        self.compare()
        rounds = {case: [] for case in CASES}
        for number in range(repeat):
            for case in CASES:
                rounds[case].append(self.round(case))
            if number == 0:
                self.compare()
        return {"communities": self.communities, "plays": self.plays, "pages": self.pages, "rounds": rounds}

    def grow(self, repeat):
        """What one point of the curve over communities costs Enlist alone: cold, and after one community's edit."""
        rounds = {"cold": [], "community": []}
        for _ in range(repeat):
            self.remove("enlist-public")
            rounds["cold"].append(self.run_enlist())
            edit(self.folder, "community", next(self.letters))
            rounds["community"].append(self.run_enlist())
        return {"communities": self.communities, "plays": self.plays, "pages": self.pages, "rounds": rounds}

    def round(self, case):
        """One case for all three. What the case needs is done before its program is timed."""
        times = {"floor": self.run_floor()}
        if case not in ("cold", "unchanged"):
            edit(self.folder, case, next(self.letters))
        for name, run in (("enlist", self.run_enlist), ("hugo", self.run_hugo)):
            if case == "cold":
                self.remove(f"{name}-public")
            times[name] = run()
        return times

    def compare(self):
        """Stops the run where the two sites differ, or a page is missing in both."""
        sites = self.folder / "enlist-public", self.folder / "hugo-public"
        found = difference(*sites)
        if not found and len(list(sites[0].rglob("*.html"))) != self.pages:
            found = f"{self.pages} pages were expected"
        if found:
            sys.exit(f"The sites are not the same, so no time counts: {found}")

    def run_enlist(self):
        folders = "--source", self.folder / "enlist", "--output", self.folder / "enlist-public"
        return self.run("enlist", self.enlist, "build", "--quiet", "--today", DAY, *folders)

    def run_hugo(self):
        """With Go's collector told to take more memory and less time, which makes Hugo a tenth faster."""
        folders = "--source", self.folder / "hugo", "--destination", self.folder / "hugo-public"
        return self.run("hugo", self.hugo, "--quiet", *folders, GOGC="400")

    def run_floor(self):
        """Creates what Enlist published last, anew. It measures itself, since reading the files is not what counts."""
        self.remove("floor-public")
        site, result = self.folder / "enlist-public", self.folder / "floor.json"
        paths = sorted(str(path.relative_to(site)) for path in site.rglob("*") if path.is_file())
        command = [self.tools / "floor", site, self.folder / "floor-public", result]
        subprocess.run(command, input="\n".join(paths) + "\n", text=True, check=True)
        return json.loads(result.read_text())

    def run(self, name, *command, **environment):
        """Wall and processor seconds and peak kB of one command, which must succeed."""
        result, log = self.folder / "result.json", self.folder / "log.txt"
        with open(log, "w") as output:
            code = subprocess.run([self.tools / "measure", result, *command], stdout=output, stderr=output,
                                  env={**os.environ, **environment}).returncode
        if code != 0:
            sys.exit(f"{name} failed with {code}:\n{log.read_text()[:2000]}")
        return json.loads(result.read_text())

    def remove(self, name):
        shutil.rmtree(self.folder / name, ignore_errors=True)
