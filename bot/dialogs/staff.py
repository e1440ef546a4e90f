"""An admin records a member of staff: role, name for the records, title, languages."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel, Column

from bot.actions.staff import StaffDetails, appoint
from bot.dialogs import states
from bot.dialogs.turn import MistakeError, Turn, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Label, Mistake, Say, args, choice, started_with
from bot.dialogs.widgets.buttons import main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.toggles import toggles
from bot.domain.staff import Role
from bot.texts import language_name

# What a name or title may be at most; official forms have a line for each.
_LONGEST = 80
# Staff speak more languages than the bot: all that workers commonly read.
_LANGUAGES = ("ja", "en", "vi", "id", "my", "fil", "zh-hans", "ne", "km", "th")


async def open_staff_member(manager: DialogManager, staff_id: int) -> None:
    """Begin recording that member of staff."""
    await manager.start(states.StaffMember.role, data={"staff": staff_id}, mode=StartMode.RESET_STACK)


async def _get_roles(turn: Turn, **_: object) -> dict[str, Any]:
    return {"roles": [(role.value, turn.t.label(f"role-{role.value}")) for role in Role]}


async def _on_role(_callback: CallbackQuery, _select: object, manager: DialogManager, role: str) -> None:
    manager.dialog_data["role"] = role
    await manager.switch_to(states.StaffMember.name)


async def _on_name_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    manager.dialog_data["name"] = typed_line(message.text, _LONGEST)
    await manager.switch_to(states.StaffMember.title)


async def _on_title_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    manager.dialog_data.update(title=typed_line(message.text, _LONGEST), languages=[])
    await manager.switch_to(states.StaffMember.languages)


async def _get_languages(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    chosen = dialog_manager.dialog_data["languages"]
    items = [(locale, _language_label(turn, locale, chosen)) for locale in _LANGUAGES]
    return {"items": items, "some": bool(chosen)}


async def _on_languages_done(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await manager.switch_to(states.StaffMember.summary)


async def _get_summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    data = dialog_manager.dialog_data
    names = ", ".join(language_name(locale, turn.t.locale) for locale in data["languages"])
    return dict(args(name=data["name"], title=data["title"], role=data["role"], languages=names))


async def _on_save(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn, data = turn_of(manager), manager.dialog_data
    member = await turn.store.staff.find(started_with(manager)["staff"])
    if member is None:
        raise MistakeError("staff-mistake-gone")
    plan = StaffDetails(Role(data["role"]), data["name"], data["title"], data["languages"])
    await appoint(turn.as_member, member, plan)
    await manager.switch_to(states.StaffMember.saved)


def _language_label(turn: Turn, locale: str, chosen: list[str]) -> str:
    name = language_name(locale, turn.t.locale)
    return turn.t.label("staff-language-chosen", {"name": name}) if locale in chosen else name


def staff_member_dialog() -> Dialog:
    """Role, name, title, languages, summary."""
    return Dialog(
        Window(
            Say("staff-role"),
            Column(choice("role", "roles", _on_role)),
            Cancel(Label("button-back")),
            state=states.StaffMember.role,
            getter=_get_roles,
        ),
        Window(Mistake(), Say("staff-name"), MessageInput(_on_name_typed), state=states.StaffMember.name),
        Window(Mistake(), Say("staff-title"), MessageInput(_on_title_typed), state=states.StaffMember.title),
        Window(
            Say("staff-languages"),
            toggles("lang", "items", remembered_as="languages"),
            main_button("staff-languages-done", "ok", _on_languages_done, when="some"),
            state=states.StaffMember.languages,
            getter=_get_languages,
        ),
        confirm(
            states.StaffMember.summary,
            Say("staff-summary"),
            Cancel(Label("staff-cancel")),
            yes=main_button("staff-save", "save", _on_save),
            getter=_get_summary,
        ),
        Window(Say("staff-saved"), state=states.StaffMember.saved, getter=_get_summary),
    )
