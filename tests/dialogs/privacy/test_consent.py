import pytest
from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.handlers.turn_context import AppContext, open_turn
from bot.storage.store import Store
from tests.dialogs.windows import CHAT, LINH, here, labels_of, reads, shown, text_of


@pytest.fixture
async def turn(store: Store, app: AppContext) -> Turn:
    """Somebody who has chosen to read Vietnamese, and has agreed to nothing."""
    await store.workers.upsert_by_chat(LINH.id, "vi")
    return await open_turn(app, store, LINH, CHAT)


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
async def test_a_new_person_reads_in_their_language_who_asks(
    dispatcher: Dispatcher, store: Store, app: AppContext, locale: str
) -> None:
    await store.workers.upsert_by_chat(LINH.id, locale)
    turn = await open_turn(app, store, LINH, CHAT)
    assert turn.t.locale == locale
    organisation = app.facts.organisation
    screen = await shown(dispatcher, turn, states.Consent.asking, here())
    assert text_of(screen) == reads(
        turn,
        "consent-text",
        organisation=organisation.name,
        registration=organisation.registration_number,
        phone=turn.t.label("help-no_phone"),
        contact=organisation.privacy_contact,
    )
    assert turn.t.label("consent-agree") in labels_of(screen)


async def test_before_agreeing_the_privacy_notice_leads_to_no_consents_and_no_data(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    screen = await shown(dispatcher, turn, states.Privacy.notice, here())
    assert turn.facts.organisation.privacy_contact in text_of(screen)
    assert turn.t.label("consents-button") not in labels_of(screen)
    assert turn.t.label("my_data-button") not in labels_of(screen)
