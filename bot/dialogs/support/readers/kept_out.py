"""Below what says that somebody named in a complaint reads a matter: one tap keeps them out, another lets them in."""

from collections.abc import Sequence

from aiogram.fsm.state import State
from aiogram.types import InlineKeyboardButton
from aiogram_dialog import DialogManager

from bot.actions.support.readers.keeping_out import is_last_manager, keep_out, kept_out, let_in
from bot.actions.support.readers.naming import named_readers
from bot.dialogs.turn import Turn, existing, raise_refusal, turn_of
from bot.dialogs.widgets import Data, Say, Widget, args, signs
from bot.dialogs.widgets.buttons import danger_button, goes_to
from bot.domain import callbacks
from bot.domain.button_words import RequestAnswer
from bot.domain.missing import MISSING
from bot.domain.outbox.readers_buttons import ADMIT_KEYS, shown_name
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation
from bot.texts import listed

_BACK = "back"
_LAST = "last_out"

Rows = list[list[InlineKeyboardButton]]
# The id of a button in a window, and its label.
Choices = list[tuple[str, str]]


def known_as(turn: Turn, member: StaffMember) -> str:
    """Return what the worker reads of who it is: names, or the role where none is known."""
    if member.known_as or member.role is None:
        return member.known_as
    return turn.t.label("complaint-nameable", {"name": MISSING, "role": member.role})


async def named_text(turn: Turn, matter: Consultation) -> str:
    """Write who reads a restricted matter though named in a complaint, and who is kept out of it; "" for nobody."""
    members = await named_readers(turn.store, matter)
    reads = turn.t("restricted-named_reads", {"names": _names(turn, members)}) if members else ""
    return "\n\n".join(filter(None, [reads, await _kept_out_line(turn, matter)]))


async def kept_out_text(turn: Turn, matters: Sequence[Consultation]) -> str:
    """Write of each of these matters who is kept out of it; "" where nobody is."""
    lines = [await _kept_out_line(turn, each) for each in matters]
    return "\n\n".join(filter(None, lines))


async def kept_out_rows(turn: Turn, matter: Consultation) -> Rows:
    """Build the buttons below a message."""
    out, back = await named_readers(turn.store, matter), await kept_out(turn.store, matter)
    rows = [(_label(turn, RequestAnswer.NO, matter, each), RequestAnswer.NO, each.id) for each in out]
    rows += [(_label(turn, RequestAnswer.YES, matter, each), RequestAnswer.YES, each.id) for each in back]
    return [
        [InlineKeyboardButton(text=label, callback_data=callbacks.ADMIT.data(said, matter.id, member_id))]
        for label, said, member_id in rows
    ]


async def kept_out_choices(turn: Turn, matters: Sequence[Consultation]) -> Choices:
    """List the same for a window; another button lets somebody in than keeps them out, so two taps do one thing."""
    choices: Choices = []
    for matter in matters:
        for each in await named_readers(turn.store, matter):
            choices.append((f"{matter.id}-{each.id}", _label(turn, RequestAnswer.NO, matter, each)))
        for each in await kept_out(turn.store, matter):
            label = _label(turn, RequestAnswer.YES, matter, each)
            choices.append((f"{_BACK}{matter.id}-{each.id}", label))
    return choices


async def choose_kept_out(manager: DialogManager, tapped: str, asking: State) -> None:
    """Do what a button of a window says; of the last manager who reads it the window `asking` asks first."""
    turn = turn_of(manager)
    matter, member = await _chosen(turn, tapped)
    if tapped.startswith(_BACK):
        raise_refusal(await let_in(turn.as_worker, matter, member))
    elif await is_last_manager(turn.store, matter, member):
        manager.dialog_data[_LAST] = tapped
        await manager.switch_to(asking)
    else:
        raise_refusal(await keep_out(turn.as_worker, matter, member))


async def get_last(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """Return what the question about the last manager shows."""
    matter, member = await _chosen(turn, dialog_manager.dialog_data[_LAST])
    return args(number=str(matter.id), name=known_as(turn, member))


def last_widgets(back: State) -> tuple[Widget, ...]:
    """Build that question, which leads back to the window of the button."""

    async def on_yes(manager: DialogManager) -> None:
        turn = turn_of(manager)
        matter, member = await _chosen(turn, manager.dialog_data[_LAST])
        raise_refusal(await keep_out(turn.as_worker, matter, member))
        await manager.switch_to(back)

    no = goes_to("complaint-name-last-no", "no", back)
    return (Say("restricted-keep_out-ask"), no, danger_button("restricted-keep_out-yes", "yes", on_yes), signs())


async def _chosen(turn: Turn, tapped: str) -> tuple[Consultation, StaffMember]:
    matter_id, _, staff_id = tapped.removeprefix(_BACK).partition("-")
    open_ones = await turn.store.consultations.list_open(turn.require_worker().id)
    matter = existing(next((each for each in open_ones if str(each.id) == matter_id), None))
    return matter, existing(await turn.store.staff.find(int(staff_id)))


async def _kept_out_line(turn: Turn, matter: Consultation) -> str:
    members = await kept_out(turn.store, matter)
    return turn.t("restricted-kept_out", {"names": _names(turn, members), "number": str(matter.id)}) if members else ""


def _names(turn: Turn, members: Sequence[StaffMember]) -> str:
    return listed([known_as(turn, each) for each in members], turn.t.locale)


def _label(turn: Turn, said: RequestAnswer, matter: Consultation, member: StaffMember) -> str:
    name = shown_name(member.telegram_name or known_as(turn, member))
    return turn.t.label(ADMIT_KEYS[said], {"name": name, "number": str(matter.id)})
