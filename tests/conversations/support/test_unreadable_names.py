"""A name that does not open, of whomever: cries are kept, alarms ring, and whose name it is shows as unknown."""

import pytest
from structlog.testing import capture_logs

from bot.domain.staff import Role
from bot.storage.encryption import ENCRYPTED
from bot.storage.tables import messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, OFFICER_ID, OTHER_ID
from tests.conversations.support.alarming import alarm, reader, rings, ticks
from tests.conversations.support.test_consultation import open_with
from tests.conversations.support.test_watched_words import CRY
from tests.conversations.world import World
from tests.storage.encrypted_tables import tamper

DAMAGED = ENCRYPTED[0] + "A" * 60

NAMES = ["staff.name", "staff.telegram_name", "workers.name_on_card", "workers.preferred_name"]


@pytest.mark.parametrize("column", NAMES)
async def test_a_cry_is_kept_and_an_alarm_rings_though_no_name_opens(world: World, worker: Chat, column: str) -> None:
    admin = await reader(world, ADMIN_ID, None)
    await reader(world, OFFICER_ID, Role.SUPPORT_OFFICER)
    table, name = column.split(".")
    damage = f"UPDATE {table} SET {name} = :damaged"  # noqa: S608 - names from above
    await tamper(world.settings.database_url, damage, damaged=DAMAGED)
    with capture_logs() as logs:
        await worker.sends(CRY)
        assert (await world.row(messages))["text"] == CRY
        await worker.sends("/menu")
        await alarm(worker)
        await ticks(world, 1)
        assert rings(admin)
        worker.sees("danger-alarmed", number="1")
    told = [(each["event"], each["column"]) for each in logs if each["log_level"] == "error"]
    assert set(told) == {("a stored value cannot be opened; it counts as unknown", column)}
    rows = {each["row_key"] for each in logs if "row_key" in each}
    assert len(rows) == len(told)


async def test_staff_whose_names_do_not_open_are_listed_without(world: World) -> None:
    await tamper(world.settings.database_url, "UPDATE staff SET name = :damaged", damaged=DAMAGED)
    head = Chat(world, world.people[ADMIN_ID], "ja")
    await head.sends("/staff")
    await head.taps("staff-list-label", role="admin", name="none")
    head.sees("staff-name")


async def test_a_worker_whose_name_does_not_open_is_on_the_card_of_what_they_write(
    world: World, other_worker: Chat, officer: Desk
) -> None:
    damage = "UPDATE workers SET name_on_card = :damaged WHERE chat_id = :chat"
    await tamper(world.settings.database_url, damage, damaged=DAMAGED, chat=OTHER_ID)
    await open_with(other_worker, "My pay is late")
    assert "My pay is late" in str(officer.messages())
