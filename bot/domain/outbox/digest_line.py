"""A line of a digest."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DigestLine:
    """What is to be said of one subject at one employer (None: at none).

    `title_key` is the text that names the subject; `people` are roster numbers, and empty where it is about the
    organisation itself; `first_on` is the earliest of the days that it is about (ISO 8601), None where it has none.
    `notice` is the number of the notice that it is about, if any, and `notice_title` its title.
    """

    title_key: str
    employer: str | None
    people: tuple[str, ...]
    first_on: str | None = None
    notice: str | None = None
    notice_title: str | None = None
