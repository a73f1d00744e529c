"""The content of a site of invented communities and plays, as plain values, before either generator's files.

Every text comes from a seed of its own, so that the same numbers give the same bytes, and a larger site holds the smaller
one's communities unchanged. The word "edition" is what an edit changes."""

import random

from words import company, sentence, sentences, town

SEED = "enlist"
EMPLOYERS = 12
FIGURES = 10
QUOTES = 6
TASKS = 5
QUESTIONS = 3
STATES = ["AL", "CO", "IA", "KS", "ME", "MI", "NM", "OH", "OR", "VT"]

SITE = {
    "title": "Employer Kits",
    "program": "TechHire",
    "summary": "What an employer needs to say yes to a first step, with a source and a date for every number.",
    "language": "en",
    "contact": {"organisation": "The Network", "url": "https://network.example/"},
    "audiences": [{"id": "community", "name": "Community"}, {"id": "employer", "name": "Employers"}],
}

TITLES = ["Planning Together", "Hiring for Skills", "Enlisting Employers", "Training People", "Reaching Job Seekers",
          "Finding Money", "Measuring Results", "Opening Doors", "Keeping Employers", "Passing It On"]

MEASURES = [("demand", "junior tech jobs open in winter"), ("result", "people hired after the course"),
            ("wage", "starting pay of graduates"), ("employers", "employers in the hiring group"),
            ("offer", "places in the evening class")]


def pitch():
    chance = random.Random(f"{SEED} pitch")
    blocks = {part: [{"id": f"{part}-{name}", "title": f"{name.title()} together", "text": sentences(chance, 2)}
                     for name in ("look", "learn", "start")] for part in ("reasons", "asks")}
    return {"headline": "Hire people for what they can do", "next_step": {"text": "Ask for a call about one open job"}, **blocks}


def play(number):
    """A play; its slug and ids are written out, so that both generators know them."""
    chance = random.Random(f"{SEED} play {number}")
    title = TITLES[number % len(TITLES)] + " Again" * (number // len(TITLES))
    return {
        "number": number + 1,
        "title": title,
        "slug": title.lower().replace(" ", "-"),
        "intro": [f"This is edition A of this play. {sentences(chance, 3)}", f"**In short:** {sentences(chance, 3)}"],
        "tasks": [task(chance, name) for name in range(TASKS)],
        "questions": [{"id": f"question-{name + 1}", "text": "Who says that " + lowered(sentence(chance))[:-1] + "?"}
                      for name in range(QUESTIONS)],
        "talking_points": [sentence(chance) for _ in range(5)],
        "sections": [{"title": name, "body": f"{sentences(chance, 3)}\n\n{sentences(chance, 2)}"} for name in ("Background", "Examples")],
    }


def task(chance, number):
    audience = SITE["audiences"][number % 2]["name"]
    return {"id": f"task-{number + 1}", "audience": audience, "action": "Ask whether " + lowered(sentence(chance))[:-1],
            "steps": ["Find out whether " + lowered(sentence(chance))[:-1] for _ in range(3)]}


def lowered(text):
    return text[0].lower() + text[1:]


def community(number, plays):
    """A record of about 12 kB in the fields that Enlist reads."""
    chance = random.Random(f"{SEED} community {number}")
    name, identifier = town(number), f"town-{number + 1:05}"
    address = f"https://{identifier}.example/"
    return {
        "id": identifier,
        "name": name,
        "states": [STATES[number % len(STATES)]],
        "kind": "city",
        "description": f"This is edition A of what {name} says. {sentences(chance, 3)}",
        "headline": f"Hire in {name} for what people can do",
        "lead": [{"name": f"{name} Workforce Board", "role": "workforce board", "url": address}],
        "partners": {"employers": [company(chance) for _ in range(EMPLOYERS)]},
        "contact": {"organisation": f"{name} Workforce Board", "role": "employer desk",
                    "email": f"employers@{identifier}.example", "url": address + "employers"},
        "next_step": {"text": f"Meet the next class in {name}", "url": address + "class"},
        "figures": [figure(chance, address, place) for place in range(FIGURES)],
        "sources": [{"url": f"{address}report-{year}", "title": f"Report for {year}", "publisher": f"{name} Workforce Board",
                     "date": str(year)} for year in (2025, 2024)],
        "stories": [story(chance) for _ in range(QUOTES)],
        "answers": {play["slug"]: {question["id"]: sentences(chance, 1) for question in play["questions"]} for play in plays},
        "progress": {play["slug"]: {task["id"]: progress(chance, name) for task in play["tasks"][:2]} for play in plays},
    }


def figure(chance, address, place):
    """The ten figures of a community: five measures, each of two years."""
    kind, label = MEASURES[place % 5]
    year, when = [(2025, "this time"), (2024, "the time before")][place // 5]
    return {"kind": kind, "label": f"{label} {when}", "value": chance.randrange(20, 900),
            "unit": "dollars a week" if kind == "wage" else "counted", "source": f"{address}report-{year}", "as_of": str(year),
            "note": sentence(chance)}


def story(chance):
    employer = company(chance)
    return {"quote": sentences(chance, 2), "name": f"{chance.choice('ABCDEFGHKLMNPRST')}. Example", "role": "head of software",
            "organisation": employer, "consent": "2026-01-15", "expires": "2030-01-15"}


def progress(chance, name):
    return {"status": chance.choice(["done", "started"]), "owner": f"{name} Workforce Board", "note": sentence(chance)}
