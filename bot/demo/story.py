"""The demo's story: a worker's stay, chapter by chapter, through the bot's own actions, while the clock goes on."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.actions.context import ActionContext
from bot.actions.interviews.record import begin_record, hold_interview, keep_finding
from bot.actions.interviews.scheduling import Offer, offer_times
from bot.actions.roster.employment import end_contract
from bot.actions.workers.profile import tell
from bot.domain.audit_event import SHIEN, Actor
from bot.domain.days import TOKYO, tokyo_day
from bot.domain.facts import Facts
from bot.domain.interviews import ITEMS, Interviewee, Method
from bot.domain.roster.employment import EndReason
from bot.domain.staff import StaffMember
from bot.domain.workers.worker import Worker
from bot.storage.database import Database
from bot.storage.store import Store

# Before the hour at which reminders are heard.
_TOLD_AT = time(8)
_INTERVIEW_HOURS = (10, 14)

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Scene:
    """The people who take part in a chapter, and when it is told."""

    store: Store
    facts: Facts
    worker: Worker
    officer: StaffMember
    now: datetime

    @property
    def as_shien(self) -> ActionContext:
        return ActionContext(self.store, self.facts, self.now, SHIEN)

    @property
    def as_officer(self) -> ActionContext:
        return ActionContext(self.store, self.facts, self.now, Actor.staff(self.officer.id))

    def day(self, days: int) -> date:
        return tokyo_day(self.now) + timedelta(days=days)


class Story:
    """The chapters of `data/demo.yaml`, each told once, when the clock has come to its day."""

    def __init__(self, told: Json, begins_on: date, database: Database, facts: Facts) -> None:
        """`told` has the chat of the worker, the officer's user, and the chapters with days from `begins_on` on."""
        self._chat_id: int = told["worker"]
        self._officer_id: int = told["officer"]
        self._left: list[tuple[datetime, Json]] = [
            (_instant(begins_on, chapter["day"]), chapter) for chapter in told["chapters"]
        ]
        self._database = database
        self._facts = facts

    def next_at(self) -> datetime | None:
        """Return when the next chapter is told; None: the story is over."""
        return self._left[0][0] if self._left else None

    async def go_on(self, now: datetime) -> None:
        """Tell every chapter whose time has come."""
        while self._left and self._left[0][0] <= now:
            at, chapter = self._left.pop(0)
            async with self._database.transaction() as store:
                await self._tell(store, chapter, at)

    async def _tell(self, store: Store, chapter: Json, at: datetime) -> None:
        worker = await store.workers.by_chat(self._chat_id)
        officer = await store.staff.by_user(self._officer_id)
        if worker is None or officer is None:  # somebody has been forgotten or sent away in the meantime
            return
        scene = _Scene(store, self._facts, worker, officer, at)
        for verb, what in chapter.items():
            if verb in _VERBS:
                await _VERBS[verb](scene, what)


async def _says(scene: _Scene, days: Mapping[str, int]) -> None:
    """The worker tells days, counted from the chapter's."""
    for field_id, count in days.items():
        await tell(scene.as_shien, scene.worker, field_id, scene.day(count).isoformat())


async def _is_offered_interview(scene: _Scene, days: Sequence[int]) -> None:
    """Staff offer two times on each of these days."""
    hours = (time(hour) for hour in _INTERVIEW_HOURS)
    starts = [datetime.combine(scene.day(count), hour, TOKYO) for hour in hours for count in days]
    offer = Offer(Method.IN_PERSON, "ほし介護 1F", tuple(sorted(starts)))
    await offer_times(scene.as_officer, [scene.worker], offer)


async def _is_interviewed(scene: _Scene, days_ago: int) -> None:
    """Staff write down that everything is well; also where the worker has chosen no time."""
    open_ones = [each for each in await scene.store.interviews.coming(scene.worker.id) if each.is_open]
    begun = (
        open_ones[0]
        if open_ones
        else await begin_record(scene.as_officer, scene.worker, Interviewee.WORKER, Method.IN_PERSON)
    )
    for item in ITEMS:
        begun = await keep_finding(scene.store, begun, item, None)
    await hold_interview(scene.as_officer, begun, scene.day(-days_ago))


async def _leaves_employer(scene: _Scene, reason: str) -> None:
    """The contract ends today."""
    present = await scene.store.contracts.present(scene.worker.id)
    if present is None:
        return
    ended = replace(present, ended_on=scene.day(0), end_reason=EndReason(reason))
    await end_contract(scene.as_officer, ended)


def _instant(begins_on: date, day: int) -> datetime:
    return datetime.combine(begins_on + timedelta(days=day), _TOLD_AT, TOKYO)


_VERBS: Mapping[str, Callable[[_Scene, Any], Awaitable[None]]] = {
    "says": _says,
    "is_offered_interview": _is_offered_interview,
    "is_interviewed": _is_interviewed,
    "leaves_employer": _leaves_employer,
}
