"""Options of which one is chosen by a button or by typing its name: what fits one alone is taken without asking."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.turn import MistakeError, Turn, turn_of
from bot.dialogs.typed_input import typed_text
from bot.dialogs.widgets import Data, Say
from bot.dialogs.widgets.buttons import button
from bot.dialogs.widgets.lists import from_its_start
from bot.domain.facts import Facts
from bot.domain.text_search import Option, OtherNames, fitting_options, is_hardly_a_name, meant_option, named_option
from bot.texts import Translator, language_name

# The page of the list, in what the dialog remembers.
OPTIONS_PAGE = "page"
_TYPED = "search"


def _nothing(_typed: str) -> Collection[str]:
    return ()


@dataclass(frozen=True, slots=True)
class Options:
    """What can be chosen: labels in the language of a translator, and by id what else people call it.

    `meant_by` tells the ids of what somebody means who names something else: a city and not its prefecture.
    """

    labels: Callable[[Translator], list[Option]]
    other_names: OtherNames
    meant_by: Callable[[str], Collection[str]] = _nothing

    def names_in(self, turn: Turn) -> OtherNames:
        """All names of an option beside its label: in any language of the bot, and the other ones."""
        every_language = [dict(self.labels(Translator(turn.texts, each))) for each in turn.texts.heard]

        def names(option: str) -> Iterator[str]:
            yield from (labels[option] for labels in every_language)
            yield from self.other_names(option)

        return names

    def fitting(self, turn: Turn, typed: str) -> list[Option]:
        """What somebody may mean who typed this."""
        labels, meant = self.labels(turn.t), self.meant_by(typed)
        if meant:
            return [each for each in labels if each[0] in meant]
        return fitting_options(labels, typed, self.names_in(turn))


def likely_first(options: Iterable[Option], likely: Iterable[str | None]) -> list[Option]:
    """The same options: the likely ones first, in their order."""
    left = dict(options)
    first = [(each, left.pop(each)) for each in likely if each is not None and each in left]
    return [*first, *left.items()]


def field_options(facts: Facts) -> Options:
    """The industrial fields."""

    def other_names(field_id: str) -> Iterator[str]:
        yield from facts.names_of_field(field_id)
        yield from facts.aliases.trades_of(field_id)

    return Options(lambda t: [(each, t.label(f"field-{each}")) for each in facts.fields], other_names)


def language_options(facts: Facts, locales: Sequence[str]) -> Options:
    """Languages: their own names count too."""

    def other_names(locale: str) -> Iterator[str]:
        yield language_name(locale, locale)
        yield from facts.aliases.languages.get(locale, ())

    return Options(lambda t: [(each, language_name(each, t.locale)) for each in locales], other_names)


def named_by(turn: Turn, text: str | None, options: Options) -> str | None:
    """Return the id of the one option that is called so; None where none is, or it is no text."""
    named = named_option(options.labels(turn.t), text or "", options.names_in(turn))
    return None if named is None else named[0]


# A question is no answer.
_ASKS = ("?", "？")


def read_option(manager: DialogManager, text: str | None, options: Options) -> str | None:
    """Return the id of the option that was named, if only by some words; else None: `offered` has what fits.

    Raises MistakeError where they fit nothing.
    """
    turn, typed = turn_of(manager), typed_text(text)
    if is_hardly_a_name(typed) or typed.rstrip().endswith(_ASKS):
        raise MistakeError("form-mistake-choose")
    elsewhere = options.meant_by(typed)
    if len(elsewhere) == 1:
        return next(iter(elsewhere))
    meant = None if elsewhere else meant_option(options.labels(turn.t), typed, options.names_in(turn))
    if meant is not None:
        return meant[0]
    if not options.fitting(turn, typed):
        raise MistakeError("form-mistake-choose")
    from_its_start(manager, OPTIONS_PAGE)
    manager.dialog_data[_TYPED] = typed
    return None


def offered(manager: DialogManager, options: Options) -> Data:
    """For a getter: the `items` that fit what was `typed`, or all of them where nothing was."""
    turn, typed = turn_of(manager), manager.dialog_data.get(_TYPED, "")
    return {"typed": typed, "items": options.fitting(turn, typed) if typed else options.labels(turn.t)}


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
