"""Times Enlist against Hugo and against the floor: `python bench.py --help`.

The three run in turn, so that what else the machine does meets all of them alike; that is why ratios are worth more than
seconds. Nothing is timed before the pages of both sites say the same."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import report
from compare import difference
from generate import edit, generate

HERE = Path(__file__).parent
ROOT = HERE.parent
CASES = ["cold", "unchanged", "community", "play", "template"]
DAY = "2026-06-01"
# Beyond so many pages a build takes too long to wait for it five times, in five cases, by two generators.
LARGE, LARGE_REPEAT = 30_000, 3


class Bench:
    """One size's sites, in a folder of their own."""

    def __init__(self, folder, tools, enlist, hugo, size):
        self.folder, self.tools, self.enlist, self.hugo = folder, tools, enlist, hugo
        self.communities, self.plays = size
        self.pages = self.communities * (1 + 3 * self.plays) + 1 + self.plays
        self.letters = iter("BCDEFGHIJKLMNOPQRSTUVWXYZ" * 100)
        generate(folder, *size)

    def compare(self):
        """Stops the run where the two sites differ, or a page is missing in both."""
        sites = self.folder / "enlist-public", self.folder / "hugo-public"
        found = difference(*sites) or (len(list(sites[0].rglob("*.html"))) != self.pages and f"{self.pages} pages were expected")
        if found:
            sys.exit(f"The sites are not the same, so no time counts: {found}")

    def run(self, name, *command, **environment):
        """Wall and processor seconds and peak kB of one command that succeeds."""
        result, log = self.folder / "result.json", self.folder / "log.txt"
        with open(log, "w") as output:
            code = subprocess.run([self.tools / "measure", result, *command], stdout=output, stderr=output,
                                  env={**os.environ, **environment}).returncode
        if code != 0:
            sys.exit(f"{name} failed with {code}:\n{log.read_text()[:2000]}")
        return json.loads(result.read_text())

    def run_enlist(self):
        folders = "--source", self.folder / "enlist", "--output", self.folder / "enlist-public"
        return self.run("enlist", self.enlist, "build", "--quiet", "--today", DAY, *folders)

    def run_hugo(self):
        """With Go's collector told to take more memory and less time: Hugo is a tenth faster for it."""
        folders = "--source", self.folder / "hugo", "--destination", self.folder / "hugo-public"
        return self.run("hugo", self.hugo, "--quiet", *folders, GOGC="400")

    def run_floor(self):
        """Creates what Enlist published last, anew. It measures itself, since reading the files is not what counts."""
        self.remove("floor-public")
        site, result = self.folder / "enlist-public", self.folder / "floor.json"
        paths = sorted(str(path.relative_to(site)) for path in site.rglob("*") if path.is_file())
        subprocess.run([self.tools / "floor", site, self.folder / "floor-public", result], input="\n".join(paths) + "\n",
                       text=True, check=True)
        return json.loads(result.read_text())

    def remove(self, name):
        shutil.rmtree(self.folder / name, ignore_errors=True)

    def round(self, case):
        """One case for all three. What the case needs is done before any of them is timed."""
        times = {"floor": self.run_floor()}
        if case not in ("cold", "unchanged"):
            edit(self.folder, case, next(self.letters))
        for name, run in (("enlist", self.run_enlist), ("hugo", self.run_hugo)):
            if case == "cold":
                self.remove(f"{name}-public")
            times[name] = run()
        return times

    def measure(self, repeat):
        """The rounds of each case. Pages are compared before the first, and after each kind of edit has been built."""
        self.run_enlist(), self.run_hugo()
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
        return {"communities": self.communities, "pages": self.pages, "rounds": rounds}


def main():
    options = read_options()
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors\n", flush=True)
    result = {"load": os.getloadavg(), "hugo": version(options.hugo, "version"), "enlist": version(options.enlist, "--version"),
              "disk": options.disk, "sizes": [], "curve": []}
    with tempfile.TemporaryDirectory(prefix="enlist-bench-", dir=ROOT / ".build" if options.disk else "/dev/shm") as folder:
        tools = compile_tools(Path(folder))
        for size in options.sizes:
            repeat = repeats(size, options.repeat)
            result["sizes"].append(in_folder(folder, tools, options, size, lambda bench: bench.measure(repeat)))
            print(report.size_table(result["sizes"][-1]), flush=True)
        for communities in options.curve:
            result["curve"].append(in_folder(folder, tools, options, (communities, 10), lambda bench: bench.grow(min(options.repeat, LARGE_REPEAT))))
        print(report.curve_table(result["curve"]))
    save(result)


def in_folder(parent, tools, options, size, measure):
    """One size at a time takes room."""
    with tempfile.TemporaryDirectory(dir=parent) as folder:
        return measure(Bench(Path(folder), tools, options.enlist, options.hugo, size))


def repeats(size, wanted):
    return min(wanted, LARGE_REPEAT) if size[0] * (1 + 3 * size[1]) > LARGE else wanted


def compile_tools(folder):
    for name in ("measure", "floor"):
        compiler = shutil.which("cc") or shutil.which("clang") or sys.exit("No C compiler was found: install clang or gcc.")
        subprocess.run([compiler, "-O2", "-Wall", "-Wextra", "-Werror", "-pthread", "-o", folder / name, HERE / f"{name}.c"], check=True)
    return folder


def version(program, option):
    return subprocess.run([program, option], capture_output=True, text=True, check=True).stdout.strip()


def save(result):
    folder = HERE / "results"
    folder.mkdir(exist_ok=True)
    (folder / "bench.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


def read_options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=sizes, default="72x10,500x10,2000x10", help="communities x plays (default: %(default)s)")
    parser.add_argument("--curve", type=numbers, default="250,500,1000,2000", help="communities for Enlist's curve, or '' (default: %(default)s)")
    parser.add_argument("--repeat", type=int, default=5,
                        help=f"rounds; at most {LARGE_REPEAT} for the curve and beyond {LARGE:,} pages (default: %(default)s)")
    parser.add_argument("--enlist", type=program, default=str(ROOT / ".build" / "release" / "enlist"), help="the program (default: %(default)s)")
    parser.add_argument("--hugo", type=program, default=None, help="the program (default: the one in this Python's packages)")
    parser.add_argument("--disk", action="store_true", help="work below .build instead of in memory; creating files there has slow spells")
    options = parser.parse_args()
    options.hugo = options.hugo or find_hugo() or parser.error("Hugo is not installed: use `make bench`.")
    return options


def sizes(text):
    return [tuple(int(number) for number in size.split("x")) for size in text.split(",") if size]


def numbers(text):
    return [int(number) for number in text.split(",") if number]


def program(path):
    if not os.access(path, os.X_OK):
        raise argparse.ArgumentTypeError(f"there is no program {path}")
    return str(Path(path).resolve())


def find_hugo():
    """The program inside the package `hugo`, whose own command starts a Python first."""
    found = sorted(Path(folder) / "hugo" / "binaries" / "hugo" for folder in sys.path)
    return next((str(path) for path in found if path.exists()), None)


if __name__ == "__main__":
    main()
