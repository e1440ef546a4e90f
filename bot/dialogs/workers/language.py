"""Choosing the language to read; the phone's language only pre-selects."""

from aiogram import F
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Group, Row
from aiogram_dialog.widgets.text import Const, Multi

from bot.actions.workers.language import choose_language
from bot.dialogs import states
from bot.dialogs.support.before_consent import get_kept
from bot.dialogs.support.consultation import on_unasked_words
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Say, choice, help_signs, leave_for_menu, leave_room, signs_before_consent
from bot.dialogs.widgets.buttons import button
from bot.dialogs.widgets.typed_option import language_options, named_by
from bot.texts import Translator, language_name

# All of them are seen at once.
_IN_A_ROW = 2


async def _get_languages(turn: Turn, **_: object) -> Data:
    read_now_first = sorted(turn.texts.locales, key=lambda each: each != turn.t.locale)
    items = [(locale, language_name(locale, locale)) for locale in read_now_first]
    return {"languages": items, "is_new": turn.worker is None or not turn.worker.has_consented}


async def _on_language(manager: DialogManager, locale: str) -> None:
    turn, user = turn_of(manager), manager.middleware_data["event_from_user"]
    if locale not in turn.texts.locales:
        return  # a button from before that language was taken away
    turn.worker = await choose_language(turn.as_somebody, user.id, locale)
    turn.t = Translator(turn.texts, locale)
    await leave_room(manager, states.Menu.main if turn.worker.has_consented else states.Consent.asking)


async def _on_typed(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """The name of a language chooses it; everything else is for support, as on other screens."""
    turn = turn_of(manager)
    locale = named_by(turn, message.text, language_options(turn.facts, turn.texts.locales))
    if locale is None:
        await on_unasked_words(message, widget, manager)
        return
    await _on_language(manager, locale)


def language_dialog() -> Dialog:
    """One window: every language by its own name."""
    return Dialog(
        Window(
            Multi(Say("language-run_by"), Const(" "), when=F["is_new"] & ~F["has_kept"]),
            Say("language-kept", when="has_kept"),
            Say("language-choose", when=~F["has_kept"]),
            Group(choice("to", "languages", _on_language), width=_IN_A_ROW),
            Row(button("button-back", "back", leave_for_menu), *help_signs(), when=~F["is_new"]),
            Row(*signs_before_consent(), when="is_new"),
            MessageInput(_on_typed),
            state=states.Language.choosing,
            getter=[_get_languages, get_kept],
        ),
    )
