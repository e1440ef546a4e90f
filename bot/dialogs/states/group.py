"""The states of one dialog, and who may walk through it."""

from typing import ClassVar

from aiogram.fsm.state import StatesGroup

from bot.domain.staff import Access


class DialogStates(StatesGroup):
    """The states of one dialog; its access is declared beside them. Its name is stored with every open dialog."""

    access: ClassVar[Access]


def access_to(group: type[StatesGroup]) -> Access:
    """Return who may walk through the dialog of that group; a library's own is for admins."""
    return group.access if issubclass(group, DialogStates) else Access.ADMIN
