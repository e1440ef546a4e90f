"""Words that nobody asked for: whatever the worker does then, staff get them, unless they may not be kept."""

from collections.abc import Awaitable, Callable

import pytest

from bot import schedule
from bot.actions.context import ActionContext
from bot.actions.privacy.consents import withdraw
from bot.actions.support.waiting_words import pass_on_waiting
from bot.domain.privacy.consent import Purpose
from bot.storage.tables import consultations, messages, waiting_words
from tests.actions.vocabulary import acting
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.test_complaints import complain, group_hears_nothing
from tests.conversations.support.test_consultation import open_with

WORDS = "The foreman has my passport"


async def _open_menu(worker: Chat) -> None:
    await worker.sends("/menu")


async def _go_back(worker: Chat) -> None:
    await worker.taps("button-back")


async def _do_nothing(_worker: Chat) -> None:
    pass


async def _begin_a_form(worker: Chat) -> None:
    await worker.sends("/menu")
    await worker.taps("menu-eligibility")
    await worker.taps("form-full")


async def _choose_a_language(worker: Chat) -> None:
    await worker.taps("language-button")


async def _restart(worker: Chat) -> None:
    await worker.world.restarts()


async def _block(worker: Chat) -> None:
    worker.person.blocks_bot()
    await worker.world.settles()


LEAVING: list[Callable[[Chat], Awaitable[None]]] = [
    *(_do_nothing, _open_menu, _go_back, _begin_a_form, _choose_a_language, _restart, _block)
]


@pytest.mark.parametrize("leave", LEAVING)
async def test_they_reach_staff_though_nobody_says_what_they_are_about(
    worker: Chat, admin: Desk, leave: Callable[[Chat], Awaitable[None]]
) -> None:
    await worker.sends(WORDS)
    worker.sees("consultation-which")
    await leave(worker)
    await waits(worker, minutes=6)
    assert admin.message(WORDS)
    assert [row["kind"] for row in await worker.world.rows(consultations)] == ["other"]
    assert (await worker.world.row(messages))["text"] == WORDS
    assert await worker.world.rows(waiting_words) == []
    if leave is not _block:
        worker.has_seen("consultation-passed-on", number="1")


async def test_who_writes_several_messages_reads_once_where_they_went_below_the_last(worker: Chat) -> None:
    await open_with(worker, WORDS)
    for number in range(3):
        worker.person.sends(f"more {number}")
    await worker.world.settles()
    added = worker.says("consultation-added", {"number": "1"})
    assert [added in message.get("text", "") for message in worker.messages()].count(True) == 1
    assert added in worker.messages()[-1]["text"]


async def test_who_is_still_writing_is_waited_for_and_an_album_comes_whole(worker: Chat, admin: Desk) -> None:
    await worker.sends(WORDS)
    await waits(worker, minutes=4)
    await worker.then(worker.person.sends_album(["The contract", None]))
    await waits(worker, minutes=4)
    assert admin.messages() == []
    await waits(worker, minutes=2)
    assert len(await worker.world.rows(consultations)) == 1
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS, "The contract", None]
    assert len([message for message in admin.in_topic() if "media_group_id" in message]) == 2


async def test_who_comes_back_within_minutes_still_says_what_they_are_about(worker: Chat) -> None:
    await worker.sends(WORDS)
    await worker.sends("/menu")
    await worker.taps("menu-consultation")
    worker.sees("consultation-which")
    await worker.taps("consultation-kind-work")
    worker.sees("consultation-received", number="1", kind="work", received=1, phone="")
    await waits(worker, minutes=10)
    assert [row["kind"] for row in await worker.world.rows(consultations)] == ["work"]
    assert len(await worker.world.rows(messages)) == 1


async def test_more_of_the_kind_goes_where_the_first_went(worker: Chat, admin: Desk) -> None:
    await open_with(worker, "About pay")
    await open_with(worker, "About work", kind="work")
    for number in (1, 2):
        await worker.sends(f"{WORDS} {number}")
        await waits(worker, minutes=6)
    assert [row["kind"] for row in await worker.world.rows(consultations)] == ["pay", "work", "other"]
    assert admin.in_topic()[-1]["text"] == f"{WORDS} 2"


async def test_a_complaint_keeps_them_from_the_group(worker: Chat) -> None:
    await complain(worker)
    await worker.taps("consultation-finish")
    await worker.sends("And today again")
    worker.sees("consultation-which")
    await waits(worker, minutes=6)
    assert (await worker.world.row(messages))["consultation_id"] == 1
    worker.has_seen("complaint-added", number="1")
    await group_hears_nothing(worker.world)


async def test_what_was_first_and_what_it_was_changed_into_both_arrive(worker: Chat, admin: Desk) -> None:
    sent = await worker.sends("He hit me")
    await worker.then(worker.person.edits_nothing(sent["message_id"]))
    await worker.then(worker.person.edits(sent["message_id"], "Nothing happened"))
    await waits(worker, minutes=6)
    assert [row["text"] for row in await worker.world.rows(messages)] == ["He hit me", "Nothing happened"]
    assert [message.get("text") for message in admin.in_topic()[-2:]] == ["He hit me", "Nothing happened"]


async def test_a_picture_that_shows_a_card_waits_no_more(worker: Chat, admin: Desk) -> None:
    await worker.sends(WORDS)
    await worker.then(worker.person.sends_photo())
    await worker.taps("not_accepted-shows-card")
    await waits(worker, minutes=6)
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS]
    assert not [message for message in admin.messages() if "photo" in message]


async def test_what_is_about_health_waits_for_the_consent(worker: Chat, admin: Desk) -> None:
    await worker.sends(WORDS)
    await worker.taps("consultation-kind-health")
    worker.sees("consents-ask-health", organisation=worker.world.facts.organisation.name)
    await worker.sends("It hurts")
    await worker.sends("/menu")
    await waits(worker, minutes=60)
    assert admin.messages() == []
    await worker.taps("menu-consultation")
    worker.sees("consultation-which")
    await worker.taps("consultation-kind-health")
    await worker.taps("consents-ask-yes")
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS, "It hurts"]


async def test_who_says_no_about_health_is_asked_again_and_then_they_leave(worker: Chat, admin: Desk) -> None:
    await worker.sends(WORDS)
    await worker.taps("consultation-kind-health")
    await worker.taps("consents-ask-no")
    worker.sees("consultation-which")
    await waits(worker, minutes=6)
    assert admin.message(WORDS)


async def test_without_consent_to_records_nothing_leaves_and_a_no_keeps_nothing(worker: Chat, admin: Desk) -> None:
    world = worker.world
    async with world.shien.database.transaction() as store:
        await withdraw(acting(store, now=world.clock.now()), await store.workers.get(1), Purpose.RECORDS)
    await worker.sends(WORDS)
    worker.sees("consents-ask-records", organisation=world.facts.organisation.name)
    await worker.sends("/menu")
    await waits(worker, minutes=60)
    assert admin.messages() == []
    await worker.taps("menu-consultation")
    worker.sees("consents-words-wait")
    await worker.taps("consents-ask-no")
    assert await world.rows(waiting_words) == []


async def test_who_takes_the_consent_back_meanwhile_is_not_passed_on(worker: Chat, admin: Desk) -> None:
    world = worker.world
    await worker.sends(WORDS)
    async with world.shien.database.transaction() as store:
        await withdraw(acting(store, now=world.clock.now()), await store.workers.get(1), Purpose.RECORDS)
    await waits(worker, minutes=60)
    assert admin.messages() == []


async def test_who_is_forgotten_leaves_no_words_behind(worker: Chat, admin: Desk) -> None:
    await worker.sends(WORDS)
    await worker.sends("/forget")
    await worker.taps_label(worker.labels()[0])
    await worker.taps_label(worker.labels()[0])
    assert await worker.world.rows(waiting_words) == []
    await waits(worker, minutes=60)
    assert not [message for message in admin.messages() if message.get("text") == WORDS]


async def waits(chat: Chat, **time: float) -> None:
    """So long, and the tick after it, and what follows."""
    await chat.world.passes(**time)
    await chat.world.shien._schedule._remind()
    await chat.world.passes(seconds=3)


async def test_one_worker_s_trouble_keeps_nobody_else_s_words_back(
    worker: Chat, other_worker: Chat, admin: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await worker.sends(WORDS)
    await other_worker.sends("My heater is broken")
    with monkeypatch.context() as patch:
        patch.setattr(schedule, "pass_on_waiting", _fails_for(1))
        await waits(worker, minutes=6)
    assert admin.message("My heater is broken")
    assert [row["worker_id"] for row in await worker.world.rows(waiting_words)] == [1]
    await waits(worker, minutes=1)
    assert admin.message(WORDS)


def _fails_for(failing_id: int) -> Callable[[ActionContext, int], Awaitable[None]]:
    async def fail_or_pass_on(context: ActionContext, worker_id: int) -> None:
        if worker_id == failing_id:
            raise RuntimeError(WORDS)
        await pass_on_waiting(context, worker_id)

    return fail_or_pass_on
