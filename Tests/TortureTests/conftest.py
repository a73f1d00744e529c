"""How much force is used: a sample in `make test`, all of it in `make torture`."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from small_site import SmallSite  # noqa: E402


@pytest.fixture(scope="session")
def force():
    """1 for a sample; larger for the real thing."""
    return int(os.environ.get("ENLIST_FORCE", "1"))


@pytest.fixture
def site(tmp_path):
    return SmallSite(tmp_path)
