"""A worker's profile in words: each part, what the worker said of it, and what staff say."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.facts import Facts
from bot.domain.missing import MISSING
from bot.domain.roster.employment import Contract
from bot.domain.workers.profile import CALLED, FIELDS, LOCALE, FieldKind, Owner, Profile
from bot.domain.workers.worker import Worker
from bot.texts import Translator, day, language_name, listed


@dataclass(frozen=True, slots=True)
class KnownWorker:
    """A worker with the profile and the present contract."""

    worker: Worker
    profile: Profile
    contract: Contract | None


def part_line(t: Translator, facts: Facts, known: KnownWorker, part: str) -> str:
    """One line as Telegram HTML: the part, its value, who said it, and the other's word where that differs."""
    said = values_by_owner(t, facts, known, part)
    own, theirs = said.get(Owner.WORKER), said.get(Owner.STAFF)
    if own is not None and theirs is not None and own != theirs:
        return t("profile-line-both", {"part": part, "own": own, "theirs": theirs})
    if own is not None:
        return t("profile-line-worker", {"part": part, "value": own})
    if theirs is not None:
        return t("profile-line-staff", {"part": part, "value": theirs})
    return t("profile-line-unknown", {"part": part})


def values_by_owner(t: Translator, facts: Facts, known: KnownWorker, part: str) -> Mapping[Owner, str]:
    """Return what each of the two said about a part, as plain text; an owner who said nothing is not in it."""
    if part in FIELDS:
        told = [each for each in known.profile.told if each.field_id == part]
        return {each.by: value_text(t, facts, part, each.value) for each in told}
    return _beside(t, known, part)


def value_text(t: Translator, facts: Facts, field_id: str, value: str) -> str:
    """A kept value as plain text."""
    return _SHOW[FIELDS[field_id].kind](t, facts, value)


def prefecture_text(t: Translator, facts: Facts, prefecture_id: str) -> str:
    """A prefecture's name, with the Japanese one, for that stands on signs."""
    prefecture = facts.prefectures[prefecture_id]
    return t.label("profile-prefecture", {"name_en": prefecture.name_en, "name_ja": prefecture.name_ja})


def contract_text(t: Translator, contract: Contract) -> str:
    """From when to when, as far as it is known."""
    started_on, ended_on = contract.started_on, contract.ended_on
    known = MISSING if started_on is None else started_on.isoformat()
    if ended_on is None:
        return t.label("profile-contract-running", {"started_on": known})
    return t.label("profile-contract-ended", {"started_on": known, "ended_on": ended_on.isoformat()})


def _beside(t: Translator, known: KnownWorker, part: str) -> Mapping[Owner, str]:
    worker = known.worker
    texts = {
        CALLED: (Owner.WORKER, worker.preferred_name),
        LOCALE: (Owner.WORKER, worker.locale and language_name(worker.locale, t.locale)),
        "name_on_card": (Owner.STAFF, worker.name_on_card),
        "employer": (Owner.STAFF, worker.employer),
        "contract": (Owner.STAFF, known.contract and contract_text(t, known.contract)),
    }
    by, text = texts[part]
    return {by: text} if text else {}


_SHOW: Mapping[FieldKind, Callable[[Translator, Facts, str], str]] = {
    FieldKind.DATE: lambda words, _, value: day(date.fromisoformat(value), words.locale),
    FieldKind.LANGUAGES: lambda words, _, value: listed(
        [language_name(each, words.locale) for each in value.split(",")], words.locale
    ),
    FieldKind.PREFECTURE: prefecture_text,
    FieldKind.HOUR: lambda words, _, value: words.label("profile-hour", {"hour": value}),
    FieldKind.COUNTRY: lambda words, _, value: words.label("profile-country", {"country": value}),
    FieldKind.STATUS: lambda words, _, value: words.label(f"profile-status-{value}"),
    FieldKind.PREPARING: lambda words, _, value: words.label(f"profile-preparing_for-{value}"),
    FieldKind.FIELD: lambda words, _, value: words.label(f"field-{value}"),
}
