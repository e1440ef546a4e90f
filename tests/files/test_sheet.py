import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.files.pdf import Bilingual
from bot.files.sheet import Sheet, SheetRow, SheetSection, print_sheet
from bot.resources import locales_folder
from bot.texts import Translator, load_texts
from tests.architecture.samples import LOCALES
from tests.files.paper import fonts_of, is_on, longest_line, pages, reach, squeezed

pytestmark = pytest.mark.usefixtures("fonts")

LONGEST_LINE = 100
# In points: the page less its margin, and where the column of values begins.
RIGHT_EDGE, VALUES_BEGIN = 595 - 62, 221
VALUE_SIZE, LABEL_SIZE = 10, 9.5
MADE_ON = date(2026, 11, 22)
FIELD = SheetRow(Bilingual("Lĩnh vực", "分野"), Bilingual("Chăm sóc người cao tuổi", "介護"))
NAME = SheetRow(Bilingual("Tên trên thẻ", "氏名（在留カード）"), Bilingual("EXAMPLE LINH", "EXAMPLE LINH"))
PERSON = SheetSection(Bilingual("Bạn là ai", "本人"), (NAME, FIELD))
DOCUMENT = Sheet("vi", MADE_ON, Bilingual("Dữ liệu về bạn", "あなたについて保存している情報"), (PERSON,))


@pytest.fixture(scope="module")
def words_of() -> Callable[[str], Translator]:
    texts = load_texts(locales_folder())
    return lambda locale: Translator(texts, locale)


def with_value(value: str) -> Sheet:
    return replace(DOCUMENT, sections=(replace(PERSON, rows=(replace(NAME, value=Bilingual(value, value)), FIELD)),))


def test_everything_stands_there_in_both_languages(words_of: Callable[[str], Translator]) -> None:
    (page,) = pages(print_sheet(DOCUMENT, words_of))
    told = [DOCUMENT.title, PERSON.title, *(text for row in PERSON.rows for text in (row.label, row.value))]
    assert [text for each in told for text in (each.text, each.ja) if squeezed(text) not in page] == []


def test_chinese_stands_there_in_chinese_shapes_and_the_japanese_below_in_japanese_ones(
    words_of: Callable[[str], Translator],
) -> None:
    row = SheetRow(Bilingual("骨头", "直す"), Bilingual("骨头", "直す"))
    printed = print_sheet(replace(DOCUMENT, locale="zh-hans", sections=(replace(PERSON, rows=(row,)),)), words_of)
    assert (fonts_of(printed, "骨"), fonts_of(printed, "直")) == ({"NotoSansCJKsc"}, {"NotoSansCJKjp"})


def test_a_value_that_is_the_same_in_japanese_stands_there_once(words_of: Callable[[str], Translator]) -> None:
    (page,) = pages(print_sheet(DOCUMENT, words_of))
    assert page.count(squeezed(NAME.value.text)) == 1


@pytest.mark.parametrize("locale", LOCALES)
def test_it_says_on_which_day_it_was_made(words_of: Callable[[str], Translator], locale: str) -> None:
    sheet = print_sheet(replace(DOCUMENT, locale=locale), words_of)
    for words in (words_of(locale), words_of("ja")):
        assert is_on(sheet, words.label("sheet-my_data-made", {"made_on": MADE_ON}))


def test_every_page_says_its_number_and_how_many_there_are(words_of: Callable[[str], Translator]) -> None:
    rows = tuple(replace(FIELD, value=Bilingual(f"({number})" + " từ" * 100, "介護")) for number in range(60))
    sheet = pages(print_sheet(replace(DOCUMENT, sections=(PERSON, replace(PERSON, rows=rows))), words_of))
    assert len(sheet) > 1
    for number, page in enumerate(sheet, 1):
        assert f"{number}/{len(sheet)}" in page
    assert [number for number in range(60) if f"({number})" not in "".join(sheet)] == []


@pytest.mark.parametrize("value", ["", "a b\nc\n\nd", "x" * 5000, "ngôn ngữ " * 2000, "http://a" + "b" * 300])
def test_a_value_of_any_length_is_printed_whole(words_of: Callable[[str], Translator], value: str) -> None:
    sheet = pages(print_sheet(with_value(value), words_of))
    footers = [f"{squeezed(DOCUMENT.title.text)}{number}/{len(sheet)}" for number in range(1, len(sheet) + 1)]
    text = "".join(page.replace(footer, "") for page, footer in zip(sheet, footers, strict=True))
    assert squeezed(value) in text
    assert squeezed(FIELD.value.text) in text


# Invented complaints of people whose script has no spaces between words.
OWN_WORDS = {
    "Burmese": "ကျွန်တော်အလုပ်ရှင်ကလစာမပေးသေးပါဘူးပတ်စပို့ကိုလည်းသိမ်းထားပါတယ်ကူညီပေးပါခင်ဗျာ",
    "Khmer": "និយោជករបស់ខ្ញុំមិនទាន់បានបើកប្រាក់ខែឱ្យខ្ញុំទេហើយបានរក្សាទុកលិខិតឆ្លងដែនរបស់ខ្ញុំ",
    "Thai": "นายจ้างยังไม่จ่ายเงินเดือนให้ฉันและยึดหนังสือเดินทางของฉันไว้ช่วยด้วยค่ะ",
    "Lao": "ນາຍຈ້າງຂອງຂ້ອຍຍັງບໍ່ໄດ້ຈ່າຍເງິນເດືອນໃຫ້ຂ້ອຍ",
    "Nepali": "मेरो मालिकले मलाई तलब दिएको छैन र मेरो राहदानी राखेको छ कृपया सहयोग गर्नुहोस्। ",
    "Japanese with Burmese": "会社がကျွန်တော်အလုပ်ရှင်ကလစာမပေးသေးပါဘူးと言いました。",
    "Mongolian": "Ажилолгогчцалинөгөөгүй",
    "Malayalam": "ഡഡഡഡഡഡഡഡഡഡഡഡ",
}


@pytest.mark.slow
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("words", OWN_WORDS.values(), ids=OWN_WORDS)
def test_somebody_s_own_words_break_into_lines_whatever_the_sheet_s_language(
    words_of: Callable[[str], Translator], locale: str, words: str
) -> None:
    said, label = words * 6, words * 2
    row = SheetRow(Bilingual(label, label), Bilingual(said, said))
    document = replace(DOCUMENT, locale=locale, sections=(replace(PERSON, rows=(row,)),))
    sheet, other = print_sheet(document, words_of), print_sheet(replace(DOCUMENT, locale=locale), words_of)
    assert reach(sheet, VALUE_SIZE) < RIGHT_EDGE
    # The day on which it was made stands alone in its row.
    assert reach(sheet, LABEL_SIZE) <= max(VALUES_BEGIN, reach(other, LABEL_SIZE))


@pytest.mark.parametrize("value", ["x" * 500, "=" * 500, "0" * 500, "http://a" + "b" * 500])
def test_a_word_without_an_end_stays_in_its_column(words_of: Callable[[str], Translator], value: str) -> None:
    assert longest_line(print_sheet(with_value(value), words_of)) < LONGEST_LINE


@pytest.mark.parametrize(
    "value",
    [
        '#import "x.typ": *',
        "$x$ *bold* _it_ `raw`",
        '= Heading\n- item \\ \\\\ "quoted"',
        "<b>bold</b> &amp;",
        "😀 한국어",
    ],
)
def test_what_somebody_wrote_is_printed_as_it_is(words_of: Callable[[str], Translator], value: str) -> None:
    (page,) = pages(print_sheet(with_value(value), words_of))
    assert squeezed(value) in page


@pytest.mark.parametrize("value", ["a\x00b\x1bc", "\u202eabc\u2069", "ab\ud800c", "\ufeffabc\uffff"])
def test_what_cannot_be_printed_is_left_out(words_of: Callable[[str], Translator], value: str) -> None:
    (page,) = pages(print_sheet(with_value(value), words_of))
    assert "abc" in page


def test_somebody_about_whom_nothing_is_kept_gets_a_page_all_the_same(words_of: Callable[[str], Translator]) -> None:
    for sections in ((), (replace(PERSON, rows=()),)):
        (page,) = pages(print_sheet(replace(DOCUMENT, sections=sections), words_of))
        assert squeezed(DOCUMENT.title.text) in page


async def test_two_sheets_can_be_made_at_the_same_time(words_of: Callable[[str], Translator]) -> None:
    made = await asyncio.gather(*(asyncio.to_thread(print_sheet, DOCUMENT, words_of) for _ in range(2)))
    assert [squeezed(DOCUMENT.title.text) in page for sheet in made for page in pages(sheet)] == [True, True]
