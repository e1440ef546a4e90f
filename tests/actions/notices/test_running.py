from datetime import datetime, timedelta

import pytest

from bot.actions.notices.feeding import feed
from bot.actions.notices.progress import show_progress
from bot.actions.notices.running import (
    cancel_notice,
    count_passing,
    lose_file,
    lose_token,
    pause_notice,
    resume_notice,
    send_again,
)
from bot.actions.notices.waiting import watch_waiting_notices
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.domain.notices.notice import NoticeClass, NoticeState, PauseReason
from bot.domain.notices.overtaken import PAUSED, STILL_PAUSED
from bot.domain.outbox import DeliveryResult, DeliveryStatus, SendNotice
from bot.domain.staff import Role
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.notices.vocabulary import (
    add_people,
    an_approved_notice,
    claimed,
    complete,
    in_the_air,
    outcomes,
    staff_of,
    state_of,
    total,
)
from tests.actions.vocabulary import NOW, a_member, acting, happened, rows, said

PASSING = DeliveryResult(DeliveryStatus.REFUSED, "Internal error")
STAYING = DeliveryResult(DeliveryStatus.REFUSED, "Message is too long")


async def sending(store: Store, people: int = 5, fed: int = 3, notice_class: NoticeClass = NoticeClass.NOTICE) -> int:
    """A notice of which so many wait in the outbox."""
    await add_people(store, people)
    notice = await an_approved_notice(store, notice_class=notice_class)
    assert await feed(acting(store), fed) == fed
    await store.outbox.flush()
    return notice.id


def is_now(state: str, people: int) -> ActionResult:
    """What a tap that came too late is answered."""
    return refused("notice_running-now", {"state": state, "by": "#2", "people": people})


async def test_who_has_left_the_staff_is_not_shown_any_more_how_it_goes(store: Store) -> None:
    author, approver = await staff_of(store)
    notice_id = await sending(store, people=1, fed=1)
    await store.notice_watchers.add(notice_id, [author.id, approver.id])
    await store.staff.end(author.id, NOW)
    await show_progress(acting(store, approver), notice_id)
    await store.outbox.flush()
    assert {row["staff_id"] for row in await rows(store, outbox)} == {None, approver.id}


async def test_a_pause_takes_out_of_the_outbox_what_nobody_has_tried_to_send(store: Store) -> None:
    author, _ = await staff_of(store)
    notice_id = await sending(store)
    [row] = await in_the_air(store, most=1)
    assert await pause_notice(acting(store, author), notice_id) == DONE
    assert [each["id"] for each in await rows(store, outbox)] == [row.id]
    assert await feed(acting(store), 50) == 0
    await complete(store, [row])
    assert await outcomes(store, notice_id) == {"sent": 1, None: 4}
    assert await pause_notice(acting(store, author), notice_id) == ALREADY_DONE
    assert len(await happened(store, "notice_paused")) == 1


async def test_what_was_paused_goes_on_where_it_was(store: Store) -> None:
    author, _ = await staff_of(store)
    notice_id = await sending(store)
    await pause_notice(acting(store, author), notice_id)
    assert await resume_notice(acting(store, author), notice_id) == DONE
    assert await resume_notice(acting(store, author), notice_id) == ALREADY_DONE
    assert await feed(acting(store), 50) == 5
    await complete(store, await claimed(store))
    await feed(acting(store), 50)
    assert await outcomes(store, notice_id) == {"sent": 5}
    assert await state_of(store, notice_id) is NoticeState.DONE
    assert await resume_notice(acting(store, author), notice_id) == is_now("done", 5)
    assert await pause_notice(acting(store, author), notice_id) == is_now("done", 5)


async def test_a_cancelled_notice_reaches_nobody_more_and_every_number_stays(store: Store) -> None:
    author, _ = await staff_of(store)
    notice_id = await sending(store)
    first, second = await in_the_air(store, most=2)
    await complete(store, [first])
    assert await cancel_notice(acting(store, author), notice_id) == DONE
    assert await outcomes(store, notice_id) == {"sent": 1, None: 1, "cancelled": 3}
    assert await feed(acting(store), 50) == 0
    await complete(store, [second])
    assert await outcomes(store, notice_id) == {"sent": 2, "cancelled": 3}
    [event] = await happened(store, "notice_cancelled")
    assert event["details"] == {"has_it": 1, "cancelled": 3}
    assert await cancel_notice(acting(store, author), notice_id) == ALREADY_DONE
    assert await resume_notice(acting(store, author), notice_id) == is_now("cancelled", 5)


async def test_what_waits_for_its_hour_can_be_cancelled_and_what_is_done_cannot(store: Store) -> None:
    author, _ = await staff_of(store)
    await add_people(store, 1)
    waiting, done = [await an_approved_notice(store) for _ in range(2)]
    assert await cancel_notice(acting(store, author), waiting.id) == DONE
    await feed(acting(store), 50)
    await complete(store, await claimed(store))
    await feed(acting(store), 50)
    assert await cancel_notice(acting(store, author), done.id) == is_now("done", 1)


async def test_those_are_sent_to_again_whom_telegram_refused_for_a_reason_that_passes_and_no_others(
    store: Store,
) -> None:
    author, _ = await staff_of(store)
    notice_id = await sending(store, 4, 4)
    first, second, third, fourth = await claimed(store)
    await complete(store, [first])
    await complete(store, [second], PASSING)
    await complete(store, [third], STAYING)
    await complete(store, [fourth], DeliveryResult(DeliveryStatus.UNREACHABLE, "bot was blocked by the user"))
    await feed(acting(store), 50)
    assert await count_passing(store, notice_id) == 1
    assert await send_again(acting(store, author), notice_id) == DONE
    assert await state_of(store, notice_id) is NoticeState.SENDING
    assert await total(store, notice_id) == 4
    assert await feed(acting(store), 50) == 1
    [again] = await claimed(store)
    assert again.message.worker_id == second.message.worker_id
    await complete(store, [again])
    await feed(acting(store), 50)
    assert await outcomes(store, notice_id) == {"sent": 2, "refused": 1, "unreachable": 1}
    assert await send_again(acting(store, author), notice_id) == refused("notice_running-nobody_again")
    assert [each["details"] for each in await happened(store, "notice_sent_again")] == [{"people": 1}]


async def test_nothing_is_sent_again_to_whose_records_are_gone(store: Store) -> None:
    author, _ = await staff_of(store)
    notice_id = await sending(store, 2, 2)
    gone, other = await claimed(store)
    await complete(store, [gone, other], PASSING)
    await store.deletions.delete_records(gone.message.worker_id or 0)
    await feed(acting(store), 50)
    assert await count_passing(store, notice_id) == 1
    assert await send_again(acting(store, author), notice_id) == DONE
    assert await feed(acting(store), 50) == 1
    await complete(store, await claimed(store))
    await feed(acting(store), 50)
    assert await outcomes(store, notice_id) == {"sent": 1, "refused": 1}
    assert await state_of(store, notice_id) is NoticeState.DONE
    assert await send_again(acting(store, author), notice_id) == refused("notice_running-nobody_again")


@pytest.mark.parametrize("pauses", [True, False])
async def test_a_second_attempt_that_is_taken_out_again_is_no_refusal(store: Store, *, pauses: bool) -> None:
    author, _ = await staff_of(store)
    notice_id = await sending(store, 1, 1)
    await complete(store, await claimed(store), PASSING)
    await send_again(acting(store, author), notice_id)
    await feed(acting(store), 50)
    await store.outbox.flush()
    if pauses:
        await pause_notice(acting(store, author), notice_id)
        await resume_notice(acting(store, author), notice_id)
    else:
        await store.outbox.put_back(await claimed(store), None)
    assert await feed(acting(store), 50) == 1
    assert await outcomes(store, notice_id) == {None: 1}


async def test_a_file_that_telegram_has_lost_pauses_the_notice_and_both_are_told_once(store: Store) -> None:
    author, approver = await staff_of(store)
    notice_id = await sending(store)
    for row in await claimed(store, most=2):
        assert isinstance(row.message, SendNotice)
        await store.outbox.put_back([row], None)
        await lose_file(store, row.message, NOW)
    notice = await store.notices.get(notice_id)
    assert (notice.state, notice.pause_reason) == (NoticeState.PAUSED, PauseReason.MEDIA_GONE)
    assert await outcomes(store, notice_id) == {None: 5}
    for member in (author, approver):
        assert [key for key, _ in await said(store, staff_id=member.id)] == ["notice_running-file_gone"]


async def test_whose_file_is_lost_after_it_was_cancelled_waits_for_nothing(store: Store) -> None:
    author, _ = await staff_of(store)
    notice_id = await sending(store)
    [row] = await claimed(store, most=1)
    await cancel_notice(acting(store, author), notice_id)
    assert isinstance(row.message, SendNotice)
    await store.outbox.put_back([row], None)
    await lose_file(store, row.message, NOW)
    assert await outcomes(store, notice_id) == {"cancelled": 5}
    assert await state_of(store, notice_id) is NoticeState.CANCELLED


# NOW is a Sunday, and a holiday follows.
HOLIDAY, TUESDAY = NOW + timedelta(days=1), NOW + timedelta(days=2)


async def paused_is_asked_about(store: Store, at: datetime) -> list[tuple[int, dict[str, object]]]:
    """Time comes by twice; who has been asked until then about what is paused, and what they read."""
    for _ in range(2):
        await watch_waiting_notices(acting(store, now=at))
    asked = [row for row in await rows(store, outbox) if row["message"].get("key") == STILL_PAUSED]
    return [(row["staff_id"], row["message"]["args"]) for row in asked]


async def test_who_wrote_and_approved_what_is_paused_are_asked_about_it_each_working_day_after_that(
    store: Store,
) -> None:
    author, approver = await staff_of(store)
    await a_member(store, Role.ADMIN, 613)
    notice_id = await sending(store)
    await pause_notice(acting(store, author), notice_id)
    for too_early in (NOW + timedelta(hours=1), HOLIDAY, TUESDAY - timedelta(hours=5)):
        assert await paused_is_asked_about(store, too_early) == []
    told = {"notice": str(notice_id), "title": "休みます", "purpose": "say", "about": "0"}
    told |= {"since": "2026-11-22", "waiting": 5, "class": "notice"}  # type: ignore[dict-item]
    both = [(author.id, told), (approver.id, told)]
    assert await paused_is_asked_about(store, TUESDAY) == both
    assert await paused_is_asked_about(store, TUESDAY + timedelta(days=1)) == both * 2
    await resume_notice(acting(store, author), notice_id)
    assert await paused_is_asked_about(store, TUESDAY + timedelta(days=2)) == both * 2


async def test_what_is_urgent_is_asked_about_on_closed_days_too_of_every_admin_and_not_at_night(store: Store) -> None:
    author, approver = await staff_of(store)
    other = await a_member(store, Role.ADMIN, 613)
    notice_id = await sending(store, notice_class=NoticeClass.URGENT)
    await pause_notice(acting(store, author), notice_id)
    assert await paused_is_asked_about(store, HOLIDAY - timedelta(hours=5)) == []
    asked = await paused_is_asked_about(store, HOLIDAY)
    assert [staff_id for staff_id, _ in asked] == [author.id, approver.id, other.id]


async def test_where_nobody_of_them_is_left_every_admin_is_asked_about_what_is_paused(store: Store) -> None:
    author, approver = await staff_of(store)
    other = await a_member(store, Role.ADMIN, 613)
    notice_id = await sending(store)
    await pause_notice(acting(store, author), notice_id)
    for member in (author, approver):
        await store.staff.end(member.id, NOW)
    assert [staff_id for staff_id, _ in await paused_is_asked_about(store, TUESDAY)] == [other.id]


async def test_the_digest_says_what_is_paused_since_a_day_before_also_for_a_lost_file(store: Store) -> None:
    await sending(store)
    [row] = await claimed(store, most=1)
    assert isinstance(row.message, SendNotice)
    await lose_file(store, row.message, NOW)
    keys = []
    for at in (NOW, TUESDAY):
        await paused_is_asked_about(store, at)
        keys.append([key for key, _ in await said(store, staff_id=None) if key == PAUSED])
    assert keys == [[], [PAUSED]]


async def test_admins_are_told_once_a_day_that_telegram_refused_the_token(store: Store) -> None:
    author, _ = await staff_of(store)
    for _ in range(3):
        await lose_token(store, NOW)
    assert [key for key, _ in await said(store, staff_id=author.id)] == ["notice_running-token"]
