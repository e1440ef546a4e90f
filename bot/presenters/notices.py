"""Whom a notice is for, and whom it reaches, in words for staff."""

from collections.abc import Iterator, Mapping, Sequence

from bot.domain.facts import Facts
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticePurpose
from bot.domain.notices.reach import Reach
from bot.domain.unicode.clusters import shortened
from bot.presenters.workers import prefecture_text
from bot.texts import Translator, either, language_name, listed

# Of one condition so many values are named; more would make no sentence.
_NAMED = 3
_LONGEST = 40
# What gets nothing, in the order in which staff can do something about it.
_NOT_REACHED = ("no_text", "no_chat", "unreachable", "muted", "unchanged")


def whom_text(t: Translator, facts: Facts, notice: Notice, employers: Mapping[int, str]) -> str:
    """Say in one sentence whom it is for; what corrects or takes back another notice is for who has that one."""
    if notice.purpose is not NoticePurpose.SAY:
        return t("notice_people-has_it", {"notice": str(notice.about_id)})
    return audience_text(t, facts, notice.audience, employers)


def audience_text(t: Translator, facts: Facts, audience: NoticeAudience, employers: Mapping[int, str]) -> str:
    """Say in one sentence whom it means; `employers` are names by id."""
    conditions = [*_conditions(t, facts, audience, employers)]
    whose = "beyond" if audience.beyond_roster else "roster"
    if not conditions:
        return t("notice_people-everybody", {"whose": whose})
    return t("notice_people-those", {"whose": whose, "conditions": listed(conditions, t.locale)})


def unreached_text(t: Translator, reach: Reach) -> str:
    """Say how many get nothing, a line for each reason; empty where everybody is reached."""
    counts = {reason: getattr(reach, reason) for reason in _NOT_REACHED}
    return "\n".join(t(f"notice_people-not-{reason}", {"count": count}) for reason, count in counts.items() if count)


def values_of(
    t: Translator, facts: Facts, audience: NoticeAudience, employers: Mapping[int, str]
) -> Mapping[str, Sequence[str]]:
    """Name the values of each condition of which one is enough; of a condition that is not set there are none."""
    return {
        "locales": [language_name(each, t.locale) for each in audience.locales],
        "statuses": [t.label(f"profile-status-{each}") for each in audience.statuses],
        "fields": [_known(t, facts.fields, each, f"field-{each}") for each in audience.fields],
        "employers": [employers.get(each, f"#{each}") for each in audience.employers],
        "prefectures": [_prefecture(t, facts, each) for each in audience.prefectures],
        "numbers": audience.numbers,
    }


def _conditions(t: Translator, facts: Facts, audience: NoticeAudience, employers: Mapping[int, str]) -> Iterator[str]:
    for condition, names in values_of(t, facts, audience, employers).items():
        if names:
            yield t.label(f"notice_people-if-{condition}", {"values": _some_of(t, names)})
    if audience.stay_ends_within is not None:
        yield t.label("notice_people-if-stay", {"months": audience.stay_ends_within})
    if audience.has_no_interview:
        yield t.label("notice_people-if-interview")
    if audience.last_seen_before is not None:
        yield t.label("notice_people-if-seen", {"day": audience.last_seen_before.isoformat()})
    if audience.has_changed_results:
        yield t.label("notice_people-if-changed", {"count": len(audience.workers)})
    if audience.lacks:
        numbers = either([str(each) for each in audience.lacks], t.locale)
        yield t.label("notice_people-if-lacks", {"notices": numbers})


def _some_of(t: Translator, names: Sequence[str]) -> str:
    """Name a few, and say how many more there are; a name as long as a sentence is cut."""
    few = [shortened(each, _LONGEST) for each in names[:_NAMED]]
    others = len(names) - len(few)
    return either([*few, t.label("notice_people-others", {"count": others})] if others else few, t.locale)


def _prefecture(t: Translator, facts: Facts, prefecture_id: str) -> str:
    return prefecture_text(t, facts, prefecture_id) if prefecture_id in facts.prefectures else prefecture_id


def _known(t: Translator, known: Mapping[str, object], value: str, key: str) -> str:
    return t.label(key) if value in known else value
