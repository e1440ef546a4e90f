from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.roster.invitation import MOST_PAGES
from bot.files.roster.invitation_sheet import Invitee, invitation_sheet
from bot.resources import locales_folder
from bot.texts import Translator, Value, load_texts
from tests.architecture.samples import LOCALES
from tests.files.paper import heights, is_on, links, pages, squeezed

pytestmark = pytest.mark.usefixtures("fonts")

LINH = Invitee(
    name="EXAMPLE LINH",
    locale="vi",
    link="https://t.me/ExampleShienBot?start=inv_Zm9yLWEtdGVzdC1vbmx5",
    expires_on=date(2026, 12, 22),
    organisation="Example Support Association (例示支援協会)",
    phone="00-0000-0000",
)
ANYBODY = replace(LINH, name=None)
ARGS: dict[str, Value] = {
    "name": LINH.name,
    "organisation": LINH.organisation,
    "phone": LINH.phone,
    "expires_on": LINH.expires_on,
}
ALWAYS = ("title", "organisation", "install", "scan", "start", "link", "emergency", "question")


@pytest.fixture(scope="module")
def words_of() -> Callable[[str], Translator]:
    texts = load_texts(locales_folder())
    return lambda locale: Translator(texts, locale)


def said(t: Translator, *parts: str) -> list[str]:
    return [squeezed(t.label(f"sheet-invitation-{part}", ARGS)) for part in parts]


@pytest.mark.parametrize("locale", LOCALES)
def test_a_page_speaks_the_workers_language_and_japanese(words_of: Callable[[str], Translator], locale: str) -> None:
    sheet = invitation_sheet([replace(LINH, locale=locale)], words_of)
    for words in (words_of(locale), words_of("ja")):
        sentences = said(words, *ALWAYS, "name", "personal")
        assert [sentence for sentence in sentences if not is_on(sheet, sentence)] == []


def test_for_a_japanese_reader_nothing_is_said_twice(words_of: Callable[[str], Translator]) -> None:
    (page,) = pages(invitation_sheet([replace(LINH, locale="ja")], words_of))
    assert [page.count(sentence) for sentence in said(words_of("ja"), *ALWAYS)] == [1] * len(ALWAYS)


def test_without_a_name_the_page_says_that_staff_will_ask(words_of: Callable[[str], Translator]) -> None:
    (page,) = pages(invitation_sheet([ANYBODY], words_of))
    (shared, personal) = said(words_of("vi"), "shared", "personal")
    assert shared in page
    assert personal not in page
    assert "EXAMPLELINH" not in page


def test_each_invitee_has_a_page_with_its_own_link(words_of: Callable[[str], Translator]) -> None:
    invitees = [
        replace(LINH, name=f"EXAMPLE {number}", link=f"https://t.me/ExampleShienBot?start=inv_{number}")
        for number in range(3)
    ]
    pdf = invitation_sheet(invitees, words_of)
    assert links(pdf) == [invitee.link for invitee in invitees]
    for page, invitee in zip(pages(pdf), invitees, strict=True):
        assert squeezed(invitee.link) in page
        assert squeezed(invitee.name or "") in page


@pytest.mark.parametrize(
    "name",
    [
        '#import "x.typ": *',
        "$x$ *bold* _it_ `raw` <label> @ref",
        "\\ \\\\ \\u{41} \"quoted\" 'single'",
        "// no comment /* here */ #sys.inputs",
        "<b>bold</b> &amp; Co",
        "Thị Ví Dụ 例示 花 ☆",
        "😀👩‍👩‍👧",
    ],
)
def test_a_name_is_printed_as_it_is_written(words_of: Callable[[str], Translator], name: str) -> None:
    (page,) = pages(invitation_sheet([replace(LINH, name=name)], words_of))
    assert squeezed(name) in page


@pytest.mark.parametrize(
    "name",
    [
        "EXAMPLE\nLINH",
        "EXAMPLE\x00 \x1bLINH",
        "\u202eEXAMPLE \u200fLINH\u2066",
        "EXAMPLE\u200b LINH\ufeff",
        "EXAMPLE LINH\ud800",
    ],
)
def test_what_cannot_be_printed_in_a_name_is_left_out(words_of: Callable[[str], Translator], name: str) -> None:
    (page,) = pages(invitation_sheet([replace(LINH, name=name)], words_of))
    assert squeezed(words_of("vi").label("sheet-invitation-name", {"name": "EXAMPLE LINH"})) in page
    assert said(words_of("vi"), "emergency")[0] in page


@pytest.mark.parametrize("name", ["LONG " * 100, "L" * 500, "ကခဂဃ" * 100])
def test_a_very_long_name_does_not_need_a_second_page(words_of: Callable[[str], Translator], name: str) -> None:
    (page,) = pages(invitation_sheet([replace(LINH, name=name)], words_of))
    assert said(words_of("vi"), "emergency")[0] in page


@pytest.mark.parametrize("name", ["ကျွန်ုပ်မြို့ဂြိုဟ်", "ကျွန်ုပ်တို့ဥက္ကဋ္ဌမြို့ဂြိုဟ် " * 3, "ស្ត្រីក្រុងស្រ្តី " * 4])
def test_a_name_in_tall_letters_keeps_clear_of_the_line_below_it(
    words_of: Callable[[str], Translator], name: str
) -> None:
    def room_below(name: str) -> float:
        pdf = invitation_sheet([replace(LINH, name=name)], words_of)
        return min(heights(pdf, 17.0)) - max(heights(pdf, 10.0))

    assert room_below(name) > room_below("EXAMPLE LINH") + 2


@pytest.mark.parametrize("locale", ["my", "km"])
def test_a_title_in_tall_letters_keeps_clear_of_the_japanese_below_it(
    words_of: Callable[[str], Translator], locale: str
) -> None:
    def room_below(locale: str) -> float:
        pdf = invitation_sheet([replace(LINH, locale=locale)], words_of)
        return min(heights(pdf, 27.0)) - max(heights(pdf, 12.0))

    assert room_below(locale) > room_below("vi") + 5


@pytest.mark.parametrize("number", [0, MOST_PAGES + 1])
def test_a_sheet_is_for_somebody_and_not_for_a_whole_town(words_of: Callable[[str], Translator], number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        invitation_sheet([LINH] * number, words_of)
