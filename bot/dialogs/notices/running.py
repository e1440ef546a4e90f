"""A notice that was approved: how it goes out, and what can be done about it meanwhile and later."""

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Row
from aiogram_dialog.widgets.text import Format

from bot.actions.notices.approval import withdraw
from bot.actions.notices.audience import untold
from bot.actions.notices.copies import copy_for_rest, copy_notice, has_rest
from bot.actions.notices.corrections import ALSO_ENDS, start_correction, take_back, unfinished_correction
from bot.actions.notices.moved_on import moved_on
from bot.actions.notices.progress import progress_of
from bot.actions.notices.running import (
    cancel_notice,
    count_passing,
    pause_notice,
    resume_notice,
    send_again,
    why_not_again,
)
from bot.dialogs import states
from bot.dialogs.notices.drafts import open_notice_anew
from bot.dialogs.turn import NoticeMovedOnError, Turn, existing, raise_refusal, turn_of
from bot.dialogs.widgets import Data, HandlerButton, Label, Mistake, Say, leave_room, started_with
from bot.dialogs.widgets.buttons import button, danger_button, goes_to, primary_button
from bot.dialogs.widgets.confirm import confirm
from bot.domain import callbacks
from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.notices.notice import Notice, NoticePurpose, NoticeState
from bot.domain.staff import Access, is_allowed
from bot.texts import Value, listed

_READERS_SHOWN = 20


async def _notice(manager: DialogManager) -> Notice:
    """Return the notice that the dialog was opened with; raises NoticeMovedOnError where it is a draft again."""
    turn = turn_of(manager)
    notice = existing(await turn.store.notices.find(started_with(manager)["notice"]))
    if notice.is_changeable:
        raise NoticeMovedOnError(notice.id, await moved_on(turn.as_member, notice))
    return notice


async def _get_main(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice = await _notice(dialog_manager)
    progress = await progress_of(turn.as_member, notice.id)
    may_act = is_allowed(turn.member, Access.MANAGER)
    can_change = may_act and notice.purpose is NoticePurpose.SAY and notice.is_over
    may_repeat = may_act and notice.state is NoticeState.DONE and await _may_repeat(turn, notice)
    return {
        "args": await _texts(turn, notice),
        "may_copy": may_act,
        "may_copy_rest": may_act and await has_rest(turn.as_member, notice),
        "may_withdraw": may_act and notice.state is NoticeState.APPROVED,
        "lines": "\n".join(turn.t(key, told) for key, told in progress.lines()),
        "may_pause": may_act and notice.state is NoticeState.SENDING,
        "may_resume": may_act and notice.state is NoticeState.PAUSED,
        "may_cancel": may_act and notice.is_running,
        "may_repeat": may_repeat,
        "may_change": can_change and await turn.store.notice_recipients.has_copies(notice.id),
        "number": notice.id,
        "may_export": is_allowed(turn.member, Access.EXPORTER) and await _has_untold(turn, notice),
        "changes": "\n".join(await _changes_of(turn, notice)),
    }


async def _texts(turn: Turn, notice: Notice) -> dict[str, str]:
    approver, approved_at = notice.approver_id, notice.approved_at
    return {
        "author": await turn.store.staff.label_of(notice.author_id),
        "approver": MISSING if approver is None else await turn.store.staff.label_of(approver),
        "approved_on": MISSING if approved_at is None else tokyo_day(approved_at).isoformat(),
        "approved_time": MISSING if approved_at is None else tokyo_time(approved_at),
        "purpose": notice.purpose.value,
        "state": notice.state.value,
    }


async def _may_repeat(turn: Turn, notice: Notice) -> bool:
    """Return whether it can come to anybody whom Telegram refused."""
    return await count_passing(turn.store, notice.id) > 0 and await why_not_again(turn.store, notice) is None


async def _has_untold(turn: Turn, notice: Notice) -> bool:
    """Return whether anybody of its people, as they were fixed, has no text, and can still be called."""
    return notice.counted is not None and bool(await untold(turn.as_member, notice, 0))


async def _changes_of(turn: Turn, notice: Notice) -> list[str]:
    """Say how far each notice is that corrects this one, or takes it back; nothing of what ended before it left."""
    left = {each.id for each in await turn.store.notices.changes(notice.id)}
    told = [each for each in await turn.store.notices.about(notice.id) if each.id in left or not each.is_over]
    return [turn.t("notice_progress-changed_by", _of_change(each)) for each in told]


def _of_change(notice: Notice) -> dict[str, Value]:
    return {"number": str(notice.id), "purpose": notice.purpose.value, "state": notice.state.value}


async def _get_counts(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice = await _notice(dialog_manager)
    counts = (await progress_of(turn.as_member, notice.id)).counts
    named = {"number": str(notice.id), "purpose": notice.purpose.value}
    return {"args": {**named, "has_it": counts.has_it, "waiting": counts.waiting}}


async def _get_taking_back(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """Say in whose chats it stands now, and who of them has read it, by then perhaps corrected."""
    notice, recipients = await _notice(dialog_manager), turn.store.notice_recipients
    numbers = await recipients.numbers_of_readers(notice.id, _READERS_SHOWN)
    has_it, acknowledged = await recipients.count_copies(notice.id), await recipients.count_readers(notice.id)
    more = acknowledged - len(numbers)
    key = "notice_progress-readers-more" if more > 0 else "notice_progress-readers"
    told: dict[str, Value] = {"numbers": ", ".join(numbers), **({"more": more} if more > 0 else {})}
    ends = dialog_manager.dialog_data.get("ends")
    copies = [str(each.id) for each in await turn.store.notices.copies_for_rest(notice.id)]
    named = {"number": str(notice.id), "ends": str(ends or 0), "copies": listed(copies, turn.t.locale)}
    return {
        "args": {**named, "has_it": has_it, "acknowledged": acknowledged},
        "readers": turn.t(key, told) if numbers else "",
        "ends": ends,
        "copies": copies,
    }


async def _on_pause(manager: DialogManager) -> None:
    raise_refusal(await pause_notice(turn_of(manager).as_member, (await _notice(manager)).id))


async def _on_resume(manager: DialogManager) -> None:
    raise_refusal(await resume_notice(turn_of(manager).as_member, (await _notice(manager)).id))


async def _on_cancel(manager: DialogManager) -> None:
    cancelled = await cancel_notice(turn_of(manager).as_member, (await _notice(manager)).id)
    await manager.switch_to(states.NoticeRunning.main)
    raise_refusal(cancelled)


async def _on_again(manager: DialogManager) -> None:
    raise_refusal(await send_again(turn_of(manager).as_member, (await _notice(manager)).id))


async def _on_withdraw(manager: DialogManager) -> None:
    notice = await _notice(manager)
    raise_refusal(await withdraw(turn_of(manager).as_member, notice.id))
    await open_notice_anew(manager, notice.id)


async def _on_copy(manager: DialogManager) -> None:
    copy_id = await copy_notice(turn_of(manager).as_member, (await _notice(manager)).id)
    await open_notice_anew(manager, existing(copy_id))


async def _on_copy_rest(manager: DialogManager) -> None:
    begun = await copy_for_rest(turn_of(manager).as_member, await _notice(manager))
    raise_refusal(begun)
    await open_notice_anew(manager, int(begun.args["id"]))


async def _leave(manager: DialogManager) -> None:
    is_manager = is_allowed(turn_of(manager).member, Access.MANAGER)
    await leave_room(manager, states.Notices.main if is_manager else states.StaffHome.main)


async def _on_correct(manager: DialogManager) -> None:
    begun = await start_correction(turn_of(manager).as_member, await _notice(manager))
    raise_refusal(begun)
    await open_notice_anew(manager, int(begun.args["id"]))


async def _look(manager: DialogManager) -> None:
    """Remember which correction the screen names: only that is cancelled by a tap."""
    correction = await unfinished_correction(turn_of(manager).store, await _notice(manager))
    manager.dialog_data["ends"] = None if correction is None else correction.id


async def _on_taking_back(manager: DialogManager) -> None:
    await _look(manager)
    await manager.switch_to(states.NoticeRunning.taking_back)


async def _on_take_back(manager: DialogManager) -> None:
    begun = await take_back(turn_of(manager).as_member, await _notice(manager), manager.dialog_data.get("ends"))
    if begun.is_refused:
        await _look(manager)
    if begun.key != ALSO_ENDS:
        await manager.switch_to(states.NoticeRunning.main)
    raise_refusal(begun)
    await open_notice_anew(manager, int(begun.args["id"]))


def notice_running_dialog() -> Dialog:
    """Build the dialog; auditors read it."""
    here = states.NoticeRunning
    return Dialog(
        Window(
            Mistake(),
            Format("{lines}"),
            Say("notice_progress-by"),
            Format("{changes}", when="changes"),
            button("notice_progress-pause", "pause", _on_pause, when="may_pause"),
            primary_button("notice_progress-resume", "resume", _on_resume, when="may_resume"),
            goes_to("notice_progress-cancel", "cancel", here.cancelling, when="may_cancel"),
            HandlerButton(Label("notice_people-untold"), callbacks.SEND_UNTOLD, when="may_export"),
            button("notice_progress-again", "again", _on_again, when="may_repeat"),
            Row(
                button("notice_progress-correct", "correct", _on_correct, when="may_change"),
                button("notice_progress-take_back", "back_all", _on_taking_back, when="may_change"),
            ),
            button("notice_approval-withdraw", "withdraw", _on_withdraw, when="may_withdraw"),
            button("notice_draft-copy", "copy", _on_copy, when="may_copy"),
            button("notice_draft-copy_rest", "copy_rest", _on_copy_rest, when="may_copy_rest"),
            button("button-back", "back", _leave),
            state=here.main,
            getter=_get_main,
        ),
        confirm(
            here.cancelling,
            Say("notice_progress-cancel-ask"),
            goes_to("notice_progress-no", "no", here.main),
            yes=danger_button("notice_progress-cancel-yes", "yes", _on_cancel),
            getter=_get_counts,
        ),
        confirm(
            here.taking_back,
            Say("notice_progress-take_back-ask"),
            Say("notice_progress-take_back-what"),
            Say("notice_progress-take_back-ends", when="ends"),
            Say("notice_progress-take_back-copies", when="copies"),
            Format("{readers}"),
            goes_to("notice_progress-no", "no", here.main),
            yes=danger_button("notice_progress-take_back-yes", "yes", _on_take_back),
            getter=_get_taking_back,
        ),
    )
