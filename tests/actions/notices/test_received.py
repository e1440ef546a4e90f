"""The list of the last notices of a worker: each as it stands by now, and nobody else's."""

from datetime import timedelta
from typing import Any

import pytest

from bot.actions.notices.answers import acknowledge, ask_about, matter_of_notices
from bot.actions.notices.received import LAST_NOTICES, last_notices
from bot.actions.result import DONE, refused
from bot.domain.notices.buttons import NoticeQuery
from bot.domain.notices.notice import NoticePurpose, NoticeState
from bot.domain.notices.recipient import Unsent
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.domain.staff import StaffMember
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import messages
from tests.actions.notices.sent import TEXTS, a_notice, changed, correction_of, is_for
from tests.actions.vocabulary import NOW, a_worker, acting, rows

LATER = NOW + timedelta(hours=1)


@pytest.fixture
async def worker(store: Store) -> Worker:
    return await a_worker(store, locale="vi")


async def test_the_last_ten_stand_there_the_newest_first(store: Store, worker: Worker, member: StaffMember) -> None:
    for number in range(LAST_NOTICES + 2):
        notice = await a_notice(store, member.id, {"vi": f"EXAMPLE {number}"})
        await is_for(store, notice, worker, at=NOW + timedelta(hours=number))
    assert [each.text for each in await last_notices(store, worker)] == [f"EXAMPLE {each}" for each in range(11, 1, -1)]


@pytest.mark.parametrize("outcome", [None, *DeliveryStatus])
async def test_only_what_arrived_stands_there(
    store: Store, worker: Worker, member: StaffMember, outcome: DeliveryStatus | None
) -> None:
    sent_at = NOW if outcome in (DeliveryStatus.SENT, DeliveryStatus.REPEATED) else None
    await is_for(store, await a_notice(store, member.id), worker, outcome, sent_at=sent_at)
    assert bool(await last_notices(store, worker)) is (sent_at is not None)
    assert await store.notice_reading.has_any(worker.id) is (sent_at is not None)


async def test_what_somebody_else_got_does_not_stand_there(store: Store, worker: Worker, member: StaffMember) -> None:
    await is_for(store, await a_notice(store, member.id), await a_worker(store, 102))
    assert await last_notices(store, worker) == []


async def test_it_stands_there_in_the_language_in_which_it_came(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    await is_for(store, await a_notice(store, member.id), worker, locale="en")
    [shown] = await last_notices(store, worker)
    assert shown.text == "EXAMPLE: the office is closed."


async def test_a_correction_stands_in_the_place_of_what_it_corrects_and_is_what_is_read(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await a_notice(store, member.id)
    await is_for(store, notice, worker, corrected_at=LATER, acknowledged_at=NOW)
    first, second = [await correction_of(store, notice, {"vi": text}, LATER) for text in ("EXAMPLE 2", "EXAMPLE 3")]
    for each in (first, second):
        await is_for(store, each, worker, at=LATER)
    [shown] = await last_notices(store, worker)
    assert (shown.id, shown.stands_as, shown.text) == (notice.id, second.id, "EXAMPLE 3")
    assert (shown.sent_at, shown.corrected_at, shown.acknowledged_at) == (NOW, LATER, None)


async def test_a_correction_of_a_correction_counts_too(store: Store, worker: Worker, member: StaffMember) -> None:
    notice = await a_notice(store, member.id)
    first = await correction_of(store, notice, {"vi": "EXAMPLE 2"}, LATER)
    second = await correction_of(store, first, {"vi": "EXAMPLE 3"}, LATER)
    for each in (notice, first, second):
        await is_for(store, each, worker)
    [shown] = await last_notices(store, worker)
    assert shown.text == "EXAMPLE 3"


@pytest.mark.parametrize("outcome", [None, DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED], ids=str)
async def test_a_change_that_did_not_come_to_the_chat_is_found_there(
    store: Store, worker: Worker, member: StaffMember, outcome: DeliveryStatus | None
) -> None:
    notice = await a_notice(store, member.id)
    await is_for(store, notice, worker)
    about: dict[str, Any] = {"at": LATER, "about_id": notice.id}
    new = await a_notice(store, member.id, {"vi": "EXAMPLE 2"}, purpose=NoticePurpose.CORRECT, **about)
    await is_for(store, new, worker, outcome)
    [shown] = await last_notices(store, worker)
    assert (shown.id, shown.stands_as, shown.text, shown.corrected_at) == (notice.id, new.id, "EXAMPLE 2", LATER)
    back = await a_notice(store, member.id, {}, purpose=NoticePurpose.TAKE_BACK, **about)
    await is_for(store, back, worker, outcome)
    [shown] = await last_notices(store, worker)
    assert shown.taken_back_at == LATER


async def test_a_change_that_did_not_come_is_of_the_day_on_which_it_left(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await a_notice(store, member.id)
    await is_for(store, notice, worker)
    left = LATER + timedelta(days=8)
    about = {"purpose": NoticePurpose.CORRECT, "about_id": notice.id, "send_at": left, "ended_at": left}
    new = await a_notice(store, member.id, {"vi": "EXAMPLE 2"}, LATER, **about)  # type: ignore[arg-type]
    await is_for(store, new, worker, DeliveryStatus.REFUSED)
    [shown] = await last_notices(store, worker)
    assert shown.corrected_at == left


@pytest.mark.parametrize("told", [{"outcome": DeliveryStatus.SKIPPED, "reason": Unsent.NO_TEXT}, {"outcome": None}])
async def test_of_a_correction_without_words_in_their_language_they_find_that_there_is_one(
    store: Store, worker: Worker, member: StaffMember, told: dict[str, Any]
) -> None:
    notice = await a_notice(store, member.id)
    await is_for(store, notice, worker)
    new = await a_notice(store, member.id, {"en": "EXAMPLE 2"}, purpose=NoticePurpose.CORRECT, about_id=notice.id)
    await is_for(store, new, worker, **told)
    [shown] = await last_notices(store, worker)
    assert (shown.text, shown.stands_as, shown.corrected_at) == (TEXTS["vi"], new.id, None)
    assert (shown.is_outdated, shown.asks_read) == (True, False)
    assert await acknowledge(acting(store), worker, notice.id) == refused("notice-no_new_text")
    matter = await matter_of_notices(acting(store), worker)
    assert (await ask_about(acting(store), worker, new.id, NoticeQuery.QUESTION, matter)).is_done
    assert [each["said_args"]["words"] for each in await rows(store, messages)] == ["EXAMPLE 2"]
    await store.workers.upsert_by_chat(worker.chat_id or 0, "en")
    [shown] = await last_notices(store, await store.workers.get(worker.id))
    assert (shown.text, shown.is_outdated) == ("EXAMPLE 2", False)


async def test_what_is_corrected_where_it_could_not_be_taken_back_stands_there(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await a_notice(store, member.id)
    await is_for(store, notice, worker)
    back = await a_notice(store, member.id, {}, purpose=NoticePurpose.TAKE_BACK, about_id=notice.id)
    await is_for(store, back, worker, DeliveryStatus.REFUSED)
    assert await acknowledge(acting(store), worker, notice.id) == refused("notice-not_valid")
    new = await correction_of(store, notice, {"vi": "EXAMPLE 2"}, LATER)
    await is_for(store, new, worker, at=LATER)
    [shown] = await last_notices(store, worker)
    assert (shown.text, shown.taken_back_at) == ("EXAMPLE 2", None)
    assert await acknowledge(acting(store), worker, notice.id) == refused("notice-read_new")
    assert await acknowledge(acting(store), worker, new.id) == DONE


async def test_what_was_being_sent_when_it_was_cancelled_counts_until_it_is_known_not_to_have_come(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await a_notice(store, member.id)
    await is_for(store, notice, worker)
    about: dict[str, Any] = {"purpose": NoticePurpose.CORRECT, "about_id": notice.id}
    new = await a_notice(store, member.id, {"vi": "EXAMPLE 2"}, state=NoticeState.CANCELLED, **about)
    row_id = await is_for(store, new, worker, None, queued_at=NOW)
    assert [each.text for each in await last_notices(store, worker)] == ["EXAMPLE 2"]
    assert await acknowledge(acting(store), worker, notice.id) == refused("notice-read_new")
    await changed(store, row_id, outcome=DeliveryStatus.REFUSED)
    assert [each.text for each in await last_notices(store, worker)] == [TEXTS["vi"]]


async def test_what_has_not_begun_or_was_cancelled_for_somebody_changes_nothing_there(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await a_notice(store, member.id)
    await is_for(store, notice, worker)
    for state, outcome in ((NoticeState.APPROVED, None), (NoticeState.CANCELLED, DeliveryStatus.CANCELLED)):
        new = await a_notice(store, member.id, purpose=NoticePurpose.CORRECT, about_id=notice.id, state=state)
        await is_for(store, new, worker, outcome)
    [shown] = await last_notices(store, worker)
    assert (shown.stands_as, shown.corrected_at) == (notice.id, None)


async def test_what_was_taken_back_says_so(store: Store, worker: Worker, member: StaffMember) -> None:
    notice = await a_notice(store, member.id)
    await changed(store, await is_for(store, notice, worker), taken_back_at=LATER)
    back = await a_notice(store, member.id, {}, LATER, purpose=NoticePurpose.TAKE_BACK, about_id=notice.id)
    await is_for(store, back, worker, at=LATER)
    [shown] = await last_notices(store, worker)
    assert shown.taken_back_at == LATER
