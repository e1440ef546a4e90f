"""The text of a digest: a line for each subject, and below it one for each employer."""

from datetime import date
from html import unescape

from bot.domain.missing import MISSING
from bot.domain.outbox import PostDigest
from bot.domain.outbox.digest_line import DigestLine
from bot.domain.unicode.clusters import shortened
from bot.domain.unicode.message_length import LONGEST_MESSAGE, length
from bot.texts import Translator, Value

# A message of Telegram holds more; a person reads less.
_MOST_LINES = 20
_MOST_PEOPLE = 8
_LONGEST_NAME = 30


def digest_text(t: Translator, digest: PostDigest) -> str:
    """Write the digest, what is due first standing first; of more than a message holds only the number is told."""
    texts = (_with_lines(t, digest, most) for most in range(_MOST_LINES, -1, -1))
    return next(each for each in texts if length(unescape(each)) < LONGEST_MESSAGE)


def _with_lines(t: Translator, digest: PostDigest, most: int) -> str:
    soonest = sorted(digest.lines, key=_day)[:most]
    titles = dict.fromkeys((each.title_key, each.notice) for each in soonest)
    blocks = [_subject(t, [each for each in soonest if (each.title_key, each.notice) == title]) for title in titles]
    more = len(digest.lines) - len(soonest)
    rest = [t("digest-more", {"more": more})] if more else []
    return "\n\n".join([t(digest.head_key), *blocks, *rest])


def _day(line: DigestLine) -> str:
    return line.first_on or date.max.isoformat()


def _subject(t: Translator, lines: list[DigestLine]) -> str:
    days = [each.first_on for each in lines if each.first_on is not None]
    told: dict[str, Value] = {
        "title": _title(t, lines[0]),
        "count": sum(max(len(each.people), 1) for each in lines),
        "first_on": min(days, default=MISSING),
    }
    return "\n".join([t("digest-subject", told), *(_line(t, each) for each in lines)])


def _title(t: Translator, line: DigestLine) -> str:
    named = {"notice": line.notice or MISSING, "title": shortened(line.notice_title or MISSING, _LONGEST_NAME)}
    return t.label(line.title_key, named)


def _line(t: Translator, line: DigestLine) -> str:
    shown = line.people[:_MOST_PEOPLE]
    told: dict[str, Value] = {
        "employer": MISSING if line.employer is None else shortened(line.employer, _LONGEST_NAME),
        "people": ", ".join(shown) or MISSING,
        "more": len(line.people) - len(shown),
    }
    return t("digest-employer", told)
