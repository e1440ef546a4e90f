"""Who reads a matter: what becomes restricted leaves the staff group, and what the group does not read is not lost."""

from datetime import timedelta

import pytest

from bot.actions.checks import send_answers
from bot.actions.privacy.consents import withdraw
from bot.actions.privacy.my_data import gather
from bot.actions.support.consultations import consultation_about, tell_page
from bot.domain.callbacks.fields import BURST
from bot.domain.privacy.consent import Purpose
from bot.domain.support.consultation import ConsultationKind, Readers
from bot.domain.workers.profile import Owner
from bot.presenters.privacy.my_data import conversations
from bot.storage.tables import consultations, group_posts, messages
from bot.texts import Translator
from simulator import Fault, origins
from tests.actions.vocabulary import acting
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.reminders.test_reminders import HELP, reminded_of
from tests.conversations.support.test_consultation import open_with
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.workers.test_profile import open_part
from tests.conversations.world import World

WORDS = "The foreman has my passport"
ORDER = "You must work on Sunday"
BOSS = "Boss Tanaka"


@pytest.mark.parametrize(("said", "telling"), [("yes", "agreed"), ("no", "refused")])
async def test_whether_the_employer_may_be_told_reaches_its_readers_also_after_it_left_the_group(
    worker: Chat, officer: Desk, head: Chat, said: str, telling: str
) -> None:
    await worker.sends(WORDS)
    await officer.taps("staff-card-ask-employer")
    await worker.taps("receipt-restrict")
    await worker.taps(f"consents-employer-{said}")
    head.sees("restricted-more", number="1")
    await head.taps("complaint-open")
    head.sees("staff-telling", telling=telling)
    assert head.says("staff-telling", {"telling": telling}) not in str(officer.messages())


async def answers_of_a_check(world: World, answers: str) -> None:
    async with world.shien.database.transaction() as store:
        await send_answers(acting(store, now=world.clock.now()), await store.workers.get(1), answers)
    await world.passes(seconds=3)


@pytest.mark.usefixtures("head")
async def test_with_its_topic_everything_leaves_the_group_however_old_it_is(
    world: World, worker: Chat, admin: Desk, officer: Desk
) -> None:
    await worker.sends(WORDS)
    await worker.then(worker.person.forwards(ORDER, origins.from_hidden_user(BOSS)))
    await worker.taps("consultation-kind-procedure")
    await answers_of_a_check(world, "Has a deposit been taken? Yes")
    await officer.replies("We will look", to=WORDS)
    assert BOSS in str(admin.messages())
    world.clock.move(timedelta(days=3))
    await worker.taps("receipt-restrict")
    await world.passes(minutes=1)
    assert world.staff_group.topics == []
    assert [message["text"] for message in admin.messages()] == [admin.says("staff-restricted", {"number": "1"})]
    worker.has_seen("restricted-taken_out", number="1")
    assert await world.rows(group_posts) == []
    assert [row["text"] for row in await world.rows(messages)] == [WORDS, ORDER, None, "We will look"]


async def test_the_worker_reads_at_once_that_all_staff_could_read_it(world: World, worker: Chat) -> None:
    world.people[ADMIN_ID].started = True
    await worker.sends(WORDS)
    world.telegram.faults.add(Fault(kind="429", method="deleteForumTopic", times=None, retry_after=30))
    await worker.taps("receipt-restrict")
    worker.sees("restricted-leaving")
    world.telegram.faults.clear()
    await world.passes(minutes=1)
    worker.has_seen("restricted-taken_out", number="1")
    assert world.staff_group.topics == []


async def test_what_the_bot_may_not_delete_managers_delete_by_hand_and_the_worker_is_told_so(
    world: World, worker: Chat, admin: Desk, officer: Desk, head: Chat
) -> None:
    group = world.staff_group
    await worker.sends(WORDS)
    await officer.replies("We will look", to=WORDS)
    group.take_right("can_delete_messages", officer.person.user)
    world.clock.move(timedelta(days=3))
    await worker.taps("receipt-restrict")
    await world.passes(minutes=1)
    assert [topic.name for topic in group.topics] == [admin.says("staff-topic-restricted", {"number": "1"})]
    worker.has_seen("restricted-left_in_group", number="1")
    # The topic, its card, the words, the answer, and the question whether to send it.
    head.has_seen("restricted-remove_by_hand", number="1", count=5)
    await officer.taps("staff-offer-send", locale="en")
    officer.is_told("staff-answer-restricted")
    assert "We will look" not in str(worker.messages())
    await officer.replies("And tomorrow?", to=WORDS)
    officer.sees("staff-answer-restricted")

    group.give_right("can_delete_messages", officer.person.user)
    await world.passes(minutes=1)
    assert group.topics == []
    worker.has_seen("restricted-taken_out", number="1")


async def test_without_topics_the_bot_deletes_each_message_and_tells_of_one_whose_answer_was_lost(
    world: World, worker: Chat, admin: Desk, head: Chat
) -> None:
    refuses = Fault(kind="400", method="createForumTopic", reason="not enough rights to create a topic", times=None)
    world.telegram.faults.add(refuses)
    await worker.then(worker.person.forwards(ORDER, origins.from_hidden_user(BOSS)))
    await world.passes(minutes=1)
    world.telegram.faults.add(Fault(kind="drop_after", method="copyMessage", times=1))
    await worker.sends(WORDS)
    await worker.taps("receipt-restrict")
    await world.passes(minutes=2)
    assert [message["text"] for message in admin.messages()] == [
        WORDS,
        admin.says("staff-restricted", {"number": "1"}),
    ]
    head.has_seen("restricted-remove_by_hand", number="1", count=1)
    worker.has_seen("restricted-left_in_group", number="1")


async def test_every_copy_of_changed_words_leaves_with_them(world: World, worker: Chat, admin: Desk) -> None:
    await open_with(worker, "About pay")
    world.clock.move(timedelta(hours=2))
    sent = await worker.sends(WORDS)
    await worker.then(worker.person.edits(sent["message_id"], "He has it"))
    await worker.taps("receipt-not_this")
    await worker.taps("receipt-something_new")
    await world.passes(seconds=5)
    first = admin.message("About pay")["message_thread_id"]
    assert WORDS not in str(world.staff_group.messages(thread_id=first))
    assert "He has it" not in str(world.staff_group.messages(thread_id=first))
    assert admin.in_topic()[-1]["text"] == "He has it"


async def test_what_a_button_sends_into_a_restricted_matter_managers_read_there(
    world: World, worker: Chat, head: Chat
) -> None:
    await a_restricted_matter_about_papers(worker)
    await answers_of_a_check(world, "Has a deposit been taken? <Yes>")
    async with world.shien.database.transaction() as store:
        acts, linh = acting(store, now=world.clock.now()), await store.workers.get(1)
        await tell_page(acts, await consultation_about(acts, linh, ConsultationKind.PROCEDURE), "life-title-pay_slip")
        await withdraw(acts, linh, Purpose.RECORDS)
    await world.passes(seconds=5)
    await head.sends("/complaints")
    await head.taps_label(head.labels()[0])
    for key, args in (
        ("eligibility-answers", {"answers": "Has a deposit been taken? <Yes>"}),
        ("staff-asked_from-life_title", {"page": "pay_slip"}),
        ("consents-staff-withdrawn", {"purpose": "records"}),
    ):
        head.sees(key, **args)


async def test_a_manager_opens_a_restricted_matter_to_the_group_and_the_worker_hears_it(
    world: World, worker: Chat, admin: Desk, head: Chat
) -> None:
    await worker.then(worker.person.forwards(CRY, origins.from_hidden_user(BOSS)))
    await head.taps("complaint-open")
    head.sees("staff-forwarded", text=BOSS)
    await head.taps("complaint-open-group")
    head.sees("complaint-open-group-confirm", number="1", notes=0)
    assert CRY not in str(admin.messages())
    await head.taps("complaint-open-group-yes")
    await world.passes(seconds=5)
    shown = [message["text"] for message in admin.in_topic()[-2:]]
    assert shown == [admin.says("staff-forwarded", {"text": BOSS}), CRY]
    worker.has_seen("restricted-opened", number="1")
    assert (await world.row(consultations))["readers"] == Readers.GROUP.value
    [changed] = await world.happened("readers_changed")
    assert changed["actor"].startswith("staff:")
    await worker.taps("receipt-restrict")
    assert (await world.row(consultations))["readers"] == Readers.RESTRICTED.value
    await world.passes(minutes=1)
    taken_out = worker.message(worker.says("restricted-taken_out", {"number": "1"}))
    assert worker.says("receipt-open") in str(taken_out["reply_markup"])


async def test_whose_words_they_are_goes_along_where_they_are_moved(world: World, worker: Chat, admin: Desk) -> None:
    await open_with(worker, "About pay")
    world.clock.move(timedelta(hours=2))
    await worker.then(worker.person.forwards(ORDER, origins.from_hidden_user(BOSS)))
    first = admin.message("About pay")["message_thread_id"]
    await worker.taps("receipt-not_this")
    await worker.taps("receipt-something_new")
    await world.passes(seconds=5)
    assert [message["text"] for message in admin.in_topic()[-2:]] == [
        admin.says("staff-forwarded", {"text": BOSS}),
        ORDER,
    ]
    assert BOSS not in str(world.staff_group.messages(thread_id=first))


@pytest.mark.parametrize("captions", [[None, CRY, None], [CRY, None], [None, None, CRY]])
async def test_of_an_album_no_part_is_in_the_group_when_one_is_watched(
    world: World, worker: Chat, admin: Desk, captions: list[str | None]
) -> None:
    await worker.then(worker.person.sends_album(captions))
    await world.passes(seconds=10)
    assert not [message for message in admin.messages() if "photo" in message]
    kept = [row for row in await world.rows(messages) if row["content"] == "photo"]
    matters = {row["id"]: row["readers"] for row in await world.rows(consultations)}
    assert [matters[row["consultation_id"]] for row in kept] == ["restricted"] * len(captions)


async def test_an_album_in_the_window_of_a_consultation_is_one_too(world: World, worker: Chat, admin: Desk) -> None:
    await open_with(worker, "About pay")
    await worker.then(worker.person.sends_album([CRY, None, None]))
    await world.passes(seconds=10)
    assert not [message for message in admin.messages() if "photo" in message]


async def test_an_older_receipt_acts_on_where_the_words_are_now(world: World, worker: Chat, admin: Desk) -> None:
    await open_with(worker, "About pay")
    await world.passes(hours=2)
    await worker.then(worker.person.sends_album(["a", "b"]))
    await world.passes(seconds=10)
    older = worker.callback(worker.says("receipt-restrict"))
    await worker.taps("receipt-not_this")
    await worker.taps("receipt-something_new")
    await world.passes(seconds=10)
    await worker.forges(older)
    await world.passes(seconds=10)
    assert [row["readers"] for row in await world.rows(consultations)] == ["group", "restricted"]
    assert not [message for message in admin.messages() if "photo" in message]


async def test_an_answer_in_a_restricted_matter_is_no_answer_to_a_complaint(
    world: World, worker: Chat, head: Chat
) -> None:
    await worker.sends(CRY)
    await head.taps("complaint-open")
    await head.taps("complaint-answer-write")
    await head.sends("I come now")
    await head.taps("complaint-answer-send")
    await world.passes(seconds=3)
    worker.has_seen("restricted-answer", number="1")


async def a_matter_of_before(worker: Chat) -> None:
    """So long ago that the next words get a receipt of their own."""
    await worker.sends("About my papers")
    await worker.world.passes(hours=2)


async def a_restricted_matter_about_papers(worker: Chat) -> None:
    await worker.sends("About my papers")
    await worker.taps("consultation-kind-procedure")
    await worker.taps("receipt-restrict")
    await worker.world.passes(seconds=5)


async def test_what_is_added_to_a_restricted_matter_is_said_to_be_for_managers(world: World, worker: Chat) -> None:
    await a_restricted_matter_about_papers(worker)
    async with world.shien.database.transaction() as store:
        await store.profiles.set_values(1, Owner.STAFF, [("nationality", "TH")], world.clock.now())
    await open_part(worker, "me", "nationality")
    await worker.taps("profile-ask-correction")
    worker.sees("restricted-added", number="1")


async def test_help_about_a_reminder_goes_into_a_restricted_matter_once(world: World, worker: Chat, head: Chat) -> None:
    await a_restricted_matter_about_papers(worker)
    await reminded_of(worker, "2026-12-02", moved_on="2026-11-20")
    for _ in range(2):
        await worker.taps(HELP)
        worker.sees("restricted-help-sent", number="1")
        await worker.world.passes(seconds=BURST.total_seconds())
    said = [row["said_key"] for row in await world.rows(messages) if row["said_key"]]
    assert said == ["reminder-help-staff"]
    await head.sends("/complaints")
    await head.taps_label(head.labels()[0])
    head.sees("reminder-help-staff", kind="address_notice", deadline_on="2026-12-04")


async def test_my_data_tells_whose_words_were_passed_on_and_what_a_button_sent(world: World, worker: Chat) -> None:
    await worker.then(worker.person.forwards(ORDER, origins.from_hidden_user(BOSS)))
    await answers_of_a_check(world, "Deposit: yes")
    async with world.shien.database.transaction() as store:
        kept = await gather(store, await store.workers.get(1))
    t = Translator(world.texts, "en")
    told = [row.value for section in conversations(t, kept) for row in section.rows]
    assert told[0] == t.label("my_data-forwarded", {"text": ORDER, "from": BOSS})
    assert told[1].endswith("Deposit: yes")
    assert "<b>" not in told[1]


async def test_words_that_become_a_complaint_leave_nothing_in_the_group_however_old_they_are(
    world: World, worker: Chat, admin: Desk
) -> None:
    await worker.sends("The officer Sato shouts at me")
    world.clock.move(timedelta(days=3))
    await worker.taps("complaint-about-staff")
    await world.passes(minutes=1)
    assert world.staff_group.topics == []
    assert "Sato" not in str(admin.messages())


async def test_moved_words_leave_what_quotes_them_and_what_staff_say_below_them(
    world: World, worker: Chat, admin: Desk, officer: Desk
) -> None:
    await a_matter_of_before(worker)
    moved = await worker.sends("The officer Sato shouts at me")
    first = worker.callback(worker.says("complaint-about-staff"))
    await worker.then(worker.person.quotes("Yesterday too", moved["message_id"], "Sato shouts"))
    await officer.replies("We will ask him", to="The officer Sato shouts at me")
    await officer.replies("Sato again", to="We will ask him")
    await officer.replies("He always does", to="Sato again")
    await worker.forges(first)
    await world.passes(minutes=1)
    shown = str(admin.messages())
    assert "Sato" not in shown
    assert "He always does" not in shown
    assert "Yesterday too" in shown


async def test_what_the_bot_could_not_take_out_with_moved_words_goes_once_it_may(
    world: World, worker: Chat, admin: Desk, officer: Desk, head: Chat
) -> None:
    await a_matter_of_before(worker)
    await worker.sends("The officer Sato shouts at me")
    await officer.replies("I know Sato", to="The officer Sato shouts at me")
    world.staff_group.take_right("can_delete_messages", officer.person.user)
    await worker.taps("complaint-about-staff")
    await world.passes(minutes=1)
    head.has_seen("complaint-remove_by_hand", number="2", count=1)
    world.staff_group.give_right("can_delete_messages", officer.person.user)
    await world.passes(minutes=1)
    assert "Sato" not in str(admin.messages())


async def test_what_still_stands_of_a_quote_is_told_and_not_posted_again(
    world: World, worker: Chat, admin: Desk, head: Chat
) -> None:
    await a_matter_of_before(worker)
    moved = await worker.sends("The officer Sato shouts at me")
    first = worker.callback(worker.says("complaint-about-staff"))
    await worker.then(worker.person.quotes("Yesterday too", moved["message_id"], "Sato shouts"))
    world.clock.move(timedelta(days=3))
    await worker.forges(first)
    await world.passes(minutes=1)
    # The words, the line with the quote and what stands below it.
    head.has_seen("complaint-remove_by_hand", number="2", count=3)
    worker.has_seen("complaint-left_in_group", number="2")
    assert len([message for message in admin.messages() if message.get("text") == "Yesterday too"]) == 1


async def test_a_quote_of_an_answer_leaves_with_the_words_that_it_answered(
    world: World, worker: Chat, admin: Desk, officer: Desk
) -> None:
    await a_matter_of_before(worker)
    await worker.sends("The officer is not fair")
    receipt, first = worker.message_id(), worker.callback(worker.says("complaint-about-staff"))
    await officer.replies("Sato told me you are lazy", to="The officer is not fair")
    await officer.taps("staff-offer-send", locale="en")
    answer = worker.message("Sato told me you are lazy")
    await worker.then(worker.person.quotes("Is it true?", answer["message_id"], "Sato told me"))
    await worker.forges_on(receipt, first)
    await world.passes(minutes=1)
    assert "Sato told me" not in str(admin.messages())
    assert admin.in_topic()[-1]["text"] == "Is it true?"


async def test_words_that_only_answer_what_was_moved_stay_when_the_bot_may_delete_again(
    world: World, worker: Chat, admin: Desk, officer: Desk
) -> None:
    await a_matter_of_before(worker)
    said = await worker.sends("Sato is not fair")
    first = worker.callback(worker.says("complaint-about-staff"))
    await worker.sends("I need my papers on Monday", reply_to=said["message_id"])
    await worker.forges(first)
    world.staff_group.take_right("can_delete_messages", officer.person.user)
    world.staff_group.give_right("can_delete_messages", officer.person.user)
    await world.passes(minutes=1)
    assert "I need my papers on Monday" in str(admin.messages())


async def test_an_answer_stays_where_the_words_moved_to_what_the_group_reads_too(
    world: World, worker: Chat, admin: Desk, officer: Desk
) -> None:
    await open_with(worker, "About pay")
    await world.passes(hours=2)
    await worker.sends(WORDS)
    await officer.replies("We will look", to=WORDS)
    await worker.taps("receipt-not_this")
    await worker.taps("receipt-something_new")
    world.staff_group.take_right("can_delete_messages", officer.person.user)
    world.staff_group.give_right("can_delete_messages", officer.person.user)
    await world.passes(minutes=1)
    assert "We will look" in str(admin.messages())
