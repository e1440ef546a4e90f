"""Words that people write instead of a command, everywhere, in any language: help, danger, menu, and so on.

A cry is more than a command, and staff get it too. Between a worker and staff such a word is an answer like any other.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import lru_cache

from aiogram import Router
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context
from rapidfuzz.distance import OSA

from bot.actions.support.alarms.standing import alarmed_matter
from bot.dialogs import states
from bot.dialogs.incoming import words_of
from bot.dialogs.support.receipts import deliver_cry
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import open_menu
from bot.dialogs.widgets.typed_button import go_back
from bot.domain.facts import Facts
from bot.domain.staff import Access
from bot.domain.support.watch_words import WatchedSign, signs_in
from bot.domain.text_search import drawn_in, fold_name
from bot.handlers.entry import open_before_consent, open_consent, open_languages, open_once
from bot.handlers.turn_context import AppContext
from bot.texts import Texts

# What Telegram may put behind a sign so that it is drawn in colour.
_IN_COLOUR = "\ufe0f"

# Whoever writes more tells something. Of so many letters one may be wrong, and of so many two: Cahaya is a name,
# and one letter from bahaya.
_MOST_SIGNS, _TELLING_LETTERS, _MANY_LETTERS = 60, 7, 10
_TWICE = re.compile(r"([a-z])\1+")

Do = Callable[[DialogManager], Awaitable[None]]


async def _open_help(manager: DialogManager) -> None:
    await manager.start(states.Consultation.kind)


async def _open_danger(manager: DialogManager) -> None:
    await open_once(manager, states.Danger.calling)


async def _open_clearing(manager: DialogManager) -> None:
    await manager.start(states.ClearChat.asking)


# What each word does; the words themselves are the translators'. Whoever says stop, in a form, wants to leave it.
_CRY = "cry"
_CRIES: Mapping[str, Do] = {"danger": _open_danger, _CRY: _open_danger}
_CALLS: Mapping[str, Do] = {"help": _open_help}
_COMMANDS: Mapping[str, Do] = {
    **_CALLS,
    "menu": open_menu,
    "stop": open_menu,
    "back": go_back,
    "language": open_languages,
    "clear": _open_clearing,
}


async def _call_person(manager: DialogManager) -> None:
    await open_before_consent(manager, turn_of(manager), states.BeforeConsent.person)


async def _call_in_danger(manager: DialogManager) -> None:
    await open_before_consent(manager, turn_of(manager), states.BeforeConsent.danger)


async def _show_consent(manager: DialogManager) -> None:
    await open_consent(manager, turn_of(manager))


# What they do before the consent: nobody can be asked or alarmed yet, and there is no menu.
_BEFORE_CONSENT: Mapping[str, Do] = {
    "danger": _call_in_danger,
    _CRY: _call_in_danger,
    "help": _call_person,
    "menu": _show_consent,
    "stop": _show_consent,
    "back": _show_consent,
    "clear": _show_consent,
    "language": open_languages,
}


def spoken_command_router() -> Router:
    """Build the router that stands before the dialogs: a form must not take such a word for an answer."""
    router = Router(name="spoken_commands")
    router.message.register(do_before_consent, _is_before_consent, flags={"access": Access.ANYONE})
    router.message.register(hear_cry, _is_cry, flags={"access": Access.WORKER})
    router.message.register(do_as_said, _is_command, flags={"access": Access.WORKER})
    return router


async def do_before_consent(_message: Message, turn: Turn, dialog_manager: DialogManager, name: str) -> None:
    """Do what can be done of it; a cry, which staff get after the consent, waits for it like other words."""
    turn.keeps_words = name in _CRIES
    await _BEFORE_CONSENT[name](dialog_manager)


async def hear_cry(message: Message, turn: Turn, dialog_manager: DialogManager, do: Do) -> None:
    """Give it to staff, and show below where help is."""
    await deliver_cry(message, turn, [words_of(message)])
    await do(dialog_manager)


async def do_as_said(_message: Message, dialog_manager: DialogManager, do: Do) -> None:
    """Do what the whole message says."""
    await do(dialog_manager)


async def _is_before_consent(
    message: Message, turn: Turn, aiogd_context: Context | None = None
) -> bool | dict[str, str]:
    has_consented = turn.worker is not None and turn.worker.has_consented
    said = words_of(message).text
    if said is None or has_consented or _walks_as_staff(aiogd_context):
        return False
    speaks_of_death = WatchedSign.SELF_HARM in signs_in(said, turn.facts.watch_words)
    # Who listens stands there too; the words wait.
    name = _meant(turn.texts, said) or ("danger" if speaks_of_death else None)
    is_known = name in (_BEFORE_CONSENT if message.text is not None else _CRIES)
    return {"name": name} if name is not None and is_known else False


def _walks_as_staff(context: Context | None) -> bool:
    """Return whether an answer is awaited in a dialog of staff, who may be no workers at all."""
    return context is not None and states.access_to(context.state.group) not in (Access.ANYONE, Access.WORKER)


def is_cry(texts: Texts, text: str | None) -> bool:
    """Return whether a text says no more than that somebody is in danger."""
    return text is not None and _meant(texts, text) in _CRIES


def with_cries(facts: Facts, texts: Texts) -> Facts:
    """Let staff be offered danger where a worker wrote nothing but a cry."""
    cries = (cry for name in _CRIES for cry in texts.spoken(name))
    return replace(facts, watch_words=facts.watch_words.with_cries(cries))


def has_sign_of_danger(app: AppContext, text: str) -> bool:
    """Return whether a text is a cry, or has a sign of violence, harassment and the like."""
    return is_cry(app.texts, text) or bool(signs_in(text, app.facts.watch_words))


async def _is_cry(message: Message, turn: Turn) -> bool | dict[str, Do]:
    """Return what to do about a cry; while an alarm is present, help is one."""
    said = words_of(message).text  # below a picture, too
    does = _said(said, turn, _CRIES)
    if does or not _said(said, turn, _CALLS):
        return does
    is_alarmed = await alarmed_matter(turn.as_worker, turn.require_worker().id) is not None
    return _said(said, turn, _CALLS) if is_alarmed else False


async def _is_command(message: Message, turn: Turn, aiogd_context: Context | None = None) -> bool | dict[str, Do]:
    does = _said(message.text, turn, _COMMANDS)
    return False if not does or await _speaks_with_staff(message, turn, aiogd_context) else does


async def _speaks_with_staff(message: Message, turn: Turn, context: Context | None) -> bool:
    """Return whether it answers what stands in a consultation, or goes on in its window."""
    if message.reply_to_message is not None:
        worker, answered = turn.require_worker(), message.reply_to_message.message_id
        return await turn.store.messages.by_worker_message_id(worker.id, answered) is not None
    if context is None or context.state != states.Consultation.writing:
        return False
    return context.dialog_data.get("consultation") is not None


def _said(text: str | None, turn: Turn, does: Mapping[str, Do]) -> bool | dict[str, Do]:
    if text is None or turn.worker is None or not turn.worker.has_consented:
        return False
    name = _meant(turn.texts, text)
    do = None if name is None else does.get(name)
    return False if do is None else {"do": do}


def _meant(texts: Texts, text: str) -> str | None:
    """Return what the whole text says to do; who repeats, draws out or mistypes a call for help cries: "hellp"."""
    known, calls, (plain, *drawn) = _words(texts), _calls(texts), map(_folded, drawn_in(text))
    if plain in known:
        return known[plain]
    for each in (plain, *drawn):
        if each in calls:
            return calls[each] if calls[each] in _CRIES else _CRY
        if len(each) <= _MOST_SIGNS and (_is_repeated(each, calls) or _is_mistyped(each, calls)):
            return _CRY
    return None


def _is_repeated(typed: str, calls: Mapping[str, str]) -> bool:
    """Return whether it is one call again and again, or several of which one is a cry: "help please help"."""
    said = re.findall("|".join(map(re.escape, calls)), typed)
    return "".join(said) == typed and (len(set(said)) == 1 or any(calls[word] in _CRIES for word in said))


def _is_mistyped(typed: str, calls: Mapping[str, str]) -> bool:
    """Return whether it is a call with a letter too often, or nearly a cry of Latin letters, where those tell enough.

    In other scripts words that mean something else share most of their signs: दिनुहोस्, गर्नुहोस्.
    """
    if not typed.isascii():
        return False
    allowed = (len(typed) >= _TELLING_LETTERS) + (len(typed) >= _MANY_LETTERS)
    cries = [word for word, name in calls.items() if name in _CRIES]
    is_near = any(OSA.distance(typed, each, score_cutoff=allowed) <= allowed for each in cries)
    return is_near or _TWICE.sub(r"\1", typed) in calls


@lru_cache(maxsize=1)
def _words(texts: Texts) -> Mapping[str, str]:
    """Return what each word does."""
    return {_folded(word): name for name in (*_COMMANDS, *_CRIES) for word in texts.spoken(name)}


@lru_cache(maxsize=1)
def _calls(texts: Texts) -> Mapping[str, str]:
    """Return the words of these that call for help, the longest first."""
    calls = {word: name for word, name in _words(texts).items() if name in _CRIES or name in _CALLS}
    return dict(sorted(calls.items(), key=lambda call: len(call[0]), reverse=True))


def _folded(text: str) -> str:
    """Fold words as a search does, without spaces, on which hardly anybody agrees: きけん です, ช่วย ด้วย, helpme.

    Of a sign, of which that leaves nothing, one remains, however often it stands.
    """
    plain = text.replace(_IN_COLOUR, "")
    signs = set("".join(plain.split()))
    return fold_name(plain) or (signs.pop() if len(signs) == 1 else "")
