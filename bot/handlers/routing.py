"""The way from an update to its handler, without asking everybody on it."""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message, TelegramObject
from aiogram_dialog import Dialog
from aiogram_dialog.api.internal import CONTEXT_KEY
from aiogram_dialog.utils import remove_intent_id

from bot.handlers.callbacks import Pressed, Row


class ButtonRouter(Router):
    """What stands before the dialogs; a tap is handed to the router of its button, where aiogram would ask each."""

    def __init__(self, *routers: Router) -> None:
        super().__init__(name="before_dialogs")
        self.include_routers(*routers)
        found = {row.prefix: router for router in routers for row in _rows_of(router)}
        # The longest first: "task" begins "task:draft" too.
        self._by_prefix = sorted(found.items(), key=lambda each: -len(each[0]))

    async def propagate_event(self, update_type: str, event: TelegramObject, **kwargs: Any) -> Any:
        """Hand a tap to that router alone, and everything else on in order."""
        if not isinstance(event, CallbackQuery):
            return await super().propagate_event(update_type, event, **kwargs)
        _, data = remove_intent_id(event.data or "")
        router = next((router for prefix, router in self._by_prefix if data.startswith(prefix)), None)
        return await router.propagate_event(update_type, event, **kwargs) if router else UNHANDLED


class DialogRouter(Router):
    """The dialogs; the one in which a person stands is found by its states, where aiogram would ask one by one.

    What is written where a window asks for nothing goes on to who else hears it; aiogram-dialog 2.6 would drop it.
    """

    def __init__(self, *dialogs: Dialog) -> None:
        super().__init__(name="dialogs")
        self.include_routers(*dialogs)
        self._by_states = {dialog.states_group(): dialog for dialog in dialogs}

    async def propagate_event(self, update_type: str, event: TelegramObject, **kwargs: Any) -> Any:
        """Hand the event to that dialog alone."""
        context = kwargs.get(CONTEXT_KEY)
        dialog = self._by_states.get(context.state.group) if context else None
        if context is None or dialog is None or (isinstance(event, Message) and not _hears(dialog, context.state)):
            return UNHANDLED
        return await dialog.propagate_event(update_type, event, **kwargs)


def _hears(dialog: Dialog, state: State) -> bool:
    return getattr(dialog.windows.get(state), "on_message", None) is not None


def filter_in_loop(router: Router) -> None:
    """Let the filters of this router and all below it be asked in the event loop.

    aiogram 3.31 sends each that is written with `F` through a thread, which is dearer than the filter.
    """
    for each in router.chain_tail:
        for observer in each.observers.values():
            for handler in (observer._handler, *observer.handlers):  # noqa: SLF001 - a router's own filters are there
                for asked in handler.filters or ():
                    if asked.magic is not None:
                        asked.callback, asked.awaitable = _in_loop(asked.magic.resolve), True


def _rows_of(router: Router) -> Iterator[Row]:
    for handler in router.callback_query.handlers:
        for asked in handler.filters or ():
            if isinstance(asked.callback, Pressed):
                yield from asked.callback.rows


def _in_loop(ask: Callable[[TelegramObject], Any]) -> Callable[[TelegramObject], Awaitable[Any]]:
    async def answer(event: TelegramObject) -> Any:
        return ask(event)

    return answer
