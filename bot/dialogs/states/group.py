"""The states of one dialog, and who may walk through it."""

from typing import Any

from aiogram.fsm.state import StatesGroup, StatesGroupMeta

from bot.domain.staff import Access


class _DialogStatesMeta(StatesGroupMeta):
    """Takes the access that a group declares; aiogram 3 hands no such words on to `__init_subclass__`."""

    access: Access

    def __init__(self, name: str, bases: tuple[type, ...], namespace: dict[str, Any], *, access: Access) -> None:
        """`self` is the group; `access` says who may walk through the dialog."""
        super().__init__(name, bases, namespace)
        self.access = access


class DialogStates(StatesGroup, metaclass=_DialogStatesMeta, access=Access.ADMIN):
    """The states of one dialog, declared with its access. The group's name is stored with every open dialog."""


def access_to(group: type[StatesGroup]) -> Access:
    """Return who may walk through the dialog of that group; a library's own is for admins."""
    return group.access if issubclass(group, DialogStates) else Access.ADMIN
