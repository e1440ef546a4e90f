import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.actions.roster.identity import accept_identity
from bot.actions.tasks.tasks import note_task
from bot.domain.roster.identity import IdentifiedBy
from bot.domain.roster.invitation import VALID_FOR, Invitation, InvitationStatus, Invited
from bot.domain.tasks import StaffTask, TaskKind
from bot.storage.database import Database
from bot.storage.store import Store
from tests.actions.vocabulary import a_worker, acting, happened

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)


@pytest.fixture
async def staff_id(store: Store) -> int:
    return await store.staff.add(501, NOW)


async def test_an_invitation_is_found_by_its_code_and_the_code_is_not_kept(store: Store, staff_id: int) -> None:
    added = await _invite(store, staff_id)

    assert await store.invitations.by_code("s3cret") == added
    assert await store.invitations.by_code("S3cret") is None
    assert added.invited.worker_id is not None


async def test_an_invitation_is_used_once(store: Store, staff_id: int) -> None:
    invitation = await _invite(store, staff_id)

    assert await store.invitations.use(invitation.id, NOW)
    assert not await store.invitations.use(invitation.id, NOW)


async def test_of_two_officers_who_say_at_once_who_opened_a_link_one_lets_somebody_in(database: Database) -> None:
    async with database.transaction() as store:
        invitation = await _invite(store, await store.staff.add(501, NOW))
        chats = [await a_worker(store, chat_id) for chat_id in (101, 102)]
        for each in chats:
            await store.identity_checks.begin(each.id, invitation.id, NOW)
        codes = [each.code for each in await store.identity_checks.of_invitation(invitation.id)]
        tasks = [await note_task(store, TaskKind.IDENTITY, each.id, NOW) for each in chats]

    async def accept(task: StaffTask | None, code: int) -> bool:
        assert task is not None
        async with database.transaction() as store:
            return (await accept_identity(acting(store, now=NOW), task, IdentifiedBy.IN_PERSON, code)).is_done

    assert sorted(await asyncio.gather(*map(accept, tasks, codes))) == [False, True]
    async with database.transaction() as store:
        assert len(await happened(store, "worker_linked")) == 1


async def test_who_declined_may_come_again_with_the_same_link(store: Store, staff_id: int) -> None:
    invitation = await _invite(store, staff_id)
    await store.invitations.use(invitation.id, NOW)

    await store.invitations.give_back(invitation.invited.worker_id or 0)

    assert await store.invitations.use(invitation.id, NOW)


async def test_a_newer_invitation_ends_the_open_ones_before_it(store: Store, staff_id: int) -> None:
    invitation = await _invite(store, staff_id)

    await store.invitations.revoke_open(invitation.invited.worker_id or 0, NOW)

    (revoked,) = await store.invitations.of_worker(invitation.invited.worker_id or 0)
    assert revoked.status(NOW) is InvitationStatus.REVOKED


async def test_one_for_a_dormitory_names_nobody(store: Store, staff_id: int) -> None:
    await store.invitations.add("d0rm", Invited(dormitory="Example House"), staff_id, NOW)
    (shared,) = await store.invitations.open_shared(NOW)
    assert (shared.invited.dormitory, shared.invited.worker_id) == ("Example House", None)


@pytest.mark.parametrize(
    ("passed", "standing"),
    [
        (timedelta(), InvitationStatus.OPEN),
        (VALID_FOR - timedelta(seconds=1), InvitationStatus.OPEN),
        (VALID_FOR, InvitationStatus.EXPIRED),
    ],
)
async def test_an_invitation_lasts_thirty_days(
    store: Store, staff_id: int, passed: timedelta, standing: InvitationStatus
) -> None:
    assert (await _invite(store, staff_id)).status(NOW + passed) is standing


async def _invite(store: Store, staff_id: int) -> Invitation:
    worker_id = await store.workers.add_to_roster("W-1", "SOE THIDA")
    return await store.invitations.add("s3cret", Invited(worker_id=worker_id), staff_id, NOW)
