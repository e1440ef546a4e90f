"""Lists of buttons: a page is reached by what stands on it, and no button is cut on a phone."""

import pytest
from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.lists import LONGEST_LABEL, by_name, by_place
from bot.domain.unicode.clusters import columns
from bot.texts import Translator
from tests.architecture.samples import LOCALES
from tests.dialogs.windows import here, manager_of, shown

WIDEST_LABEL, WIDEST_OF_TWO, LAST_PAGE = 34, 14, 7
WIDEST_WEEKDAY, DAYS_OF_THE_WEEK = 2, ["Lu", "Ma", "Mi", "Hu", "Bi", "Sa", "Li"]
WAYS = ("‹", "›")
SIGNS = {"🙋", "🆘", "🌐"}
LABELS = ["Agriculture", "Care", "Manufacture of industrial products", "Nursing"]


async def rows_of(dispatcher: Dispatcher, turn: Turn, at: int) -> list[list[str]]:
    """The labels as somebody sees them who stands on that page of the 47 prefectures, two short ones in a row."""
    manager = manager_of(dispatcher, turn, states.Profile.option, here(group="me", part="prefecture"))
    manager.current_context().widget_data["page"] = at
    screen = await manager.dialog().render(manager)
    return [[button.text for button in row] for row in getattr(screen.reply_markup, "inline_keyboard", [])]


def ways_in(rows: list[list[str]]) -> list[str]:
    """Where the list goes on: below it, before the way out of it, which is the last row."""
    return [label for row in rows[:-1] for label in row if label.startswith(WAYS) or label.endswith(WAYS)]


async def test_a_page_is_named_by_its_first_and_its_last_label(dispatcher: Dispatcher, turn: Turn) -> None:
    pages = [await rows_of(dispatcher, turn, at) for at in range(LAST_PAGE + 1)]
    assert (pages[1][0][0], pages[1][5][0]) == ("Fukushima (福島県)", "Chiba (千葉県)")
    assert ways_in(pages[0]) == ["Fukushima – Chiba ›"]
    assert ways_in(pages[2])[0] == "‹ Fukushima – Chiba"


async def test_a_page_that_a_list_does_not_have_is_its_last_one(dispatcher: Dispatcher, turn: Turn) -> None:
    assert await rows_of(dispatcher, turn, 99) == await rows_of(dispatcher, turn, LAST_PAGE)


@pytest.mark.parametrize("locale", LOCALES)
async def test_no_way_is_cut_and_no_row_has_three(locale: str, dispatcher: Dispatcher, turn: Turn) -> None:
    turn.t = Translator(turn.texts, locale)
    for at in range(LAST_PAGE + 1):
        rows = await rows_of(dispatcher, turn, at)
        assert [label for label in ways_in(rows) if columns(label) > WIDEST_LABEL] == []
        assert [row for row in rows if len({*row} - SIGNS) > 2] == []
        listed = [row for row in rows if not {*row} & {*ways_in(rows), *SIGNS}]
        assert [row for row in listed if len(row) > 1 and max(map(columns, row)) > WIDEST_OF_TWO] == []


@pytest.mark.parametrize(
    ("first", "last", "named"),
    [(0, 1, ("Agriculture", "Care")), (3, 3, ("Nursing", "none")), (0, 2, ("Agriculture", "Manufacture…"))],
)
def test_a_long_name_is_cut_after_a_word_and_one_label_is_no_range(
    first: int, last: int, named: tuple[str, str]
) -> None:
    name = by_name(LABELS, first, last)
    assert (name["first"], name["last"]) == named


def test_a_name_without_spaces_is_cut_by_its_columns() -> None:
    assert by_name(["飲食料品製造業分野"], 0, 0)["first"] == "飲食料品製造…"


@pytest.mark.parametrize("locale", LOCALES)
def test_days_are_counted_instead(locale: str, turn: Turn) -> None:
    labels = [f"2026-11-{day}" for day in range(10, 31)]
    on = Translator(turn.texts, locale).label("button-page-next", by_place(labels, 8, 15))
    assert [number for number in ("9", "16", "21") if number not in on] == []
    assert columns(on) <= WIDEST_LABEL


def test_a_page_named_in_letters_of_many_signs_fits_on_a_button() -> None:
    burmese = ["ဂျပန်စာ လေ့လာခြင်း", "ပုံမှန်တွေ့ဆုံဆွေးနွေးခြင်း"]
    args = by_name(burmese, 0, 1)
    assert len(f"{args['first']} – {args['last']} ›") <= LONGEST_LABEL


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_day_of_the_week_stands_whole_in_its_narrow_cell(
    dispatcher: Dispatcher, turn: Turn, locale: str
) -> None:
    turn.t = Translator(turn.texts, locale)
    screen = await shown(dispatcher, turn, states.MyDates.day, here(obligation=None, part="contract_ended_on"))
    rows = getattr(screen.reply_markup, "inline_keyboard", [])
    weekdays = next(row for row in rows if len(row) == len(DAYS_OF_THE_WEEK))
    assert [each.text for each in weekdays if columns(each.text) > WIDEST_WEEKDAY] == []
    assert locale != "fil" or [each.text for each in weekdays] == DAYS_OF_THE_WEEK
