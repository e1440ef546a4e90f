"""What tests of the storage share."""

import pytest

from bot.storage.migration import connect
from tests.storage.encrypted_tables import tables


@pytest.fixture
async def encrypted_url(blank_database_url: str) -> str:
    """A database with two tables that have encrypted columns."""
    async with connect(blank_database_url) as connection:
        await connection.run_sync(tables.create_all)
    return blank_database_url
