"""What is no door: other chats, other senders, edits, other people's dialogs; and what needs no button in the group."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from bot.dialogs import states
from bot.domain import callbacks
from bot.domain.callbacks.fields import Callback
from bot.domain.staff import Access
from bot.handlers.commands import COMMANDS, CommandChat
from bot.storage.tables import group_posts, job_change_entries
from tests.access.attempts import INTENT_ID, Attempts, Json
from tests.access.nouns import values_of
from tests.access.people import ADMIN, KINDS, WORKER, Kind
from tests.access.updates import BOT, CHANNEL, FOREIGN_GROUP, STAFF_GROUP, forges, person, private, taps, writes
from tests.access.verdict import Verdicts
from tests.architecture.test_windows import STANDINGS

NAMES = [kind.name for kind in KINDS]
# Telegram's own senders: an anonymous admin, a channel, and what a linked channel says is handed on.
NOBODIES = {
    "anonymous": ({"id": 1087968824, "is_bot": True, "first_name": "Group"}, STAFF_GROUP, {}),
    "channel": ({"id": 136817688, "is_bot": True, "first_name": "Channel"}, CHANNEL, {}),
    "linked": ({"id": 777000, "is_bot": False, "first_name": "Telegram"}, CHANNEL, {"is_automatic_forward": True}),
}


def buttons(attempts: Attempts) -> Iterator[str]:
    """The data of every button, with ids that stand for something."""
    ids = attempts.ids()
    for row in vars(callbacks).values():
        if isinstance(row, Callback):
            yield row.data(*(next(iter(values_of(field, ids))) for field in row.fields))


def kind_named(attempts: Attempts, name: str) -> Kind:
    """One of the nine."""
    return attempts.kinds[NAMES.index(name)]


async def test_a_button_in_another_chat_or_in_an_inline_message_does_nothing(attempts: Attempts) -> None:
    for number, data in enumerate(buttons(attempts)):
        kind = attempts.kinds[number % len(KINDS)]
        inline = taps(kind, data)
        del inline["callback_query"]["message"]
        inline["callback_query"]["inline_message_id"] = "AAA"
        elsewhere = (taps(kind, data, FOREIGN_GROUP), taps(kind, data, CHANNEL), forges(kind, data, CHANNEL), inline)
        for update in (elsewhere[number % 4], elsewhere[(number + 1) % 4]):
            outcome = await attempts.make(update)
            assert (outcome.calls, outcome.jobs, outcome.changed) == ([], [], {}), (kind.name, data)


@pytest.mark.slow
async def test_a_button_that_stands_in_somebody_elses_chat_counts_for_who_presses_it(attempts: Attempts) -> None:
    """Telegram sends no such tap; were there one, it is whose the finger is, in whichever chat."""
    verdicts = Verdicts(attempts)
    for number, row in enumerate(row for row in vars(callbacks).values() if isinstance(row, Callback)):
        kind, owner = attempts.kinds[number % len(KINDS)], attempts.kinds[(number + 4) % len(KINDS)]
        data = row.data(*(next(iter(values_of(field, attempts.ids()))) for field in row.fields))
        outcome = await attempts.make(taps(kind, data, private(owner)))
        if not kind.may(row.access) and row.access is not Access.WORKER and outcome.changed:
            verdicts.wrongs.append(f"{data} by {kind.name} in the chat of {owner.name}: {list(outcome.changed)}")
    assert verdicts.wrongs == []


async def test_an_edited_message_is_no_command(attempts: Attempts) -> None:
    verdicts = Verdicts(attempts)
    for number, row in enumerate(COMMANDS):
        kind = attempts.kinds[number % len(KINDS)]
        for chat in (None, STAFF_GROUP, FOREIGN_GROUP):
            update = edited(writes(kind, f"/{row.name}", chat))
            outcome = await verdicts.tries(f"edited /{row.name}", kind, row.access, update, is_here=False)
            assert outcome.jobs == []
    assert verdicts.wrongs == []


@pytest.mark.parametrize("name", NOBODIES)
async def test_who_has_no_name_in_the_group_does_nothing_there(attempts: Attempts, name: str) -> None:
    sender, sender_chat, more = NOBODIES[name]
    for words in (*(f"/{row.name}" for row in COMMANDS if CommandChat.STAFF_GROUP in row.chats), "An answer"):
        for above in posts(attempts):
            update = writes(ADMIN, words, STAFF_GROUP, reply_to_message=above, sender_chat=sender_chat, **more)
            update["message"]["from"] = sender
            outcome = await attempts.make(update)
            assert (outcome.jobs, outcome.changed) == ([], {}), (name, words, above["message_id"])
            assert outcome.marks == set()


@pytest.mark.parametrize("kind_name", NAMES)
async def test_only_staff_answer_in_the_group_and_only_what_they_may_read(attempts: Attempts, kind_name: str) -> None:
    kind, verdicts = kind_named(attempts, kind_name), Verdicts(attempts)
    for above in posts(attempts):
        for words in ("An answer", "/remove"):
            update = writes(kind, words, STAFF_GROUP, reply_to_message=above)
            for each in (update, edited(update)):
                await verdicts.tries(f"{words} below {above['message_id']}", kind, Access.STAFF, each)
    assert verdicts.wrongs == []


@pytest.mark.parametrize("kind_name", NAMES)
async def test_a_file_or_a_picture_from_who_is_not_of_staff_reads_nothing_of_the_roster(
    attempts: Attempts, kind_name: str
) -> None:
    kind, verdicts = kind_named(attempts, kind_name), Verdicts(attempts)
    file = {"file_id": "a", "file_unique_id": "b", "file_size": 10}
    workbook = file | {"file_name": "roster.xlsx", "mime_type": "application/vnd.openxmlformats"}
    for content in ({"document": workbook}, {"photo": [file | {"width": 1, "height": 1}]}):
        update = writes(kind, "", **content)
        del update["message"]["text"]
        outcome = await verdicts.tries(str(list(content)), kind, Access.STAFF, update, is_here=False)
        assert kind.may(Access.STAFF) or outcome.jobs == []
    if not kind.may(Access.STAFF):  # whose file may be read, which is a job that asks
        assert verdicts.wrongs == []


@pytest.mark.parametrize("kind_name", NAMES)
async def test_a_workbook_of_words_is_read_from_who_writes_notices_alone(attempts: Attempts, kind_name: str) -> None:
    kind, verdicts, state = kind_named(attempts, kind_name), Verdicts(attempts), states.NoticeTexts.workbook
    await attempts.stand(kind, state, STANDINGS[state][0])
    file = {"file_id": "a", "file_unique_id": "b", "file_size": 10, "file_name": "notice.xlsx"}
    update = writes(kind, "", document=file)
    del update["message"]["text"]
    outcome = await verdicts.tries("a workbook of words", kind, Access.MANAGER, update)
    assert outcome.jobs == (["take_in_notice_texts"] if kind.may(Access.MANAGER) else [])
    assert verdicts.wrongs == []


@pytest.mark.parametrize("kind_name", NAMES)
async def test_changed_words_of_a_notice_are_taken_from_who_writes_notices_alone(
    attempts: Attempts, kind_name: str
) -> None:
    kind, verdicts, state = kind_named(attempts, kind_name), Verdicts(attempts), states.NoticeTexts.other
    update, at = edited(writes(kind, "Other words")), STANDINGS[state][0]
    source = {str(update["edited_message"]["message_id"]): {"locale": "my", "stood": None}}
    await attempts.stand(kind, state, replace(at, data={**at.data, "sources": source}))
    outcome = await verdicts.tries("changed words of a notice", kind, Access.MANAGER, update)
    assert ("notice_bodies" in outcome.changed) == kind.may(Access.MANAGER)
    assert verdicts.wrongs == []


@pytest.mark.parametrize("kind_name", NAMES)
async def test_a_dialog_of_somebody_else_or_one_that_never_was_opens_nothing(
    attempts: Attempts, kind_name: str
) -> None:
    kind, verdicts = kind_named(attempts, kind_name), Verdicts(attempts)
    for owner, state in ((ADMIN, states.Complaints.reading), (WORKER, states.MyData.overview)):
        if owner.name != kind.name:
            await attempts.stand(owner, state, STANDINGS[state][0])
    is_owner = kind.name in (ADMIN.name, WORKER.name)
    theirs = [f"{INTENT_ID}\x1d{each}" for each in ("back", "send:1", "mydata:0")]
    for data in (*theirs, "zzzzzz\x1dback", "\x1d"):
        for presses in (taps, forges):
            outcome = await verdicts.tries(repr(data), kind, Access.ANYONE, presses(kind, data))
            assert is_owner or (outcome.changed, outcome.jobs) == ({}, []), data
    assert verdicts.wrongs == []


async def test_to_be_added_to_a_group_or_a_channel_gives_no_right(attempts: Attempts) -> None:
    for kind in attempts.kinds:
        for chat in (FOREIGN_GROUP, CHANNEL):
            for name in ("my_chat_member", "chat_member"):
                member = {"old_chat_member": {"status": "left", "user": BOT}, "date": 1}
                member |= {"new_chat_member": {"status": "member", "user": BOT}, "chat": chat, "from": person(kind)}
                outcome = await attempts.make({"update_id": 1, name: member})
                assert (outcome.calls, outcome.jobs, outcome.changed) == ([], [], {}), (kind.name, name)


def edited(update: Json) -> Json:
    """The same words, changed afterwards."""
    return {"update_id": 1, "edited_message": {**update["message"], "edit_date": update["message"]["date"] + 60}}


def posts(attempts: Attempts) -> list[Json]:
    """The bot's messages in the group below which something can be answered, as a reply shows them."""
    below: list[Any] = [row["telegram_id"] for row in attempts.rows(group_posts) if row["group_id"] == -1001]
    below += [row["question_id"] for row in attempts.rows(job_change_entries)]
    head = {"date": 1_795_309_200, "chat": STAFF_GROUP, "from": BOT, "text": "A post"}
    return [{**head, "message_id": each} for each in below if each is not None]
