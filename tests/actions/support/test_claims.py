"""Who has a consultation, and until when it rests."""

from datetime import date, datetime, timedelta

from bot.actions.support.claims import claim_consultation, snooze_consultation
from bot.actions.support.consultations import close_consultation, open_consultation
from bot.domain.days import TOKYO
from bot.domain.support.consultation import Consultation, ConsultationKind
from bot.storage.store import Store
from tests.actions.vocabulary import MANAGER_USER, a_member, a_worker, acting, happened, words

# A Tuesday at ten.
NOW = datetime(2026, 11, 24, 10, tzinfo=TOKYO)


async def asked(store: Store) -> Consultation:
    """A worker has asked."""
    worker = await a_worker(store)
    opened = await open_consultation(acting(store, now=NOW), worker, ConsultationKind.PAY, [words("My pay is short")])
    return await store.consultations.get(opened.id)


async def test_whoever_has_it_another_may_take_it_and_it_is_told_who_had_it(store: Store) -> None:
    matter, first = await asked(store), await a_member(store)
    second = await a_member(store, user_id=MANAGER_USER)
    assert (await claim_consultation(acting(store, first, now=NOW), matter)).is_done
    matter = await store.consultations.get(matter.id)
    assert not (await claim_consultation(acting(store, first, now=NOW), matter)).is_done
    assert (await claim_consultation(acting(store, second, now=NOW), matter)).is_done
    told = [each["details"] for each in await happened(store, "consultation_claimed")]
    assert told == [{"from": None, "to": first.id}, {"from": first.id, "to": second.id}]


async def test_it_rests_until_the_office_opens_on_that_day_or_after_it(store: Store) -> None:
    matter, member = await asked(store), await a_member(store)
    for until_on, opens_at in (
        (date(2026, 11, 25), datetime(2026, 11, 25, 9, tzinfo=TOKYO)),
        (date(2026, 11, 28), datetime(2026, 11, 30, 9, tzinfo=TOKYO)),
    ):
        assert (await snooze_consultation(acting(store, member, now=NOW), matter, until_on)).is_done
        assert (await store.consultations.get(matter.id)).snoozed_until == opens_at


async def test_what_is_closed_is_neither_taken_nor_rests(store: Store) -> None:
    matter, member = await asked(store), await a_member(store)
    await close_consultation(acting(store, member, now=NOW + timedelta(hours=1)), matter)
    matter = await store.consultations.get(matter.id)
    for refused in (
        await claim_consultation(acting(store, member, now=NOW), matter),
        await snooze_consultation(acting(store, member, now=NOW), matter, date(2026, 11, 25)),
    ):
        assert (refused.is_refused, refused.key) == (True, "button-old")
