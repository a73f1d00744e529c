"""Says where two sites tell their readers different things: by each page's visible text and links, not by its bytes."""

import re
from html import unescape
from pathlib import Path

UNSEEN = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1>", re.DOTALL)
LINK = re.compile(r'\b(?:href|src)="([^"]*)"')
# Tags within a sentence: white space around any other means nothing.
INLINE = re.compile(r"</?(?:a|em|strong|label|input)\b[^>]*>")
TAG = re.compile(r"<[^>]*>")
FINGERPRINT = re.compile(r"\.[0-9a-f]{8,64}(?=\.css$)")


def difference(left, right):
    """What differs first, in words, or None. Both are folders; only their .html files are read."""
    names, others = page_names(left), page_names(right)
    if names != others:
        return f"only one of {left} and {right} has {sorted(names ^ others)[0]}"
    for name in sorted(names):
        pages = [content((Path(folder) / name).read_text(encoding="utf-8")) for folder in (left, right)]
        for one, other in zip(*pages):
            if one != other:
                return f"{name} differs:\n  {left}: {excerpt(one, other)}\n  {right}: {excerpt(other, one)}"
    return None


def page_names(folder):
    return {str(path.relative_to(folder)) for path in Path(folder).rglob("*.html")}


def content(html):
    """The words and the links of a page, in order. Both sites' templates are ours, so that `>` stands in no attribute."""
    seen = UNSEEN.sub("", html)
    words = unescape(TAG.sub(" ", INLINE.sub("", seen))).split()
    return words, [FINGERPRINT.sub("", unescape(link)) for link in LINK.findall(seen)]


def excerpt(one, other):
    """A few words from the first that differs."""
    place = next((place for place, (left, right) in enumerate(zip(one, other)) if left != right), min(len(one), len(other)))
    return " ".join(one[max(place - 3, 0):place + 8]) or "(nothing)"
