"""Notices from the feeder to the chats, on the local Telegram."""

import asyncio
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update
from structlog.testing import capture_logs

from bot.actions.context import ActionContext
from bot.actions.notices.corrections import start_correction, take_back
from bot.actions.notices.drafts import start_notice
from bot.actions.notices.feeding import MOST_WAITING, feed
from bot.actions.notices.running import cancel_notice, lose_file, lose_token, pause_notice, resume_notice
from bot.actions.workers.new_phone import detach_chat
from bot.delivery.relay import OutboxRelay
from bot.delivery.relay.hooks import NoticeHooks
from bot.domain.audit_event import SHIEN
from bot.domain.days import tokyo_day
from bot.domain.notices.notice import Media, MediaKind, Notice, NoticeClass, NoticeState, PauseReason, Words
from bot.domain.outbox import TestNotice, say
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import CONSENT_VERSION
from bot.storage.encrypted_columns import in_overwritten_row
from bot.storage.store import Store
from bot.storage.tables import outbox
from bot.texts import Texts, Value
from simulator import Fault, Person
from simulator.faults import Kind
from tests.actions.notices.vocabulary import (
    APPROVER_USER,
    AUTHOR_USER,
    BOLD,
    an_approved_notice,
    outcomes,
    staff_of,
    total,
)
from tests.actions.vocabulary import acting, known_facts
from tests.conftest import BOTH_DATABASES
from tests.delivery.office import START, Office, texts_of

on_both = pytest.mark.parametrize("database_url", BOTH_DATABASES, indirect=True)
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
BOTH = {"en": "Closed", "vi": "Nghỉ"}
PHOTO = Media(MediaKind.PHOTO, "photo-1")


async def fed(store: Store, now: object, most: int) -> int:
    return await feed(ActionContext(store, known_facts(), now, SHIEN), most)  # type: ignore[arg-type]


@pytest.fixture
def relay(relay: OutboxRelay) -> OutboxRelay:
    """One that feeds notices."""
    return OutboxRelay(
        *(relay._database, relay._sender, relay._limiter, relay._clock),
        when_lost=relay._when_lost,
        when_missed=relay._when_missed,
        when_returned=relay._when_returned,
        notices=NoticeHooks(fed, lose_file),
        when_token_refused=lose_token,
    )


@pytest.fixture
async def people(office: Office) -> list[Person]:
    """A dozen people who have agreed, the last of them Linh; their languages take turns."""
    found = [office.telegram.add_person(1000 + number, f"Worker {number}") for number in range(11)]
    async with office.database.transaction() as store:
        for number, person in enumerate(found):
            worker = await store.workers.upsert_by_chat(person.id, ("en", "vi")[number % 2])
            await store.workers.consent(worker.id, CONSENT_VERSION, START)
        await store.workers.consent(office.worker.id, CONSENT_VERSION, START)
    for person in found:
        person.sends("/start")
    return [*found, office.linh]


@pytest.fixture
async def staff(office: Office) -> tuple[Person, Person]:
    """Author and approver, who have started the bot."""
    found = [office.telegram.add_person(user, name) for user, name in ((AUTHOR_USER, "Author"), (APPROVER_USER, "Yes"))]
    for person in found:
        person.sends("/start")
    author, approver = found
    return author, approver


async def approved(office: Office, **how: object) -> Notice:
    async with office.database.transaction() as store:
        return await an_approved_notice(store, now=office.clock.now(), **how)  # type: ignore[arg-type]


async def numbers(office: Office, notice: Notice) -> dict[str | None, int]:
    async with office.database.transaction() as store:
        assert await total(store, notice.id) == notice.counted
        return dict(await outcomes(store, notice.id))


async def stands(office: Office, notice: Notice) -> Notice:
    async with office.database.transaction() as store:
        return await store.notices.get(notice.id)


async def until_done(office: Office, notice: Notice, minutes: int = 60) -> None:
    """Deliver as the ticks do, until the notice is done."""
    for _ in range(minutes * 6):
        await office.deliver()
        if (await stands(office, notice)).state is NoticeState.DONE:
            return
        await office.let_leases_end()
        office.clock.move(10 * SECOND)
    raise AssertionError(await numbers(office, notice))


async def is_delivered(office: Office, times: int) -> None:
    """Deliver as the ticks do, ten seconds apart."""
    for _ in range(times):
        await office.deliver()
        await office.let_leases_end()
        office.clock.move(10 * SECOND)


def heard(people: Sequence[Person]) -> list[list[str]]:
    return [texts_of(person.messages)[1:] for person in people]


@on_both
def plain(html: str) -> str:
    """A text as it is read."""
    return re.sub("</?b>", "", html)


async def test_everybody_gets_it_once_in_their_language_as_it_was_written(office: Office, people: list[Person]) -> None:
    notice = await approved(office, texts={"en": "We are closed.", "vi": "Nghỉ."}, link="https://example.org/a")
    await until_done(office, notice)
    assert heard(people) == [["We are closed."], ["Nghỉ."]] * 6
    assert all(each.messages[-1]["entities"] == [BOLD] for each in people)
    assert people[0].messages[-1]["reply_markup"]["inline_keyboard"][0][0]["url"] == "https://example.org/a"
    assert await numbers(office, notice) == {"sent": 12}
    assert all(row.outcome == "sent" and row.ended_at for row in await office.rows())


async def test_an_urgent_one_is_said_in_another_language_where_there_is_no_text(
    office: Office, people: list[Person]
) -> None:
    notice = await approved(office, notice_class=NoticeClass.URGENT)
    await until_done(office, notice)
    assert heard(people)[1][0].startswith("We are closed.\n\nℹ️")
    assert await numbers(office, notice) == {"sent": 12}


async def test_at_night_everybody_waits_until_the_morning_and_what_is_urgent_does_not(
    office: Office, people: list[Person]
) -> None:
    office.clock.move(13 * HOUR)  # 23:00 in Tokyo
    both = {"en": "We are closed.", "vi": "Nghỉ."}
    notice = await approved(office, texts=both)
    urgent = await approved(
        office, texts={each: f"{said}!" for each, said in both.items()}, notice_class=NoticeClass.URGENT
    )
    await until_done(office, urgent)
    assert heard(people) == [["We are closed.!"], ["Nghỉ.!"]] * 6
    assert [row for row in await office.rows() if row.notice_id == notice.id] == []
    async with office.database.transaction() as store:
        counts = await store.notice_recipients.counts(notice.id, office.clock.now())
    assert (counts.waiting, counts.held) == (12, 12)
    assert counts.held_until is not None
    office.clock.move(counts.held_until - office.clock.now())
    await until_done(office, notice)
    assert await numbers(office, notice) == {"sent": 12}


async def test_who_has_other_quiet_hours_does_not_keep_the_others_waiting(office: Office, people: list[Person]) -> None:
    async with office.database.transaction() as store:
        for person in people[:6]:
            worker = await store.workers.by_chat(person.id)
            assert worker is not None
            hours = (("quiet_from", "9"), ("quiet_until", "17"))
            await store.profiles.set_values(worker.id, Owner.WORKER, hours, START)
    notice = await approved(office, texts=BOTH)
    await office.deliver()
    assert await numbers(office, notice) == {"sent": 6, None: 6}
    office.clock.move(8 * HOUR)
    await until_done(office, notice)


async def test_who_has_muted_notices_gets_none_but_what_is_urgent(office: Office, people: list[Person]) -> None:
    async with office.database.transaction() as store:
        worker = await store.workers.by_chat(people[0].id)
        assert worker is not None
        await store.workers.mute(worker.id, START)
    notice = await approved(office, texts=BOTH)
    urgent = await approved(office, texts={"en": "Come", "vi": "Đến đây"}, notice_class=NoticeClass.URGENT)
    await until_done(office, notice)
    await until_done(office, urgent)
    assert heard(people)[0] == ["Come"]
    assert (await numbers(office, notice), await numbers(office, urgent)) == ({"sent": 11, "skipped": 1}, {"sent": 12})


async def test_it_waits_while_its_reader_fills_in_a_form_and_half_an_hour_at_most(
    office: Office, people: list[Person]
) -> None:
    notice = await approved(office, texts=BOTH)
    for minute in range(40):
        async with office.database.transaction() as store:
            chat_id = people[0].id
            await store.dialog_states.write(chat_id, chat_id, "form", {"step": minute}, office.clock.now())
        await office.deliver()
        if minute == 20:
            assert await numbers(office, notice) == {"sent": 11, None: 1}
        office.clock.move(timedelta(minutes=1))
    assert await numbers(office, notice) == {"sent": 12}


async def test_of_a_paused_notice_nothing_leaves_and_what_was_claimed_is_put_back(
    office: Office, people: list[Person]
) -> None:
    notice = await approved(office, texts=BOTH)
    async with office.database.transaction() as store:
        author, _ = await staff_of(store)
        await feed(acting(store, now=office.clock.now()), 50)
    async with office.database.transaction() as store:
        await store.notices.pause(notice.id, PauseReason.STAFF)  # as if it came between a claim and its start
    await office.deliver()
    assert heard(people) == [[]] * 12
    assert await office.rows() == []
    async with office.database.transaction() as store:
        await resume_notice(acting(store, author), notice.id)
    await until_done(office, notice)
    assert await numbers(office, notice) == {"sent": 12}


async def test_a_pause_in_the_middle_stops_within_a_second_and_nobody_gets_it_twice(
    office: Office, people: list[Person]
) -> None:
    notice = await approved(office, texts=BOTH)
    office.relay.tick()
    await office.telegram.until(lambda: len(office.telegram.calls) >= 1)
    async with office.database.transaction() as store:
        author, _ = await staff_of(store)
        await pause_notice(acting(store, author), notice.id)
    await office.deliver()
    has_it = (await numbers(office, notice))["sent"]
    await office.deliver()
    assert (await numbers(office, notice))["sent"] == has_it
    async with office.database.transaction() as store:
        await resume_notice(acting(store, author), notice.id)
    await until_done(office, notice)
    assert [len(each) for each in heard(people)] == [1] * 12


async def test_what_was_claimed_of_a_cancelled_notice_is_cancelled(office: Office, people: list[Person]) -> None:
    notice = await approved(office, texts=BOTH)
    async with office.database.transaction() as store:
        author, _ = await staff_of(store)
        await feed(acting(store, now=office.clock.now()), 5)
    await office.claim_and_die()
    async with office.database.transaction() as store:
        await cancel_notice(acting(store, author), notice.id)
    await office.let_leases_end()
    await office.deliver()
    assert heard(people) == [[]] * 12
    assert await numbers(office, notice) == {"cancelled": 12}


async def test_who_blocked_the_bot_is_unreachable_and_the_others_get_it(office: Office, people: list[Person]) -> None:
    people[3].blocks_bot()
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    assert await numbers(office, notice) == {"sent": 11, "unreachable": 1}
    async with office.database.transaction() as store:
        worker = await store.workers.by_chat(people[3].id)
    assert worker is not None
    assert worker.unreachable_at is not None


async def test_a_reminder_an_answer_and_an_alarm_wait_for_no_notice(office: Office, people: list[Person]) -> None:
    other = office.telegram.add_person(999, "Other")
    other.sends("/start")
    async with office.database.transaction() as store:
        worker = await store.workers.upsert_by_chat(other.id, "vi")
    await approved(office, texts=BOTH)
    delivery = asyncio.create_task(office.deliver())
    await office.telegram.until(lambda: len(office.telegram.calls) >= 1)
    await office.put(say("tests-note", {"number": 1}, worker_id=worker.id))
    office.relay.wake()
    await delivery
    chats = [call.params["chat_id"] for call in office.telegram.calls if call.method == "sendMessage"]
    assert len(chats) == len(people) + 1
    assert chats.index(other.id) <= 4


@pytest.mark.parametrize("kind", MediaKind)
async def test_a_file_stands_above_the_words_as_they_were_written(
    office: Office, people: list[Person], kind: MediaKind
) -> None:
    if kind is MediaKind.PHOTO:
        people[0].sends_photo()
    else:
        people[0].sends_document()
    notice = await approved(office, texts=BOTH, media=Media(kind, f"{kind}-1"), link="https://example.org/a")
    await until_done(office, notice)
    assert [each.messages[-1]["caption"] for each in people] == ["Closed", "Nghỉ"] * 6
    assert all(kind.value in each.messages[-1] for each in people)
    assert all(each.messages[-1]["caption_entities"] == [BOLD] for each in people)
    buttons = people[0].messages[-1]["reply_markup"]["inline_keyboard"]
    assert buttons[0][0]["url"] == "https://example.org/a"
    assert await numbers(office, notice) == {"sent": 12}


@pytest.mark.usefixtures("people")
async def test_media_that_telegram_no_longer_has_pauses_it_and_both_are_told_once(
    office: Office, staff: tuple[Person, Person]
) -> None:
    office.telegram.faults.add(
        Fault(kind="400", method="sendPhoto", reason="wrong file identifier/HTTP URL specified", times=None)
    )
    notice = await approved(office, texts=BOTH, media=PHOTO)
    for _ in range(20):
        await office.deliver()
        office.clock.move(SECOND)
    now = await stands(office, notice)
    assert (now.state, now.pause_reason) == (NoticeState.PAUSED, PauseReason.MEDIA_GONE)
    assert await numbers(office, notice) == {None: 12}
    assert [len(each) for each in heard(staff)] == [1, 1]
    office.telegram.faults.clear()


async def test_of_a_correction_whose_picture_is_lost_both_read_what_helps_there(
    office: Office, people: list[Person], staff: tuple[Person, Person], texts: Texts
) -> None:
    for _ in range(2):
        people[0].sends_photo()
    notice = await approved(office, texts=BOTH, media=PHOTO)
    await until_done(office, notice)
    lost = Fault(kind="400", method="editMessageMedia", reason="wrong file identifier/HTTP URL specified", times=None)
    office.telegram.faults.add(lost)
    correction = await corrected(office, notice, OTHER_PHOTO)
    for _ in range(20):
        await office.deliver()
        office.clock.move(SECOND)
    office.telegram.faults.clear()
    assert (await stands(office, correction)).pause_reason is PauseReason.MEDIA_GONE
    what = {"purpose": "correct", "about": str(notice.id)}
    told: dict[str, Value] = {"notice": correction.id, "title": correction.title_ja, **what}
    assert [each[-1] for each in heard(staff)] == [plain(texts.say("en", "notice_running-file_gone", told))] * 2


@pytest.mark.usefixtures("people")
async def test_a_refused_token_leaves_it_sending_and_admins_are_told_once_as_soon_as_it_is_taken_again(
    office: Office, staff: tuple[Person, Person]
) -> None:
    office.telegram.faults.add(Fault(kind="401", method="sendMessage", times=None))
    notice = await approved(office, texts=BOTH)
    with capture_logs() as logs:
        for _ in range(20):
            await office.deliver()
            office.clock.move(6 * SECOND)
    assert (await stands(office, notice)).state is NoticeState.SENDING
    assert await numbers(office, notice) == {None: 12}
    assert len([each for each in logs if "BOT_TOKEN" in each["event"]]) == 1
    office.telegram.faults.clear()
    await until_done(office, notice)
    assert await numbers(office, notice) == {"sent": 12}
    assert [len(each) for each in heard(staff)] == [1, 1]


@on_both
async def test_ten_minutes_of_502_lose_nobody_and_repeat_nothing(office: Office, people: list[Person]) -> None:
    office.telegram.faults.add(Fault(kind="502", method="sendMessage", lasts_seconds=600))
    notice = await approved(office, texts=BOTH)
    for _ in range(60):
        await office.deliver()
        office.clock.move(10 * SECOND)
    await until_done(office, notice)
    assert [len(each) for each in heard(people)] == [1] * 12
    assert await numbers(office, notice) == {"sent": 12}


async def test_a_429_of_one_chat_delays_that_chat_alone(office: Office, people: list[Person]) -> None:
    office.telegram.faults.add(Fault(kind="429", method="sendMessage", chat_id=people[2].id, retry_after=30))
    notice = await approved(office, texts=BOTH)
    await office.deliver()
    assert await numbers(office, notice) == {"sent": 11, None: 1}
    office.clock.move(31 * SECOND)
    await until_done(office, notice)
    assert await numbers(office, notice) == {"sent": 12}


async def test_a_sender_that_died_after_the_call_repeats_one_and_the_row_says_so(
    office: Office, people: list[Person]
) -> None:
    office.telegram.faults.add(Fault(kind="drop_after", method="sendMessage"))
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    assert sorted(len(each) for each in heard(people)) == [1] * 11 + [2]
    assert await numbers(office, notice) == {"sent": 11, "repeated": 1}


@on_both
async def test_of_a_sender_that_dies_only_what_was_in_the_air_counts_as_perhaps_sent_twice(
    office: Office, people: list[Person]
) -> None:
    office.telegram.faults.add(Fault(kind="timeout_after", method="sendMessage"))
    notice = await approved(office, texts=BOTH)
    drain = asyncio.create_task(office.relay.drain())
    await office.telegram.until(lambda: len(office.telegram.calls) >= 1)
    assert len(office.relay._in_bulk) == 12
    for each in (*office.relay._in_bulk.values(), drain):
        each.cancel()
    await asyncio.gather(drain, return_exceptions=True)
    office.telegram.faults.clear()
    await office.let_leases_end()
    await until_done(office, notice)
    assert await numbers(office, notice) == {"sent": 11, "repeated": 1}
    assert sorted(len(each) for each in heard(people)) == [1] * 11 + [2]


@on_both
async def test_a_pause_stops_what_is_in_hand_but_for_what_is_in_the_air(office: Office, people: list[Person]) -> None:
    notice = await approved(office, texts=BOTH)
    drain = asyncio.create_task(office.relay.drain())
    await office.telegram.until(lambda: len(office.telegram.calls) >= 1)
    async with office.database.transaction() as store:
        author, _ = await staff_of(store)
        await pause_notice(acting(store, author), notice.id)
    await office.let_time_pass(drain)
    assert sum(len(each) for each in heard(people)) == 1
    assert await numbers(office, notice) == {"sent": 1, None: 11}
    async with office.database.transaction() as store:
        await resume_notice(acting(store, author), notice.id)
    await until_done(office, notice)
    assert await numbers(office, notice) == {"sent": 12}
    assert [len(each) for each in heard(people)] == [1] * 12


async def test_a_bug_in_the_feeder_is_logged_and_stops_nothing_else(office: Office) -> None:
    async def fail(_store: Store, _now: object, _most: int) -> int:
        raise ZeroDivisionError

    office.relay._feeder._feed = fail
    await office.put(say("tests-note", {"number": 1}, worker_id=office.worker.id))
    with capture_logs() as logs:
        await office.deliver()
    assert texts_of(office.linh.messages)[1:] == ["Ghi chú 1"]
    assert [each["error"] for each in logs if each["event"] == "notices not fed"] == ["ZeroDivisionError"]


async def test_three_hundred_people_are_fed_bit_by_bit(office: Office) -> None:
    async with office.database.transaction() as store:
        await store.workers.detach_chat(office.worker.id)
        for number in range(300):
            person = office.telegram.add_person(2000 + number, f"Worker {number}")
            person.started = True
            worker = await store.workers.upsert_by_chat(person.id, "en")
            await store.workers.consent(worker.id, CONSENT_VERSION, START)
    notice = await approved(office)
    most = 0
    office.relay.tick()
    while not (await stands(office, notice)).ended_at:
        await office.deliver()
        most = max(most, sum(row.ended_at is None for row in await office.rows()))
        office.clock.move(SECOND)
    assert most <= MOST_WAITING
    calls = [call.at for call in office.telegram.calls if call.method == "sendMessage"]
    assert len(calls) == 300
    assert 299 / 25 <= (calls[-1] - calls[0]).total_seconds() <= 300 / 25 / 0.99


NEW = {"en": "Open", "vi": "Mở"}
OTHER_PHOTO = Media(MediaKind.PHOTO, "photo-2")


async def corrected(office: Office, notice: Notice, media: Media | None) -> Notice:
    """A correction of that notice, with other words and that picture, is approved."""
    now = office.clock.now()
    async with office.database.transaction() as store:
        author, approver = await staff_of(store)
        begun = await start_correction(acting(store, author, now=now), await store.notices.get(notice.id))
        draft = await store.notices.get(int(begun.args["id"]))
        await store.notices.change(replace(draft, media=media, send_at=now))
        for locale, text in NEW.items():
            await store.notice_bodies.put(draft.id, locale, Words(text), author.id, now)
        counted = await store.notice_recipients.fix_copies(draft)
        told = {"approver_id": approver.id, "approved_at": now, "counted": counted, "counted_at": now}
        await store.notices.move(draft.id, [NoticeState.DRAFT], NoticeState.APPROVED, **told)
        return await store.notices.get(draft.id)


async def taken_back(office: Office, notice: Notice, ends_id: int | None = None) -> Notice:
    async with office.database.transaction() as store:
        author, _ = await staff_of(store)
        context = acting(store, author, now=office.clock.now())
        begun = await take_back(context, await store.notices.get(notice.id), ends_id)
        return await store.notices.get(int(begun.args["id"]))


def shown(person: Person) -> list[tuple[str | None, bool]]:
    """What stands in a chat below the greeting: the first word, and whether with a picture."""
    said = [each for each in person.messages if each["from"]["is_bot"]]
    return [(str(each.get("text") or each.get("caption")).split()[0], "photo" in each) for each in said]


@pytest.mark.parametrize("before", [None, PHOTO], ids=["words", "picture"])
@pytest.mark.parametrize("after", [None, PHOTO, OTHER_PHOTO], ids=["words", "same", "other"])
async def test_a_correction_stands_in_the_place_of_what_was_said_whatever_it_has_for_a_picture(
    office: Office, people: list[Person], before: Media | None, after: Media | None
) -> None:
    for _ in range(2):
        people[0].sends_photo()
    notice = await approved(office, texts=BOTH, media=before)
    await until_done(office, notice)
    correction = await corrected(office, notice, after)
    await until_done(office, correction)
    assert shown(people[0]) == [("Open", after is not None)]
    if after is not None:
        edited = people[0].messages[-1]["photo"][-1]["file_id"]
        assert edited.startswith(after.file_id)
    assert await numbers(office, correction) == {"sent": 12}
    await until_done(office, await taken_back(office, notice))
    assert shown(people[0]) == []


async def test_a_correction_that_came_anew_is_what_is_taken_back(office: Office, people: list[Person]) -> None:
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    gone = Fault(kind="400", method="editMessageText", chat_id=people[0].id, reason="message to edit not found")
    office.telegram.faults.add(gone)
    await until_done(office, await corrected(office, notice, None))
    assert shown(people[0]) == [("Open", False)]
    await until_done(office, await taken_back(office, notice))
    assert shown(people[0]) == []


async def test_at_night_it_is_taken_back_at_once(office: Office, people: list[Person]) -> None:
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    office.clock.move(13 * HOUR)  # 23:00 in Tokyo
    await until_done(office, await taken_back(office, notice), minutes=5)
    assert all(shown(each) == [] for each in people)


@pytest.mark.parametrize("notice_class", [*NoticeClass])
async def test_what_has_to_be_said_of_a_taking_back_makes_a_sound_only_where_it_is_urgent(
    office: Office, people: list[Person], notice_class: NoticeClass
) -> None:
    notice = await approved(office, texts=BOTH, notice_class=notice_class)
    await until_done(office, notice)
    other = await new_phone(office, people[0])
    office.clock.move(17 * HOUR)  # 03:00 in Tokyo
    await until_done(office, await taken_back(office, notice), minutes=5)
    said = next(each for each in office.telegram.calls if each.params.get("chat_id") == other.id)
    assert bool(said.params.get("disable_notification")) is (notice_class is NoticeClass.NOTICE)


async def test_who_was_being_told_when_it_was_cancelled_may_have_it_and_the_proof_says_so(
    office: Office, people: list[Person]
) -> None:
    office.telegram.faults.add(Fault(kind="drop_after", method="sendMessage", chat_id=people[0].id))
    notice = await approved(office, texts=BOTH)
    for _ in range(20):
        await office.deliver()
    async with office.database.transaction() as store:
        author, _ = await staff_of(store)
        assert (await cancel_notice(acting(store, author, now=office.clock.now()), notice.id)).is_done
    for _ in range(20):
        await office.deliver()
        await office.let_leases_end()
        office.clock.move(10 * SECOND)
    assert len(heard(people)[0]) == 1
    assert await numbers(office, notice) == {"sent": 11, "cancelled": 1}
    async with office.database.transaction() as store:
        worker = await store.workers.by_chat(people[0].id)
        assert worker is not None
        recipient = await store.notice_recipients.of(notice.id, worker.id)
        assert recipient is not None
        assert recipient.reason == "may_have_it"


async def test_what_may_have_arrived_before_the_night_is_taken_back_minutes_after_it_was_cancelled(
    office: Office, people: list[Person]
) -> None:
    office.clock.move(11 * HOUR - 5 * SECOND)  # 20:59:55 in Tokyo
    office.telegram.faults.add(Fault(kind="drop_after", method="sendMessage", chat_id=people[0].id))
    notice = await approved(office, texts=BOTH)
    await is_delivered(office, 6)
    assert await numbers(office, notice) == {"sent": 11, None: 1}
    async with office.database.transaction() as store:
        author, _ = await staff_of(store)
        assert (await cancel_notice(acting(store, author, now=office.clock.now()), notice.id)).is_done
    await is_delivered(office, 12)
    await until_done(office, await taken_back(office, notice), minutes=5)
    assert all(shown(each) == [] for each in people[1:])
    assert [words for words, _ in shown(people[0])][1:] == ["🗑"]


@pytest.mark.parametrize("kind", ["502", "429", "drop_after"])
async def test_a_correction_that_came_anew_comes_once_though_the_words_before_cannot_be_deleted(
    office: Office, people: list[Person], kind: Kind
) -> None:
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    too_old = Fault(kind="400", method="editMessageText", chat_id=people[0].id, reason="message can't be edited")
    for fault in (too_old, Fault(kind=kind, method="deleteMessage")):
        office.telegram.faults.add(fault)
    correction = await corrected(office, notice, None)
    await until_done(office, correction)
    assert [words for words, _ in shown(people[0])].count("Open") == 1
    assert await numbers(office, correction) == {"sent": 12}


async def test_what_was_taken_back_and_not_noted_is_not_spoken_of(office: Office, people: list[Person]) -> None:
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    office.telegram.faults.add(Fault(kind="drop_after", method="deleteMessage"))
    withdrawal = await taken_back(office, notice)
    await until_done(office, withdrawal)
    assert all(shown(each) == [] for each in people)
    assert await numbers(office, withdrawal) == {"sent": 11, "repeated": 1}


async def too_old_to_delete(office: Office, people: list[Person]) -> tuple[Notice, Notice]:
    """A notice of words whose correction has a picture; two days later neither is edited into the other nor deleted."""
    for _ in range(2):
        people[0].sends_photo()
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    office.clock.move(49 * HOUR)
    correction = await corrected(office, notice, PHOTO)
    await until_done(office, correction)
    return notice, correction


@pytest.mark.parametrize("later", [HOUR, 49 * HOUR], ids=["within two days", "later"])
async def test_what_a_correction_could_not_take_out_of_the_chat_is_taken_back_with_it(
    office: Office, people: list[Person], later: timedelta
) -> None:
    notice, _ = await too_old_to_delete(office, people)
    assert [words for words, _ in shown(people[0])] == ["Closed", "Open"]
    office.clock.move(later)
    await until_done(office, await taken_back(office, notice))
    assert {words for words, _ in shown(people[0])} == {"🗑"}
    assert all("reply_markup" not in each for each in people[0].messages if each["from"]["is_bot"])


async def test_what_a_correction_left_because_telegram_was_busy_is_taken_back_with_it(
    office: Office, people: list[Person]
) -> None:
    people[0].sends_photo()
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    office.telegram.faults.add(Fault(kind="502", method="deleteMessage", chat_id=people[0].id))
    await until_done(office, await corrected(office, notice, PHOTO))
    assert [words for words, _ in shown(people[0])] == ["Closed", "Open"]
    await until_done(office, await taken_back(office, notice))
    assert shown(people[0]) == []


async def test_the_next_correction_takes_out_what_the_one_before_left(office: Office, people: list[Person]) -> None:
    people[0].sends_photo()
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    office.telegram.faults.add(Fault(kind="502", method="deleteMessage", chat_id=people[0].id))
    await until_done(office, await corrected(office, notice, PHOTO))
    await until_done(office, await corrected(office, notice, PHOTO))
    assert shown(people[0]) == [("Open", True)]


async def test_where_what_was_left_cannot_be_edited_either_the_sentence_stands_below_it(
    office: Office, people: list[Person]
) -> None:
    notice, _ = await too_old_to_delete(office, people)
    first = next(each["message_id"] for each in people[0].messages if str(each.get("text")).startswith("Closed"))
    locked = Fault(kind="400", method="editMessageText", chat_id=people[0].id, reason="message can't be edited")
    office.telegram.faults.add(locked)
    await until_done(office, await taken_back(office, notice))
    assert [words for words, _ in shown(people[0])] == ["Closed", "🗑"]
    assert people[0].messages[-1]["message_id"] > first


async def test_a_correction_that_may_have_come_when_it_was_cancelled_is_said_to_be_taken_back(
    office: Office, people: list[Person]
) -> None:
    people[0].sends_photo()
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    office.telegram.faults.add(Fault(kind="drop_after", method="sendPhoto", chat_id=people[0].id))
    correction = await corrected(office, notice, PHOTO)
    for _ in range(5):
        await office.deliver()
    assert [words for words, _ in shown(people[0])] == ["Closed", "Open"]
    withdrawal = await taken_back(office, notice, ends_id=correction.id)
    await until_done(office, withdrawal)
    assert [words for words, _ in shown(people[0])] == ["Open", "🗑"]
    assert await numbers(office, correction) == {"sent": 11, "cancelled": 1}


async def test_who_may_have_what_was_cancelled_is_told_that_it_was_taken_back(
    office: Office, people: list[Person], texts: Texts
) -> None:
    office.telegram.faults.add(Fault(kind="drop_after", method="sendMessage", chat_id=people[0].id))
    notice = await approved(office, texts=BOTH)
    for _ in range(5):
        await office.deliver()
    async with office.database.transaction() as store:
        author, _ = await staff_of(store)
        assert (await cancel_notice(acting(store, author, now=office.clock.now()), notice.id)).is_done
    for _ in range(20):
        await office.deliver()
        await office.let_leases_end()
        office.clock.move(10 * SECOND)
    office.clock.move(72 * HOUR)
    await until_done(office, await taken_back(office, notice))
    assert [words for words, _ in shown(people[0])] == ["Closed", "🗑"]
    sent_on = tokyo_day(notice.approved_at or START).isoformat()
    assert people[0].messages[-1]["text"] == plain(texts.say("en", "notice-taken_back", {"on": sent_on}))


async def test_an_edit_that_was_made_twice_stands_once(office: Office, people: list[Person]) -> None:
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    office.telegram.faults.add(Fault(kind="drop_after", method="editMessageText", chat_id=people[0].id))
    correction = await corrected(office, notice, None)
    await until_done(office, correction)
    assert await numbers(office, correction) == {"sent": 11, "repeated": 1}
    await until_done(office, await taken_back(office, notice))
    assert shown(people[0]) == []


async def new_phone(office: Office, person: Person) -> Person:
    """Somebody writes from another Telegram account from now on."""
    other = office.telegram.add_person(7000, "New phone")
    other.sends("/start")
    async with office.database.transaction() as store:
        worker = await store.workers.by_chat(person.id)
        assert worker is not None
        author, _ = await staff_of(store)
        await detach_chat(acting(store, author), worker)
        await store.workers.attach_chat(worker.id, other.id)
    return other


async def reasons(office: Office, notice: Notice) -> Counter[str]:
    """What the proof of a notice says beside outcomes."""
    async with office.database.transaction() as store:
        return Counter(each.reason for each in await store.notice_recipients.page(notice.id, 0, 50) if each.reason)


@pytest.mark.parametrize("later", [HOUR, 49 * HOUR], ids=["within two days", "later"])
async def test_what_stands_in_the_chat_of_an_earlier_phone_is_said_to_be_taken_back_in_the_new_one(
    office: Office, people: list[Person], later: timedelta
) -> None:
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    other = await new_phone(office, people[0])
    office.clock.move(later)
    withdrawal = await taken_back(office, notice)
    await until_done(office, withdrawal)
    assert ([words for words, _ in shown(people[0])], [words for words, _ in shown(other)]) == (["Closed"], ["🗑"])
    assert await reasons(office, withdrawal) == {"other_chat": 1}


async def test_a_correction_comes_anew_to_a_new_phone_and_is_taken_back_there(
    office: Office, people: list[Person]
) -> None:
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    other = await new_phone(office, people[0])
    correction = await corrected(office, notice, None)
    await until_done(office, correction)
    assert [words for words, _ in shown(other)] == ["Open"]
    assert await reasons(office, correction) == {"other_chat": 1}
    await until_done(office, await taken_back(office, notice))
    assert shown(other) == []


async def test_who_changed_language_since_is_corrected_in_the_one_that_stands_in_the_chat(
    office: Office, people: list[Person]
) -> None:
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    correction = await corrected(office, notice, None)
    async with office.database.transaction() as store:
        await store.notice_bodies.remove(correction.id, "vi")
        await store.workers.upsert_by_chat(people[0].id, "vi")
        await store.workers.upsert_by_chat(people[1].id, "en")
    await until_done(office, correction)
    assert await numbers(office, correction) == {"sent": 7, "skipped": 5}
    assert shown(people[0]) == shown(people[1]) == shown(people[2]) == [("Open", False)]


async def tested_before_the_upgrade(office: Office) -> int:
    """A draft whose test an older version has put in, and counted at once; such a row names no revision."""
    now = office.clock.now()
    async with office.database.transaction() as store:
        author, _ = await staff_of(store)
        notice_id = await start_notice(acting(store, author, now=now), "休みます")
        await store.notice_bodies.put(notice_id, "en", Words("Closed"), author.id, now)
        await store.notices.note_tested(notice_id, 1)
        await store.outbox.put(TestNotice(staff_id=author.id, notice_id=notice_id, locale="en", revision=1), now)
        await store.outbox.flush()
        as_it_was = in_overwritten_row(outbox, {"message": {"locale": "en"}})
        await store.audit_log._connection.execute(update(outbox).values(as_it_was))
    return notice_id


async def test_a_test_that_an_older_version_put_in_comes_to_the_author(
    office: Office, staff: tuple[Person, Person]
) -> None:
    await tested_before_the_upgrade(office)
    await office.deliver()
    assert [each[0].startswith("Closed") for each in heard(staff[:1])] == [True]


async def test_a_test_that_an_older_version_counted_at_once_counts_no_more_when_telegram_refuses_it(
    office: Office, staff: tuple[Person, Person]
) -> None:
    notice_id = await tested_before_the_upgrade(office)
    office.telegram.faults.add(Fault(kind="400", method="sendMessage", chat_id=staff[0].id, reason="BUTTON_INVALID"))
    await office.deliver()
    async with office.database.transaction() as store:
        assert not (await store.notices.get(notice_id)).is_tested


async def sent_twice(office: Office, people: list[Person]) -> tuple[Notice, Person]:
    """A notice that one of its people has twice, and of the first copy nobody knows the id."""
    office.telegram.faults.add(Fault(kind="drop_after", method="sendMessage"))
    notice = await approved(office, texts=BOTH)
    await until_done(office, notice)
    [twice] = [each for each in people if len(shown(each)) == 2]
    return notice, twice


async def test_who_may_have_it_twice_is_told_that_it_was_taken_back(office: Office, people: list[Person]) -> None:
    notice, twice = await sent_twice(office, people)
    await until_done(office, await taken_back(office, notice))
    assert [words for words, _ in shown(twice)][1:] == ["🗑"]
    assert all(shown(each) == [] for each in people if each is not twice)


async def test_who_may_have_it_twice_gets_a_correction_below_both(office: Office, people: list[Person]) -> None:
    notice, twice = await sent_twice(office, people)
    correction = await corrected(office, notice, None)
    await until_done(office, correction)
    assert [words for words, _ in shown(twice)][1:] == ["Open" if twice in people[::2] else "Mở"]
    await until_done(office, await taken_back(office, notice))
    assert [words for words, _ in shown(twice)][1:] == ["🗑"]
