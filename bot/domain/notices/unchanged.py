"""What a correction leaves as it is: to whom it says nothing new, it says nothing."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.notices.notice import Notice, NoticeBody

_SEEN_BESIDE_WORDS = ("media", "link", "asks_read")


@dataclass(frozen=True, slots=True)
class SameWords:
    """The languages in which a correction says what stands in the chats that have `notice_id`.

    Who reads one of `added`, in which only the correction has words, has had another language until now.
    """

    notice_id: int
    locales: frozenset[str]
    added: frozenset[str]


def same_words(
    correction: Notice, said: Mapping[str, NoticeBody], before: Notice, said_before: Mapping[str, NoticeBody]
) -> SameWords:
    """Compare a correction with what was said before; with another picture, link or button nothing stays as it is."""
    is_alike = all(getattr(correction, name) == getattr(before, name) for name in _SEEN_BESIDE_WORDS)
    both = said.keys() & said_before.keys() if is_alike else set()
    same = frozenset(each for each in both if _words(said[each]) == _words(said_before[each]))
    return SameWords(before.id, same, frozenset(said.keys() - said_before.keys()))


def _words(body: NoticeBody) -> tuple[str, list[dict[str, object]]]:
    return body.text, [dict(each) for each in body.entities]
