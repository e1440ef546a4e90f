"""The buttons below a notice."""

from bot.domain import callbacks
from bot.domain.notices.notice import Notice, NoticeState
from bot.domain.outbox import Button, Buttons


def notice_buttons(notice: Notice) -> Buttons:
    """Return the address that a notice leads to."""
    return () if notice.link is None else ((Button("notice-button-link", url=notice.link),),)


def progress_buttons(notice: Notice) -> Buttons:
    """Return what can be done with one tap while a notice goes out, and the way to everything else."""
    shows = (Button("notice_progress-open", callback=callbacks.OPEN_NOTICE.data(notice.id)),)
    match notice.state:
        case NoticeState.SENDING:
            return (Button("notice_progress-pause", callback=callbacks.PAUSE_NOTICE.data(notice.id)),), shows
        case NoticeState.PAUSED:
            return (Button("notice_progress-resume", callback=callbacks.RESUME_NOTICE.data(notice.id)),), shows
        case _:
            return (shows,)
