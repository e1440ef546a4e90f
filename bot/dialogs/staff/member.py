"""An admin records a member of staff: role, name for the records, title, languages."""

from functools import partial

from aiogram.enums import ButtonStyle
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Cancel, Row

from bot.actions.staff import StaffDetails, appoint
from bot.dialogs import states
from bot.dialogs.turn import MistakeError, Turn, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, Label, OnChosen, Say, args, options, started_with
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import goes_to, home_button, main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.toggles import languages_to_mark, toggles
from bot.domain.staff import LONGEST_NAME, Role
from bot.domain.workers.languages import LANGUAGES
from bot.texts import language_name, listed

# The parts of what is recorded of somebody, in the order in which they are asked for.
_ASKED_AT = {
    "role": states.StaffMember.role,
    "name": states.StaffMember.name,
    "title": states.StaffMember.title,
    "languages": states.StaffMember.languages,
}


async def open_staff_member(manager: DialogManager, staff_id: int) -> None:
    """Begin recording that member of staff."""
    await manager.start(states.StaffMember.role, data={"staff": staff_id}, mode=StartMode.RESET_STACK)


async def _get_languages(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    chosen = dialog_manager.dialog_data.get("languages", [])
    items = languages_to_mark(turn, LANGUAGES, chosen, "staff-language-chosen")
    return {"items": items, "some": bool(chosen)}


async def _get_summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    data = dialog_manager.dialog_data
    names = listed([language_name(each, turn.t.locale) for each in data["languages"]], turn.t.locale)
    return args(name=data["name"], title=data["title"], role=data["role"], languages=names)


async def _on_save(manager: DialogManager) -> None:
    turn, data = turn_of(manager), manager.dialog_data
    member = await turn.store.staff.find(started_with(manager)["staff"])
    if member is None:
        raise MistakeError("staff-mistake-gone")
    plan = StaffDetails(Role(data["role"]), data["name"], data["title"], data["languages"])
    raise_refusal(await appoint(turn.as_member, member, plan))
    await manager.switch_to(states.StaffMember.saved)


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    """What is recorded already is not asked again; of somebody fully recorded, each part can be changed."""
    member = await turn_of(manager).store.staff.find(started_with(manager)["staff"])
    if member is None or member.role is None:
        return
    known = {"role": member.role.value, "name": member.name, "title": member.title, "languages": [*member.languages]}
    manager.dialog_data.update({part: value for part, value in known.items() if value})
    await _go_on(manager)


def _keep(part: str) -> OnChosen[str]:
    """Remember what was chosen or typed, and ask for what is not known yet."""

    async def on_chosen(manager: DialogManager, chosen: str) -> None:
        manager.dialog_data[part] = chosen
        await _go_on(manager)

    return on_chosen


async def _go_on(manager: DialogManager) -> None:
    missing = (state for part, state in _ASKED_AT.items() if part not in manager.dialog_data)
    await manager.switch_to(next(missing, states.StaffMember.summary))


def staff_member_dialog() -> Dialog:
    """Role, name, title, languages, summary."""
    read = partial(typed_line, longest=LONGEST_NAME)
    return Dialog(
        Window(
            Say("staff-role"),
            options("role", Role, lambda each: f"role-{each}", _keep("role")),
            Cancel(Label("button-back")),
            state=states.StaffMember.role,
        ),
        ask_text(
            states.StaffMember.name,
            Say("staff-name"),
            read=read,
            on_text=_keep("name"),
        ),
        ask_text(
            states.StaffMember.title,
            Say("staff-title"),
            read=read,
            on_text=_keep("title"),
        ),
        Window(
            Say("staff-languages"),
            toggles("lang", "items", remembered_as="languages"),
            goes_to("staff-languages-done", "ok", states.StaffMember.summary, when="some", style=ButtonStyle.SUCCESS),
            state=states.StaffMember.languages,
            getter=_get_languages,
        ),
        confirm(
            states.StaffMember.summary,
            Say("staff-summary"),
            Row(
                goes_to("staff-change-role", "role", states.StaffMember.role),
                goes_to("staff-change-name", "name", states.StaffMember.name),
            ),
            Row(
                goes_to("staff-change-title", "title", states.StaffMember.title),
                goes_to("staff-change-languages", "speaks", states.StaffMember.languages),
            ),
            Cancel(Label("staff-cancel")),
            yes=main_button("staff-save", "save", _on_save),
            getter=_get_summary,
        ),
        Window(Say("staff-saved"), home_button(), state=states.StaffMember.saved, getter=_get_summary),
        on_start=_on_start,
    )
