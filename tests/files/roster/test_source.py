"""What cells may call things: ids, official names, and the other words of data/aliases.yaml."""

from collections.abc import Mapping

import pytest

from bot.domain.roster.columns import RosterNames
from bot.domain.text_search import fold_name
from bot.facts import load_facts
from bot.files.roster.source import roster_names
from bot.resources import data_folder, locales_folder
from bot.texts import country_name, load_texts

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
