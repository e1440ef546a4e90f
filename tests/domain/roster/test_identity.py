"""Who opened an invitation: what an answer is worth."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.roster.identity import CODES, MOST_ATTEMPTS, IdentityVerdict, among_decoys, judge

DAYS = st.dates(date(1926, 1, 1), date(2011, 12, 31))
ATTEMPTS = st.integers(1, MOST_ATTEMPTS)
CHATS = st.sets(st.sampled_from(CODES), min_size=1, max_size=20)


@given(DAYS, ATTEMPTS)
def test_the_date_of_the_roster_is_right_at_each_attempt(known: date, attempts: int) -> None:
    assert judge(known, known, attempts) is IdentityVerdict.RIGHT


@given(DAYS, DAYS, ATTEMPTS)
def test_only_the_same_date_is_right(known: date, told: date, attempts: int) -> None:
    assert (judge(known, told, attempts) is IdentityVerdict.RIGHT) == (known == told)


@given(DAYS, DAYS, ATTEMPTS)
def test_a_wrong_answer_does_not_show_whether_the_roster_has_a_date(known: date, told: date, attempts: int) -> None:
    if known != told:
        assert judge(known, told, attempts) is judge(None, told, attempts)


@given(DAYS, st.one_of(st.none(), DAYS))
def test_three_wrong_answers_end_the_link(told: date, known: date | None) -> None:
    if known != told:
        assert [judge(known, told, attempts) for attempts in (1, 2, 3)] == [
            IdentityVerdict.NOT_CONFIRMED,
            IdentityVerdict.NOT_CONFIRMED,
            IdentityVerdict.LAST,
        ]


@given(CHATS, st.integers(1, 10**6))
def test_the_codes_of_chats_stand_among_others_that_nobody_has_and_that_stay_the_same(
    codes: set[int], invitation_id: int
) -> None:
    choices = among_decoys(codes, invitation_id)
    assert codes < set(choices) < set(CODES)
    assert len(choices) == len(set(choices)) >= max(8, len(codes) + 4)
    assert list(choices) == sorted(choices) == list(among_decoys(codes, invitation_id))
