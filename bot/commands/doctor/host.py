"""Lines of `shien doctor`, and those on the machine and the container: fonts, images, the database's file."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.files.pdf import missing_fonts
from bot.settings import ImageSettings
from bot.storage.sqlite.file import open_to_others, writable_folder


class Grade(StrEnum):
    """The grade of a line: how bad is what the check found."""

    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the doctor: what a check found, and what to do about it."""

    grade: Grade
    sentence: str


def fonts() -> Line:
    """Name the fonts that are missing."""
    missing = ", ".join(missing_fonts())
    if missing:
        remedy = "apt install fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji"
        return Line(Grade.WARNING, f"fonts: printed sheets may have boxes for letters without {missing}; {remedy}")
    return Line(Grade.OK, "fonts: all that printed sheets need")


def images(settings: ImageSettings) -> Iterator[Line]:
    """Name each image that the containers were made of; a tag can come to mean another one."""
    for name, image in (("PYTHON_IMAGE", settings.built_from), ("POSTGRES_IMAGE", settings.postgres_image)):
        if "@sha256:" in image:
            yield Line(Grade.OK, f"image: {image}")
        elif image:
            remedy = f"what a tag means can change; set {name} in .env, see: docs/operating.md, First start"
            yield Line(Grade.WARNING, f"image: {image} by its tag, not by digest; {remedy}")


def file_rights(url: str) -> Iterator[Line]:
    """Name the files of a SQLite database that others may read, and its folder if they may write there."""
    files = ", ".join(open_to_others(url))
    if files:
        remedy = "let the user that runs Shien own what it could not close by itself, alone (chown, chmod 600)"
        yield Line(Grade.WARNING, f"database file: others may read {files}; {remedy}")
    elif url.startswith("sqlite"):
        yield Line(Grade.OK, "database file: its owner alone may read it")
    folder = writable_folder(url)
    if folder is not None:
        remedy = "who may write there can put another file in its place; chmod o-w"
        yield Line(Grade.WARNING, f"database file: everybody may write in {folder}; {remedy}")
