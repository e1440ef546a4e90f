"""The words of a notice: a text for each language, who wrote it, and who else has read it through."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Cancel
from aiogram_dialog.widgets.text import Format

from bot.actions.notices.audience import count_people
from bot.actions.notices.words import check_words, remove_words, write_words
from bot.actions.result import ActionResult
from bot.dialogs import states
from bot.dialogs.notices.drafts import draft_of
from bot.dialogs.notices.incoming_words import media_from, refuse_rest, words_from
from bot.dialogs.notices.languages import language_line, language_lines
from bot.dialogs.notices.pages import page_of, page_row, writers_of, written_line
from bot.dialogs.turn import MistakeError, Turn, existing, raise_refusal, turn_of
from bot.dialogs.widgets import Data, HandlerButton, Label, Mistake, Say, choice
from bot.dialogs.widgets.buttons import back_to, danger_button, goes_to, main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.lists import by_place, paged
from bot.dialogs.widgets.remember import remember
from bot.domain import callbacks
from bot.domain.missing import MISSING
from bot.domain.notices.notice import Notice, NoticeBody, locale_for
from bot.domain.workers.languages import LANGUAGES
from bot.texts import language_name
from bot.texts.translations.scripts import lacks_letters_of

# Which messages were sent on these screens as the words of which language.
_SOURCES = "sources"


def languages_of(turn: Turn) -> Sequence[str]:
    """List the languages in which there can be words: what workers commonly read, and what the bot speaks."""
    return tuple(dict.fromkeys((*LANGUAGES, *turn.texts.locales)))


async def _get_list(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice = await draft_of(dialog_manager)
    people, bodies = await count_people(turn.as_member, notice), await turn.store.notice_bodies.of(notice.id)
    lines = [(locale, line) for locale, line in language_lines(turn, notice, people, bodies) if locale is not None]
    wrote = [await written_line(turn, bodies[locale]) for locale, _ in lines if locale in bodies]
    return {
        "items": lines,
        "wrote": "\n".join(wrote),
        "is_written": bool(wrote),
        "lacks": len(lines) < len(languages_of(turn)),
        "args": {"title": notice.title_ja, "count": len(bodies)},
    }


async def _get_others(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice = await draft_of(dialog_manager)
    people, written = await count_people(turn.as_member, notice), await turn.store.notice_bodies.locales(notice.id)
    listed = {locale for locale, _ in language_lines(turn, notice, people, written)}
    others = [each for each in languages_of(turn) if each not in listed]
    return {"items": [(each, language_name(each, turn.t.locale)) for each in others], "args": {}}


async def _body(turn: Turn, manager: DialogManager) -> tuple[Notice, NoticeBody]:
    notice = await draft_of(manager)
    bodies = await turn.store.notice_bodies.of(notice.id)
    return notice, existing(bodies.get(manager.dialog_data["locale"]))


async def _get_one(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice, body = await _body(turn, dialog_manager)
    page, which_page = page_of(body, dialog_manager)
    dialog_manager.dialog_data["shown"] = body.written_at.isoformat()
    is_others = body.written_by != turn.require_member().id
    is_unread = body.read_by is None
    return {
        **page,
        "args": {"title": notice.title_ja, **await writers_of(turn, body), **which_page},
        "may_check": is_others and is_unread and not page["has_later"],
        "is_own": is_unread and not is_others,
        "is_foreign": lacks_letters_of(body.locale, body.text),
    }


async def _body_shown(manager: DialogManager) -> NoticeBody:
    return (await _body(turn_of(manager), manager))[1]


async def _get_language(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice, locale = await draft_of(dialog_manager), dialog_manager.dialog_data["locale"]
    people, written = await count_people(turn.as_member, notice), await turn.store.notice_bodies.locales(notice.id)
    count = sum(each.people for each in people if each.locale == locale)
    line = language_line(turn, notice, locale, count, written)
    dialog_manager.dialog_data["stood"] = await _stands(turn, notice.id, locale)
    return {"args": {"title": notice.title_ja, "locale": locale, "line": line, "longest": notice.longest_text}}


async def _get_removing(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice, locale = await draft_of(dialog_manager), dialog_manager.dialog_data["locale"]
    others = [each for each in await turn.store.notice_bodies.locales(notice.id) if each != locale]
    instead = locale_for(notice, others, locale) or MISSING
    return {"args": {"locale": locale, "instead": instead, "purpose": notice.purpose.value}}


async def _get_workbook(dialog_manager: DialogManager, **_: object) -> Data:
    notice = await draft_of(dialog_manager)
    return {"args": {"title": notice.title_ja}, "number": notice.id}


async def _stands(turn: Turn, notice_id: int, locale: str) -> str | None:
    """Return when the words in that language were written; None where there are none."""
    body = (await turn.store.notice_bodies.of(notice_id)).get(locale)
    return None if body is None else body.written_at.isoformat()


async def _on_language(manager: DialogManager, locale: str) -> None:
    notice = await draft_of(manager)
    is_written = locale in await turn_of(manager).store.notice_bodies.locales(notice.id)
    manager.dialog_data.update(locale=locale, page=0)
    await manager.switch_to(states.NoticeTexts.one if is_written else states.NoticeTexts.writing)


async def _on_words(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    refuse_rest(manager, message)
    locale = manager.dialog_data["locale"]
    _note_source(manager, message, locale, manager.dialog_data.get("stood"))
    await _keep(manager, message, locale, manager.dialog_data.get("stood"))
    await _show(manager, locale)


async def change_words(manager: DialogManager, message: Message) -> ActionResult:
    """Keep what a message says now, in the language for which it was sent on these screens.

    Shown is that language; but where the words in another one are asked for, it goes on with these.
    """
    source = manager.dialog_data[_SOURCES][str(message.message_id)]
    written = await _keep(manager, message, source["locale"], source["stood"])
    if asked_for(manager) in (None, source["locale"]):
        await _show(manager, source["locale"])
    return written


def asked_for(manager: DialogManager) -> str | None:
    """Return the language in which words are asked for at the moment; None where none are."""
    is_asked = manager.current_context().state == states.NoticeTexts.writing
    return manager.dialog_data["locale"] if is_asked else None


def language_of(data: Mapping[str, Any], message_id: int) -> str:
    """Return as the words of which language a message was sent on these screens, `data` being theirs."""
    return str(data[_SOURCES][str(message_id)]["locale"])


def is_source(data: Mapping[str, Any], message_id: int) -> bool:
    """Return whether a message was sent on these screens as the words of a language, `data` being theirs."""
    return str(message_id) in data.get(_SOURCES, {})


async def _keep(manager: DialogManager, message: Message, locale: str, stood: str | None) -> ActionResult:
    turn, notice, media, said = turn_of(manager), await draft_of(manager), media_from(message), words_from(message)
    if await _stands(turn, notice.id, locale) != stood:
        raise MistakeError("notice_draft-written_meanwhile", {"locale": locale})  # the screen now knows; again is meant
    written = await write_words(turn.as_member, notice.id, locale, said, media)
    raise_refusal(written)
    _note_source(manager, message, locale, await _stands(turn, notice.id, locale))
    return written


async def _show(manager: DialogManager, locale: str) -> None:
    manager.dialog_data.update(locale=locale, page=0)
    await manager.switch_to(states.NoticeTexts.one)


def _note_source(manager: DialogManager, message: Message, locale: str, stood: str | None) -> None:
    """Note which language a message is for, and which words it then takes the place of when it is changed."""
    sources = manager.dialog_data.setdefault(_SOURCES, {})
    sources[str(message.message_id)] = {"locale": locale, "stood": stood}


async def _on_check(manager: DialogManager) -> None:
    notice, shown = await draft_of(manager), datetime.fromisoformat(manager.dialog_data["shown"])
    locale = manager.dialog_data["locale"]
    raise_refusal(await check_words(turn_of(manager).as_member, notice.id, locale, shown))


async def _on_remove(manager: DialogManager) -> None:
    notice = await draft_of(manager)
    raise_refusal(await remove_words(turn_of(manager).as_member, notice.id, manager.dialog_data["locale"]))
    await manager.switch_to(states.NoticeTexts.list)


def notice_texts_dialog() -> Dialog:
    """Build the dialog: the languages, the words in one of them, and the window that takes them."""
    here = states.NoticeTexts
    return Dialog(
        Window(
            Say("notice_draft-languages"),
            Format("\n{wrote}", when="is_written"),
            paged(choice("l", "items", _on_language), "languages", naming=by_place),
            goes_to("notice_draft-other_language", "other", here.other, when="lacks"),
            goes_to("notice_draft-workbook", "workbook", here.workbook),
            Cancel(Label("button-back")),
            state=here.list,
            getter=_get_list,
        ),
        Window(
            Say("notice_draft-which_language"),
            paged(choice("o", "items", remember("locale", here.writing)), "others", naming=by_place, width=2),
            back_to(here.list),
            state=here.other,
            getter=_get_others,
        ),
        Window(
            Mistake(),
            Say("notice_draft-words"),
            Say("notice_draft-letters", when="is_foreign"),
            Format("\n{words}\n"),
            page_row(_body_shown),
            Say("notice_draft-own_unread", when="is_own"),
            main_button("notice_draft-check", "check", _on_check, when="may_check"),
            goes_to("notice_draft-rewrite", "rewrite", here.writing),
            goes_to("notice_draft-remove", "remove", here.removing),
            back_to(here.list),
            state=here.one,
            getter=_get_one,
        ),
        Window(
            Mistake(),
            Say("notice_draft-ask_words"),
            back_to(here.list),
            MessageInput(_on_words),
            state=here.writing,
            getter=_get_language,
        ),
        confirm(
            here.removing,
            Say("notice_draft-remove-ask"),
            back_to(here.one),
            yes=danger_button("notice_draft-remove-yes", "yes", _on_remove),
            getter=_get_removing,
        ),
        Window(
            Say("notice_draft-workbook-ask"),
            HandlerButton(Label("notice_draft-workbook-send"), callbacks.SEND_NOTICE_TEXTS),
            back_to(here.list),
            state=here.workbook,
            getter=_get_workbook,
        ),
    )
