"""The staff card: everybody in the staff group, and what is recorded of them."""

from bot.dialogs.turn import Turn
from bot.domain.staff import StaffMember
from bot.texts import language_name


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
    languages = ", ".join(language_name(locale, turn.t.locale) for locale in member.languages)
    variables = {
        "name": member.name,
        "title": member.title or "",
        "role": member.role.value,
        "languages": languages,
    }
    return turn.t("staff-list-line", variables)
