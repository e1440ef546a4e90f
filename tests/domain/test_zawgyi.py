import pytest

from bot.domain.zawgyi import is_zawgyi
from bot.texts import month_names, weekday_names

UNICODE = [
    "ကျွန်တော်အလုပ်ရှင်ကလစာမပေးသေးပါဘူးပတ်စပို့ကိုလည်းသိမ်းထားပါတယ်",
    "ကျေးဇူးတင်ပါတယ်",
    "မြန်မာနိုင်ငံ အင်္ဂလိပ် သတ္တဝါ ပန္တျာ",
    "ဝေးတယ် နေကောင်းလား",
    "ၵႂၢမ်းတႆး",  # Shan
    "ကညီကျိာ် ကယါ",  # Karen
    "နာဲ ဘာသာမန်",  # Mon
    *(name for name, _ in month_names()),
    *weekday_names(),
    "Hello 123",
    "",
]


@pytest.mark.parametrize("text", UNICODE)
def test_unicode_of_any_language_is_not_taken_for_zawgyi(text: str) -> None:
    assert not is_zawgyi(text)


@pytest.mark.parametrize(
    "text",
    [
        "ကြ်န္ေတာ္",
        "ေက်းဇူးတင္ပါတယ္",
        "အလုပ္ရွင္က လစာမေပးေသးပါဘူး",
        "ျမန္မာႏိုင္ငံ",
        "Help ကူညီေပးပါ",
    ],
)
def test_zawgyi_is_recognised(text: str) -> None:
    assert is_zawgyi(text)
