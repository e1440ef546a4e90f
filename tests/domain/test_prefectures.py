"""A prefecture is found by whatever people call it, and by nothing that another is called."""

from collections import Counter
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.facts.prefectures import Prefecture, PrefectureCities, places_of, prefecture_of_address
from bot.domain.text_search import named_option
from bot.facts import load_facts
from bot.resources import data_folder

FACTS = load_facts(data_folder())
PREFECTURES = FACTS.prefectures
PLACES = places_of(PREFECTURES.values(), FACTS.cities.values(), FACTS.aliases.beside_places)
OPTIONS = [(each.id, each.name_en) for each in PREFECTURES.values()]
_FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_KATAKANA = {code: code + 0x60 for code in range(ord("ぁ"), ord("ゖ") + 1)}
SPELLINGS: tuple[Callable[[str], str], ...] = (
    *(str, str.upper, str.title),
    lambda text: text.translate(_KATAKANA),
    lambda text: text.translate(_FULL_WIDTH),
)


def named(typed: str) -> str | None:
    option = named_option(OPTIONS, typed, _typed_names)
    return option and option[0]


def _typed_names(prefecture_id: str) -> Iterable[str]:
    return PREFECTURES[prefecture_id].typed_names


@pytest.mark.parametrize(
    ("typed", "name_en"),
    [
        *((each, "Aichi") for each in ("あいち", "アイチ", "あいちけん", "愛知", "愛知県")),
        *((each, "Aichi") for each in ("Aichi-ken", "aichi ken", "AICHI")),
        *((each, "Tokyo") for each in ("tokyo-to", "Tōkyō", "とうきょうと", "トウキョウ", "東京")),
        *((each, "Osaka") for each in ("Osaka-fu", "Ōsaka", "おおさか", "大阪府")),
        *((each, "Hyogo") for each in ("Hyōgo", "Hyogo Prefecture", "ひょうご")),
        *((each, "Hokkaido") for each in ("ほっかいどう", "Hokkaidō", "北海道")),
        *((each, "Kyoto") for each in ("きょうと", "kyoto-fu", "きょうとふ")),
    ],
)
def test_it_is_found_in_kana_with_its_last_sign_and_with_macrons(typed: str, name_en: str) -> None:
    found = named(typed)
    assert found is not None
    assert PREFECTURES[found].name_en == name_en


@given(
    st.sampled_from(list(PREFECTURES.values())),
    st.integers(0, 7),
    st.sampled_from(SPELLINGS),
)
def test_every_name_in_every_spelling_means_that_prefecture(
    prefecture: Prefecture, number: int, spelled: Callable[[str], str]
) -> None:
    name = prefecture.typed_names[number % len(prefecture.typed_names)]
    assert named(spelled(name)) == prefecture.id


def test_every_reading_is_in_hiragana_and_no_two_are_the_same() -> None:
    readings = Counter(each.reading for each in PREFECTURES.values())
    assert max(readings.values()) == 1
    assert all("ぁ" <= sign <= "ん" for reading in readings for sign in reading)


def test_no_reading_is_looked_for_in_an_address() -> None:
    assert not any(each.reading in each.names for each in PREFECTURES.values())


def lies_in(typed: str) -> set[str]:
    return {PREFECTURES[each].name_en for each in PLACES.prefectures_of(typed)}


@pytest.mark.parametrize(
    ("typed", "name_en"),
    [
        *((each, "Aichi") for each in ("Nagoya", "なごや", "名古屋市", "ﾅｺﾞﾔ", "Nagoya-shi", "toyota")),
        *((each, "Aichi") for each in ("thành phố Nagoya", "Nagoya city", "Nagoya, Japan")),
        *((each, "Aichi") for each in ("tỉnh Aichi", "Aichi tỉnh", "tinh aichi", "愛知けん", "あいちけん")),
        *((each, "Aichi") for each in ("Toyota, Aichi", "愛知県豊田市", "豊田市若宮町1", "Toyota-shi, Aichi-ken")),
        *((each, "Osaka") for each in ("堺", "Oosaka", "Ōsaka-shi", "大阪市北区")),
        *((each, "Hyogo") for each in ("Koube", "Kōbe", "神戸")),
        *((each, "Shizuoka") for each in ("Gotemba", "Gotenba", "hamamatsu")),
        *((each, "Tokyo") for each in ("Shinjuku-ku", "新宿区", "Fuchu, Tokyo", "東京都府中市")),
        ("Kita Kyushu", "Fukuoka"),
        ("Sendai", "Miyagi"),
        ("Ibaraki city", "Osaka"),
        ("Ibaraki", "Ibaraki"),
    ],
)
def test_a_city_and_an_address_tell_the_prefecture(typed: str, name_en: str) -> None:
    assert lies_in(typed) == {name_en}


@pytest.mark.parametrize("typed", ["", "city", "Japan", "My boss hit me in Nagoya", "Hanoi", "港区", "Nagoya Sapporo"])
def test_what_is_no_place_alone_tells_none(typed: str) -> None:
    assert lies_in(typed) == set()


def test_a_name_of_two_cities_tells_both_prefectures() -> None:
    assert lies_in("府中") == {"Tokyo", "Hiroshima"}
    assert lies_in("Sakai") == {"Osaka", "Fukui"}


def test_a_prefecture_is_no_city_of_another_one() -> None:
    found = {name: PLACES.prefectures_of(name) for each in PREFECTURES.values() for name in each.typed_names}
    assert {name: ids for name, ids in found.items() if len(ids) != 1} == {}
    assert all(each.id in found[name] for each in PREFECTURES.values() for name in each.typed_names)


@given(st.sampled_from(list(FACTS.cities.values())), st.data(), st.sampled_from(SPELLINGS))
def test_every_city_in_every_spelling_leads_to_its_prefecture_unless_a_prefecture_is_called_so(
    prefecture: PrefectureCities, data: st.DataObject, spelled: Callable[[str], str]
) -> None:
    city = data.draw(st.sampled_from(prefecture.cities))
    name = data.draw(st.sampled_from((city.name_ja, city.name_en, city.reading, f"{city.name_en} city")))
    found, own = lies_in(spelled(name)), named(name)
    assert PREFECTURES[own or prefecture.id].name_en in found


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("東京都千代田区例示1-2-3", "JP-13"),
        ("〒100-0001 東京都千代田区例示1-2-3", "JP-13"),
        ("〒１００−０００１　大阪府大阪市例示1", "JP-27"),
        ("1000001 京都府京都市例示1", "JP-26"),
        ("北海道札幌市例示1", "JP-01"),
        (" 広島県広島市例示1", "JP-34"),
        # What tells none, or one that there is not, is no guess.
        ("大阪市北区例示1", None),
        ("例示県例示市1-2-3", None),
        ("株式会社例示 東京都千代田区", None),
        ("Chiyoda, Tokyo", None),
        ("", None),
        (None, None),
    ],
)
def test_a_japanese_address_begins_with_its_prefecture(address: str | None, told: str | None) -> None:
    assert prefecture_of_address(PREFECTURES.values(), address) == told


def test_each_prefecture_is_told_by_an_address_in_it() -> None:
    for each in PREFECTURES.values():
        assert prefecture_of_address(PREFECTURES.values(), f"{each.name_ja}例示市1-2-3") == each.id
