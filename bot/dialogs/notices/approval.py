"""An admin reads a notice before it leaves: its words, whom it reaches, when; and approves it, or sends it back."""

from dataclasses import asdict
from functools import partial

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.text import Format, Multi

from bot.actions.notices.approval import (
    MISTYPED,
    approve_alone,
    approve_notice,
    is_approved_alone,
    look_at,
    send_back,
)
from bot.actions.notices.moved_on import moved_on
from bot.actions.notices.testing import show_before_approval
from bot.actions.notices.waiting import own_accounts
from bot.actions.result import ActionResult
from bot.dialogs import states
from bot.dialogs.notices.asking import time_named, time_texts
from bot.dialogs.notices.drafts import open_notice_anew
from bot.dialogs.notices.pages import page_of, page_row, written_line
from bot.dialogs.notices.preview import get_preview, preview_lines
from bot.dialogs.presence import is_admin_in_group
from bot.dialogs.turn import NoticeMovedOnError, Turn, existing, raise_refusal, turn_of
from bot.dialogs.typed_input import read_typed_number, typed_words
from bot.dialogs.widgets import Data, Mistake, Say, choice, leave_room, started_with
from bot.dialogs.widgets.ask_text import ask_text, ask_words
from bot.dialogs.widgets.buttons import back_to, button, goes_to, main_button, primary_button
from bot.dialogs.widgets.lists import by_place, paged
from bot.domain.missing import MISSING
from bot.domain.notices.approval import Seen
from bot.domain.notices.notice import LONGEST_REASON, Notice, NoticeBody, NoticeClass, NoticeState
from bot.domain.support.sight import Presence
from bot.texts import language_name

_MOST_PEOPLE = 10_000_000


async def open_approval(manager: DialogManager, notice_id: int) -> None:
    """Show a notice to who approves it, out of any dialog."""
    await manager.start(states.NoticeApproval.one, data={"notice": notice_id}, mode=StartMode.RESET_STACK)


async def _notice(manager: DialogManager) -> Notice:
    return existing(await turn_of(manager).store.notices.find(started_with(manager)["notice"]))


async def _look(manager: DialogManager) -> None:
    """Remember what is on the screen from now on: only that is approved by a tap."""
    manager.dialog_data.update(asdict(await look_at(turn_of(manager).as_member, await _notice(manager))))


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    await _look(manager)


async def _get_notice(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice = await _notice(dialog_manager)
    bodies = await turn.store.notice_bodies.of(notice.id)
    is_waiting, is_own = notice.state is NoticeState.WAITING, await _is_own(turn, notice)
    is_alone = is_waiting and is_own and await is_approved_alone(turn.as_member, notice)
    counted, shown = await (_meant(turn, notice) if is_waiting else _fixed(turn, notice))
    return {
        **shown,
        "args": {**await _texts(turn, notice), **counted},
        "wrote": "\n".join([await written_line(turn, each) for each in bodies.values()]),
        "items": [(locale, language_name(locale, turn.t.locale)) for locale in bodies],
        "is_waiting": is_waiting,
        "is_over": not is_waiting,
        "may_approve": is_waiting and not is_own,
        "is_alone": is_alone,
        "is_own": is_waiting and is_own and not is_alone,
    }


async def _get_waiting(turn: Turn, dialog_manager: DialogManager, **beside: object) -> Data:
    """Ask for words about what waits alone; raises NoticeMovedOnError where it waits no more."""
    notice = await _notice(dialog_manager)
    if notice.state is not NoticeState.WAITING:
        raise NoticeMovedOnError(notice.id, await moved_on(turn.as_member, notice))
    return await _get_notice(turn, dialog_manager, **beside)


async def _meant(turn: Turn, notice: Notice) -> tuple[dict[str, int], Data]:
    """Count whom it means now: who approves it decides that."""
    meant, texts = await get_preview(turn, notice)
    return {"people": meant.people, "reached": meant.reached}, texts


async def _fixed(turn: Turn, notice: Notice) -> tuple[dict[str, int], Data]:
    """Count whom its approval was for: who comes later is none of them."""
    counts = await turn.store.notice_recipients.counts(notice.id, turn.now)
    counted = {"people": counts.total, "no_text": counts.no_text, "no_chat": counts.no_chat}
    return counted, {"is_fixed": notice.counted is not None, "sample": ""}


async def _is_own(turn: Turn, notice: Notice) -> bool:
    member = turn.require_member()
    return member.id in notice.own_ids or member.user_id in await own_accounts(turn.as_member, notice)


async def _texts(turn: Turn, notice: Notice) -> dict[str, str]:
    asked_by, approver = notice.asked_by_id or notice.author_id, notice.approver_id
    is_urgent = notice.notice_class is NoticeClass.URGENT
    return {
        "number": str(notice.id),
        "about": str(notice.about_id or 0),
        "title": notice.title_ja,
        "state": notice.state.value,
        "purpose": notice.purpose.value,
        "class": notice.notice_class.value,
        "reason": (notice.urgent_reason if is_urgent else None) or MISSING,
        "author": await turn.store.staff.label_of(notice.author_id),
        "asked_by": MISSING if asked_by == notice.author_id else await turn.store.staff.label_of(asked_by),
        "approver": MISSING if approver is None else await turn.store.staff.label_of(approver),
        **time_named("approved", notice.approved_at),
        "media": MISSING if notice.media is None else notice.media.kind.value,
        "link": notice.link or MISSING,
        "asks_read": "yes" if notice.asks_read else "no",
        **time_texts(notice),
    }


async def _on_language(manager: DialogManager, locale: str) -> None:
    manager.dialog_data.update(locale=locale, page=0)
    await manager.switch_to(states.NoticeApproval.words)


async def _get_words(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice, body = await _notice(dialog_manager), await _body_shown(dialog_manager)
    page, which_page = page_of(body, dialog_manager)
    return {
        **page,
        "args": {"title": notice.title_ja, "locale": body.locale, **which_page},
        "wrote": await written_line(turn, body),
    }


async def _body_shown(manager: DialogManager) -> NoticeBody:
    bodies = await turn_of(manager).store.notice_bodies.of((await _notice(manager)).id)
    return existing(bodies.get(manager.dialog_data["locale"]))


async def _on_show(manager: DialogManager) -> None:
    turn = turn_of(manager)
    raise_refusal(await show_before_approval(turn.as_member, (await _notice(manager)).id))
    if isinstance(manager.event, CallbackQuery):
        await manager.event.answer(turn.t.label("notice_draft-test-coming"), show_alert=True)


async def _on_approve(manager: DialogManager) -> None:
    turn, seen = turn_of(manager), _seen(manager)
    if await is_admin_in_group(manager):
        await _tell(manager, await approve_notice(turn.as_member, (await _notice(manager)).id, seen, Presence.PRESENT))


async def _on_count(manager: DialogManager, typed: str) -> None:
    turn, seen, people = turn_of(manager), _seen(manager), read_typed_number(typed, 0, _MOST_PEOPLE)
    if await is_admin_in_group(manager):
        here, notice = Presence.PRESENT, await _notice(manager)
        await _tell(manager, await approve_alone(turn.as_member, notice.id, seen, here, people))


def _seen(manager: DialogManager) -> Seen:
    looked = manager.dialog_data
    # A screen that an earlier version showed has no digest, and is shown anew.
    return Seen(looked["revision"], looked["people"], looked.get("digest", ""))


async def _tell(manager: DialogManager, result: ActionResult) -> None:
    """Show what became of it; what is refused is shown as it is now, and that is what the next tap approves."""
    if result.is_refused:
        await _look(manager)
    if result.key != MISTYPED:
        await manager.switch_to(states.NoticeApproval.one)
    raise_refusal(result)


async def _on_reason(manager: DialogManager, reason: str) -> None:
    sent_back = await send_back(turn_of(manager).as_member, (await _notice(manager)).id, reason)
    await manager.switch_to(states.NoticeApproval.one)
    raise_refusal(sent_back)


async def _on_open(manager: DialogManager) -> None:
    await open_notice_anew(manager, (await _notice(manager)).id)


async def _leave(manager: DialogManager) -> None:
    await leave_room(manager, states.Notices.main)


def notice_approval_dialog() -> Dialog:
    """Build the dialog: the notice, its words in one language, why it goes back, and the count of who is alone."""
    here = states.NoticeApproval
    return Dialog(
        Window(
            Mistake(),
            Say("notice_approval-one"),
            Multi(*preview_lines(), when="is_waiting"),
            Say("notice_approval-fixed", when="is_fixed"),
            Format("{sample}", when="sample"),
            Say("notice_approval-details"),
            Format("{wrote}", when="wrote"),
            Say("notice_approval-is_own", when="is_own"),
            Say("notice_approval-is_alone", when="is_alone"),
            paged(choice("l", "items", _on_language), "languages", naming=by_place, width=2),
            button("notice_approval-show", "show", _on_show, when="is_waiting"),
            main_button("notice_approval-approve", "ok", _on_approve, when="may_approve"),
            goes_to("notice_approval-alone", "alone", here.count, when="is_alone"),
            goes_to("notice_approval-back", "no", here.reason, when="is_waiting"),
            primary_button("notice_draft-open", "open", _on_open, when="is_over"),
            button("button-back", "back", _leave),
            state=here.one,
            getter=_get_notice,
        ),
        Window(
            Say("notice_approval-words"),
            Format("{wrote}"),
            Format("\n{words}"),
            page_row(_body_shown),
            back_to(here.one),
            state=here.words,
            getter=_get_words,
        ),
        ask_words(
            here.reason,
            Say("notice_approval-ask_reason"),
            back_to(here.one),
            longest=LONGEST_REASON,
            on_words=_on_reason,
            getter=_get_waiting,
        ),
        ask_text(
            here.count,
            Say("notice_approval-ask_count"),
            back_to(here.one),
            read=partial(typed_words, longest=LONGEST_REASON),
            on_text=_on_count,
            getter=_get_waiting,
        ),
        on_start=_on_start,
    )
