from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiogram import Dispatcher

from bot.clock import MovableClock
from bot.domain.privacy.retention import Retention
from bot.facts import load_facts
from bot.facts.confirmed_facts import ConfirmedFacts
from bot.handlers.dispatcher import build_dispatcher
from bot.handlers.turn_context import AppContext
from bot.resources import data_folder, locales_folder
from bot.texts import load_texts

# A Sunday morning in Tokyo.
NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def app() -> AppContext:
    known, texts = ConfirmedFacts(load_facts(data_folder()), Path("nobody.yaml")), load_texts(locales_folder())
    return AppContext(known, texts, MovableClock(NOW), staff_group_id=-1001, retention=Retention(), is_encrypted=False)


@pytest.fixture(scope="session")
def dispatcher(app: AppContext) -> Dispatcher:
    """The real dispatcher, which nobody feeds: it opens nothing."""
    return build_dispatcher(app)
