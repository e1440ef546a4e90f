"""Changes of the law on screens about something else: whom they concern, and the way to the page of all of them."""

from aiogram_dialog.widgets.kbd import Start

from bot.dialogs import states
from bot.dialogs.checks.session import Form
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Label
from bot.domain.checks.job_change import JOB_CHANGE
from bot.domain.facts.law_changes import NOBODY_KNOWN, Circumstances, circumstances_of
from bot.presenters.guide.law_changes import notices_text

# The topic of the guide that shows them.
_PAGE = "changes"


async def circumstances_of_worker(turn: Turn) -> Circumstances:
    """Return what is known of the worker that decides whom a change concerns."""
    return circumstances_of(await turn.store.profiles.of(turn.require_worker().id))


async def count_changes(turn: Turn) -> int:
    """Return how many changes of law the worker is told of in the menu."""
    if not turn.facts.shown_changes(NOBODY_KNOWN, turn.today):  # then nobody is told of any, and nobody is looked up
        return 0
    return len(turn.facts.shown_changes(await circumstances_of_worker(turn), turn.today))


async def notices_of(turn: Turn, form: Form) -> str:
    """Return the changes that concern what was asked for in a check, in words; empty where there is none."""
    who = _circumstances_in(form, await circumstances_of_worker(turn))
    shown = turn.facts.shown_changes(who, turn.today)
    return notices_text(turn.t, [each for each in shown if each.affects.is_about_applications], who, turn.today)


def changes_button(key: str) -> Start:
    """The way to all of them, where the getter's `changes` say that there are some."""
    return Start(Label(key), "changes", states.Guide.page, data={"page": _PAGE}, when="changes")


def _circumstances_in(form: Form, known: Circumstances) -> Circumstances:
    """What was answered counts before what is known otherwise."""
    case, is_job_change = form.case, form.check is JOB_CHANGE
    return Circumstances(
        status=case.choice("status") or known.status,
        field=case.choice("new_field" if is_job_change else "field") or known.field,
        nationality=case.choice("nationality") or known.nationality,
        path="change_employer" if is_job_change else case.choice("path"),
    )
