"""How much force is used: a sample in `make test`, all of it in `make torture`."""

import os

# 1 for a sample; larger for the real thing.
FORCE = int(os.environ.get("ENLIST_FORCE", "1"))


def sample(cases, one_of=5):
    """All cases, or one of so many, spread over them."""
    cases = list(cases)
    return cases if FORCE > 1 else cases[::one_of]
