"""What waits for the morning about the approval of a notice is said only if it is still so."""

from datetime import datetime, timedelta

import pytest

from bot.actions.notices.approval import approve_notice, ask_approval, send_back, withdraw
from bot.actions.notices.drafts import throw_away
from bot.actions.notices.running import cancel_notice
from bot.actions.notices.waiting import watch_waiting_notices
from bot.actions.tasks.digest import tell_digest
from bot.delivery.preflight import leave
from bot.domain.notices.notice import Notice, NoticeState
from bot.domain.notices.overtaken import APPROVED, ASKS, ASKS_AGAIN, ENDED, SENT_BACK, UNDONE
from bot.domain.outbox import DeliveryResult, DeliveryStatus, SayText
from bot.domain.staff import StaffMember
from bot.domain.support.sight import Presence
from bot.storage.claims import Places
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.notices.approvals import (
    a_manager,
    an_admin,
    asked,
    at,
    seen,
    two_people,
)
from tests.actions.vocabulary import NOW, acting, rows

MORNING = NOW + timedelta(hours=12)


@pytest.fixture
async def author(store: Store) -> StaffMember:
    await two_people(store)
    return await a_manager(store)


@pytest.fixture
async def admin(store: Store) -> StaffMember:
    return await an_admin(store)


@pytest.fixture
async def notice(store: Store, admin: StaffMember, author: StaffMember) -> Notice:
    assert admin.id != author.id
    return await asked(store, author)


async def heard(store: Store, now: datetime = MORNING) -> list[tuple[int | None, str]]:
    """What is said then: to whom, and which text."""
    await store.outbox.flush()
    said = []
    for row in await store.outbox.claim(now, Places(9, 9, 9)):
        if (left := await leave(store, row, now, timedelta())) is not None:
            said.append(left.message)
            await store.outbox.complete(row, DeliveryResult(DeliveryStatus.SENT, telegram_id=7), now)
    await store.outbox.flush()
    return [(each.staff_id, each.key) for each in said if isinstance(each, SayText)]


async def approve(store: Store, admin: StaffMember, notice: Notice) -> None:
    context = acting(store, admin)
    assert (await approve_notice(context, notice.id, await seen(context, notice), Presence.PRESENT)).is_done


async def test_what_still_waits_is_asked(store: Store, admin: StaffMember, notice: Notice) -> None:
    assert notice.state is NoticeState.WAITING
    assert await heard(store) == [(admin.id, ASKS)]


async def test_what_was_withdrawn_nobody_is_asked(store: Store, author: StaffMember, notice: Notice) -> None:
    assert (await withdraw(acting(store, author), notice.id)).is_done
    assert await heard(store) == []


async def test_what_one_has_approved_another_is_not_asked(store: Store, admin: StaffMember, notice: Notice) -> None:
    await approve(store, admin, notice)
    assert [key for _, key in await heard(store)] == [APPROVED]


async def test_what_is_asked_anew_is_asked_once(
    store: Store, author: StaffMember, admin: StaffMember, notice: Notice
) -> None:
    later = at(store, author, NOW + timedelta(minutes=1))
    assert (await withdraw(later, notice.id)).is_done
    assert (await ask_approval(later, notice.id)).is_done
    assert [*await heard(store), *await heard(store)] == [(admin.id, ASKS)]


@pytest.mark.parametrize("is_withdrawn", [False, True])
async def test_who_is_asked_again_is_so_only_about_what_waits(
    store: Store, author: StaffMember, notice: Notice, is_withdrawn: bool
) -> None:
    assert len(await heard(store)) == 1
    office_day = NOW + timedelta(days=2)
    await watch_waiting_notices(acting(store, now=office_day))
    if is_withdrawn:
        assert (await withdraw(at(store, author, office_day), notice.id)).is_done
    await store.outbox.flush()
    await tell_digest(acting(store, now=office_day))
    await store.outbox.flush()
    digests = [each["message"]["lines"] for each in await rows(store, outbox) if each["act"] == "post_digest"]
    assert [len(lines) for lines in digests] == [0 if is_withdrawn else 1]
    assert [key for _, key in await heard(store, office_day)] == ([] if is_withdrawn else [ASKS_AGAIN])


@pytest.mark.parametrize("state", [NoticeState.APPROVED, NoticeState.SENDING, NoticeState.DONE])
async def test_an_approval_is_told_whatever_has_left_since(
    store: Store, author: StaffMember, admin: StaffMember, notice: Notice, state: NoticeState
) -> None:
    await approve(store, admin, notice)
    await store.notices.move(notice.id, [NoticeState.APPROVED], state)
    assert (author.id, APPROVED) in await heard(store)


async def test_an_approval_is_not_told_of_what_is_a_draft_again(
    store: Store, admin: StaffMember, notice: Notice
) -> None:
    await approve(store, admin, notice)
    assert (await withdraw(acting(store, admin), notice.id)).is_done
    assert APPROVED not in [key for _, key in await heard(store)]


@pytest.mark.parametrize("since", ["nothing", "asked", "thrown away"])
async def test_who_has_asked_anew_does_not_hear_that_it_is_a_draft(
    store: Store, author: StaffMember, admin: StaffMember, notice: Notice, since: str
) -> None:
    assert (await send_back(acting(store, admin), notice.id, "Please say until when")).is_done
    if since == "asked":
        await ask_approval(acting(store, author), notice.id)
    if since == "thrown away":
        await throw_away(acting(store, author), notice.id)
    told = [key for _, key in await heard(store)]
    assert (SENT_BACK in told) is (since == "nothing")


@pytest.mark.parametrize("is_asked_anew", [False, True])
async def test_what_another_person_has_undone_is_told_while_it_is_so(
    store: Store, author: StaffMember, admin: StaffMember, notice: Notice, is_asked_anew: bool
) -> None:
    assert (await withdraw(acting(store, admin), notice.id)).is_done
    if is_asked_anew:
        await ask_approval(acting(store, author), notice.id)
    assert ((author.id, UNDONE) in await heard(store)) is not is_asked_anew


async def test_an_approval_is_not_told_of_what_was_cancelled_at_night(
    store: Store, author: StaffMember, admin: StaffMember, notice: Notice
) -> None:
    await approve(store, admin, notice)
    assert (await cancel_notice(acting(store, admin), notice.id)).is_done
    told = [*await heard(store), *await heard(store)]  # one after the other
    assert [each for each in told if each[0] == author.id] == [(author.id, ENDED)]
