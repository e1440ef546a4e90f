"""The buttons below a notice."""

from bot.domain.notices.notice import Notice
from bot.domain.outbox import Button, Buttons


def notice_buttons(notice: Notice) -> Buttons:
    """Return the address that a notice leads to."""
    return () if notice.link is None else ((Button("notice-button-link", url=notice.link),),)
