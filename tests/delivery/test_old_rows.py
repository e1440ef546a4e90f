"""Rows that commit 5ecde3f wrote, JSON with every field of every class, leave like those of today, and once."""

from typing import Any

from sqlalchemy import insert

from bot.storage.encrypted_columns import in_new_row
from bot.storage.tables import ordering_keys, outbox
from bot.storage.upsert import insert_unless_there
from tests.delivery.office import START, Office, texts_of

EMPTY: dict[str, object] = {"key": None, "args": {}, "buttons": [], "copies": [], "telegram_id": None, "emoji": None}
BUTTON: dict[str, object] = {
    "key": "tests-yes",
    "args": {},
    "callback": "yes:1",
    "url": None,
    "copy_text": None,
    "start": None,
}


async def test_every_row_of_an_older_version_leaves_once(office: Office) -> None:
    words, unwanted = await office.keep(office.linh.sends("Help"), office.linh.sends("4111 1111"))
    case, worker = {"consultation_id": office.consultation.id}, {"worker_id": office.worker.id}
    hello = {"key": "tests-hello", "args": {"name": "Linh"}, "buttons": [[BUTTON | {"style": None}]]}
    post = office.officer.sends("I will call", chat=office.staff)
    await _store(office, "open_topic", {}, **case)
    await _store(office, "edit_card", {}, **case)
    await _store(office, "copy", {"copies": [words.id]}, **case)
    await _store(office, "react", {"telegram_id": post["message_id"], "emoji": "👀"}, **case)
    await _store(office, "say", hello, **worker)
    await _store(office, "delete", {"telegram_id": unwanted.worker_message_id}, **worker)

    assert await office.deliver() == 6
    assert await office.deliver() == 0

    assert {(row.outcome, row.cause) for row in await office.rows()} == {("sent", None)}
    assert texts_of(office.linh.messages) == ["/start", "Help", "Chào Linh!"]
    assert texts_of(office.staff.messages((await office.case()).topic_id))[1:] == ["Help"]

    await _store(office, "delete_topic", {"telegram_id": (await office.case()).topic_id})
    assert await office.deliver() == 1
    assert office.staff.topics == []


async def _store(office: Office, act: str, kept: dict[str, Any], **columns: int) -> None:
    state = {"message_class": "answer", "outcome": "queued", "attempts": 0, "due_at": START, "created_at": START}
    whose = f"worker:{columns['worker_id']}" if "worker_id" in columns else "staff"
    # As migration 0014 and the start after it do it.
    group = {} if "worker_id" in columns else {"group_id": office.staff.id}
    row = {"act": act, "ordering_key": whose, "message": EMPTY | kept, **state, **columns, **group}
    async with office.database.transaction() as store:
        connection = store.audit_log._connection
        await connection.execute(insert(outbox).values(in_new_row(outbox, row)))
        # As migration 0009 does it.
        head = {"key": whose, "to_group": whose == "staff", "is_urgent": False, "due_at": START, "epoch": 0}
        await connection.execute(
            insert_unless_there(connection, ordering_keys).values(head).on_conflict_do_nothing(index_elements=["key"])
        )
