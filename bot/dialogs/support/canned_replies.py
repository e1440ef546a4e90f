"""Canned replies: officers propose a text for a meaning in each language, a manager approves it."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window

from bot.actions.support.languages.canned_replies import approve_reply, change_reply, propose_reply, retire_reply
from bot.dialogs import states
from bot.dialogs.support.canned_choice import in_one_line
from bot.dialogs.turn import GoneError, Turn, existing, raise_refusal, turn_of
from bot.dialogs.widgets import Data, Mistake, Say, choice, choice_of_row
from bot.dialogs.widgets.ask_text import ask_words
from bot.dialogs.widgets.buttons import back_to, danger_button, goes_to, home_button, main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.dialogs.widgets.remember import remember
from bot.domain.missing import MISSING
from bot.domain.staff import Access, is_allowed, label_of
from bot.domain.support.canned_reply import CannedMeaning, CannedReply, by_meaning
from bot.domain.workers.languages import LANGUAGES
from bot.texts import language_name

_LONGEST_MEANING, _LONGEST_TEXT = 500, 1000


async def _meanings(turn: Turn) -> list[CannedMeaning]:
    return list(by_meaning(await turn.store.canned_replies.standing()))


async def _meaning(manager: DialogManager) -> CannedMeaning:
    """Return the meaning that was chosen or typed; one that was typed has no text yet."""
    meaning_ja = manager.dialog_data["meaning"]
    found = next((each for each in await _meanings(turn_of(manager)) if each.meaning_ja == meaning_ja), None)
    return found or CannedMeaning(0, meaning_ja, {})


async def _reply(manager: DialogManager) -> CannedReply:
    """Return the text that was chosen; raises GoneError where another has taken its place."""
    reply = existing(await turn_of(manager).store.canned_replies.find(manager.dialog_data["reply"]))
    if reply.retired_at is not None:
        raise GoneError
    return reply


async def _get_list(turn: Turn, **_: object) -> Data:
    meanings = await _meanings(turn)
    items = [(str(each.id), _meaning_label(turn, each)) for each in meanings]
    return {"items": items, "none": not items, "args": {"waiting": await turn.store.canned_replies.count_waiting()}}


def _meaning_label(turn: Turn, meaning: CannedMeaning) -> str:
    waiting = sum(each.waits for each in meaning.replies.values())
    return short_label(turn.t.label("canned-listed", {"meaning": in_one_line(meaning.meaning_ja), "waiting": waiting}))


async def _get_meaning(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    meaning = await _meaning(dialog_manager)
    replies = sorted(meaning.replies.values(), key=lambda each: LANGUAGES.index(each.locale))
    return {
        "items": [(str(each.id), _reply_label(turn, each)) for each in replies],
        "lacks": len(replies) < len(LANGUAGES),
        "args": {"meaning": meaning.meaning_ja, "count": len(replies)},
    }


def _reply_label(turn: Turn, reply: CannedReply) -> str:
    standing = "waits" if reply.waits else "approved"
    return turn.t.label("canned-in", {"language": language_name(reply.locale, turn.t.locale), "standing": standing})


async def _get_languages(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    meaning = await _meaning(dialog_manager)
    lacking = [each for each in LANGUAGES if each not in meaning.replies]
    items = [(each, language_name(each, turn.t.locale)) for each in lacking]
    return {"items": items, "args": {"meaning": meaning.meaning_ja}}


async def _get_text(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    del turn
    meaning = await _meaning(dialog_manager)
    return {"args": {"meaning": meaning.meaning_ja, "locale": dialog_manager.dialog_data["locale"]}}


async def _get_one(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    reply = await _reply(dialog_manager)
    names = {each: await turn.store.staff.name_of(each) for each in (reply.proposed_by, reply.approved_by) if each}
    texts = {
        "meaning": reply.meaning_ja,
        "locale": reply.locale,
        "text": reply.text,
        "proposed": names.get(reply.proposed_by or 0) or MISSING,
        "approved": MISSING if reply.approved_by is None else label_of(names.get(reply.approved_by), reply.approved_by),
    }
    may_approve = reply.waits and is_allowed(turn.member, Access.MANAGER)
    return {"args": texts, "may_approve": may_approve, "waits_for_manager": reply.waits and not may_approve}


async def _open_meaning(manager: DialogManager, meaning_id: int) -> None:
    found = next((each for each in await _meanings(turn_of(manager)) if each.id == meaning_id), None)
    manager.dialog_data["meaning"] = existing(found).meaning_ja
    await manager.switch_to(states.CannedReplies.meaning)


async def _open_one(manager: DialogManager, reply_id: int) -> None:
    manager.dialog_data["reply"] = reply_id
    await manager.switch_to(states.CannedReplies.one)


async def _on_text(manager: DialogManager, text: str) -> None:
    told = manager.dialog_data
    proposed = await propose_reply(turn_of(manager).as_member, told["meaning"], told["locale"], text)
    raise_refusal(proposed)
    await manager.switch_to(states.CannedReplies.meaning)


async def _on_change(manager: DialogManager, text: str) -> None:
    changed = await change_reply(turn_of(manager).as_member, await _reply(manager), text)
    raise_refusal(changed)
    manager.dialog_data["reply"] = changed.args.get("id", manager.dialog_data["reply"])
    await manager.switch_to(states.CannedReplies.one)


async def _on_approve(manager: DialogManager) -> None:
    turn = turn_of(manager)
    raise_refusal(await approve_reply(turn.as_member, turn.require_member(), await _reply(manager)))


async def _on_retire(manager: DialogManager) -> None:
    await retire_reply(turn_of(manager).as_member, await _reply(manager))
    await manager.switch_to(states.CannedReplies.meaning)


def canned_replies_dialog() -> Dialog:
    """Build the dialog: the meanings, the languages of one, and one text with what can be done about it."""
    here = states.CannedReplies
    return Dialog(
        Window(
            Say("canned-list", when=~F["none"]),
            Say("canned-list-none", when="none"),
            paged(choice_of_row("m", "items", _open_meaning), "meanings", naming=by_place),
            goes_to("canned-new", "new", here.new),
            home_button(),
            state=here.list,
            getter=_get_list,
        ),
        ask_words(
            here.new,
            Say("canned-ask_meaning"),
            back_to(here.list),
            longest=_LONGEST_MEANING,
            on_words=remember("meaning", here.language),
        ),
        Window(
            Say("canned-meaning"),
            paged(choice_of_row("r", "items", _open_one), "replies", naming=by_place),
            goes_to("canned-add", "add", here.language, when="lacks"),
            back_to(here.list),
            state=here.meaning,
            getter=_get_meaning,
        ),
        Window(
            Say("canned-ask_language"),
            paged(choice("l", "items", remember("locale", here.text)), "languages", width=2),
            back_to(here.list),
            state=here.language,
            getter=_get_languages,
        ),
        ask_words(
            here.text,
            Say("canned-ask_text"),
            back_to(here.language),
            longest=_LONGEST_TEXT,
            on_words=_on_text,
            getter=_get_text,
        ),
        Window(
            Mistake(),
            Say("canned-one"),
            Say("canned-waits", when="waits_for_manager"),
            main_button("canned-approve", "approve", _on_approve, when="may_approve"),
            goes_to("canned-change", "change", here.change),
            goes_to("canned-retire", "retire", here.retiring),
            back_to(here.meaning),
            state=here.one,
            getter=_get_one,
        ),
        ask_words(
            here.change,
            Say("canned-ask_change"),
            back_to(here.one),
            longest=_LONGEST_TEXT,
            on_words=_on_change,
            getter=_get_one,
        ),
        confirm(
            here.retiring,
            Say("canned-retire-ask"),
            back_to(here.one),
            yes=danger_button("canned-retire-yes", "yes", _on_retire),
            getter=_get_one,
        ),
    )
