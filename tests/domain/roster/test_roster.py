from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.date_parsing import date_words
from bot.domain.roster.columns import (
    EMPLOYER_COLUMNS,
    ROSTER_COLUMNS,
    Column,
    EmployerEntry,
    RosterEntry,
    RosterNames,
    RowProblem,
    Unreadable,
    column_of,
    names_of,
)
from bot.domain.roster.employment import EndReason
from bot.domain.roster.rows import Roster, read_employer, read_row
from bot.texts.calendar_names import month_names, weekday_names

TODAY = date(2026, 11, 22)
NAMES = RosterNames(
    languages=names_of({"vi": ("Vietnamese", "ベトナム語"), "id": ("Indonesian",)}),
    countries=names_of({"VN": ("Viet Nam", "ベトナム"), "ID": ("Indonesia",)}),
    fields=names_of({"food_service": ("Food service", "外食業"), "care": ("Nursing care", "介護")}),
    statuses=names_of({"ssw1": ("特定技能1号",), "ssw2": ("特定技能2号",)}),
    dates=date_words(month_names(), weekday_names()),
)
HANA: Mapping[str, object] = {"number": "W-0001", "name_on_card": "EXAMPLE HANA"}
WRITTEN: tuple[Callable[[date], object], ...] = (
    date.isoformat,
    lambda day: datetime.combine(day, time(9, 30)),
    lambda day: day,
    lambda day: int(f"{day:%Y%m%d}"),
    lambda day: float(f"{day:%Y%m%d}"),
    lambda day: f"{day.year}年{day.month}月{day.day}日",
    lambda day: f"令和{day.year - 2018}年{day.month}月{day.day}日",
    lambda day: f"R{day.year - 2018}.{day.month}.{day.day}",
    lambda day: f"{day:%d/%m/%Y}",
    lambda day: f"{day:%m/%d/%Y}",
    lambda day: f"{day.day} {day:%B %Y}",
    lambda day: f"\u3000{day:%Y/%m/%d} ".translate({ord(str(digit)): chr(0xFF10 + digit) for digit in range(10)}),
    lambda day: f"{day.day}/{day.month}/{day.year + 543}",
)
ANY_CELL = st.one_of(
    st.none(),
    st.text(max_size=60),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.binary(max_size=5),
    st.sampled_from(Unreadable),
    st.builds(object),
)


def entry(cells: Mapping[str, object]) -> RosterEntry:
    read = read_row(cells, NAMES, TODAY)
    assert isinstance(read, RosterEntry), read
    return read


def problems(cells: Mapping[str, object]) -> list[tuple[str | None, str]]:
    read = read_row(cells, NAMES, TODAY)
    assert isinstance(read, tuple), read
    return [(problem.column, problem.key) for problem in read]


@pytest.mark.parametrize("columns", [ROSTER_COLUMNS, EMPLOYER_COLUMNS], ids=["roster", "employers"])
def test_a_heading_is_known_in_either_language_in_both_and_in_any_width_or_case(columns: Sequence[Column]) -> None:
    for column in columns:
        both = f"{column.heading_ja}\n{column.heading_en}"
        wide = column.heading_en.translate({sign: sign + 0xFEE0 for sign in range(0x21, 0x7F)})
        for heading in (column.heading_ja, column.heading_en.upper(), column.heading, both, wide, f" {column.id} "):
            assert column_of(heading, columns) is column


@pytest.mark.parametrize("heading", ["", "/", "備考", "Number / Passport", "Number / Name on card"])
def test_a_heading_that_means_nothing_or_two_things_is_unknown(heading: str) -> None:
    assert column_of(heading, ROSTER_COLUMNS) is None


def test_a_row_is_read_into_ids_and_dates() -> None:
    assert entry(
        {
            "number": 12.0,
            "name_on_card": "\u3000EXAMPLE\u00a0HANA\x07 ",
            "language": "ベトナム語",
            "nationality": "viet nam",
            "birth_date": "平成13年5月12日",
            "status": "特定技能１号",
            "field": "外食業",
            "employer": "Ｅｘａｍｐｌｅ　Ｆｏｏｄｓ",
            "contract_started_on": datetime(2026, 4, 1),  # noqa: DTZ001 - a cell of Excel has no zone
            "contract_ended_on": date(2026, 4, 1),
            "contract_end_reason": "自己都合",
            "stay_expiry": "令和9年3月31日",
            "last_interview_on": 20261015,
        }
    ) == RosterEntry(
        number="12",
        name_on_card="EXAMPLE HANA",
        language="vi",
        nationality="VN",
        birth_date=date(2001, 5, 12),
        status="ssw1",
        field="food_service",
        employer="Example Foods",
        contract_started_on=date(2026, 4, 1),
        contract_ended_on=date(2026, 4, 1),
        contract_end_reason=EndReason.OWN_WISH,
        stay_expiry=date(2027, 3, 31),
        last_interview_on=date(2026, 10, 15),
        last_supervisor_interview_on=None,
        last_health_check_on=None,
        passport_expiry=None,
    )


@pytest.mark.parametrize(
    ("column", "cell", "key"),
    [
        ("number", None, "missing"),
        ("number", " \u3000\x00", "missing"),
        ("name_on_card", None, "missing"),
        ("number", "x" * 41, "too-long"),
        ("number", 10**15, "digits-lost"),
        ("number", 10**400, "digits-lost"),
        ("number", float("nan"), "digits-lost"),
        ("number", True, "kind"),
        ("number", date(2026, 1, 2), "kind"),
        ("name_on_card", "=A1", "formula"),
        ("name_on_card", "NGUY?N V?N A", "damaged"),
        ("name_on_card", "NGUYỄN V\ufffdN A", "damaged"),
        ("name_on_card", "DELA PE\uff91A JOSE", "damaged"),
        *((("name_on_card", nobody, "ditto")) for nobody in ("〃", "同上", '"')),
        *((("name_on_card", nobody, "missing")) for nobody in ("-", "－", "N/A", "ー", "なし", "未定")),
        *((("name_on_card", error, "excel-error")) for error in ("#N/A", "#NAME?", "#SPILL!")),
    ],
)
def test_a_cell_that_must_be_there_and_cannot_be_read_refuses_the_row(column: str, cell: object, key: str) -> None:
    assert problems({**HANA, column: cell}) == [(column, f"roster-problem-{key}")]


def test_all_problems_of_a_row_are_told_at_once() -> None:
    assert problems({"name_on_card": "=1", "stay_expiry": "soon"}) == [
        ("number", "roster-problem-missing"),
        ("name_on_card", "roster-problem-formula"),
    ]
    (left_out,) = entry({**HANA, "stay_expiry": "soon"}).left_out
    assert (left_out.column, left_out.key) == ("stay_expiry", "roster-problem-no-date")


@pytest.mark.parametrize(
    ("column", "cell", "key"),
    [
        ("language", "Klingon", "unknown-language"),
        ("nationality", "ZZ", "unknown-country"),
        ("status", "ssw3", "unknown-status"),
        ("field", "sumo", "unknown-field"),
        ("contract_end_reason", "because", "unknown-reason"),
        ("nationality", "#N/A", "excel-error"),
        ("field", "同上", "ditto"),
        ("field", "〃", "ditto"),
        ("last_health_check_on", True, "kind"),
        ("status", "=B2", "formula"),
        ("stay_expiry", "03/04/2026", "two-dates"),
        ("stay_expiry", "soon", "no-date"),
        ("stay_expiry", "2027/3/31（月）", "wrong-weekday"),
        ("stay_expiry", 46112, "no-date"),
        ("stay_expiry", time(9), "kind"),
        ("stay_expiry", "2027-02-30", "no-such-day"),
        ("stay_expiry", "令和0年3月31日", "no-such-day"),
        ("stay_expiry", "2083/12/17", "nepali"),
        ("stay_expiry", "2072/3/31", "nepali"),
        ("stay_expiry", "########", "too-narrow"),
        ("stay_expiry", "#N/A", "excel-error"),
        ("stay_expiry", "0202-03-31", "date-range"),
        ("stay_expiry", "2020/3/31", "date-range"),
        ("stay_expiry", "平成9年3月31日", "date-range"),
        ("last_interview_on", "2026-11-23", "date-range"),
        ("contract_started_on", "2062/4/1", "nepali"),
        ("contract_ended_on", "1950/3/31", "date-range"),
        ("passport_expiry", date(9999, 12, 31), "date-range"),
    ],
)
def test_a_cell_that_may_be_empty_never_costs_the_person_and_is_listed(column: str, cell: object, key: str) -> None:
    taken = entry({**HANA, column: cell})
    assert (taken.number, taken.name_on_card, getattr(taken, column)) == ("W-0001", "EXAMPLE HANA", None)
    assert [(problem.column, problem.key) for problem in taken.left_out] == [(column, f"roster-problem-{key}")]


NOTHING = (
    *("-", "ー", "―", "***", "N/A", "n/a", "None", "なし", "無", "該当なし"),
    *(
        "未定",
        "未",
        "（未定）",
        "不明",
        "検討中",
        "確認中",
        "調整中",
        "未確認",
        "未記入",
        "TBD",
        "T.B.D.",
        "undecided",
        "unknown",
    ),
    *("not yet", "Pending", "chưa có", "Chưa biết", "không có"),
)


@pytest.mark.parametrize("nothing", NOTHING)
def test_what_says_that_nothing_is_known_yet_is_an_empty_cell_in_every_column(nothing: str) -> None:
    optional = {column.id: nothing for column in ROSTER_COLUMNS if not column.mandatory}
    assert entry({**HANA, **optional}) == entry(HANA)
    described = {column.id: nothing for column in EMPLOYER_COLUMNS if not column.mandatory}
    assert read_employer({"name": "Example Foods", **described}, NAMES) == read_employer(
        {"name": "Example Foods"}, NAMES
    )


@pytest.mark.parametrize("end", ["soon", "1950/3/31"])
def test_without_the_end_of_a_contract_its_reason_is_left_out_too_and_its_beginning_stays(end: str) -> None:
    row = {**HANA, "employer": "Example Foods", "contract_started_on": "2026-04-01"}
    taken = entry({**row, "contract_ended_on": end, "contract_end_reason": "会社都合"})
    assert (taken.employer, taken.contract_started_on) == ("Example Foods", date(2026, 4, 1))
    assert (taken.contract_ended_on, taken.contract_end_reason) == (None, None)
    assert [problem.column for problem in taken.left_out] == ["contract_ended_on", "contract_ended_on"]


@pytest.mark.parametrize("employer", ["同上", "〃", "#REF!", "例示\ufffd食品", "＝cmd|'/c calc'!A0", "x" * 201, True])
def test_of_a_contract_whose_employer_cannot_be_read_nothing_is_taken(employer: object) -> None:
    taken = entry({**HANA, "employer": employer, "contract_started_on": "2026-04-01"})
    assert (taken.employer, taken.contract_started_on) == (None, None)
    assert [problem.column for problem in taken.left_out] == ["employer", None]


@pytest.mark.parametrize("name", ["山田A", "王小明WANG", "WANG XIAOMING (王小明)", "ﾚｲｼﾞ ﾊﾅ", "O’BRIEN-TAN, JR."])
def test_a_name_of_two_scripts_is_a_name(name: str) -> None:
    assert entry({**HANA, "name_on_card": name}).name_on_card == name


def test_a_contract_does_not_end_before_it_starts() -> None:
    row = {**HANA, "contract_started_on": "2026-04-02", "contract_ended_on": "2026-04-01"}
    assert problems(row) == [("contract_ended_on", "roster-problem-end-before-start")]


def test_a_merged_row_is_refused_as_a_whole() -> None:
    assert problems(dict.fromkeys(HANA, Unreadable.MERGED)) == [(None, "roster-problem-merged")]


def test_a_problem_shows_the_heading_and_not_more_than_the_beginning_of_a_long_cell() -> None:
    (problem,) = entry({**HANA, "field": "x" * 100}).left_out
    assert problem == RowProblem(
        "field", "roster-problem-unknown-field", {"column": "分野 / Field", "value": "x" * 40 + "…"}
    )


@given(day=st.dates(date(2026, 1, 1), date(2032, 10, 31)), write=st.sampled_from(WRITTEN))
def test_a_written_date_is_that_date_or_left_out_and_never_another(day: date, write: Callable[[date], object]) -> None:
    taken = entry({**HANA, "stay_expiry": write(day)})
    if taken.left_out:
        assert [problem.key for problem in taken.left_out] == ["roster-problem-two-dates"]
        assert taken.stay_expiry is None
    else:
        assert taken.stay_expiry == day


@given(
    st.dictionaries(
        st.sampled_from([column.id for column in (*ROSTER_COLUMNS, *EMPLOYER_COLUMNS)]), ANY_CELL, max_size=20
    )
)
def test_whatever_the_cells_hold_a_row_is_read_or_refused_and_only_what_must_be_there_refuses_it(
    cells: Mapping[str, object],
) -> None:
    read = read_row({**cells, **HANA}, NAMES, TODAY)
    whole = (None, "contract_ended_on")  # merged cells; an end before the start
    assert isinstance(read, RosterEntry) or [problem.column in whole for problem in read] == [True]
    assert read_row(cells, NAMES, TODAY) != ()
    assert read_employer(cells, NAMES) != ()


def test_a_number_that_stands_twice_is_refused_with_the_first_line() -> None:
    roster = Roster(NAMES, TODAY)
    assert isinstance(roster.read(2, HANA), RosterEntry)
    other = {"number": "Ｗ-0001", "name_on_card": "EXAMPLE BUDI"}
    assert roster.read(7, other) == (RowProblem("number", "roster-problem-twice", {"line": "2"}),)


def test_the_number_of_a_refused_row_counts_too() -> None:
    roster = Roster(NAMES, TODAY)
    assert isinstance(roster.read(2, {**HANA, "name_on_card": "=1"}), tuple)
    assert roster.read(3, HANA) == (RowProblem("number", "roster-problem-twice", {"line": "2"}),)


def test_rows_without_a_number_are_not_the_same_row() -> None:
    roster = Roster(NAMES, TODAY)
    for line in (2, 3):
        refused = roster.read(line, {"name_on_card": "EXAMPLE HANA"})
        assert isinstance(refused, tuple)
        assert [problem.key for problem in refused] == ["roster-problem-missing"]


def test_an_employer_is_read_with_its_supervisor() -> None:
    cells = {"name": "例示食品", "field": "介護", "supervisor_email": "a@example.com", "supervisor_name": "例示"}
    assert read_employer(cells, NAMES) == EmployerEntry("例示食品", None, "care", "例示", "a@example.com")


@pytest.mark.parametrize(
    ("cells", "key"),
    [
        ({"address": "例示県"}, "roster-problem-missing"),
        ({"name": "例示食品", "supervisor_email": "nobody"}, "roster-problem-no-email"),
        ({"name": Unreadable.MERGED}, "roster-problem-merged"),
    ],
)
def test_an_employer_that_cannot_be_read_is_refused(cells: Mapping[str, object], key: str) -> None:
    read = read_employer(cells, NAMES)
    assert isinstance(read, tuple)
    assert [problem.key for problem in read] == [key]
