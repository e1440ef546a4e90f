"""Staff say whom at the employer they told of an interview or of a consultation, when and how, or why they did not."""

from datetime import date
from functools import partial

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.interviews.record import disclosure_in, note_employer_news
from bot.actions.privacy.consents import ask_employer_consent
from bot.actions.support.reports.telling import disclosure_of, note_telling
from bot.dialogs import states
from bot.dialogs.interviews.findings import LONGEST_FINDING
from bot.dialogs.interviews.held import held_interview
from bot.dialogs.presence import confirm_presence
from bot.dialogs.turn import GoneError, Turn, existing, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, Label, Mistake, Say, args, choice_of_row, options, started_with
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.ask_text import ask_text, ask_words
from bot.dialogs.widgets.buttons import back_to, button, goes_to
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.dialogs.widgets.remember import remember
from bot.domain.days import tokyo_day
from bot.domain.interviews import LONGEST_PLACE, Interview
from bot.domain.missing import MISSING
from bot.domain.support.consultation import Consultation, EmployerDisclosure
from bot.domain.support.report import ReportChannel, ReportContent, ReportDecision, ReportSubject
from bot.domain.support.sight import may_read

_MAY_BE_ASKED = frozenset({None, EmployerDisclosure.REFUSED, EmployerDisclosure.WITHDRAWN})


async def _get_list(turn: Turn, **_: object) -> Data:
    untold = await turn.store.interviews.without_employer_news()
    buttons = [
        (str(each.id), short_label(turn.t.label("interview-untold-label", await _which(turn, each)))) for each in untold
    ]
    return {**args(untold=len(untold)), "interviews": buttons}


async def _matter(manager: DialogManager) -> Consultation | None:
    """Return the consultation that it is about, None for an interview; raises GoneError where one may not read it."""
    turn, number = turn_of(manager), started_with(manager).get("matter")
    if number is None:
        return None
    matter = existing(await turn.store.consultations.find(number))
    if not may_read(turn.require_member(), matter):
        raise GoneError
    confirm_presence(turn, matter)
    return matter


async def _get_subject(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    matter = await _matter(dialog_manager)
    if matter is not None:
        worker = await turn.store.workers.get(matter.worker_id)
        said = await disclosure_of(turn.store, matter)
        texts = {"number": str(matter.id), "roster_number": worker.number or MISSING, "held_on": MISSING}
        can_ask = said in _MAY_BE_ASKED and worker.chat_id is not None
        return {"args": texts | {"telling": said or MISSING}, "from_interview": False, "can_ask": can_ask}
    interview = await held_interview(turn, dialog_manager)
    items = "\n".join(f"• {turn.t.label(f'interview-item-{item}')}" for item in interview.problems)
    telling = await disclosure_in(turn.store, interview)
    texts = {"number": MISSING, "items": items or MISSING, "telling": telling or MISSING}
    return {**args(**texts, **await _which(turn, interview)), "from_interview": True, "can_ask": False}


async def _which(turn: Turn, interview: Interview) -> dict[str, str]:
    worker = await turn.store.workers.get(interview.worker_id)
    held_on = interview.held_on.isoformat() if interview.held_on else MISSING
    return {
        "roster_number": worker.number or MISSING,
        "interviewee": interview.interviewee.value,
        "held_on": held_on,
    }


async def _bounds(turn: Turn, manager: DialogManager) -> tuple[date, date]:
    matter = await _matter(manager)
    if matter is not None:
        return tokyo_day(matter.opened_at), turn.today
    return (await held_interview(turn, manager)).held_on or turn.today, turn.today


async def _is_agreed(manager: DialogManager) -> bool:
    """Return whether the worker agrees at this moment: they may do so while somebody notes that they have not."""
    turn, matter = turn_of(manager), await _matter(manager)
    if matter is not None:
        return await disclosure_of(turn.store, matter) is EmployerDisclosure.AGREED
    return await disclosure_in(turn.store, await held_interview(turn, manager)) is EmployerDisclosure.AGREED


async def _on_told(manager: DialogManager) -> None:
    """Ask for the day; where the worker has not agreed, first why the employer was told all the same."""
    is_agreed = await _is_agreed(manager)
    await manager.switch_to(states.TellingEmployer.day if is_agreed else states.TellingEmployer.unagreed)


async def _on_ask_worker(manager: DialogManager) -> None:
    await ask_employer_consent(turn_of(manager).as_member, existing(await _matter(manager)))


async def _on_whom(manager: DialogManager, whom: str) -> None:
    told, is_agreed = manager.dialog_data, await _is_agreed(manager)
    content = ReportContent(
        decision=ReportDecision.REPORTED,
        done_on=date.fromisoformat(told["told_on"]),
        **await _decider(manager),
        channel=ReportChannel(told["channel"]),
        whom=whom,
        unagreed=None if is_agreed else told.get("unagreed"),
    )
    await _note(manager, content)


async def _on_reason(manager: DialogManager, reason: str) -> None:
    today, decider = turn_of(manager).today, await _decider(manager)
    await _note(manager, ReportContent(decision=ReportDecision.NOT_REPORTED, done_on=today, words=reason, **decider))


async def _decider(manager: DialogManager) -> Data:
    member = turn_of(manager).require_member()
    return {"decided_by": member.id, "decided_by_name": member.name}


async def _note(manager: DialogManager, content: ReportContent) -> None:
    turn, matter = turn_of(manager), await _matter(manager)
    if matter is None:
        noted = await note_employer_news(turn.as_member, await held_interview(turn, manager), content)
    else:
        about = ReportSubject(matter.worker_id, consultation_id=matter.id)
        noted = await note_telling(turn.as_member, about, content, await disclosure_of(turn.store, matter))
    raise_refusal(noted)
    await manager.switch_to(states.TellingEmployer.noted)


def telling_employer_dialog() -> Dialog:
    """Build the dialog: which interview, told or not; the day, how, then whom, so that nothing typed waits; or why not.

    Where the worker has not agreed, why the employer was told all the same is asked first.
    """
    here = states.TellingEmployer
    return Dialog(
        Window(
            Say("interview-untold"),
            paged(
                choice_of_row("i", "interviews", remember("interview", here.asking)),
                "pages",
                naming=by_place,
            ),
            Cancel(Label("button-back")),
            state=here.list,
            getter=_get_list,
        ),
        Window(
            Mistake(),
            Say("interview-employer-ask", when="from_interview"),
            Say("interview-employer-ask_matter", when=~F["from_interview"]),
            Say("interview-employer-agreed"),
            Say("interview-employer-filing"),
            button("interview-employer-yes", "yes", _on_told),
            goes_to("interview-employer-no", "no", here.reason),
            button("staff-card-ask-employer", "consent", _on_ask_worker, when="can_ask"),
            Cancel(Label("interview-later")),
            state=here.asking,
            getter=_get_subject,
        ),
        ask_words(
            here.unagreed,
            Say("interview-employer-unagreed"),
            back_to(here.asking),
            longest=LONGEST_FINDING,
            on_words=remember("unagreed", here.day),
            getter=_get_subject,
        ),
        ask_day(
            here.day,
            Say("interview-employer-when"),
            back_to(here.asking),
            bounds=_bounds,
            on_day=remember("told_on", here.channel),
        ),
        Window(
            Say("interview-employer-how"),
            options("how", ReportChannel, lambda each: f"report-channel-{each}", remember("channel", here.whom)),
            back_to(here.day),
            state=here.channel,
        ),
        ask_text(
            here.whom,
            Say("interview-employer-whom"),
            back_to(here.channel),
            read=partial(typed_line, longest=LONGEST_PLACE),
            on_text=_on_whom,
        ),
        ask_words(
            here.reason,
            Say("interview-employer-why"),
            back_to(here.asking),
            longest=LONGEST_FINDING,
            on_words=_on_reason,
        ),
        Window(
            Say("interview-employer-noted"),
            Cancel(Label("button-back")),
            state=here.noted,
            getter=_get_subject,
        ),
    )
