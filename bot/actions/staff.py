"""Support staff: who joins the staff group is nobody until an admin says who it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.actions.context import ActionContext
from bot.actions.private_copies import end_readings, tend_copies_of
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.overdue import give_back_of
from bot.actions.support.reading_requests import tell_new_reader
from bot.actions.support.unheard import tell_of_nobody
from bot.domain import callbacks
from bot.domain.audit_event import SETTINGS, Actor, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.facts.opening_hours import end_of_day
from bot.domain.outbox import Button, Envelope, ListCommands, MessageClass, OpenTopic, tell_member, tell_staff
from bot.domain.outbox.follow_ups import after_group_return, after_topic_refusal
from bot.domain.staff import NOT_PEOPLE, Role, StaffMember
from bot.storage.store import Store

# In the group it opens the private chat, where everything else is done.
_OPEN_HOME = ((Button("staff-open_home", start="home"),),)
_SHOW_HOME = ((Button("staff-open_home", callback=callbacks.SHOW_HOME.data()),),)


@dataclass(frozen=True, slots=True)
class StaffDetails:
    """The details that an admin records of a member of staff: role, name for the records, title, languages."""

    role: Role
    name: str
    title: str
    languages: Sequence[str]


async def join_staff(store: Store, user_id: int, now: datetime) -> None:
    """Record that a person entered the staff group, and ask the admins who it is. Entering twice asks once."""
    if user_id in NOT_PEOPLE or await store.staff.by_user(user_id) is not None:
        return
    staff_id = await _add_unheard(store, user_id, now)
    await store.audit_log.record(AuditAction.STAFF_JOINED, actor=Actor.staff(staff_id), at=now)
    buttons = ((Button("staff-joined-confirm", start=f"staff_{staff_id}"),),)
    await store.outbox.put(tell_staff("staff-joined", {"user": str(user_id)}, buttons=buttons), now)


async def _add_unheard(store: Store, user_id: int, now: datetime) -> int:
    """Add somebody whom the bot can tell nothing in private before they start it, as whoever is in it has done."""
    staff_id = await store.staff.add(user_id, now)
    worker = await store.workers.by_chat(user_id)
    if worker is None or worker.unreachable_at is not None:
        await store.staff.lose(staff_id, now)
    return staff_id


async def leave_staff(context: ActionContext, user_id: int) -> None:
    """Record that a person left the staff group: the role ends now, and what only this person could read is told of."""
    member = await context.store.staff.by_user(user_id)
    if member is None:
        return
    await context.store.staff.end(member.id, context.now)
    await _release(context.store, member, context.now)  # to end: there is nobody any more to be told
    await context.store.outbox.put(ListCommands(staff_id=member.id, user_id=user_id), context.now)
    await end_readings(context.store, member.id, context.now)
    await give_back_of(context, member.id)
    await context.record(AuditAction.STAFF_LEFT, actor=Actor.staff(member.id))
    if member.name:
        await context.store.outbox.put(tell_staff("staff-left", {"name": member.name}), context.now)
    await tell_of_nobody(context)


async def reconcile_departure(context: ActionContext, member: StaffMember, status: str) -> None:
    """Let somebody leave of whom Telegram says, when asked, that they are not in the group any more."""
    present = await context.store.staff.by_user(member.user_id)
    if present is None or present.id != member.id:
        return
    details = {"status": status}
    await context.record(AuditAction.STAFF_RECONCILED, subject=f"staff:{member.id}", details=details)
    await leave_staff(context, member.user_id)


async def see_name(store: Store, member: StaffMember, name: str) -> None:
    """Note what Telegram shows of a member of staff: workers who complain know them by it."""
    if name and member.telegram_name != name:
        await store.staff.set_telegram_name(member.id, name)


async def see_member(store: Store, member: StaffMember, now: datetime) -> None:
    """Note that a member of staff starts the bot or writes to it; what was held until then leaves."""
    await store.staff.reach(member.id)
    await _release(store, member, now)


async def _release(store: Store, member: StaffMember, now: datetime) -> None:
    await store.outbox.wake(member.id, now)
    for message_class in (MessageClass.URGENT, MessageClass.ANSWER):
        await store.outbox.release(Envelope(staff_id=member.id, message_class=message_class), now)


async def return_to_group(store: Store, now: datetime) -> None:
    """Record that the bot may write in the staff group again; what waited leaves, and admins and workers hear it."""
    refused = await store.group_refusals.end()
    if refused is None:
        return
    since, held_until = refused
    store.outbox.release_held(held_until, now)
    told = [await store.consultations.get(each) for each in await store.outbox_history.told_of_refusal(since)]
    for message in after_group_return([admin.id for admin in await store.staff.admins()], told, since):
        await store.outbox.put(message, now)


async def take_topics(store: Store, now: datetime) -> None:
    """Record that the bot may open no topics any more: admins hear it in private, once a day."""
    for message in after_topic_refusal([admin.id for admin in await store.staff.admins()], tokyo_day(now)):
        await store.outbox.put(message, now)


async def give_topics(store: Store, now: datetime) -> None:
    """Record that the bot may open topics: every open consultation that stands in General gets its own."""
    for consultation in await store.consultations.in_general():
        await store.outbox.put(OpenTopic(consultation_id=consultation.id), now)


async def show_commands(context: ActionContext, member: StaffMember) -> None:
    """Let Telegram list a member's commands, once a day at most: who was confirmed before it did has none."""
    key = f"commands:{member.id}:{member.role}:{tokyo_day(context.now)}"
    message = ListCommands(staff_id=member.id, user_id=member.user_id, idempotency_key=key)
    await context.store.outbox.put(message, context.now)


async def appoint(context: ActionContext, member: StaffMember, plan: StaffDetails) -> ActionResult:
    """Record a member of staff; from now on the role's access is granted. Somebody has to stay an admin."""
    if await _is_last_admin(context.store, member) and plan.role is not Role.ADMIN:
        return refused("staff-mistake-last_admin")
    if member.role is not plan.role:
        await context.store.staff.confirm(member.id, plan.role, context.now)
        await _tell_of_role(context.store, member, plan, context.now)
        await tend_copies_of(context.store, member.id, context.now)
        await tell_new_reader(context, await context.store.staff.get(member.id))
        await give_back_of(context, member.id)
        await tell_of_nobody(context)
    await context.store.staff.describe(member.id, plan.name, plan.title, plan.languages)
    await context.record(AuditAction.STAFF_APPOINTED, subject=f"staff:{member.id}", details={"role": plan.role.value})
    return DONE


async def _is_last_admin(store: Store, member: StaffMember) -> bool:
    return [each.id for each in await store.staff.admins()] == [member.id]


async def _tell_of_role(store: Store, member: StaffMember, plan: StaffDetails, now: datetime) -> None:
    """Tell the group, and in private the person, whose commands are those of the role from now on."""
    told = {"name": plan.name, "role": plan.role.value}
    await store.outbox.put(tell_staff("staff-appointed", told, buttons=_OPEN_HOME), now)
    await store.outbox.put(ListCommands(staff_id=member.id, user_id=member.user_id), now)
    await store.outbox.put(
        tell_member("staff-confirmed", {"role": plan.role.value}, staff_id=member.id, buttons=_SHOW_HOME), now
    )


async def go_away(context: ActionContext, last_on: date) -> ActionResult:
    """Note that one is away until that day is over; what one has claimed is everybody's within a minute."""
    if not await context.store.staff.set_away(context.staff_id, end_of_day(last_on)):
        return ALREADY_DONE
    details = {"last_on": last_on.isoformat()}
    await context.record(AuditAction.STAFF_AWAY, subject=f"staff:{context.staff_id}", details=details)
    return DONE


async def come_back(context: ActionContext) -> ActionResult:
    """Note that one is back before that day."""
    if not await context.store.staff.set_away(context.staff_id, None):
        return ALREADY_DONE
    await context.record(AuditAction.STAFF_BACK, subject=f"staff:{context.staff_id}")
    return DONE


async def appoint_first_admins(store: Store, user_ids: Iterable[int], now: datetime) -> None:
    """Make sure that the people named in the settings are admins; a later start changes nothing."""
    for user_id in set(user_ids) - NOT_PEOPLE:
        member = await store.staff.by_user(user_id)
        if member and member.role is Role.ADMIN:
            continue
        staff_id = member.id if member else await _add_unheard(store, user_id, now)
        await store.staff.confirm(staff_id, Role.ADMIN, now)
        details = {"role": Role.ADMIN.value}
        await store.audit_log.record(
            AuditAction.STAFF_APPOINTED, actor=SETTINGS, subject=f"staff:{staff_id}", at=now, details=details
        )
