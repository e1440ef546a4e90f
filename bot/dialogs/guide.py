"""The guide: contents, one page, a part of it, what a search found. What is typed is a search first, and never lost."""

from aiogram import F
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Cancel, Column, Group, Row
from aiogram_dialog.widgets.text import Format

from bot.actions.support.matter_of_words import is_watched
from bot.dialogs import states
from bot.dialogs.incoming import keep_words, kept_words, words_of
from bot.dialogs.law_changes import circumstances_of_worker
from bot.dialogs.support.consultation import ask_support, send_words, take_unasked_words
from bot.dialogs.support.receipts import deliver_words
from bot.dialogs.turn import Turn, existing, turn_of
from bot.dialogs.widgets import Data, Label, Say, args, choice, signs, started_with
from bot.dialogs.widgets.buttons import back_to, button, goes_to
from bot.dialogs.widgets.lists import PAGE_ROWS, from_its_start, paged, shown_part
from bot.dialogs.widgets.unsent import SOUGHT
from bot.domain.facts.hotlines import Hotline
from bot.domain.facts.law_changes import Circumstances
from bot.domain.guide import LifeTopic, Topic
from bot.domain.support.message import IncomingMessage
from bot.domain.support.watch_words import WatchedSign, signs_in
from bot.presenters.guide.hotlines import best_first
from bot.presenters.guide.law_changes import changes_quote, listed_changes
from bot.presenters.guide.life import Part, offices_of, part_text, parts_of, who_helps_text
from bot.presenters.guide.pages import Page, change_page, changes_on, office_page, pages, pages_below
from bot.presenters.guide.screens import page_screens
from bot.presenters.guide.search import guide_index

_LIST, _OFFICES = "list", "offices"
_PARTS_IN_ROW = 2
# Their words name pages too; whoever types violence, or that they want to die, is heard.
_LOOKED_FOR = frozenset({WatchedSign.PREGNANCY, WatchedSign.HARASSMENT})


async def _get_contents(turn: Turn, **_: object) -> Data:
    return {"pages": _items(turn, pages_below(turn.facts, None, turn.today))}


async def _get_page(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    page = _open_page(dialog_manager)
    who = await circumstances_of_worker(turn)
    changes = [pages(turn.facts)[change_page(each)] for each in changes_on(turn.facts, page, who, turn.today)]
    screens = page_screens(turn.t, turn.facts, page, turn.now, who)
    # Another language may need fewer of them.
    at = dialog_manager.dialog_data["screen"] = min(dialog_manager.dialog_data.get("screen", 0), len(screens) - 1)
    return {
        "text": "\n\n".join([screens[at], *_changes(dialog_manager, page, who)]),
        "left": len(screens) - 1 - at,
        "pages": _items(turn, [*changes, *_pages_below(turn, page, who)]),
        "parts": _part_items(turn, page),
        "can_ask": not isinstance(page.record, str),
    }


async def _get_part(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    topic = existing(_life_topic(_open_page(dialog_manager)))
    opened = dialog_manager.dialog_data["part"]
    part: Part = existing(next((each for each in parts_of(topic) if each == opened), None))
    if part != "who":
        return {"text": part_text(turn.t, turn.facts, topic, part, turn.today), "pages": []}
    who = await circumstances_of_worker(turn)
    offices = [pages(turn.facts)[office_page(each)] for each in offices_of(turn.facts, topic, turn.t.locale, turn.now)]
    text = who_helps_text(turn.t, turn.facts, topic, turn.now, who.status)
    return {"text": text, "pages": _items(turn, offices)}


async def _get_found(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    known = dialog_manager.dialog_data
    found, is_heard = _find(turn, known["query"]), known.get("is_heard", False)
    shown = "guide-found-heard" if is_heard else "guide-found" if found else "guide-found-nothing"
    has_words = not is_heard or bool(known[SOUGHT])
    return {**args(count=len(found)), "pages": _items(turn, found), "shown": shown, "has_words": has_words}


def _find(turn: Turn, query: str) -> list[Page]:
    index = guide_index(turn.texts, turn.t.locale, turn.facts, turn.today)
    return [pages(turn.facts)[page_id] for page_id in index.find(query)[:PAGE_ROWS]]


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    """It may be opened at a page."""
    manager.dialog_data.update(started_with(manager))


async def _on_page(manager: DialogManager, page_id: str) -> None:
    manager.dialog_data.update(page=page_id, screen=0, origin=None)
    from_its_start(manager, _LIST)
    await manager.switch_to(states.Guide.page)


async def _on_part(manager: DialogManager, part: str) -> None:
    manager.dialog_data["part"] = part
    from_its_start(manager, _OFFICES)
    await manager.switch_to(states.Guide.part)


async def _on_office(manager: DialogManager, page_id: str) -> None:
    """From who helps on a page about daily life to one of these offices; the way up leads back there."""
    page = manager.dialog_data["page"]
    await _on_page(manager, page_id)
    manager.dialog_data["origin"] = page


async def _on_more(manager: DialogManager) -> None:
    manager.dialog_data["screen"] += 1


async def _on_up(manager: DialogManager) -> None:
    """To the screen before; from the first one to where the worker came from, or to the page above."""
    if manager.dialog_data["screen"] > 0:
        manager.dialog_data["screen"] -= 1
        return
    origin = manager.dialog_data.pop("origin", None)
    if origin is not None:
        manager.dialog_data.update(page=origin, screen=0)
        await manager.switch_to(states.Guide.part)
        return
    if started_with(manager).get("page") == manager.dialog_data["page"]:
        await manager.done()  # the worker was never on the page above it
        return
    parent = _open_page(manager).parent
    from_its_start(manager, _LIST)
    if parent is None:
        await manager.switch_to(states.Guide.contents)
        return
    manager.dialog_data.update(page=parent, screen=0)


async def _on_ask(manager: DialogManager) -> None:
    page = _open_page(manager)
    await ask_support(manager, page.asks, page.heading)


async def _on_words_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Words are searched for, and a cry is delivered too; a photo or a voice message can only be for support."""
    turn, words = turn_of(manager), words_of(message)
    is_heard = is_watched(turn.as_worker, [words]) and not _only_looks(turn, words)
    if message.text is None or (is_heard and not _find(turn, message.text)):
        await take_unasked_words(message, manager)
        return
    if is_heard:
        await deliver_words(message, turn, [words])
    is_next_try = manager.current_context().state == states.Guide.found
    earlier = manager.dialog_data[SOUGHT] if is_next_try else []
    unsent = earlier if is_heard else [*earlier, keep_words(words)]
    manager.dialog_data.update({"query": message.text, "is_heard": is_heard, SOUGHT: unsent})
    from_its_start(manager, _LIST)
    await manager.switch_to(states.Guide.found)


def _only_looks(turn: Turn, words: IncomingMessage) -> bool:
    """Return whether somebody looks for a page about pregnancy or harassment, and says nothing of it."""
    is_more = words.quote is not None or not signs_in(words.text, turn.facts.watch_words) <= _LOOKED_FOR
    index = guide_index(turn.texts, turn.t.locale, turn.facts, turn.today)
    return words.text is not None and not is_more and index.is_named(words.text)


async def _on_send(manager: DialogManager) -> None:
    await send_words(manager, kept_words(manager.dialog_data[SOUGHT]))
    await manager.switch_to(states.Guide.contents)  # where no second tap sends them again


def _items(turn: Turn, found: list[Page]) -> list[tuple[str, str]]:
    return [(page.id, turn.t.label(page.label)) for page in found]


def _pages_below(turn: Turn, page: Page, who: Circumstances) -> list[Page]:
    """The pages that it leads to: offices in the order in which they help this reader, after what is no office."""
    below = pages_below(turn.facts, page.id, turn.today, who)
    offices = [each.record for each in below if isinstance(each.record, Hotline)]
    ordered = best_first(turn.facts, offices, turn.t.locale, turn.now)
    others = [each for each in below if not isinstance(each.record, Hotline)]
    return [*others, *(pages(turn.facts)[office_page(each)] for each in ordered)]


def _changes(manager: DialogManager, page: Page, who: Circumstances) -> list[str]:
    """What the changes of law are about whose buttons stand below."""
    turn = turn_of(manager)
    is_list = isinstance(page.record, Topic) and page.record.shows == "changes"
    if not is_list or manager.dialog_data["screen"] > 0:
        return []
    below = shown_part(manager, _LIST, listed_changes(turn.facts, who, turn.today))
    return [changes_quote(turn.t, turn.facts, below, who, turn.today)]


def _part_items(turn: Turn, page: Page) -> list[tuple[str, str]]:
    topic = _life_topic(page)
    return [] if topic is None else [(part, turn.t.label(f"life-part-{part}")) for part in parts_of(topic)]


def _life_topic(page: Page) -> LifeTopic | None:
    return page.record if isinstance(page.record, LifeTopic) else None


def _open_page(manager: DialogManager) -> Page:
    return existing(pages(turn_of(manager).facts).get(manager.dialog_data["page"]))


def guide_dialog() -> Dialog:
    """Contents, page, a part of it, what was found."""
    return Dialog(
        Window(
            Say("guide-contents"),
            paged(choice("p", "pages", _on_page), _LIST),
            Row(Cancel(Label("button-back")), signs()),
            MessageInput(_on_words_typed),
            state=states.Guide.contents,
            getter=_get_contents,
        ),
        Window(
            Format("{text}"),
            button("guide-more", "more", _on_more, when=F["left"] > 1),
            button("life-part-sources", "written", _on_more, when=F["left"] == 1),
            paged(choice("p", "pages", _on_page), _LIST),
            Group(choice("part", "parts", _on_part), width=_PARTS_IN_ROW),
            button("life-send", "ask", _on_ask, when="can_ask"),
            Row(button("button-back", "up", _on_up), signs()),
            MessageInput(_on_words_typed),
            state=states.Guide.page,
            getter=_get_page,
        ),
        Window(
            Format("{text}"),
            paged(choice("o", "pages", _on_office), _OFFICES),
            button("life-send", "ask", _on_ask),
            Row(back_to(states.Guide.page), signs()),
            MessageInput(_on_words_typed),
            state=states.Guide.part,
            getter=_get_part,
        ),
        Window(
            Say("guide-found", when=F["shown"] == "guide-found"),
            Say("guide-found-heard", when=F["shown"] == "guide-found-heard"),
            Say("guide-found-nothing", when=F["shown"] == "guide-found-nothing"),
            Column(choice("p", "pages", _on_page)),
            button("guide-send", "send", _on_send, when="has_words"),
            goes_to("guide-all", "all", states.Guide.contents),
            signs(),
            MessageInput(_on_words_typed),
            state=states.Guide.found,
            getter=_get_found,
        ),
        on_start=_on_start,
    )
