"""What workers mostly come for, walked in the quick suite: in English, in the letters that are furthest from it, and in
a language that nobody speaks, in which every word of ours is longer, and plain English is what nobody can translate.

Chromium walks more of it in every language (`tests/browser/test_journeys.py`).
"""

from pathlib import Path

import pytest

from bot.dialogs.checks.session import yes_no_text
from bot.domain.checks import CHECKS
from bot.domain.checks.check import QuestionKind
from bot.domain.unicode.clusters import columns
from bot.texts import SOURCE_LOCALE, Translator, country_name, language_name
from bot.texts.translations.scripts import foreign_letters
from tests.conversations.chat import Chat
from tests.conversations.conftest import WORKER_ID
from tests.conversations.world import World
from tests.dialogs.pseudo import english_in, pseudo_texts
from tests.dialogs.windows import WIDEST_LABEL

PSEUDO = "pseudo"


class Reader(Chat):
    """A worker who looks at every screen."""

    is_pseudo = False

    async def does(self, *steps: str) -> None:
        """Tap the text of that key, or write what is none; what is seen can be read."""
        for step in steps:
            if step == "form-yes":
                await self.taps_label(self._shown_yes())
            elif self.world.texts.has(step):
                await self.taps(step)
            else:
                await self.sends(step)
            self.looks()

    def looks(self) -> None:
        """Every letter is of the language, and no label is cut; in a language that nobody speaks nothing is English."""
        shown = "\n".join([self.screen(), *self.labels()])
        if self.is_pseudo:
            assert english_in(shown) == [], shown
            return
        assert foreign_letters(shown, self.locale) == set(), shown
        assert [label for label in self.labels() if columns(label) > WIDEST_LABEL] == []

    def _shown_yes(self) -> str:
        t = Translator(self.world.texts, self.locale)
        asked = [each for check in CHECKS.values() for each in check.questions(self.world.facts)]
        said = {yes_no_text(t, each, "yes") for each in asked if each.kind is QuestionKind.YES_NO}
        return next(label for label in self.labels() if label in said)


@pytest.fixture(params=["en", "my", PSEUDO])
async def reader(request: pytest.FixtureRequest, world: World, tmp_path: Path) -> Reader:
    """Somebody who has never written to the bot; the language that nobody speaks stands in the place of English."""
    locale = request.param
    if locale == PSEUDO:
        world.texts = pseudo_texts(tmp_path / PSEUDO)
        await world.restarts()
    chat = Reader(world, world.people[WORKER_ID], SOURCE_LOCALE if locale == PSEUDO else locale)
    chat.is_pseudo = locale == PSEUDO
    return chat


async def test_the_main_journeys_are_walked_and_every_screen_can_be_read(reader: Reader) -> None:
    situation, nothing = "eligibility-option-situation-abroad_first", "eligibility-option-together-money"
    await reader.sends("/start")
    await reader.taps_label(language_name(reader.locale, reader.locale))
    reader.looks()
    await reader.does("consent-agree")
    reader.sees("menu-text")

    await reader.does("menu-eligibility", situation, "kaigo", "eligibility-option-together-care_tests")
    await reader.does("eligibility-option-japanese_test-n4", "form-yes", country_name("VN", reader.locale), "form-yes")
    await reader.does(nothing, "form-yes")
    reader.sees("result-outcome-clear")
    await reader.does("result-more", "/menu", "menu-my_dates", "/menu")

    await reader.does("menu-guide", reader.says("life-title-overtime_pay"), "life-title-overtime_pay", "button-back")
    await reader.does("/menu", "menu-consultation", "consultation-kind-pay", "残業代が 出ません")
    assert reader.says("consultation-finish") in reader.labels()
    await reader.does("/menu", "sign-danger")
    reader.sees("danger-call")
    await reader.does("danger-urgent")
