from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.turn import Turn
from tests.dialogs.windows import here, labels_of, reads, shown, text_of


async def test_the_notice_names_the_settings(dispatcher: Dispatcher, turn: Turn) -> None:
    organisation = turn.facts.organisation
    screen = await shown(dispatcher, turn, states.Privacy.notice, here())
    assert text_of(screen) == reads(
        turn,
        "privacy-notice",
        organisation=organisation.name,
        registration=organisation.registration_number,
        phone=turn.t.label("help-no_phone"),
        contact=organisation.privacy_contact,
        hosted_in="JP",
        chat_days=90,
        checks_days=365,
        margin_days=30,
        sealed="no",
    )
    assert turn.t.label("consents-button") in labels_of(screen)
