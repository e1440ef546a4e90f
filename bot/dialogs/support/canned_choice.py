"""Canned replies to choose from by their meaning, for a matter that the staff group does not see."""

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window

from bot.dialogs.support.matter_card import chosen_matter
from bot.dialogs.turn import MistakeError, Turn, existing, turn_of
from bot.dialogs.widgets import Data, Mistake, OnChosen, Say, choice_of_row
from bot.dialogs.widgets.buttons import back_to
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.domain.support.canned_reply import CannedMeaning, by_meaning, first_offered
from bot.domain.support.consultation import reads_in


def meaning_label(turn: Turn, meaning: CannedMeaning, locale: str) -> str:
    """Name a meaning on a button, in Japanese; marked where there is no text in that language."""
    has_text = "yes" if meaning.offered_in(locale) is not None else "no"
    return short_label(turn.t.label("canned-label", {"meaning": in_one_line(meaning.meaning_ja), "has_text": has_text}))


def canned_window(state: State, back: State, on_text: OnChosen[str]) -> Window:
    """Choose one; `on_text` gets its text."""

    async def chosen(manager: DialogManager, meaning_id: int) -> None:
        turn = turn_of(manager)
        matter = await chosen_matter(manager)
        locale = reads_in(await turn.store.workers.get(matter.worker_id), matter)
        meanings = by_meaning(await turn.store.canned_replies.standing())
        reply = existing(next((each for each in meanings if each.id == meaning_id), None)).offered_in(locale)
        if reply is None:
            raise MistakeError("canned-no_text", {"locale": locale})
        manager.dialog_data["canned"] = {"answer": reply.text, "meaning": reply.meaning_ja}
        await on_text(manager, reply.text)

    return Window(
        Mistake(),
        Say("canned-which", when="items"),
        Say("canned-none", when="none"),
        paged(choice_of_row("reply", "items", chosen), "meanings", naming=by_place),
        back_to(back),
        state=state,
        getter=_get_meanings,
    )


def meaning_of(manager: DialogManager, answer: str) -> str:
    """Return what the answer means in Japanese, where it is a canned reply; else nothing."""
    canned = manager.dialog_data.get("canned", {})
    return str(canned["meaning"]) if canned.get("answer") == answer and answer else ""


async def _get_meanings(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    matter = await chosen_matter(dialog_manager)
    locale = reads_in(await turn.store.workers.get(matter.worker_id), matter)
    meanings = first_offered(by_meaning(await turn.store.canned_replies.standing()), locale)
    items = [(str(each.id), meaning_label(turn, each, locale)) for each in meanings]
    return {"items": items, "none": not items, "args": {"locale": locale}}


def in_one_line(text: str) -> str:
    """Write a text without its line breaks, as on a button."""
    return " ".join(text.split())
