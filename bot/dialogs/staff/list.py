"""Who is on the staff; admins change what is recorded of each."""

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.text import Format

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, Say, choice_of_row
from bot.dialogs.widgets.buttons import home_button
from bot.dialogs.widgets.lists import paged, short_label
from bot.domain.missing import MISSING
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.texts import language_name, listed


async def staff_card(turn: Turn) -> str:
    """One line a person; those without a role are named as not confirmed."""
    members = await turn.store.staff.all()
    lines = [_line(turn, member) for member in members]
    return "\n".join([turn.t("staff-list"), *lines])


def _line(turn: Turn, member: StaffMember) -> str:
    if member.role is None:
        return turn.t("staff-list-unconfirmed", {"user": str(member.user_id)})
    if member.name is None:
        return turn.t("staff-list-unnamed", {"user": str(member.user_id), "role": member.role.value})
    languages = listed([language_name(each, turn.t.locale) for each in member.languages], turn.t.locale)
    variables = {
        "name": member.name,
        "title": member.title or "",
        "role": member.role.value,
        "languages": languages,
    }
    return turn.t("staff-list-line", variables)


async def _get_staff(turn: Turn, **_: object) -> Data:
    members = await turn.store.staff.all() if is_allowed(turn.member, Access.ADMIN) else []
    return {"card": await staff_card(turn), "members": [(str(each.id), _label(turn, each)) for each in members]}


def _label(turn: Turn, member: StaffMember) -> str:
    texts = {"name": member.name or MISSING, "role": MISSING if member.role is None else member.role.value}
    return short_label(turn.t.label("staff-list-label", texts))


async def _change(manager: DialogManager, staff_id: int) -> None:
    await manager.start(states.StaffMember.role, data={"staff": staff_id})


def staff_list_dialog() -> Dialog:
    """One window."""
    return Dialog(
        Window(
            Format("{card}"),
            Say("staff-list-choose", when="members"),
            paged(choice_of_row("s", "members", _change), "pages"),
            home_button(),
            state=states.StaffList.list,
            getter=_get_staff,
        )
    )
