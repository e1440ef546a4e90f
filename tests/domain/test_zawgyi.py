import re

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.zawgyi import is_zawgyi
from bot.resources import data_folder, locales_folder
from bot.texts.calendar_names import month_names, weekday_names

UNICODE = [
    "ကျွန်တော်အလုပ်ရှင်ကလစာမပေးသေးပါဘူးပတ်စပို့ကိုလည်းသိမ်းထားပါတယ်",
    "ကျေးဇူးတင်ပါတယ်",
    "မြန်မာနိုင်ငံ အင်္ဂလိပ် သတ္တဝါ ပန္တျာ",
    "ဝေးတယ် နေကောင်းလား",
    "ၵႂၢမ်းတႆး",  # Shan
    "ကညီကျိာ် ကယါ",  # Karen
    "နာဲ ဘာသာမန်",  # Mon
    *("ၾၢင်ႉ ၾင်ႇ ၿၢၼ်ႇ ပီ ႔ မၼ်းၸၢႆး", "က္ညာ ပ္ဍဲ က္ဍိုပ် ဂွံ"),  # Shan, Mon
    *("တက္ကသိုလ် ဒုက္ခ ပုဂ္ဂိုလ် ဗုဒ္ဓ ကမ္ဘာ သမ္မတ သင်္ဘော အင်္ကျီ ယောက်ျား ကျွန်ုပ် ဥယျာဉ် ဩဂုတ်", "ဟုတ်ကဲ့", "မင်္ဂလာပါ"),
    *("ပြီး", "ကြီး", "ကျမ", "ဘယ်မှာ", "သူ့", "နဲ့", "ပို့", "ဖျား", "တင်ပါ", "ပင်ပန်း", "ဂျပန်", "အယ္ယိကာ"),
    *(name for name, _ in month_names()),
    *(name for name, _ in weekday_names()),
    "Hello 123",
    "",
]


def test_unicode_of_any_language_is_not_taken_for_zawgyi() -> None:
    assert [text for text in UNICODE if is_zawgyi(text)] == []


def burmese_of(text: str) -> list[str]:
    return re.findall("[\u1000-\u109f\u200b-\u200d]+", text)


def test_no_burmese_word_of_the_project_or_of_cldr_is_taken_for_zawgyi() -> None:
    files = [*data_folder().rglob("*.yaml"), *locales_folder().rglob("*.ftl")]
    ours = [word for file in files for word in burmese_of(file.read_text("utf-8"))]
    cldr = Locale("my")
    names = [*cldr.territories.values(), *cldr.languages.values(), *cldr.scripts.values(), *cldr.currencies.values()]
    words = {*ours, *names, *(part for name in names for part in burmese_of(name))}
    assert len(words) > 500
    assert [word for word in words if is_zawgyi(word)] == []


@given(
    st.lists(st.sampled_from([each for each in UNICODE if each]), min_size=1, max_size=4),
    st.sampled_from(["", " ", "။ "]),
)
def test_unicode_words_side_by_side_are_not_taken_for_zawgyi(words: list[str], between: str) -> None:
    assert not is_zawgyi(between.join(words))


@pytest.mark.parametrize(
    "text",
    [
        "ကြ်န္ေတာ္",
        "ေက်းဇူးတင္ပါတယ္",
        "အလုပ္ရွင္က လစာမေပးေသးပါဘူး",
        "ျမန္မာႏိုင္ငံ",
        "Help ကူညီေပးပါ",
        *("မဂၤလာပါ", "ဟုတ္ကဲ့", "မဟုတ္ဘူး", "က်မ", "ဖ်ား", "စားၿပီး", "ၿပီး", "ႀကီး", "အႀကီး", "လာၿပီ", "ၾကည့္"),
        *("သူ႔", "နဲ႔", "ပို႔", "ဘယ္မွာ", "တင္ပါ", "ပင္ပန္း", "ဂ်ပန္", "လက္", "ဆရာဝန္", "ေဆး႐ုံ", "႐ိုက္"),
    ],
)
def test_zawgyi_is_recognised(text: str) -> None:
    assert is_zawgyi(text)
