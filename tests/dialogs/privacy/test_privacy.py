import pytest
from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.resources import locales_folder
from bot.texts import Translator, Value, load_texts
from tests.dialogs.windows import here, labels_of, longest, reads, shown, text_of, visible


async def test_the_notice_names_the_settings(dispatcher: Dispatcher, turn: Turn) -> None:
    organisation = turn.facts.organisation
    told: dict[str, dict[str, Value]] = {
        "who": {
            "organisation": organisation.name,
            "registration": organisation.registration_number,
            "phone": "none",
            "contact": organisation.privacy_contact,
        },
        "time": {"chat_days": 90, "checks_days": 365, "margin_days": 30, "silent_days": 365},
        "seen": {"organisation": organisation.name},
        "where": {"hosted_in": "JP", "is_encrypted": "no"},
    }
    for page, args in told.items():
        screen = await shown(dispatcher, turn, states.Privacy.notice, here(page=page))
        assert text_of(screen) == reads(turn, f"privacy-{page}", **args)
        assert turn.t.label("consents-button") in labels_of(screen)
        assert turn.t.label("consent-agree") not in labels_of(screen)
        assert turn.t.label("privacy-here", {"page": turn.t.label(f"privacy-page-{page}")}) in labels_of(screen)


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
def test_what_stays_and_the_last_question_fit_on_one_screen_whatever_stays(locale: str) -> None:
    t = Translator(load_texts(locales_folder()), locale)
    args: dict[str, Value] = {"until": "2027-11-30", "margin_days": 30, "chat_days": 90}
    for why in ("until", "contract", "days", "held"):
        screen = "\n\n".join([t(f"forget-stays-{why}", args), t("forget-sure")])
        assert visible(screen) <= longest(locale), screen
