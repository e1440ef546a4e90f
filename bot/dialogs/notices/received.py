"""The last notices that a worker got, and one of them whole, with what can be tapped below it."""

from aiogram import F
from aiogram.types import MessageEntity
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Row, Start, Url
from aiogram_dialog.widgets.text import Format

from bot.actions.notices.received import last_notices
from bot.dialogs import states
from bot.dialogs.notices.shown_words import as_html
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, args, choice_of_row, signs
from bot.dialogs.widgets.buttons import back_to, menu_row
from bot.dialogs.widgets.lists import by_place, narrow_label, paged
from bot.dialogs.widgets.remember import remember
from bot.domain import callbacks
from bot.domain.days import tokyo_day
from bot.domain.missing import MISSING
from bot.domain.notices.received import ReceivedNotice

# Whatever signs somebody has written.
_WIDEST = 26


async def has_notices(turn: Turn) -> bool:
    """Return whether there is a list to show."""
    return await turn.store.notice_reading.has_any(turn.require_worker().id)


def notices_button(key: str) -> Start:
    """The way to them, where the getter's `has_notices` says that there are some."""
    return Start(Label(key), "news", states.ReceivedNotices.list, when="has_notices")


async def _get_notices(turn: Turn, **_: object) -> Data:
    found = await last_notices(turn.store, turn.require_worker())
    return {"notices": [(str(each.id), _label(turn, each)) for each in found], "is_empty": not found}


async def _get_notice(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """It may have been corrected, or taken back, since the list was shown."""
    found = await last_notices(turn.store, turn.require_worker())
    chosen = dialog_manager.dialog_data.get("notice")
    notice = next((each for each in found if each.id == chosen), None)
    if notice is None:
        return {**args(sent=MISSING, corrected=MISSING, back=MISSING, media=MISSING), "is_there": False}
    stands = notice.taken_back_at is None
    return {
        **args(
            sent=tokyo_day(notice.sent_at).isoformat(),
            corrected=MISSING if notice.corrected_at is None else tokyo_day(notice.corrected_at).isoformat(),
            back=MISSING if notice.taken_back_at is None else tokyo_day(notice.taken_back_at).isoformat(),
            media=notice.media or MISSING,
        ),
        "is_there": True,
        "stands": stands,
        "is_outdated": stands and notice.is_outdated,
        "number": notice.stands_as,
        "words": _html(notice) if stands else "",
        "asks_read": stands and notice.asks_read and notice.acknowledged_at is None,
        "is_read": stands and notice.acknowledged_at is not None,
        "link": notice.link or "" if stands else "",
    }


def _label(turn: Turn, notice: ReceivedNotice) -> str:
    """The day, and how it begins; its title is for staff."""
    words = " ".join(notice.text.split()) if notice.taken_back_at is None else turn.t.label("notice-list-back")
    return narrow_label(f"{tokyo_day(notice.sent_at):%m-%d} {words}", _WIDEST)


def _html(notice: ReceivedNotice) -> str:
    return as_html(notice.text, [MessageEntity(**each) for each in notice.entities])


def received_notices_dialog() -> Dialog:
    """The list, and one."""
    return Dialog(
        Window(
            Say("notice-list", when=~F["is_empty"]),
            Say("notice-list-empty", when="is_empty"),
            paged(
                Column(choice_of_row("n", "notices", remember("notice", states.ReceivedNotices.one))),
                "nl",
                naming=by_place,
            ),
            menu_row(),
            words_for_support(),
            state=states.ReceivedNotices.list,
            getter=_get_notices,
        ),
        Window(
            Say("notice-one-gone", when=~F["is_there"]),
            Say("notice-one", when="stands"),
            Say("notice-no_new_text", when="is_outdated"),
            Format("\n{words}", when="stands"),
            Say("notice-one-is_read", when="is_read"),
            Say("notice-one-back", when=F["is_there"] & ~F["stands"]),
            HandlerButton(Label("notice-button-read"), callbacks.READ_NOTICE, when="asks_read"),
            Url(Label("notice-button-link"), Format("{link}"), when="link"),
            HandlerButton(Label("notice-button-unclear"), callbacks.SAY_NOTICE_UNCLEAR, when="is_there"),
            HandlerButton(Label("notice-button-question"), callbacks.ASK_ABOUT_NOTICE, when="is_there"),
            Row(back_to(states.ReceivedNotices.list), signs()),
            words_for_support(),
            state=states.ReceivedNotices.one,
            getter=_get_notice,
        ),
    )
