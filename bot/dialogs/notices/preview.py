"""Whom a notice is for and whom it reaches, as it stands on every screen where that is decided."""

from collections.abc import Sequence

from aiogram_dialog.widgets.text import Format, Text

from bot.actions.notices.audience import reach
from bot.dialogs.notices.languages import language_line
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, Say
from bot.domain.notices.notice import Notice, NoticePurpose, NoticeState
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
        "beside": await beside_text(turn, notice, meant.no_text),
    }


def preview_lines() -> tuple[Text, ...]:
    """Build the lines of a window that say it; the getter has `people` and `reached` among its variables."""
    return (
        Format("{whom}"),
        Say("notice_people-reach"),
        Format("{languages}", when="languages"),
        Format("{unreached}", when="unreached"),
        Format("{beside}", when="beside"),
    )


async def beside_text(turn: Turn, notice: Notice, no_text: int) -> str:
    """Say of a correction in what state it finds the chats: who has other words than the rest, or a copy of them.

    And that the `no_text` people in whose language it has no words keep those before it.
    """
    if notice.purpose is not NoticePurpose.CORRECT or notice.about_id is None:
        return ""
    corrections = await turn.store.notices.changes(notice.about_id, NoticePurpose.CORRECT)
    before = [each for each in corrections if each.id != notice.id][-1:]
    copies = [str(each.id) for each in await turn.store.notices.copies_for_rest(notice.about_id)]
    lines = [
        turn.t("notice_draft-corrects-uneven", {"number": str(each.id)})
        for each in before
        if each.state is NoticeState.CANCELLED
    ]
    if no_text:
        lines.append(turn.t("notice_draft-corrects-no_text", {"people": no_text}))
    if copies:
        lines.append(turn.t("notice_draft-corrects-copies", {"copies": listed(copies, turn.t.locale)}))
    return "\n".join(lines)


async def _employers(turn: Turn, ids: Sequence[int]) -> dict[int, str]:
    """Return what those employers are called, by id."""
    wanted = frozenset(ids)
    employers = await turn.store.employers.all() if wanted else []
    return {each.id: each.name for each in employers if each.id in wanted}


def _sample(turn: Turn, numbers: Sequence[str]) -> str:
    return turn.t("notice_people-sample", {"numbers": listed(numbers, turn.t.locale)}) if numbers else ""
