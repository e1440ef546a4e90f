"""Gathers what stands around a consultation."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import accumulate
from typing import Final

from bot.domain.audit_event import AuditAction
from bot.domain.facts import Facts
from bot.domain.facts.outside_offices import competent_offices
from bot.domain.facts.red_flags import offered_flags
from bot.domain.outbox.envelope import id_in
from bot.domain.staff import Access
from bot.domain.support.consultation import WIDEST_FIRST, Consultation, reads_in
from bot.domain.support.matter_card import LAST_MATTERS, LinkedMatter, MatterCard
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.sight import may_read
from bot.domain.support.watch_words import WatchedSign, both_in
from bot.domain.tasks import StaffTask
from bot.domain.workers.languages import language_of
from bot.storage.store import Store

# So many of the last messages are searched for watch words each time a card is written, and about so many letters: of
# 2,000 messages it took more than a second, in which nobody else was served.
_SEARCHED_MESSAGES: Final = 30
_SEARCHED_LETTERS: Final = 2000


async def card_of(store: Store, facts: Facts, matter: Consultation, group_id: int, today: date) -> MatterCard:
    """Gather it; of other matters only what all who read it may read, with addresses in the group that has this id.

    Of those who read the worker's language it names who may read the matter: nobody else can be asked.
    """
    worker = await store.workers.get(matter.worker_id)
    others = [each for each in await store.consultations.all_of(worker.id) if _may_be_named(each, matter)]
    newest = sorted(others, key=lambda each: (each.is_open, each.id), reverse=True)[:LAST_MATTERS]
    last = [LinkedMatter(each, await _address(store, each, group_id)) for each in newest]
    booked = await store.interviews.booked_among([worker.id])
    tasks = [each for each in await store.tasks.list_open_of(worker.id) if _may_stand_there(each, matter)]
    locale = reads_in(worker, matter)
    members = [each for each in await store.staff.with_access(Access.STAFF) if may_read(each, matter)]
    speakers = [each.name for each in members if each.name is not None and language_of(locale) in each.languages]
    holder = None if matter.assignee_id is None else await store.staff.label_of(matter.assignee_id)
    raised = await store.alarms.newest_of(matter.id)
    around = MatterCard(matter, holder, last, booked.get(worker.id), tasks, locale, speakers)
    return replace(
        around,
        reports=await store.reports.on_card(matter),
        alarm=raised if raised is not None and raised.is_running else None,
        taken=await store.alarms.newest_taken_of(matter.id),
        rule=None if matter.red_flag is None else facts.red_flags[matter.red_flag],
        offices=competent_offices(facts, matter.red_flag, today),
        flagger=None if matter.flagged_by is None else await store.staff.label_of(matter.flagged_by),
        offered=await offered_on(store, facts, matter),
    )


async def offered_on(store: Store, facts: Facts, matter: Consultation) -> tuple[RedFlag, ...]:
    """List the red flags for which watch words in what the worker wrote there last speak, and that it has not.

    A closed matter is offered none.
    """
    if not matter.is_open:
        return ()
    theirs = _newest_within(await store.readings.last_words(matter.id, _SEARCHED_MESSAGES))
    found = [both_in(each, facts.watch_words) for each in theirs]
    signs = frozenset[WatchedSign]().union(*(each for each, _ in found))
    spoken_of = frozenset[RedFlag]().union(*(each for _, each in found))
    offered = dict.fromkeys((*offered_flags(facts.red_flags, signs), *(each for each in RedFlag if each in spoken_of)))
    return tuple(each for each in offered if each is not matter.red_flag)


def _newest_within(texts: Sequence[str]) -> Sequence[str]:
    """Return the newest, with which the search is not too long; at least the first."""
    lengths = accumulate(map(len, texts))
    return [text for text, letters in zip(texts, lengths, strict=True) if letters - len(text) < _SEARCHED_LETTERS]


async def _address(store: Store, matter: Consultation, group_id: int) -> str | None:
    posts = await store.group_posts.of_consultation(matter.id)
    there = [each for each in posts if each.group_id == group_id]
    return next((each.address for each in there if each.address is not None), None)


def _may_be_named(other: Consultation, matter: Consultation) -> bool:
    """Return whether everybody who reads the matter may read the other one."""
    return other.id != matter.id and WIDEST_FIRST.index(other.readers) <= WIDEST_FIRST.index(matter.readers)


def _may_stand_there(task: StaffTask, matter: Consultation) -> bool:
    """Return whether a task is about no other matter: the group may not know that there is one."""
    return task.consultation_id in (None, matter.id)


async def opened_by(store: Store, consultation_id: int) -> Sequence[tuple[str, datetime]]:
    """List who has opened what the group does not see, and when each did last; two may have one name."""
    done = await store.audit_log.actors_of(AuditAction.COMPLAINT_VIEWED, f"consultation:{consultation_id}")
    last = {staff_id: at for actor, at in done if (staff_id := id_in(actor, "staff")) is not None}
    return [(await store.staff.label_of(staff_id), at) for staff_id, at in last.items()]
