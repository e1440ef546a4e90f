"""What staff noted while the group did not see a matter, when it is opened to the group."""

import pytest

from bot.actions.support.consultations import open_consultation
from bot.actions.support.readers import open_to_group
from bot.actions.support.readers.staff_notes import notes_inside
from bot.domain.staff import Role
from bot.domain.support.consultation import ConsultationKind
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.vocabulary import MANAGER_USER, NOW, a_member, a_worker, acting, rows, words


@pytest.mark.parametrize(
    ("by_staff", "keys"),
    [(True, ["contact-logged", "restricted-note"]), (False, ["restricted-notes_stay"])],
)
async def test_it_goes_along_where_a_manager_opens_it_and_never_by_the_worker_s_tap(
    store: Store, by_staff: bool, keys: list[str]
) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    worker = await a_worker(store)
    matter = await open_consultation(acting(store), worker, ConsultationKind.HARASSMENT, [words("He touches me")])
    args = {"channel": "phone", "day": "2026-11-22", "text": "Pregnant", "name": "none", "interpreter": "none"}
    await store.messages.add_contact(matter.id, "contact-logged", args, manager.id, NOW)
    await store.messages.add_note(matter.id, "Told the police", manager.id, NOW)
    assert len(await notes_inside(store, matter.id)) == 2
    await open_to_group(acting(store, manager if by_staff else None), matter)
    said = [row["message"] for row in await rows(store, outbox) if row["act"] == "say"]
    lines = {"contact-logged", "restricted-note", "restricted-notes_stay"}
    assert [each["key"] for each in said if each["key"] in lines] == keys
    assert ("Told the police" in str(said)) is by_staff
