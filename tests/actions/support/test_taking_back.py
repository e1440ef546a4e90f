"""What is left to be answered once an answer was taken back."""

from datetime import datetime

import pytest

from bot.actions.result import ALREADY_DONE
from bot.actions.support.answers import send_answer
from bot.actions.support.answers.cautions import before_sending
from bot.actions.support.answers.taking_back import take_back_answer
from bot.actions.support.contacts import Contact, log_answer
from bot.actions.support.standing import wait_for_answer
from bot.domain.support.consultation import Channel, Consultation, ConsultationState
from bot.domain.support.message import DraftStatus, Message
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.support.test_standing import LATER, NOW, answered, asked
from tests.actions.vocabulary import acting, happened, rows, words


async def arrived(store: Store, matter: Consultation) -> Message:
    """An answer that the worker has read, as delivery notes it."""
    ids = await answered(store, matter, LATER)
    await store.messages.set_worker_message_id(ids[0], 55)
    await store.answers.arrived(ids, [55])
    await store.standings.answered(ids, LATER)
    await store.consultations.set_state(matter.id, ConsultationState.WAITING_FOR_WORKER, LATER)
    chat_id = (await store.workers.get(matter.worker_id)).chat_id
    store.chat_messages.add(chat_id or 0, [55], LATER)
    await store.chat_messages.flush()
    return await store.messages.get(ids[0])


async def taken_back(store: Store, answer: Message, at: datetime = LATER) -> Consultation:
    """Who sent it takes it back; returns the consultation after that."""
    member = await store.staff.get(answer.staff_id or 0)
    assert (await take_back_answer(acting(store, member, now=at), answer)).is_done
    return await store.consultations.get(answer.consultation_id)


async def test_it_is_our_turn_since_the_words_that_nothing_has_answered(store: Store) -> None:
    matter = await asked(store)
    after = await taken_back(store, await arrived(store, matter))
    assert (after.state, after.waiting_since, after.answer_by) == ("waiting_for_staff", NOW, matter.answer_by)
    assert after.first_answered_at is None
    deletions = [row["message"]["telegram_id"] for row in await rows(store, outbox) if row["act"] == "delete"]
    assert deletions == [55]


async def test_what_was_answered_on_the_telephone_is_answered(store: Store) -> None:
    matter = await asked(store)
    answer = await arrived(store, matter)
    member = await store.staff.get(answer.staff_id or 0)
    talk = Contact(Channel.PHONE, LATER.date(), "It is solved", member.id, "Sato", None)
    await log_answer(acting(store, member, now=LATER), await store.consultations.get(matter.id), talk)
    after = await taken_back(store, answer)
    assert (after.state, after.waiting_since) == ("waiting_for_worker", None)
    assert after.first_answered_at is not None


async def test_it_is_taken_back_once(store: Store) -> None:
    answer = await arrived(store, await asked(store))
    await taken_back(store, answer)
    member = await store.staff.get(answer.staff_id or 0)
    for known in (answer, await store.messages.get(answer.id)):
        assert await take_back_answer(acting(store, member, now=LATER), known) == ALREADY_DONE
    assert len(await happened(store, "answer_taken_back")) == 1


async def test_what_is_not_offered_any_more_needs_no_caution(store: Store) -> None:
    matter = await asked(store)
    answer = await arrived(store, matter)
    await store.messages.add_from_worker(matter.id, words("More", 9), LATER)
    await wait_for_answer(acting(store, now=LATER), await store.consultations.get(matter.id))
    member = await store.staff.get(answer.staff_id or 0)
    assert list(await before_sending(acting(store, member, now=LATER), answer)) == []
    assert await send_answer(acting(store, member, now=LATER), answer) == ALREADY_DONE


@pytest.mark.parametrize("status", [DraftStatus.OFFERED, DraftStatus.INTERNAL])
async def test_what_was_never_sent_has_no_line(store: Store, status: DraftStatus) -> None:
    answer = await arrived(store, await asked(store))
    await store.messages._change(answer.id, draft_status=status)
    assert await store.answers.line_of(answer.id) is None
