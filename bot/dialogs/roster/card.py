"""The card of a person on the roster: everything that staff need to know, in one message."""

from datetime import date

from aiogram_dialog import DialogManager

from bot.dialogs.turn import GoneError, Turn
from bot.dialogs.widgets import Data, args, started_with
from bot.domain.missing import MISSING
from bot.domain.roster.employment import Contract
from bot.domain.staff import Access, is_allowed
from bot.domain.workers.profile import Owner, Profile
from bot.domain.workers.worker import Worker
from bot.texts import Value, listed

# Of a worker's earlier contracts, so many are shown, the newest first.
_EARLIER = 5


async def chosen_worker(turn: Turn, manager: DialogManager) -> Worker:
    """Return whom the dialog was opened for, or who was chosen in it; raises GoneError for nobody of the roster."""
    worker_id = manager.dialog_data.get("worker") or started_with(manager).get("worker")
    worker = await turn.store.workers.find(worker_id) if worker_id else None
    if worker is None or not worker.on_roster:
        raise GoneError
    return worker


async def get_card(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """The getter of the card's window: its text, and which buttons this member of staff has."""
    worker = await chosen_worker(turn, dialog_manager)
    contracts = await turn.store.contracts.all_of(worker.id)
    contract = contracts[0] if contracts else None
    profile = await turn.store.profiles.of(worker.id)
    reason = await turn.store.legal_holds.reason(worker.id)
    person = _person(worker, profile) | _employment(contract) | _stay(profile, turn.today)
    state = {"consents": await _consents(turn, worker), "hold": reason or MISSING, **_standing(worker)}
    is_staff, is_admin = is_allowed(turn.member, Access.STAFF), is_allowed(turn.member, Access.ADMIN)
    return {
        "args": person | state,
        "earlier": "\n".join(_earlier(turn, each) for each in contracts[1 : 1 + _EARLIER]),
        "may_contact": is_staff and worker.forgotten_at is None,
        "may_invite": is_staff and worker.chat_id is None,
        "may_free": is_staff and worker.chat_id is not None,
        "may_identify": is_staff
        and worker.chat_id is not None
        and not await turn.store.workers.is_identified(worker.id),
        "may_correct": is_staff and worker.forgotten_at is None,
        "may_tell_stay": is_staff and worker.forgotten_at is None,
        "may_end_contract": is_staff and contract is not None,
        "may_begin_contract": is_staff,
        "may_hold": is_admin and reason is None,
        "may_lift": is_admin and reason is not None,
    }


async def get_rights(turn: Turn, **_: object) -> Data:
    """The getter of a search: auditors, who only read, have fewer buttons."""
    is_staff = is_allowed(turn.member, Access.STAFF)
    unknown = await turn.store.workers.count_not_identified() if is_staff else 0
    return {"is_staff": is_staff, "unknown": unknown, **args(count=unknown)}


def worker_summary(worker: Worker) -> dict[str, Value]:
    """Return who it is, in one line's variables."""
    return {
        "roster_number": worker.number,
        "name": worker.name_on_card or MISSING,
        "employer": worker.employer or MISSING,
    }


def _person(worker: Worker, profile: Profile) -> dict[str, Value]:
    return {
        "roster_number": worker.number,
        "name": worker.name_on_card or MISSING,
        "called": worker.preferred_name or MISSING,
        "nationality": profile.value("nationality") or MISSING,
        "status": profile.value("status") or MISSING,
        "field": profile.value("field") or MISSING,
    }


def _employment(contract: Contract | None) -> dict[str, Value]:
    if contract is None:
        return dict.fromkeys(("employer", "started_on", "ended_on", "end_reason"), MISSING)
    return {
        "employer": contract.employer,
        "started_on": contract.started_on or MISSING,
        "ended_on": contract.ended_on or MISSING,
        "end_reason": contract.end_reason or MISSING,
    }


def _earlier(turn: Turn, contract: Contract) -> str:
    return turn.t("people-earlier", _employment(contract))


def _stay(profile: Profile, today: date) -> dict[str, Value]:
    ours, counts = profile.value_by("stay_expiry", Owner.STAFF), profile.get("stay_expiry", today)
    is_other = ours is not None and counts is not None and counts.value != ours
    return {
        "stay_expiry": ours or (counts.value if counts else MISSING),
        "worker_says": counts.value if is_other and counts else MISSING,
    }


def _standing(worker: Worker) -> dict[str, Value]:
    return {
        "in_bot": worker.chat_id is not None,
        "locale": worker.locale or MISSING,
        "muted": worker.muted_at is not None,
        "forgotten": worker.forgotten_at is not None,
    }


async def _consents(turn: Turn, worker: Worker) -> str:
    given = [each.purpose.value for each in await turn.store.consents.all_of(worker.id) if each.withdrawn_at is None]
    agreed = ["care", *dict.fromkeys(given)] if worker.has_consented else list(dict.fromkeys(given))
    return listed([turn.t.label(f"people-consent-{each}") for each in agreed], turn.t.locale) or MISSING
