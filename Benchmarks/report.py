"""Tables of what was measured, in Markdown."""

from statistics import linear_regression, median

NAMES = {"community": "one community edited", "play": "one play edited", "template": "one template edited"}

COLUMNS = ["floor s", "Enlist s", "Hugo s", "Enlist CPU s", "Hugo CPU s", "Enlist MB", "Hugo MB", "Enlist / floor", "Hugo / floor",
           "Enlist / Hugo", "CPU Enlist / Hugo"]
CURVE_COLUMNS = ["pages", "cold s", "cold CPU s", "cold MB", "one community edited s", "CPU s", "MB"]


def size_table(size):
    rounds = size["rounds"]
    title = f"## {size['communities']:,} communities x {size['plays']} plays: {size['pages']:,} pages"
    lines = [f"{title}, medians of {len(rounds['cold'])}", "", *table_head("case", *COLUMNS)]
    for case, times in rounds.items():
        cells = [seconds(times, name, "wall") for name in ("floor", "enlist", "hugo")]
        cells += [seconds(times, name, "cpu") for name in ("enlist", "hugo")]
        cells += [f"{middle(times, name, 'peak_kb') / 1000:.0f}" for name in ("enlist", "hugo")]
        cells += [ratio(times, *names) for names in (("enlist", "floor"), ("hugo", "floor"), ("enlist", "hugo"))]
        cells.append(ratio(times, "enlist", "hugo", "cpu"))
        lines.append(f"| {NAMES.get(case, case)} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def curve_table(points):
    """Enlist alone over the number of communities, with what each further one adds to its peak memory."""
    if not points:
        return ""
    title = f"## Enlist over communities, {points[0]['plays']} plays"
    lines = [f"{title}, medians of {len(points[0]['rounds']['cold'])}", "", *table_head("communities", *CURVE_COLUMNS)]
    for point in points:
        cells = [f"{point['communities']:,}", f"{point['pages']:,}"]
        for times in point["rounds"].values():
            cells += [f"{median(time[what] for time in times):.2f}" for what in ("wall", "cpu")]
            cells.append(f"{median(time['peak_kb'] for time in times) / 1000:.1f}")
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n" + slope(points)


def table_head(first, *others):
    return ["| " + " | ".join((first, *others)) + " |", "|---" + "|--:" * len(others) + "|"]


def slope(points):
    if len(points) < 2:
        return ""
    peaks = [median(time["peak_kb"] for time in point["rounds"]["cold"]) for point in points]
    line = linear_regression([point["communities"] for point in points], peaks)
    return f"\nPeak memory grows by {line.slope:.2f} kB a community.\n"


def middle(rounds, name, what):
    return median(times[name][what] for times in rounds)


def seconds(rounds, name, what):
    return f"{middle(rounds, name, what):.3f}"


def ratio(rounds, one, other, what="wall"):
    """Within each round, since a round's programs met the same machine: the median, the smallest and the largest."""
    found = [times[one][what] / times[other][what] for times in rounds]
    return f"{median(found):.2f} ({min(found):.2f}–{max(found):.2f})"
