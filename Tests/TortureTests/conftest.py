"""What the tests share: a small site, and how much force is used on it."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from force import FORCE  # noqa: E402
from outside import publish_beside  # noqa: E402
from small_site import SmallSite  # noqa: E402


@pytest.fixture(scope="session")
def force():
    """1 for a sample; larger for the real thing."""
    return FORCE


@pytest.fixture
def site(tmp_path):
    return SmallSite(tmp_path)


@pytest.fixture
def outside(site):
    """A folder beside the published site, for nobody to read."""
    return publish_beside(site)
