"""Staff write down an interview without having offered times: with whom it is, and how."""

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel, Column
from aiogram_dialog.widgets.text import Format

from bot.actions.interviews.candidates import check_support
from bot.actions.interviews.record import begin_record
from bot.dialogs import states
from bot.dialogs.interviews.record_room import go_on
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.turn import Turn, raise_refusal, turn_of
from bot.dialogs.widgets import Data, Label, Say, args, choice
from bot.dialogs.widgets.buttons import back_to, goes_to
from bot.dialogs.widgets.pick_worker import pick_worker
from bot.domain.interviews import Interviewee, Method, in_person_is_recommended
from bot.domain.missing import MISSING
from bot.presenters.organisation import shown_phone
from bot.texts import Translator

# The texts of a supervisor are theirs, whatever language this member of staff reads.
_SUPERVISORS_LANGUAGE = "ja"


async def _keep_worker(manager: DialogManager, worker_id: int) -> None:
    manager.dialog_data["worker"] = worker_id
    turn, worker = turn_of(manager), await chosen_worker(turn_of(manager), manager)
    raise_refusal(await check_support(turn.store, worker))
    await manager.switch_to(states.InterviewRecord.kind)


async def _get_kinds(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    held = await turn.store.interviews.of_worker(worker.id)
    kinds = [(f"{who}:{how}", turn.t.label(f"interview-kind-{who}-{how}")) for who in Interviewee for how in Method]
    texts = args(roster_number=worker.number or MISSING, name=worker.name_on_card or MISSING)
    return {**texts, "kinds": kinds, "recommended": in_person_is_recommended(held, turn.today)}


async def _on_kind(manager: DialogManager, kind: str) -> None:
    who, _, how = kind.partition(":")
    turn, worker = turn_of(manager), await chosen_worker(turn_of(manager), manager)
    interview = await begin_record(turn.as_member, worker, Interviewee(who), Method(how))
    manager.dialog_data["interview"] = interview.id
    await (go_on(manager, interview) if interview.may_begin else manager.switch_to(states.InterviewRecord.room))


async def _get_letter(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    employer = await turn.store.employers.find(worker.employer_id) if worker.employer_id else None
    organisation = turn.facts.organisation
    words = {
        "employer": (employer and employer.name) or MISSING,
        "supervisor": (employer and employer.supervisor_name) or MISSING,
        "organisation": organisation.name,
        "phone": shown_phone(Translator(turn.texts, _SUPERVISORS_LANGUAGE), organisation),
    }
    return {"letter": turn.texts.say(_SUPERVISORS_LANGUAGE, "interview-letter-supervisor", words)}


def whom_windows() -> tuple[Window, Window, Window]:
    """Build the windows: the worker, who is interviewed about them and how, the message to a supervisor."""
    return (
        pick_worker(
            states.InterviewRecord.worker,
            Say("interview-record-whom"),
            Cancel(Label("button-back")),
            on_worker=_keep_worker,
        ),
        Window(
            Say("interview-record-kind"),
            Say("interview-in-person-recommended", when="recommended"),
            Column(choice("k", "kinds", _on_kind)),
            goes_to("interview-letter-button", "letter", states.InterviewRecord.message),
            back_to(states.InterviewRecord.worker),
            state=states.InterviewRecord.kind,
            getter=_get_kinds,
        ),
        Window(
            Say("interview-letter"),
            Format("\n<pre>{letter}</pre>"),
            back_to(states.InterviewRecord.kind),
            state=states.InterviewRecord.message,
            getter=_get_letter,
        ),
    )
