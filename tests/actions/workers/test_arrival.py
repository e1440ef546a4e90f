"""Somebody arrives: what agreeing, to all or to some, leaves in the tables."""

from collections.abc import Sequence

import pytest

from bot.actions.workers.arrival import decline_consent, give_consent
from bot.domain.privacy.consent import Purpose
from bot.domain.workers.worker import CONSENT_VERSION
from bot.storage.store import Store
from bot.storage.tables import consents, workers
from tests.actions.vocabulary import LINH_CHAT, acting, happened, rows


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
async def test_agreeing_gives_the_general_consents_too_in_the_language_that_was_read(store: Store, locale: str) -> None:
    worker = await give_consent(acting(store), await store.workers.upsert_by_chat(LINH_CHAT, locale))
    assert worker.has_consented
    assert [row["locale"] for row in await rows(store, workers)] == [locale]
    (event,) = await happened(store, "consent_given")
    assert event["details"] == {"version": CONSENT_VERSION, "locale": locale}
    assert await _in_force(store) == [("reminders", None), ("records", None)]
    consented = await happened(store, "purpose_consented")
    assert [each["details"]["purpose"] for each in consented] == ["reminders", "records"]


@pytest.mark.parametrize("chosen", [[], [Purpose.REMINDERS], [Purpose.RECORDS, Purpose.REMINDERS]])
async def test_agreeing_one_by_one_gives_what_was_chosen_and_no_other(store: Store, chosen: Sequence[Purpose]) -> None:
    await give_consent(acting(store), await store.workers.upsert_by_chat(LINH_CHAT, "vi"), chosen)
    assert {purpose for purpose, _ in await _in_force(store)} == {purpose.value for purpose in chosen}


async def test_that_somebody_declined_is_kept_and_not_who(store: Store) -> None:
    await decline_consent(acting(store), await store.workers.upsert_by_chat(LINH_CHAT, "vi"))
    (event,) = await happened(store, "consent_declined")
    assert (event["actor"], event["subject"]) == ("somebody", None)
    assert [(row["chat_id"], row["locale"]) for row in await rows(store, workers)] == [(None, None)]


async def _in_force(store: Store) -> list[tuple[str, int | None]]:
    given = await rows(store, consents)
    return [(row["purpose"], row["consultation_id"]) for row in given if row["withdrawn_at"] is None]
