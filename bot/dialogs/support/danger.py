"""In danger: whom to call now and what to say, and one tap that alarms the managers."""

from aiogram import F
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column
from aiogram_dialog.widgets.text import Format

from bot.actions.support.alarms import raise_alarm, raise_once
from bot.actions.support.alarms.standing import standing_of
from bot.dialogs import states
from bot.dialogs.incoming import words_of
from bot.dialogs.support.readers.kept_out import (
    choose_kept_out,
    get_last,
    kept_out_choices,
    last_widgets,
    named_text,
)
from bot.dialogs.support.receipts import deliver_from_danger, deliver_words
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Say, args, choice, leave_for_menu, signs, started_with
from bot.dialogs.widgets.buttons import button, danger_button
from bot.domain.button_words import ScreenSign
from bot.domain.support.alarm import AlarmStanding
from bot.domain.support.consultation import Consultation
from bot.presenters.guide.hotlines import danger_lines


async def _get_lines(turn: Turn, **_: object) -> Data:
    return {"lines": "\n".join(danger_lines(turn.t, turn.facts, turn.now))}


async def _get_alarm(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    matter = await _matter(dialog_manager)
    texts = args(number=dialog_manager.dialog_data["consultation"], phone=turn.facts.organisation.phone_to_call)
    standing = None if matter is None else await standing_of(turn.as_worker, matter)
    named = "" if matter is None else await named_text(turn, matter)
    kept_out = [] if matter is None else await kept_out_choices(turn, [matter])
    return {**texts, **await _get_lines(turn), "standing": standing, "named": named, "kept_out": kept_out}


async def _matter(manager: DialogManager) -> Consultation | None:
    """Return the matter that was opened; None where it was deleted long ago."""
    return await turn_of(manager).store.consultations.find(int(manager.dialog_data["consultation"]))


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    manager.dialog_data.update(started_with(manager))


async def _on_urgent(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await _show_alarmed(manager, await raise_alarm(turn.as_worker, turn.require_worker()))


async def raise_from_old_screen(manager: DialogManager) -> None:
    """Alarm the managers, of which the window stands on top of where the worker is; taps in a burst alarm once."""
    turn = turn_of(manager)
    await _show_alarmed(manager, await raise_once(turn.as_worker, turn.require_worker()))


async def _show_alarmed(manager: DialogManager, matter: Consultation) -> None:
    told = {"consultation": str(matter.id)}
    if not manager.has_context() or manager.current_context().state.group is not states.Danger:
        await manager.start(states.Danger.alarmed, data=told)
        return
    manager.dialog_data.update(told)
    await manager.switch_to(states.Danger.alarmed)


async def _on_kept_out(manager: DialogManager, chosen: str) -> None:
    await choose_kept_out(manager, chosen, states.Danger.hiding_from_last)


async def _on_words_before(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    manager.show_mode = ShowMode.NO_UPDATE
    await deliver_from_danger(message, turn_of(manager))


async def _on_words(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    manager.show_mode = ShowMode.NO_UPDATE
    await deliver_words(message, turn_of(manager), [words_of(message)], await _matter(manager))


def danger_dialog() -> Dialog:
    """Whom to call, and what has been done."""
    return Dialog(
        Window(
            Say("danger-call"),
            Format("\n{lines}", when="lines"),
            danger_button("danger-urgent", ScreenSign.URGENT, _on_urgent),
            button("button-back", "back", leave_for_menu),
            signs(),
            MessageInput(_on_words_before),
            state=states.Danger.calling,
            getter=_get_lines,
        ),
        Window(
            Say("danger-alarmed", when=F["standing"] == AlarmStanding.TOLD),
            Say("danger-unheard", when=F["standing"] == AlarmStanding.UNHEARD),
            Say("danger-kept_out", when=F["standing"] == AlarmStanding.KEPT_OUT),
            Say("danger-taken", when=F["standing"] == AlarmStanding.TAKEN),
            Say("danger-call", when=~F["standing"]),
            Format("\n{named}", when="named"),
            Format("\n{lines}", when="lines"),
            Column(choice("out", "kept_out", _on_kept_out)),
            button("button-back", "back", leave_for_menu),
            signs(),
            MessageInput(_on_words),
            state=states.Danger.alarmed,
            getter=_get_alarm,
        ),
        Window(
            *last_widgets(states.Danger.alarmed),
            MessageInput(_on_words),
            state=states.Danger.hiding_from_last,
            getter=get_last,
        ),
        on_start=_on_start,
    )
