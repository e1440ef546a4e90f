"""When to call: nobody is sent to an office that is closed."""

from datetime import datetime

import pytest

from bot.domain.days import TOKYO
from bot.domain.facts.calling import when_to_call
from bot.facts import load_facts
from bot.resources import data_folder, locales_folder
from bot.texts import Translator, load_texts

FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())


@pytest.mark.parametrize(
    ("now", "we_on", "we_at", "office_on"),
    [
        ("2026-11-20 10:00", "now", "", "today"),
        ("2026-11-20 07:00", "2026-11-20", "09:00", "today"),
        ("2026-11-20 20:00", "2026-11-24", "09:00", "today"),
        ("2026-11-22 10:00", "2026-11-24", "09:00", "2026-11-24"),
        ("2026-12-30 10:00", "2027-01-04", "09:00", "2027-01-04"),
    ],
)
def test_the_day_on_which_an_office_opens_is_told(now: str, we_on: str, we_at: str, office_on: str) -> None:
    told = when_to_call(FACTS, datetime.fromisoformat(now).replace(tzinfo=TOKYO))
    assert (told["we_on"], told["we_at"], told["office_on"]) == (we_on, we_at, office_on)


@pytest.mark.parametrize("locale", TEXTS.locales)
def test_on_a_sunday_neither_we_nor_immigration_are_to_be_called_today(locale: str) -> None:
    told = {**when_to_call(FACTS, datetime(2026, 11, 22, 10, tzinfo=TOKYO)), "phone": "00-0000-0001"}
    t = Translator(TEXTS, locale)
    text = t("my_dates-call_when", told)
    assert text.count("2026-11-24") == 2  # the day of each
    assert "09:00" in text
    overdue = t("my_dates-overdue", {**told, "kind": "address_notice", "deadline": "2026-11-01", "organisation": "X"})
    assert "2026-11-24" in overdue
    late = t("reminder-late", {**told, "applied_on": "2026-11-20", "stay_expiry": "2026-11-10"})
    assert ("2026-11-24" in late, "09:00" in late) == (True, True)
