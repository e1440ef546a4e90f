"""Who reads a restricted matter besides managers and admins: a manager sees who asks, adds and removes."""

from collections.abc import Sequence

from aiogram import F
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from bot.actions.result import ActionResult
from bot.actions.support.readers.keeping_out import kept_out
from bot.actions.support.reading_requests import add_reader, addable, decide_request, remove_reader
from bot.dialogs import states
from bot.dialogs.support.matter_card import chosen_matter, person_label
from bot.dialogs.turn import Turn, existing, turn_of
from bot.dialogs.widgets import Data, Say, choice_of_row
from bot.dialogs.widgets.buttons import back_to, button, goes_to
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.domain.button_words import RequestAnswer
from bot.domain.support.consultation import Consultation
from bot.domain.support.matter_reader import MatterReader
from bot.domain.support.sight import may_decide_readers
from bot.texts import listed

_READER = "reader"


def readers_windows() -> tuple[Window, ...]:
    """Build who reads it, one of them, and whom to add."""
    return (
        Window(
            Say("restricted-readers-of", when="items"),
            Say("restricted-readers-none", when=~F["items"]),
            Say("restricted-reader-kept_out", when="kept_out"),
            paged(choice_of_row("reader", "items", _open_one), "readers", naming=by_place),
            goes_to("restricted-reader-add", "add", states.Complaints.adding, when="may_decide"),
            back_to(states.Complaints.reading),
            state=states.Complaints.readers,
            getter=_get_readers,
        ),
        Window(
            Say("restricted-reader-one"),
            button("restricted-let_read", "yes", _on_yes, when="waits"),
            button("restricted-let_not", "no", _on_no, when="waits"),
            button("restricted-reader-remove", "remove", _on_remove, when=~F["waits"]),
            back_to(states.Complaints.readers),
            state=states.Complaints.reader,
            getter=_get_reader,
        ),
        Window(
            Say("restricted-reader-which", when="items"),
            Say("restricted-reader-nobody", when=~F["items"]),
            Say("restricted-reader-kept_out", when="kept_out"),
            paged(choice_of_row("other", "items", _on_add), "others"),
            back_to(states.Complaints.readers),
            state=states.Complaints.adding,
            getter=_get_addable,
        ),
    )


async def _get_readers(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    matter = await chosen_matter(dialog_manager)
    items = [(str(each.id), await _label(turn, each)) for each in await _shown(turn, matter)]
    may_decide = matter.is_open and may_decide_readers(turn.member, matter)
    return {"items": items, "may_decide": may_decide, **await _get_kept_out(turn, matter)}


async def _get_reader(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    reader = await _reader(dialog_manager)
    return {"waits": reader.is_waiting, "args": {**await _texts(turn, reader), "number": str(reader.consultation_id)}}


async def _get_addable(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    matter = await chosen_matter(dialog_manager)
    items = [(str(each.id), person_label(turn, each)) for each in await addable(turn.store, matter)]
    return {"items": items, **await _get_kept_out(turn, matter)}


async def _get_kept_out(turn: Turn, matter: Consultation) -> Data:
    names = [each.label for each in await kept_out(turn.store, matter)]
    return {"kept_out": bool(names), "args": {"number": str(matter.id), "names": listed(names, turn.t.locale)}}


async def _shown(turn: Turn, matter: Consultation) -> Sequence[MatterReader]:
    """List who reads it, or asks to; whom its worker keeps out does neither."""
    running = await turn.store.matter_readers.of_matter(matter.id)
    return [each for each in running if each.staff_id not in matter.named]


async def _label(turn: Turn, reader: MatterReader) -> str:
    return short_label(turn.t.label("restricted-reader", await _texts(turn, reader)))


async def _texts(turn: Turn, reader: MatterReader) -> dict[str, str]:
    name = await turn.store.staff.label_of(reader.staff_id)
    return {"name": name, "state": "asks" if reader.is_waiting else "reads"}


async def _reader(manager: DialogManager) -> MatterReader:
    """Return who was chosen; raises GoneError where that is over by now."""
    matter, chosen = await chosen_matter(manager), manager.dialog_data[_READER]
    running = await _shown(turn_of(manager), matter)
    return existing(next((each for each in running if each.id == chosen), None))


async def _open_one(manager: DialogManager, reader_id: int) -> None:
    manager.dialog_data[_READER] = reader_id
    await manager.switch_to(states.Complaints.reader)


async def _on_yes(manager: DialogManager) -> None:
    decided = await decide_request(turn_of(manager).as_member, await _reader(manager), RequestAnswer.YES)
    await _back(manager, decided, "restricted-said-added")


async def _on_no(manager: DialogManager) -> None:
    decided = await decide_request(turn_of(manager).as_member, await _reader(manager), RequestAnswer.NO)
    await _back(manager, decided, "restricted-said-removed")


async def _on_remove(manager: DialogManager) -> None:
    matter, reader = await chosen_matter(manager), await _reader(manager)
    await _back(manager, await remove_reader(turn_of(manager).as_member, matter, reader), "restricted-said-removed")


async def _on_add(manager: DialogManager, staff_id: int) -> None:
    turn, matter = turn_of(manager), await chosen_matter(manager)
    member = existing(await turn.store.staff.find(staff_id))
    await _back(manager, await add_reader(turn.as_member, matter, member), "restricted-said-added")


async def _back(manager: DialogManager, result: ActionResult, key: str) -> None:
    said = result.key or (key if result.is_done else "restricted-said-before")
    if isinstance(manager.event, CallbackQuery):
        await manager.event.answer(turn_of(manager).t.label(said, result.args), show_alert=result.is_refused)
    await manager.switch_to(states.Complaints.readers)
