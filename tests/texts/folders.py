"""Small folders of languages, each with the locale.yaml that it has in the bot's own."""

import shutil
from pathlib import Path

from bot.resources import locales_folder


def written(folder: Path, **ftl: str) -> Path:
    """Write one file of messages per language; `zh_hans` is zh-hans."""
    for name, text in ftl.items():
        write(folder, name.replace("_", "-"), "tests.ftl", text)
    return folder


def write(folder: Path, locale: str, file: str, text: str) -> Path:
    """Write one file of one language, which may be a file of `staff/`."""
    place = folder / locale
    (place / file).parent.mkdir(parents=True, exist_ok=True)
    (place / file).write_text(text, "utf-8")
    if not (place / "locale.yaml").exists():
        shutil.copyfile(locales_folder() / locale / "locale.yaml", place / "locale.yaml")
    return folder
