from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery.consultation_card import card_buttons, card_text, topic_title
from bot.delivery.topics.topics import TOPIC_RETRY
from bot.domain.outbox import CopyMessages, DeleteTopic, EditCard, MessageClass, OpenTopic, OutboxMessage, tell_staff
from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Readers
from bot.domain.support.matter_card import MatterCard
from bot.domain.support.message import IncomingMessage as Written
from bot.domain.workers.profile import Owner, Profile, ProfileValue
from bot.domain.workers.worker import Worker
from bot.texts import Texts, Translator
from simulator import Fault
from tests.delivery.office import START, Office, an_admin, texts_of

LINH = Worker(7, 101, "vi", None, None, "W-7", "TRAN <LINH>", None, 1, "Other Care", None, None)
STRANGER = Worker(8, 102, "en", None, None, None, None, None, None, None, None, None)
KNOWN = {"nationality": "VN", "status": "ssw1", "field": "care", "stay_expiry": "2027-04-01"}
NOW = datetime(2026, 11, 22, tzinfo=UTC)
PROFILE = Profile(tuple(ProfileValue(field_id, Owner.STAFF, value, NOW) for field_id, value in KNOWN.items()))
CASE = Consultation(
    1204,
    7,
    ConsultationKind.PAY,
    ConsultationState.NEW,
    "vi",
    "Hoshi & Co",
    None,
    None,
    datetime(2026, 11, 22, 15, 5, tzinfo=UTC),
    None,
)


def around(case: Consultation, holder: str | None = None) -> MatterCard:
    """A card with nothing else of the worker."""
    return MatterCard(case, holder, (), None, (), case.locale, ("Kato", "Sato"))


@pytest.fixture
def english(texts: Texts) -> Translator:
    return Translator(texts, "en")


def open_topic(office: Office) -> OutboxMessage:
    return OpenTopic(consultation_id=office.consultation.id)


def edit_card(office: Office) -> OutboxMessage:
    return EditCard(consultation_id=office.consultation.id)


def test_a_topic_is_named_by_number_and_kind_and_tells_nothing_about_the_person(english: Translator) -> None:
    assert topic_title(english, CASE) == "No. 1204 · 💴 Pay"


def test_the_card_of_a_rostered_worker_tells_the_matter_and_the_roster(english: Translator) -> None:
    waiting = replace(CASE, waiting_since=NOW, answer_by=NOW + timedelta(hours=8))
    *lines, empty, rules, below, readers = card_text(english, around(waiting, "Sato"), LINH, PROFILE, NOW).splitlines()
    assert lines == [
        "<b>Consultation no. 1204</b>",
        "<b>🔵 Our turn.</b> Nobody has answered yet. The worker has waited since 2026-11-22 (Sun) 09:00.",
        "Answer by 2026-11-22 (Sun) 17:00.",
        "Claimed by Sato.",
        "",
        "About: 💴 Pay",
        "State: new",
        "Opened: 2026-11-23 (Mon) 00:05 (Japan time)",
        "The worker reads: Vietnamese",
        "",
        "Roster number: W-7",
        "Name on card: TRAN &lt;LINH&gt;",
        "Nationality: Vietnam",
        "Employer at that time: Hoshi &amp; Co",
        "Status: Specified Skilled Worker (i)",
        "Field: Nursing care",
        "Stay expires: 2027-04-01 (Thu)",
    ]
    assert (empty, rules.partition(".")[0]) == ("", "What you write in this group stays among staff")
    assert (below, readers) == ("", "Reads Vietnamese: Kato and Sato")


def test_the_card_of_somebody_unknown_says_so(english: Translator) -> None:
    text = card_text(english, around(CASE), STRANGER, Profile(), NOW)
    assert "This person is not on the roster." in text
    assert "Name on card" not in text


def test_what_the_roster_does_not_know_is_said_to_be_not_known(english: Translator) -> None:
    known_by_name = replace(STRANGER, number="W-8", name_on_card="TRAN LINH")
    assert (
        card_text(english, around(replace(CASE, employer=None)), known_by_name, Profile(), NOW).count("not known") == 5
    )


def test_a_worker_who_changed_the_language_reads_the_new_one(english: Translator) -> None:
    assert "The worker reads: English" in card_text(english, around(CASE), replace(LINH, locale="en"), PROFILE, NOW)


@pytest.mark.parametrize("state", ConsultationState)
def test_an_open_case_can_be_closed_and_a_closed_one_reopened(state: ConsultationState) -> None:
    pressed = [button.callback for line in card_buttons(replace(CASE, state=state), LINH) for button in line]
    is_closed = state is ConsultationState.CLOSED
    assert ("reopen:1204" in pressed, "close:1204" in pressed) == (is_closed, not is_closed)


def test_a_card_lets_staff_do_what_there_is_to_be_done() -> None:
    free, taken = replace(CASE, snoozed_until=NOW), replace(CASE, assignee_id=5)
    others = ["flag:1204", "canned:1204:0", "reader:1204", "tellemployer:1204", "close:1204", "remove:1204"]
    assert pressed_on(CASE) == ["claim:1204", "hand:1204", "rest:1204", *others]
    assert pressed_on(free) == ["claim:1204", "hand:1204", "wake:1204", *others]
    assert pressed_on(taken)[:2] == ["claim:1204", "unclaim:1204"]
    assert pressed_on(replace(CASE, state=ConsultationState.CLOSED)) == ["reopen:1204", "remove:1204"]


def pressed_on(case: Consultation) -> list[str]:
    """What Telegram sends back of the buttons on its card."""
    return [button.callback for line in card_buttons(case, LINH) for button in line if button.callback]


def test_a_card_leads_to_the_roster_where_nobody_knows_who_it_is() -> None:
    links = [button.start for line in card_buttons(CASE, STRANGER) for button in line if button.start]
    assert links == ["log_1204", "report_1204", f"link_{STRANGER.id}"]
    links = [button.start for line in card_buttons(CASE, LINH) for button in line if button.start]
    assert links == ["log_1204", "report_1204", f"card_{LINH.id}"]


async def test_opening_a_topic_posts_the_card_and_pins_it(office: Office) -> None:
    [row] = await office.sent(open_topic(office))
    case = await office.case()
    [topic] = office.staff.topics
    [_root, card, *_service] = office.staff.messages(case.topic_id)
    assert (case.topic_id, case.card_id) == (topic.thread_id, card["message_id"])
    assert card["text"].startswith(f"Consultation no. {case.id}\n")
    assert office.staff.pinned == [card["message_id"]]
    assert (row.outcome, row.telegram_id) == ("sent", card["message_id"])


async def test_opening_a_topic_twice_makes_one(office: Office) -> None:
    await office.sent(open_topic(office), open_topic(office))
    assert len(office.staff.topics) == 1
    assert len(texts_of(office.staff.messages())) == 1


@pytest.mark.parametrize("method", ["createForumTopic", "sendMessage", "pinChatMessage"])
async def test_a_topic_interrupted_at_any_step_is_finished_later_and_only_once(office: Office, method: str) -> None:
    office.telegram.faults.add(Fault(method=method, kind="429", retry_after=7))
    await office.sent(open_topic(office))
    office.clock.move(office.limiter.pause_left(office.staff.id))
    await office.deliver()
    case = await office.case()
    assert [topic.thread_id for topic in office.staff.topics] == [case.topic_id]
    assert len(texts_of(office.staff.messages())) == 1
    assert office.staff.pinned == [case.card_id]


async def test_a_card_follows_its_consultation(office: Office) -> None:
    await office.open_topic()
    async with office.database.transaction() as store:
        await store.consultations.set_state(office.consultation.id, ConsultationState.CLOSED, office.clock.now())
    [row] = await office.sent(edit_card(office))
    [card] = [message for message in office.staff.messages() if "reply_markup" in message]
    assert "State: closed" in card["text"]
    assert card["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == f"reopen:{office.consultation.id}"
    assert (row.outcome, row.telegram_id) == ("sent", card["message_id"])


async def test_a_card_that_already_reads_so_counts_as_edited(office: Office) -> None:
    await office.open_topic()
    [row] = await office.sent(edit_card(office))
    assert row.outcome == "sent"


async def test_a_card_that_is_still_to_come_need_not_be_edited(office: Office) -> None:
    [row] = await office.sent(edit_card(office))
    assert (row.outcome, row.reason) == ("skipped", "superseded")


async def test_a_card_that_somebody_deleted_is_posted_again_in_its_topic(office: Office) -> None:
    topic_id = await office.open_topic()
    before = (await office.case()).card_id or 0
    office.staff.remove([before], office.clock.now())
    [edited] = await office.sent(edit_card(office))
    case = await office.case()
    assert (edited.outcome, case.topic_id, office.staff.pinned[-1]) == ("sent", topic_id, case.card_id)
    assert case.card_id != before


async def test_a_card_of_what_is_closed_is_not_posted_again(office: Office) -> None:
    office.staff.delete_topic(await office.open_topic())
    async with office.database.transaction() as store:
        await store.consultations.set_state(office.consultation.id, ConsultationState.CLOSED, START)
    [edited] = await office.sent(edit_card(office))
    assert (edited.outcome, edited.reason) == ("refused", "Message to edit not found")
    assert office.staff.topics == []


async def test_a_deleted_topic_is_opened_again_with_its_card_before_anything_is_said_there(office: Office) -> None:
    deleted = await office.open_topic()
    office.staff.delete_topic(deleted)
    await office.sent(tell_staff("tests-note", {"number": 1}, consultation_id=office.consultation.id))
    case = await office.case()
    [topic] = office.staff.topics
    card, note, line = texts_of(office.staff.messages(topic.thread_id))
    assert case.topic_id == topic.thread_id != deleted
    assert (card.splitlines()[0], note) == (f"Consultation no. {case.id}", "Note 1")
    assert line == "The topic of this consultation was deleted. This is a new one."
    assert office.staff.pinned == [case.card_id]


async def test_what_comes_before_its_topic_opens_it(office: Office) -> None:
    await office.sent(tell_staff("tests-note", {"number": 1}, consultation_id=office.consultation.id))
    case = await office.case()
    assert texts_of(office.staff.messages(case.topic_id))[1:] == ["Note 1"]


async def test_two_that_come_before_their_topic_open_one(office: Office) -> None:
    urgent = replace(open_topic(office), message_class=MessageClass.URGENT)
    await office.sent(open_topic(office), urgent)
    assert len(office.staff.topics) == 1
    assert len(texts_of(office.staff.messages())) == 1


async def test_a_group_without_topics_hears_everything_in_general(office: Office) -> None:
    office.staff.is_forum = False
    rows = await office.sent(
        open_topic(office), tell_staff("tests-note", {"number": 1}, consultation_id=office.consultation.id)
    )
    assert [row.outcome for row in rows] == ["sent", "sent"]
    card, note = texts_of(office.staff.messages())
    assert (card.splitlines()[0], note) == (f"Consultation no. {office.consultation.id}", "Note 1")


async def test_once_topics_are_turned_on_the_consultation_gets_its_own(office: Office) -> None:
    office.staff.is_forum = False
    await office.sent(open_topic(office))
    office.staff.upgrade(-1009)
    await office.sent(tell_staff("tests-note", {"number": 1}, consultation_id=office.consultation.id))
    card, note = texts_of(office.staff.messages((await office.case()).topic_id))
    assert (card.splitlines()[0], note) == (f"Consultation no. {office.consultation.id}", "Note 1")


async def test_a_topic_is_deleted_with_all_that_stands_in_it(office: Office) -> None:
    topic_id = await office.open_topic()
    [row] = await office.sent(DeleteTopic(topic_id, group_id=office.staff.id))
    assert (row.outcome, row.telegram_id) == ("sent", topic_id)
    assert office.staff.topics == []


async def test_a_topic_that_staff_deleted_before_counts_as_deleted(office: Office) -> None:
    [row] = await office.sent(DeleteTopic(4711, group_id=office.staff.id))
    assert row.outcome == "sent"


def test_a_closed_case_of_who_asked_to_be_forgotten_has_no_button() -> None:
    assert (
        card_buttons(replace(CASE, state=ConsultationState.CLOSED), replace(LINH, chat_id=None, forgotten_at=NOW)) == ()
    )


def test_the_card_of_who_asked_to_be_forgotten_has_a_number_and_no_name(english: Translator) -> None:
    forgotten = replace(LINH, name_on_card=None, forgotten_at=NOW)
    text = card_text(english, around(CASE), forgotten, PROFILE, NOW)
    assert "No. 7" in text
    assert not any(known in text for known in ("W-7", "LINH", "Hoshi", "2027"))


LETTERS_BY_MISTAKE: dict[str, Callable[[int, int], OutboxMessage]] = {
    "topic": lambda complaint, _: OpenTopic(consultation_id=complaint),
    "card": lambda complaint, _: EditCard(consultation_id=complaint),
    "words": lambda complaint, message: CopyMessages((message,), consultation_id=complaint),
    "sentence": lambda complaint, _: tell_staff("staff-unsolved", consultation_id=complaint),
}


@pytest.mark.parametrize("outbox_message", LETTERS_BY_MISTAKE.values(), ids=LETTERS_BY_MISTAKE)
async def test_nothing_of_a_complaint_comes_into_the_group_even_by_mistake(
    office: Office, outbox_message: Callable[[int, int], OutboxMessage]
) -> None:
    async with office.database.transaction() as store:
        complaint = await store.consultations.open(office.worker, ConsultationKind.OTHER, NOW, Readers.ADMINS)
        message = await store.messages.add_from_worker(complaint.id, Written(7, "text", "They shout"), NOW)
    [row] = await office.sent(outbox_message(complaint.id, message.id))
    assert (row.outcome, row.reason) == ("skipped", "restricted")
    assert (office.staff.messages(), office.staff.topics) == ([], [])


async def another(office: Office, words: str) -> Consultation:
    """Another worker's consultation with these words, which have left."""
    mai = office.telegram.add_person(102, "Mai", language_code="en")
    mai.sends("/start")
    sent = mai.sends(words)
    async with office.database.transaction() as store:
        worker = await store.workers.upsert_by_chat(mai.id, "en")
        case = await store.consultations.open(worker, ConsultationKind.LIFE, START)
        told = await store.messages.add_from_worker(case.id, Written(sent["message_id"], "text", words, None), START)
    await office.sent(OpenTopic(consultation_id=case.id), CopyMessages((told.id,), consultation_id=case.id))
    async with office.database.transaction() as store:
        return await store.consultations.get(case.id)


async def test_where_no_topic_can_be_opened_each_message_in_general_answers_its_own_card(office: Office) -> None:
    office.staff.take_right("can_manage_topics", office.officer.user)
    await office.sent(open_topic(office))
    other = await another(office, "My pay is late")
    await office.brought("I was hit")
    await office.sent(tell_staff("tests-yes", consultation_id=other.id))
    answered = {message.get("text"): message.get("reply_to_message", {}) for message in office.staff.messages()}
    assert answered["I was hit"]["message_id"] == (await office.case()).card_id
    assert answered["My pay is late"]["message_id"] == other.card_id
    assert answered["Yes & no"]["message_id"] == other.card_id


async def test_admins_hear_once_a_day_that_no_topic_can_be_opened(office: Office) -> None:
    admin = await an_admin(office)
    office.staff.take_right("can_manage_topics", office.officer.user)
    for day in range(2):
        office.clock.move(timedelta(days=day))
        await office.sent(open_topic(office))
        await office.sent(open_topic(office))
    assert len(texts_of(admin.messages)) == 1 + 2  # /start


async def test_when_topics_can_be_opened_again_the_words_in_general_follow_and_admins_hear_it(office: Office) -> None:
    admin = await an_admin(office)
    office.staff.take_right("can_manage_topics", office.officer.user)
    await office.brought("I was hit")
    await office.brought("He will come again")
    card_id = (await office.case()).card_id
    attempts = [call.method for call in office.telegram.calls].count("createForumTopic")
    assert attempts == 1
    office.staff.give_right("can_manage_topics", office.officer.user)
    office.clock.move(TOPIC_RETRY)
    await office.brought("Please call me")
    [topic] = office.staff.topics
    new, line, *earlier = texts_of(office.staff.messages(topic.thread_id))[1:]
    assert (new, earlier) == ("Please call me", ["I was hit", "He will come again"])
    assert "General" in line
    [card] = [message for message in office.staff.messages() if message["message_id"] == card_id]
    assert "reply_markup" not in card
    await office.deliver()
    assert texts_of(admin.messages)[-1].startswith("✅")
