"""Notices by how far they have come: new, drafts, what goes out, what has gone out."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from bot.dialogs import states
from bot.dialogs.notices.beginnings import beginning_windows
from bot.dialogs.notices.drafts import open_notice
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, Say, choice, choice_of_row
from bot.dialogs.widgets.buttons import back_to, goes_to, home_button
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.dialogs.widgets.remember import remember
from bot.domain.notices.notice import Notice
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


def notices_dialog() -> Dialog:
    """Build the dialog: the parts, one of them, and how a new notice begins."""
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
    )
