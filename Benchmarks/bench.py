"""Times Enlist against Hugo and against the floor.

The three run in turn, so that what else the machine does meets all of them alike; that is why ratios are worth more than
seconds. Nothing is timed before the pages of both sites say the same."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import report
from contest import Contest

HERE = Path(__file__).parent
ROOT = HERE.parent
# Beyond so many pages a build takes too long to wait for it five times, in five cases, by two generators.
LARGE, LARGE_REPEAT = 30_000, 3


def main():
    options = read_options()
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors\n", flush=True)
    result = {"load": os.getloadavg(), "hugo": version(options.hugo, "version"), "enlist": version(options.enlist, "--version"),
              "disk": options.disk, "sizes": [], "curve": []}
    place = ROOT / ".build" if options.disk else Path("/dev/shm")
    place.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="enlist-bench-", dir=place) as folder:
        tools = compile_tools(Path(folder))
        for communities, plays in options.sizes:
            with contest(tools, options, communities, plays) as found:
                few = found.pages > LARGE
                result["sizes"].append(found.measure(min(options.repeat, LARGE_REPEAT) if few else options.repeat))
            print(report.size_table(result["sizes"][-1]), flush=True)
            save(result)
        for communities in options.curve:
            with contest(tools, options, communities, 10) as found:
                result["curve"].append(found.grow(min(options.repeat, LARGE_REPEAT)))
        print(report.curve_table(result["curve"]))
        save(result)


@contextmanager
def contest(tools, options, communities, plays):
    """In a folder that goes when it is over: one size at a time takes room enough."""
    with tempfile.TemporaryDirectory(dir=tools) as folder:
        yield Contest(Path(folder), tools, options.enlist, options.hugo, communities, plays)


def compile_tools(folder):
    compiler = shutil.which("cc") or shutil.which("clang") or sys.exit("No C compiler was found: install clang or gcc.")
    for name in ("measure", "floor"):
        flags = ["-O2", "-Wall", "-Wextra", "-Werror", "-pthread"]
        subprocess.run([compiler, *flags, "-o", folder / name, HERE / f"{name}.c"], check=True)
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
    parser.add_argument("--curve", type=numbers, default="250,500,1000,2000",
                        help="numbers of communities for Enlist's curve, or '' (default: %(default)s)")
    parser.add_argument("--repeat", type=int, default=5,
                        help=f"rounds; at most {LARGE_REPEAT} for the curve and beyond {LARGE:,} pages (default: %(default)s)")
    parser.add_argument("--enlist", type=program, default=str(ROOT / ".build" / "release" / "enlist"),
                        help="the program (default: .build/release/enlist)")
    parser.add_argument("--hugo", type=program, default=find_hugo(), help="the program (default: the one in this Python's packages)")
    parser.add_argument("--disk", action="store_true", help="work below .build instead of in memory; creating files there has slow spells")
    options = parser.parse_args()
    return options if options.hugo else parser.error("Hugo is not installed: use `make bench`.")


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
    found = [Path(folder) / "hugo" / "binaries" / "hugo" for folder in sys.path]
    return next((str(path) for path in found if path.exists()), None)


if __name__ == "__main__":
    main()
