"""Words that were taken out of the chats and are kept: managers read them, and decide what becomes of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from aiogram import F
from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, ShowMode, StartMode, Window
from aiogram_dialog.widgets.kbd import Row
from aiogram_dialog.widgets.text import Format

from bot.actions.privacy.evidence import decide_evidence, may_read_evidence, show_files, view_evidence
from bot.dialogs import states
from bot.dialogs.presence import confirm_in_group
from bot.dialogs.support.matter_pages import in_pages, words_in_parts
from bot.dialogs.turn import GoneError, Turn, existing, turn_of
from bot.dialogs.widgets import Data, Say, choice_of_row, started_with
from bot.dialogs.widgets.buttons import back_to, button, danger_button, goes_to, home_button, main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.privacy.evidence import Evidence, EvidenceDecision, EvidenceStatus, HiddenWords
from bot.domain.support.sight import sight_of
from bot.texts import format_day


async def open_evidence_of(manager: DialogManager, consultation_id: int) -> None:
    """Show what is kept of a consultation, out of any dialog."""
    await manager.start(states.Evidence.list, data={"matter": consultation_id}, mode=StartMode.RESET_STACK)


async def _chosen(manager: DialogManager) -> Evidence:
    """Return what is shown; raises GoneError where it is gone, or where this person may not read it any more."""
    hidden = await _theirs(manager)
    if not hidden.is_readable:
        raise GoneError
    return hidden


async def _theirs(manager: DialogManager) -> Evidence:
    turn = turn_of(manager)
    hidden = existing(await turn.store.evidence.find(manager.dialog_data["evidence"]))
    matter = await turn.store.consultations.get(hidden.consultation_id)
    if not may_read_evidence(turn.member, matter):
        raise GoneError
    confirm_in_group(turn, matter)
    return hidden


async def _get_list(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    kept = await turn.store.evidence.readable(sight_of(turn.member), started_with(dialog_manager).get("matter"))
    items = [(str(each.id), _label(turn, each)) for each in kept]
    return {"items": items, "none": not items, "args": {}}


def _label(turn: Turn, hidden: Evidence) -> str:
    texts = {"number": str(hidden.consultation_id), "at": _at(turn, hidden.words[0]), "status": hidden.status.value}
    return short_label(turn.t.label("evidence-label", texts))


async def _open(manager: DialogManager, evidence_id: int) -> None:
    """Open hidden words."""
    manager.dialog_data.update(evidence=evidence_id, page=0)
    await _chosen(manager)
    opened = existing(await view_evidence(turn_of(manager).as_member, evidence_id))
    manager.dialog_data["status"] = opened.status.value
    manager.show_mode = ShowMode.SEND  # only a message of its own can be protected
    await manager.switch_to(states.Evidence.one)


async def _get_one(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    hidden = await _chosen(dialog_manager)
    matter = await turn.store.consultations.get(hidden.consultation_id)
    texts = {
        "number": str(matter.id),
        "reason": hidden.reason.value,
        "status": hidden.status.value,
        "by": await _name(turn, hidden.removed_by),
        "removed_on": tokyo_day(hidden.removed_at).isoformat(),
        "decide_on": MISSING if hidden.decide_on is None else hidden.decide_on.isoformat(),
        "decider": await _name(turn, hidden.decided_by),
        "readers": matter.readers.value,
        "held": "yes" if await turn.store.legal_holds.stands(matter.worker_id) else "no",
    }
    pages = in_pages(_parts(turn, hidden.words))
    page = min(dialog_manager.dialog_data.get("page", 0), len(pages) - 1)
    is_read = page == len(pages) - 1
    is_decidable = hidden.is_decidable and is_read
    return {
        "args": texts,
        "words": pages[page],
        "has_earlier": page > 0,
        "has_later": not is_read,
        "is_decidable": is_decidable,
        "may_destroy": is_decidable and texts["held"] == "no",
        "has_files": any(each.shows_file for each in hidden.words),
    }


async def _name(turn: Turn, staff_id: int | None) -> str:
    if staff_id is None:
        return MISSING
    return await turn.store.staff.label_of(staff_id)


def _parts(turn: Turn, words: Sequence[HiddenWords]) -> Iterator[str]:
    """Yield what was said, oldest first; a file is not ours to show."""
    for each in words:
        yield turn.t("evidence-written", {"at": _at(turn, each), "content": each.content})
        if each.forwarded_from:
            yield turn.t("staff-forwarded", {"text": each.forwarded_from})
        if each.quote:
            yield turn.t("staff-quoted", {"text": ""})
            yield from words_in_parts(each.quote)
        if each.said_key is not None:
            yield turn.t(each.said_key, each.said_args or {})
        yield from words_in_parts(each.text or "")
        if each.note_ja:
            yield turn.t("evidence-note", {"note": ""})
            yield from words_in_parts(each.note_ja)


def _at(turn: Turn, words: HiddenWords) -> str:
    return f"{format_day(tokyo_day(words.written_at), 'Md', turn.t.locale)} {tokyo_time(words.written_at)}"


async def _on_earlier(manager: DialogManager) -> None:
    manager.dialog_data["page"] = max(manager.dialog_data.get("page", 0) - 1, 0)


async def _on_later(manager: DialogManager) -> None:
    pages = in_pages(_parts(turn_of(manager), (await _chosen(manager)).words))
    manager.dialog_data["page"] = min(manager.dialog_data.get("page", 0) + 1, len(pages) - 1)


async def _on_files(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await show_files(turn.as_member, await _chosen(manager))
    if isinstance(manager.event, CallbackQuery):
        await manager.event.answer(turn.t.label("evidence-files-coming"))


async def _decide(manager: DialogManager, decision: EvidenceDecision) -> None:
    turn = turn_of(manager)
    shown = replace(await _theirs(manager), status=EvidenceStatus(manager.dialog_data["status"]))
    decided = await decide_evidence(turn.as_member, shown, decision)
    if isinstance(manager.event, CallbackQuery):
        key = f"evidence-decided-{decision}" if decided.is_done else "evidence-decided-before"
        await manager.event.answer(turn.t.label(decided.key or key, decided.args), show_alert=True)
    await manager.switch_to(states.Evidence.list)


async def _on_keep(manager: DialogManager) -> None:
    await _decide(manager, EvidenceDecision.KEEP)


async def _on_destroy(manager: DialogManager) -> None:
    await _decide(manager, EvidenceDecision.DESTROY)


async def _on_return(manager: DialogManager) -> None:
    await _decide(manager, EvidenceDecision.RETURN)


def evidence_dialog() -> Dialog:
    """Build the dialog: what is kept, one of it, and whether it is really to be destroyed or shown again."""
    return Dialog(
        Window(
            Say("evidence-list", when=~F["none"]),
            Say("evidence-list-none", when="none"),
            paged(choice_of_row("e", "items", _open), "list", naming=by_place),
            home_button(),
            state=states.Evidence.list,
            getter=_get_list,
        ),
        Window(
            Say("evidence-one"),
            Format("\n{words}"),
            Row(
                button("complaint-earlier", "earlier", _on_earlier, when="has_earlier"),
                button("complaint-later", "later", _on_later, when="has_later"),
            ),
            button("evidence-files", "files", _on_files, when="has_files"),
            main_button("evidence-keep", "keep", _on_keep, when="is_decidable"),
            goes_to("evidence-return", "return", states.Evidence.returning, when="is_decidable"),
            goes_to("evidence-destroy", "destroy", states.Evidence.destroying, when="may_destroy"),
            back_to(states.Evidence.list),
            state=states.Evidence.one,
            getter=_get_one,
            protect_content=True,
        ),
        confirm(
            states.Evidence.destroying,
            Say("evidence-destroy-confirm"),
            back_to(states.Evidence.one),
            yes=danger_button("evidence-destroy-yes", "yes", _on_destroy),
            getter=_get_one,
        ),
        confirm(
            states.Evidence.returning,
            Say("evidence-return-confirm"),
            back_to(states.Evidence.one),
            yes=main_button("evidence-return-yes", "yes", _on_return),
            getter=_get_one,
        ),
    )
