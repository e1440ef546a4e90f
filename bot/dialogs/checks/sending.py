"""The offer under the result of the job-change check: let staff judge it, or accept the support owed."""

from collections.abc import Awaitable, Callable
from functools import partial

from aiogram import F
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Group
from aiogram_dialog.widgets.text import Const, Multi, Text

from bot.actions.context import ActionContext
from bot.actions.support.job_change_record import ask_about_job_change, open_job_change
from bot.dialogs.checks.session import Form, answer_text, load_form, question_label
from bot.dialogs.privacy.consents import has_agreed_to_records
from bot.dialogs.support.consultation import show_added
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Say, args
from bot.dialogs.widgets.buttons import main_button, primary_button
from bot.domain.checks.check import Result
from bot.domain.checks.job_change import JOB_CHANGE, support_owed
from bot.domain.support.consultation import Consultation
from bot.domain.workers.profile import Profile
from bot.domain.workers.worker import Worker
from bot.texts import Translator

_STAFF, _SUPPORT = "staff", "support"
# The kind of data/reminders.yaml that knows how long there is time to tell that a contract has ended.
_NOTICE = "contract_end_notice"


def offer_of(form: Form, result: Result, profile: Profile) -> str | None:
    """Return what the result's window offers, as its getter's `offer`: support that is owed, else a look by staff."""
    if form.check is not JOB_CHANGE:
        return None
    is_owed = support_owed(result) == "yes" and form.case.yes_no("contract_ended")
    # Nobody is bound to support a Specified Skilled Worker (ii); the check itself does not ask for the status.
    return _SUPPORT if is_owed and profile.value("status") != "ssw2" else _STAFF


async def notice_of(turn: Turn, form: Form) -> Data:
    """Return a getter's values for `notice_text`: the last day, where staff know when the contract has ended."""
    contract = await turn.store.contracts.present(turn.require_worker().id)
    ended_on = contract.ended_on if contract else None
    # A day to come is not the end that the worker means who says that it is over.
    if not form.case.yes_no("contract_ended") or ended_on is None or ended_on > turn.today:
        return {"notice": None}
    last_on = turn.facts.reminders[_NOTICE].deadline.after(ended_on)
    return {"notice": "late" if last_on < turn.today else "until", **args(last_on=last_on, ended_on=ended_on)}


def notice_text() -> Text:
    """Return until when the end of the contract must be reported, or that this day has passed."""
    return Multi(
        Const(" "),
        Say("job_change-notice-until", when=F["notice"] == "until"),
        Say("job_change-notice-late", when=F["notice"] == "late"),
        when="notice",
    )


def offer_text() -> Text:
    """Return what agreeing means."""
    return Multi(Const(" "), Say("job_change-support-offer"), when=F["offer"] == _SUPPORT)


def offer_buttons() -> Group:
    """One tap, whichever is offered."""
    return Group(
        main_button(
            "job_change-support-agree",
            "agree",
            partial(_hand_over, action=open_job_change),
            when=F["offer"] == _SUPPORT,
        ),
        primary_button(
            "job_change-ask-staff", "send", partial(_hand_over, action=ask_about_job_change), when=F["offer"] == _STAFF
        ),
    )


async def _hand_over(
    manager: DialogManager, action: Callable[[ActionContext, Worker, str], Awaitable[Consultation]]
) -> None:
    if not await has_agreed_to_records(manager):
        return
    turn = turn_of(manager)
    answers = _answer_lines(turn, await load_form(manager))
    await show_added(manager, await action(turn.as_worker, turn.require_worker(), answers))


def _answer_lines(turn: Turn, form: Form) -> str:
    """One line per answer, in the language of staff."""
    t = Translator(turn.texts, turn.facts.organisation.staff_language)
    return "\n".join(
        t.label(
            "job_change-answer",
            {
                "question": question_label(t, form.check, question),
                "answer": answer_text(t, form.check, question, form.case.answers[question.id]),
            },
        )
        for question in form.answered()
    )
