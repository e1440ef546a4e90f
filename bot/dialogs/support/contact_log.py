"""Staff note a call or a visit: how, when, what was said, by whom and with whose help; the worker is sent nothing."""

from datetime import date
from functools import partial

from aiogram.enums import ButtonStyle
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.support.contacts import SPOKEN, Contact, log_answer, log_question, open_by_contact
from bot.dialogs import states
from bot.dialogs.presence import confirm_presence, keep_typed
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.support.kinds import kinds_for
from bot.dialogs.support.matter_card import get_members
from bot.dialogs.turn import GoneError, Turn, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, Label, Mistake, Say, choice, choice_of_row, options, started_with
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.ask_text import ask_text, ask_words
from bot.dialogs.widgets.buttons import back_to, button, goes_to
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.remember import remember
from bot.domain.days import add_days
from bot.domain.missing import MISSING
from bot.domain.support.consultation import Channel, Consultation, ConsultationKind
from bot.domain.support.sight import may_read

_LONGEST, _LONGEST_NAME = 1000, 80
_DAYS_BACK = 365


async def open_contact_log(manager: DialogManager, consultation_id: int) -> None:
    """Begin with a consultation, from the link on its card."""
    data = {"consultation": consultation_id}
    await manager.start(states.ContactLog.channel, data=data, mode=StartMode.RESET_STACK)


async def _matter(manager: DialogManager) -> Consultation | None:
    """Return the consultation that it belongs to; None for a new one. Raises GoneError for what one may not read."""
    turn = turn_of(manager)
    number = manager.dialog_data.get("matter") or started_with(manager).get("consultation")
    if number is None:
        return None
    found = await turn.store.consultations.find(number)
    if found is None:
        raise GoneError
    if not may_read(turn.member, found):
        raise GoneError("contact-restricted")
    if not found.is_open:
        raise GoneError("contact-closed")
    return found


async def _get_matters(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    matters = [each for each in await turn.store.consultations.list_open(worker.id) if may_read(turn.member, each)]
    labels = [(str(each.id), turn.t.label("contact-of_matter", _label_of(each))) for each in matters]
    return {"matters": labels, "args": {"roster_number": worker.number}}


def _label_of(matter: Consultation) -> dict[str, str]:
    return {"number": str(matter.id), "kind": matter.kind.value}


async def _get_kinds(turn: Turn, **_: object) -> Data:
    return {"kinds": kinds_for(turn), "args": {}}


async def _get_summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    matter, told = await _matter(dialog_manager), dialog_manager.dialog_data
    if matter is not None:
        confirm_presence(turn, matter)
    handler = await turn.store.staff.name_of(told.get("handler") or turn.require_member().id)
    texts = {
        "number": MISSING if matter is None else str(matter.id),
        "kind": told["kind"] if matter is None else matter.kind.value,
        "channel": told["channel"],
        "day": told["day"],
        "text": told["words"],
        "name": handler or MISSING,
        "interpreter": told.get("interpreter") or MISSING,
    }
    return {"args": texts}


async def _bounds(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return add_days(turn.today, -_DAYS_BACK), turn.today


async def _keep_matter(manager: DialogManager, number: int) -> None:
    manager.dialog_data["matter"] = number
    await manager.switch_to(states.ContactLog.channel)


async def _keep_kind(manager: DialogManager, kind: str) -> None:
    manager.dialog_data.update(kind=kind, matter=None)
    await manager.switch_to(states.ContactLog.channel)


async def _keep_words(manager: DialogManager, words: str) -> None:
    matter = await _matter(manager)
    if matter is not None:
        await keep_typed(manager, matter)
    manager.dialog_data["words"] = words
    await manager.switch_to(states.ContactLog.summary)


async def _without_interpreter(manager: DialogManager) -> None:
    manager.dialog_data["interpreter"] = None
    await manager.switch_to(states.ContactLog.summary)


async def _save_answer(manager: DialogManager) -> None:
    contact = await _contact(manager)
    await log_answer(turn_of(manager).as_member, await _found_or_opened(manager, contact), contact)
    await manager.switch_to(states.ContactLog.saved)


async def _save_question(manager: DialogManager) -> None:
    contact = await _contact(manager)
    await log_question(turn_of(manager).as_member, await _found_or_opened(manager, contact), contact)
    await manager.switch_to(states.ContactLog.saved)


async def _found_or_opened(manager: DialogManager, contact: Contact) -> Consultation:
    matter, turn = await _matter(manager), turn_of(manager)
    if matter is None:
        kind = ConsultationKind(manager.dialog_data["kind"])
        matter = await open_by_contact(turn.as_member, await chosen_worker(turn, manager), kind, contact)
    manager.dialog_data["saved"] = str(matter.id)
    return matter


async def _contact(manager: DialogManager) -> Contact:
    turn, told = turn_of(manager), manager.dialog_data
    handler_id = told.get("handler") or turn.require_member().id
    return Contact(
        Channel(told["channel"]),
        date.fromisoformat(told["day"]),
        told["words"],
        handler_id,
        await turn.store.staff.name_of(handler_id),
        told.get("interpreter"),
    )


async def _get_saved(dialog_manager: DialogManager, **_: object) -> Data:
    return {"args": {"number": dialog_manager.dialog_data["saved"]}}


def contact_log_dialog() -> Dialog:
    """Build the dialog: of which consultation, how, when, what was said; then a last look at all of it."""
    summary = states.ContactLog.summary
    return Dialog(
        Window(
            Say("contact-which"),
            paged(choice_of_row("matter", "matters", _keep_matter), "matters"),
            goes_to("contact-new", "new", states.ContactLog.kind, style=ButtonStyle.PRIMARY),
            Cancel(Label("button-back")),
            state=states.ContactLog.matter,
            getter=_get_matters,
        ),
        Window(
            Say("contact-kind"),
            paged(choice("kind", "kinds", _keep_kind), "kinds"),
            back_to(states.ContactLog.matter),
            state=states.ContactLog.kind,
            getter=_get_kinds,
        ),
        Window(
            Say("contact-channel"),
            options("how", SPOKEN, lambda each: f"contact-by-{each}", remember("channel", states.ContactLog.day)),
            Cancel(Label("people-cancel")),
            state=states.ContactLog.channel,
        ),
        ask_day(
            states.ContactLog.day,
            Say("contact-day"),
            back_to(states.ContactLog.channel),
            bounds=_bounds,
            on_day=remember("day", states.ContactLog.words),
        ),
        ask_words(
            states.ContactLog.words,
            Say("contact-words"),
            back_to(states.ContactLog.day),
            longest=_LONGEST,
            on_words=_keep_words,
        ),
        Window(
            Mistake(),
            Say("contact-summary"),
            button("contact-save-answer", "answer", _save_answer, style=ButtonStyle.SUCCESS),
            button("contact-save-question", "question", _save_question, style=ButtonStyle.PRIMARY),
            goes_to("contact-other_handler", "who", states.ContactLog.handler),
            goes_to("contact-interpreter", "help", states.ContactLog.interpreter),
            back_to(states.ContactLog.words),
            state=summary,
            getter=_get_summary,
            protect_content=True,
        ),
        Window(
            Say("contact-who"),
            paged(choice_of_row("member", "members", remember("handler", summary)), "members"),
            back_to(summary),
            state=states.ContactLog.handler,
            getter=get_members,
        ),
        ask_text(
            states.ContactLog.interpreter,
            Say("contact-who_interpreted"),
            button("contact-nobody_interpreted", "none", _without_interpreter),
            back_to(summary),
            read=partial(typed_line, longest=_LONGEST_NAME),
            on_text=remember("interpreter", summary),
        ),
        Window(
            Say("contact-saved"),
            Cancel(Label("contact-close")),
            state=states.ContactLog.saved,
            getter=_get_saved,
        ),
    )
