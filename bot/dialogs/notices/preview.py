"""Whom a notice is for and whom it reaches, as it stands on every screen where that is decided."""

from collections.abc import Sequence

from aiogram_dialog.widgets.text import Format, Text

from bot.actions.notices.audience import reach
from bot.dialogs.notices.languages import language_line
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, Say
from bot.domain.notices.notice import Notice
from bot.domain.notices.reach import InLanguage, Reach
from bot.presenters.notices import unreached_text, whom_text
from bot.texts import listed


async def get_preview(turn: Turn, notice: Notice) -> tuple[Reach, Data]:
    """Return whom it reaches now, and the same as texts: the sentence, people per language, who gets nothing."""
    meant = await reach(turn.as_member, notice)
    written = await turn.store.notice_bodies.locales(notice.id)
    counted = [InLanguage(each.locale, each.people) for each in meant.languages]
    languages = [language_line(turn, notice, each.locale, each.people, written) for each in counted]
    return meant, {
        "whom": whom_text(turn.t, turn.facts, notice, await _employers(turn, notice.audience.employers)),
        "languages": turn.t("notice_people-languages", {"languages": " · ".join(languages)}) if languages else "",
        "unreached": unreached_text(turn.t, meant),
        "sample": _sample(turn, meant.sample),
    }


def preview_lines() -> tuple[Text, ...]:
    """Build the lines of a window that say it; the getter has `people` and `reached` among its variables."""
    return (
        Format("{whom}"),
        Say("notice_people-reach"),
        Format("{languages}", when="languages"),
        Format("{unreached}", when="unreached"),
    )


async def _employers(turn: Turn, ids: Sequence[int]) -> dict[int, str]:
    """Return what those employers are called, by id."""
    wanted = frozenset(ids)
    employers = await turn.store.employers.all() if wanted else []
    return {each.id: each.name for each in employers if each.id in wanted}


def _sample(turn: Turn, numbers: Sequence[str]) -> str:
    return turn.t("notice_people-sample", {"numbers": listed(numbers, turn.t.locale)}) if numbers else ""
