"""What stands in the staff group of a consultation is known under each of its ids, until it is gone."""

from datetime import UTC, datetime

import pytest

from bot.domain.support.consultation import Consultation, ConsultationKind, Readers
from bot.domain.support.group_post import GroupPost
from bot.domain.support.message import IncomingMessage
from bot.storage.store import Store

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
GROUP, TOPIC = -1001234, 50


@pytest.fixture
async def consultation(store: Store) -> Consultation:
    worker = await store.workers.upsert_by_chat(7_000_000_001, "vi")
    return await store.consultations.open(worker, ConsultationKind.PAY, NOW, Readers.RESTRICTED)


async def ids(store: Store, consultation: Consultation) -> list[int | None]:
    return [each.telegram_id for each in await store.group_posts.of_consultation(consultation.id)]


async def test_several_copies_of_one_message_are_all_known(store: Store, consultation: Consultation) -> None:
    words = await store.messages.add_from_worker(consultation.id, IncomingMessage(11, "text", "?"), NOW)
    await store.group_posts.add(consultation.id, GROUP, TOPIC, {51: words.id, 52: None})
    await store.group_posts.add(consultation.id, GROUP, None, {53: words.id})
    assert [each.telegram_id for each in await store.group_posts.of_message(words.id)] == [51, 53]
    await store.group_posts.gone(GROUP, 51)
    assert await ids(store, consultation) == [52, 53]


async def test_a_topic_takes_along_what_stood_in_it_also_what_nobody_has_an_id_of(
    store: Store, consultation: Consultation
) -> None:
    await store.group_posts.add(consultation.id, GROUP, TOPIC, {TOPIC: None, 51: None})
    await store.group_posts.add_lost(consultation.id, GROUP, TOPIC, None)
    await store.group_posts.add_lost(consultation.id, GROUP, None, None)
    assert [each.is_topic for each in await store.group_posts.of_consultation(consultation.id)] == [
        *(True, False),
        *(False, False),
    ]
    await store.group_posts.topic_gone(GROUP, TOPIC)
    assert await ids(store, consultation) == [None]


async def test_a_matter_of_which_something_is_left_is_found_by_its_readers(
    store: Store, consultation: Consultation
) -> None:
    assert await store.group_posts.left_of(["restricted"]) == []
    await store.group_posts.add(consultation.id, GROUP, None, {51: None, 52: None})
    assert await store.group_posts.left_of(["restricted"]) == [consultation.id]
    assert await store.group_posts.left_of(["admins"]) == []


@pytest.mark.parametrize(
    ("group_id", "telegram_id", "address"),
    [(GROUP, 51, "https://t.me/c/1234/51"), (GROUP, None, None), (-5, 51, None)],
)
def test_where_the_group_s_members_find_it(group_id: int, telegram_id: int | None, address: str | None) -> None:
    assert GroupPost(1, 1, None, group_id, None, telegram_id).address == address
