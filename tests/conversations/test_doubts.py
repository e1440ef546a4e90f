"""What the bot answers without a screen shows the same beside it as a screen does, where a translation is in doubt."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.resources import locales_folder
from bot.texts import Translator, language_name, load_texts
from bot.texts.translations.overview import recorded
from tests.conversations.chat import Chat, plain
from tests.conversations.organisation import organisation_of
from tests.conversations.reminders.test_reminders import WHY, reminded_of


@pytest.fixture
async def vietnamese(worker: Chat) -> Chat:
    """The worker, who reads Vietnamese now."""
    await worker.sends("/language")
    await worker.taps_label(language_name("vi", "vi"))
    worker.locale = "vi"
    return worker


@pytest.fixture
async def outdated(other_worker: Chat, tmp_path: Path) -> Chat:
    """A reader of Vietnamese, after the English of a receipt was changed and the Vietnamese was not."""
    folder = tmp_path / "locales"
    shutil.copytree(locales_folder(), folder)
    recorded_vietnamese = next(each for each in recorded(folder) if each.locale == "vi")
    recorded_vietnamese.record()
    recorded_vietnamese.review(recorded_vietnamese.rows.keys(), "Example Reader", date(2026, 11, 30))
    recorded_vietnamese.write()
    file = folder / "en" / "receipt.ftl"
    file.write_text(file.read_text("utf-8").replace("It goes to support staff.", "Support staff get it now."), "utf-8")
    other_worker.world.texts = load_texts(folder)
    await other_worker.world.restarts()
    return other_worker


async def test_why_something_must_be_done_says_that_it_is_a_draft_above_the_japanese(vietnamese: Chat) -> None:
    await reminded_of(vietnamese, "2026-12-02", moved_on="2026-11-20")
    await vietnamese.taps(WHY)
    vietnamese.sees("reminder-why-address_notice", deadline="2026-12-04")
    vietnamese.sees("language-draft")
    japanese = Translator(vietnamese.world.texts, "ja")
    assert plain(japanese("reminder-why-address_notice", {"deadline": "2026-12-04"})) in vietnamese.screen()


async def test_so_do_the_last_words_to_who_does_not_agree(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-decline")
    newcomer.sees("consent-declined", **organisation_of(newcomer))
    newcomer.sees("language-draft")


async def test_a_receipt_whose_english_has_changed_stands_above_japanese_and_english(outdated: Chat) -> None:
    await outdated.sends("Lương tháng này ít hơn")
    outdated.sees("receipt-new", number="1")
    assert "Support staff get it now." in outdated.screen()
    assert "支援スタッフに届けます" in outdated.screen()
