"""`locales/classes.yaml`: which keys stand on buttons, in alerts or captions, and what two people must have read."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot.texts.text_error import TextError
from bot.texts.translations.keys import matches
from bot.yaml_records import RecordsError, read_table

FILE = "classes.yaml"


class TextClass(StrEnum):
    """What a text is, where that matters to who translates it."""

    CONSENT = "consent"
    DANGER = "danger"
    DEADLINE = "deadline"
    VERDICT = "verdict"
    LABEL = "label"
    ALERT = "alert"
    CAPTION = "caption"
    SOURCE = "source"


# A mistake in one of these costs a person more than a moment.
READ_TWICE = frozenset({TextClass.CONSENT, TextClass.DANGER, TextClass.DEADLINE, TextClass.VERDICT})


@dataclass(frozen=True, slots=True)
class _Listed:
    id: TextClass
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextClasses:
    """The keys of each class."""

    listed: Mapping[TextClass, tuple[str, ...]]

    def of(self, key: str) -> frozenset[TextClass]:
        """The classes of a key; most have none."""
        return frozenset(each for each, keys in self.listed.items() if matches(key, keys))

    def readers_needed(self, key: str) -> int:
        """How many named people must have read its translation."""
        return 2 if self.of(key) & READ_TWICE else 1


def read_classes(folder: Path) -> TextClasses:
    """The classes of a folder of languages. Raises TextError."""
    try:
        table = read_table(folder / FILE, tuple[_Listed, ...])
    except RecordsError as error:
        raise TextError(str(error)) from None
    return TextClasses({each.id: each.keys for each in table.values()})
