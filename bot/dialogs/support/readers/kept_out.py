"""Below what says that somebody named in a complaint reads a matter: one tap keeps them out, another lets them in."""

from collections.abc import Sequence

from aiogram.types import InlineKeyboardButton

from bot.actions.support.readers.keeping_out import keep_out, kept_out, let_in
from bot.actions.support.readers.naming import named_readers
from bot.dialogs.turn import Turn, existing, raise_refusal
from bot.domain import callbacks
from bot.domain.button_words import RequestAnswer
from bot.domain.missing import MISSING
from bot.domain.outbox.readers_buttons import ADMIT_KEYS, shown_name
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation

_BACK = "back"

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
    number = str(matter.id)
    lines = [
        turn.t(key, {"names": ", ".join(known_as(turn, each) for each in members), "number": number})
        for key, members in (
            ("restricted-named_reads", await named_readers(turn.store, matter)),
            ("restricted-kept_out", await kept_out(turn.store, matter)),
        )
        if members
    ]
    return "\n\n".join(lines)


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


async def choose_kept_out(turn: Turn, tapped: str) -> None:
    """Do what a button of a window says."""
    matter_id, _, staff_id = tapped.removeprefix(_BACK).partition("-")
    open_ones = await turn.store.consultations.list_open(turn.require_worker().id)
    matter = existing(next((each for each in open_ones if str(each.id) == matter_id), None))
    member = existing(await turn.store.staff.find(int(staff_id)))
    raise_refusal(await (let_in if tapped.startswith(_BACK) else keep_out)(turn.as_worker, matter, member))


def _label(turn: Turn, said: RequestAnswer, matter: Consultation, member: StaffMember) -> str:
    name = shown_name(member.telegram_name or known_as(turn, member))
    return turn.t.label(ADMIT_KEYS[said], {"name": name, "number": str(matter.id)})
