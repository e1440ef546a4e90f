"""The screen of one notice that is still being written: what it says, to how many, and what is left to do."""

from functools import partial
from html import escape
from typing import Any

from aiogram import F
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button, Row
from aiogram_dialog.widgets.text import Format

from bot.actions.notices.audience import count_people
from bot.actions.notices.copies import copy_notice
from bot.actions.notices.drafts import edit_notice, throw_away
from bot.actions.notices.moved_on import moved_on
from bot.actions.notices.testing import is_test_coming, send_test
from bot.dialogs import states
from bot.dialogs.notices.languages import language_lines
from bot.dialogs.notices.preview import beside_text
from bot.dialogs.turn import NoticeMovedOnError, Turn, existing, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, HandlerButton, Label, Mistake, Say, leave_room, started_with
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, button, danger_button, goes_to
from bot.dialogs.widgets.confirm import confirm
from bot.domain import callbacks
from bot.domain.missing import MISSING
from bot.domain.notices.notice import LONGEST_REASON, LONGEST_TITLE, Notice, NoticeClass, NoticePurpose, NoticeState
from bot.domain.notices.reach import reach_of
from bot.domain.staff import Access, is_allowed

_BETWEEN = " · "


async def open_notice(manager: DialogManager, notice_id: int) -> None:
    """Show a notice: the screen of a draft, or what has become of it."""
    await manager.start(await _screen_of(manager, notice_id), data={"notice": notice_id})


async def open_notice_anew(manager: DialogManager, notice_id: int) -> None:
    """Show it out of any dialog; the way back leads to the list."""
    state = await _screen_of(manager, notice_id)
    await manager.start(state, data={"notice": notice_id}, mode=StartMode.RESET_STACK)


async def _screen_of(manager: DialogManager, notice_id: int) -> State:
    notice = existing(await turn_of(manager).store.notices.find(notice_id))
    return states.NoticeDraft.one if notice.is_changeable else states.NoticeRunning.main


async def draft_of(manager: DialogManager) -> Notice:
    """Return the draft that the dialog was opened with; raises NoticeMovedOnError where it is none any more."""
    turn = turn_of(manager)
    notice = existing(await turn.store.notices.find(started_with(manager)["notice"]))
    if not notice.is_changeable:
        raise NoticeMovedOnError(notice.id, await moved_on(turn.as_member, notice))
    return notice


async def _get_draft(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice = await draft_of(dialog_manager)
    people = await count_people(turn.as_member, notice)
    written = await turn.store.notice_bodies.locales(notice.id)
    reach = reach_of(notice, people, written)
    lines = [line for _, line in language_lines(turn, notice, people, written)]
    texts = {
        "number": str(notice.id),
        "about": str(notice.about_id or 0),
        "title": notice.title_ja,
        "state": notice.state.value,
        "class": notice.notice_class.value,
        "reason": notice.urgent_reason or MISSING,
        "author": await turn.store.staff.label_of(notice.author_id),
        "people": reach.people,
        "no_text": reach.no_text,
        "media": MISSING if notice.media is None else notice.media.kind.value,
        "link": notice.link or MISSING,
        "asks_read": "yes" if notice.asks_read else "no",
        "tested": await _tested(turn, notice),
        "longest": LONGEST_TITLE,
    }
    return {
        "args": texts,
        "languages": escape(_BETWEEN.join(lines), quote=False),
        "corrects": notice.about_id,
        "lacks_text": reach.no_text > 0 and notice.purpose is NoticePurpose.SAY,
        "beside": await beside_text(turn, notice, reach.no_text),
        "is_own": notice.author_id == turn.require_member().id,
        "may_approve": notice.state is NoticeState.WAITING and is_allowed(turn.member, Access.ADMIN),
        "number": notice.id,
        "is_for_changed": notice.audience.has_changed_results,
        "is_urgent": notice.notice_class is NoticeClass.URGENT,
        "asks_read": notice.asks_read,
    }


async def _tested(turn: Turn, notice: Notice) -> str:
    if notice.is_tested:
        return "yes"
    return "coming" if await is_test_coming(turn.store, notice) else "no"


async def _edit(manager: DialogManager, **values: Any) -> None:
    notice = await draft_of(manager)
    raise_refusal(await edit_notice(turn_of(manager).as_member, notice.id, **values))


async def _on_title(manager: DialogManager, title: str) -> None:
    await _edit(manager, title_ja=title)
    await manager.switch_to(states.NoticeDraft.one)


async def _on_reason(manager: DialogManager, reason: str) -> None:
    await _edit(manager, notice_class=NoticeClass.URGENT, urgent_reason=reason)
    await manager.switch_to(states.NoticeDraft.one)


async def _on_ordinary(manager: DialogManager) -> None:
    await _edit(manager, notice_class=NoticeClass.NOTICE, urgent_reason=None)


async def _on_ask_read(manager: DialogManager) -> None:
    await _edit(manager, asks_read=True)


async def _on_ask_nothing(manager: DialogManager) -> None:
    await _edit(manager, asks_read=False)


async def _on_test(manager: DialogManager) -> None:
    turn, notice = turn_of(manager), await draft_of(manager)
    raise_refusal(await send_test(turn.as_member, notice.id))
    if isinstance(manager.event, CallbackQuery):
        key = "notice_draft-test-sent" if notice.is_tested else "notice_draft-test-coming"
        await manager.event.answer(turn.t.label(key), show_alert=True)


async def _on_copy(manager: DialogManager) -> None:
    copy_id = await copy_notice(turn_of(manager).as_member, (await draft_of(manager)).id)
    await open_notice(manager, existing(copy_id))


async def _on_throw_away(manager: DialogManager) -> None:
    raise_refusal(await throw_away(turn_of(manager).as_member, (await draft_of(manager)).id))
    await _leave(manager)


async def _leave(manager: DialogManager) -> None:
    await leave_room(manager, states.Notices.main)


def _opens(key: str, widget_id: str, state: State, when: WhenCondition = None) -> Button:
    async def clicked(manager: DialogManager) -> None:
        await manager.start(state, data=started_with(manager))

    return button(key, widget_id, clicked, when)


def notice_draft_dialog() -> Dialog:
    """Build the dialog: the draft, and a window for each thing that is typed about it."""
    here = states.NoticeDraft
    return Dialog(
        Window(
            Mistake(),
            Say("notice_draft-one"),
            Say("notice_draft-corrects", when="corrects"),
            Format("{beside}", when="beside"),
            Format("{languages}"),
            Say("notice_draft-no_text", when="lacks_text"),
            Say("notice_draft-details"),
            _opens("notice_draft-texts", "texts", states.NoticeTexts.list),
            _opens("notice_people-open", "people", states.NoticePeople.main),
            _opens("notice_approval-open_asking", "asking", states.NoticeAsking.one),
            _opens("notice_approval-open", "approve", states.NoticeApproval.one, when="may_approve"),
            Row(
                _opens("notice_draft-media", "media", states.NoticeAdditions.media),
                _opens("notice_draft-link", "link", states.NoticeAdditions.link),
            ),
            Row(
                goes_to("notice_draft-retitle", "title", here.title),
                goes_to("notice_draft-make_urgent", "to_urgent", here.reason, when=~F["is_urgent"]),
                button("notice_draft-make_ordinary", "plain", _on_ordinary, when="is_urgent"),
            ),
            button("notice_draft-test", "test", _on_test, when="is_own"),
            button("notice_draft-copy", "copy", _on_copy, when=~F["is_own"]),
            button("notice_draft-ask_read", "ask", _on_ask_read, when=~F["asks_read"]),
            button("notice_draft-ask_nothing", "askno", _on_ask_nothing, when="asks_read"),
            HandlerButton(Label("notice_draft-results-again"), callbacks.FIND_CHANGED_RESULTS, when="is_for_changed"),
            goes_to("notice_draft-throw_away", "throw", here.throwing),
            button("button-back", "back", _leave),
            state=here.one,
            getter=_get_draft,
        ),
        ask_text(
            here.title,
            Say("notice_draft-ask_title"),
            back_to(here.one),
            read=partial(typed_line, longest=LONGEST_TITLE),
            on_text=_on_title,
            getter=_get_draft,
        ),
        ask_text(
            here.reason,
            Say("notice_draft-ask_reason"),
            back_to(here.one),
            read=partial(typed_line, longest=LONGEST_REASON),
            on_text=_on_reason,
            getter=_get_draft,
        ),
        confirm(
            here.throwing,
            Say("notice_draft-throw_away-ask"),
            back_to(here.one),
            yes=danger_button("notice_draft-throw_away-yes", "yes", _on_throw_away),
            getter=_get_draft,
        ),
    )
