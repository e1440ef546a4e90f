"""What staff read who compare a source or an office with its page."""

from datetime import UTC, datetime

import pytest

from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline
from bot.domain.facts.sources import Source
from bot.domain.missing import MISSING
from bot.facts import load_facts
from bot.presenters.facts import fact_text
from bot.resources import data_folder, locales_folder
from bot.texts import Texts, Translator, load_texts

MESSAGE_LIMIT = 4096
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture(scope="module")
def facts() -> Facts:
    return load_facts(data_folder())


@pytest.fixture(scope="module")
def texts() -> Texts:
    return load_texts(locales_folder())


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
def test_every_source_and_office_can_be_opened(facts: Facts, texts: Texts, locale: str) -> None:
    t = Translator(texts, locale)
    every: list[Source | Hotline] = [*facts.sources.values(), *facts.hotlines.values()]
    longest = max(len(fact_text(t, facts, fact, NOW)) for fact in every)
    assert longest <= MESSAGE_LIMIT


def test_it_is_named_what_rests_on_a_source_also_inside_a_record(facts: Facts, texts: Texts) -> None:
    t = Translator(texts, "en")
    nothing = t("facts-resting", {"names": MISSING})
    for source_id in ("CARE-FAQ", "EXPERIENCE-11", "HOME-PAPERS", "SEED-0", "P23"):
        assert nothing not in fact_text(t, facts, facts.sources[source_id], NOW), source_id
