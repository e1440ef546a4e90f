from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.roster.employment import normal_name
from bot.domain.roster.people import Person, is_somebody_else, may_be_one, name_digest, person_of
from tests.domain.roster.test_roster_changes import EMPTY

HONG = Person("VN", "2027-03-31", "a社")
ANY = st.builds(Person, *(st.sampled_from([None, "one", "two"]) for _ in range(3)))


@pytest.mark.parametrize(
    "spelling",
    [
        "NGUYỄN THỊ HỒNG",
        "Nguyen Thi Hong",
        "NGUYEN  THI　HONG",
        "NGUYEN-THI-HONG",
        "ＮＧＵＹＥＮ ＴＨＩ ＨＯＮＧ",
        "NGUYEN THI HONG\u200b",
    ],
)
def test_an_accent_a_hyphen_or_a_space_makes_no_other_name(spelling: str) -> None:
    assert name_digest(spelling) == name_digest("NGUYEN THI HONG")
    assert name_digest(spelling) != name_digest("NGUYEN THI HUONG")


@pytest.mark.parametrize(
    ("other", "is_asked"),
    [
        (HONG, True),
        (replace(HONG, nationality=None), True),
        (replace(HONG, stay_expiry=None), True),
        (replace(HONG, employer="b社"), True),
        (Person(None, None, None), True),
        (replace(HONG, nationality="PH"), False),
        (replace(HONG, stay_expiry="2028-03-31"), False),
        (replace(HONG, stay_expiry=None, employer="b社"), False),
    ],
)
def test_people_of_one_name_are_asked_about_unless_something_tells_them_apart(other: Person, is_asked: bool) -> None:
    assert may_be_one(HONG, other) is is_asked


@given(ANY, ANY)
def test_it_makes_no_difference_who_stands_first(one: Person, other: Person) -> None:
    assert may_be_one(one, other) is may_be_one(other, one)
    assert may_be_one(one, one)


def test_a_row_says_what_its_person_is_recognised_by() -> None:
    row = replace(EMPTY, nationality="VN", stay_expiry=date(2027, 3, 31), employer="A社")
    assert person_of(row) == HONG


@pytest.mark.parametrize(
    ("name", "nationality", "is_other"),
    [
        ("EXAMPLE BUDI", "ID", True),
        ("EXAMPLE BUDI", "VN", False),
        ("EXAMPLE BUDI", None, False),
        ("Example-Linh", "ID", False),
        (None, "ID", False),
    ],
)
def test_a_number_is_somebody_else_s_with_another_name_and_another_nationality(
    name: str | None, nationality: str | None, is_other: bool
) -> None:
    row = replace(EMPTY, nationality="VN")
    assert is_somebody_else(row, name, nationality) is is_other


@pytest.mark.parametrize(
    "spelling",
    [
        *(
            "株式会社例示食品",
            "㈱例示食品",
            "（株）例示食品",
            "(株) 例示食品",
            "株式会社　例示食品",
            "ｶﾌﾞｼｷｶﾞｲｼｬ例示食品",
        ),
    ],
)
def test_a_company_has_one_name_however_its_kind_is_written(spelling: str) -> None:
    assert normal_name(spelling) == normal_name("株式会社 例示食品")
    for other in ("例示食品株式会社", "有限会社例示食品", "合同会社例示食品", "株式会社例示商事"):
        assert normal_name(other) != normal_name(spelling)


def test_stops_and_case_make_no_other_company() -> None:
    assert normal_name("Aozora Foods Co., Ltd.") == normal_name("AOZORA FOODS CO.,LTD")
