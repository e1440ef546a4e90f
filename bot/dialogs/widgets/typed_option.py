"""Options of which one is chosen by a button or by typing its name: only a whole name is taken without asking."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.turn import MistakeError, Turn, turn_of
from bot.dialogs.typed_input import typed_text
from bot.dialogs.widgets import Data, Say
from bot.dialogs.widgets.buttons import button
from bot.dialogs.widgets.lists import from_its_start
from bot.domain.text_search import Option, OtherNames, fitting_options, named_option
from bot.texts import Translator

# The page of the list, in what the dialog remembers.
OPTIONS_PAGE = "page"
_TYPED = "search"


@dataclass(frozen=True, slots=True)
class Options:
    """What can be chosen: labels in the language of a translator, and by id what else people call it."""

    labels: Callable[[Translator], list[Option]]
    other_names: OtherNames

    def names_in(self, turn: Turn) -> OtherNames:
        """All names of an option beside its label: in any language of the bot, and the other ones."""
        every_language = [dict(self.labels(Translator(turn.texts, each))) for each in turn.texts.locales]

        def names(option: str) -> Iterator[str]:
            yield from (labels[option] for labels in every_language)
            yield from self.other_names(option)

        return names


def read_option(manager: DialogManager, text: str | None, options: Options) -> str | None:
    """Return the id of the option that was named; None where the words fit only in part: `offered` has what they fit.

    Raises MistakeError where they fit nothing.
    """
    turn, typed = turn_of(manager), typed_text(text)
    labels, names = options.labels(turn.t), options.names_in(turn)
    named = named_option(labels, typed, names)
    if named is not None:
        return named[0]
    if not fitting_options(labels, typed, names):
        raise MistakeError("form-mistake-choose")
    from_its_start(manager, OPTIONS_PAGE)
    manager.dialog_data[_TYPED] = typed
    return None


def offered(manager: DialogManager, options: Options) -> Data:
    """For a getter: the `items` that fit what was `typed`, or all of them where nothing was."""
    turn, typed = turn_of(manager), manager.dialog_data.get(_TYPED, "")
    labels = options.labels(turn.t)
    return {"typed": typed, "items": fitting_options(labels, typed, options.names_in(turn)) if typed else labels}


def forget_typed(manager: DialogManager) -> None:
    """Begin with all options again, on their first page."""
    from_its_start(manager, OPTIONS_PAGE)
    manager.dialog_data.pop(_TYPED, None)


def typed_hint() -> Say:
    """The question whether one of the found is meant."""
    return Say("form-found", when="typed")


def show_all() -> Button:
    """The way back from what was found to all options."""
    return button("form-show-all", "all", _on_show_all, when="typed")


async def _on_show_all(manager: DialogManager) -> None:
    forget_typed(manager)
