"""Who reads the worker's language notes in Japanese what the words mean; the worker never sees the note."""

from functools import partial

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, ShowMode, StartMode, Window
from aiogram_dialog.widgets.kbd import Url
from aiogram_dialog.widgets.text import Const, Format

from bot.actions.result import ActionResult
from bot.actions.support.languages.reading import write_note
from bot.dialogs import states
from bot.dialogs.presence import confirm_presence, keep_typed
from bot.dialogs.turn import GoneError, Turn, existing, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_words
from bot.dialogs.widgets import Data, Label, Say, choice_of_row, leave_room, started_with
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, button, goes_to, home_button
from bot.dialogs.widgets.lists import LONGEST_LABEL, by_place, paged, short_label
from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.privacy.prohibited_data import is_attachment
from bot.domain.support.consultation import Consultation
from bot.domain.support.group_post import address_of
from bot.domain.support.message import Message
from bot.domain.support.sight import may_read
from bot.domain.unicode.clusters import shortened
from bot.domain.unicode.message_length import beginning, length
from bot.texts import format_day, own_words

LONGEST_NOTE = 500
# A message of Telegram holds 4096 signs, and the question stands in it too.
_SHOWN = 3000


async def open_words(manager: DialogManager, consultation_id: int) -> None:
    """Show what the worker wrote in a consultation, out of any dialog; what asked for it stays where it is."""
    data = {"matter": consultation_id}
    await manager.start(states.Reading.list, data=data, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)


def ask_label(turn: Turn, asked: ActionResult) -> str:
    """Say who was asked to read, or why nobody was."""
    if asked.is_done:
        return turn.t.label("reading-asked", asked.args)
    return turn.t.label(asked.key or "reading-asked_before", asked.args)


async def _matter(manager: DialogManager) -> Consultation:
    """Return the consultation; raises GoneError where this member of staff may not read it, or not any more."""
    turn = turn_of(manager)
    matter = await turn.store.consultations.find(started_with(manager)["matter"])
    if matter is None or not may_read(turn.require_member(), matter):
        raise GoneError
    return matter


async def _message(manager: DialogManager) -> Message:
    matter, number = await _matter(manager), manager.dialog_data["message"]
    readable = await turn_of(manager).store.readings.readable(matter.id)
    return existing(next((each for each in readable if each.id == number), None))


async def _get_list(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    matter = await _matter(dialog_manager)
    confirm_presence(turn, matter)
    readable = await turn.store.readings.readable(matter.id)
    items = [(str(each.id), _label(turn, each)) for each in reversed(readable)]
    address = address_of(await turn.store.group_posts.of_consultation(matter.id)) if matter.is_in_group else None
    return {"items": items, "none": not items, "address": address, "args": {"number": str(matter.id)}}


def _label(turn: Turn, message: Message) -> str:
    texts = {
        "noted": "no" if message.note_ja is None else "yes",
        "at": f"{format_day(tokyo_day(message.written_at), 'Md', turn.t.locale)} {tokyo_time(message.written_at)}",
        "words": shortened(" ".join((message.text or "").split()), LONGEST_LABEL) or MISSING,
    }
    return short_label(turn.t.label("reading-label", texts))


async def _get_message(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    confirm_presence(turn, await _matter(dialog_manager))
    message = await _message(dialog_manager)
    name = None if message.note_by is None else await turn.store.staff.name_of(message.note_by)
    return {
        "words": own_words(beginning(message.text or "", _SHOWN)),
        "is_cut": length(message.text or "") > _SHOWN,
        "shows_more": is_attachment(message.content),
        "has_note": message.note_ja is not None,
        "args": {"longest": LONGEST_NOTE, "name": name or MISSING, "note": message.note_ja or ""},
    }


async def _open_message(manager: DialogManager, number: int) -> None:
    manager.dialog_data["message"] = number
    manager.dialog_data["seen"] = (await _message(manager)).note_ja
    await manager.switch_to(states.Reading.note)


async def _save(manager: DialogManager, note: str) -> None:
    turn, message, seen = turn_of(manager), await _message(manager), manager.dialog_data["seen"]
    await keep_typed(manager, await _matter(manager))
    raise_refusal(await write_note(turn.as_member, await _matter(manager), message, note, seen))
    await manager.switch_to(states.Reading.saved)


async def _leave(manager: DialogManager) -> None:
    await leave_room(manager, states.StaffHome.main)


async def _get_saved(dialog_manager: DialogManager, **_: object) -> Data:
    return {"args": {"number": str((await _matter(dialog_manager)).id)}}


def reading_dialog() -> Dialog:
    """Build the dialog: what the worker wrote, the newest first; one message, below which the note is typed."""
    return Dialog(
        Window(
            Say("reading-list", when=~F["none"]),
            Say("reading-none", when="none"),
            paged(choice_of_row("message", "items", _open_message), "pages", naming=by_place),
            Url(Label("standing-open"), Format("{address}"), when="address"),
            button("button-back", "leave", _leave),
            state=states.Reading.list,
            getter=_get_list,
            protect_content=True,
        ),
        ask_text(
            states.Reading.note,
            Format("{words}", when="words"),
            Say("reading-cut", when="is_cut"),
            Say("reading-attachment", when="shows_more"),
            Const(" "),
            Say("reading-so_far", when="has_note"),
            Say("reading-ask_note"),
            back_to(states.Reading.list),
            read=partial(typed_words, longest=LONGEST_NOTE),
            on_text=_save,
            getter=_get_message,
            protect_content=True,
        ),
        Window(
            Say("reading-saved"),
            goes_to("reading-more", "more", states.Reading.list),
            home_button(),
            state=states.Reading.saved,
            getter=_get_saved,
        ),
    )
