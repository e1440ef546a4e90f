"""The buttons below a notice: I have read it, and the two ways to ask support staff about it."""

from enum import StrEnum

from bot.domain import callbacks
from bot.domain.notices.notice import Notice, NoticePurpose, NoticeState
from bot.domain.outbox import Button, Buttons


class NoticeQuery(StrEnum):
    """What a worker says of a notice to support staff."""

    UNCLEAR = "unclear"
    QUESTION = "question"


def notice_buttons(notice: Notice) -> Buttons:
    """Return what can be tapped below a notice; whoever has not to say that they have read it can still ask."""
    if not notice.asks_read:
        return buttons_when_read(notice)
    return (*link_button(notice), (read_button(notice.id),), *_ways(notice))


def buttons_when_read(notice: Notice) -> Buttons:
    """Return what is left of them once the worker has read it."""
    return (*link_button(notice), *_ways(notice))


def link_button(notice: Notice) -> Buttons:
    """Return the way to its address, if it has one: what can be tapped below a test, whose reader is its author."""
    return () if notice.link is None else ((Button("notice-button-link", url=notice.link),),)


def read_button(notice_id: int) -> Button:
    """The worker has read it."""
    return Button("notice-button-read", callback=callbacks.READ_NOTICE.data(notice_id), style="success")


def asking_buttons(notice_id: int) -> Buttons:
    """The ways to support staff."""
    unclear = Button("notice-button-unclear", callback=callbacks.SAY_NOTICE_UNCLEAR.data(notice_id))
    question = Button("notice-button-question", callback=callbacks.ASK_ABOUT_NOTICE.data(notice_id))
    return ((unclear,), (question,))


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


def _ways(notice: Notice) -> Buttons:
    return () if notice.purpose is NoticePurpose.TAKE_BACK else asking_buttons(notice.id)
