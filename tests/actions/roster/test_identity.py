"""Who opened an invitation: how often they may answer, what staff hear of it, and what staff decide."""

from datetime import date

import pytest

from bot.actions.privacy.erasure import forget
from bot.actions.roster.identity import (
    IdentityAnswer,
    accept_identity,
    answer_identity,
    ask_about_linked,
    ask_staff,
    confirm_identity,
    opened_link,
    refuse_identity,
)
from bot.actions.roster.invitations import InvitationResult, follow_invitation, invite, revoke_invitation
from bot.actions.tasks.open_checks import end_over
from bot.actions.workers.arrival import decline_consent
from bot.actions.workers.new_phone import detach_chat
from bot.domain.facts import Facts
from bot.domain.privacy.retention import Retention
from bot.domain.roster.identity import IdentifiedBy
from bot.domain.roster.invitation import VALID_FOR, Invited
from bot.domain.staff import StaffMember
from bot.domain.tasks import StaffTask, TaskKind
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import identity_checks, invitations, metadata, outbox, workers
from tests.actions.vocabulary import (
    LINH_CHAT,
    MANAGER_USER,
    NAME,
    NOW,
    NUMBER,
    PUTRI_CHAT,
    TODAY,
    a_member,
    a_worker,
    acting,
    happened,
    known,
    on_roster,
    rows,
    said,
)

BORN_ON, ANOTHER = date(1998, 5, 24), date(1998, 5, 25)
RIGHT, WRONG, OVER = IdentityAnswer.IDENTIFIED, IdentityAnswer.NOT_CONFIRMED, IdentityAnswer.OVER


async def invited(store: Store, member: StaffMember, birth_date: date | None = BORN_ON) -> str:
    """The code of a link for Linh, who is on the roster."""
    linh = await on_roster(store)
    if birth_date is not None:
        await known(store, linh, birth_date=birth_date.isoformat())
    return (await invite(acting(store, member), Invited(worker_id=linh.id))).code


async def opened_by(store: Store, facts: Facts, code: str, chat_id: int = LINH_CHAT) -> Worker:
    """Somebody who has agreed and opened the link."""
    worker = await a_worker(store, chat_id)
    assert await follow_invitation(acting(store, facts=facts), code, chat_id) is InvitationResult.WELCOME
    return worker


async def named(store: Store, name: str) -> StaffMember:
    """Somebody else on the staff."""
    other = await a_member(store, user_id=MANAGER_USER)
    await store.staff.set_name(other.id, name)
    return await store.staff.get(other.id)


async def answers(store: Store, facts: Facts, worker: Worker, told: date) -> IdentityAnswer:
    return await answer_identity(acting(store, facts=facts), worker, told)


async def task_of(store: Store) -> StaffTask:
    [task] = [each for each in await store.tasks.list_open() if each.kind is TaskKind.IDENTITY]
    return task


async def code_of(store: Store, worker: Worker) -> int:
    check = await store.identity_checks.of_worker(worker.id)
    assert check is not None
    return check.code


async def chat_of_linh(store: Store) -> int | None:
    linh = await store.workers.by_number(NUMBER)
    assert linh is not None
    return linh.chat_id


async def test_the_right_date_makes_the_chat_the_roster_worker_s(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    worker = await opened_by(store, facts, await invited(store, member))
    assert await chat_of_linh(store) is None
    assert await answers(store, facts, worker, BORN_ON) is RIGHT
    assert await chat_of_linh(store) == LINH_CHAT
    assert (await rows(store, workers))[0]["identified_by"] == IdentifiedBy.BIRTH_DATE
    assert await rows(store, identity_checks) == []
    assert await said(store) == []


@pytest.mark.parametrize("birth_date", [BORN_ON, None])
async def test_three_wrong_answers_end_the_link_alike_whether_the_roster_has_a_date_or_not(
    store: Store, member: StaffMember, facts: Facts, birth_date: date | None
) -> None:
    code = await invited(store, member, birth_date)
    worker = await opened_by(store, facts, code)
    assert [await answers(store, facts, worker, ANOTHER) for _ in range(4)] == [WRONG, WRONG, OVER, OVER]
    assert await answers(store, facts, worker, BORN_ON) is OVER
    assert await follow_invitation(acting(store, facts=facts), code, PUTRI_CHAT) is InvitationResult.ENDED
    assert await chat_of_linh(store) is None
    assert len(await happened(store, "identity_not_confirmed")) == 3
    [ended] = await happened(store, "invitation_ended")
    assert ended["subject"] == "invitation:1"
    texts = {each["message"]["key"]: each["message"]["args"] for each in await rows(store, outbox)}
    assert texts["identity-ended"] == {"number": NUMBER}
    assert texts["task-identity"]["roster_number"] == NUMBER
    assert (await task_of(store)).worker_id == worker.id


async def test_attempts_are_those_of_the_invitation_whoever_answers(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    code = await invited(store, member)
    one, other = await opened_by(store, facts, code), await opened_by(store, facts, code, PUTRI_CHAT)
    assert await answers(store, facts, one, ANOTHER) is WRONG
    assert await answers(store, facts, other, ANOTHER) is WRONG
    assert await answers(store, facts, one, ANOTHER) is OVER
    assert await answers(store, facts, other, BORN_ON) is OVER
    assert await chat_of_linh(store) is None


async def test_what_was_typed_is_kept_nowhere(store: Store, member: StaffMember, facts: Facts) -> None:
    worker = await opened_by(store, facts, await invited(store, member, None))
    await answers(store, facts, worker, ANOTHER)
    kept = [str(row) for table in metadata.tables.values() for row in await rows(store, table)]
    assert kept
    assert not any(str(ANOTHER) in each or repr(ANOTHER) in each for each in kept)


async def test_what_the_person_of_the_roster_said_in_an_old_chat_shows_nothing(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    worker = await opened_by(store, facts, await invited(store, member, None))
    linh = await store.workers.by_number(NUMBER)
    assert linh is not None
    await known(store, linh, Owner.WORKER, birth_date=BORN_ON.isoformat())
    assert await answers(store, facts, worker, BORN_ON) is WRONG


async def test_staff_are_asked_once_by_number_and_say_who_it_is(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    worker = await opened_by(store, facts, await invited(store, member, None))
    for _ in range(3):
        await ask_staff(acting(store, facts=facts), worker)
    task = await task_of(store)
    assert task.due_on == date(2026, 11, 23)
    assert [key for key, _ in await said(store)] == ["task-identity"]
    assert NAME not in str(await rows(store, outbox))
    decided = await accept_identity(
        acting(store, member, facts=facts), task, IdentifiedBy.BY_PHONE, await code_of(store, worker)
    )
    assert decided.is_done
    again = await refuse_identity(acting(store, member, facts=facts), task)
    assert not again.is_done
    assert await chat_of_linh(store) == LINH_CHAT
    assert (await rows(store, workers))[0]["identified_by"] == IdentifiedBy.BY_PHONE
    assert (await rows(store, invitations))[0]["used_at"] is not None
    assert await store.tasks.list_open() == []


async def test_whom_staff_refuse_is_told_and_the_link_is_over(store: Store, member: StaffMember, facts: Facts) -> None:
    code = await invited(store, member, None)
    worker = await opened_by(store, facts, code)
    await ask_staff(acting(store, facts=facts), worker)
    decided = await refuse_identity(acting(store, member, facts=facts), await task_of(store))
    assert decided.is_done
    assert await chat_of_linh(store) is None
    [told] = [each for each in await rows(store, outbox) if each["worker_id"] == worker.id]
    assert told["message"]["key"] == "identity-refused"
    assert await follow_invitation(acting(store, facts=facts), code, PUTRI_CHAT) is InvitationResult.REVOKED
    assert await store.tasks.list_open() == []
    assert len(await happened(store, "identity_refused")) == 1


async def test_of_two_accounts_the_right_one_ends_what_was_asked_about_the_other(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    code = await invited(store, member)
    one, other = await opened_by(store, facts, code), await opened_by(store, facts, code, PUTRI_CHAT)
    await ask_staff(acting(store, facts=facts), other)
    assert await answers(store, facts, one, BORN_ON) is RIGHT
    assert await store.tasks.list_open() == []
    assert await answers(store, facts, other, BORN_ON) is OVER
    assert await chat_of_linh(store) == LINH_CHAT


async def test_who_declines_or_wants_to_be_forgotten_leaves_no_question_behind(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    code = await invited(store, member)
    one, other = await opened_by(store, facts, code), await opened_by(store, facts, code, PUTRI_CHAT)
    for each in (one, other):
        await ask_staff(acting(store, facts=facts), each)
    await decline_consent(acting(store, facts=facts), one)
    await forget(acting(store, facts=facts), other, Retention(), TODAY)
    assert await rows(store, identity_checks) == []
    assert await store.tasks.list_open() == []


async def test_people_linked_before_are_listed_and_told_of_once_and_stay(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    linked = await on_roster(store, await a_worker(store))
    for _ in range(2):
        await ask_about_linked(acting(store, facts=facts))
    assert await said(store) == [("identity-linked_before", {"count": 1})]
    assert [each.id for each in await store.workers.not_identified()] == [linked.id]
    assert await store.workers.count_not_identified() == 1
    assert await chat_of_linh(store) == LINH_CHAT
    assert (await confirm_identity(acting(store, member), linked, IdentifiedBy.IN_PERSON)).is_done
    assert not (await confirm_identity(acting(store, member), linked, IdentifiedBy.BY_PHONE)).is_done
    assert await store.workers.not_identified() == []
    [confirmed] = await happened(store, "identity_confirmed")
    assert (confirmed["subject"], confirmed["details"]) == (f"worker:{linked.id}", {"by": "in_person"})


async def test_a_new_phone_is_identified_anew(store: Store, member: StaffMember, facts: Facts) -> None:
    worker = await opened_by(store, facts, await invited(store, member))
    await answers(store, facts, worker, BORN_ON)
    linh = await store.workers.by_number(NUMBER)
    assert linh is not None
    await detach_chat(acting(store, member), linh)
    assert not await store.workers.is_identified(linh.id)
    code = (await invite(acting(store, member), Invited(worker_id=linh.id))).code
    phone = await opened_by(store, facts, code, PUTRI_CHAT)
    assert await chat_of_linh(store) is None
    assert await answers(store, facts, phone, BORN_ON) is RIGHT
    assert await chat_of_linh(store) == PUTRI_CHAT


async def asked_of(store: Store, member: StaffMember, facts: Facts) -> Worker:
    """Somebody who opened Linh's link, and of whom staff are to find out who it is."""
    worker = await opened_by(store, facts, await invited(store, member, None))
    await ask_staff(acting(store, facts=facts), worker)
    return worker


async def reads_that_it_is_over(store: Store, worker: Worker) -> None:
    assert await rows(store, identity_checks) == []
    assert await store.tasks.list_open() == []
    assert [key for key, _ in await said(store, worker_id=worker.id)] == ["identity-over"]
    assert await chat_of_linh(store) is None


async def test_a_revoked_link_ends_what_was_asked_about_who_opened_it(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    worker = await asked_of(store, member, facts)
    task, code = await task_of(store), await code_of(store, worker)
    await revoke_invitation(acting(store, member, facts=facts), await store.invitations.get(1))
    context = acting(store, member, facts=facts)
    assert not (await accept_identity(context, task, IdentifiedBy.IN_PERSON, code)).is_done
    await reads_that_it_is_over(store, worker)


async def test_a_new_link_ends_what_was_asked_about_who_opened_the_earlier_one(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    worker = await asked_of(store, member, facts)
    await invite(acting(store, member, facts=facts), Invited(worker_id=1))
    await reads_that_it_is_over(store, worker)


async def test_an_expired_link_lets_nobody_in_and_ends_what_was_asked(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    worker = await asked_of(store, member, facts)
    later = acting(store, member, facts=facts, now=NOW + VALID_FOR)
    refused = await accept_identity(later, await task_of(store), IdentifiedBy.IN_PERSON, await code_of(store, worker))
    assert refused.key == "identity-link_over"
    await end_over(acting(store, facts=facts))
    assert len(await rows(store, identity_checks)) == 1
    for _ in range(2):
        await end_over(later)
    await reads_that_it_is_over(store, worker)


async def test_a_link_ended_by_answers_lets_nobody_in_and_staff_still_find_out_who_it_was(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    worker = await asked_of(store, member, facts)
    for _ in range(3):
        await answers(store, facts, worker, ANOTHER)
    task, context = await task_of(store), acting(store, member, facts=facts)
    code = await code_of(store, worker)
    assert (await accept_identity(context, task, IdentifiedBy.BY_PHONE, code)).key == "identity-link_over"
    opened = await opened_link(context, task)
    assert opened is not None
    assert not opened.is_open
    assert await chat_of_linh(store) is None
    assert (await refuse_identity(context, task)).is_done


@pytest.mark.parametrize("leaves", ["forgotten", "declined", "expired"])
async def test_who_ended_a_link_by_wrong_answers_leaves_it_to_staff_to_find_out_whatever_they_do_then(
    store: Store, member: StaffMember, facts: Facts, leaves: str
) -> None:
    worker, context = await asked_of(store, member, facts), acting(store, member, facts=facts)
    for _ in range(3):
        await answers(store, facts, worker, ANOTHER)
    if leaves == "forgotten":
        await forget(context, worker, Retention(), TODAY)
    elif leaves == "declined":
        await decline_consent(context, worker)
    await end_over(acting(store, facts=facts, now=NOW + VALID_FOR))
    opened = await opened_link(context, await task_of(store))
    assert opened is not None
    assert opened.invited.number == NUMBER
    await invite(context, Invited(worker_id=opened.invited.id))
    assert await store.tasks.list_open() == []
    assert await rows(store, identity_checks) == []


async def test_staff_choose_among_the_chats_that_opened_one_link_by_the_code_on_the_phone(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    code = await invited(store, member, None)
    thief, linh = await opened_by(store, facts, code, PUTRI_CHAT), await opened_by(store, facts, code)
    await ask_staff(acting(store, facts=facts), thief)
    task, context = await task_of(store), acting(store, member, facts=facts)
    assert [each["message"]["args"]["count"] for each in await rows(store, outbox)] == [2]
    codes = [await code_of(store, each) for each in (thief, linh)]
    opened = await opened_link(context, task)
    assert opened is not None
    assert len({*codes}) == 2
    assert {*codes} < {*opened.choices}
    nobody_s = next(each for each in opened.choices if each not in codes)
    assert (await accept_identity(context, task, IdentifiedBy.IN_PERSON, nobody_s)).key == "identity-wrong_code"
    [wrong] = await happened(store, "identity_not_confirmed")
    assert wrong["actor"] == f"staff:{member.id}"
    assert (await accept_identity(context, task, IdentifiedBy.IN_PERSON, codes[1])).is_done
    assert await chat_of_linh(store) == LINH_CHAT
    assert await rows(store, identity_checks) == []
    assert await store.tasks.list_open() == []
    assert [each["actor"] for each in await happened(store, "invitation_used")] == [f"staff:{member.id}"]
    assert [key for key, _ in await said(store, worker_id=thief.id)] == ["identity-over"]
    assert not (await accept_identity(context, task, IdentifiedBy.IN_PERSON, codes[0])).is_done


@pytest.mark.parametrize("heard", ["the other phone", "the same phone", "somebody else"])
async def test_who_decides_after_somebody_else_reads_who_decided_what_of_which_chat(
    store: Store, member: StaffMember, facts: Facts, heard: str
) -> None:
    code = await invited(store, member, None)
    thief, linh = await opened_by(store, facts, code, PUTRI_CHAT), await opened_by(store, facts, code)
    await ask_staff(acting(store, facts=facts), thief)
    task = await task_of(store)
    kato = await named(store, "Kato")
    codes = [await code_of(store, each) for each in (thief, linh)]
    assert (await accept_identity(acting(store, kato, facts=facts), task, IdentifiedBy.BY_PHONE, codes[1])).is_done
    context = acting(store, member, facts=facts)
    if heard == "somebody else":
        later = await refuse_identity(context, await store.tasks.get(task.id))
    else:
        chosen = codes[0] if heard == "the other phone" else codes[1]
        later = await accept_identity(context, await store.tasks.get(task.id), IdentifiedBy.BY_PHONE, chosen)
    key = "identity-two_right" if heard == "the other phone" else "identity-decided_before"
    assert (later.key, later.args["name"], later.args["code"]) == (key, "Kato", str(codes[1]))
    told = [key for key, _ in await said(store) if key == "identity-two_chats"]
    assert len(told) == (heard == "the other phone")
    assert await chat_of_linh(store) == LINH_CHAT


async def test_who_confirms_a_link_that_somebody_ended_reads_who_did(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    code = await invited(store, member, None)
    linh, kato = await opened_by(store, facts, code), await named(store, "Kato")
    await ask_staff(acting(store, facts=facts), linh)
    task, digits = await task_of(store), await code_of(store, linh)
    assert (await refuse_identity(acting(store, kato, facts=facts), task)).is_done
    ended = await store.tasks.get(task.id)
    later = await accept_identity(acting(store, member, facts=facts), ended, IdentifiedBy.BY_PHONE, digits)
    assert (later.key, later.args["name"], later.args["decision"]) == ("identity-decided_before", "Kato", "refuse")


async def test_a_code_stays_however_often_one_opens_the_link(store: Store, member: StaffMember, facts: Facts) -> None:
    code = await invited(store, member)
    worker = await opened_by(store, facts, code)
    first = await code_of(store, worker)
    await opened_by(store, facts, code)
    assert await code_of(store, worker) == first
