"""Handing a result over to staff with its answers, and accepting the support that is owed for a job change."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from html import unescape
from typing import TypeAlias

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Group

from bot.actions.checks import send_answers
from bot.actions.context import ActionContext
from bot.actions.support.job_change_record import ask_about_job_change, open_job_change
from bot.dialogs.checks.begin import answer_lines
from bot.dialogs.checks.ended_on import contract_ended_on
from bot.dialogs.checks.session import Form, load_form
from bot.dialogs.support.consultation import show_sent
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets.buttons import main_button, primary_button
from bot.domain.checks.check import Result
from bot.domain.checks.job_change import JOB_CHANGE, support_owed
from bot.domain.checks.next_steps import ACTIONABLE
from bot.domain.checks.quick_check import standing
from bot.domain.privacy.consent import Purpose
from bot.domain.support.consultation import Consultation
from bot.domain.unicode.clusters import beginning
from bot.domain.workers.profile import Profile
from bot.domain.workers.worker import Worker
from bot.presenters.checks.card import point_line
from bot.texts import Translator

Sends: TypeAlias = Callable[[ActionContext, Worker, str], Awaitable[Consultation]]

# The kind of data/reminders.yaml that knows how long there is time to tell that a contract has ended.
_NOTICE = "contract_end_notice"
# A variable of Fluent's holds no more; nobody's answers are nearly as long.
_LONGEST_ANSWERS = 2000
_SENDS: Mapping[str, Sends] = {"eligibility": send_answers, "job_change": ask_about_job_change}


def is_support_offered(form: Form, result: Result, profile: Profile) -> bool:
    """Return whether support with a job change is owed and can be accepted now."""
    if form.check is not JOB_CHANGE:
        return False
    is_owed = support_owed(result) == "yes" and form.case.yes_no("contract_ended") is True
    # Nobody is bound to support a Specified Skilled Worker (ii); the check itself does not ask for the status.
    return is_owed and profile.value("status") != "ssw2"


async def notice_text(turn: Turn, t: Translator, form: Form) -> str:
    """Return until when the end of the contract must be reported, or that this is past; "" where nobody knows."""
    ended_on = await contract_ended_on(turn, form)
    if ended_on is None:
        return ""
    last_on = turn.facts.reminders[_NOTICE].deadline.after(ended_on)
    days = {"last_on": last_on, "ended_on": ended_on}
    return t("job_change-notice-late" if last_on < turn.today else "job_change-notice-until", days)


def sending_buttons() -> Group:
    """One tap, which leads back to the menu with the number of the consultation."""
    return Group(
        main_button("job_change-support-agree", "agree", partial(_hand_over, sends=open_job_change), when="offer"),
        primary_button("result-send", "send", _hand_over),
    )


async def _hand_over(manager: DialogManager, sends: Sends | None = None) -> None:
    turn, form = turn_of(manager), await load_form(manager)
    action = sends or _SENDS[form.check.id]
    told = await _for_staff(turn, form)
    await show_sent(manager, await action(turn.as_worker, turn.require_worker(), told))


async def _for_staff(turn: Turn, form: Form) -> str:
    """What stands against it, then one line for each answer, in the language of staff.

    Who does not want to tell of their health was not asked about it: that is one line.
    """
    t = Translator(turn.texts, turn.facts.organisation.staff_language)
    findings = standing(form.check, form.case).findings
    points = [point_line(t, form.check, finding) for finding in findings if finding.verdict in ACTIONABLE]
    answered = form.answered()
    may_ask = await turn.store.consents.is_given(turn.require_worker().id, Purpose.HEALTH)
    private = [] if may_ask else [each for each in answered if each.sensitive and form.case.answers[each.id] is None]
    lines = [*points, *answer_lines(t, form, [each for each in answered if each not in private], "form-answer")]
    if private:
        lines.append(t("form-answer", {"question": t("form-health-about"), "answer": t("form-health-refused")}))
    return beginning("\n".join(map(unescape, lines)), _LONGEST_ANSWERS)
