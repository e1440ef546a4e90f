"""A button of a notice that is tapped when somebody else has moved it on answers what is so now, and shows that."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import insert

from bot.domain.notices.notice import NoticeState
from bot.storage.tables import notice_recipients, notices
from bot.texts import Value
from tests.conversations.chat import Chat
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.notices.asking import asks, write_and_test
from tests.conversations.notices.composing import on_the_roster
from tests.conversations.support.colleagues import SATO, name
from tests.conversations.world import World

DRAFT, WAITING, APPROVED = NoticeState.DRAFT, NoticeState.WAITING, NoticeState.APPROVED
SENDING, PAUSED, DONE, CANCELLED = NoticeState.SENDING, NoticeState.PAUSED, NoticeState.DONE, NoticeState.CANCELLED
APPROVED_SINCE = (APPROVED, SENDING, PAUSED, DONE, CANCELLED)
SOME = (APPROVED, SENDING, CANCELLED)


@dataclass(frozen=True, slots=True)
class Tap:
    """What is tapped too late: on the way through which buttons, in which state it was offered, and what is typed."""

    offered: NoticeState
    way: tuple[str, ...]
    button: str
    later: tuple[NoticeState, ...]
    types: str | None = None


ASKING, PLEASE = "notice_approval-open_asking", "notice_approval-open"
TAPS = [
    Tap(DRAFT, (), "notice_draft-ask_nothing", SOME),
    Tap(DRAFT, (), "notice_draft-test", SOME),
    Tap(DRAFT, (), "notice_draft-texts", SOME),
    Tap(DRAFT, (), "notice_people-open", SOME),
    Tap(DRAFT, (), "notice_draft-make_urgent", SOME),
    Tap(DRAFT, ("notice_draft-make_urgent",), "", SOME, "嵐です。"),
    Tap(DRAFT, ("notice_draft-throw_away",), "notice_draft-throw_away-yes", SOME),
    Tap(DRAFT, (ASKING,), "notice_approval-ask", SOME),
    Tap(DRAFT, (ASKING,), "notice_approval-choose_time", SOME),
    Tap(WAITING, (PLEASE,), "notice_approval-back", (DRAFT, *SOME)),
    Tap(WAITING, (ASKING,), "notice_approval-take_back", APPROVED_SINCE),
    Tap(WAITING, (PLEASE,), "notice_approval-approve", (DRAFT, *APPROVED_SINCE)),
    Tap(WAITING, (PLEASE,), "notice_approval-show", (DRAFT, *SOME)),
    Tap(WAITING, (PLEASE, "notice_approval-back"), "", (DRAFT, *SOME), "曜日が違います。"),
    Tap(APPROVED, (), "notice_approval-withdraw", (DRAFT, WAITING, SENDING, PAUSED, DONE, CANCELLED)),
    Tap(APPROVED, ("notice_progress-cancel",), "notice_progress-cancel-yes", (DRAFT, DONE)),
    Tap(SENDING, (), "notice_progress-pause", (DONE, CANCELLED)),
    Tap(PAUSED, (), "notice_progress-resume", (DONE, CANCELLED)),
]
CASES = [pytest.param(tap, later, id=f"{(*tap.way, tap.button)[-1]}-{later}") for tap in TAPS for later in tap.later]


@pytest.fixture
async def draft(world: World, author: Chat, worker: Chat, other_worker: Chat) -> Chat:
    """Its author, who has had the test of it."""
    await name(world, ADMIN_ID, SATO)
    await on_the_roster(world, worker, other_worker)
    await write_and_test(author)
    return author


@pytest.mark.parametrize(("tap", "later"), CASES)
async def test_a_late_tap_changes_nothing_says_how_far_it_has_come_and_shows_it(
    world: World, draft: Chat, colleague: Chat, tap: Tap, later: NoticeState
) -> None:
    chat = await walks(world, draft, colleague, tap)
    await is_moved(world, later)
    (before,) = await world.rows(notices)
    if tap.types is None:
        await chat.taps(tap.button)
    else:
        await chat.sends(tap.types)
    by, people = (SATO, 1) if later in APPROVED_SINCE else ("none", 0)
    now: dict[str, Value] = {"state": later.value, "by": by, "people": people}
    told = [*(answer.text for answer in world.telegram.answers), *(str(each.get("text")) for each in chat.messages())]
    assert any(chat.says("notice_running-now", now) in str(each) for each in told), chat.screen()
    assert await world.rows(notices) == [before]
    assert not tap.button or chat.says(tap.button) not in chat.labels()


async def walks(world: World, author: Chat, colleague: Chat, tap: Tap) -> Chat:
    """Somebody stands before that button."""
    if tap.offered is WAITING:
        await asks(author)
    elif tap.offered is not DRAFT:
        await is_moved(world, tap.offered)
        await author.taps("notice_draft-ask_nothing")  # what it has become takes the place of the draft
    chat = colleague if PLEASE in tap.way else author
    for each in tap.way:
        if each != ASKING or tap.offered is not WAITING:
            await chat.taps(each, **({"state": tap.offered.value} if each == "notice_progress-cancel" else {}))
    return chat


async def is_moved(world: World, to: NoticeState) -> None:
    """Somebody else lets the notice come so far; who gets it, gets it tomorrow."""
    now = world.clock.now()
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(ADMIN_ID)
        worker = await store.workers.by_number("W-0001")
        assert member is not None
        assert worker is not None
        approved = {"approver_id": member.id, "approved_at": now, "send_at": now + timedelta(days=1), "counted": 1}
        values = approved if to in APPROVED_SINCE else dict.fromkeys(approved)
        await store.notices.move(1, list(NoticeState), to, **values)
        await store.notice_recipients.forget_fixed(1)
        waits = {"notice_id": 1, "worker_id": worker.id, "place": 1, "held_until": now + timedelta(days=1)}
        await store.audit_log._connection.execute(insert(notice_recipients).values(waits))
