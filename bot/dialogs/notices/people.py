"""Whom a notice is for: conditions that are tapped or typed, and at once how many people that is."""

from aiogram import F
from aiogram.fsm.state import State
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel, Group
from aiogram_dialog.widgets.text import Format

from bot.actions.notices.audience import change_audience
from bot.dialogs import states
from bot.dialogs.notices.drafts import draft_of
from bot.dialogs.notices.people_conditions import change_conditions, condition_windows
from bot.dialogs.notices.preview import get_preview, preview_lines
from bot.dialogs.turn import Turn, raise_refusal, turn_of
from bot.dialogs.widgets import Data, HandlerButton, Label, Mistake, Say, choice
from bot.dialogs.widgets.buttons import button
from bot.dialogs.widgets.lists import from_its_start
from bot.dialogs.widgets.toggles import ticked
from bot.domain import callbacks
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticePurpose
from bot.domain.staff import Access, is_allowed

# The conditions in their order: under which name each stands in the audience, and the window that asks for it.
_ASKED_AT: dict[str, State | None] = {
    "locales": states.NoticePeople.options,
    "statuses": states.NoticePeople.options,
    "fields": states.NoticePeople.options,
    "employers": states.NoticePeople.employers,
    "prefectures": states.NoticePeople.options,
    "stay_ends_within": states.NoticePeople.months,
    "last_seen_before": states.NoticePeople.day,
    "numbers": states.NoticePeople.numbers,
    "has_no_interview": None,
    "beyond_roster": None,
}


async def _get_people(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice, member = await draft_of(dialog_manager), turn.require_member()
    reach, texts = await get_preview(turn, notice)
    audience = notice.audience
    return {
        **texts,
        "args": {"people": reach.people, "reached": reach.reached, "title": notice.title_ja},
        "number": notice.id,
        "parts": [(each, _part_label(turn, audience, each)) for each in _ASKED_AT],
        "is_new_message": notice.purpose is NoticePurpose.SAY,
        "is_limited": not audience.is_everybody,
        "has_changed": audience.has_changed_results,
        "may_export": reach.no_text > 0 and is_allowed(member, Access.EXPORTER),
        "is_one": await _only_one(turn, notice) is not None,
    }


def _part_label(turn: Turn, audience: NoticeAudience, part: str) -> str:
    label = turn.t.label(f"notice_people-part-{part}")
    return ticked(label, is_marked=getattr(audience, part) not in ((), None, False))


async def _only_one(turn: Turn, notice: Notice) -> int | None:
    if notice.purpose is not NoticePurpose.SAY:  # what corrects is for who has that, however few they are
        return None
    return await turn.store.notice_audiences.only_one(notice.audience, turn.today, turn.now)


async def _on_part(manager: DialogManager, part: str) -> None:
    asked_at = _ASKED_AT[part]
    if asked_at is None:
        notice = await draft_of(manager)
        await change_conditions(manager, **{part: not getattr(notice.audience, part)})
        return
    manager.dialog_data["part"] = part
    from_its_start(manager, "options")
    await manager.switch_to(asked_at)


async def _on_no_changed(manager: DialogManager) -> None:
    await change_conditions(manager, has_changed_results=False, workers=())


async def _on_everybody(manager: DialogManager) -> None:
    turn, notice = turn_of(manager), await draft_of(manager)
    raise_refusal(await change_audience(turn.as_member, notice.id, NoticeAudience()))


async def _on_write(manager: DialogManager) -> None:
    worker_id = await _only_one(turn_of(manager), await draft_of(manager))
    if worker_id is not None:
        await manager.start(states.WriteFirst.kind, data={"worker": worker_id})


def notice_people_dialog() -> Dialog:
    """Build the dialog: the conditions with whom they mean, and a window for each that is chosen or typed."""
    here = states.NoticePeople
    return Dialog(
        Window(
            Mistake(),
            *preview_lines(),
            Format("{sample}", when="sample"),
            Say("notice_people-one", when="is_one"),
            Group(choice("part", "parts", _on_part), width=2, when="is_new_message"),
            HandlerButton(
                Label("notice_people-part-changed"),
                callbacks.FIND_CHANGED_RESULTS,
                when=F["is_new_message"] & ~F["has_changed"],
            ),
            button("notice_people-no_changed", "unchanged", _on_no_changed, when="has_changed"),
            button("notice_people-clear", "all", _on_everybody, when="is_limited"),
            HandlerButton(Label("notice_people-untold"), callbacks.SEND_UNTOLD, when="may_export"),
            button("notice_people-write", "write", _on_write, when="is_one"),
            Cancel(Label("button-back")),
            state=here.main,
            getter=_get_people,
        ),
        *condition_windows(),
    )
