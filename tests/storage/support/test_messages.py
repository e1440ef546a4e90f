from datetime import UTC, datetime

import pytest

from bot.domain.support.consultation import Consultation, ConsultationKind
from bot.domain.support.message import Author, DraftStatus, IncomingMessage, Message
from bot.storage.store import Store
from tests.actions.vocabulary import post_of

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
GROUP, MOVED = -1001, -1009
QUESTION = IncomingMessage(telegram_id=11, content="text", text="Lương của tôi bị trừ.")
ANSWER = IncomingMessage(telegram_id=91, content="text", text="明細を見せてください。")


@pytest.fixture
async def consultation(store: Store) -> Consultation:
    worker = await store.workers.upsert_by_chat(7_000_000_001, "vi")
    return await store.consultations.open(worker, ConsultationKind.PAY, NOW)


@pytest.fixture
async def question(store: Store, consultation: Consultation) -> Message:
    return await store.messages.add_from_worker(consultation.id, QUESTION, NOW)


@pytest.fixture
async def answer(store: Store, question: Message) -> Message:
    staff_id = await store.staff.add(7_000_000_002, NOW)
    await store.messages.set_staff_message_id(question.id, GROUP, 90)
    question = await store.messages.get(question.id)
    return await store.messages.add_from_staff(post_of(question), ANSWER, staff_id, NOW)


async def test_a_workers_words_stand_in_the_chat_until_they_are_copied(
    store: Store, consultation: Consultation, question: Message
) -> None:
    assert question == Message(
        id=question.id,
        consultation_id=consultation.id,
        author=Author.WORKER,
        staff_id=None,
        content="text",
        text="Lương của tôi bị trừ.",
        album=None,
        worker_message_id=11,
        staff_message_id=None,
        answers=None,
        draft_status=None,
        written_at=NOW,
    )
    assert await store.messages.find(question.id) == question


async def test_staffs_words_are_offered_and_answer_what_they_stand_under(question: Message, answer: Message) -> None:
    assert (answer.author, answer.draft_status) == (Author.STAFF, DraftStatus.OFFERED)
    assert (answer.consultation_id, answer.answers) == (question.consultation_id, question.id)
    assert (answer.group_id, answer.staff_message_id, answer.worker_message_id) == (GROUP, 91, None)


async def test_a_message_that_never_was_is_not_found(store: Store, consultation: Consultation) -> None:
    assert await store.messages.find(404) is None
    assert await store.messages.by_staff_message_id(GROUP, 404) is None
    assert await store.messages.by_worker_message_id(consultation.worker_id, 404) is None


async def test_a_delivered_message_is_found_on_both_sides(
    store: Store, consultation: Consultation, question: Message
) -> None:
    await store.messages.set_staff_message_id(question.id, GROUP, 90)

    staff_message_id = await store.messages.by_staff_message_id(GROUP, 90)
    assert staff_message_id is not None
    assert (staff_message_id.id, staff_message_id.worker_message_id) == (question.id, 11)
    assert await store.messages.by_worker_message_id(consultation.worker_id, 11) == staff_message_id


async def test_an_answer_is_found_in_the_chat_once_it_was_delivered(
    store: Store, consultation: Consultation, answer: Message
) -> None:
    await store.messages.set_worker_message_id(answer.id, 12)

    found = await store.messages.by_worker_message_id(consultation.worker_id, 12)
    assert found is not None
    assert (found.id, found.staff_message_id) == (answer.id, 91)


async def test_an_id_of_before_the_group_moved_is_another_messages(store: Store, question: Message) -> None:
    await store.messages.set_staff_message_id(question.id, GROUP, 93)
    assert await store.messages.by_staff_message_id(MOVED, 93) is None
    await store.messages.set_staff_message_id(question.id, MOVED, 2)
    assert await store.messages.by_staff_message_id(GROUP, 93) is None


async def test_ids_of_the_time_before_they_had_a_chat_are_the_present_groups(store: Store, question: Message) -> None:
    await store.messages.set_staff_message_id(question.id, 0, 93)
    await store.group_ids.fill_in(GROUP)
    await store.group_ids.fill_in(MOVED)
    assert await store.messages.by_staff_message_id(GROUP, 93) is not None


async def test_the_same_telegram_id_in_another_chat_is_another_message(store: Store, question: Message) -> None:
    stranger = await store.workers.upsert_by_chat(7_000_000_009, "en")
    assert question.worker_message_id is not None
    assert await store.messages.by_worker_message_id(stranger.id, question.worker_message_id) is None


async def test_an_album_comes_in_order_and_without_the_other_sides(
    store: Store, consultation: Consultation, question: Message
) -> None:
    def part(telegram_id: int) -> IncomingMessage:
        return IncomingMessage(telegram_id, "photo", None, album="77")

    first = await store.messages.add_from_worker(consultation.id, part(21), NOW)
    second = await store.messages.add_from_worker(consultation.id, part(22), NOW)
    await store.messages.add_from_staff(post_of(question), part(95), await store.staff.add(7_000_000_002, NOW), NOW)

    assert await store.messages.whole(second) == [first, second]
    assert await store.messages.whole(question) == [question]


@pytest.mark.parametrize("decision", [DraftStatus.SENT, DraftStatus.INTERNAL])
async def test_what_becomes_of_an_answer_is_decided_once(store: Store, answer: Message, decision: DraftStatus) -> None:
    assert await store.messages.decide_drafts([answer.id], decision)
    assert not await store.messages.decide_drafts([answer.id], DraftStatus.SENT)

    decided = await store.messages.find(answer.id)
    assert decided is not None
    assert decided.draft_status is decision


async def test_a_workers_words_cannot_be_handed_over(store: Store, question: Message) -> None:
    assert not await store.messages.decide_drafts([question.id], DraftStatus.SENT)


async def test_of_a_removed_message_only_its_place_is_kept(store: Store, question: Message) -> None:
    await store.message_versions.keep_first(question)
    await store.messages.remove(question.id)

    assert await store.message_versions.of_message(question.id) == []
    kept = await store.messages.find(question.id)
    assert kept is not None
    assert (kept.content, kept.text, kept.worker_message_id) == ("removed", None, question.worker_message_id)


async def test_whose_words_they_are_and_what_they_quote_is_kept_until_they_are_removed(
    store: Store, consultation: Consultation
) -> None:
    words = IncomingMessage(12, "photo", "Look", file_unique_id="abc", quote="on Sunday", forwarded_from="Boss")
    kept = await store.messages.add_from_worker(consultation.id, words, NOW)
    assert (kept.quote, kept.forwarded_from, kept.file_unique_id) == ("on Sunday", "Boss", "abc")
    await store.messages.remove(kept.id)
    kept = await store.messages.get(kept.id)
    assert (kept.quote, kept.forwarded_from, kept.file_unique_id) == (None, None, None)


async def test_what_a_button_sent_is_kept_as_its_sentence(store: Store, consultation: Consultation) -> None:
    await store.messages.add_by_button(consultation.id, "eligibility-answers", {"answers": "Yes"}, NOW)
    assert await store.messages.has_been_said(consultation.id, "eligibility-answers", {"answers": "Yes"})
    assert not await store.messages.has_been_said(consultation.id, "eligibility-answers", {"answers": "No"})
