"""Whom a complaint names, and who reads a matter no more: whatever happens, no message of any kind is for them."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.actions.context import ActionContext
from bot.actions.privacy.evidence import open_decision, remind_of_undecided
from bot.actions.support.alarms import raise_alarm
from bot.actions.support.alarms.opening import tell_of_orange
from bot.actions.support.languages.reading import ask_to_read
from bot.actions.support.overdue import watch_waiting
from bot.actions.support.readers.complaints import open_complaint
from bot.actions.support.reading_requests import (
    add_reader,
    ask_for_reading,
    remind_of_requests,
    remove_reader,
    tell_new_reader,
)
from bot.actions.support.staff_routing import pass_to_staff
from bot.actions.support.unheard import tell_of_nobody
from bot.actions.tasks.digest import tell_digest
from bot.delivery.preflight import leave
from bot.delivery.private_answers import tell_in_private
from bot.domain.outbox import (
    CopyMessages,
    DeliveryResult,
    DeliveryStatus,
    OpenTopic,
    ShowHidden,
    tell_member,
    tell_staff,
)
from bot.domain.staff import Role, StaffMember
from bot.domain.support.consultation import Consultation
from bot.domain.support.matter_reader import ANSWERED_WITHIN
from bot.domain.support.red_flag import RedFlag
from bot.domain.tasks import TaskKind
from bot.storage.claims import Places
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.support.test_matter_readers import a_matter, office
from tests.actions.support.test_standing import NOW
from tests.actions.vocabulary import (
    ADMIN_USER,
    Row,
    a_member,
    a_worker,
    acting,
    everything_leaves,
    hidden_of,
    ring_due,
    rows,
    words,
)

OTHER_ADMIN, ASKER = 602, 603
DAYS_LATER = NOW + timedelta(days=8)
Happening = Callable[[Store, Consultation], Awaitable[object]]


def at(store: Store, minutes: int = 0) -> ActionContext:
    return acting(store, now=NOW + timedelta(minutes=minutes))


async def red(store: Store, matter: Consultation) -> None:
    await store.red_flags.set(matter.id, RedFlag.DANGER, None, NOW)
    await ring_due(at(store))


async def rings(store: Store, matter: Consultation) -> None:
    await red(store, matter)
    for minutes in (16, 61, 130):
        await ring_due(at(store, minutes))


async def orange(store: Store, matter: Consultation) -> None:
    await store.red_flags.set(matter.id, RedFlag.UNPAID_WAGES, None, NOW)
    await tell_of_orange(at(store))


async def is_opened(store: Store, matter: Consultation) -> None:
    await pass_to_staff(store, matter, OpenTopic(consultation_id=matter.id), NOW)


async def has_more_words(store: Store, matter: Consultation) -> None:
    await pass_to_staff(store, matter, CopyMessages((1,), consultation_id=matter.id), NOW)
    await pass_to_staff(store, matter, tell_staff("staff-rated", consultation_id=matter.id), NOW)


async def is_overdue(store: Store, _matter: Consultation) -> None:
    await watch_waiting(acting(store, now=DAYS_LATER))


async def is_hidden(store: Store, matter: Consultation) -> None:
    [said, *_] = await store.messages.of_consultation(matter.id)
    hidden = await store.evidence.hide(hidden_of(said))
    await open_decision(at(store), hidden)
    await remind_of_undecided(acting(store, now=DAYS_LATER))


async def asks_to_read(store: Store, matter: Consultation) -> None:
    asker = await a_member(store, user_id=ASKER)
    await ask_to_read(acting(store, asker), matter)


async def has_tasks(store: Store, matter: Consultation) -> None:
    for kind in (TaskKind.UNANSWERED, TaskKind.ALARM_OUTCOME, TaskKind.EVIDENCE, TaskKind.READ):
        await store.tasks.open_about(kind, matter, NOW, NOW.date())
    await tell_digest(acting(store, now=DAYS_LATER))


async def somebody_is_appointed(store: Store, _matter: Consultation) -> None:
    for member in await store.staff.admins():
        await tell_new_reader(at(store), member)


async def nobody_is_reachable(store: Store, matter: Consultation) -> None:
    await red(store, matter)
    for member in await store.staff.admins():
        await store.staff.lose(member.id, NOW)
    await tell_of_nobody(at(store))


# What happens, and whether those who do read it hear of it.
HAPPENINGS: Mapping[str, tuple[Happening, bool]] = {
    "red": (red, True),
    "rings": (rings, True),
    "orange": (orange, True),
    "opened": (is_opened, True),
    "more words": (has_more_words, True),
    "overdue": (is_overdue, True),
    "hidden": (is_hidden, True),
    "reading": (asks_to_read, True),
    "tasks": (has_tasks, False),
    "appointed": (somebody_is_appointed, True),
    "unreachable": (nobody_is_reachable, True),
}


async def naming(store: Store, member: StaffMember) -> Consultation:
    """A complaint that names one of staff, and of which nothing waits to be told."""
    complaint = await open_complaint(acting(store), await a_worker(store, locale="vi"), [words("She lies about me")])
    await store.matter_readers.name(complaint.id, member.id, NOW)
    await everything_leaves(store, NOW)
    return await store.consultations.get(complaint.id)


async def told_since(store: Store, before: int) -> list[Row]:
    return [row for row in await rows(store, outbox) if row["id"] > before]


async def newest(store: Store) -> int:
    return max((row["id"] for row in await rows(store, outbox)), default=0)


@pytest.mark.parametrize("happens", HAPPENINGS)
@pytest.mark.parametrize("is_alone", [True, False])
async def test_whatever_happens_to_a_complaint_nothing_is_for_whom_it_names(
    store: Store, happens: str, is_alone: bool
) -> None:
    named = await a_member(store, Role.ADMIN, ADMIN_USER)
    other = None if is_alone else await a_member(store, Role.ADMIN, OTHER_ADMIN)
    complaint = await naming(store, named)
    board, before = await store.boards.count(NOW), await newest(store)
    happening, is_heard = HAPPENINGS[happens]
    await happening(store, complaint)
    told = await told_since(store, before)
    assert [row for row in told if row["staff_id"] == named.id] == []
    if other is not None:
        assert any(row["staff_id"] == other.id for row in told) is is_heard
    assert await store.boards.count(NOW) == replace(board, unstarted=(await store.boards.count(NOW)).unstarted)
    assert not any("She lies" in str(row["message"]) for row in told)


async def test_a_cry_after_a_complaint_is_heard_by_all_for_it_is_no_part_of_it(store: Store) -> None:
    named = await a_member(store, Role.ADMIN, ADMIN_USER)
    complaint = await naming(store, named)
    before = await newest(store)
    matter = await raise_alarm(acting(store), await store.workers.get(complaint.worker_id))
    assert matter.id != complaint.id
    assert [row["staff_id"] for row in await told_since(store, before) if row["staff_id"]] == [named.id]


async def test_what_waits_to_be_told_when_somebody_is_named_never_leaves(store: Store) -> None:
    named = await a_member(store, Role.ADMIN, ADMIN_USER)
    complaint = await open_complaint(acting(store), await a_worker(store), [words("She lies about me")])
    await everything_leaves(store, NOW)
    about = f"consultation:{complaint.id}"
    for key in ("alarm-raised", "evidence-please_decide", "complaint-not-delivered", "standing-overdue"):
        told = tell_member(key, {"number": str(complaint.id)}, staff_id=named.id)
        await store.outbox.put(replace(told, cause=about), NOW)
    await store.outbox.put(ShowHidden(1, 1, staff_id=named.id, consultation_id=complaint.id), NOW)
    await store.matter_readers.name(complaint.id, named.id, NOW)
    await _nothing_leaves(store)


async def test_who_was_removed_hears_that_alone_and_of_nothing_else_that_waits(store: Store) -> None:
    officer, manager = await office(store)
    matter = await a_matter(store)
    await add_reader(acting(store, manager), matter, officer)
    stands = await store.consultations.get(matter.id)
    await everything_leaves(store, NOW)
    await is_opened(store, stands)
    [reader] = await store.matter_readers.of_matter(matter.id)
    await remove_reader(acting(store, manager), stands, reader)
    assert await _leaving_for(store, officer) == ["restricted-removed_you"]


async def test_who_was_removed_hears_nothing_that_happens_later(store: Store) -> None:
    officer, manager = await office(store)
    matter = await a_matter(store)
    await add_reader(acting(store, manager), matter, officer)
    [reader] = await store.matter_readers.of_matter(matter.id)
    await remove_reader(acting(store, manager), await store.consultations.get(matter.id), reader)
    await everything_leaves(store, NOW)
    other, before = await a_member(store, user_id=OTHER_ADMIN), await newest(store)
    stands = await store.consultations.get(matter.id)
    await ask_for_reading(acting(store, other), stands, other)
    await remind_of_requests(acting(store, now=NOW + ANSWERED_WITHIN + timedelta(hours=1)))
    for happening, _ in HAPPENINGS.values():
        await happening(store, await store.consultations.get(matter.id))
    assert [row["message"] for row in await told_since(store, before) if row["staff_id"] == officer.id] == []


async def test_who_wrote_an_answer_and_is_named_since_does_not_hear_what_became_of_it(store: Store) -> None:
    named = await a_member(store, Role.ADMIN, ADMIN_USER)
    other = await a_member(store, Role.ADMIN, OTHER_ADMIN)
    complaint = await naming(store, named)
    [said] = await store.messages.of_consultation(complaint.id)
    answer = replace(said, staff_id=named.id)
    told = await tell_in_private(store, "complaint-not-delivered", answer, complaint)
    assert [each.staff_id for each in told] == [other.id]


async def _nothing_leaves(store: Store) -> None:
    left = [
        await leave(store, row, NOW, timedelta(minutes=30)) for row in await store.outbox.claim(NOW, Places(9, 9, 9))
    ]
    assert left
    assert not any(left)


async def _leaving_for(store: Store, member: StaffMember) -> list[str]:
    """The keys of what is said to one of staff, as each message in turn is about to leave."""
    keys = []
    while claimed := await store.outbox.claim(NOW, Places(9, 9, 9)):
        for row in claimed:
            leaves = await leave(store, row, NOW, timedelta(minutes=30))
            if leaves is not None and leaves.message.staff_id == member.id:
                keys.append(getattr(leaves.message, "key", type(leaves.message).__name__))
            if leaves is not None:
                await store.outbox.complete(row, DeliveryResult(DeliveryStatus.SENT), NOW)
    return keys
