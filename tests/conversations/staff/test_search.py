"""Typing in the private chat of staff, outside forms, looks for people, matters and words, and sends nothing."""

import pytest

from bot.domain.staff import Role
from bot.domain.support.consultation import Readers
from bot.storage.encryption import Encryption
from bot.storage.tables import messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID, WORKER_ID
from tests.conversations.people import NAME, NUMBER, enrol, private
from tests.conversations.support.test_consultation import open_with
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.world import World

LINH = {"roster_number": NUMBER, "name": NAME}
MATTER = {"standing": "new", "urgency": "normal", "readers": "group", "due": "11/24 17:00", "roster_number": "none"}
WORDS = "They cut my overtime pay by 20,000 yen"


async def begin(world: World, role: Role) -> Chat:
    """Somebody confirmed with that role."""
    await world.employ(world.people[JOINER_ID], role)
    return Chat(world, world.people[JOINER_ID], "ja")


@pytest.mark.parametrize("typed", [NUMBER, NUMBER.lower(), "W0001", "ｗ１ ", "w0001 linh", "example linh", "Hoshi"])
async def test_somebody_is_found_by_number_name_or_employer(officer: Desk, typed: str) -> None:
    await enrol(officer.world, employer="Hoshi Care")
    await enrol(officer.world, "W-0002", "EXAMPLE HOA", "Umi Foods")
    chat = private(officer)
    await chat.sends(typed)
    chat.sees("search-found", count=1, more=0)
    await chat.taps("people-label", **LINH)
    assert NAME in chat.screen()
    assert chat.says("home-button") in chat.labels()
    assert len(await chat.world.happened("searched")) == 1
    assert len(await chat.world.happened("worker_viewed")) == 1


async def test_a_matter_is_found_by_its_number_and_by_the_words_in_it(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    chat = private(officer)
    for typed in ("1", "番号1", "No. １", "相談1", "số 1", "20000", "OVERTIME pay"):
        await chat.sends(typed)
        chat.sees("search-found", count=1, more=0)
        assert WORDS not in chat.screen()
        await chat.taps("queue-label", **MATTER, number="1")
        chat.sees("queue-due", due_on="2026-11-24", due_time="17:00")
    opened = await chat.world.happened("found_opened")
    assert [(each["actor"], each["subject"]) for each in opened] == [("staff:2", "consultation:1")] * 7
    assert WORDS.split()[2] not in str(await chat.world.happened("searched"))


async def test_words_that_somebody_may_not_read_are_not_even_decrypted(
    world: World, worker: Chat, officer: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await worker.sends(CRY)
    opened = watch_decryption(monkeypatch)
    await private(officer).sends(CRY)
    private(officer).sees("search-nothing")
    assert CRY not in opened
    await private(officer).sends("1")
    private(officer).sees("search-nothing")
    manager = await begin(world, Role.SUPPORT_MANAGER)
    await manager.sends(CRY)
    manager.sees("search-found", count=1, more=0)
    assert CRY in opened
    await manager.taps_label(manager.labels()[0])
    assert len(await world.happened("complaint_viewed")) == 1


async def test_an_auditor_finds_people_and_searches_no_words(world: World, worker: Chat) -> None:
    await enrol(world)
    await open_with(worker, WORDS)
    auditor = await begin(world, Role.AUDITOR)
    await auditor.sends("overtime")
    auditor.sees("search-nothing")
    await auditor.sends(NUMBER)
    auditor.sees("search-found", count=1, more=0)


async def test_what_becomes_restricted_after_it_was_found_opens_no_more(
    world: World, worker: Chat, officer: Desk
) -> None:
    await open_with(worker, WORDS)
    await private(officer).sends("overtime")
    async with world.shien.database.transaction() as store:
        await store.consultations.set_readers(1, Readers.RESTRICTED)
    await private(officer).taps("queue-label", **MATTER, number="1")
    private(officer).is_told("button-old")


async def test_more_than_a_screen_is_counted(world: World, officer: Desk) -> None:
    for number in range(10):
        await enrol(world, f"W-{number}", f"EXAMPLE {number}")
    await private(officer).sends("example")
    private(officer).sees("search-found", count=8, more=2)
    assert len(private(officer).labels()) == 8


async def test_what_is_typed_in_a_form_is_an_answer_and_what_is_too_short_or_no_text_is_told_so(
    world: World, officer: Desk
) -> None:
    chat = private(officer)
    await chat.sends("/roster")
    await chat.sends("hoa")
    chat.sees("people-nothing")
    await chat.sends("/menu")
    await chat.sends("a")
    chat.sees("search-how")
    await chat.then(chat.person.sends_sticker())
    chat.sees("search-how")
    assert await world.happened("searched") == []


async def test_who_is_a_worker_too_writes_to_support_from_the_worker_s_menu(world: World, worker: Chat) -> None:
    await world.employ(world.people[WORKER_ID], Role.SUPPORT_OFFICER)
    await worker.sends(WORDS)
    assert (await world.row(messages))["text"] == WORDS
    await worker.sends("/start")
    await worker.sends("overtime")
    worker.sees("search-found", count=1, more=0)
    assert len(await world.rows(messages)) == 1


def watch_decryption(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text of a message that is decrypted from now on."""
    opened: list[str] = []
    decrypt = Encryption.open

    def watched(encryption: Encryption, stored: str, place: str) -> str:
        text = decrypt(encryption, stored, place)
        if place.startswith("messages.text"):
            opened.append(text)
        return text

    monkeypatch.setattr(Encryption, "open", watched)
    return opened
