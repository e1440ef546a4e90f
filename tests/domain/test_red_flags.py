"""The red flags in `data/`: what each means, with what it comes, and whom to call where nobody hears."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.facts import Facts
from bot.domain.facts.outside_offices import CompetentOffice, competent_offices, outside_offices
from bot.domain.facts.red_flags import flag_of_item, offered_flags
from bot.domain.facts.sources import Confirmation
from bot.domain.support.consultation import Urgency
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.watch_words import WatchedSign
from bot.facts import load_facts
from bot.resources import data_folder

TODAY = date(2026, 11, 22)
NIGHT = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
OFFICE_HOURS = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def facts() -> Facts:
    return load_facts(data_folder())


def test_what_hurts_today_is_red_and_all_else_orange(facts: Facts) -> None:
    red = {rule.id for rule in facts.red_flags.values() if rule.urgency is Urgency.RED}
    assert red == {
        RedFlag.DANGER,
        RedFlag.VIOLENCE,
        RedFlag.DOCUMENTS_HELD,
        RedFlag.ACCIDENT,
        RedFlag.OVERSTAY,
    }
    assert {rule.urgency for rule in facts.red_flags.values()} == {Urgency.RED, Urgency.ORANGE}


@pytest.mark.parametrize(
    ("item", "flag"),
    [
        ("violence", RedFlag.VIOLENCE),
        ("deposit", RedFlag.DEPOSIT_PENALTY),
        ("money_control", RedFlag.DOCUMENTS_HELD),
        ("documents_held", RedFlag.DOCUMENTS_HELD),
        ("pay", RedFlag.UNPAID_WAGES),
        ("hours", RedFlag.LONG_HOURS),
        ("other_employer", RedFlag.OTHER_WORK),
        ("housing", None),
        ("daily_life", None),
    ],
)
def test_a_problem_of_an_interview_has_the_flag_of_its_item(facts: Facts, item: str, flag: RedFlag | None) -> None:
    assert flag_of_item(facts.red_flags, item) is flag


def test_every_watched_sign_offers_a_flag(facts: Facts) -> None:
    offered = {sign: offered_flags(facts.red_flags, {sign}) for sign in WatchedSign}
    assert offered == {
        WatchedSign.VIOLENCE: (RedFlag.VIOLENCE,),
        WatchedSign.HARASSMENT: (RedFlag.HARASSMENT,),
        WatchedSign.PREGNANCY: (RedFlag.PREGNANCY,),
        WatchedSign.SELF_HARM: (RedFlag.DANGER,),
    }
    assert offered_flags(facts.red_flags, ()) == ()


def test_whom_to_call_instead_are_offices_whose_number_may_be_shown(facts: Facts) -> None:
    told = outside_offices(facts, RedFlag.HARASSMENT, "vi", OFFICE_HOURS)
    assert (told["office_1"], told["number_1"]) == ("human_rights", "0570-090911")
    shown = {told["office_1"], told["office_2"]}
    assert "harassment_room" not in shown  # nobody has confirmed its number


def test_a_number_that_somebody_has_confirmed_comes_first_and_110_is_never_one_of_them(facts: Facts) -> None:
    line = replace(facts.hotlines["suicide_line_sos"], checked=Confirmation(TODAY, "Ito"))
    confirmed = replace(facts, hotlines={**facts.hotlines, line.id: line})
    told = outside_offices(confirmed, RedFlag.DANGER, "ja", OFFICE_HOURS)
    assert told["office_1"] == "suicide_line_sos"
    assert not {"police", "ambulance_fire"} & set(told.values())


@pytest.mark.parametrize(("locale", "line"), [("ja", "suicide_line_sos"), ("vi", "yorisoi"), ("en", "yorisoi")])
def test_in_danger_the_line_that_speaks_the_language_is_named_first_where_it_is_confirmed(
    facts: Facts, locale: str, line: str
) -> None:
    lines = [facts.hotlines[each] for each in ("suicide_line_sos", "yorisoi", "tell")]
    checked = {each.id: replace(each, checked=Confirmation(TODAY, "Ito")) for each in lines}
    confirmed = replace(facts, hotlines={**facts.hotlines, **checked})
    assert outside_offices(confirmed, RedFlag.DANGER, locale, OFFICE_HOURS)["office_1"] == line


def test_where_no_office_speaks_the_language_a_line_stays_empty(facts: Facts) -> None:
    told = outside_offices(facts, None, "xx", OFFICE_HOURS)
    assert set(told.values()) == {"none"}


def test_each_flag_has_competent_authorities_and_none_has_a_number_that_nobody_confirmed(facts: Facts) -> None:
    assert competent_offices(facts, None, TODAY) == ()
    for flag in RedFlag:
        offices = competent_offices(facts, flag, TODAY)
        assert {each.authority for each in offices} <= facts.authorities.keys()
        assert {each.number for each in offices} <= {None, "110", "119"}


def test_in_danger_110_and_119_are_certain_and_a_line_that_nobody_tried_is_not(facts: Facts) -> None:
    assert competent_offices(facts, RedFlag.DANGER, TODAY) == [
        CompetentOffice("police", True, "police", "110"),
        CompetentOffice("ambulance", True, "ambulance_fire", "119"),
        CompetentOffice("crisis_line", False),
    ]


def test_a_line_that_staff_have_confirmed_stands_beside_its_authority_until_that_is_too_old(facts: Facts) -> None:
    line = replace(facts.hotlines["immigration_information"], checked=Confirmation(TODAY, "Ito"))
    confirmed = replace(facts, hotlines={**facts.hotlines, line.id: line})
    [office] = competent_offices(confirmed, RedFlag.DOCUMENTS_HELD, TODAY)
    assert office == CompetentOffice("immigration", False, line.id, "0570-013904")
    [later] = competent_offices(confirmed, RedFlag.DOCUMENTS_HELD, date(2027, 11, 22))
    assert (later.hotline, later.number) == (None, None)


def test_of_an_authority_with_two_lines_the_one_that_speaks_the_language_is_named(facts: Facts) -> None:
    line = replace(facts.hotlines["human_rights_ja"], checked=Confirmation(TODAY, "Ito"))
    confirmed = replace(facts, hotlines={**facts.hotlines, line.id: line})
    assert outside_offices(confirmed, RedFlag.HARASSMENT, "ja", OFFICE_HOURS)["office_1"] == "human_rights_ja"
    assert outside_offices(confirmed, RedFlag.HARASSMENT, "vi", OFFICE_HOURS)["office_1"] == "human_rights"


def test_who_answers_now_is_named_first_and_when_the_others_do(facts: Facts) -> None:
    line = replace(facts.hotlines["yorisoi"], checked=Confirmation(TODAY, "Ito"))
    confirmed = replace(facts, hotlines={**facts.hotlines, line.id: line})
    told = outside_offices(confirmed, RedFlag.HARASSMENT, "ja", NIGHT)
    assert (facts.hotlines[told["office_1"]].speaks("ja"), told["hours_1"]) == (True, "always")
    assert told["hours_2"] in ("always", "closed")
    told = outside_offices(confirmed, RedFlag.HARASSMENT, "vi", OFFICE_HOURS)
    assert (told["office_1"], told["hours_1"], told["at_1"]) == ("human_rights", "open", "17:00")
