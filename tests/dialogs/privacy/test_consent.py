import re

import pytest
from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.handlers.turn_context import AppContext, open_turn
from bot.presenters.organisation import organisation_hours
from bot.storage.store import Store
from tests.dialogs.windows import CHAT, LINH, here, labels_of, longest, reads, seen_of, shown, text_of, visible


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
    screen = await shown(dispatcher, turn, states.Consent.asking, here())
    assert seen_of(screen) == reads(turn, "consent-text", organisation=app.facts.organisation.name)
    assert turn.t.label("consent-agree") in labels_of(screen)


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
async def test_where_words_wait_the_screen_says_so_first_whom_to_call_and_what_is_agreed_to(
    dispatcher: Dispatcher, store: Store, app: AppContext, locale: str
) -> None:
    await store.workers.upsert_by_chat(LINH.id, locale)
    turn = await open_turn(app, store, LINH, CHAT)
    turn.keeps_words = True
    screen = await shown(dispatcher, turn, states.Consent.asking, here())
    assert visible(screen.text or "") <= longest(locale)
    first, calls, agreed_to, *_beside = text_of(screen).split("\n\n")
    assert first in reads(turn, "consent-kept", organisation="", phone="", hours="")
    assert organisation_hours(turn.t, app.facts.organisation) in calls
    assert {"110", "119"} <= set(re.findall(r"\d+", calls))
    assert agreed_to in reads(turn, "consent-text", organisation=app.facts.organisation.name).replace("\n", " ")


async def test_before_agreeing_the_privacy_notice_leads_to_no_consents_and_no_data_and_asks(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    screen = await shown(dispatcher, turn, states.Privacy.notice, here())
    assert turn.facts.organisation.privacy_contact in text_of(screen)
    assert turn.t.label("consent-agree") in labels_of(screen)
    assert turn.t.label("consents-button") not in labels_of(screen)
    assert turn.t.label("my_data-button") not in labels_of(screen)
