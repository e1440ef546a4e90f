"""Who is in danger reads whom to call, whatever went wrong: in the place of a screen, or beside an apology."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.domain.missing import MISSING
from bot.domain.received_update import ReceivedUpdate
from bot.domain.support.alarm import DANGER_DIALOGS, Alarm
from bot.domain.workers.worker import Worker
from bot.storage.database import DATABASE_ERRORS
from bot.storage.store import Store

# Longer than a turn and the patience with Telegram.
_JUST_NOW = timedelta(minutes=2)
# Words wait for the consent of their writer, who has not seen the screen that says so.
_WAITS = "consent-waits_unseen"

# The key of a text, and its variables.
Said = tuple[str, dict[str, str]]
NUMBERS: Said = ("danger-numbers", {})
# Tells whether a text has a sign of danger.
IsCry = Callable[[str], bool]

log = structlog.get_logger()


async def said_in_danger(store: Store, worker: Worker, now: datetime, is_cry: IsCry) -> Said | None:
    """Return what somebody in danger reads instead of a screen; None for everybody else.

    Somebody who has alarmed managers must not think that nobody knows. Of whom nothing can be read, nobody knows.
    """
    try:
        return await _said_in_danger(store, worker, now, is_cry)
    except DATABASE_ERRORS:
        raise
    except Exception as error:  # noqa: BLE001 - an apology needs nothing that failed before it
        log.warning("nothing is known of the danger", worker=worker.id, error=type(error).__name__)
        return NUMBERS


async def said_of_cry(
    store: Store, received: ReceivedUpdate, worker: Worker | None, now: datetime, is_cry: IsCry
) -> Said | None:
    """Return the same where what was written or tapped could not be handled, and may be a cry that nobody has read."""
    said = None if worker is None else await said_in_danger(store, worker, now, is_cry)
    return said or (NUMBERS if _may_be_cry(received, is_cry) else None)


async def _said_in_danger(store: Store, worker: Worker, now: datetime, is_cry: IsCry) -> Said | None:
    alarm = await store.alarms.newest_of_worker(worker.id)
    if alarm is not None and alarm.is_running:
        return await _of_alarm(store, alarm)
    if worker.chat_id is not None and await store.inbox.has_kept(worker.chat_id, now):
        return _WAITS, {}  # nobody knows yet what they are
    return NUMBERS if await _is_in_danger(store, worker, now, is_cry) else None


def _may_be_cry(received: ReceivedUpdate, is_cry: IsCry) -> bool:
    """Return whether it has a sign of danger; of what nobody can read at all, nobody knows."""
    update = json.loads(received.body or "null")
    return not isinstance(update, dict) or any(is_cry(text) for text in _texts(update))


def _texts(update: dict[str, Any]) -> Iterator[str]:
    """Yield what somebody has written, or what the tapped button says; an update may be anything here."""
    for said in (_in(update, "message"), _in(update, "edited_message")):
        yield from _strings(said.get("text"), said.get("caption"), _in(said, "quote").get("text"))
    tap = _in(update, "callback_query")
    rows = _in(_in(tap, "message"), "reply_markup").get("inline_keyboard")
    buttons = [button for row in _list(rows) for button in _list(row) if isinstance(button, dict)]
    yield from _strings(*(each.get("text") for each in buttons if each.get("callback_data") == tap.get("data")))


def _in(part: dict[str, Any], name: str) -> dict[str, Any]:
    found = part.get(name)
    return found if isinstance(found, dict) else {}


def _list(found: object) -> list[Any]:
    return found if isinstance(found, list) else []


def _strings(*found: object) -> Iterator[str]:
    return (each for each in found if isinstance(each, str))


async def _of_alarm(store: Store, alarm: Alarm) -> Said:
    matter = await store.consultations.get(alarm.consultation_id)
    if await store.staff.is_kept_from_managers(matter):
        return "danger-kept_out", {"number": str(matter.id)}
    if await store.staff.can_alarm(matter):
        return "danger-alarmed", {"number": str(alarm.consultation_id)}
    return "danger-unheard", {"number": str(alarm.consultation_id), "phone": MISSING}


async def _is_in_danger(store: Store, worker: Worker, now: datetime, is_cry: IsCry) -> bool:
    """Return whether the worker has asked whom to call, or has just cried or written what the group may not read."""
    if worker.chat_id is not None and await store.dialog_states.stands_in(worker.chat_id, *DANGER_DIALOGS):
        return True
    last = await store.messages.last_from_worker(worker.id)
    if last is None or now - last.written_at > _JUST_NOW:
        return False
    return is_cry(last.text or "") or not (await store.consultations.get(last.consultation_id)).is_in_group
