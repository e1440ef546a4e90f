"""Staff write to a worker who has not asked: what it is about, the words, a last look."""

from functools import partial

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel
from aiogram_dialog.widgets.text import Format

from bot.actions.support.contacts import may_write_to, write_first
from bot.dialogs import states
from bot.dialogs.presence import keep_remembered, remember_typed
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.support.kinds import kinds_for
from bot.dialogs.support.matter_card import open_matter
from bot.dialogs.turn import Turn, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_words
from bot.dialogs.widgets import Data, Label, Mistake, Say, choice
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, button, main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.remember import remember
from bot.domain.missing import MISSING
from bot.domain.support.consultation import ConsultationKind, Readers

# As long as a text of the topic may hold.
_LONGEST = 1000


async def _get_kinds(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    refused = may_write_to(worker)
    return {
        "kinds": [] if refused.is_refused else kinds_for(turn),
        "refusal": "" if refused.key is None else turn.t(refused.key),
        "may_write": not refused.is_refused,
        "args": {"roster_number": worker.number},
    }


async def _get_words(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker, told = await chosen_worker(turn, dialog_manager), dialog_manager.dialog_data
    texts = {
        "roster_number": worker.number,
        "locale": worker.locale or MISSING,
        "kind": told["kind"],
        "text": told.get("words", ""),
        "number": told.get("number", ""),
        "readers": told.get("readers", ""),
    }
    return {"args": texts, "in_group": texts["readers"] == Readers.GROUP}


async def _keep_words(manager: DialogManager, words: str) -> None:
    remember_typed(manager)
    manager.dialog_data["words"] = words
    await manager.switch_to(states.WriteFirst.summary)


async def _on_send(manager: DialogManager) -> None:
    turn, told = turn_of(manager), manager.dialog_data
    kind = ConsultationKind(told["kind"])
    sent = await write_first(turn.as_member, await chosen_worker(turn, manager), kind, told["words"])
    raise_refusal(sent)
    told.update(sent.args)
    await keep_remembered(manager, await turn.store.consultations.get(int(told["number"])))
    await manager.switch_to(states.WriteFirst.sent)


async def _on_show(manager: DialogManager) -> None:
    await open_matter(manager, int(manager.dialog_data["number"]))


def write_first_dialog() -> Dialog:
    """Build the dialog; who cannot be reached is said before anything is typed."""
    return Dialog(
        Window(
            Mistake(),
            Say("contact-write", when="may_write"),
            Format("{refusal}", when=~F["may_write"]),
            paged(choice("kind", "kinds", remember("kind", states.WriteFirst.words)), "kinds"),
            Cancel(Label("button-back")),
            state=states.WriteFirst.kind,
            getter=_get_kinds,
        ),
        ask_text(
            states.WriteFirst.words,
            Say("contact-write-words"),
            back_to(states.WriteFirst.kind),
            read=partial(typed_words, longest=_LONGEST),
            on_text=_keep_words,
            getter=_get_words,
        ),
        confirm(
            states.WriteFirst.summary,
            Say("contact-write-summary"),
            back_to(states.WriteFirst.words),
            yes=main_button("contact-write-send", "send", _on_send),
            getter=_get_words,
        ),
        Window(
            Say("contact-write-sent"),
            button("contact-show", "show", _on_show, when="in_group"),
            Cancel(Label("contact-close")),
            state=states.WriteFirst.sent,
            getter=_get_words,
        ),
    )
