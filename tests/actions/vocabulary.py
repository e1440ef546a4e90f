"""The vocabulary of tests of actions: who is there, what they do at NOW, and what stands in the tables afterwards."""

from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Table, select

from bot.actions.context import ActionContext
from bot.actions.support.alarms import raise_for_flag, ring_again
from bot.actions.workers.arrival import give_consent
from bot.domain.audit_event import SHIEN, Actor
from bot.domain.facts import Facts
from bot.domain.outbox import DeliveryResult, DeliveryStatus
from bot.domain.privacy.evidence import Evidence, EvidenceStatus, RemovalReason, hidden_words
from bot.domain.privacy.prohibited_data import Keywords
from bot.domain.staff import Role, StaffMember
from bot.domain.support.group_post import GroupPost
from bot.domain.support.message import IncomingMessage, Message
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker
from bot.facts import load_facts
from bot.resources import data_folder
from bot.storage.claims import Places
from bot.storage.store import Store
from bot.storage.tables import audit_log, outbox

Row = dict[str, Any]

# A Sunday morning in Tokyo.
NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
NUMBER, NAME = "W-0001", "EXAMPLE THỊ LINH"
LINH_CHAT, PUTRI_CHAT = 101, 102
KEYWORDS = Keywords(("my number",), ("bank account",), ("password", "gate code"), ("residence card",), ("is",))
OFFICER_USER, MANAGER_USER, ADMIN_USER = 501, 502, 601


async def a_worker(store: Store, chat_id: int = LINH_CHAT, locale: str = "en") -> Worker:
    """Somebody in the bot who has agreed."""
    await give_consent(acting(store), await store.workers.upsert_by_chat(chat_id, locale))
    found = await store.workers.by_chat(chat_id)
    assert found is not None
    return found


async def ring_due(context: ActionContext) -> None:
    """Do what the tick does about alarms."""
    for alarm in await context.store.alarms.due(context.now):
        await ring_again(context, alarm.id)
    for matter in await context.store.red_flags.unalarmed():
        await raise_for_flag(context, matter.id)


def post_of(message: Message) -> GroupPost:
    """What shows a worker's words in the staff group, in General."""
    return GroupPost(0, message.consultation_id, message.id, message.group_id or 0, None, message.staff_message_id)


def hidden_of(message: Message) -> Evidence:
    """Evidence that nobody has decided about: the words of that message."""
    words, at = (hidden_words(message),), message.written_at
    undecided = EvidenceStatus.UNDECIDED
    return Evidence(0, message.consultation_id, RemovalReason.OTHER, undecided, words, None, at, at.date(), None, None)


async def on_roster(
    store: Store, worker: Worker | None = None, number: str = NUMBER, name: str = NAME, employer: str | None = None
) -> Worker:
    """Somebody on the roster; `worker` is the one in the bot who is that person."""
    worker_id = await store.workers.add_to_roster(number, name)
    if employer is not None:
        found = await store.employers.by_name(employer)
        employer_id = found.id if found else await store.employers.add(employer)
        await store.contracts.begin(worker_id, employer_id, None)
    if worker is not None:
        await store.workers.move_chat(worker_id, worker)
    return await store.workers.get(worker_id)


async def known(store: Store, worker: Worker, by: Owner = Owner.STAFF, **values: str) -> None:
    """What one of the two said of a worker before."""
    await store.profiles.set_values(worker.id, by, values.items(), NOW)


async def a_member(store: Store, role: Role = Role.SUPPORT_OFFICER, user_id: int = OFFICER_USER) -> StaffMember:
    """Somebody confirmed on the staff."""
    staff_id = await store.staff.add(user_id, NOW)
    await store.staff.confirm(staff_id, role, NOW)
    member = await store.staff.by_user(user_id)
    assert member is not None
    return member


def words(text: str, telegram_id: int = 7, content: str = "text", album: str | None = None) -> IncomingMessage:
    """What somebody wrote."""
    return IncomingMessage(telegram_id, content, text, album)


async def rows(store: Store, table: Table) -> list[Row]:
    """Everything in a table, oldest first."""
    await store.outbox.flush()
    found = await store.audit_log._connection.execute(select(table).order_by(*table.primary_key))
    return [dict(row) for row in found.mappings()]


async def everything_leaves(store: Store, at: datetime) -> None:
    """Telegram takes all that waits."""
    while claimed := await store.outbox.claim(at, Places(10, 10, 10)):
        for row in claimed:
            await store.outbox.complete(row, DeliveryResult(DeliveryStatus.SENT), at)


async def happened(store: Store, action: str) -> list[Row]:
    """The events of that name."""
    return [row for row in await rows(store, audit_log) if row["action"] == action]


async def said(store: Store, **to: int | None) -> list[tuple[str, Row]]:
    """The sentences that wait in the outbox, with their variables; `to` picks rows: `worker_id=1`, `staff_id=None`."""
    messages = [row for row in await rows(store, outbox) if all(row[name] == value for name, value in to.items())]
    return [(row["message"]["key"], row["message"]["args"]) for row in messages if row["act"] == "say"]


def acting(
    store: Store, member: StaffMember | None = None, facts: Facts | None = None, now: datetime = NOW
) -> ActionContext:
    """What an action needs; without a member of staff the bot itself acts, and actions name their worker."""
    actor = SHIEN if member is None else Actor.staff(member.id)
    return ActionContext(store, facts or known_facts(), now, actor)


@cache
def known_facts() -> Facts:
    """The facts of `data/`, read once."""
    return load_facts(data_folder())
