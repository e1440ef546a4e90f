"""What a worker says of a notice: read once, not understood, a question; and what becomes of an old button."""

from datetime import timedelta

import pytest

from bot.actions.context import ActionContext
from bot.actions.notices.answers import acknowledge, ask_about, matter_of_notices
from bot.actions.notices.received import LAST_NOTICES
from bot.actions.result import ALREADY_DONE, DONE
from bot.domain.notices.buttons import NoticeQuery, notice_buttons
from bot.domain.notices.notice import Notice
from bot.domain.notices.recipient import Unsent
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import audit_log, messages
from tests.actions.notices.sent import a_notice, changed, correction_of, is_for
from tests.actions.vocabulary import NOW, a_worker, acting, rows


@pytest.fixture
async def worker(store: Store) -> Worker:
    return await a_worker(store, locale="vi")


@pytest.fixture
async def notice(store: Store, member: StaffMember) -> Notice:
    return await a_notice(store, member.id)


async def asks(
    context: ActionContext, worker: Worker, notice: Notice, query: NoticeQuery = NoticeQuery.QUESTION
) -> Consultation:
    matter = await matter_of_notices(context, worker)
    asked = await ask_about(context, worker, notice.id, query, matter)
    assert asked is DONE
    return matter


def keys(notice: Notice) -> list[str]:
    return [each.key for row in notice_buttons(notice) for each in row]


async def test_only_what_asks_for_it_has_a_button_to_say_so(store: Store, member: StaffMember) -> None:
    asking, telling = await a_notice(store, member.id), await a_notice(store, member.id, asks_read=False)
    ways = ["notice-button-unclear", "notice-button-question"]
    assert keys(asking) == ["notice-button-read", *ways]
    assert keys(telling) == ways


async def test_five_taps_are_one_and_an_event_says_who_read_it(store: Store, worker: Worker, notice: Notice) -> None:
    await is_for(store, notice, worker)
    said = [await acknowledge(acting(store), worker, notice.id) for _ in range(5)]
    assert said == [DONE, *[ALREADY_DONE] * 4]
    read = [each for each in await rows(store, audit_log) if each["action"] == "notice_read"]
    assert [(each["actor"], each["subject"]) for each in read] == [(f"worker:{worker.id}", f"notice:{notice.id}")]
    assert (await store.notice_recipients.counts(notice.id, NOW)).acknowledged == 1


@pytest.mark.parametrize(
    ("since", "says"), [({"corrected_at": NOW}, "notice-read_new"), ({"taken_back_at": NOW}, "notice-not_valid")]
)
async def test_what_does_not_stand_any_more_is_not_read(
    store: Store, worker: Worker, notice: Notice, since: dict[str, object], says: str
) -> None:
    await changed(store, await is_for(store, notice, worker), **since)
    assert (await acknowledge(acting(store), worker, notice.id)).key == says
    assert (await store.notice_recipients.counts(notice.id, NOW)).acknowledged == 0


async def test_nobody_answers_what_is_not_theirs(store: Store, worker: Worker, notice: Notice) -> None:
    other = await a_worker(store, 102)
    await is_for(store, notice, other)
    assert (await acknowledge(acting(store), worker, notice.id)).key == "button-old"
    matter = await matter_of_notices(acting(store), worker)
    assert (await ask_about(acting(store), worker, notice.id, NoticeQuery.UNCLEAR, matter)).key == "button-old"


async def test_staff_get_its_number_its_title_and_the_words_that_the_worker_has_and_which_of_both_it_was(
    store: Store, worker: Worker, notice: Notice
) -> None:
    await is_for(store, notice, worker)
    for query in NoticeQuery:
        await asks(acting(store), worker, notice, query)
    said = [(each["said_key"], each["said_args"]) for each in await rows(store, messages)]
    told = {"notice": str(notice.id), "title": notice.title_ja, "taken_back": "no"}
    told["words"] = "EXAMPLE: văn phòng đóng cửa."
    assert said == [("notice_proof-asked-unclear", told), ("notice_proof-asked-question", told)]


@pytest.mark.parametrize(
    ("how", "became"),
    [
        ("no_text", {"outcome": DeliveryStatus.SKIPPED, "reason": Unsent.NO_TEXT}),
        ("missing", {"outcome": DeliveryStatus.REFUSED}),
        ("missing", {"outcome": None}),
        ("perhaps", {"outcome": DeliveryStatus.CANCELLED, "reason": Unsent.MAY_HAVE_IT}),
        ("came", {"outcome": DeliveryStatus.SENT}),
    ],
)
async def test_who_asks_about_words_that_were_corrected_is_quoted_with_these_and_with_those_that_count(
    store: Store, worker: Worker, notice: Notice, how: str, became: dict[str, object]
) -> None:
    await is_for(store, notice, worker)
    words = "Closed until Friday." if how == "no_text" else "Đóng cửa đến thứ sáu."
    correction = await correction_of(store, notice, {"en" if how == "no_text" else "vi": words}, NOW)
    await is_for(store, correction, worker, **became)  # type: ignore[arg-type]
    await asks(acting(store), worker, notice)
    [said] = [each["said_args"] for each in await rows(store, messages)]
    assert said["words"] == "EXAMPLE: văn phòng đóng cửa."
    assert (said["corrected"], said["correction"], said["new_words"]) == (how, str(correction.id), words)


async def test_who_asks_about_words_of_which_only_that_they_were_corrected_is_known_is_quoted_with_that(
    store: Store, worker: Worker, notice: Notice
) -> None:
    await is_for(store, notice, worker, corrected_at=NOW)
    await asks(acting(store), worker, notice)
    [said] = [each["said_args"] for each in await rows(store, messages)]
    assert (said["taken_back"], said["corrected"]) == ("no", "since")


async def test_of_a_notice_before_the_last_ten_the_tap_says_too_that_its_correction_has_no_words_for_them(
    store: Store, worker: Worker, member: StaffMember, notice: Notice
) -> None:
    await is_for(store, notice, worker)
    correction = await correction_of(store, notice, {"en": "Closed until Friday."}, NOW)
    await is_for(store, correction, worker, DeliveryStatus.SKIPPED, reason=Unsent.NO_TEXT)
    for _ in range(LAST_NOTICES):
        await is_for(store, await a_notice(store, member.id), worker, at=NOW + timedelta(hours=1))
    assert (await acknowledge(acting(store), worker, notice.id)).key == "notice-no_new_text"


async def test_the_same_question_is_asked_once(store: Store, worker: Worker, notice: Notice) -> None:
    await is_for(store, notice, worker)
    matter = await asks(acting(store), worker, notice)
    assert await ask_about(acting(store), worker, notice.id, NoticeQuery.QUESTION, matter) is ALREADY_DONE
    assert len(await rows(store, messages)) == 1


async def test_of_long_words_staff_get_the_beginning(store: Store, worker: Worker, member: StaffMember) -> None:
    notice = await a_notice(store, member.id, {"vi": "x" * 3000})
    await is_for(store, notice, worker)
    await asks(acting(store), worker, notice)
    [said] = await rows(store, messages)
    assert said["said_args"]["words"] == "x" * 899 + "…"


async def test_a_question_goes_into_what_is_open_about_other_things(
    store: Store, worker: Worker, notice: Notice
) -> None:
    await is_for(store, notice, worker)
    running = await store.consultations.open(worker, ConsultationKind.OTHER, NOW)
    assert (await asks(acting(store), worker, notice)).id == running.id


@pytest.mark.parametrize(
    ("kind", "readers"),
    [(ConsultationKind.PAY, Readers.GROUP), (ConsultationKind.OTHER, Readers.ADMINS)],
)
async def test_a_question_about_a_notice_goes_into_no_other_matter_and_no_complaint(
    store: Store, worker: Worker, notice: Notice, kind: ConsultationKind, readers: Readers
) -> None:
    await is_for(store, notice, worker)
    other = await store.consultations.open(worker, kind, NOW, readers)
    matter = await asks(acting(store), worker, notice)
    assert (matter.id != other.id, matter.kind, matter.is_in_group) == (True, ConsultationKind.OTHER, True)
