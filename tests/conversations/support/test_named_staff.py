"""Whom of the staff a complaint concerns: the worker says it, and that person never reads it, admins included."""

from collections.abc import Sequence

import pytest

from bot.actions.exports import events_for
from bot.actions.private_copies import delete_copies_of
from bot.dialogs.widgets.lists import short_label
from bot.domain.staff import Role
from bot.domain.support.red_flag import RedFlag
from bot.storage.tables import consultations, named_staff, private_copies, staff
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID
from tests.conversations.support.alarming import alarm, rings, ticks
from tests.conversations.support.colleagues import KATO, SATO, name
from tests.conversations.support.test_complaints import WORDS, complain
from tests.conversations.world import World


async def names(worker: Chat, who: str) -> None:
    await worker.taps("complaint-name")
    worker.sees("complaint-name-ask", number="1")
    await worker.taps_label(label(worker, who))


def in_telegram(worker: Chat, who: str) -> str:
    name: str = worker.world.people[{SATO: ADMIN_ID, KATO: JOINER_ID}[who]].user["first_name"]
    return name


def known_as(worker: Chat, who: str) -> str:
    """The name in Telegram, and the one in the records, where it is another."""
    return f"{in_telegram(worker, who)} · {who}" if who in (SATO, KATO) else who


def label(worker: Chat, who: str, role: Role = Role.ADMIN) -> str:
    return short_label(worker.says("complaint-nameable", {"name": known_as(worker, who), "role": role.value}))


def ticked(worker: Chat, who: str) -> str:
    return worker.says("complaint-named", {"name": label(worker, who)})


async def names_all(worker: Chat, who: str) -> None:
    """Name the last reader, which is asked about once."""
    await names(worker, who)
    worker.sees("complaint-name-last", number="1", name=label(worker, who))
    await worker.taps("complaint-name-last-yes")


async def opens(chat: Chat) -> None:
    await chat.sends("/complaints")
    await chat.taps_label(chat.labels()[0])


async def test_an_admin_who_is_named_reads_it_no_more_and_another_one_does(
    worker: Chat, head: Chat, second: Chat
) -> None:
    world = worker.world
    await complain(worker)
    await opens(head)
    assert WORDS in head.screen()
    await names(worker, SATO)
    await world.passes(seconds=3)
    assert WORDS not in str(head.messages())
    assert await world.rows(private_copies) == []
    await head.sends("/complaints")
    head.sees("complaint-list-none")
    await opens(second)
    assert WORDS in second.screen()
    assert SATO in second.screen()
    [event] = await world.happened("complaint_named")
    assert event["details"] == {"staff": 1}


async def test_the_named_hear_nothing_of_it_and_find_it_nowhere(worker: Chat, head: Chat, second: Chat) -> None:
    world = worker.world
    await complain(worker)
    await names(worker, SATO)
    await worker.taps("complaint-name-done")
    before = len(head.messages())
    await worker.sends("More about it", reply_to=worker.message_id())
    await world.passes(minutes=1)
    assert "complaint-more" not in str(head.messages()[before:])
    assert second.says("complaint-more", {"number": "1"}) in str(second.messages())
    await head.sends("/queue")
    assert not any("1" in label and "🔒" in label for label in head.labels())
    await head.sends(WORDS)
    head.sees("search-nothing")
    await head.sends("1")
    assert not any("🔒" in label for label in head.labels())


async def test_an_alarm_on_it_reaches_every_other_admin_and_never_whom_it_names(
    worker: Chat, head: Chat, second: Chat
) -> None:
    world = worker.world
    await complain(worker)
    await names(worker, SATO)
    await world.passes(seconds=3)
    before = len(head.messages())
    async with world.shien.database.transaction() as store:
        await store.red_flags.set(1, RedFlag.DANGER, 2, world.clock.now())
    for minutes in (1, 16, 46, 120):
        await ticks(world, minutes)
    assert rings(second) >= 4
    assert head.messages()[before:] == []


async def test_where_everybody_who_could_read_it_is_named_the_worker_reads_that_with_the_outside_offices(
    worker: Chat, head: Chat
) -> None:
    world = worker.world
    await name(world, head.person.id, SATO)
    await complain(worker)
    await names_all(worker, SATO)
    await worker.world.passes(seconds=5)
    worker.has_seen("receipt-nobody_left", number="1")
    assert "complaint-unheard" not in str(world.staff_group.messages())


async def test_somebody_who_is_in_no_list_is_named_in_words_that_admins_read(worker: Chat, head: Chat) -> None:
    await complain(worker)
    await worker.taps("complaint-name")
    await worker.sends("the tall one at the desk")
    worker.sees("complaint-name-written", number="1")
    await opens(head)
    assert "the tall one at the desk" in head.screen()
    assert await worker.world.rows(named_staff) == []


async def test_tapping_a_name_again_takes_it_back_and_that_person_reads_it_again(
    worker: Chat, head: Chat, second: Chat
) -> None:
    await complain(worker)
    await names(worker, SATO)
    await worker.taps_label(ticked(worker, SATO))
    worker.sees("complaint-name-ask", number="1")
    assert label(worker, SATO) in worker.labels()
    assert await worker.world.rows(named_staff) == []
    [event] = await worker.world.happened("complaint_unnamed")
    assert event["details"] == {"staff": 1}
    await opens(head)
    assert WORDS in head.screen()
    assert second.person.id == JOINER_ID


async def test_tapping_a_name_twice_before_telegram_answers_names_it_once(
    worker: Chat, head: Chat, second: Chat
) -> None:
    await complain(worker)
    await worker.taps("complaint-name")
    shown, data = worker.message_id(), worker.callback(label(worker, SATO))
    await worker.forges_on(shown, data)
    await worker.forges_on(shown, data)
    assert [row["staff_id"] for row in await worker.world.rows(named_staff)] == [1]
    assert head.person.id != second.person.id


async def test_the_last_who_reads_it_is_named_after_a_question_and_no_is_an_answer(worker: Chat, head: Chat) -> None:
    await name(worker.world, head.person.id, SATO)
    await complain(worker)
    await names(worker, SATO)
    worker.sees("complaint-name-last", number="1", name=label(worker, SATO))
    assert await worker.world.rows(named_staff) == []
    await worker.taps("complaint-name-last-no")
    worker.sees("complaint-name-ask", number="1")
    await opens(head)
    assert WORDS in head.screen()


@pytest.mark.usefixtures("head")
async def test_who_named_one_of_two_reads_when_the_other_leaves_what_is_so_and_not_that_they_named_both(
    worker: Chat, second: Chat
) -> None:
    world = worker.world
    await complain(worker)
    await names(worker, SATO)
    second.person.leaves(world.staff_group)
    await world.settles()
    await world.passes(seconds=10)
    worker.has_seen("receipt-nobody_left", number="1")
    assert "You named everybody" not in str(worker.messages())


@pytest.mark.usefixtures("head")
async def test_a_receipt_of_what_everybody_is_kept_out_of_names_no_button_that_a_complaint_has(
    worker: Chat, second: Chat
) -> None:
    await second.sends("/complaints")
    await complain(worker)
    await names(worker, SATO)
    await worker.taps_label(label(worker, KATO))
    await worker.taps("complaint-name-last-yes")
    await worker.taps("complaint-name-done")
    await worker.sends("/menu")
    await alarm(worker)
    for each in (SATO, KATO):
        await worker.taps("restricted-keep_out", name=in_telegram(worker, each), number="2")
    await worker.taps("restricted-keep_out-yes")
    await worker.sends(WORDS)
    worker.sees("receipt-alarm-nobody_left")
    assert worker.says("complaint-name") not in worker.screen()
    assert worker.says("restricted-let_in", {"name": in_telegram(worker, SATO), "number": "2"}) in worker.labels()


async def test_what_is_written_into_a_complaint_that_nobody_reads_says_so_each_time_and_shows_the_way_back(
    worker: Chat, head: Chat
) -> None:
    await name(worker.world, head.person.id, SATO)
    await complain(worker)
    await names_all(worker, SATO)
    await worker.taps("complaint-name-done")
    await worker.sends("one more thing")
    worker.has_seen("receipt-complaint-kept", number="1")
    worker.has_seen("receipt-alarm-nobody_left")
    assert worker.says("complaint-name") in worker.labels()
    await worker.sends("and another one")
    assert str(worker.messages()).count(worker.says("receipt-alarm-nobody_left")) == 2
    assert "receipt-alarm-unheard" not in str(worker.messages())


async def test_what_nobody_reads_is_never_said_to_be_late(worker: Chat, head: Chat) -> None:
    await name(worker.world, head.person.id, SATO)
    await complain(worker)
    await names_all(worker, SATO)
    await ticks(worker.world, 60 * 24 * 4)
    assert "⏰ No. 1" not in str(worker.messages())


async def test_who_has_read_that_nobody_reads_it_reads_that_somebody_may_again(worker: Chat, head: Chat) -> None:
    await name(worker.world, head.person.id, SATO)
    await complain(worker)
    await names_all(worker, SATO)
    await worker.taps_label(ticked(worker, SATO))
    await worker.world.passes(seconds=5)
    worker.has_seen("complaint-readable", number="1")
    await opens(head)
    assert WORDS in head.screen()


async def test_staff_of_whom_records_have_no_name_can_be_named_as_in_telegram(worker: Chat, head: Chat) -> None:
    await complain(worker)
    await names_all(worker, head.person.user["first_name"])
    assert len(await worker.world.rows(named_staff)) == 1
    assert head.person.id == ADMIN_ID


async def test_who_was_named_and_joins_again_does_not_read_it_either(worker: Chat, head: Chat, second: Chat) -> None:
    world = worker.world
    await second.sends("/menu")
    await complain(worker)
    await names(worker, KATO)
    second.person.leaves(world.staff_group)
    await world.settles()
    await world.employ(second.person, Role.ADMIN)
    await second.sends("/complaints")
    second.sees("complaint-list-none")
    await opens(head)
    assert WORDS in head.screen()


async def test_events_of_a_complaint_are_exported_to_nobody_who_is_named(
    worker: Chat, head: Chat, second: Chat
) -> None:
    world = worker.world
    await complain(worker)
    await names(worker, SATO)
    async with world.shien.database.transaction() as store:
        named, other = await store.staff.by_user(head.person.id), await store.staff.by_user(second.person.id)
        assert named is not None
        assert other is not None
        for_named, _ = await events_for(store, named, 0)
        for_other, _ = await events_for(store, other, 0)
    assert "consultation:1" not in {event.subject for event in for_named}
    assert "consultation:1" in {event.subject for event in for_other}


async def test_who_has_named_a_reader_reads_where_another_matter_begins_that_this_person_reads_it(
    worker: Chat, head: Chat, second: Chat
) -> None:
    await complain(worker)
    await names(worker, SATO)
    await worker.taps("complaint-name-done")
    await worker.taps("menu-consultation")
    await worker.taps("consultation-kind-harassment")
    await worker.sends("He hit me again")
    assert worker.says("restricted-named_reads", {"names": known_as(worker, SATO)}) in str(worker.messages())
    assert KATO not in worker.says("restricted-named_reads", {"names": known_as(worker, SATO)})
    assert (head.person.id, second.person.id) == (ADMIN_ID, JOINER_ID)


async def test_an_alarm_says_that_somebody_named_in_a_complaint_is_told_too(
    worker: Chat, head: Chat, second: Chat
) -> None:
    await complain(worker)
    await names(worker, SATO)
    await worker.sends("danger")
    await worker.taps("danger-urgent")
    assert worker.says("restricted-named_reads", {"names": known_as(worker, SATO)}) in worker.screen()
    assert (head.person.id, second.person.id) == (ADMIN_ID, JOINER_ID)


async def test_staff_stand_there_as_in_telegram_and_as_registered_and_never_by_a_number(
    worker: Chat, head: Chat, world: World
) -> None:
    await name(world, ADMIN_ID, SATO)
    head.person.user["first_name"], head.person.user["last_name"] = "Reiko", "Sato"
    await head.sends("/menu")
    async with world.shien.database.transaction() as store:
        unseen = await store.staff.add(9001, world.clock.now())
        await store.staff.confirm(unseen, Role.SUPPORT_OFFICER, world.clock.now())
    await complain(worker)
    await worker.taps("complaint-name")
    assert f"Reiko Sato · {SATO} · Admin" in worker.labels()
    assert not [each for each in worker.labels() if "#" in each]


async def test_who_joined_and_never_wrote_to_the_bot_stands_there_by_the_name_in_telegram(
    worker: Chat, officer: Desk, world: World
) -> None:
    officer.person.user["first_name"] = "Hana"
    await officer.sends("Good morning")
    await complain(worker)
    await worker.taps("complaint-name")
    assert [each for each in worker.labels() if each.startswith("Hana") and each.endswith("Support officer")]
    officer.person.leaves(world.staff_group)
    await world.settles()
    assert [row["telegram_name"] for row in await world.rows(staff) if row["ended_at"]] == [None]


async def test_a_worker_who_knows_no_name_says_so_with_one_tap(worker: Chat, head: Chat) -> None:
    await complain(worker)
    await worker.taps("complaint-name")
    await worker.taps_twice("complaint-name-unknown")
    worker.sees("complaint-name-unknown-said", number="1")
    assert worker.says("complaint-name-unknown") not in worker.labels()
    await opens(head)
    assert head.screen().count(head.says("complaint-concerns_unknown")) == 1


async def in_restricted(worker: Chat) -> None:
    """Something restricted, and then a complaint that names one of two admins."""
    await worker.sends("My boss hit me. I am afraid.")
    await worker.sends("/menu")
    await worker.taps("menu-consultation")
    await worker.taps("complaint-about-staff")
    await worker.sends(WORDS)
    await worker.taps("complaint-name")
    await worker.taps_label(label(worker, SATO))


async def reads_the_matter(chat: Chat, place: int = 0) -> None:
    """Open the restricted one of the two, which stands there in the list."""
    await chat.sends("/complaints")
    await chat.taps_label(chat.labels()[place])


async def test_below_the_receipt_one_tap_keeps_out_whom_a_complaint_names_and_another_lets_in(
    worker: Chat, head: Chat, second: Chat
) -> None:
    await in_restricted(worker)
    await worker.taps("complaint-name-done")
    await worker.taps("consultation-kind-harassment")
    worker.sees("restricted-named_reads", names=known_as(worker, SATO))
    await reads_the_matter(head)
    assert "My boss hit me" in head.screen()
    await worker.taps_twice("restricted-keep_out", name=in_telegram(worker, SATO), number="1")
    kept = worker.says("restricted-kept_out", {"names": known_as(worker, SATO), "number": "1"})
    assert [each.get("text") for each in worker.messages()].count(kept) == 1
    await worker.world.passes(minutes=1)
    assert "My boss hit me" not in str(head.messages())
    await head.sends("/complaints")
    head.sees("complaint-list-none")
    await reads_the_matter(second, place=1)
    second.sees("restricted-keeps_out", name=SATO)
    await worker.taps("restricted-let_in", name=in_telegram(worker, SATO), number="1")
    worker.sees("restricted-let_in_again", names=known_as(worker, SATO), number="1")
    await reads_the_matter(head)
    assert "My boss hit me" in head.screen()


async def test_an_alarm_rings_first_and_whom_it_is_not_for_is_asked_on_its_screen(
    worker: Chat, head: Chat, second: Chat
) -> None:
    await complain(worker)
    await names(worker, SATO)
    await worker.sends("danger")
    await worker.taps("danger-urgent")
    assert (rings(head), rings(second)) == (1, 1)
    await worker.taps("restricted-keep_out", name=in_telegram(worker, SATO), number="2")
    worker.sees("restricted-kept_out", names=known_as(worker, SATO), number="2")
    await ticks(worker.world, minutes=16)
    assert (rings(head), rings(second)) == (1, 2)
    await worker.taps("restricted-let_in", name=in_telegram(worker, SATO), number="2")
    assert worker.says("restricted-keep_out", {"name": in_telegram(worker, SATO), "number": "2"}) in worker.labels()


async def test_whom_a_complaint_names_while_another_matter_runs_is_kept_out_where_they_are_named(
    worker: Chat, head: Chat, second: Chat
) -> None:
    await in_restricted(worker)
    await worker.taps("restricted-keep_out", name=in_telegram(worker, SATO), number="1")
    assert worker.says("restricted-let_in", {"name": in_telegram(worker, SATO), "number": "1"}) in worker.labels()
    await head.sends("/complaints")
    head.sees("complaint-list-none")
    await second.sends("/complaints")
    assert any("1" in each for each in second.labels())


async def test_a_button_that_was_never_there_keeps_nobody_out_and_lets_nobody_in(
    worker: Chat, head: Chat, second: Chat
) -> None:
    await in_restricted(worker)
    await worker.forges("admit:no:2:1")
    await worker.forges("admit:no:1:2")
    await worker.forges("admit:yes:2:1")
    assert [(row["consultation_id"], row["staff_id"]) for row in await worker.world.rows(named_staff)] == [(2, 1)]
    assert (head.person.id, second.person.id) == (ADMIN_ID, JOINER_ID)


async def test_of_the_last_manager_is_asked_first_on_the_screen_of_an_alarm(
    worker: Chat, head: Chat, second: Chat
) -> None:
    await second.sends("/complaints")  # the bot knows the name in Telegram now
    await second.sends("/complaints")
    await complain(worker)
    await names(worker, SATO)
    await worker.taps_label(label(worker, KATO))
    await worker.taps("complaint-name-last-yes")
    await worker.sends("danger")
    await worker.taps("danger-urgent")
    await worker.taps("restricted-keep_out", name=in_telegram(worker, SATO), number="2")
    out = {"name": in_telegram(worker, KATO), "number": "2"}
    await worker.taps("restricted-keep_out", **out)
    worker.sees("restricted-keep_out-ask", name=known_as(worker, KATO), number="2")
    await worker.taps("complaint-name-last-no")
    worker.sees("danger-alarmed", number="2")
    await worker.taps("restricted-keep_out", **out)
    await worker.taps("restricted-keep_out-yes")
    worker.has_seen("danger-kept_out", number="2")
    assert worker.says("restricted-let_in", out) in worker.labels()
    assert (rings(head), rings(second)) == (1, 1)


async def test_of_the_last_manager_is_asked_first_below_a_receipt_too(worker: Chat, head: Chat) -> None:
    world = worker.world
    await name(world, ADMIN_ID, SATO)
    await complain(worker)
    await names_all(worker, SATO)
    await worker.taps("complaint-name-done")
    await world.passes(minutes=61)
    await worker.sends("My boss hit me.")
    worker.sees("restricted-named_reads", names=known_as(worker, SATO))
    await worker.taps("restricted-keep_out", name=in_telegram(worker, SATO), number="2")
    worker.sees("restricted-keep_out-ask", name=known_as(worker, SATO), number="2")
    await head.sends("/complaints")
    assert any("2" in each for each in head.labels())
    await worker.taps("restricted-keep_out-yes")
    kept = worker.says("restricted-kept_out", {"names": known_as(worker, SATO), "number": "2"})
    assert kept in [each.get("text") for each in worker.messages()]


async def test_the_receipt_says_what_is_so_once_somebody_is_kept_out_below_it(
    worker: Chat, head: Chat, second: Chat
) -> None:
    await in_restricted(worker)
    await worker.taps("complaint-name-done")
    await worker.taps("consultation-kind-harassment")
    reads = worker.says("restricted-named_reads", {"names": known_as(worker, SATO)})
    assert reads in str([each.get("text") for each in worker.messages()])
    await worker.taps("restricted-keep_out", name=in_telegram(worker, SATO), number="1")
    assert reads not in str([each.get("text") for each in worker.messages()])
    assert (rings(head), rings(second)) == (0, 0)


async def test_above_the_buttons_that_hide_another_matter_stands_what_they_do_and_then_what_was_done(
    worker: Chat, head: Chat, second: Chat
) -> None:
    await in_restricted(worker)
    worker.sees("complaint-name-others")
    await worker.taps("restricted-keep_out", name=in_telegram(worker, SATO), number="1")
    worker.sees("restricted-kept_out", names=known_as(worker, SATO), number="1")
    assert (rings(head), rings(second)) == (0, 0)


async def test_a_button_that_opens_it_to_all_staff_says_that_somebody_there_is_kept_out(
    worker: Chat, head: Chat, second: Chat, admin: Desk
) -> None:
    await in_restricted(worker)
    await worker.taps("complaint-name-done")
    await worker.taps("consultation-kind-harassment")
    assert second.person.id == JOINER_ID  # the one who is left
    receipt, opens = worker.message_id(), worker.callback(worker.says("receipt-open"))
    await worker.taps("restricted-keep_out", name=in_telegram(worker, SATO), number="1")
    assert worker.says("receipt-open") not in worker.labels()
    await worker.forges_on(receipt, opens)
    worker.is_told("restricted-open-hidden", number="1")
    await worker.world.passes(minutes=1)
    assert "My boss hit me" not in str([*head.messages(), *admin.messages()])


@pytest.mark.parametrize(
    "opens",
    [
        (),
        ("alarm-outcome-other",),
        ("complaint-open", "complaint-answer-write"),
        ("complaint-open", "alarm-what_done-say", "alarm-outcome-other"),
    ],
    ids=["asked", "its words", "an answer", "from the matter"],
)
async def test_who_took_its_alarm_and_is_kept_out_is_asked_for_nothing_any_more(
    worker: Chat, head: Chat, second: Chat, opens: Sequence[str]
) -> None:
    world = worker.world
    await second.sends("/complaints")
    await complain(worker)
    await names(worker, SATO)
    await worker.taps("complaint-name-done")
    await worker.sends("/menu")
    await alarm(worker)
    await world.passes(seconds=3)
    shown = worker.message_id()
    hide = worker.callback(worker.says("restricted-keep_out", {"name": in_telegram(worker, SATO), "number": "2"}))
    rung = len(head.messages())
    await head.taps("alarm-take")
    await world.passes(seconds=3)
    for key in opens:
        await head.taps(key)
    assert len(head.messages()) > rung
    await worker.forges_on(shown, hide)
    await world.passes(seconds=5)
    assert len(head.messages()) == rung
    assert rings(second) == 2


@pytest.mark.parametrize("opens", [(), ("complaint-open", "complaint-answer-write")], ids=["asked", "an answer"])
async def test_who_took_an_alarm_is_asked_still_where_words_are_moved_or_removed_and_after_two_days(
    worker: Chat, head: Chat, opens: Sequence[str]
) -> None:
    world = worker.world
    await alarm(worker)
    await world.passes(seconds=3)
    await head.taps("alarm-take")
    await world.passes(seconds=3)
    for key in opens:
        await head.taps(key)
    shown = head.screen()
    async with world.shien.database.transaction() as store:
        await delete_copies_of(store, 1, world.clock.now())
    await world.passes(hours=48)
    assert shown in str([each.get("text") for each in head.messages()])


async def test_what_is_written_after_closing_what_nobody_reads_is_new(worker: Chat, head: Chat, admin: Desk) -> None:
    world = worker.world
    await name(world, ADMIN_ID, SATO)
    assert head.person.id == ADMIN_ID
    await complain(worker)
    await names_all(worker, SATO)
    await worker.taps("complaint-name-done")
    await world.passes(seconds=5)
    await worker.taps("complaint-close_own", number="1")
    worker.has_seen("complaint-closed_own", number="1")
    await world.passes(minutes=30)
    await worker.sends("The heater is broken")
    await world.passes(minutes=1)
    assert [(row["readers"], row["state"]) for row in await world.rows(consultations)] == [
        ("admins", "closed"),
        ("group", "new"),
    ]
    assert "The heater is broken" in str(admin.messages())
