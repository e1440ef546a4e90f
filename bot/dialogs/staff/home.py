"""The home of staff: everything that they do begins here, each with how many wait there now."""

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Row, Start

from bot.actions.exports import ExportKind
from bot.dialogs import states
from bot.dialogs.staff.member import open_staff_member
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, args, language_button, open_menu
from bot.dialogs.widgets.buttons import button, primary_button
from bot.domain import callbacks
from bot.domain.notices.notice import NoticeState
from bot.domain.notices.parts import NoticePart
from bot.domain.reminders.duties import AD_HOC_NOTICE, filing_entries
from bot.domain.staff import Access, is_allowed
from bot.domain.support.queue import QueuePart, counts
from bot.domain.support.sight import sight_of


async def _get_home(turn: Turn, **_: object) -> Data:
    member = turn.require_member()
    is_manager, is_staff = is_allowed(member, Access.MANAGER), is_allowed(member, Access.STAFF)
    matters = await turn.store.standings.open_for(sight_of(member))
    numbers = {part.value: count for part, count in counts(matters, member.id, turn.now).items()}
    duties = await turn.store.obligations.list_begun_duties(turn.today)
    tasks = len(duties) + await turn.store.tasks.count_open_for(sight_of(member))
    others = {
        "tasks": tasks,
        "interviews": await turn.store.interviews.count_on(turn.today),
        "roster": await turn.store.workers.count_on_roster(),
        "invitations": len(await turn.store.invitations.open_shared(turn.now)),
        "filings": sum(len(filing_entries(each)) for each in duties if each.kind == AD_HOC_NOTICE),
        "export": len(ExportKind),
        "complaints": sum(not each.is_in_group for each in matters),
        "facts": len(turn.facts.waiting(turn.today)),
        "canned": await turn.store.canned_replies.count_waiting(),
        "notices": await turn.store.notices.count([*NoticePart.DRAFTS.states, *NoticePart.SENDING.states]),
        "approvals": await turn.store.notices.count([NoticeState.WAITING]),
        "joined": sum(each.role is None for each in await turn.store.staff.all()),
    }
    rights = {
        "is_manager": is_manager,
        "is_staff": is_staff,
        "reads_only": not is_staff,
        # The first admins are of the settings, which name nobody.
        "is_nameless": member.name is None and is_allowed(member, Access.ADMIN),
        "may_approve": others["approvals"] > 0 and is_allowed(member, Access.ADMIN),
        "may_export": is_allowed(member, Access.EXPORTER),
        "is_worker": turn.worker is not None and turn.worker.has_consented,
    }
    return {**args(**numbers, **others), **rights, "number": tasks}


async def _on_own_name(manager: DialogManager) -> None:
    await open_staff_member(manager, turn_of(manager).require_member().id)


async def _on_approvals(manager: DialogManager) -> None:
    """Show the notice that waits for an approval; of several, the list."""
    waiting = await turn_of(manager).store.notices.in_states([NoticeState.WAITING])
    if len(waiting) == 1:
        await manager.start(states.NoticeApproval.one, data={"notice": waiting[0].id})
        return
    await manager.start(states.Notices.main)


def _queue_rows() -> list[Row]:
    buttons = [_opens_queue(part) for part in QueuePart]
    return [Row(*buttons[first : first + 2]) for first in range(0, len(buttons), 2)]


def _opens_queue(part: QueuePart) -> Start:
    return Start(Label(f"home-part-{part}"), part.value, states.Queue.list, data={"part": part.value})


def staff_home_dialog() -> Dialog:
    """One window; auditors, who only read, have fewer buttons."""
    return Dialog(
        Window(
            Say("home-text", when="is_staff"),
            Say("home-text-reader", when="reads_only"),
            primary_button("home-own_name", "name", _on_own_name, when="is_nameless"),
            *_queue_rows(),
            Row(
                HandlerButton(Label("home-tasks"), callbacks.SHOW_TASKS_BELOW),
                Start(Label("home-interviews"), "meet", states.Interviews.list, when="is_staff"),
                Start(Label("home-held"), "held", states.HeldInterviews.worker, when="reads_only"),
            ),
            Row(
                Start(Label("home-roster"), "roster", states.Roster.search),
                Start(Label("home-invitations"), "invite", states.Invitations.list, when="is_staff"),
            ),
            Row(
                Start(Label("home-filings"), "filing", states.AdHocNotice.what, when="is_staff"),
                Start(Label("home-complaints"), "private", states.Complaints.list, when="is_manager"),
            ),
            Row(
                Start(Label("home-facts"), "facts", states.Facts.list, when="is_staff"),
                Start(Label("home-export"), "export", states.Export.choosing, when="may_export"),
            ),
            Start(Label("home-canned"), "canned", states.CannedReplies.list, when="is_staff"),
            button("home-approvals", "approvals", _on_approvals, when="may_approve"),
            Start(Label("home-notices"), "notices", states.Notices.main, when="is_manager"),
            button("home-worker", "worker", open_menu, when="is_worker"),
            Row(Start(Label("home-staff"), "staff", states.StaffList.list), language_button()),
            state=states.StaffHome.main,
            getter=_get_home,
        )
    )
