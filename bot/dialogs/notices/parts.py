"""Notices by how far they have come: new, drafts, what goes out, what has gone out; and one that is no draft."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from bot.actions.notices.approval import withdraw
from bot.actions.notices.copies import copy_notice
from bot.dialogs import states
from bot.dialogs.notices.beginnings import beginning_windows
from bot.dialogs.notices.drafts import open_notice
from bot.dialogs.turn import Turn, existing, raise_refusal, turn_of
from bot.dialogs.widgets import Data, Mistake, Say, choice, choice_of_row, leave_room, started_with
from bot.dialogs.widgets.buttons import back_to, button, goes_to, home_button
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.dialogs.widgets.remember import remember
from bot.domain.days import tokyo_day
from bot.domain.missing import MISSING
from bot.domain.notices.notice import Notice, NoticeState
from bot.domain.notices.parts import NoticePart


async def _get_parts(turn: Turn, **_: object) -> Data:
    items = []
    for part in NoticePart:
        count = len(await _notices_in(turn, part))
        items.append((part.value, turn.t.label(f"notice_draft-part-{part}", {"count": count})))
    return {"items": items}


async def _notices_in(turn: Turn, part: NoticePart) -> list[Notice]:
    return [each for each in await turn.store.notices.in_states(part.states) if part.holds(each)]


async def _get_part(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    part = NoticePart(dialog_manager.dialog_data["part"])
    notices = await _notices_in(turn, part)
    items = [(str(each.id), _label(turn, each)) for each in notices]
    return {"items": items, "none": not items, "args": {"part": part.value, "count": len(items)}}


def _label(turn: Turn, notice: Notice) -> str:
    named = {"title": notice.title_ja, "state": notice.state.value, "purpose": notice.purpose.value}
    return short_label(turn.t.label("notice_draft-listed", named))


async def _get_over(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice = existing(await turn.store.notices.find(started_with(dialog_manager)["notice"]))
    approver = notice.approver_id
    texts = {
        "number": str(notice.id),
        "title": notice.title_ja,
        "state": notice.state.value,
        "class": notice.notice_class.value,
        "author": await turn.store.staff.label_of(notice.author_id),
        "approver": MISSING if approver is None else await turn.store.staff.label_of(approver),
        "approved_on": MISSING if notice.approved_at is None else tokyo_day(notice.approved_at).isoformat(),
        "people": notice.counted or 0,
    }
    return {"args": texts, "may_withdraw": notice.state is NoticeState.APPROVED}


async def _on_withdraw(manager: DialogManager) -> None:
    notice_id = started_with(manager)["notice"]
    raise_refusal(await withdraw(turn_of(manager).as_member, notice_id))
    await open_notice(manager, notice_id)


async def _on_copy(manager: DialogManager) -> None:
    notice_id = await copy_notice(turn_of(manager).as_member, started_with(manager)["notice"])
    await open_notice(manager, existing(notice_id))


async def _leave(manager: DialogManager) -> None:
    await leave_room(manager, states.Notices.main)


def notices_dialog() -> Dialog:
    """Build the dialog: the parts, one of them, how a new notice begins, and one that is no draft any more."""
    here = states.Notices
    return Dialog(
        Window(
            Say("notice_draft-parts"),
            goes_to("notice_draft-new", "new", here.beginning),
            Column(choice("part", "items", remember("part", here.part))),
            home_button(),
            state=here.main,
            getter=_get_parts,
        ),
        Window(
            Say("notice_draft-part", when=~F["none"]),
            Say("notice_draft-part-none", when="none"),
            paged(choice_of_row("n", "items", open_notice), "notices", naming=by_place),
            back_to(here.main),
            state=here.part,
            getter=_get_part,
        ),
        *beginning_windows(),
        Window(
            Mistake(),
            Say("notice_draft-over"),
            button("notice_approval-withdraw", "withdraw", _on_withdraw, when="may_withdraw"),
            button("notice_draft-copy", "copy", _on_copy),
            button("button-back", "back", _leave),
            state=here.over,
            getter=_get_over,
        ),
    )
