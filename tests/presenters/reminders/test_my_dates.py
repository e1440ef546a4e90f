"""What a calendar says of a deadline: read on any day, without Telegram's marks."""

from datetime import date

import pytest

from bot.domain.reminders.rules import Audience
from bot.facts import load_facts
from bot.presenters.reminders.my_dates import calendar_note
from bot.resources import data_folder, locales_folder
from bot.texts import Translator, day, load_texts
from tests.architecture.samples import LOCALES

DEADLINE = date(2027, 4, 1)
FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())
KINDS = [kind.id for kind in FACTS.reminders.values() if any(Audience.WORKER in step.audience for step in kind.steps)]


@pytest.mark.parametrize("locale", LOCALES)
def test_a_calendar_says_what_to_do_and_counts_no_days(locale: str) -> None:
    t = Translator(TEXTS, locale)
    for kind in KINDS:
        note = calendar_note(t, kind, DEADLINE)
        assert day(DEADLINE, locale) in note, kind
        assert t.label("reminder-days-left", {"days": 0}) not in note, kind
        assert not {"<", ">"} & set(note), kind
        assert [line for line in note.splitlines() if line != line.strip() or "  " in line] == [], kind
