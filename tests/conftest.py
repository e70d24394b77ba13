"""What several tests need: the packaged catalogue, the development data, a fixed random seed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from kinoved.catalogue import Catalogue

settings.register_profile(
    "kinoved",
    derandomize=True,
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("kinoved")


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The packaged catalogue."""
    return Catalogue.open()


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder with the development data; tests that need it are skipped without it."""
    folder = Path(os.environ.get("KINOVED_DATA", Path(__file__).parents[2] / "shared"))
    if not (folder / "lists").is_dir():
        pytest.skip("development data not installed")
    return folder


@pytest.fixture(scope="session")
def refresh() -> bool:
    """Whether expected outputs are to be written anew (`make snapshots`)."""
    return os.environ.get("KINOVED_REFRESH") == "1"
