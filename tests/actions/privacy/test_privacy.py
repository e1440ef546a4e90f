"""A worker's rights: notices stop and come again, and who asked to be forgotten has no name in any outbox message."""

from datetime import date, timedelta

import pytest

from bot.actions.interviews.scheduling import moment
from bot.actions.privacy.erasure import forget
from bot.actions.privacy.muting import listen_again, stop
from bot.actions.privacy.removal import remove_for_staff
from bot.actions.support.consultations import open_consultation, reopen_consultation
from bot.actions.support.readers.complaints import open_complaint
from bot.actions.support.removed_cry import tell_of_removed_cry
from bot.actions.support.unasked_words import pass_on_words
from bot.actions.tasks.tasks import open_task_about
from bot.domain.interviews import Interviewee, Method
from bot.domain.privacy.evidence import RemovalReason
from bot.domain.privacy.prohibited_data import ProhibitedData
from bot.domain.privacy.retention import Retention
from bot.domain.staff import Role
from bot.domain.support.consultation import ConsultationKind
from bot.domain.tasks import TaskKind
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import consultations, interview_slots, interviews, outbox, tasks
from tests.actions.vocabulary import (
    ADMIN_USER,
    KEYWORDS,
    LINH_CHAT,
    NAME,
    NOW,
    NUMBER,
    TODAY,
    a_member,
    a_worker,
    acting,
    everything_leaves,
    happened,
    on_roster,
    rows,
    said,
    words,
)

STARTS_AT = NOW + timedelta(days=3)


@pytest.fixture
async def known(store: Store) -> Worker:
    """A worker in the bot and on the roster, whose contract has ended."""
    worker = await on_roster(store, await a_worker(store))
    employer_id = await store.employers.add("Hoshi Care")
    contract_id = await store.contracts.begin(worker.id, employer_id, date(2026, 1, 1))
    await store.contracts.end(contract_id, date(2026, 10, 31), None)
    return await store.workers.get(worker.id)


async def forgets(store: Store, worker: Worker) -> date | None:
    return await forget(acting(store), worker, Retention(), TODAY)


async def test_cards_are_edited_and_staff_are_told_a_number(store: Store, known: Worker) -> None:
    opened = await open_consultation(acting(store), known, ConsultationKind.PAY, [words("My pay is short")])
    await store.consultations.set_topic(opened.id, -1001, 41)
    await store.consultations.set_card(opened.id, -1001, 42)
    before = len(await rows(store, outbox))
    assert await forgets(store, known) == date(2027, 11, 30)
    messages = (await rows(store, outbox))[before:]
    assert [(row["act"], row["message"].get("key")) for row in messages] == [
        ("say", "staff-forgotten"),
        ("close_topic", None),
        ("edit_card", None),
    ]
    assert {row["consultation_id"] for row in messages} == {opened.id}
    assert messages[0]["message"]["args"] == {"id": str(known.id)}
    assert NAME not in str(messages)
    [kept] = await rows(store, consultations)
    assert (kept["state"], kept["closed_at"]) == ("closed", NOW)
    worker = await store.workers.get(known.id)
    assert (worker.chat_id, worker.name_on_card, worker.forgotten_at) == (None, None, NOW)


async def test_a_consultation_of_somebody_forgotten_is_not_reopened(store: Store, known: Worker) -> None:
    opened = await open_consultation(acting(store), known, ConsultationKind.PAY, [words("My pay is short")])
    member = await a_member(store)
    await forgets(store, known)
    assert not (await reopen_consultation(acting(store, member), await store.consultations.get(opened.id))).is_done
    assert [row["state"] for row in await rows(store, consultations)] == ["closed"]


async def test_of_a_complaint_the_group_hears_nothing_then_either(store: Store, known: Worker) -> None:
    admin = await a_member(store, Role.ADMIN, ADMIN_USER)
    complaint = await open_complaint(acting(store), known, [words("Sato shouts at me")])
    await forgets(store, known)
    assert [row["staff_id"] for row in await rows(store, outbox)] == [admin.id, admin.id]
    number = {"id": str(known.id), "number": str(complaint.id)}
    assert (await said(store))[-1] == ("complaint-forgotten", number)


async def test_open_interviews_are_called_off_their_times_are_free_and_staff_are_told_a_number(
    store: Store, known: Worker
) -> None:
    member = await a_member(store)
    offer = await store.interviews.offer(member.id, [STARTS_AT], NOW)
    booked = await store.interviews.invite(known.id, offer, Method.IN_PERSON, "Room 3", NOW)
    (slot,) = await store.interviews.slots_for(booked.id)
    await store.interviews.pick(booked.id, slot.id)
    held = await store.interviews.begin(known.id, Interviewee.WORKER, Method.IN_PERSON, member.id, NOW)
    await store.interviews.hold(held.id, member.id, TODAY)
    await store.interviews.begin(known.id, Interviewee.SUPERVISOR, Method.IN_PERSON, member.id, NOW)
    await forgets(store, known)
    assert [row["state"] for row in await rows(store, interviews)] == ["cancelled", "held", "booked"]
    assert [row["interview_id"] for row in await rows(store, interview_slots)] == [None]
    [(key, args)] = await said(store)
    assert key == "interview-staff-forgotten"
    assert args == args | {"roster_number": NUMBER, "id": str(known.id), **moment(STARTS_AT)}
    assert NAME not in str(await rows(store, outbox))
    assert [event["actor"] for event in await happened(store, "interview_cancelled")] == [f"worker:{known.id}"]


async def test_who_comes_back_is_a_stranger(store: Store, known: Worker) -> None:
    await forgets(store, known)
    assert await store.workers.by_chat(LINH_CHAT) is None


async def test_notices_stop_and_come_again(store: Store, known: Worker) -> None:
    await stop(acting(store), known)
    muted = await store.workers.get(known.id)
    await listen_again(acting(store), muted)
    assert muted.muted_at == NOW
    assert (await store.workers.get(known.id)).muted_at is None
    assert [len(await happened(store, what)) for what in ("notices_stopped", "notices_resumed")] == [1, 1]


@pytest.mark.parametrize(
    ("text", "heard"),
    [("I want to die", ["alarm-forgotten-cry"]), ("My boss hit me", ["alarm-forgotten-cry"]), ("My pay is short", [])],
)
async def test_managers_read_what_can_still_be_done_for_who_cried_and_is_forgotten(
    store: Store, text: str, heard: list[str]
) -> None:
    worker = await a_worker(store)
    await a_member(store, Role.SUPPORT_MANAGER)
    await pass_on_words(acting(store), worker, [words(text)])
    await forgets(store, worker)
    told = [row["message"] for row in await rows(store, outbox) if row["staff_id"] is not None]
    assert [each["key"] for each in told if each["key"].startswith("alarm-forgotten")] == heard
    assert all(each["args"] == {"number": "1"} for each in told if each["key"] in heard)


async def test_managers_read_that_too_of_a_cry_that_was_deleted_for_what_it_held(store: Store) -> None:
    worker = await a_worker(store)
    await a_member(store, Role.SUPPORT_MANAGER)
    await tell_of_removed_cry(acting(store), worker, words("He hit me 1234 5678 9018"), ProhibitedData.MY_NUMBER)
    await everything_leaves(store, NOW)
    await forgets(store, worker)
    assert ("alarm-forgotten-cry", {"number": "1"}) in await said(store)


async def test_managers_read_that_too_of_a_cry_that_staff_took_out_of_the_chats(store: Store) -> None:
    worker, manager = await a_worker(store), await a_member(store, Role.SUPPORT_MANAGER)
    await pass_on_words(acting(store), worker, [words("He hit me. I am afraid")])
    [cry] = await store.messages.of_consultation(1)
    hidden = await remove_for_staff(acting(store, manager), cry, RemovalReason.MISTAKE, KEYWORDS)
    assert hidden.is_done
    await forgets(store, worker)
    assert ("alarm-forgotten-cry", {"number": "1"}) in await said(store)


@pytest.mark.parametrize("kind", [TaskKind.UNANSWERED, TaskKind.READ])
async def test_no_task_about_a_consultation_is_left_that_nothing_ends(store: Store, kind: TaskKind) -> None:
    worker = await a_worker(store)
    matter = await open_consultation(acting(store), worker, ConsultationKind.PAY, [words("My pay is short")])
    await open_task_about(acting(store), kind, matter, NOW.date())
    await forgets(store, worker)
    assert [row["done_at"] for row in await rows(store, tasks)] == [NOW]
