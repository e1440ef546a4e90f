"""The words of a notice as staff read them on a screen: who wrote and who checked them, and a page at a time."""

from collections.abc import Awaitable, Callable
from functools import partial

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.notices.shown_words import pages_of
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data
from bot.dialogs.widgets.buttons import button
from bot.domain.missing import MISSING
from bot.domain.notices.notice import NoticeBody
from bot.texts.translations.scripts import lacks_letters_of


async def writers_of(turn: Turn, body: NoticeBody) -> dict[str, str]:
    """Return the variables of who wrote words, in which language, and who has checked them."""
    checker = body.read_by
    return {
        "locale": body.locale,
        "writer": await turn.store.staff.label_of(body.written_by),
        "checker": MISSING if checker is None else await turn.store.staff.label_of(checker),
    }


async def written_line(turn: Turn, body: NoticeBody) -> str:
    """Say in one line who wrote words and who has checked them; in another, that they may be in another language."""
    lines = [turn.t("notice_draft-written", await writers_of(turn, body))]
    if lacks_letters_of(body.locale, body.text):
        lines.append(turn.t("notice_draft-letters", {"locale": body.locale}))
    return "\n".join(lines)


def page_of(body: NoticeBody, manager: DialogManager) -> tuple[Data, dict[str, int]]:
    """Return the page that is shown, with the ways to others; and the variables of which one of how many it is."""
    pages = pages_of(body.text, body.entities)
    page = _shown(manager, len(pages))
    shown = {"words": pages[page], "has_earlier": page > 0, "has_later": page < len(pages) - 1}
    return shown, {"page": page + 1, "pages": len(pages)}


def page_row(body_of: Callable[[DialogManager], Awaitable[NoticeBody]]) -> Row:
    """Build the ways to the page before and the page after of what is shown by `page_of`."""

    async def on_page(manager: DialogManager, by: int) -> None:
        body = await body_of(manager)
        pages = len(pages_of(body.text, body.entities))
        manager.dialog_data["page"] = min(max(_shown(manager, pages) + by, 0), pages - 1)

    return Row(
        button("notice_draft-earlier", "earlier", partial(on_page, by=-1), when="has_earlier"),
        button("notice_draft-later", "later", partial(on_page, by=1), when="has_later"),
    )


def _shown(manager: DialogManager, pages: int) -> int:
    """Return the page at which the reader is; words may have become fewer since."""
    page: int = manager.dialog_data.get("page", 0)
    return min(page, pages - 1)
