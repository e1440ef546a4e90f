"""What waits for a manager's morning is said only if it is still so: a colleague, or they themselves, were quicker."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.actions.support.readers.complaints import view_complaint
from bot.delivery.preflight import leave
from bot.domain.outbox import tell_member
from bot.domain.outbox.overtaken import TELLS_OF_OPEN, TELLS_OF_WORDS
from bot.domain.privacy.evidence import EvidenceStatus
from bot.domain.staff import Role, StaffMember
from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Readers
from bot.storage.claims import Places
from bot.storage.store import Store
from tests.actions.vocabulary import MANAGER_USER, NOW, OFFICER_USER, a_member, a_worker, acting, hidden_of, words

LATER = NOW + timedelta(minutes=1)
MORNING = NOW + timedelta(hours=12)


@pytest.fixture
async def manager(store: Store) -> StaffMember:
    return await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)


@pytest.fixture
async def matter(store: Store) -> Consultation:
    """A restricted matter in which its worker has written."""
    worker = await a_worker(store)
    opened = await store.consultations.open(worker, ConsultationKind.HARASSMENT, NOW, readers=Readers.RESTRICTED)
    await store.messages.add_from_worker(opened.id, words("My boss beats me"), NOW)
    return opened


async def is_said(store: Store, key: str, member: StaffMember, matter: Consultation, once: str | None = None) -> bool:
    """Whether it leaves in the morning."""
    told = tell_member(key, {"number": str(matter.id)}, staff_id=member.id)
    await store.outbox.put(replace(told, cause=f"consultation:{matter.id}", idempotency_key=once), NOW)
    claimed = await store.outbox.claim(MORNING, Places(9, 9, 9))
    [row] = [each for each in claimed if each.message.staff_id == member.id]
    return await leave(store, row, MORNING, timedelta()) is not None


@pytest.mark.parametrize("key", sorted(TELLS_OF_OPEN))
async def test_what_is_open_and_unread_is_news(
    store: Store, manager: StaffMember, matter: Consultation, key: str
) -> None:
    assert await is_said(store, key, manager, matter)


@pytest.mark.parametrize("key", sorted(TELLS_OF_OPEN))
async def test_what_is_closed_is_no_news(store: Store, manager: StaffMember, matter: Consultation, key: str) -> None:
    await store.consultations.set_state(matter.id, ConsultationState.CLOSED, LATER)
    assert not await is_said(store, key, manager, matter)


@pytest.mark.parametrize("key", sorted(TELLS_OF_WORDS))
async def test_who_has_opened_it_since_does_not_hear_of_its_words(
    store: Store, manager: StaffMember, matter: Consultation, key: str
) -> None:
    assert await view_complaint(acting(store, manager, now=LATER), manager, matter.id)
    assert not await is_said(store, key, manager, matter)


@pytest.mark.parametrize("key", sorted(TELLS_OF_WORDS))
async def test_words_that_came_after_it_was_opened_are_news(
    store: Store, manager: StaffMember, matter: Consultation, key: str
) -> None:
    assert await view_complaint(acting(store, manager, now=LATER), manager, matter.id)
    await store.messages.add_from_worker(matter.id, words("He comes again"), LATER + timedelta(minutes=1))
    assert await is_said(store, key, manager, matter)


@pytest.mark.parametrize("key", sorted(TELLS_OF_WORDS))
async def test_what_a_colleague_has_opened_is_news_to_the_others(
    store: Store, manager: StaffMember, matter: Consultation, key: str
) -> None:
    colleague = await a_member(store, Role.SUPPORT_MANAGER)
    assert await view_complaint(acting(store, colleague, now=LATER), colleague, matter.id)
    assert await is_said(store, key, manager, matter)


@pytest.mark.parametrize("is_decided", [False, True])
@pytest.mark.parametrize("key", ["restricted-asks", "evidence-please_decide", "evidence-late"])
async def test_what_is_decided_nobody_is_asked_about_though_something_else_waits(
    store: Store, manager: StaffMember, matter: Consultation, key: str, is_decided: bool
) -> None:
    officer, colleague = await a_member(store), await a_member(store, user_id=OFFICER_USER + 100)
    request_id = await store.matter_readers.ask(matter.id, officer.id, NOW, NOW)
    await store.matter_readers.ask(matter.id, colleague.id, NOW, NOW)
    [said] = await store.messages.of_consultation(matter.id)
    hidden = await store.evidence.hide(hidden_of(said))
    await store.evidence.hide(hidden_of(said))
    if is_decided:
        await store.matter_readers.add(matter.id, officer.id, LATER, manager.id)
        await store.evidence.decide(hidden, EvidenceStatus.KEPT, manager.id, LATER)
    about = request_id if key == "restricted-asks" else hidden.id
    once = f"{key}:{about}:0:{manager.id}"
    assert await is_said(store, key, manager, matter, once) is not is_decided


@pytest.mark.parametrize("key", sorted(TELLS_OF_WORDS))
async def test_words_that_were_moved_since_are_no_news_to_who_has_opened_the_rest(
    store: Store, manager: StaffMember, matter: Consultation, key: str
) -> None:
    assert await view_complaint(acting(store, manager, now=LATER), manager, matter.id)
    moved = await store.messages.add_from_worker(matter.id, words("The bank asks"), LATER + timedelta(minutes=1))
    await store.messages.remove(moved.id)
    assert not await is_said(store, key, manager, matter)
