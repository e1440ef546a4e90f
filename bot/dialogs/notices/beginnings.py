"""How a notice begins: empty, with a canned reply, with a change of the law, or for those whose result has changed."""

from functools import partial

from aiogram import F
from aiogram_dialog import DialogManager, Window

from bot.actions.notices.beginnings import begin_from_canned, begin_with_words
from bot.actions.notices.drafts import start_notice
from bot.dialogs import states
from bot.dialogs.notices.drafts import open_notice
from bot.dialogs.support.canned_choice import in_one_line
from bot.dialogs.turn import Turn, existing, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, choice, choice_of_row
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, goes_to
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.domain import callbacks
from bot.domain.facts.law_changes import NOBODY_KNOWN
from bot.domain.notices.html_words import words_of_html
from bot.domain.notices.notice import LONGEST_TITLE
from bot.domain.support.canned_reply import by_meaning
from bot.presenters.guide.law_changes import announced_text, listed_changes
from bot.texts import Translator


async def _get_beginning(**_: object) -> Data:
    return {"number": 0}


async def _get_title(**_: object) -> Data:
    return {"args": {"longest": LONGEST_TITLE}}


async def _get_canned(turn: Turn, **_: object) -> Data:
    meanings = by_meaning(await turn.store.canned_replies.standing())
    offered = [each for each in meanings if any(reply.is_offered for reply in each.replies.values())]
    items = [(str(each.id), short_label(in_one_line(each.meaning_ja))) for each in offered]
    return {"items": items, "none": not items}


async def _get_law(turn: Turn, **_: object) -> Data:
    changes = listed_changes(turn.facts, NOBODY_KNOWN, turn.today)
    return {"items": [(each.id, turn.t.label(f"law_change-title-{each.text}")) for each in changes]}


async def _on_title(manager: DialogManager, title: str) -> None:
    await _open_new(manager, await start_notice(turn_of(manager).as_member, title))


async def _on_canned(manager: DialogManager, meaning_id: int) -> None:
    await _open_new(manager, existing(await begin_from_canned(turn_of(manager).as_member, meaning_id)))


async def _on_law(manager: DialogManager, change_id: str) -> None:
    turn = turn_of(manager)
    change = turn.facts.law_changes[change_id]
    translators = [Translator(turn.texts, each) for each in turn.texts.locales]
    words = {t.locale: words_of_html(announced_text(t, turn.facts, change, turn.today)) for t in translators}
    title = Translator(turn.texts, "ja").label(f"law_change-title-{change.text}")
    await _open_new(manager, await begin_with_words(turn.as_member, title, words))


async def _open_new(manager: DialogManager, notice_id: int) -> None:
    """Show the draft; the way back leads to the list."""
    await manager.switch_to(states.Notices.main)
    await open_notice(manager, notice_id)


def beginning_windows() -> tuple[Window, ...]:
    """Build the windows: which beginning, and what each of them asks."""
    here = states.Notices
    return (
        Window(
            Say("notice_draft-beginning"),
            goes_to("notice_draft-from_nothing", "empty", here.title),
            goes_to("notice_draft-from_canned", "canned", here.canned),
            goes_to("notice_draft-from_law", "law", here.law),
            HandlerButton(Label("notice_draft-from_results"), callbacks.FIND_CHANGED_RESULTS),
            back_to(here.main),
            state=here.beginning,
            getter=_get_beginning,
        ),
        ask_text(
            here.title,
            Say("notice_draft-ask_title"),
            back_to(here.beginning),
            read=partial(typed_line, longest=LONGEST_TITLE),
            on_text=_on_title,
            getter=_get_title,
        ),
        Window(
            Say("notice_draft-which_canned", when=~F["none"]),
            Say("notice_draft-which_canned-none", when="none"),
            paged(choice_of_row("c", "items", _on_canned), "meanings", naming=by_place),
            back_to(here.beginning),
            state=here.canned,
            getter=_get_canned,
        ),
        Window(
            Say("notice_draft-which_law"),
            paged(choice("w", "items", _on_law), "changes", naming=by_place),
            back_to(here.beginning),
            state=here.law,
            getter=_get_law,
        ),
    )
