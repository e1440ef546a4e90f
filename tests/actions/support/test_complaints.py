"""Complaints about support staff: whatever happens to one, the staff group gets no message about it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest

from bot.actions.privacy.erasure import forget
from bot.actions.support.answers import send_answer
from bot.actions.support.answers.waiting import write_answer
from bot.actions.support.consultations import (
    add_words,
    close_consultation,
    open_consultation,
    rate_consultation,
    reopen_consultation,
    say_unsolved,
)
from bot.actions.support.readers.complaints import open_complaint, show_attachments, view_complaint
from bot.domain.privacy.retention import Retention
from bot.domain.staff import Role, StaffMember
from bot.domain.support.consultation import Consultation, ConsultationKind, Rating
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import consultations, messages, outbox
from tests.actions.vocabulary import (
    ADMIN_USER,
    LINH_CHAT,
    MANAGER_USER,
    OFFICER_USER,
    TODAY,
    Row,
    a_member,
    a_worker,
    acting,
    happened,
    rows,
    said,
    words,
)

WORDS = "Sato shouts at me every week"
ANSWER = "Thank you. I will talk with you <alone>."
AUDITOR_USER, OTHER_ADMIN_USER = 503, 602

Said = tuple[str | None, Row]


@dataclass(frozen=True, slots=True)
class Case:
    store: Store
    worker: Worker
    admin: StaffMember
    number: int

    async def now(self) -> Consultation:
        """The complaint as it stands."""
        return await self.store.consultations.get(self.number)

    async def group_hears_nothing(self) -> None:
        for row in await rows(self.store, outbox):
            assert row["worker_id"] or row["staff_id"], row["act"]


@pytest.fixture
async def case(store: Store) -> Case:
    """A complaint, and the one admin who hears of it."""
    worker, admin = await a_worker(store), await a_member(store, Role.ADMIN, ADMIN_USER)
    complaint = await open_complaint(acting(store), worker, [words(WORDS)])
    return Case(store, worker, admin, complaint.id)


async def _add(case: Case) -> None:
    await add_words(acting(case.store), await case.now(), words("More", 8))


async def _photo(case: Case) -> None:
    await add_words(acting(case.store), await case.now(), words("a photo", 8, "photo"))


async def _album(case: Case) -> None:
    for part in (8, 9, 10):
        await add_words(acting(case.store), await case.now(), words("one", part, "photo", album="77"))


async def _correct(case: Case) -> None:
    await add_words(acting(case.store), await case.now(), words("Corrected", 7))


async def _answer(case: Case) -> None:
    admin = acting(case.store, case.admin)
    await send_answer(admin, await write_answer(admin, await case.now(), ANSWER))


async def _reply(case: Case) -> None:
    await _answer(case)
    await add_words(acting(case.store), await case.now(), words("A reply", 8))


async def _close(case: Case) -> None:
    assert (await close_consultation(acting(case.store, case.admin), await case.now())).is_done


async def _rate(case: Case) -> None:
    await _close(case)
    await rate_consultation(acting(case.store), await case.now(), Rating.BAD)


async def _unsolved(case: Case) -> None:
    await _close(case)
    assert (await say_unsolved(acting(case.store), await case.now())).is_done


async def _reopen(case: Case) -> None:
    await _close(case)
    assert (await reopen_consultation(acting(case.store, case.admin), await case.now())).is_done


async def _forget(case: Case) -> None:
    await forget(acting(case.store), case.worker, Retention(), TODAY)


ONE = {"number": "1"}
MORE: list[Said] = [("complaint-more", ONE)]
CLOSED: Said = ("complaint-closed", ONE)

# What is done, what the admin hears after "complaint-new", and what the worker hears.
STEPS: dict[str, tuple[Callable[[Case], Awaitable[None]], list[Said], list[Said]]] = {
    "adds words": (_add, MORE, []),
    "sends a photo": (_photo, MORE, []),
    "sends an album": (_album, MORE, []),
    "corrects": (_correct, MORE, []),
    "is answered": (_answer, [], []),
    "replies to the answer": (_reply, MORE, []),
    "closed": (_close, [], [CLOSED]),
    "rates": (_rate, [("complaint-rated", {"rating": "bad", **ONE})], [CLOSED]),
    "says unsolved": (_unsolved, [("complaint-unsolved", ONE)], [CLOSED]),
    "reopened": (_reopen, [], [CLOSED, ("complaint-reopened", ONE)]),
    "asks to be forgotten": (_forget, [("complaint-forgotten", {"id": "1", **ONE})], []),
}


@pytest.mark.parametrize(("step", "admin_hears", "worker_hears"), STEPS.values(), ids=STEPS)
async def test_whatever_happens_to_a_complaint_the_group_hears_nothing(
    case: Case, step: Callable[[Case], Awaitable[None]], admin_hears: list[Said], worker_hears: list[Said]
) -> None:
    await step(case)
    await case.group_hears_nothing()
    assert await said(case.store, staff_id=case.admin.id) == [("complaint-new", ONE), *admin_hears]
    assert await said(case.store, worker_id=case.worker.id) == worker_hears


async def test_a_complaint_is_a_consultation_with_a_red_flag(case: Case) -> None:
    [row] = await rows(case.store, consultations)
    assert (row["kind"], row["red_flag"], row["topic_id"]) == ("other", "about_support_staff", None)
    assert (row["state"], row["channel"]) == ("new", "chat")
    assert [row["text"] for row in await rows(case.store, messages)] == [WORDS]
    [event] = await happened(case.store, "consultation_opened")
    assert (event["actor"], event["subject"]) == (f"worker:{case.worker.id}", "consultation:1")


async def test_every_admin_is_told_alone_and_no_other_role_and_nobody_a_word_of_it(store: Store) -> None:
    await a_member(store)
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    await a_member(store, Role.AUDITOR, AUDITOR_USER)
    admins = [await a_member(store, Role.ADMIN, user_id) for user_id in (ADMIN_USER, OTHER_ADMIN_USER)]
    await open_complaint(acting(store), await a_worker(store), [words(WORDS)])
    messages = await rows(store, outbox)
    assert sorted(row["staff_id"] for row in messages) == sorted(admin.id for admin in admins)
    for row in messages:
        assert (row["message"]["key"], row["message"]["args"]) == ("complaint-new", ONE)
        assert [[button["callback"] for button in line] for line in row["message"]["buttons"]] == [["complaint:1"]]
        assert WORDS not in str(row)


async def test_an_admin_who_opens_a_complaint_leaves_an_event(case: Case) -> None:
    assert await view_complaint(acting(case.store, case.admin), case.admin, case.number) == await case.now()
    [event] = await happened(case.store, "complaint_viewed")
    assert (event["actor"], event["subject"]) == (f"staff:{case.admin.id}", "consultation:1")


async def test_what_is_no_complaint_is_not_opened_as_one(case: Case) -> None:
    other = await open_consultation(
        acting(case.store), case.worker, ConsultationKind.PAY, [words("My heater is broken", 8)]
    )
    for number in (other.id, 404):
        assert await view_complaint(acting(case.store, case.admin), case.admin, number) is None
    assert await happened(case.store, "complaint_viewed") == []


async def test_the_answer_leaves_for_the_worker_as_words_of_the_complaint(case: Case) -> None:
    await _answer(case)
    [_, kept] = await rows(case.store, messages)
    assert (kept["author"], kept["draft_status"], kept["text"], kept["staff_message_id"]) == (
        "staff",
        "sent",
        ANSWER,
        None,
    )
    [message] = [row for row in await rows(case.store, outbox) if row["worker_id"] == case.worker.id]
    assert (message["act"], message["message"]["copies"], message["consultation_id"]) == ("copy", [kept["id"]], 1)
    assert (await case.now()).state == "new"


async def test_attachments_leave_for_the_admin_who_asks_and_have_no_copy_in_the_group(case: Case) -> None:
    await _answer(case)
    await add_words(acting(case.store), await case.now(), words("the paper", 8, "photo"))
    photo = (await rows(case.store, messages))[-1]
    assert await show_attachments(acting(case.store, case.admin), await case.now()) == 1
    copied = (await rows(case.store, outbox))[-1]
    assert (copied["act"], copied["staff_id"], copied["message"]["copies"]) == ("copy", case.admin.id, [photo["id"]])
    assert [row["staff_message_id"] for row in await rows(case.store, messages)] == [None, None, None]
    await case.group_hears_nothing()


async def test_without_an_admin_the_group_and_the_worker_hear_that_a_complaint_waits_and_not_a_word(
    store: Store,
) -> None:
    await a_member(store, Role.SUPPORT_OFFICER, OFFICER_USER)
    await open_complaint(acting(store), await a_worker(store, LINH_CHAT), [words(WORDS)])
    told = await rows(store, outbox)
    assert [row["message"]["key"] for row in told] == ["complaint-unheard", "receipt-unheard"]
    assert WORDS not in str(told)
