"""One bug that meets many is one card a minute, and whom it met can be found."""

from datetime import timedelta

from bot.actions.tasks.bug_cards import tell_of_more_bugs
from bot.actions.tasks.digest import tell_digest
from bot.domain.outbox import DeliveryStatus, tell_staff
from bot.intake.bug_cards import tell_of_bug
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.vocabulary import NOW, acting, rows

KIND = "bug:bug"


async def _cards(store: Store) -> list[tuple[str, object]]:
    """What is to be sent to staff: keys with whom they name."""
    kept = await rows(store, outbox)
    sent = [row for row in kept if row["message_class"] == "answer" and row["outcome"] == DeliveryStatus.QUEUED.value]
    return [(row["message"]["key"], row["message"]["args"].get("people")) for row in sent if row["act"] == "say"]


async def _meets(store: Store, *numbers: str) -> None:
    for place, number in enumerate(numbers):
        card = tell_staff("staff-unhandled", {"code": f"c{place}", "number": number}, consultation_id=None)
        await tell_of_bug(store, card, KIND, NOW)
    await store.outbox.flush()


async def test_one_bug_that_meets_a_hundred_is_one_card_at_once_and_one_with_all_the_others(store: Store) -> None:
    await _meets(store, *(f"W-{place}" for place in range(100)))
    await tell_of_more_bugs(acting(store, now=NOW + timedelta(seconds=30)))
    assert await _cards(store) == [("staff-unhandled", None)]
    await tell_of_more_bugs(acting(store, now=NOW + timedelta(seconds=60)))
    _, (key, people) = await _cards(store)
    assert key == "staff-unhandled-more"
    assert str(people).startswith("W-1 (c1), W-2 (c2)")
    await tell_of_more_bugs(acting(store, now=NOW + timedelta(seconds=180)))
    assert len(await _cards(store)) == 2


async def test_who_is_not_on_the_roster_is_found_by_the_code(store: Store) -> None:
    await _meets(store, "none", "none")
    await tell_of_more_bugs(acting(store, now=NOW + timedelta(minutes=2)))
    assert (await _cards(store))[1] == ("staff-unhandled-more", "c1")


async def test_no_digest_takes_what_waits_for_the_next_card(store: Store) -> None:
    await _meets(store, "W-1", "W-2")
    await tell_digest(acting(store, now=NOW))
    await tell_of_more_bugs(acting(store, now=NOW + timedelta(minutes=2)))
    assert (await _cards(store))[1] == ("staff-unhandled-more", "W-2 (c1)")
