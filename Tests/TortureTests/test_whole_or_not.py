"""A build that is killed, or that the disk refuses something, leaves the old site or the new one, and nothing between.

strace kills the build, or makes a system call fail, at a chosen call: every run meets the same moments.
"""

import re
import subprocess

import pytest

# What a build that was killed may leave beside its output.
LEFT_BESIDE = {".public.enlist-staging", ".public.enlist-lock"}
KILLS = ["signal=KILL", "signal=TERM", "signal=INT"]
ERRORS = ["error=EIO", "error=ENOSPC", "error=EACCES"]


@pytest.fixture
def states(site):
    """A site of which every page is about to change: what its output holds before and after, files of others among it."""
    foreign = {"CNAME": b"mine\n", ".git/HEAD": b"mine\n", "town-01/notes.txt": b"mine\n"}
    result = site.build()
    assert result.returncode == 0, result.stdout
    for path, data in foreign.items():
        (site.output / path).parent.mkdir(exist_ok=True)
        (site.output / path).write_bytes(data)
    old = site.published()
    site.set_word("new")
    new = site.published_elsewhere()
    assert len(new) > 50 and all(old[path] != new[path] for path in new)
    return old, new | foreign


def test_a_killed_build_leaves_the_old_site_or_the_new_one(site, states, force):
    calls = file_calls(site)
    moments = [(name, when) for name, (first, last) in calls.items() for when in range(first, last + 1)]
    # Spread over the build, and the last call of each kind: some come after the exchange.
    chosen = moments[:: max(1, len(moments) // (20 * force))] + [(name, last) for name, (_, last) in calls.items()]
    outcomes = [attack(site, states, name, when, KILLS[number % 3]) for number, (name, when) in enumerate(chosen)]
    print(f"\nkills: {len(outcomes)} at {len(moments)} moments; the old site stayed {outcomes.count('old')} times")
    assert len(outcomes) >= 20 and set(outcomes) == {"old", "new"}
    recovers(site, states)


def test_a_disk_that_refuses_a_call_leaves_the_old_site_or_the_new_one(site, states, force):
    calls = file_calls(site)
    outcomes = []
    for name in sorted(calls):
        for when in moments_of(*calls[name], force):
            for error in ERRORS if force > 1 else [ERRORS[len(outcomes) % 3]]:
                outcomes.append(attack(site, states, name, when, error))
    print(f"\ninjected errors: {len(outcomes)} in {len(calls)} kinds of calls; the old site stayed {outcomes.count('old')} times")
    assert len(outcomes) >= 20
    recovers(site, states)


def test_an_old_site_that_can_not_be_cleared_away_is_named_and_goes_with_the_next_build(site, states):
    strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=unlinkat", "-e", "inject=unlinkat:error=EACCES"]
    result = subprocess.run([*strace, *site.command()], capture_output=True, text=True, timeout=60)
    assert result.returncode == 0 and site.published() == states[1]
    assert "'.public.enlist-staging' beside" in result.stderr and "the next build tries again" in result.stderr
    assert set(site.beside()) == LEFT_BESIDE
    recovers(site, states)


def moments_of(first, last, force):
    return range(first, last + 1) if force > 1 else sorted({first, (first + last) // 2, last})


def attack(site, states, call, when, fault):
    """Builds with a fault, and tells which site is there afterwards; the old one is put back."""
    old, new = states
    strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={when}"]
    result = subprocess.run([*strace, *site.command()], capture_output=True, text=True, timeout=60)
    found = site.published()
    what = f"{call} number {when}, {fault}: exit {result.returncode}: {result.stdout}{result.stderr}"
    assert found in (old, new), what
    assert set(site.beside()) <= LEFT_BESIDE, what
    assert found == new or result.returncode != 0, what
    if found == old:
        return "old"
    site.set_word("old")
    assert site.build().returncode == 0
    site.set_word("new")
    return "new"


def file_calls(site):
    """Which calls a build makes for its files: the numbers of the first and the last of each kind.

    What comes before the first that names the source belongs to the start of the program.
    """
    log = site.folder / "source" / "calls.txt"
    strace = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=%file,%desc"]
    subprocess.run([*strace, *site.command(output=site.folder / "source" / "traced")], check=True)
    start, _, rest = log.read_text(errors="replace").partition(f'"{site.source}')
    log.unlink()
    calls = {}
    for name in CALL.findall(rest):
        before = len(re.findall(rf"^\d+\s+{name}\(", start, re.MULTILINE))
        first, last = calls.get(name, (before + 1, before))
        calls[name] = (first, last + 1)
    return calls


CALL = re.compile(r"^\d+\s+(\w+)\(", re.MULTILINE)


def recovers(site, states):
    result = site.build()
    assert result.returncode == 0, result.stdout + result.stderr
    assert site.published() == states[1]
    assert site.beside() == []
