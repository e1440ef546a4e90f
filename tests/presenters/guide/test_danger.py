"""The screens of danger: in each language they fit a phone, and tell what to say, in kana and in Latin letters."""

from datetime import UTC, datetime

import pytest

from bot.facts import load_facts
from bot.presenters.guide.hotlines import danger_lines
from bot.resources import data_folder, locales_folder
from bot.texts import Translator, load_texts
from tests.dialogs.windows import visible

FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())
# A Sunday morning: offices are closed, and each line says until when.
NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)
LONGEST = 600


@pytest.mark.parametrize("key", ["danger-call", "danger-alarmed", "danger-unheard", "danger-taken"])
@pytest.mark.parametrize("locale", TEXTS.locales)
def test_it_is_no_longer_than_one_sees_at_once(locale: str, key: str) -> None:
    t = Translator(TEXTS, locale)
    screen = "\n".join([t(key, {"number": "1234", "phone": "03-0000-1111"}), "", *danger_lines(t, FACTS, NOW)])
    assert visible(screen) <= LONGEST


@pytest.mark.parametrize("locale", TEXTS.locales)
@pytest.mark.parametrize(
    ("kana", "letters"),
    [
        ("たすけて ください", "Tasukete kudasai"),
        ("きゅうきゅうしゃを おねがいします", "Kyūkyūsha o onegai shimasu"),
        ("じゅうしょは", "Jūsho wa"),
    ],
)
def test_what_to_say_can_be_read_aloud(locale: str, kana: str, letters: str) -> None:
    said = TEXTS.say(locale, "danger-call")
    assert kana in said
    assert letters in said
