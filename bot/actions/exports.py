"""Exports: data leave the application, and an event says who took which."""

from collections.abc import AsyncIterator, Sequence
from enum import StrEnum

from bot.actions.context import ActionContext
from bot.domain.audit_event import AuditAction, AuditEvent
from bot.domain.roster.employment import Contract
from bot.domain.staff import Role, StaffMember
from bot.domain.workers.profile import Profile
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

_AT_A_TIME = 500

Person = tuple[Worker, Profile, Contract | None]


class ExportKind(StrEnum):
    """A workbook that can be exported."""

    ROSTER = "roster"
    EVENTS = "events"


async def record_export(context: ActionContext, export: ExportKind) -> None:
    """Leave an event; it is in the export too when events are exported."""
    await context.record(AuditAction.EXPORTED, details={"export": export.value})


async def people(store: Store) -> AsyncIterator[Sequence[Person]]:
    """Yield everybody on the roster with what is known of them, some hundreds at a time."""
    chunk: list[Worker] = []
    async for worker in store.workers.on_roster():
        chunk.append(worker)
        if len(chunk) == _AT_A_TIME:
            yield await _known(store, chunk)
            chunk = []
    if chunk:
        yield await _known(store, chunk)


async def events_for(store: Store, member: StaffMember) -> AsyncIterator[Sequence[AuditEvent]]:
    """Every event, some hundreds at a time; those of complaints about support staff only for admins."""
    complaints = [] if member.role is Role.ADMIN else await store.consultations.complaints()
    hidden = {f"consultation:{each.id}" for each in complaints}
    after = 0
    while page := await store.audit_log.page(after, _AT_A_TIME):
        yield [event for event in page if event.subject not in hidden]
        after = page[-1].id


async def _known(store: Store, workers: Sequence[Worker]) -> Sequence[Person]:
    ids = [worker.id for worker in workers]
    profiles, contracts = await store.profiles.of_many(ids), await store.contracts.present_of_many(ids)
    return [(worker, profiles.get(worker.id, Profile(())), contracts.get(worker.id)) for worker in workers]
