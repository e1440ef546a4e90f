"""Whatever somebody writes: it is read or refused, it grows within bounds, and it takes no time."""

import unicodedata
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clock import monotonic
from bot.domain.date_parsing import DateProblemError, read_date, read_number
from bot.domain.dates.near_days import near_days
from bot.domain.plain_text import plain_signs
from bot.domain.privacy.prohibited_data import Keywords, found_in
from bot.domain.roster.columns import EMPLOYER_COLUMNS, ROSTER_COLUMNS, RosterEntry
from bot.domain.roster.employment import normal_name
from bot.domain.roster.rows import Roster, read_employer
from bot.domain.support.watch_words import signs_in
from bot.domain.text_search import fitting_options, fold_for_search, fold_with_marks, named_option
from bot.domain.time_parsing import read_times
from bot.domain.typed_days import AskedDays, ShortYearError, YearMissingError, read_typed_day
from bot.domain.typed_numbers import is_same_number, number_in, without_groups
from bot.domain.unicode.compatible_text import MOST_MARKS, compatible, in_form
from bot.domain.unicode.escaped_text import escaped
from bot.domain.zawgyi import is_zawgyi
from bot.presenters.roster import roster_names
from bot.resources import locales_folder
from bot.texts import load_texts
from tests.actions.vocabulary import TODAY, known_facts
from tests.domain.test_typed_days import WORDS

LONGEST = 4096
NAMES = roster_names(known_facts(), load_texts(locales_folder()))
# A test that several processes share two cores with; alone each takes some milliseconds.
_SECONDS = 5.0
_KEYWORDS = Keywords(("my number", "マイナンバー"), ("account", "口座"), ("password", "pin"), ("card",), ("is", "は"))
_ASKED = AskedDays(date(2020, 1, 1), date(2030, 1, 1), TODAY)
_OPTIONS = [("no", "Norway"), ("vn", "Việt Nam"), ("jp", "日本")]
_NEAR = near_days([("tomorrow", 1), ("明日", 1)], [("N days ago", -1), ("N日前", -1)])


def _day(text: str) -> Any:
    with suppress(YearMissingError, ShortYearError):
        return read_typed_day(text, WORDS, _NEAR, _ASKED)


def _names(_option: str) -> tuple[str, ...]:
    return ("Vietnam", "ベトナム")


READERS: list[Callable[[str], Any]] = [
    compatible,
    plain_signs,
    fold_for_search,
    fold_with_marks,
    normal_name,
    without_groups,
    partial(is_same_number, "W-0001"),
    is_zawgyi,
    partial(signs_in, watch_words=known_facts().watch_words),
    partial(found_in, words=_KEYWORDS),
    partial(number_in, phrases=("No. N", "N番")),
    partial(named_option, _OPTIONS, other_names=_names),
    partial(fitting_options, _OPTIONS, other_names=_names),
    read_number,
    read_times,
    read_date,
    _day,
]
ANYTHING = st.text(
    st.characters(codec=None)
    | st.sampled_from("\0\ud800\ufdfa\ufdfb㊿㌖㍿½①０９〇十年月日/.-:T\u0301\u0323\u1037\u1039\u200d"),
    max_size=60,
)
LONG = [
    "\ufdfa" * LONGEST,
    "㌖" * LONGEST,
    "㊿" * LONGEST,
    "9" * LONGEST,
    "9 " * (LONGEST // 2),
    "a" + "\u0301\u0323" * (LONGEST // 2),
    "ა\u0345" * (LONGEST // 2),
    "\u1037\u103a" * (LONGEST // 2),
    "ﬃ" * LONGEST,
    "ΐ" * LONGEST,
    "-" * LONGEST,
    "日曜" * (LONGEST // 2),
    "password is " * (LONGEST // 12),
    "gb12 " * (LONGEST // 5),
    "hit me " * (LONGEST // 7),
    "\0\ud800" * (LONGEST // 2),
]


@given(ANYTHING)
@settings(deadline=None)
def test_whatever_is_written_is_read_or_refused(text: str) -> None:
    for read in READERS:
        with suppress(DateProblemError):
            read(text)


@pytest.mark.parametrize("text", LONG, ids=lambda text: f"{text[:2]!a}")
def test_the_longest_text_of_one_kind_takes_no_time(text: str) -> None:
    for read in READERS:
        began = monotonic()
        with suppress(DateProblemError):
            read(text)
        assert monotonic() - began < _SECONDS, read


def test_marks_without_end_take_no_time() -> None:
    began = monotonic()
    assert len(compatible("a" + "\u0301\u0323" * 500_000)) <= 1 + MOST_MARKS
    assert monotonic() - began < _SECONDS


@pytest.mark.parametrize("read", [compatible, fold_for_search, fold_with_marks, plain_signs, normal_name])
def test_no_sign_becomes_more_than_eight(read: Callable[[str], str]) -> None:
    signs = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    grown = [sign for sign in signs if len(unicodedata.normalize("NFKD", sign).casefold()) > 1]
    assert len(grown) > 1000
    assert max(len(read(sign * 30)) for sign in grown) <= 8 * 30


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30).filter(lambda text: not {*"\ufdfa\ufdfb"} & {*text})
)
def test_what_people_write_is_written_as_unicode_has_it(text: str) -> None:
    for form in ("NFC", "NFD", "NFKC"):
        assert in_form(text, form) == unicodedata.normalize(form, text)


def test_a_sentence_in_one_sign_stays_one_and_its_neighbours_do_not() -> None:
    assert compatible("Ａ\ufdfaＢ\ufdfb") == "A\ufdfaB\ufdfb"


def test_a_cry_is_heard_behind_whatever_grows() -> None:
    watch_words = known_facts().watch_words
    for before in LONG:
        text = f"{before[: LONGEST - 40]} my boss hits me"
        assert signs_in(text, watch_words), before[:4]


@pytest.mark.parametrize("giant", ["9" * 5000, "㊿" * 4000, "1" + "0" * 400, "9" * 19])
def test_giant_numbers_are_none_of_ours(giant: str) -> None:
    assert number_in(giant, ()) is None
    assert read_number(giant) is None
    with pytest.raises(DateProblemError):
        read_date(giant)


def test_a_day_of_digits_beyond_any_calendar_is_refused() -> None:
    for typed in ("99999999", "00000000", "9999-99-99", "0000-01-01"):
        with pytest.raises(DateProblemError):
            read_date(typed)


CELLS = (
    st.none()
    | ANYTHING
    | st.integers(-(10**400), 10**400)
    | st.floats()
    | st.booleans()
    | st.dates()
    | st.datetimes()
    | st.times()
    | st.sampled_from(["9" * 5000, "\ufdfa" * 3000, "a" + "\u0301\u0323" * 100_000])
)


@given(st.dictionaries(st.sampled_from([column.id for column in ROSTER_COLUMNS]), CELLS))
@settings(deadline=None)
def test_whatever_stands_in_a_row_of_the_roster_is_read_or_refused_and_can_be_kept(cells: dict[str, object]) -> None:
    read = Roster(NAMES, TODAY).read(2, cells)
    kept = [read.number, read.name_on_card, read.employer] if isinstance(read, RosterEntry) else []
    for text in filter(None, kept):
        assert escaped(text) == text or {*text} & {*"␀␛"}
        assert len(text) <= 200


@given(st.dictionaries(st.sampled_from([column.id for column in EMPLOYER_COLUMNS]), CELLS))
@settings(deadline=None)
def test_whatever_stands_in_a_row_of_the_employers_is_read_or_refused(cells: dict[str, object]) -> None:
    assert read_employer(cells, NAMES)
