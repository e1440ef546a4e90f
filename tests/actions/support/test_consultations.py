"""Consultations: who may do what to one, and what everybody hears of it."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.actions.privacy.erasure import forget
from bot.actions.support.answers import keep_internal, offer_answer, send_answer
from bot.actions.support.consultations import (
    add_words,
    close_consultation,
    open_consultation,
    rate_consultation,
    reopen_consultation,
    say_unsolved,
)
from bot.domain.privacy.retention import Retention
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Rating
from bot.domain.support.message import Message
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import consultations, messages, outbox
from tests.actions.vocabulary import (
    LINH_CHAT,
    NOW,
    TODAY,
    Row,
    a_member,
    a_worker,
    acting,
    everything_leaves,
    happened,
    post_of,
    rows,
    said,
    words,
)

ASKED, ANSWER = "My pay is short", "Please send me a photo of the payslip."
LATER = NOW + timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Case:
    store: Store
    worker: Worker
    member: StaffMember
    number: int

    async def now(self) -> Consultation:
        """The consultation as it stands."""
        return await self.store.consultations.get(self.number)

    async def newest(self) -> Message:
        """What was said last in it."""
        return (await self.store.messages.of_consultation(self.number))[-1]

    async def offered(self, telegram_id: int = 91, album: str | None = None) -> Message:
        """The officer writes under the worker's first message; returns the draft."""
        [first, *_] = await self.store.messages.of_consultation(self.number)
        officer = acting(self.store, self.member, now=LATER)
        await offer_answer(officer, post_of(first), words(ANSWER, telegram_id, album=album))
        return await self.newest()

    async def messages(self, act: str) -> list[Row]:
        """The outbox messages of that act, oldest first."""
        return [row for row in await rows(self.store, outbox) if row["act"] == act]


@pytest.fixture
async def case(store: Store) -> Case:
    """An open consultation about pay, and an officer."""
    worker, member = await a_worker(store), await a_member(store)
    opened = await open_consultation(acting(store), worker, ConsultationKind.PAY, [words(ASKED)])
    return Case(store, worker, member, opened.id)


async def test_words_become_a_consultation_with_a_topic_and_reach_it(case: Case) -> None:
    [kept], [message] = await rows(case.store, consultations), await rows(case.store, messages)
    assert (kept["kind"], kept["locale"], kept["state"], kept["channel"]) == ("pay", "en", "new", "chat")
    assert (message["text"], message["content"], message["author"]) == (ASKED, "text", "worker")
    assert (kept["opened_at"], message["written_at"], message["worker_message_id"]) == (NOW, NOW, 7)
    outbox_messages = [(row["act"], row["worker_id"], row["staff_id"]) for row in await rows(case.store, outbox)]
    assert outbox_messages == [("open_topic", None, None), ("copy", None, None)]
    assert [row["message"]["copies"] for row in await case.messages("copy")] == [[message["id"]]]
    [event] = await happened(case.store, "consultation_opened")
    assert (event["actor"], event["subject"]) == (f"worker:{case.worker.id}", "consultation:1")


async def test_an_album_gathers_for_a_moment_and_leaves_as_one_and_a_late_part_follows_alone(case: Case) -> None:
    for telegram_id in (8, 9):
        await add_words(acting(case.store), await case.now(), words("", telegram_id, "photo", album="77"))
    [_, gathered] = await case.messages("copy")
    assert (gathered["message"]["copies"], gathered["due_at"]) == ([2, 3], NOW + timedelta(seconds=2))
    await everything_leaves(case.store, LATER)
    await add_words(acting(case.store, now=LATER), await case.now(), words("", 10, "photo", album="77"))
    assert [row["message"]["copies"] for row in await case.messages("copy")] == [[1], [2, 3], [4]]


@pytest.mark.parametrize(
    ("before", "after", "moves"),
    [
        (ConsultationState.NEW, ConsultationState.NEW, 0),
        (ConsultationState.WAITING_FOR_STAFF, ConsultationState.WAITING_FOR_STAFF, 0),
        (ConsultationState.WAITING_FOR_WORKER, ConsultationState.WAITING_FOR_STAFF, 1),
        (ConsultationState.ESCALATED, ConsultationState.ESCALATED, 0),
        (ConsultationState.CLOSED, ConsultationState.WAITING_FOR_STAFF, 1),
    ],
)
async def test_whose_turn_it_is_once_the_worker_has_written_again(
    case: Case, before: ConsultationState, after: ConsultationState, moves: int
) -> None:
    await case.store.consultations.set_state(case.number, before, NOW)
    await add_words(acting(case.store, now=LATER), await case.now(), words("It happened again", 8))
    assert ((await case.now()).state, (await case.now()).closed_at) == (after, None)
    assert len(await case.messages("edit_card")) == moves
    assert [row["actor"] for row in await happened(case.store, "consultation_moved")] == ["worker:1"] * moves
    assert (await case.newest()).text == "It happened again"


async def test_an_answer_is_offered_under_what_was_written_and_nothing_leaves(case: Case) -> None:
    draft = await case.offered()
    assert (draft.draft_status, draft.staff_id, draft.answers) == ("offered", case.member.id, 1)
    question = (await rows(case.store, outbox))[-1]
    assert question["message"]["key"] == "staff-offer"
    assert question["message"]["args"] == {"roster_number": "none", "number": "1", "locale": "en"}
    assert (question["message"]["telegram_id"], question["consultation_id"]) == (91, 1)
    buttons = [(button["key"], button["callback"]) for line in question["message"]["buttons"] for button in line]
    assert buttons == [("staff-offer-send", "answer:send:2"), ("staff-offer-keep", "answer:keep:2")]
    assert [row for row in await rows(case.store, outbox) if row["worker_id"] is not None] == []
    assert (await case.now()).state == "new"


async def test_the_offer_names_the_language_that_the_worker_reads_now(case: Case) -> None:
    await case.store.workers.upsert_by_chat(LINH_CHAT, "vi")
    await case.offered()
    assert [args["locale"] for key, args in await said(case.store) if key == "staff-offer"] == ["vi"]


async def test_an_answer_in_pictures_is_offered_once_and_sent_whole(case: Case) -> None:
    drafts = [await case.offered(telegram_id, album="78") for telegram_id in (91, 92)]
    assert [key for key, _ in await said(case.store)].count("staff-offer") == 1
    assert (await send_answer(acting(case.store, case.member, now=LATER), drafts[0])).is_done
    [message] = [row for row in await rows(case.store, outbox) if row["worker_id"] is not None]
    assert message["message"]["copies"] == [draft.id for draft in drafts]
    assert [row["draft_status"] for row in await rows(case.store, messages)] == [None, "sent", "sent"]


async def test_an_answer_is_sent_once_and_claims_and_it_is_nobody_elses_turn_before_it_arrives(case: Case) -> None:
    draft = await case.offered()
    assert (await send_answer(acting(case.store, case.member, now=LATER), draft)).is_done
    assert not (await send_answer(acting(case.store, case.member, now=LATER), draft)).is_done
    [message] = [row for row in await rows(case.store, outbox) if row["worker_id"] is not None]
    assert (message["act"], message["message"]["copies"]) == ("copy", [draft.id])
    assert ((await case.newest()).draft_status, (await case.now()).state) == ("sent", "new")
    assert (await case.now()).assignee_id == case.member.id
    assert len(await happened(case.store, "consultation_claimed")) == 1


async def test_what_was_kept_internal_is_not_sent_afterwards(case: Case) -> None:
    draft = await case.offered()
    assert (await keep_internal(case.store, draft)).is_done
    assert not (await keep_internal(case.store, draft)).is_done
    assert not (await send_answer(acting(case.store, case.member, now=LATER), draft)).is_done
    assert ((await case.newest()).draft_status, (await case.now()).state) == ("internal", "new")
    assert [row for row in await rows(case.store, outbox) if row["worker_id"] is not None] == []


async def test_an_escalated_consultation_stays_so_when_it_is_answered(case: Case) -> None:
    await case.store.consultations.set_state(case.number, ConsultationState.ESCALATED, NOW)
    assert (await send_answer(acting(case.store, case.member, now=LATER), await case.offered())).is_done
    assert (await case.now()).state == "escalated"


async def test_a_consultation_is_closed_once(case: Case) -> None:
    opened = await case.now()
    assert (await close_consultation(acting(case.store, case.member, now=LATER), opened)).is_done
    closed = await case.now()
    assert not (await close_consultation(acting(case.store, case.member, now=LATER), closed)).is_done
    assert (closed.state, closed.closed_at) == ("closed", LATER)
    assert [key for key, _ in await said(case.store, worker_id=case.worker.id)] == ["consultation-closed"]
    assert [row["actor"] for row in await happened(case.store, "consultation_moved")] == [f"staff:{case.member.id}"]
    assert (await reopen_consultation(acting(case.store, case.member, now=LATER), closed)).is_done


async def test_closing_asks_with_three_faces_and_a_way_back_and_the_face_is_kept_and_shown(case: Case) -> None:
    await close_consultation(acting(case.store, case.member, now=LATER), await case.now())
    faces, unsolved = (await rows(case.store, outbox))[-1]["message"]["buttons"]
    assert [button["callback"] for button in faces] == ["rate:good:1", "rate:fair:1", "rate:bad:1"]
    assert [button["callback"] for button in unsolved] == ["unsolved:1"]
    await rate_consultation(acting(case.store, now=LATER), await case.now(), Rating.GOOD)
    [kept] = await rows(case.store, consultations)
    assert (kept["state"], kept["rating"]) == ("closed", "good")
    assert (await said(case.store, worker_id=None, consultation_id=1))[-1] == ("staff-rated", {"rating": "good"})


async def test_not_solved_opens_a_closed_consultation_again_and_staff_hear_it(case: Case) -> None:
    assert not (await say_unsolved(acting(case.store, now=LATER), await case.now())).is_done
    await close_consultation(acting(case.store, case.member, now=LATER), await case.now())
    assert (await say_unsolved(acting(case.store, now=LATER), await case.now())).is_done
    assert ((await case.now()).state, (await case.now()).closed_at) == ("waiting_for_staff", None)
    assert (await said(case.store, worker_id=None, consultation_id=1))[-1] == ("staff-unsolved", {})
    assert len(await case.messages("edit_card")) == 1  # which shows both


async def test_staff_reopen_what_is_closed_and_the_worker_hears_it_unless_forgotten(case: Case) -> None:
    assert not (await reopen_consultation(acting(case.store, case.member, now=LATER), await case.now())).is_done
    await close_consultation(acting(case.store, case.member, now=LATER), await case.now())
    assert (await reopen_consultation(acting(case.store, case.member, now=LATER), await case.now())).is_done
    assert (await case.now()).state == "waiting_for_staff"
    assert (await said(case.store, worker_id=case.worker.id))[-1] == ("consultation-reopened", {"number": "1"})
    await forget(acting(case.store, now=LATER), case.worker, Retention(), TODAY)
    assert not (await reopen_consultation(acting(case.store, case.member, now=LATER), await case.now())).is_done
    assert (await case.now()).state == "closed"


async def test_words_in_zawgyi_are_kept_and_unicode_is_asked_for_once(case: Case) -> None:
    zawgyi = "\u1031က်းဇူးတင\u1039ပါတယ\u1039"
    for telegram_id in (20, 21):
        await add_words(acting(case.store), await case.now(), words(zawgyi, telegram_id))
    assert [message.text for message in await case.store.messages.of_consultation(case.number)][-2:] == [zawgyi, zawgyi]
    heard = await said(case.store, worker_id=case.worker.id)
    assert [key for key, _ in heard].count("consultation-zawgyi") == 1
