import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.text_search import (
    Text,
    build_index,
    fitting_options,
    fold_for_search,
    fold_sounds,
    named_option,
)

TEXTS = [
    Text("renewal", "Gia hạn lưu trú", "Nộp hồ sơ đúng hạn. Đừng để quá hạn."),
    Text("family", "Gia đình", "Một gia đình hân hoan, một người nhàn."),
    Text("card", "在留カード", "いつも持ち歩きます。"),
    Text("stay", "期間", "在留期間を更新する。在留期間は５年です。"),
    Text("address", "引っ越し", "新しい住所は、在留カードに書かれます。"),
    Text("visa", "วีซ่า", "การต่ออายุวีซ่า"),
    Text("burmese", "ဗီဇာ", "နေထိုင်ခွင့် သက်တမ်းတိုး"),
    Text("khmer", "ទិដ្ឋាការ", "ការបន្តទិដ្ឋាការ"),
    Text("pay", "Pay", "Pay day: 25. Your pay, your payslip!"),
    Text("tax", "Tax", "You pay tax."),
]
INDEX = build_index(TEXTS)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("在留", ("card", "stay", "address")),
        ("gia hạn", ("renewal",)),
        ("gia han", ("renewal",)),
        ("GIA HẠN", ("renewal",)),
        ("Gia ha\u0323n", ("renewal",)),
        ("dung de", ("renewal",)),
        ("ｶｰﾄﾞ", ("card", "address")),
        ("ＰＡＹ", ("pay", "tax")),
        ("\u202apay\u202c", ("pay", "tax")),
        ("pa\u200by", ("pay", "tax")),
        ("5年", ("stay",)),
        ("២៥", ("pay",)),
        ("年", ("stay",)),
        ("อายุ", ("visa",)),
        ("သက်တမ်း", ("burmese",)),
        ("ទិដ្ឋ", ("khmer",)),
        ("tax, pay?", ("tax",)),
        ("更新 住所", ()),
        ("更新　期間", ("stay",)),
        ("がいこく", ()),
        ("", ()),
        (" ?! 🙂 ", ()),
        ("visa", ()),
    ],
)
def test_a_text_is_found_by_any_piece_of_its_words(query: str, found: tuple[str, ...]) -> None:
    assert INDEX.find(query) == found


@pytest.mark.parametrize(
    ("one", "other", "are_alike"),
    [
        ("Đăng ký", "dang ky", True),
        ("ガス", "ｶﾞｽ", True),
        ("か", "が", False),
        ("は", "ば", False),
        ("กา", "กี", False),
        ("က", "ကိ", False),
        ("٢٥", "25", True),
        ("Straße", "STRASSE", True),
        ("a-b", "a b", True),
    ],
)
def test_spellings_of_one_word_fold_together_and_other_words_stay_apart(one: str, other: str, are_alike: bool) -> None:
    assert (fold_for_search(one) == fold_for_search(other)) is are_alike


def test_a_match_in_the_title_comes_first_and_then_more_matches() -> None:
    texts = [Text("once", "x", "pay"), Text("twice", "x", "pay, pay"), Text("title", "pay", "x")]
    assert build_index(texts).find("pay") == ("title", "twice", "once")


def test_equally_good_texts_keep_their_order() -> None:
    texts = [Text("b", "pay", ""), Text("a", "pay", ""), Text("c", "pay", "")]
    assert build_index(texts).find("pay") == ("b", "a", "c")


def test_words_that_stand_together_are_wanted_together_before_they_are_wanted_anywhere() -> None:
    apart = Text("apart", "x", "pay the tax on your day")
    together = Text("together", "x", "the pay day")
    assert build_index([apart, together]).find("pay day") == ("together",)
    assert build_index([apart]).find("pay day") == ("apart",)


@given(st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=5), st.text(max_size=20))
def test_whatever_is_found_holds_every_word_and_whatever_holds_the_query_is_found(
    bodies: list[str], query: str
) -> None:
    texts = [Text(str(number), "", body) for number, body in enumerate(bodies)]
    found = build_index(texts).find(query)
    holding = {
        text.id for text in texts if fold_for_search(query) and fold_for_search(query) in fold_for_search(text.body)
    }
    assert holding <= set(found)
    assert all(
        word in fold_for_search(texts[int(each)].body) for each in found for word in fold_for_search(query).split()
    )


def test_kana_fold_together_for_a_search_and_stay_apart_in_names() -> None:
    assert fold_sounds("カード") == fold_sounds("かーど") == fold_sounds("ｶｰﾄﾞ")
    assert fold_for_search("カード") != fold_for_search("かーど")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_for_search(fold_for_search(text)) == fold_for_search(text)
    assert fold_sounds(fold_sounds(text)) == fold_sounds(text)


COUNTRIES = [
    ("VN", "Việt Nam"),
    ("KH", "Campuchia"),
    ("MM", "Myanmar (Miến Điện)"),
    ("IN", "Ấn Độ"),
    ("ID", "Indonesia"),
]
ALSO = {"VN": ("ベトナム", "Vietnam"), "MM": ("ミャンマー", "Burma"), "KH": ("カンボジア",)}


FIELDS = [
    ("fishery", "Ngư nghiệp"),
    ("food_manufacturing", "Chế biến thực phẩm"),
    ("food_service", "Dịch vụ ăn uống (nhà hàng)"),
    ("manufacturing", "Sản xuất sản phẩm công nghiệp"),
    ("construction", "Xây dựng"),
]
WORDS = {"fishery": ("đi biển", "fishing"), "manufacturing": ("hàn", "welding"), "construction": ("hàn", "welding")}


def other_names(option: str) -> tuple[str, ...]:
    return (*ALSO.get(option, ()), *WORDS.get(option, ()))


@pytest.mark.parametrize(
    ("wanted", "named"),
    [
        ("viet nam", "VN"),
        ("VIETNAM", "VN"),
        ("ミャンマー", "MM"),
        ("ﾐｬﾝﾏｰ", "MM"),
        ("an do", "IN"),
        ("in", None),  # an id is no name, and everyday words are ids
        ("ID", None),
        ("mien dien", None),
        ("burm", None),
        ("カンボ", None),
        ("", None),
        ("!?", None),
    ],
)
def test_an_option_is_named_by_all_of_one_of_its_names_and_by_nothing_less(wanted: str, named: str | None) -> None:
    found = named_option(COUNTRIES, wanted, other_names)
    assert (found and found[0]) == named


def test_a_name_of_two_options_names_neither_and_both_are_offered() -> None:
    assert named_option(FIELDS, "Hàn", other_names) is None
    assert [each for each, _ in fitting_options(FIELDS, "Hàn", other_names)] == ["manufacturing", "construction"]


@pytest.mark.parametrize(
    ("options", "wanted", "offered"),
    [
        (COUNTRIES, "mien dien", ["MM"]),
        (COUNTRIES, "burm", ["MM"]),
        (COUNTRIES, "カンボ", ["KH"]),
        (COUNTRIES, "i", ["VN", "KH", "MM", "ID"]),
        (COUNTRIES, "in", ["IN"]),
        (COUNTRIES, "", []),
        (COUNTRIES, "!?", []),
        (COUNTRIES, "Atlantis", []),
        (COUNTRIES, "かんぼじあ", ["KH"]),
        (COUNTRIES, "Vitnam", ["VN"]),
        (COUNTRIES, "Cmbo", []),
        (FIELDS, "biển", ["fishery", "food_manufacturing"]),
        (FIELDS, "nha hang", ["food_service"]),
        (FIELDS, "an", ["food_service", "manufacturing", "construction"]),
        (FIELDS, "ngư", ["fishery"]),
    ],
)
def test_what_names_no_option_offers_those_that_it_fits_whole_words_before_parts(
    options: list[tuple[str, str]], wanted: str, offered: list[str]
) -> None:
    assert [each for each, _ in fitting_options(options, wanted, other_names)] == offered


@given(st.sampled_from([COUNTRIES, FIELDS]), st.text(max_size=8))
def test_nothing_is_taken_that_was_not_said(options: list[tuple[str, str]], wanted: str) -> None:
    named = named_option(options, wanted, other_names)
    if named is not None:
        sounds = {fold_sounds(name).replace(" ", "") for name in (*named, *other_names(named[0]))}
        assert fold_sounds(wanted).replace(" ", "") in sounds
        assert fitting_options(options, wanted, other_names) == [named]
