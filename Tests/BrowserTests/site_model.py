"""The built site as the tests see it: its pages by kind, and what their addresses lead to."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# The pages of a community's folder that are not plays.
COMMUNITY_PAGES = {"index", "pitch", "talking-points", "checklist", "questions"}

# Links that a browser fetches by itself; any other `rel` waits for the reader.
FETCHED_RELS = {"stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "modulepreload", "prefetch"}

# Attributes that hold an address, by element. `srcset` and `<link>` are read apart.
LINKS = {("a", "href"), ("area", "href"), ("form", "action"), ("blockquote", "cite"), ("q", "cite")}
SUBRESOURCES = {
    ("img", "src"), ("script", "src"), ("source", "src"), ("video", "src"), ("video", "poster"), ("audio", "src"),
    ("track", "src"), ("iframe", "src"), ("embed", "src"), ("object", "data"), ("input", "src"), ("use", "href"),
    ("image", "href"),
}

CSS_ADDRESS = re.compile(r"""url\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)['"]""")


@dataclass(frozen=True)
class Reference:
    """An address in a file: where it stands, and whether the browser fetches it without being asked."""

    address: str
    line: int
    is_subresource: bool


@dataclass
class Page(HTMLParser):
    """What one HTML file refers to, and the anchors it has."""

    references: list[Reference] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    has_base: bool = False

    def __post_init__(self):
        super().__init__()

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        if "id" in values:
            self.anchors.add(values["id"])
        if tag == "a" and "name" in values:
            self.anchors.add(values["name"])
        if tag == "base":
            self.has_base = True
        if tag == "link" and "href" in values:
            rels = set(values.get("rel", "").lower().split())
            self.refer(values["href"], is_subresource=bool(rels & FETCHED_RELS))
        for name, value in values.items():
            if (tag, name) in LINKS:
                self.refer(value, is_subresource=False)
            elif (tag, name) in SUBRESOURCES:
                self.refer(value, is_subresource=True)
            elif name == "srcset":
                for candidate in value.split(","):
                    self.refer(candidate.strip().split(" ")[0], is_subresource=True)

    def refer(self, address, is_subresource):
        # An icon that is empty keeps browsers from asking for /favicon.ico; there is nothing to fetch.
        if address == "data:,":
            return
        self.references.append(Reference(address.strip(), self.getpos()[0], is_subresource))


class Site:
    """A folder that `enlist build` made, and the address it was built for, if any."""

    def __init__(self, root: Path, base_url: str | None = None):
        self.root = root.resolve()
        self.base_url = base_url
        self.files = sorted(path for path in self.root.rglob("*") if path.is_file())
        self.html = [path for path in self.files if path.suffix == ".html"]
        self._pages: dict[Path, Page] = {}

    def name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    def page(self, path: Path) -> Page:
        if path not in self._pages:
            page = Page()
            page.feed(path.read_text(encoding="utf-8"))
            page.close()
            self._pages[path] = page
        return self._pages[path]

    def communities(self) -> list[str]:
        return [path.parent.name for path in self.html if path.name == "pitch.html" and path.parent.parent == self.root]

    def kind(self, path: Path) -> str:
        """Which template made a page, judged by its place: `index`, `page`, `play`, `community/pitch` …"""
        *folder, file = path.relative_to(self.root).parts
        stem = Path(file).stem
        if not folder:
            return stem if stem in ("index", "404") else "page"
        if folder == ["playbook"]:
            return "play"
        return f"community/{stem if stem in COMMUNITY_PAGES else 'play'}"

    def kinds(self) -> dict[str, list[Path]]:
        kinds: dict[str, list[Path]] = {}
        for path in self.html:
            kinds.setdefault(self.kind(path), []).append(path)
        return kinds

    def sample(self) -> list[Path]:
        """Of every kind the first page, the smallest and the largest: the barest record and the fullest."""
        chosen = set()
        for paths in self.kinds().values():
            chosen |= {paths[0], min(paths, key=size), max(paths, key=size)}
        return sorted(chosen)

    def link_faults(self) -> list[str]:
        """Every address in the site's HTML and CSS that leads nowhere, or leaves the site unasked."""
        faults = []
        for path in self.html:
            page = self.page(path)
            if page.has_base:
                faults.append(f"{self.name(path)}: <base> changes what every address means")
            faults += self.faults(path, page.references)
        for path in self.files:
            if path.suffix == ".css":
                faults += self.faults(path, css_references(path))
        return faults

    def faults(self, path: Path, references: list[Reference]) -> list[str]:
        found = ((reference, self.fault(path, reference)) for reference in references)
        return [f"{self.name(path)}:{reference.line}: {fault}" for reference, fault in found if fault]

    def fault(self, path: Path, reference: Reference) -> str | None:
        """What is wrong with an address that stands in the file at `path`; nothing, if it's right."""
        address = reference.address
        parts = urlsplit(address)
        if not address:
            return "the address is empty"
        if parts.scheme in ("http", "https"):
            if reference.is_subresource:
                return f"'{address}' is fetched from another host"
            return self.absolute_fault(address)
        if parts.scheme:
            return None if parts.scheme in ("mailto", "tel") else f"'{address}' has an unexpected scheme"
        if address.startswith("/"):
            return f"'{address}' works only at the root of a host"
        target = path if not parts.path else (path.parent / unquote(parts.path)).resolve()
        return self.target_fault(address, target, unquote(parts.fragment))

    def absolute_fault(self, address: str) -> str | None:
        """Absolute addresses of our own pages lead somewhere too; other hosts are not asked."""
        if not self.base_url or not address.startswith(self.base_url):
            return None
        parts = urlsplit(address[len(self.base_url):])
        target = (self.root / unquote(parts.path)).resolve()
        return self.target_fault(address, target / "index.html" if target.is_dir() else target, unquote(parts.fragment))

    def target_fault(self, address: str, target: Path, fragment: str) -> str | None:
        if not target.is_relative_to(self.root):
            return f"'{address}' leaves the site"
        if target.is_dir():
            return f"'{address}' names a folder, which a browser cannot open from a disk"
        if not target.is_file():
            return f"'{address}' does not exist"
        if fragment and fragment != "top" and target.suffix == ".html" and fragment not in self.page(target).anchors:
            return f"'{address}' has no such anchor"
        return None


def size(path: Path) -> int:
    return path.stat().st_size


def css_references(path: Path) -> list[Reference]:
    lines = path.read_text(encoding="utf-8").splitlines()
    found = ((number, match) for number, line in enumerate(lines, 1) for match in CSS_ADDRESS.finditer(line))
    return [Reference(match[1] or match[2], number, is_subresource=True) for number, match in found]
