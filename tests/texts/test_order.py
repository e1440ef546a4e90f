"""Names stand in the order of the reader's language."""

import pytest

from bot.texts.order import in_order

SORTED = [
    ("vi", ["An", "Ấn", "Dung", "Đức", "Zim"]),  # Đ is a letter of its own, behind every D
    ("en", ["Åland", "Albania", "Zambia"]),
    ("th", ["กาตาร์", "เกาหลี", "จีน", "ไทย"]),  # by the consonant, behind which the vowel is heard
    ("ja", ["インド", "ガーナ", "タイ", "ベトナム"]),
    ("zh-hans", ["阿富汗", "德国", "日本", "越南", "中国"]),  # by how they are read
    ("my", ["ကမ္ဘောဒီးယား", "ထိုင်း", "မြန်မာ"]),
    ("km", ["កម្ពុជា", "ថៃ", "វៀតណាម"]),
    ("ne", ["कम्बोडिया", "थाइल्याण्ड", "नेपाल"]),
    ("ja-easy", ["インド", "タイ"]),
]


@pytest.mark.parametrize(("reader", "names"), SORTED)
def test_names_stand_in_the_order_of_the_reader_s_language(reader: str, names: list[str]) -> None:
    assert [label for _, label in in_order(((each, each) for each in reversed(names)), reader)] == names
