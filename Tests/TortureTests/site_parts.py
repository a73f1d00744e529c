"""A built site taken apart by real parsers: what could run, and what is shown, file by file."""

import csv
import io
import json
import re
import xml.etree.ElementTree
from pathlib import Path
from urllib.parse import unquote

import html5lib

# Attributes that hold an address.
ADDRESSES = {"href", "src", "action", "formaction", "data", "poster", "cite", "background", "ping"}
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)

# Elements that do nothing by themselves.
ELEMENTS = set(
    "html head title body main div header footer nav article section aside address p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd a "
    "span strong em b i del code pre blockquote br hr sup sub table thead tbody tfoot tr th td img details summary label "
    "time small figure figcaption svg g rect text tspan path title desc fieldset legend output template button".split())

# Those that the templates have for a purpose, and how these look.
OWN = {
    "script": lambda a: a.get("src", "").lstrip("./").startswith("assets/") or a == {"type": "application/ld+json"},
    "meta": lambda a: a.get("http-equiv", "Content-Security-Policy") == "Content-Security-Policy",
    "link": lambda a: a.get("rel") in {"icon", "stylesheet", "canonical"},
    "input": lambda a: a.get("type") in {"checkbox", "search", "number"},
    "style": lambda a: not a,
}

KINDS = {"relative", "http:", "https:", "mailto:", "tel:"}

# What a browser leaves out of an address before it looks for the scheme.
SKIPPED = dict.fromkeys([9, 10, 13])


def parts(folder):
    """By path: the skeleton of each file, and the list of all it shows."""
    folder = Path(folder)
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.parent.name != "assets" and path.name != ".enlist-manifest":
            found[path.relative_to(folder).as_posix()] = part(path.suffix, path.read_bytes().decode("utf-8"))
    return found


def part(kind, text):
    readers = {".html": html_parts, ".json": json_parts, ".csv": csv_parts, ".xml": xml_parts}
    return readers.get(kind, text_parts)(text)


def html_parts(text):
    """Elements with the names of their attributes; text and attributes' values, addresses decoded."""
    skeleton, shown = [], []

    def visit(element):
        if not isinstance(element.tag, str):
            skeleton.append("comment")
            shown.append(element.text or "")
            return
        tag = element.tag.split("}")[-1]
        attributes = sorted((attribute_name(name), value) for name, value in element.attrib.items())
        skeleton.append((tag, [name for name, _ in attributes], [kind_of(value) for name, value in attributes if name in ADDRESSES]))
        for name, value in attributes:
            shown.append(unquote(value) if name in ADDRESSES else value)
        if tag == "script" and element.text:
            inner = json_parts(element.text)
            skeleton.extend(inner[0])
            shown.extend(inner[1])
        else:
            shown.append(element.text or "")
        for child in element:
            visit(child)
            shown.append(child.tail or "")

    visit(html5lib.parse(text, namespaceHTMLElements=False))
    return skeleton, shown


def dangers(folder):
    """Whatever in a site's pages could run, fetch from elsewhere or change what an address means."""
    found = []
    for path in sorted(Path(folder).rglob("*.html")):
        for element in html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False).iter():
            if isinstance(element.tag, str):
                found += [f"{path.name}: {danger}" for danger in dangers_of(element.tag.split("}")[-1], element.attrib)]
    return found


def dangers_of(tag, attributes):
    values = {attribute_name(name): value for name, value in attributes.items()}
    if tag not in ELEMENTS and not (tag in OWN and OWN[tag](values)):
        yield f"<{tag} {values}>"
    for name, value in values.items():
        if name.startswith("on") or name in {"style", "srcdoc", "srcset", "formaction", "action", "ping", "background"}:
            yield f"{name}={value}"
        # "data:," is no icon, in the page for missing pages.
        if name in ADDRESSES and kind_of(value) not in KINDS and value != "data:,":
            yield f"{name}={value}"
        if name == "src" and kind_of(value) != "relative":
            yield f"fetched: {value}"


def words(path):
    """The text of a page, without its attributes."""
    return "".join(html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False).itertext())


def attribute_name(name):
    """Without its namespace: `xlink:href` leads somewhere as `href` does."""
    return name.split("}")[-1]


def kind_of(address):
    """How a browser takes an address."""
    address = address.strip().translate(SKIPPED)
    scheme = SCHEME.match(address)
    return "other host" if address.startswith(("//", "\\\\", "/\\")) else scheme[0].lower() if scheme else "relative"


def json_parts(text):
    skeleton, shown = [], []

    def visit(value):
        skeleton.append(type(value).__name__)
        if isinstance(value, dict):
            for key, inner in value.items():
                skeleton.append(key)
                visit(inner)
        elif isinstance(value, list):
            for inner in value:
                visit(inner)
        else:
            shown.append(str(value))

    visit(json.loads(text))
    return skeleton, shown


def csv_parts(text):
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    return [len(row) for row in rows], [field for row in rows for field in row]


def xml_parts(text):
    skeleton, shown = [], []
    for element in xml.etree.ElementTree.fromstring(text).iter():
        skeleton.append((element.tag, sorted(element.attrib)))
        shown += [*element.attrib.values(), element.text or "", element.tail or ""]
    return skeleton, shown


def text_parts(text):
    return [], [text.removeprefix("\ufeff")]
