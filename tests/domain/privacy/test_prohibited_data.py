from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.privacy.prohibited_data import Keywords, ProhibitedData, found_in, may_show_card, names_card

WORDS = Keywords(
    my_number=("My Number", "マイナンバー", "mã số cá nhân"),
    bank_account=("bank account", "口座", "支店", "tài khoản"),
    password=("password", "pin", "暗証番号", "mật khẩu"),
    card_photo=("residence card", "在留カード", "thẻ cư trú"),
    stated=("is", "は", "là", "của tôi là"),
    money=("yen", "¥", "円", "đồng"),
)

# All numbers are invented; check digits were made to fit.
FOUND = [
    ("123456789018", ProhibitedData.MY_NUMBER),
    ("1234 5678 9018", ProhibitedData.MY_NUMBER),
    ("1234-5678-9018", ProhibitedData.MY_NUMBER),
    ("1234‐5678‐9018", ProhibitedData.MY_NUMBER),
    ("1234ー5678ー9018", ProhibitedData.MY_NUMBER),
    ("１２３４５６７８９０１８", ProhibitedData.MY_NUMBER),
    ("１２３４　５６７８　９０１８", ProhibitedData.MY_NUMBER),
    ("၁၂၃၄၅၆၇၈၉၀၁၈", ProhibitedData.MY_NUMBER),
    ("1234\u200b56789018", ProhibitedData.MY_NUMBER),
    ("私の番号は123456789018です", ProhibitedData.MY_NUMBER),
    ("My Number: 1234 5678 9012", ProhibitedData.MY_NUMBER),
    ("my number is 0123 4567 8901", ProhibitedData.MY_NUMBER),
    ("123456789012 マイナンバー", ProhibitedData.MY_NUMBER),
    ("Mã số cá nhân là 123456789012", ProhibitedData.MY_NUMBER),
    ("call +84 912 345 678 or 1234-5678-9018", ProhibitedData.MY_NUMBER),
    ("4111111111111111", ProhibitedData.CARD),
    ("4111 1111 1111 1111", ProhibitedData.CARD),
    ("4111-1111-1111-1111 12/29", ProhibitedData.CARD),
    ("4111 1111 1111 1111 12/29 123", ProhibitedData.CARD),
    ("カードは４１１１１１１１１１１１１１１１です", ProhibitedData.CARD),
    ("3782 822463 10005", ProhibitedData.CARD),
    ("AB12345678CD", ProhibitedData.CARD),
    ("在留カードab12345678cdです", ProhibitedData.CARD),
    ("My bank account: 1234567", ProhibitedData.BANK_ACCOUNT),
    ("〇〇銀行 大阪支店 普通 1234567", ProhibitedData.BANK_ACCOUNT),
    ("tài khoản 1234567", ProhibitedData.BANK_ACCOUNT),
    ("記号12340 番号12345671", ProhibitedData.BANK_ACCOUNT),
    ("12340-12345671", ProhibitedData.BANK_ACCOUNT),
    ("GB82 WEST 1234 5698 7654 32", ProhibitedData.BANK_ACCOUNT),
    ("gb82west12345698765432, thanks", ProhibitedData.BANK_ACCOUNT),
    ("It is GB82WEST12345698765432 for now", ProhibitedData.BANK_ACCOUNT),
    ("Bank account 12345678", ProhibitedData.BANK_ACCOUNT),
    ("tài khoản: 0071000123456", ProhibitedData.BANK_ACCOUNT),
    ("Số tài khoản của tôi là 0071000123456", ProhibitedData.BANK_ACCOUNT),
    ("password: sakura", ProhibitedData.PASSWORD),
    ("My password is sakura7", ProhibitedData.PASSWORD),
    ("password abc123 hai", ProhibitedData.PASSWORD),
    ("暗証番号 sakura77 です", ProhibitedData.PASSWORD),
    ("PIN： 1234", ProhibitedData.PASSWORD),
    ("暗証番号は1234です", ProhibitedData.PASSWORD),
    ("mật khẩu là hoa123", ProhibitedData.PASSWORD),
    ("Mật khẩu của tôi là hoa123", ProhibitedData.PASSWORD),
    ("PIN 1234", ProhibitedData.PASSWORD),
    ("暗証番号1234です", ProhibitedData.PASSWORD),
]

LET_THROUGH = [
    "",
    "Lương tháng này thiếu 20.000 yên",
    "090-1234-5678",
    "+84 912 345 678",
    "+81 90 1234 5678",
    "+62 8123 4567 8901",
    "0812-3456-7890",
    "0084 912 345 678",
    "2026-11-22",
    "令和8年11月22日",
    "20261122",
    "1,234,567円",
    "口座に 1500000 yen",
    "支店 ¥1500000",
    "tài khoản thiếu 1500000 đồng",
    "tài khoản 12000000 đồng",
    "大阪支店 0612345678",
    "bank account 20261122",
    "I changed my password 2026-11-22",
    "My PIN 3 times wrong",
    "consultation no. 12345",
    "123456789012",
    "1234 5678 9018 2222",
    "4111 1111 1111 1112",
    "GB82 WEST 1234 5698 7654 33",
    "My password is wrong",
    "I forgot my password 10days ago",
    "Password abc does not work",
    "I forgot my password. What is the PIN?",
    "shopping: 12345",
    "1234567",
    "AB1234567",
]


@pytest.mark.parametrize(("text", "kind"), FOUND)
def test_what_is_not_accepted_is_recognised(text: str, kind: ProhibitedData) -> None:
    assert found_in(text, WORDS) is kind


@pytest.mark.parametrize("text", LET_THROUGH)
def test_what_people_may_write_is_let_through(text: str) -> None:
    assert found_in(text, WORDS) is None


@pytest.mark.parametrize(
    ("caption", "named"),
    [
        ("My residence card", True),
        ("これは在留カードです", True),
        ("Thẻ cư trú của tôi", True),
        ("My payslip", False),
        ("residence cardboard", False),
        ("", False),
    ],
)
def test_a_caption_tells_that_a_picture_shows_a_card(caption: str, named: bool) -> None:
    assert names_card(caption, WORDS) is named


@pytest.mark.parametrize(("content", "may"), [("photo", True), ("document", True), ("voice", False), ("text", False)])
def test_only_pictures_may_show_a_card(content: str, may: bool) -> None:
    assert may_show_card(content) is may


@given(st.text())
def test_no_text_makes_it_fail(text: str) -> None:
    found_in(text, WORDS)
    names_card(text, WORDS)


@given(st.text(alphabet="0123456789 -+:=isはabGB口座支店pin記号番号", max_size=80))
def test_nothing_that_nearly_fits_makes_it_fail(text: str) -> None:
    found_in(text, WORDS)


GAPS = st.sampled_from(["", " ", "-"])


@given(st.from_regex(r"0[1-9]\d{7,11}", fullmatch=True), st.lists(st.integers(2, 11), max_size=3), GAPS)
def test_a_telephone_number_of_a_country_is_let_through(digits: str, cuts: list[int], gap: str) -> None:
    assert found_in(_cut(digits, cuts, gap), WORDS) is None


@given(st.from_regex(r"[1-9]\d{7,14}", fullmatch=True), st.lists(st.integers(1, 14), max_size=4), GAPS)
def test_an_international_telephone_number_is_let_through(digits: str, cuts: list[int], gap: str) -> None:
    assert found_in("+" + _cut(digits, cuts, gap), WORDS) is None


@given(
    st.dates(min_value=date(1950, 1, 1), max_value=date(2100, 1, 1)),
    st.sampled_from(["%Y-%m-%d", "%Y%m%d", "%d/%m/%Y"]),
)
def test_a_day_is_let_through(day: date, notation: str) -> None:
    assert found_in(day.strftime(notation), WORDS) is None


@given(
    st.integers(0, 10**11 - 1),
    st.sampled_from(["{} yen", "{:,}円", "¥{:,}", "{}円", "{:,} VND"]),
    st.sampled_from(["", "口座 "]),
)
def test_an_amount_of_money_is_let_through(amount: int, notation: str, before: str) -> None:
    assert found_in(before + notation.format(amount), WORDS) is None


@given(st.from_regex(r"[1-9]\d{10}", fullmatch=True), GAPS)
def test_every_my_number_with_its_check_digit_is_recognised(first: str, gap: str) -> None:
    whole = first + _check_digit(first)
    assert found_in(_cut(whole, [4, 8], gap), WORDS) is ProhibitedData.MY_NUMBER


def _check_digit(first: str) -> str:
    """As the ordinance counts: from the right, 2 to 7, then 2 to 6."""
    places = enumerate(reversed(first), start=1)
    rest = sum(int(sign) * (place + 1 if place <= 6 else place - 5) for place, sign in places) % 11
    return str(0 if rest <= 1 else 11 - rest)


def _cut(digits: str, cuts: list[int], gap: str) -> str:
    inside = sorted({cut for cut in cuts if cut < len(digits)})
    starts = [0, *inside]
    return gap.join(digits[start:end] for start, end in zip(starts, [*inside, len(digits)], strict=True))
