"""The way through a form: which screen comes next, until the result."""

from datetime import date

from aiogram_dialog import DialogManager

from bot.actions.checks import finish_screening
from bot.dialogs import states
from bot.dialogs.checks.ended_on import is_end_asked_for
from bot.dialogs.checks.session import Form, load_form
from bot.dialogs.turn import turn_of
from bot.dialogs.widgets.day_picker import point_calendar
from bot.dialogs.widgets.typed_option import forget_typed
from bot.domain.checks.check import Question, QuestionKind, evaluate
from bot.domain.checks.next_question import next_question
from bot.domain.checks.quick_check import asked_together, deciding_question, is_blocked
from bot.domain.workers.profile import CONTRACT_ENDED_ON

CALENDAR = "day"
HAS_CALENDAR = (QuestionKind.DATE, QuestionKind.PERIODS)


async def advance(manager: DialogManager) -> None:
    """Go to what is to be confirmed, to the next question that matters, or to the end when there is none."""
    form = await load_form(manager)
    if manager.dialog_data.get("unconfirmed"):
        await manager.switch_to(states.Screening.known)
    elif await is_end_asked_for(manager, form):
        manager.dialog_data["at"] = CONTRACT_ENDED_ON
        await manager.switch_to(states.Screening.contract_end)
    elif manager.dialog_data.get("is_quick"):
        await _advance_quickly(manager, form)
    elif (question := next_question(form.check, form.case)) is None:
        await manager.switch_to(states.Screening.summary)
    else:
        await ask(manager, form, question)


async def ask(manager: DialogManager, form: Form, question: Question) -> None:
    """Show one question; before the first sensitive one comes a question about asking at all."""
    manager.dialog_data["at"] = question.id
    forget_typed(manager)
    if question.sensitive and not manager.dialog_data.get("may_ask_health"):
        await manager.switch_to(states.Screening.health)
        return
    await manager.switch_to(states.Screening.question)
    if question.kind in HAS_CALENDAR:
        likely = await _likely_day(manager, form, question)
        point_calendar(manager, CALENDAR, likely, form.calendar_range(question)[0])


async def show_result(manager: DialogManager) -> None:
    """Keep what the rules say of the answers so far, and show it."""
    form = await load_form(manager)
    await finish_screening(turn_of(manager).as_worker, form.screening, evaluate(form.check, form.case))
    await manager.switch_to(states.Screening.result)


async def go_on(manager: DialogManager) -> None:
    """Ask on after a result: first what can still decide, then everything."""
    form = await load_form(manager)
    can_decide = deciding_question(form.check, form.case) is not None
    manager.dialog_data.update(is_quick=can_decide, goes_on=True)
    await advance(manager)


async def _advance_quickly(manager: DialogManager, form: Form) -> None:
    """Stop at the first thing that stands in the way, unless the worker wants to know the rest too."""
    question = deciding_question(form.check, form.case)
    is_over = is_blocked(form.check, form.case) and not manager.dialog_data.get("goes_on")
    if question is None or is_over:
        await show_result(manager)
        return
    group = asked_together(form.check, form.case, question)
    if group is None or group.id in manager.dialog_data.get("apart", []):
        await ask(manager, form, question)
        return
    manager.dialog_data["at"] = group.id
    await manager.switch_to(states.Screening.together)


async def _likely_day(manager: DialogManager, form: Form, question: Question) -> date:
    """The answer as it is; else what papers and contracts make likely; else the typical answer."""
    first_on, last_on = form.calendar_range(question)
    known = form.case.read(question.id)
    told = known if isinstance(known, date) else await _told_by_papers(manager, question)
    likely = told or _typical_day(form, question)
    return min(max(likely, first_on), last_on)


def _typical_day(form: Form, question: Question) -> date:
    typical = question.samples(form.case)[0]
    if isinstance(typical, tuple) and typical:
        return typical[0].from_on
    return typical if isinstance(typical, date) else form.case.today


async def _told_by_papers(manager: DialogManager, question: Question) -> date | None:
    turn = turn_of(manager)
    worker_id = turn.require_worker().id
    if question.kind is QuestionKind.PERIODS:
        starts = [each.started_on for each in await turn.store.contracts.all_of(worker_id) if each.started_on]
        return min(starts, default=None)
    kept_as = {"apply_on": "stay_expiry", "health_check_on": "last_health_check_on"}.get(question.id)
    if kept_as is None:
        return None
    return (await turn.store.profiles.of(worker_id)).day(kept_as, turn.today)
