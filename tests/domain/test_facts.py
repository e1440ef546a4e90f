"""How long a check lasts, and what nobody may rely on before staff confirm it."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Standing
from bot.domain.facts.sources import Confirmation

CHECKED = Confirmation(date(2026, 1, 1), "Ito Hanako")


@pytest.mark.parametrize(
    ("today", "days", "holds"),
    [
        (date(2026, 1, 1), 0, True),
        (date(2026, 1, 2), 0, False),
        (date(2026, 6, 30), 180, True),
        (date(2026, 7, 1), 180, False),
        (date(2026, 5, 1), 120, True),
        (date(2026, 5, 2), 120, False),
    ],
)
def test_a_check_holds_for_that_many_days_after_its_own(today: date, days: int, holds: bool) -> None:
    assert CHECKED.holds(today, days) is holds


@pytest.mark.parametrize(("today", "is_stale"), [(date(2026, 6, 30), False), (date(2026, 7, 1), True)])
def test_a_finding_and_the_list_for_staff_agree_about_180_days(facts: Facts, today: date, is_stale: bool) -> None:
    known = replace(facts, sources={"O09": replace(facts.sources["O09"], checked=CHECKED)})
    assert known.is_stale(["O09"], today) is is_stale
    assert [source.id for source in known.stale_sources(today)] == (["O09"] if is_stale else [])


@pytest.mark.parametrize(("today", "is_stale"), [(date(2026, 5, 1), False), (date(2026, 5, 2), True)])
def test_a_number_waits_again_on_the_day_it_is_listed_for_staff(facts: Facts, today: date, is_stale: bool) -> None:
    line = replace(facts.hotlines["fresc"], checked=CHECKED)
    known = replace(facts, hotlines={line.id: line})
    assert line.standing(today) is (Standing.WAITING if is_stale else Standing.TRIED)
    assert known.stale_hotlines(today) == ((line,) if is_stale else ())


def test_110_and_119_never_wait_for_a_check(facts: Facts, today: date) -> None:
    always = {line.id for line in facts.hotlines.values() if line.always}
    assert always == {"police", "ambulance_fire"}
    assert not always & {line.id for line in facts.stale_hotlines(today)}


@pytest.mark.parametrize(
    ("sources", "awaits"),
    [
        (("O08",), False),
        (("P10", "K01", "SEED-0"), False),
        (("GENERAL",), True),
        (("O08", "GENERAL"), True),
        (("P36", "CONFLICT"), True),
        ((), False),
    ],
)
def test_common_knowledge_and_contradiction_await_staff(facts: Facts, sources: tuple[str, ...], awaits: bool) -> None:
    assert facts.awaits_confirmation(sources) is awaits


def test_what_is_no_page_can_never_be_checked(facts: Facts, today: date) -> None:
    no_pages = {source.id for source in facts.sources.values() if not source.can_be_checked}
    assert no_pages == {"GENERAL", "CONFLICT"}
    assert not no_pages & {source.id for source in facts.stale_sources(today)}
