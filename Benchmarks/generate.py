"""Writes one site twice, as Enlist's files and as Hugo's: `python generate.py FOLDER COMMUNITIES PLAYS`."""

import shutil
import sys
from pathlib import Path

import content
from yaml_text import yaml_text

HERE = Path(__file__).parent

# What an edit touches, from each site's folder.
EDITS = {
    "community": ("content/communities/town-00001.yaml", "content/town-00001/_index.md"),
    "play": ("content/playbook/01-planning-together.md", "content/playbook/planning-together.md"),
    "template": ("templates/[community]/[play]/pitch.html", "layouts/page.pitch.html"),
}


def generate(folder, communities, plays):
    """Makes `folder`/enlist and `folder`/hugo anew."""
    folder = Path(folder)
    enlist, hugo = folder / "enlist", folder / "hugo"
    for site in (enlist, hugo):
        shutil.rmtree(site, ignore_errors=True)
        shutil.copytree(HERE / site.name, site)
    shutil.copytree(HERE / "enlist" / "templates" / "assets", hugo / "static" / "assets")
    playbook = [content.play(number) for number in range(plays)]
    write(enlist / "content" / "site.yaml", yaml_text(content.SITE))
    write(enlist / "content" / "pitch.yaml", yaml_text(content.pitch()))
    write(hugo / "data" / "pitch.yaml", yaml_text(content.pitch()))
    for play in playbook:
        write(enlist / "content" / "playbook" / f"{play['number']:02}-{play['slug']}.md", enlist_play(play))
        write(hugo / "content" / "playbook" / f"{play['slug']}.md", hugo_play(play))
    for number in range(communities):
        write_community(enlist, hugo, content.community(number, playbook), playbook)


def write_community(enlist, hugo, record, playbook):
    """The record as it is for Enlist; for Hugo as a section's parameters, with an almost empty page for each play."""
    write(enlist / "content" / "communities" / f"{record['id']}.yaml", yaml_text(record))
    section = hugo / "content" / record["id"]
    write(section / "_index.md", front_matter({"title": record["name"], "params": record}))
    for play in playbook:
        write(section / f"{play['slug']}.md", front_matter({"title": play["title"]}))


def enlist_play(play):
    tasks = "".join(f"- {task['audience']}: {task['action']} {{#{task['id']}}}\n" + items(task["steps"], "  ") for task in play["tasks"])
    questions = items(f"{question['text']} {{#{question['id']}}}" for question in play["questions"])
    lists = f"## Checklist\n\n{tasks}\n## Key Questions\n\n{questions}\n## Talking Points\n\n{items(play['talking_points'])}\n"
    head = front_matter({"id": play["number"], "title": play["title"], "slug": play["slug"]})
    return head + "\n\n".join(play["intro"]) + "\n\n" + lists + sections(play)


def hugo_play(play):
    """Hugo has no notion of tasks, so that they are parameters, ready to print; the rest is Markdown, which it renders once."""
    lists = {name: play[name] for name in ("number", "slug", "tasks", "questions", "talking_points")}
    head = front_matter({"title": play["title"], "weight": play["number"], "outputs": ["html"], "params": lists})
    return head + "\n\n".join(play["intro"]) + "\n\n" + sections(play)


def items(texts, indent=""):
    return "".join(f"{indent}- {text}\n" for text in texts)


def sections(play):
    return "".join(f"## {section['title']}\n\n{section['body']}\n\n" for section in play["sections"])


def front_matter(fields):
    return f"---\n{yaml_text(fields)}---\n"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def edit(folder, what, letter):
    """Changes one word of one source in both sites, as an editor would: the edition becomes `letter`."""
    for site, path in zip(("enlist", "hugo"), EDITS[what]):
        file = Path(folder) / site / path
        before, _, after = file.read_text(encoding="utf-8").partition("edition ")
        assert after, f"{file} says no edition"
        file.write_text(f"{before}edition {letter}{after[1:]}", encoding="utf-8")


if __name__ == "__main__":
    generate(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
