"""Invitations: whom a link lets in, and what staff hear of those whom it does not."""

from datetime import date, datetime, timedelta

import pytest

from bot.actions.roster.identity import IdentityAnswer, answer_identity
from bot.actions.roster.invitations import InvitationResult, follow_invitation, invite, revoke_invitation
from bot.actions.support.consultations import open_consultation
from bot.actions.workers.arrival import decline_consent, give_consent
from bot.domain.facts import Facts
from bot.domain.roster.invitation import VALID_FOR, Invited
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import ConsultationKind
from bot.storage.store import Store
from bot.storage.tables import consultations, invitations, metadata, outbox, workers
from tests.actions.vocabulary import (
    LINH_CHAT,
    NAME,
    NOW,
    NUMBER,
    PUTRI_CHAT,
    a_worker,
    acting,
    happened,
    known,
    on_roster,
    rows,
    said,
    words,
)

BORN_ON = date(1998, 5, 24)


async def code_for(store: Store, member: StaffMember, invited: Invited, now: datetime = NOW) -> str:
    """The code of a new invitation."""
    return (await invite(acting(store, member, now=now), invited)).code


async def come_in(store: Store, facts: Facts, code: str, chat_id: int) -> InvitationResult:
    """Open the link, and type the date of birth where it is asked for."""
    followed = await follow_invitation(acting(store, facts=facts), code, chat_id)
    worker = await store.workers.by_chat(chat_id)
    if worker is None or await store.identity_checks.of_worker(worker.id) is None:
        return followed
    answered = await answer_identity(acting(store, facts=facts), worker, BORN_ON)
    return followed if answered is IdentityAnswer.IDENTIFIED else InvitationResult.REFUSED


async def personal(store: Store, member: StaffMember) -> str:
    """The code of a link for Linh, who is on the roster and not in the bot."""
    linh = await on_roster(store)
    await known(store, linh, birth_date=BORN_ON.isoformat())
    return await code_for(store, member, Invited(worker_id=linh.id))


async def chats(store: Store) -> dict[str | None, int | None]:
    """The chat of each worker, by number."""
    everybody = await rows(store, workers)
    return {row["number"]: row["chat_id"] for row in everybody if row["number"] or row["chat_id"]}


async def test_a_link_makes_the_phone_the_roster_worker_s(store: Store, member: StaffMember, facts: Facts) -> None:
    code = await personal(store, member)
    assert await come_in(store, facts, code, LINH_CHAT) is InvitationResult.WELCOME
    assert await chats(store) == {NUMBER: LINH_CHAT}
    (used,) = await happened(store, "invitation_used")
    assert (used["actor"], used["subject"]) == ("worker:1", "invitation:1")
    assert await said(store, worker_id=None) == []


async def test_who_comes_back_by_the_link_is_at_home_and_raises_no_alarm(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    code = await personal(store, member)
    await come_in(store, facts, code, LINH_CHAT)
    assert await come_in(store, facts, code, LINH_CHAT) is InvitationResult.AT_HOME
    assert len(await happened(store, "invitation_used")) == 1
    assert await said(store) == []


@pytest.mark.parametrize("code", ["x", "A" * 22, "--__", "' OR 1=1"])
async def test_a_forged_code_opens_nothing(store: Store, member: StaffMember, facts: Facts, code: str) -> None:
    await personal(store, member)
    assert await come_in(store, facts, code, LINH_CHAT) is InvitationResult.UNKNOWN
    assert await chats(store) == {NUMBER: None}


async def test_a_link_is_good_for_thirty_days(store: Store, member: StaffMember, facts: Facts) -> None:
    code = await personal(store, member)
    after = NOW + timedelta(days=30)
    assert await follow_invitation(acting(store, facts=facts, now=after), code, LINH_CHAT) is InvitationResult.EXPIRED
    assert await chats(store) == {NUMBER: None}
    before = after - timedelta(seconds=1)
    assert await follow_invitation(acting(store, facts=facts, now=before), code, LINH_CHAT) is InvitationResult.WELCOME
    assert timedelta(days=30) == VALID_FOR


async def test_a_new_link_ends_the_earlier_one(store: Store, member: StaffMember, facts: Facts) -> None:
    first = await personal(store, member)
    second = await code_for(store, member, Invited(worker_id=1))
    assert await come_in(store, facts, first, LINH_CHAT) is InvitationResult.REVOKED
    assert await chats(store) == {NUMBER: None}
    assert await come_in(store, facts, second, LINH_CHAT) is InvitationResult.WELCOME
    assert await chats(store) == {NUMBER: LINH_CHAT}


async def test_a_revoked_link_opens_nothing(store: Store, member: StaffMember, facts: Facts) -> None:
    issued = await invite(acting(store, member), Invited(dormitory="例示寮"))
    await revoke_invitation(acting(store, member), issued.invitation)
    assert await come_in(store, facts, issued.code, LINH_CHAT) is InvitationResult.REVOKED
    assert await chats(store) == {}
    (revoked,) = await happened(store, "invitation_revoked")
    assert (revoked["actor"], revoked["subject"]) == (f"staff:{member.id}", "invitation:1")


async def test_a_reused_link_lets_nobody_in_and_staff_read_the_number_once_a_day(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    code = await personal(store, member)
    await come_in(store, facts, code, LINH_CHAT)
    for _ in range(2):
        assert await come_in(store, facts, code, PUTRI_CHAT) is InvitationResult.USED
    assert await chats(store) == {NUMBER: LINH_CHAT}
    assert await said(store) == [("invitation-reused", {"number": NUMBER})]
    assert NAME not in str(await rows(store, outbox))
    await follow_invitation(acting(store, facts=facts, now=NOW + timedelta(days=1)), code, PUTRI_CHAT)
    assert len(await said(store)) == 2


async def test_a_worker_with_another_phone_is_not_let_in_twice(store: Store, member: StaffMember, facts: Facts) -> None:
    await come_in(store, facts, await personal(store, member), LINH_CHAT)
    code = await code_for(store, member, Invited(worker_id=1))
    assert await come_in(store, facts, code, PUTRI_CHAT) is InvitationResult.REFUSED
    assert await chats(store) == {NUMBER: LINH_CHAT, None: PUTRI_CHAT}
    assert await said(store) == [("invitation-refused-other_chat", {"number": NUMBER})]
    assert (await rows(store, invitations))[-1]["used_at"] is None


async def test_the_chat_of_another_roster_worker_stays_that_worker_s(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    await come_in(store, facts, await personal(store, member), LINH_CHAT)
    hoa = await on_roster(store, number="W-0002", name="EXAMPLE HOA")
    code = await code_for(store, member, Invited(worker_id=hoa.id))
    assert await come_in(store, facts, code, LINH_CHAT) is InvitationResult.REFUSED
    assert await said(store) == [("invitation-refused-linked_before", {"number": "W-0002"})]
    assert await chats(store) == {NUMBER: LINH_CHAT, "W-0002": None}


async def test_who_came_alone_and_then_follows_a_link_keeps_everything(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    alone = await a_worker(store)
    opened = await open_consultation(acting(store), alone, ConsultationKind.PAY, [words("My pay is short")])
    linh = await on_roster(store)
    await known(store, linh, birth_date=BORN_ON.isoformat())
    code = await code_for(store, member, Invited(worker_id=linh.id))
    assert await come_in(store, facts, code, LINH_CHAT) is InvitationResult.WELCOME
    found = await store.workers.get(linh.id)
    assert (found.chat_id, found.locale, found.has_consented) == (LINH_CHAT, "en", True)
    assert [row["worker_id"] for row in await rows(store, consultations)] == [linh.id]
    newest = (await rows(store, outbox))[-1]
    assert (newest["act"], newest["consultation_id"]) == ("edit_card", opened.id)


async def test_who_declines_may_come_again_by_the_same_link(store: Store, member: StaffMember, facts: Facts) -> None:
    code = await personal(store, member)
    await come_in(store, facts, code, LINH_CHAT)
    await decline_consent(acting(store), await store.workers.upsert_by_chat(LINH_CHAT, "vi"))
    assert await chats(store) == {NUMBER: None}
    assert await come_in(store, facts, code, LINH_CHAT) is InvitationResult.WELCOME
    assert await chats(store) == {NUMBER: LINH_CHAT}


async def test_who_comes_by_a_shared_link_is_announced_when_they_agree(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    code = await code_for(store, member, Invited(dormitory="例示寮"))
    assert await come_in(store, facts, code, LINH_CHAT) is InvitationResult.WELCOME
    worker = await store.workers.upsert_by_chat(LINH_CHAT, "vi")
    assert await said(store) == []
    await give_consent(acting(store), worker)
    assert await said(store) == [("invitation-arrived", {"place": "例示寮"})]
    assert await chats(store) == {None: LINH_CHAT}


async def test_a_shared_link_lets_many_come_and_nobody_who_declined_is_announced(
    store: Store, member: StaffMember, facts: Facts
) -> None:
    await on_roster(store, employer="Example Foods")
    code = await code_for(store, member, Invited(employer_id=1))
    await come_in(store, facts, code, LINH_CHAT)
    await decline_consent(acting(store), await store.workers.upsert_by_chat(LINH_CHAT, "vi"))
    assert LINH_CHAT not in (await chats(store)).values()
    assert await said(store) == []
    await a_worker(store, PUTRI_CHAT)
    for _ in range(2):
        assert await come_in(store, facts, code, PUTRI_CHAT) is InvitationResult.WELCOME
    assert await said(store) == [("invitation-arrived", {"place": "Example Foods"})]


async def test_the_database_holds_no_code(store: Store, member: StaffMember) -> None:
    code = await personal(store, member)
    kept = [str(row) for table in metadata.tables.values() for row in await rows(store, table)]
    assert kept
    assert not any(code in row for row in kept)
