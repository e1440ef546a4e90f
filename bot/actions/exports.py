"""Exports: data leave the application, and an event says who took which."""

from collections.abc import Sequence
from enum import StrEnum

from bot.actions.context import ActionContext
from bot.domain.audit_event import AuditAction, AuditEvent
from bot.domain.roster.employment import Contract
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import ACCESS_BY_READERS, circles_of
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


async def people(store: Store, after_id: int) -> Sequence[Person]:
    """Return some hundreds of the people on the roster with what is known of them, by id from the next one on."""
    workers = await store.workers.roster_page(after_id, _AT_A_TIME)
    ids = [worker.id for worker in workers]
    profiles, contracts = await store.profiles.of_many(ids), await store.contracts.present_of_many(ids)
    return [(worker, profiles.get(worker.id, Profile(())), contracts.get(worker.id)) for worker in workers]


async def events_for(store: Store, member: StaffMember, after_id: int) -> tuple[Sequence[AuditEvent], int]:
    """Return some hundreds of events from the next id on, and the last id looked at, zero when there are no more.

    Those of what the staff group does not see are only for who may read it.
    """
    page = await store.audit_log.page(after_id, _AT_A_TIME)
    closed_to_them = {*ACCESS_BY_READERS} - circles_of(member)
    hidden = {f"consultation:{each.id}" for each in await store.consultations.outside_group(closed_to_them)}
    return [event for event in page if event.subject not in hidden], page[-1].id if page else 0
