"""Invented sentences and names: enough words that no two pages are alike, and no clock, so that a seed gives one text."""

FIRST = """Alder Amber Aspen Birch Bright Brook Cedar Clear Copper Dover Eagle Ember Fair Fern Flint Garnet Glen Granite Green
Harbor Hazel Heron Holly Iron Juniper Kings Lake Laurel Linden Maple Marble Meadow Mill Morning North Oak Otter Pearl Pine
Quarry Raven Red Ridge River Rowan Silver Stone Summer Timber""".split()

SECOND = """Bay Bend Bluff Bridge Center City Corner County Cove Creek Crossing Falls Ferry Field Ford Forge Gap Gardens Grove
Harbor Heights Hill Hollow Island Junction Landing Ledge Mills Notch Park Pass Point Port Prairie Rapids Shore Springs
Station Valley Village""".split()

TRADES = """Analytics Bearings Bottling Clinic Credit Dental Energy Foods Freight Glass Health Hosting Insurance Labs Logistics
Machines Metals Outfitters Paper Robotics Software Steel Systems Textiles Tools""".split()

FORMS = ["Company", "Cooperative", "Group", "Partners", "Works"]

SUBJECTS = ["A small team", "Each manager", "The evening class", "Our training partner", "The library downtown", "One supervisor",
            "The workforce board", "A first call", "The hiring group", "A patient mentor", "The first project"]

VERBS = ["asks for", "looks at", "explains", "begins with", "writes down", "compares", "shares", "reviews", "plans", "describes"]

OBJECTS = ["the skills a junior job needs on its first day", "work samples before anyone is interviewed", "how long a job stays open",
           "a paid internship with a clear end", "what the last group of students learned", "a short list of open jobs",
           "the questions that candidates ask most", "the tools people use every morning", "a visit to the classroom",
           "what it takes to keep the people who were hired"]

ENDS = ["with the people who do the work", "before the season begins", "in plain words", "together with the other employers",
        "so that nobody has to guess", "as part of an ordinary week", "and says what happens next", "without another form to fill in"]


def sentence(chance):
    return f"{chance.choice(SUBJECTS)} {chance.choice(VERBS)} {chance.choice(OBJECTS)} {chance.choice(ENDS)}."


def sentences(chance, count):
    return " ".join(sentence(chance) for _ in range(count))


def town(number):
    """The name of the community with this number; the first 2,000 have names of two words."""
    name = f"{FIRST[number % len(FIRST)]} {SECOND[number // len(FIRST) % len(SECOND)]}"
    again = number // (len(FIRST) * len(SECOND))
    return name + " Again" * again


def company(chance):
    return f"{chance.choice(FIRST)} {chance.choice(TRADES)} {chance.choice(FORMS)}"
