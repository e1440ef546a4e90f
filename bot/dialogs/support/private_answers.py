"""Answers in a matter that the staff group does not see: written, asked about, sent, corrected and taken back."""

from aiogram.types import CallbackQuery
from aiogram.types import Message as TelegramMessage
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.text import Const, Format

from bot.actions.result import ActionResult
from bot.actions.support.answers import keep_internal, send_answer
from bot.actions.support.answers.cautions import before_sending_shown, before_taking_back
from bot.actions.support.answers.taking_back import take_back_answer
from bot.actions.support.answers.waiting import belongs_to, write_answer
from bot.actions.support.corrections import decide_correction
from bot.dialogs import states
from bot.dialogs.answering import below
from bot.dialogs.presence import confirm_presence, goes_with, keep_typed
from bot.dialogs.second_tap import is_stopped
from bot.dialogs.support.canned_choice import meaning_of
from bot.dialogs.support.matter_card import chosen_matter, open_matter
from bot.dialogs.support.matter_pages import answers_of, fate_of
from bot.dialogs.turn import GoneError, MistakeError, Turn, existing, turn_of
from bot.dialogs.typed_input import typed_text
from bot.dialogs.widgets import Data, Say, choice_of_row
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, button, goes_to, main_button
from bot.dialogs.widgets.lists import LONGEST_LABEL, by_place, paged, short_label
from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.outbox.answer_line import AnswerFate
from bot.domain.support.consultation import reads_in
from bot.domain.support.message import Author, DraftStatus, Message
from bot.domain.support.message_version import CorrectionDecision, MessageVersion
from bot.domain.support.sight import may_read
from bot.domain.unicode.clusters import shortened
from bot.domain.unicode.message_length import beginning, length
from bot.texts import format_day, own_words

_LONGEST_ANSWER = 1500
# A message of Telegram holds 4096 signs, and two of these stand in it.
_SHOWN = 1500
# The id of the answer that is shown, and how many versions it had then.
_ANSWER, _VERSIONS = "answer_id", "versions"


async def write_new(manager: DialogManager) -> None:
    """Ask for a new answer."""
    manager.dialog_data.pop(_ANSWER, None)
    await manager.switch_to(states.Complaints.answering)


async def ask_about(manager: DialogManager, text: str) -> None:
    """Keep an answer and ask whether it goes to the worker; where the group reads the matter by now, it asks there."""
    turn, told = turn_of(manager), manager.dialog_data
    matter = existing(await turn.store.consultations.find(told["complaint"]))
    if not may_read(turn.member, matter):
        raise GoneError
    await keep_typed(manager, matter)
    before = await turn.store.messages.find(told[_ANSWER]) if _ANSWER in told else None
    draft = await write_answer(turn.as_member, matter, text, before)
    if matter.is_in_group:
        await _lead_to_group(manager, matter.id)
        return
    await _open_answer(manager, draft.id)


async def ask_about_canned(manager: DialogManager, text: str) -> None:
    """The same of a text that was chosen: it takes no other's place."""
    manager.dialog_data.pop(_ANSWER, None)
    await ask_about(manager, text)


async def _lead_to_group(manager: DialogManager, number: int) -> None:
    event, said = manager.event, turn_of(manager).t("complaint-asked_in_group", {"number": str(number)})
    if isinstance(event, TelegramMessage):
        await event.answer(said, reply_parameters=below(event.message_id))
    await open_matter(manager, number)


def _read_answer(text: str | None) -> str:
    answer = typed_text(text).strip()
    if not 0 < len(answer) <= _LONGEST_ANSWER:
        raise MistakeError("complaint-mistake-long", {"longest": _LONGEST_ANSWER})
    return answer


async def _chosen_answer(manager: DialogManager) -> Message:
    turn, matter = turn_of(manager), await chosen_matter(manager)
    answer = existing(await turn.store.messages.find(manager.dialog_data.get(_ANSWER, 0)))
    if answer.author is not Author.STAFF or answer.consultation_id != matter.id:
        raise GoneError
    if not await belongs_to(turn.store, answer, matter.id):
        raise GoneError
    return answer


async def _shown_draft(manager: DialogManager) -> Message:
    """Return the draft that is decided about: here it stands alone, whatever was asked with it in the group."""
    draft = await _chosen_answer(manager)
    if draft.draft_status is DraftStatus.OFFERED and draft.is_text:
        await turn_of(manager).store.chosen_drafts.keep_apart(draft.id)
    return await _chosen_answer(manager)


async def _get_question(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    matter = await chosen_matter(dialog_manager)
    goes_with(turn, matter)
    worker = await turn.store.workers.get(matter.worker_id)
    return {"args": {"number": str(matter.id), "locale": reads_in(worker, matter)}}


async def _get_answer(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    confirm_presence(turn, await chosen_matter(dialog_manager))
    answer, correction = await _chosen_answer(dialog_manager), await _waiting_correction(dialog_manager)
    line = await turn.store.answers.line_of(answer.id)
    is_offered, meaning = answer.draft_status is DraftStatus.OFFERED, meaning_of(dialog_manager, answer.text or "")
    worded = await _get_question(turn, dialog_manager)
    return {
        "args": {**worded["args"], "meaning": meaning},
        "answer": _excerpt(answer.text) or turn.t("complaint-said-attachment"),
        "meaning": meaning,
        "line": "" if line is None else turn.t("answer-line", line.args),
        "correction": "" if correction is None else _excerpt(correction.text),
        "is_internal": answer.draft_status is DraftStatus.INTERNAL,
        "is_offered": is_offered,
        "is_leaving": line is not None and line.fate is AnswerFate.LEAVING,
        "may_send": is_offered and answer.is_text,
        "has_file": is_offered and not answer.is_text,
        "may_take_back": answer.draft_status is DraftStatus.SENT,
    }


def _excerpt(text: str | None) -> str:
    words = text or ""
    return own_words(words if length(words) <= _SHOWN else f"{beginning(words, _SHOWN)}…")


async def _waiting_correction(manager: DialogManager) -> MessageVersion | None:
    turn, answer = turn_of(manager), await _chosen_answer(manager)
    versions = await turn.store.message_versions.of_message(answer.id)
    return next((each for each in reversed(versions) if each.draft_status is DraftStatus.OFFERED), None)


async def _get_answers(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    matter = await chosen_matter(dialog_manager)
    confirm_presence(turn, matter)
    items = [(str(each.id), await _label(turn, each)) for each in await answers_of(turn, matter.id)]
    return {"items": items, "args": {"number": str(matter.id)}}


async def _label(turn: Turn, answer: Message) -> str:
    at = f"{format_day(tokyo_day(answer.written_at), 'Md', turn.t.locale)} {tokyo_time(answer.written_at)}"
    words = shortened(" ".join((answer.text or "").split()), LONGEST_LABEL) or MISSING
    texts = {"fate": await fate_of(turn, answer), "at": at, "words": words}
    return short_label(turn.t.label("complaint-answer-label", texts))


async def _open_answer(manager: DialogManager, number: int) -> None:
    manager.dialog_data[_ANSWER] = number
    manager.dialog_data[_VERSIONS] = await turn_of(manager).store.message_versions.count_of(number)
    await manager.switch_to(states.Complaints.sending)


async def _on_send(manager: DialogManager) -> None:
    turn, draft = turn_of(manager), await _shown_draft(manager)
    cautions = await before_sending_shown(turn.as_member, draft, manager.dialog_data[_VERSIONS])
    if await is_stopped(_tap(manager), turn, cautions):
        return
    await _tell(manager, await send_answer(turn.as_member, draft), "complaint-answer-leaves")


async def _on_keep(manager: DialogManager) -> None:
    kept = await keep_internal(turn_of(manager).store, await _shown_draft(manager))
    await _tell(manager, kept, "staff-answer-keep")


async def _on_take_back(manager: DialogManager) -> None:
    turn, answer = turn_of(manager), await _chosen_answer(manager)
    if await is_stopped(_tap(manager), turn, [before_taking_back(answer)]):
        return
    await _tell(manager, await take_back_answer(turn.as_member, answer), "answer-said-back")


async def _on_correct(manager: DialogManager) -> None:
    await _decide(manager, CorrectionDecision.CORRECT, "complaint-answer-leaves")


async def _on_leave(manager: DialogManager) -> None:
    await _decide(manager, CorrectionDecision.LEAVE, "correction-leave")


async def _decide(manager: DialogManager, decision: CorrectionDecision, key: str) -> None:
    version = existing(await _waiting_correction(manager))
    await _tell(manager, await decide_correction(turn_of(manager).as_member, version, decision), key)


def _tap(manager: DialogManager) -> CallbackQuery:
    if not isinstance(manager.event, CallbackQuery):
        raise TypeError("a button was pressed without a tap")
    return manager.event


async def _tell(manager: DialogManager, result: ActionResult, key: str) -> None:
    said = result.key or (key if result.is_done else "staff-answer-decided")
    await _tap(manager).answer(turn_of(manager).t.label(said, result.args), show_alert=result.is_refused)


def answer_windows() -> tuple[Window, ...]:
    """Write an answer; one of them, and what can be done with it; all of them."""
    return (
        ask_text(
            states.Complaints.answering,
            Say("complaint-answer-ask"),
            back_to(states.Complaints.reading),
            read=_read_answer,
            on_text=ask_about,
            getter=_get_question,
            protect_content=True,
        ),
        Window(
            main_button("complaint-answer-send", "send", _on_send, when="may_send"),
            Say("complaint-answer-confirm", when="is_offered"),
            Say("staff-answer-keep", when="is_internal"),
            Format("{line}", when="line"),
            Const(" "),
            Format("{answer}"),
            Say("complaint-answer-meaning", when="meaning"),
            Say("complaint-answer-file", when="has_file"),
            Say("complaint-said-correction", when="correction"),
            Format("{correction}", when="correction"),
            goes_to("complaint-answer-look", "look", states.Complaints.sending, when="is_leaving"),
            goes_to("complaint-answer-change", "change", states.Complaints.answering, when="may_send"),
            button("staff-offer-keep", "keep", _on_keep, when="is_offered"),
            main_button("correction-offer-correct", "correct", _on_correct, when="correction"),
            button("correction-offer-leave", "leave", _on_leave, when="correction"),
            button("answer-back", "take", _on_take_back, when="may_take_back"),
            back_to(states.Complaints.reading),
            state=states.Complaints.sending,
            getter=_get_answer,
            protect_content=True,
        ),
        Window(
            Say("complaint-answers"),
            paged(choice_of_row("answer", "items", _open_answer), "answers", naming=by_place),
            back_to(states.Complaints.reading),
            state=states.Complaints.answers,
            getter=_get_answers,
            protect_content=True,
        ),
    )
