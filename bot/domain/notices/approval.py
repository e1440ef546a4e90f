"""Approval: what a notice lacks to be asked for, and whether somebody is the second person that it needs."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from bot.domain.notices.notice import Notice, NoticeBody, NoticeClass, NoticePurpose
from bot.domain.notices.reach import Reach
from bot.domain.staff import StaffMember

# Where nobody else can approve, so much time takes the place of the second person.
ALONE_WAITS = timedelta(minutes=10)


class Lack(StrEnum):
    """Why nobody can be asked to approve a notice; the first that is so."""

    NO_REASON = "no_reason"  # it is urgent, and nobody has said why
    NO_WORDS = "no_words"
    NOBODY = "nobody"
    ONLY_ONE = "only_one"  # somebody writes to them
    NOTHING_CHANGED = "nothing_changed"  # it is a correction, and says to everybody what they have
    NO_TEXT = "no_text"  # there is none in any language of theirs
    ALL_MUTED = "all_muted"
    NOBODY_REACHED = "nobody_reached"
    NOT_TESTED = "not_tested"
    PAST = "past"  # the time that was chosen


@dataclass(frozen=True, slots=True)
class Seen:
    """What stands on the screen of who approves: the revision of the notice, how many people it means, and all else.

    `digest` is another one where anything of that is: who is reached in which language, why others are not, when it
    leaves, who asks, who has written and checked the words.
    """

    revision: int
    people: int
    digest: str


def seen_of(notice: Notice, meant: Reach, bodies: Iterable[NoticeBody]) -> Seen:
    """Return what the screen of who approves says of a notice that means these people."""
    words = sorted((each.locale, each.written_by, each.read_by or 0) for each in bodies)
    said = repr((notice.revision, notice.send_at, notice.author_id, notice.asked_by_id, meant, words))
    return Seen(notice.revision, meant.people, sha256(said.encode()).hexdigest())


def lack_of(notice: Notice, reach: Reach, written: Collection[str], now: datetime) -> Lack | None:
    """Return what a notice lacks; None where somebody can be asked."""
    lacks = {
        Lack.NO_REASON: notice.notice_class is NoticeClass.URGENT and not notice.urgent_reason,
        Lack.NO_WORDS: notice.purpose is not NoticePurpose.TAKE_BACK and not written,
        Lack.NOBODY: reach.people == 0,
        Lack.ONLY_ONE: notice.purpose is NoticePurpose.SAY and len(reach.sample) == reach.people == 1,
        Lack.NOTHING_CHANGED: reach.unchanged > 0 and reach.reached == 0,
        Lack.NO_TEXT: reach.no_text > 0 and reach.reached + reach.muted + reach.unreachable == 0,
        Lack.ALL_MUTED: reach.muted > 0 and reach.reached == 0,
        Lack.NOBODY_REACHED: reach.reached == 0,
        Lack.NOT_TESTED: notice.purpose is not NoticePurpose.TAKE_BACK and not notice.is_tested,
        Lack.PAST: notice.send_at is not None and notice.send_at < now,
    }
    return next((lack for lack, is_so in lacks.items() if is_so), None)


def is_alone(admins: Sequence[StaffMember], own_accounts: Collection[int | None]) -> bool:
    """Return whether the only admin, by Telegram account, is who wrote the notice, or asked for its approval."""
    accounts = {each.user_id for each in admins}
    return len(accounts) == 1 and accounts <= set(own_accounts)


def leaves_at(notice: Notice, now: datetime) -> datetime:
    """Return when an approved notice begins to leave: at once, or at the time that was chosen."""
    return now if notice.send_at is None else notice.send_at


def leaves_at_alone(notice: Notice, now: datetime) -> datetime:
    """The same where nobody else has approved it; what is urgent does not wait."""
    wait = timedelta(0) if notice.notice_class is NoticeClass.URGENT else ALONE_WAITS
    return max(leaves_at(notice, now), now + wait)
