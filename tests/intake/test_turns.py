"""A turn takes effect once, is answered after its commit, and leaves nothing of what failed."""

import asyncio
import json
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from aiogram.methods import GetChat, SendDocument
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReactionTypeEmoji,
)
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.clock import pause
from bot.dialogs.answering import below
from bot.domain.outbox import tell_staff
from bot.domain.received_update import ReceivedUpdate
from bot.domain.staff import Role
from bot.domain.support.consultation import ConsultationKind
from bot.domain.support.sight import Presence, PresenceNeededError
from bot.intake import turns
from bot.intake.answers import Call, RecordedAnswers
from bot.intake.said_later import say_later
from bot.intake.transaction import current_transaction
from bot.storage.tables import outbox
from simulator import Fault
from tests.intake.intake import BOT_ID, START, WORKER_ID, Intake, message

BUTTON = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Go on", callback_data="on")]])


async def note(word: str) -> None:
    """What a handler does for good."""
    store = current_transaction().store
    await store.outbox.put(tell_staff(word), START)


async def echo(event: Message) -> None:
    await event.answer(event.text or "")


async def note_and_echo(event: Message) -> None:
    await note("done")
    await echo(event)


def texts(intake: Intake) -> list[str]:
    return [each["text"] for each in intake.linh.messages if each["from"]["is_bot"]]


async def test_an_answer_leaves_after_the_commit(intake: Intake) -> None:
    seen: list[int] = []

    async def echo(event: Message) -> None:
        sent = await event.answer(f"You wrote {event.text}", reply_markup=BUTTON)
        seen.append(sent.message_id)
        assert texts(intake) == []

    intake.answers(echo)
    intake.linh.sends("hello")
    await intake.settles()
    assert texts(intake) == ["You wrote hello"]
    assert seen[0] < 0  # until Telegram has given it another


async def test_what_died_before_its_turn_is_handled_once_at_the_next_start_and_never_again(intake: Intake) -> None:
    async def act(event: Message) -> None:
        await note(event.text or "")

    intake.answers(act)
    await intake.receives(message(1, "a"), message(2, "b"))
    await intake.starts()
    await intake.receives(message(1, "a"), message(2, "b"))
    await intake.starts()
    assert await intake.outbox() == ["a", "b"]


async def test_what_died_after_its_turn_is_only_said(intake: Intake) -> None:
    async with intake.database.transaction() as store:
        await store.inbox.receive(BOT_ID, [ReceivedUpdate(1, str(WORKER_ID), "{}")], intake.clock.now())
        said = {"method": "sendMessage", "data": {"chat_id": str(WORKER_ID), "text": "Kept"}, "stand_in": -101}
        await store.inbox.handled(BOT_ID, 1, [said])
    intake.linh.started = True
    await intake.starts()
    assert texts(intake) == ["Kept"]
    await intake.starts()
    assert texts(intake) == ["Kept"]


async def test_of_a_turn_that_fails_only_what_its_error_handler_did_is_left(intake: Intake) -> None:
    async def fail(event: Message) -> None:
        await note("half")
        await event.answer("half")
        raise RuntimeError

    async def apologise(event: Any) -> None:
        await current_transaction().undo()
        await note("sorry")
        await event.update.message.answer("sorry")

    intake.answers(fail)
    intake.dispatcher.errors.register(apologise)
    intake.linh.sends("hello")
    await intake.settles()
    assert (await intake.outbox(), texts(intake)) == (["sorry"], ["sorry"])


@pytest.mark.parametrize("why", [RuntimeError, TimeoutError])
async def test_what_can_not_be_handled_three_times_is_set_aside_and_told(intake: Intake, why: type[Exception]) -> None:
    tried: list[str] = []

    async def fail(event: Message) -> None:
        tried.append(event.text or "")
        if event.text == "bad":
            raise why

    intake.answers(fail)
    async with intake.database.transaction() as store:
        worker = await store.workers.upsert_by_chat(WORKER_ID, "vi")
        asked = await store.consultations.open(worker, ConsultationKind.PAY, START)
    await intake.receives(message(1, "bad"), message(2, "good"))
    await intake.starts()
    assert tried == ["bad", "bad", "bad", "good"]
    assert await intake.outbox() == ["staff-unhandled", "error-sorry"]
    async with intake.database._engine.connect() as connection:
        told = (await connection.execute(select(outbox.c.consultation_id).order_by(outbox.c.id))).scalars().first()
    assert told == asked.id  # there staff know whom to ask
    await intake.starts()
    assert len(tried) == 4


async def test_a_failure_to_ask_who_is_in_the_group_is_one_of_the_turn(intake: Intake) -> None:
    asked: list[int] = []

    async def ask(user_id: int) -> Presence:
        asked.append(user_id)
        if len(asked) == 1:
            raise OSError
        return Presence.ABSENT

    async def show(event: Message) -> None:
        presence = current_transaction().received.presence
        if presence is None:
            raise PresenceNeededError
        await event.answer(presence.value)

    intake.answers(show)
    intake.turns._follow = replace(intake.turns._follow, ask_presence=ask)
    intake.linh.sends("hello")
    await intake.settles()
    assert (asked, texts(intake)) == ([WORKER_ID, WORKER_ID], ["absent"])


async def test_each_attempt_asks_anew_who_is_in_the_group(intake: Intake) -> None:
    said = [Presence.PRESENT, Presence.ABSENT]

    async def ask(_user_id: int) -> Presence:
        return said.pop(0)

    async def show(event: Message) -> None:
        presence = current_transaction().received.presence
        if presence is None:
            raise PresenceNeededError
        if presence is Presence.PRESENT:
            raise OSError
        await event.answer(presence.value)

    intake.answers(show)
    intake.turns._follow = replace(intake.turns._follow, ask_presence=ask)
    intake.linh.sends("hello")
    await intake.settles()
    assert (said, texts(intake)) == ([], ["absent"])


async def test_words_that_only_the_group_reads_are_not_sent_after_a_restart(intake: Intake) -> None:
    said: list[dict[str, Any]] = [
        {"method": "sendMessage", "data": {"chat_id": str(WORKER_ID), "text": "He took it"}, "shows": 1},
        {"method": "sendMessage", "data": {"chat_id": str(WORKER_ID), "text": "Noted."}},
    ]
    intake.linh.started = True
    await intake.receives(message(1, "hello"))
    async with intake.database.transaction() as store:
        await store.inbox.handled(BOT_ID, 1, said)
    await intake.starts()
    assert texts(intake) == ["Noted."]


class DeathError(BaseException):
    """What no handler survives."""


async def test_what_ends_the_process_is_set_aside_alone(intake: Intake) -> None:
    is_dead = asyncio.Event()

    async def die_or_act(event: Message) -> None:
        if event.text == "bad":
            is_dead.set()
            raise DeathError
        await note(event.text or "")

    intake.answers(die_or_act)
    others = [ReceivedUpdate(10 + each, str(each), json.dumps(message(10 + each, f"good {each}"))) for each in range(9)]
    await intake.receives(message(1, "bad"), *others)
    for _ in range(3):
        await intake.starts_and_dies(is_dead)
    await intake.starts()
    assert sorted(await intake.outbox()) == [*(f"good {each}" for each in range(9)), "staff-unhandled"]


async def test_what_was_in_hand_when_a_process_ended_is_tried_alone_before_anything_else(intake: Intake) -> None:
    begun: list[str] = []
    is_begun, may_end = asyncio.Event(), asyncio.Event()

    async def act(event: Message) -> None:
        begun.append(event.text or "")
        is_begun.set()
        await may_end.wait()

    def by(person_id: int, update_id: int) -> ReceivedUpdate:
        return ReceivedUpdate(update_id, str(person_id), json.dumps(message(update_id, f"text {update_id}")))

    intake.answers(act)
    await intake.receives(by(1, 1), by(2, 2), by(1, 3))  # of two people nobody knows who is first
    async with intake.database.transaction() as store:
        await store.inbox.count_attempt(BOT_ID, 2)
    starting = asyncio.create_task(intake.starts())
    await is_begun.wait()
    await pause(2)  # others would have begun
    assert begun == ["text 2"]
    may_end.set()
    await starting
    assert begun == ["text 2", "text 1", "text 3"]


async def test_what_a_dying_process_has_stored_too_late_to_be_found_is_handled_when_telegram_repeats_it(
    intake: Intake,
) -> None:
    """A database finishes a commit though the process that sent it is dead; the next one may have looked before."""
    handled: list[str] = []

    async def act(event: Message) -> None:
        handled.append(event.text or "")

    intake.answers(act)
    await intake.starts()
    intake.linh.sends("help")  # Telegram's first update
    await intake.receives(message(1, "help"))
    await intake.settles()
    assert handled == ["help"]


async def test_what_a_dying_process_has_done_too_late_to_be_found_is_said_by_the_next_one(intake: Intake) -> None:
    async def commit_of_a_dead_process(event: Message) -> None:
        if event.text == "help":
            said = RecordedAnswers(50, [Call("sendMessage", {"chat_id": str(WORKER_ID), "text": "done"})])
            await current_transaction().store.inbox.handled(BOT_ID, 50, said.to_json())
            await current_transaction().store.commit()

    intake.answers(commit_of_a_dead_process)
    intake.linh.sends("/start")
    await intake.settles()
    await intake.receives(message(50, "help"))
    await intake.starts()
    assert texts(intake) == ["done"]


async def test_what_can_not_be_read_is_told_to_staff_and_to_who_wrote_it(intake: Intake) -> None:
    async with intake.database.transaction() as store:
        await store.workers.upsert_by_chat(WORKER_ID, "vi")
    await intake.receives(
        ReceivedUpdate(1, str(WORKER_ID), ""), ReceivedUpdate(2, str(WORKER_ID), '{"update_id": "x"}')
    )
    await intake.starts()
    said = ["error-unreadable", "danger-numbers", "error-unreadable"]  # of an empty one nobody knows what it said
    assert await intake.outbox() == ["staff-unreadable", *said]


async def test_staff_hear_at_once_of_the_first_that_can_not_be_read_and_a_minute_later_of_all_others(
    intake: Intake,
) -> None:
    async with intake.database.transaction() as store:
        for worker_chat in (WORKER_ID, WORKER_ID + 1):
            await store.workers.upsert_by_chat(worker_chat, "vi")
    keys = [*(str(WORKER_ID + each) for each in range(2)), "901", "902", "-1001:903", "-1001:904"]
    for minute in range(2):
        at = 100 * minute
        await intake.receives(*(ReceivedUpdate(at + place, key, '"?"') for place, key in enumerate(2 * keys)))
        await intake.starts()
        assert Counter(await intake.outbox())["staff-unreadable"] == minute + 1
        assert await intake.gathered() == ["staff-unreadable"] * 11 * (minute + 1)
        intake.clock.move(timedelta(minutes=1))
    assert Counter(await intake.outbox())["error-unreadable"] == 8


CRIES = [
    {"message": {"text": 5, "caption": "help"}},
    {"edited_message": {"text": "help", "photo": "none"}},
    {"message": {"text": "See this", "quote": {"text": "help"}}},
    {
        "callback_query": {
            "data": "on",
            "message": {"reply_markup": {"inline_keyboard": [[{"text": "help", "callback_data": "on"}]]}},
        }
    },
]
OTHERS = [
    {"message": {"text": "hello"}},
    {"message": {"text": ["help"]}},
    {"message": "help"},
    {"message": {"text": "See this", "reply_to_message": {"text": "help"}}},
    {
        "callback_query": {
            "data": "off",
            "message": {"text": "help", "reply_markup": {"inline_keyboard": [[{"text": "help"}], None]}},
        }
    },
]


@pytest.mark.parametrize(("updates", "has_numbers"), [(CRIES, True), (OTHERS, False)])
async def test_a_cry_that_can_not_be_read_is_answered_with_whom_to_call(
    intake: Intake, updates: list[dict[str, Any]], has_numbers: bool
) -> None:
    async with intake.database.transaction() as store:
        await store.workers.upsert_by_chat(WORKER_ID, "vi")
    bodies = [json.dumps({"update_id": "x", **each}) for each in updates]
    await intake.receives(*(ReceivedUpdate(place, str(WORKER_ID), body) for place, body in enumerate(bodies)))
    await intake.starts()
    said = ["danger-numbers"] if has_numbers else []
    assert await intake.outbox() == ["staff-unreadable", *(["error-unreadable", *said] * len(updates))]


@pytest.mark.parametrize(
    ("method", "reason"),
    [
        ("editMessageText", "message is not modified"),
        ("editMessageText", "message to edit not found"),
        ("answerCallbackQuery", "query is too old and response timeout expired or query ID is invalid"),
        ("deleteMessage", "message can't be deleted"),
    ],
)
async def test_what_telegram_refuses_of_an_answer_undoes_nothing_and_is_no_bug(
    intake: Intake, method: str, reason: str
) -> None:
    async def act(event: Message | CallbackQuery) -> None:
        if isinstance(event, Message):
            await event.answer("A question", reply_markup=BUTTON)
            return
        await note("done")
        await event.answer("Done")
        assert isinstance(event.message, Message)
        await event.message.edit_text("An answer")
        await event.message.delete()

    intake.answers(act)
    intake.linh.sends("hello")
    await intake.settles()
    intake.telegram.faults.add(Fault(kind="400", method=method, reason=reason))
    intake.linh.taps(intake.linh.messages[-1]["message_id"], (0, 0))
    await intake.settles()
    assert await intake.outbox() == ["done"]


async def test_an_edit_of_what_is_not_there_any_more_comes_as_a_message(intake: Intake) -> None:
    async def act(event: Message | CallbackQuery) -> None:
        if isinstance(event, Message):
            await event.answer("A question", reply_markup=BUTTON)
        elif isinstance(event.message, Message):
            await event.message.edit_text("An answer")

    intake.answers(act)
    intake.linh.sends("hello")
    await intake.settles()
    intake.telegram.faults.add(Fault(kind="400", method="editMessageText", reason="message to edit not found"))
    intake.linh.taps(intake.linh.messages[-1]["message_id"], (0, 0))
    await intake.settles()
    assert texts(intake) == ["A question", "An answer"]


async def test_taps_in_a_burst_change_nothing_again_that_is_shown_already(intake: Intake) -> None:
    """Each change counts for the chat's limit, and what comes next would have to wait for all of them."""

    async def act(event: Message | CallbackQuery) -> None:
        if isinstance(event, Message):
            await event.answer("A question", reply_markup=BUTTON)
        elif isinstance(event.message, Message):
            await event.message.edit_text("An answer", reply_markup=BUTTON)
            await event.answer()

    intake.answers(act)
    intake.linh.sends("hello")
    await intake.settles()
    screen = intake.linh.messages[-1]["message_id"]
    for _ in range(5):
        intake.linh.taps(screen, (0, 0))
    await intake.settles()
    assert [call.method for call in intake.telegram.calls].count("editMessageText") == 1
    assert len(intake.telegram.answers) == 5
    intake.clock.move(timedelta(minutes=1))  # by now the message may have been changed otherwise
    intake.linh.taps(screen, (0, 0))
    await intake.settles()
    assert [call.method for call in intake.telegram.calls].count("editMessageText") == 2


@pytest.mark.parametrize("kind", ["429", "500", "502", "drop"])
async def test_what_telegram_does_not_take_is_offered_again(intake: Intake, kind: Any) -> None:
    intake.answers(echo)
    intake.telegram.faults.add(Fault(kind=kind, method="sendMessage", times=2, retry_after=1))
    intake.linh.sends("hello")
    await intake.settles()
    assert (texts(intake), await intake.outbox()) == (["hello"], [])


async def test_a_tap_that_may_not_be_answered_now_keeps_nobody_from_being_spoken_to(intake: Intake) -> None:
    async def ask_or_answer(event: Message | CallbackQuery) -> None:
        if isinstance(event, CallbackQuery):
            await event.answer()
            return
        await event.answer("A question", reply_markup=BUTTON)

    intake.answers(ask_or_answer)
    intake.linh.sends("hello")
    await intake.settles()
    intake.telegram.faults.add(Fault(kind="429", method="answerCallbackQuery", retry_after=5))
    intake.linh.taps(intake.linh.messages[-1]["message_id"], (0, 0))
    await intake.settles()
    before = intake.clock.now()
    intake.linh.sends("hello again")
    await intake.settles()
    assert (texts(intake), intake.clock.now() - before) == (["A question"] * 2, timedelta())


async def test_what_telegram_does_not_take_for_long_is_said_later(intake: Intake) -> None:
    intake.answers(note_and_echo)
    async with intake.database.transaction() as store:
        await store.workers.upsert_by_chat(WORKER_ID, "vi")
    intake.telegram.faults.add(Fault(kind="502", method="sendMessage", times=None))
    intake.linh.sends("hello")
    await intake.settles()
    assert await intake.outbox() == ["done", "error-unanswered"]


async def test_an_outage_is_told_once_and_not_at_all_once_something_could_be_shown(intake: Intake) -> None:
    intake.answers(echo)
    async with intake.database.transaction() as store:
        await store.workers.upsert_by_chat(WORKER_ID, "vi")
    intake.telegram.faults.add(Fault(kind="502", method="sendMessage", lasts_seconds=20))
    for number in range(5):
        intake.linh.sends(f"hello {number}")
    await intake.settles()
    async with intake.database._engine.connect() as connection:
        told = (await connection.execute(select(outbox.c.outcome))).scalars().all()
    assert list(told) == ["cancelled"]
    assert texts(intake)[-1] == "hello 4"


async def test_to_somebody_who_is_no_worker_yet_it_is_said_as_soon_as_telegram_takes_it(intake: Intake) -> None:
    intake.answers(echo)
    intake.telegram.faults.add(Fault(kind="502", method="sendMessage", lasts_seconds=30))
    intake.linh.sends("hello")
    await intake.settles()
    assert (texts(intake), await intake.outbox()) == (["hello"], [])


async def test_to_one_of_staff_it_is_said_later_and_what_comes_next_does_not_wait_for_it(intake: Intake) -> None:
    intake.answers(note_and_echo)
    async with intake.database.transaction() as store:
        staff_id = await store.staff.add(WORKER_ID, START)
        await store.staff.confirm(staff_id, Role.SUPPORT_MANAGER, START)
    intake.telegram.faults.add(Fault(kind="429", method="sendMessage", retry_after=600))
    intake.linh.sends("hello")
    intake.linh.sends("hello again")
    await intake.settles()
    assert intake.clock.now() - START < timedelta(seconds=60)
    assert sorted(await intake.outbox()) == ["done", "done", "error-unanswered"]


async def test_what_a_stranger_has_by_now_is_not_said_again_with_the_rest(intake: Intake) -> None:
    async def act(event: Message | CallbackQuery) -> None:
        if isinstance(event, CallbackQuery):
            await event.answer("You have tapped.")
            assert isinstance(event.message, Message)
            await event.message.answer("one")
            await event.message.edit_text("two")
            return
        await event.answer("A question", reply_markup=BUTTON)

    intake.answers(act)
    intake.linh.sends("hello")
    await intake.settles()
    intake.telegram.faults.add(Fault(kind="502", method="editMessageText", lasts_seconds=30))
    intake.linh.taps(intake.linh.messages[-1]["message_id"], (0, 0))
    await intake.settles()
    methods = [call.method for call in intake.telegram.calls]
    assert (methods.count("answerCallbackQuery"), methods.count("sendMessage")) == (1, 2)
    assert texts(intake) == ["two", "one"]


async def test_a_receipt_that_can_not_be_said_in_time_is_said_by_the_outbox_with_what_comes_below_it(
    intake: Intake,
) -> None:
    async def act(event: Message) -> None:
        await event.answer("A receipt", reply_markup=BUTTON, reply_parameters=below(event.message_id))
        await event.answer("A question", reply_markup=BUTTON)

    intake.answers(act)
    async with intake.database.transaction() as store:
        await store.workers.upsert_by_chat(WORKER_ID, "vi")
    intake.telegram.faults.add(Fault(kind="502", method="sendMessage", times=None))
    words = intake.linh.sends("hello")
    await intake.settles()
    async with intake.database._engine.connect() as connection:
        kept = [row.message for row in await connection.execute(select(outbox).order_by(outbox.c.id))]
    assert [(each["text"], each["telegram_id"]) for each in kept] == [
        ("A receipt", words["message_id"]),
        ("A question", None),
    ]
    assert [json.loads(each["keyboard"]) for each in kept] == [BUTTON.model_dump(exclude_none=True)] * 2


async def test_a_receipt_for_somebody_who_is_no_worker_yet_waits_until_telegram_takes_it(intake: Intake) -> None:
    async def act(event: Message) -> None:
        await event.answer("A receipt", reply_parameters=below(event.message_id))

    intake.answers(act)
    intake.telegram.faults.add(Fault(kind="502", method="sendMessage", lasts_seconds=30))
    intake.linh.sends("hello")
    await intake.settles()
    assert (texts(intake), await intake.outbox()) == (["A receipt"], [])


async def test_a_reaction_that_telegram_never_takes_keeps_nobody_waiting(intake: Intake) -> None:
    async def act(event: Message) -> None:
        await event.react([ReactionTypeEmoji(emoji="👌")])
        await event.answer(event.text or "")

    intake.answers(act)
    intake.telegram.faults.add(Fault(kind="400", method="setMessageReaction", reason="REACTION_INVALID", times=None))
    for text in ("hello", "hello again"):
        intake.linh.sends(text)
    await intake.settles()
    assert (texts(intake), await intake.outbox()) == (["hello", "hello again"], [])


async def test_who_blocked_the_bot_is_noted_and_what_they_did_stands(intake: Intake) -> None:
    intake.answers(note_and_echo)
    async with intake.database.transaction() as store:
        worker = await store.workers.upsert_by_chat(WORKER_ID, "vi")
    intake.telegram.faults.add(Fault(kind="403", method="sendMessage"))
    intake.linh.sends("hello")
    await intake.settles()
    assert (await intake.outbox(), intake.lost) == (["done"], [worker.id])


@pytest.mark.parametrize(
    "question", [GetChat(chat_id=1), SendDocument(chat_id=1, document=BufferedInputFile(b"x", "x"))]
)
async def test_telegram_is_asked_nothing_inside_a_turn_and_no_file_is_sent_there(intake: Intake, question: Any) -> None:
    failed: list[type[Exception]] = []

    async def ask(event: Message) -> None:
        try:
            await event.bot(question)  # type: ignore[misc]
        except TypeError as error:
            failed.append(type(error))

    intake.answers(ask)
    intake.linh.sends("hello")
    await intake.settles()
    assert failed == [TypeError]


async def test_one_person_s_updates_come_in_order_and_wait_for_nobody_else_s_chat(intake: Intake) -> None:
    mai = intake.telegram.add_person(102, "Mai", language_code="vi")

    intake.answers(echo)
    intake.telegram.faults.add(Fault(kind="429", method="sendMessage", chat_id=WORKER_ID, retry_after=3))
    for word in ("one", "two", "three"):
        intake.linh.sends(word)
        mai.sends(word)
    await intake.settles()
    assert texts(intake) == ["one", "two", "three"]
    assert [each["text"] for each in mai.messages if each["from"]["is_bot"]] == ["one", "two", "three"]


async def test_a_receipt_that_a_stranger_s_chat_refuses_keeps_nobody_waiting(intake: Intake) -> None:
    async def act(event: Message) -> None:
        await event.answer("A receipt", reply_parameters=below(event.message_id))

    intake.answers(act)
    intake.telegram.faults.add(Fault(kind="403", method="sendMessage"))
    for text in ("hello", "hello again"):
        intake.linh.sends(text)
    await intake.settles()
    assert (texts(intake), await intake.outbox()) == (["A receipt"], [])


async def test_a_receipt_for_who_blocked_the_bot_waits_in_the_outbox_with_what_comes_below_it(intake: Intake) -> None:
    async def act(event: Message) -> None:
        await event.answer("A receipt", reply_parameters=below(event.message_id))
        await event.answer("A question")

    intake.answers(act)
    async with intake.database.transaction() as store:
        worker = await store.workers.upsert_by_chat(WORKER_ID, "vi")
    intake.telegram.faults.add(Fault(kind="403", method="sendMessage"))
    intake.linh.sends("hello")
    await intake.settles()
    async with intake.database._engine.connect() as connection:
        kept = [row.message for row in await connection.execute(select(outbox).order_by(outbox.c.id))]
    assert [each["text"] for each in kept] == ["A receipt", "A question"]
    assert intake.lost == [worker.id]


async def test_behind_a_screen_that_is_late_the_receipt_of_a_tap_is_said_all_the_same(intake: Intake) -> None:
    window = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="On", callback_data="dialog\x1don")]])

    async def act(event: Message | CallbackQuery) -> None:
        if isinstance(event, Message):
            await event.answer("A question", reply_markup=BUTTON)
        elif isinstance(event.message, Message):
            await event.answer()
            await event.message.answer("A window", reply_markup=window)
            await event.message.edit_text("An answer")
            await event.message.answer("A receipt")

    intake.answers(act)
    async with intake.database.transaction() as store:
        await store.workers.upsert_by_chat(WORKER_ID, "vi")
    intake.linh.sends("hello")
    await intake.settles()
    intake.telegram.faults.add(Fault(kind="502", chat_id=WORKER_ID, times=None))
    intake.linh.taps(intake.linh.messages[-1]["message_id"], (0, 0))
    await intake.settles()
    async with intake.database._engine.connect() as connection:
        kept = [row.message for row in await connection.execute(select(outbox).order_by(outbox.c.id))]
    assert [each.get("text", each.get("key")) for each in kept] == ["An answer", "A receipt", "error-unanswered"]


async def test_nothing_waits_to_be_said_in_whose_place_something_newer_stands(intake: Intake) -> None:
    shown = iter(("First", "Second", "Third", "Fourth"))

    async def act(event: Message | CallbackQuery) -> None:
        if isinstance(event, Message):
            await event.answer("A question", reply_markup=BUTTON)
        elif isinstance(event.message, Message):
            await event.answer()
            await event.message.edit_text(next(shown), reply_markup=BUTTON)

    async def tap() -> list[tuple[str, str]]:
        intake.linh.taps(intake.linh.messages[-1]["message_id"], (0, 0))
        await intake.settles()
        async with intake.database._engine.connect() as connection:
            rows = (await connection.execute(select(outbox).order_by(outbox.c.id))).all()
        return [(row.message["text"], row.outcome) for row in rows]

    intake.answers(act)
    async with intake.database.transaction() as store:
        await store.workers.upsert_by_chat(WORKER_ID, "vi")
    intake.linh.sends("hello")
    await intake.settles()
    intake.telegram.faults.add(Fault(kind="502", chat_id=WORKER_ID, times=None))
    assert await tap() == [("First", "queued")]
    assert await tap() == [("First", "skipped"), ("Second", "queued")]
    intake.telegram.faults.clear()
    assert await tap() == [("First", "skipped"), ("Second", "skipped")]
    assert texts(intake) == ["Third"]


async def test_a_receipt_that_is_owed_is_not_forgotten_where_the_database_fails(
    intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def act(event: Message) -> None:
        await event.answer("A receipt", reply_parameters=below(event.message_id))

    failed: list[bool] = []

    async def fail_once(*args: Any) -> None:
        await say_later(*args)
        if not failed:
            failed.append(True)
            raise OperationalError("", None, Exception())

    intake.answers(act)
    monkeypatch.setattr(turns, "say_later", fail_once)
    async with intake.database.transaction() as store:
        await store.workers.upsert_by_chat(WORKER_ID, "vi")
    intake.telegram.faults.add(Fault(kind="502", method="sendMessage", times=None))
    intake.linh.sends("hello")
    await intake.settles()
    async with intake.database._engine.connect() as connection:
        kept = [row.message["text"] for row in await connection.execute(select(outbox))]
    assert kept == ["A receipt"]
