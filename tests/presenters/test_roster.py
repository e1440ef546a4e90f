"""What cells may call things: ids, official names, and the other words of data/aliases.yaml."""

from collections.abc import Mapping

import pytest

from bot.domain.roster.columns import STATUS_WORDS, RosterNames
from bot.domain.text_search import fold_name
from bot.domain.workers.languages import LANGUAGES
from bot.facts import load_facts
from bot.presenters.roster import roster_names
from bot.resources import data_folder, locales_folder
from bot.texts import country_name, language_name, load_texts

FACTS = load_facts(data_folder())


@pytest.fixture(scope="module")
def names() -> RosterNames:
    return roster_names(FACTS, load_texts(locales_folder()))


def test_every_other_word_means_its_own_thing_beside_the_names_that_cldr_has(names: RosterNames) -> None:
    known: Mapping[str, Mapping[str, str]] = {"countries": names.countries, "fields": names.fields}
    for kind, ids in known.items():
        for record_id, words in getattr(FACTS.aliases, kind).items():
            assert {word: ids[fold_name(word)] for word in words} == dict.fromkeys(words, record_id)
    for code in FACTS.country_codes:
        assert {names.countries[fold_name(country_name(code, reader))] for reader in ("ja", "en")} == {code}


def test_no_other_word_stands_there_in_vain() -> None:
    official: Mapping[str, Mapping[str, tuple[str, ...]]] = {
        "countries": {
            each: tuple(country_name(each, reader) for reader in ("ja", "en")) for each in FACTS.country_codes
        },
        "fields": {field.id: (field.name_ja, field.name_en) for field in FACTS.fields.values()},
        "statuses": {status: (word,) for status, word in STATUS_WORDS.items()},
        "languages": {each: tuple(language_name(each, reader) for reader in ("ja", "en", each)) for each in LANGUAGES},
    }
    needless = [
        f"{kind}.{record_id}: {word}"
        for kind, names in official.items()
        for record_id, words in getattr(FACTS.aliases, kind).items()
        for place, word in enumerate(words)
        if fold_name(word) in map(fold_name, (record_id, *names.get(record_id, ()), *words[:place]))
    ]
    assert needless == []


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("care", "介護 カイゴ かいご caregiver"),
        ("building_cleaning", "ビルそうじ 清掃 cleaning"),
        ("manufacturing", "dệt, điện tử, sewing"),
        ("aviation", "máy bay, sân bay, airport"),
        ("accommodation", "hotel, khách sạn, ホテル"),
        ("auto_transport", "トラック, lái xe tải, truck driver, taxi"),
        ("agriculture", "畑, trồng trọt, farm, farmer"),
        ("fishery", "漁師, đánh cá, fishing, nelayan"),
        ("food_service", "nhà hàng, restaurant, レストラン"),
        ("forestry", "rừng"),
        ("linen_supply", "giặt là, laundry"),
    ],
)
def test_everyday_words_mean_the_field_that_they_name(names: RosterNames, field: str, words: str) -> None:
    for word in words.split(", " if "," in words else " "):
        assert names.fields[fold_name(word)] == field


def test_work_that_several_fields_have_means_none_of_them(names: RosterNames) -> None:
    for trade in FACTS.aliases.trades:
        assert not names.fields.keys() & {fold_name(word) for word in trade.words}
        assert all(word in FACTS.aliases.trades_of(field) for field in trade.fields for word in trade.words)


@pytest.mark.parametrize(
    ("kind", "word", "record_id"),
    [
        ("countries", "ミャンマー", "MM"),
        ("countries", "Myanmar", "MM"),
        ("countries", "ﾐｬﾝﾏｰ", "MM"),
        ("countries", "ベトナム社会主義共和国", "VN"),
        ("countries", "VIET  NAM", "VN"),
        ("countries", "Việt Nam", "VN"),
        ("countries", "VNM", "VN"),
        ("countries", "vn", "VN"),
        ("countries", "カンボジア", "KH"),
        ("countries", "Filipinas", "PH"),
        ("countries", "Pilipinas", "PH"),
        ("fields", "介護分野", "care"),
        ("fields", "建設業", "construction"),
        ("fields", "Nursing Care", "care"),
        ("fields", "飲食料品製造業", "food_manufacturing"),
        ("statuses", "特定技能１号", "ssw1"),
        ("statuses", "特定技能（1号）", "ssw1"),
        ("statuses", "SSW (ii)", "ssw2"),
        ("statuses", "Specified Skilled Worker (i)", "ssw1"),
        ("languages", "ベトナム語", "vi"),
        ("languages", "tieng viet", "vi"),
        ("languages", "eng", "en"),
    ],
)
def test_words_of_offices_are_known(names: RosterNames, kind: str, word: str, record_id: str) -> None:
    assert getattr(names, kind)[fold_name(word)] == record_id
