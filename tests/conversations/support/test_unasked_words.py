"""Words that nobody asked for: staff get them at once, and what they are about the worker may say afterwards."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.actions.context import ActionContext
from bot.actions.privacy.consents import withdraw
from bot.actions.support.waiting_words import pass_on_waiting
from bot.domain.privacy.consent import Purpose
from bot.domain.staff import Role
from bot.domain.support.message import IncomingMessage
from bot.schedule import jobs
from bot.storage.tables import consultations, inbox, messages, outbox, screenings, tasks, waiting_words
from bot.texts import language_name
from simulator.faults import Fault
from tests.actions.vocabulary import acting
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID
from tests.conversations.form import stand_at
from tests.conversations.organisation import organisation_of
from tests.conversations.privacy.test_prohibited_data import shown_texts
from tests.conversations.support.test_complaints import complain, group_hears_nothing
from tests.conversations.support.test_consultation import open_with
from tests.conversations.world import World

WORDS = "The foreman has my passport"
CRY = "My boss hit me. I am afraid."
SINCE = datetime(2026, 11, 18, 3, 0, tzinfo=UTC)


async def test_they_are_delivered_at_once_and_say_what_they_are_about_is_no_duty(worker: Chat, admin: Desk) -> None:
    await worker.sends(WORDS)
    worker.sees("receipt-new", number="1")
    worker.sees("receipt-what")
    assert admin.message(WORDS)
    assert (await worker.world.row(consultations))["kind"] == "other"
    await worker.taps("consultation-kind-pay")
    worker.sees("receipt-added", number="1", kind="pay")
    assert (await worker.world.row(consultations))["kind"] == "pay"
    assert admin.says("consultation-kind-pay") in admin.in_topic()[1]["text"]


async def test_the_receipt_says_when_an_answer_comes(worker: Chat) -> None:
    # A Sunday; Monday is a holiday in lieu of nothing, but the 23rd of November is one.
    await worker.sends(WORDS)
    worker.sees(
        "receipt-answer-later", opens_on="2026-11-24", at="09:00", on="2026-11-24", until="17:00", readers="group"
    )
    worker.world.clock.move(timedelta(days=2, hours=1))
    await worker.sends("More")
    worker.sees("receipt-answer-today", on="2026-11-24", until="17:00", readers="group")
    worker.world.clock.move(timedelta(hours=7))
    await worker.sends("Nobody answers")
    worker.sees("receipt-answer-unknown", readers="group")


async def test_the_receipt_names_who_answers_what_support_staff_do_not_see(worker: Chat) -> None:
    worker.world.people[ADMIN_ID].started = True
    await worker.sends(CRY)
    worker.sees(
        "receipt-answer-later", opens_on="2026-11-24", at="09:00", on="2026-11-24", until="13:00", readers="restricted"
    )


async def test_so_does_the_screen_of_a_complaint(worker: Chat) -> None:
    worker.world.people[ADMIN_ID].started = True
    await complain(worker)
    worker.sees(
        "receipt-answer-later", opens_on="2026-11-24", at="09:00", on="2026-11-24", until="13:00", readers="admins"
    )


async def test_an_answer_that_is_not_due_today_is_promised_for_the_day_on_which_it_is(worker: Chat) -> None:
    worker.world.clock.move(timedelta(days=2, hours=4))  # Tuesday at 14:00: eight hours of work end on Wednesday
    await worker.sends(WORDS)
    worker.sees("receipt-answer-by", on="2026-11-25", until="13:00", readers="group")


async def test_a_cry_for_help_reaches_managers_and_admins_alone_and_says_so(world: World, worker: Chat) -> None:
    manager, head = (Chat(world, world.people[each], "ja") for each in (JOINER_ID, ADMIN_ID))
    await world.employ(manager.person, Role.SUPPORT_MANAGER)
    for each in (manager, head):
        each.person.started = True
    await worker.sends(CRY)
    worker.sees("receipt-restricted", number="1", organisation=world.facts.organisation.name)
    worker.sees("danger-numbers")
    for each in (manager, head):
        each.sees("restricted-new", number="1")
        await each.taps("complaint-open")
        assert CRY in each.screen()
    await group_hears_nothing(world)


async def test_a_cry_while_another_matter_is_open_does_not_fall_into_it(worker: Chat, admin: Desk) -> None:
    admin.person.started = True
    await open_with(worker, WORDS)
    await worker.sends(CRY)
    worker.sees("receipt-restricted", number="2", organisation=worker.world.facts.organisation.name)
    assert CRY not in str(admin.messages())


async def test_who_goes_on_gets_a_quiet_reaction_and_no_screen(worker: Chat, admin: Desk) -> None:
    await worker.sends(WORDS)
    screen = worker.message_id()
    sent = await worker.sends("And my bank book")
    assert worker.message_id() == screen
    assert worker.reactions(sent) == ["👌"]
    assert admin.in_topic()[-1]["text"] == "And my bank book"
    assert len(await worker.world.rows(consultations)) == 1


FAILED_REACTIONS = (
    Fault(kind="400", method="setMessageReaction", reason="message to react not found"),
    Fault(kind="429", method="setMessageReaction", retry_after=30),
)


@pytest.mark.parametrize("fault", FAILED_REACTIONS, ids=lambda fault: fault.kind)
async def test_a_reaction_that_fails_is_no_bug(worker: Chat, admin: Desk, fault: Fault) -> None:
    await worker.sends(WORDS)
    told = len(worker.messages())
    worker.world.telegram.faults.add(fault)
    await worker.sends("And my bank book")
    assert admin.message("And my bank book")
    await worker.world.passes(minutes=2)
    assert len(worker.messages()) == told + 2  # the words, and what comes instead of a reaction
    worker.sees("consultation-added", number="1")
    assert "staff-bug" not in str([row["message"] for row in await worker.world.rows(outbox)])


async def test_a_form_stays_where_it_was(worker: Chat, admin: Desk) -> None:
    await stand_at(worker, None)
    worker.sees("form-summary")
    result = worker.labels()[0]
    await worker.sends(WORDS)
    worker.sees("receipt-new", number="1")
    assert admin.message(WORDS)
    await worker.taps_label(result)
    worker.sees("result-outcome-clear")
    assert len(await worker.world.rows(screenings)) == 1


async def test_they_go_to_the_newest_of_several_and_one_tap_moves_them(worker: Chat, admin: Desk) -> None:
    await open_with(worker, "About pay")
    worker.world.clock.move(timedelta(hours=2))
    await open_with(worker, "About work", kind="work")
    worker.world.clock.move(timedelta(hours=2))
    await worker.sends(WORDS)
    worker.sees("receipt-added", number="2", kind="work")
    await worker.taps("receipt-not_this")
    worker.sees("receipt-where")
    await worker.taps("consultation-continue", number="1", kind="pay")
    worker.sees("receipt-added", number="1", kind="pay")
    assert [row["consultation_id"] for row in await worker.world.rows(messages) if row["text"] == WORDS] == [1]
    topics = [message["message_thread_id"] for message in admin.messages() if message.get("text") == WORDS]
    assert topics == [admin.message("About pay")["message_thread_id"]]


async def test_the_next_words_follow_where_the_worker_has_moved_the_last_ones(worker: Chat, admin: Desk) -> None:
    admin.person.started = True
    await open_with(worker, "About pay")
    await worker.sends(CRY)
    worker.world.clock.move(timedelta(hours=2))
    await worker.sends("Is my bonus right?")
    worker.sees("receipt-restricted", number="2", organisation=worker.world.facts.organisation.name)
    await worker.taps("receipt-not_this")
    await worker.taps("consultation-continue", number="1", kind="pay")
    await worker.taps("receipt-open-yes")
    sent = await worker.sends("It was 20,000 last year")
    assert worker.reactions(sent) == ["👌"]
    assert admin.message("It was 20,000 last year")


async def test_words_go_on_where_the_worker_wrote_last_also_hours_later(worker: Chat) -> None:
    await open_with(worker, "About pay")
    await open_with(worker, "About work", kind="work")
    await worker.taps("menu-consultation")
    await worker.taps("consultation-continue", number="1", kind="pay")
    await worker.sends("Where is my slip?")
    await worker.taps("consultation-finish")
    sent = await worker.sends("Is my bonus right?")
    assert worker.reactions(sent) == ["👌"]
    worker.world.clock.move(timedelta(hours=2))
    await worker.sends("And the one of June?")
    worker.sees("receipt-added", number="1", kind="pay")
    assert worker.says("receipt-not_this") in worker.labels()


async def test_words_go_where_the_worker_wrote_last_and_not_into_a_restricted_matter_of_before(worker: Chat) -> None:
    await open_with(worker, "He shouts at me", kind="harassment")
    await worker.taps("consultation-finish") if worker.says("consultation-finish") in worker.labels() else None
    worker.world.clock.move(timedelta(hours=2))
    await open_with(worker, "About work", kind="work")
    await worker.sends("And my shifts")
    worker.world.clock.move(timedelta(hours=2))
    await worker.sends("My heater is broken")
    worker.sees("receipt-added", number="2", kind="work")


async def test_an_album_has_one_receipt_and_each_picture_after_it_a_button(worker: Chat) -> None:
    await worker.then(worker.person.sends_album(["My pay slip", None, None]))
    worker.sees("receipt-new", number="1")
    for _ in range(2):
        sent = await worker.then(worker.person.sends_photo())
        assert worker.reactions(sent) == ["👌"]
        worker.sees("receipt-picture")
        assert worker.labels() == [worker.says("receipt-not_this"), worker.says("not_accepted-shows-card")]
        await worker.sends("That is all")
    worker.world.clock.move(timedelta(hours=2))
    await worker.then(worker.person.sends_photo())
    worker.sees("receipt-added", number="1", kind="other")


async def test_what_belongs_nowhere_begins_something_new(worker: Chat) -> None:
    await open_with(worker, "About pay")
    worker.world.clock.move(timedelta(hours=2))
    await worker.sends(WORDS)
    worker.sees("receipt-added", number="1", kind="pay")
    await worker.taps("receipt-not_this")
    await worker.taps("receipt-something_new")
    worker.sees("receipt-added", number="2", kind="other")


async def test_managers_only_takes_the_words_out_of_the_group_and_all_may_read_brings_them_back(
    worker: Chat, admin: Desk
) -> None:
    await worker.sends(WORDS)
    assert admin.message(WORDS)
    await worker.taps("receipt-restrict")
    worker.has_seen("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    worker.has_seen("restricted-taken_out", number="1")
    assert WORDS not in str(admin.messages())
    admin.has_seen("staff-restricted", number="1")
    await worker.sends("More")
    assert "More" not in str(admin.messages())
    await worker.taps("receipt-open")
    assert [message["text"] for message in admin.in_topic()[-2:]] == [WORDS, "More"]


async def test_harassment_chosen_afterwards_restricts_too(worker: Chat, admin: Desk) -> None:
    await worker.sends(WORDS)
    await worker.taps("consultation-kind-harassment")
    worker.has_seen("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    worker.has_seen("restricted-taken_out", number="1")
    assert WORDS not in str(admin.messages())


async def test_a_complaint_keeps_them_from_the_group(worker: Chat) -> None:
    worker.world.people[ADMIN_ID].started = True
    await complain(worker)
    await worker.taps("consultation-finish")
    await worker.sends("And today again")
    assert (await worker.world.row(messages))["consultation_id"] == 1
    await group_hears_nothing(worker.world)


async def test_a_missing_consent_is_asked_for_afterwards_and_a_no_is_told_to_staff(worker: Chat, admin: Desk) -> None:
    world = worker.world
    async with world.shien.database.transaction() as store:
        await withdraw(acting(store, now=world.clock.now()), await store.workers.get(1), Purpose.RECORDS)
    await worker.sends(WORDS)
    worker.sees("consents-ask-records", organisation=world.facts.organisation.name)
    assert admin.message(WORDS)
    [task] = await world.rows(tasks)
    assert (task["kind"], task["done_at"]) == ("ask_records", None)
    await worker.taps("consents-ask-no")
    assert (await world.row(tasks))["done_at"] is not None
    worker.sees("consents-without-records")
    admin.has_seen("consents-staff-refused", purpose="records")
    assert [event["details"]["purpose"] for event in await world.happened("purpose_refused")] == ["records"]


async def test_a_picture_may_be_called_a_card_under_its_receipt(worker: Chat, admin: Desk) -> None:
    await worker.then(worker.person.sends_photo())
    assert [message for message in admin.messages() if "photo" in message]
    await worker.taps("not_accepted-shows-card")
    assert [message for message in admin.messages() if "photo" in message]
    await worker.taps("not_accepted-out-yes")
    await worker.world.passes(seconds=5)
    assert not [message for message in admin.messages() if "photo" in message]


async def test_what_was_first_and_what_it_was_changed_into_both_arrive(worker: Chat, admin: Desk) -> None:
    sent = await worker.sends(WORDS)
    await worker.then(worker.person.edits_nothing(sent["message_id"]))
    await worker.then(worker.person.edits(sent["message_id"], "Nothing happened"))
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS, "Nothing happened"]
    assert [message.get("text") for message in admin.in_topic()[-2:]] == [WORDS, "Nothing happened"]


async def test_words_that_waited_in_the_version_before_reach_staff_and_one_worker_s_trouble_keeps_nobody_else_s_back(
    worker: Chat, other_worker: Chat, admin: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = worker.world
    async with world.shien.database.transaction() as store:
        for worker_id, text in ((1, WORDS), (2, "My heater is broken")):
            await store.waiting_words.add(worker_id, IncomingMessage(10_000 + worker_id, "text", text), SINCE)
    with monkeypatch.context() as patch:
        patch.setattr(jobs, "pass_on_waiting", _fails_for(1))
        await ticks(other_worker)
    admin.has_seen("staff-waited-since", on="2026-11-18")
    assert [row["worker_id"] for row in await world.rows(waiting_words)] == [1]
    await ticks(worker)
    worker.has_seen("consultation-passed-on", number="2")
    assert await world.rows(waiting_words) == []


async def ticks(chat: Chat) -> None:
    """A tick, and what follows."""
    await chat.world.shien._schedule._remind()
    await chat.world.passes(seconds=3)


def _fails_for(failing_id: int) -> Callable[[ActionContext, int], Awaitable[None]]:
    async def fail_or_pass_on(context: ActionContext, worker_id: int) -> None:
        if worker_id == failing_id:
            raise RuntimeError(WORDS)
        await pass_on_waiting(context, worker_id)

    return fail_or_pass_on


async def test_before_consent_words_wait_only_in_the_inbox_and_one_tap_sends_them_afterwards(
    newcomer: Chat, admin: Desk
) -> None:
    world = newcomer.world
    admin.person.started = True
    await newcomer.sends(CRY)
    await newcomer.taps_label(language_name("vi", "vi"))
    newcomer.sees("consent-kept", **organisation_of(newcomer))
    await newcomer.then(newcomer.person.sends_photo("Look"))
    assert await world.rows(messages) == []
    await newcomer.taps("consent-agree")
    await newcomer.taps("receipt-send-kept")
    newcomer.sees("receipt-restricted", number="1", organisation=world.facts.organisation.name)
    assert [row["text"] for row in await world.rows(messages)] == [CRY, "Look"]
    assert admin.messages() == []
    assert await _kept(world) == []


@pytest.mark.parametrize("minutes", [0, 11])
async def test_words_before_consent_go_with_a_no_and_after_ten_minutes(newcomer: Chat, minutes: int) -> None:
    world = newcomer.world
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.sends(WORDS)
    assert len(await _kept(world)) == 1
    if minutes:
        await world.passes(minutes=minutes)
        await world.shien._receiver.receive(())
    else:
        await newcomer.taps("consent-decline")
        newcomer.sees("consent-declined", **organisation_of(newcomer))
    assert await _kept(world) == []
    assert await world.rows(messages) == []


async def test_who_agrees_too_late_reads_that_the_words_are_gone(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.sends(CRY)
    await newcomer.world.passes(minutes=11)
    await newcomer.world.shien._receiver.receive(())
    await newcomer.taps("consent-agree")
    newcomer.sees("receipt-kept-expired")


async def test_the_first_screen_after_words_says_that_nobody_has_read_them_in_the_language_of_the_phone(
    newcomer: Chat,
) -> None:
    await newcomer.sends(CRY)
    newcomer.sees("language-kept", **organisation_of(newcomer))
    newcomer.does_not_see("language-choose")
    assert language_name("en", "en") in newcomer.labels()


async def test_without_words_the_first_screen_says_nothing_of_them(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    newcomer.sees("language-choose")
    newcomer.does_not_see("language-kept", **organisation_of(newcomer))


async def test_words_that_waited_too_long_say_so_and_are_not_called_unsent_any_more(newcomer: Chat) -> None:
    world = newcomer.world
    await newcomer.sends(WORDS)
    await newcomer.taps_label(language_name("vi", "vi"))
    await world.passes(minutes=8)
    await newcomer.taps("consent-agree")
    newcomer.sees("receipt-kept")
    await world.passes(minutes=4)
    await newcomer.taps("receipt-send-kept")
    newcomer.sees("receipt-kept-expired")
    newcomer.does_not_see("receipt-kept")
    assert newcomer.labels() == []
    assert await world.rows(messages) == []


async def test_who_agreed_and_did_not_send_reads_once_that_the_words_have_expired(newcomer: Chat) -> None:
    await newcomer.sends(CRY)
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-agree")
    await _expires(newcomer)
    newcomer.sees("receipt-kept-expired")
    await _expires(newcomer)
    await newcomer.taps("receipt-send-kept")
    assert _says_expired(newcomer) == 2  # below, and in the place of the offer


async def test_who_agreed_after_the_words_had_expired_reads_it_once(newcomer: Chat) -> None:
    await newcomer.sends(CRY)
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.world.passes(minutes=11)
    await newcomer.taps("consent-agree")
    await _expires(newcomer)
    assert _says_expired(newcomer) == 1


@pytest.mark.parametrize("after", ["sent", "not agreed"])
async def test_of_words_that_were_sent_and_to_who_has_not_agreed_nothing_is_said_at_the_expiry(
    newcomer: Chat, after: str
) -> None:
    await newcomer.sends(WORDS)
    await newcomer.taps_label(language_name("vi", "vi"))
    if after == "sent":
        await newcomer.taps("consent-agree")
        await newcomer.taps("receipt-send-kept")
    await _expires(newcomer)
    assert _says_expired(newcomer) == 0


async def _expires(newcomer: Chat) -> None:
    """Let ten minutes pass, after which the inbox looks for what it has kept too long."""
    await newcomer.world.passes(minutes=11)
    await newcomer.world.shien._receiver.receive(())
    await newcomer.world.passes(seconds=3)


def _says_expired(newcomer: Chat) -> int:
    return shown_texts(newcomer).count(newcomer.says("receipt-kept-expired"))


async def test_words_that_were_sent_are_not_called_unsent_any_more(newcomer: Chat) -> None:
    await newcomer.sends(WORDS)
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-agree")
    await newcomer.taps_twice("receipt-send-kept")
    newcomer.has_seen("receipt-kept-sent")
    assert not any(newcomer.says("receipt-kept") in str(message.get("text")) for message in newcomer.messages())
    assert [row["text"] for row in await newcomer.world.rows(messages)] == [WORDS]


async def test_a_restart_does_not_hear_them_again(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.sends(WORDS)
    told = len(newcomer.messages())
    await newcomer.world.restarts()
    await newcomer.world.settles()
    assert len(newcomer.messages()) == told
    await newcomer.taps("consent-agree")
    await newcomer.taps("receipt-send-kept")
    assert [row["text"] for row in await newcomer.world.rows(messages)] == [WORDS]


async def _kept(world: World) -> list[Any]:
    return [row for row in await world.rows(inbox) if row["kept_until"] is not None]
