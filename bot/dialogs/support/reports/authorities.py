"""The offices to which something can be reported, as buttons."""

from collections.abc import Sequence

from aiogram_dialog import DialogManager

from bot.dialogs.support.reports.subject import subject_args, subject_of
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, OnChosen, OnClick, Widget, choice
from bot.dialogs.widgets.buttons import button
from bot.dialogs.widgets.lists import paged, short_label
from bot.domain.support.consultation import Consultation
from bot.domain.support.report import ReportSubject
from bot.domain.support.sight import may_read

# An office that is no record of `data/authorities.yaml`: its name is typed.
OTHER = "other"


def authority_widgets(on_authority: OnChosen[str]) -> tuple[Widget, ...]:
    """The offices, as the getter's `authorities`, and another one."""
    return (
        paged(choice("o", "authorities", on_authority), "offices"),
        button("report-other_office", "other", _other(on_authority)),
    )


def _other(on_authority: OnChosen[str]) -> OnClick:
    async def clicked(manager: DialogManager) -> None:
        await on_authority(manager, OTHER)

    return clicked


async def get_authorities(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """Return what a window needs that asks for the office alone."""
    subject = await subject_of(dialog_manager)
    return {"args": await subject_args(turn, subject), "authorities": await authority_labels(turn, subject)}


async def authority_labels(turn: Turn, subject: ReportSubject) -> list[tuple[str, str]]:
    """Return the offices to which something can be reported, as a list of buttons has them.

    What is competent for the red flag of what it is about stands first.
    """
    flags = [each.red_flag for each in await _matters(turn, subject) if each.red_flag is not None]
    competent = [each for flag in flags for each in turn.facts.red_flags[flag].authorities]
    in_order = dict.fromkeys((*competent, *turn.facts.authorities))
    taking = [each for each in in_order if turn.facts.authorities[each].takes_reports]
    return [(each, short_label(turn.t.label(f"authority-{each}"))) for each in taking]


async def _matters(turn: Turn, subject: ReportSubject) -> Sequence[Consultation]:
    """Return the matter, or those that began in the interview: of what somebody may not read nothing shows."""
    if subject.consultation_id is not None:
        return [await turn.store.consultations.get(subject.consultation_id)]
    told = await turn.store.consultations.told_in(subject.interview_id or 0)
    return [each for each in told if may_read(turn.member, each)]
