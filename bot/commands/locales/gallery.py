"""`shien locales gallery`: pictures of every screen on a phone."""

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import structlog

from bot.commands.environment import BAD_INPUT, CommandError
from bot.commands.locales.check import require_language
from bot.commands.progress import counted
from bot.intake.lazy_models import import_aiogram
from bot.resources import locales_folder
from bot.texts import load_texts

_BESIDE = ("en", "ja")


def unreadable_lines(code: str | None, out: Path) -> Iterator[str]:
    """Write the pictures, and tell what could not be read on a screen. Raises CommandError."""
    texts = load_texts(locales_folder())
    require_language(code, texts.locales)
    chromium = shutil.which("chromium")
    if chromium is None:
        raise CommandError("no chromium on this machine (apt-get install chromium)", BAD_INPUT)
    import_aiogram()
    try:
        from bot.demo.gallery import say_screens, write_gallery
    except ModuleNotFoundError as error:  # a browser's driver belongs to development, not to the image
        remedy = "run it in a checkout: uv run shien locales gallery"
        raise CommandError(f"the gallery needs {error.name}; {remedy}", BAD_INPUT) from None
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise CommandError("--out: cannot be written there", BAD_INPUT) from None
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))  # errors only
    locales = texts.locales if code is None else tuple(dict.fromkeys((code, *_BESIDE)))
    said = asyncio.run(say_screens(texts, locales))
    with counted(sum(map(len, said.values()))) as tell_drawn:
        found = asyncio.run(write_gallery(chromium, said, out, tell_drawn))
    for locale, unreadable in found.items():
        yield from (f"{locale}: {each}" for each in sorted(unreadable))
