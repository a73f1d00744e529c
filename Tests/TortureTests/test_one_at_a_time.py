"""Never two builds into one output at a time, and no build is stopped by one that has died."""

import os
import re
import signal
import subprocess

LOCK = ".public.enlist-lock"
STAGING = ".public.enlist-staging"


def test_of_many_builds_at_a_time_one_goes_on_and_the_others_say_who_holds_the_output(site):
    assert site.build().returncode == 0
    site.set_word("new")
    builds = [subprocess.Popen(site.command(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(6)]
    outcomes = [(build.communicate(timeout=60), build.returncode) for build in builds]
    assert [code for _, code in outcomes].count(0) >= 1
    for (_, error), code in outcomes:
        assert code == 0 or (code == 3 and "process" in error), error
    assert site.published() == site.published_elsewhere()
    assert site.beside() == []


def test_a_build_that_meets_another_names_it_and_leaves_everything_to_it(site):
    assert site.build().returncode == 0
    old = site.published()
    site.set_word("new")
    with Halted(site) as first:
        staged = sorted(os.listdir(site.folder / STAGING))
        result = site.build()
        assert result.returncode == 3
        assert f"another build is publishing to '{site.output}' (process {first.process})" in result.stderr
        assert "wait until it has ended" in result.stderr
        assert site.published() == old
        assert sorted(os.listdir(site.folder / STAGING)) == staged
        # Other outputs are free meanwhile.
        assert site.published_elsewhere() != old
        assert first.go_on() == 0
    assert site.published() == site.published_elsewhere()
    assert site.beside() == []


def test_what_a_dead_build_left_is_noticed_and_removed(site):
    assert site.build().returncode == 0
    site.set_word("new")
    with Halted(site) as first:
        os.kill(first.process, signal.SIGKILL)
        assert first.go_on() != 0
    assert site.beside() == [LOCK, STAGING]
    assert (site.folder / LOCK).read_text() == f"{first.process}\n"
    assert site.build().returncode == 0
    assert site.published() == site.published_elsewhere()
    assert site.beside() == []


def test_a_number_in_a_lock_proves_nothing(site):
    """The dead build's number may be another process's by now: this one's."""
    (site.folder / LOCK).write_text(f"{os.getpid()}\n")
    assert site.build().returncode == 0
    assert site.beside() == []


class Halted:
    """A build that stands still just before the exchange: strace stops it where it syncs."""

    def __init__(self, site):
        strace = ["strace", "-f", "-o", "/dev/stderr", "-e", "trace=syncfs", "-e", "inject=syncfs:signal=STOP"]
        self.strace = subprocess.Popen([*strace, *site.command()], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def __enter__(self):
        for line in self.strace.stderr:
            stopped = re.match(r"(\d+) +--- stopped by SIGSTOP", line)
            if stopped:
                self.process = int(stopped[1])
                return self
        raise AssertionError("the build ended before it could be stopped")

    def go_on(self):
        try:
            os.kill(self.process, signal.SIGCONT)
        except ProcessLookupError:
            pass
        self.strace.communicate(timeout=60)
        return self.strace.returncode

    def __exit__(self, *_):
        if self.strace.poll() is None:
            os.kill(self.process, signal.SIGKILL)
            self.go_on()
