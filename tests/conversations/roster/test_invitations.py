import pytest

from bot.domain.roster.invitation import MOST_PAGES, VALID_FOR, Invited
from bot.domain.workers.profile import Owner
from bot.storage.tables import identity_checks, invitations, outbox, workers
from bot.texts import language_name
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import OTHER_ID, WORKER_ID
from tests.conversations.people import BORN_ON, NAME, NUMBER, code_for, enrol, open_card, private, row_of, tell
from tests.conversations.workers.test_arrival import _traces
from tests.conversations.world import World
from tests.files.paper import pages, squeezed

FORGED = ("x", "A" * 22, "--__", "' OR 1=1")


async def follow(chat: Chat, code: str) -> None:
    """Open the link of that code."""
    await chat.sends(f"/start inv_{code}")


async def agree(chat: Chat) -> None:
    """Choose a language and agree."""
    await chat.taps_label(language_name(chat.locale, chat.locale))
    await chat.taps("consent-agree")


async def come_in(chat: Chat) -> None:
    """Agree, and type the date of birth of the roster."""
    await agree(chat)
    await identify(chat)


async def identify(chat: Chat) -> None:
    """Type the date of birth of the roster, and go on to the menu."""
    chat.has_seen(
        "identity-ask",
        organisation=chat.world.facts.organisation.name,
        example="1998-05-24",
        code=str((await chat.world.rows(identity_checks))[-1]["code"]),
    )
    await chat.sends(BORN_ON)
    chat.sees("identity-done")
    await chat.taps("menu-button")


@pytest.fixture
async def room(officer: Desk) -> Chat:
    """An officer who has searched nothing yet."""
    chat = private(officer)
    await chat.sends("/roster")
    return chat


async def test_staff_print_a_sheet_and_its_link_makes_the_phone_the_roster_worker_s(
    newcomer: Chat, officer: Desk, admin: Desk
) -> None:
    worker_id = await enrol(newcomer.world)
    await tell(newcomer.world, worker_id, Owner.WORKER, languages_spoken="xx,vi")
    await code_for(newcomer.world, Invited(worker_id=worker_id))
    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-invite")
    await chat.taps("invitation-revoke")
    assert chat.says("invitation-revoke") not in chat.labels()
    assert (await chat.world.row(invitations))["revoked_at"] is not None

    await chat.taps_twice("invitation-sheet")
    (_, made) = await newcomer.world.rows(invitations)
    assert (made["worker_id"], made["revoked_at"]) == (worker_id, None)
    (page,) = pages(_document(chat))
    assert squeezed(NAME) in page
    assert squeezed(newcomer.says("sheet-invitation-title")) in page

    code = _code(page)
    newcomer.person.sends(f"/start inv_{code}")
    await follow(newcomer, code)
    newcomer.has_seen("invitation-followed-welcome", **_organisation(newcomer))
    await newcomer.taps_label(language_name("vi", "vi"))
    assert not any(NAME in str(message) for message in newcomer.messages())
    await newcomer.taps("consent-agree")
    assert (await row_of(newcomer.world, worker_id))["chat_id"] is None
    await identify(newcomer)
    newcomer.sees("menu-text")
    row = await row_of(newcomer.world, worker_id)
    assert (row["chat_id"], row["locale"], row["number"]) == (WORKER_ID, "vi", NUMBER)
    await follow(newcomer, code)
    newcomer.sees("menu-text")
    (used,) = await newcomer.world.happened("invitation_used")
    assert (used["actor"], used["subject"]) == (f"worker:{worker_id}", "invitation:2")
    assert admin.messages() == []


async def test_who_opens_a_link_sees_at_once_who_runs_the_bot_however_often_they_tap_it(newcomer: Chat) -> None:
    worker_id = await enrol(newcomer.world)
    code = await code_for(newcomer.world, Invited(worker_id=worker_id))
    for _ in range(2):
        await follow(newcomer, code)
        newcomer.sees("language-run_by", organisation=newcomer.world.facts.organisation.name)
        newcomer.sees("language-choose")
    await agree(newcomer)
    await newcomer.sends("/language")
    newcomer.does_not_see("language-run_by", organisation=newcomer.world.facts.organisation.name)


async def test_a_link_that_opens_nothing_is_told_and_the_beginning_stands_open(newcomer: Chat) -> None:
    worker_id = await enrol(newcomer.world)
    revoked = await code_for(newcomer.world, Invited(worker_id=worker_id))
    good = await code_for(newcomer.world, Invited(worker_id=worker_id))
    for code in FORGED:
        await follow(newcomer, code)
        newcomer.has_seen("invitation-followed-unknown", **_organisation(newcomer))
        assert language_name("en", "en") in newcomer.labels()  # what opens nothing may be words, which wait
        assert WORKER_ID not in [row["chat_id"] for row in await newcomer.world.rows(workers)]
    await follow(newcomer, revoked)
    newcomer.has_seen("invitation-followed-revoked", **_organisation(newcomer))
    assert language_name("en", "en") in newcomer.labels()
    await newcomer.world.passes(seconds=VALID_FOR.total_seconds())
    await follow(newcomer, good)
    newcomer.has_seen("invitation-followed-expired", **_organisation(newcomer))
    assert language_name("en", "en") in newcomer.labels()
    assert (await row_of(newcomer.world, worker_id))["chat_id"] is None


async def test_whom_a_link_does_not_let_in_stands_in_the_menu_and_staff_read_the_number_alone(
    newcomer: Chat, other_worker: Chat, admin: Desk
) -> None:
    worker_id = await enrol(newcomer.world)
    code = await code_for(newcomer.world, Invited(worker_id=worker_id))
    await follow(newcomer, code)
    await come_in(newcomer)
    for _ in range(2):
        await follow(other_worker, code)
        other_worker.has_seen("invitation-followed-used", **_organisation(other_worker))
        other_worker.sees("menu-text")
    assert (await row_of(newcomer.world, worker_id))["chat_id"] == WORKER_ID
    warnings = [row for row in await newcomer.world.rows(outbox) if row["message_class"] == "digest"]
    assert [row["message"]["key"] for row in warnings] == ["invitation-reused"]

    await follow(other_worker, await code_for(newcomer.world, Invited(worker_id=worker_id)))
    other_worker.has_seen("invitation-followed-welcome", **_organisation(other_worker))
    await other_worker.sends(BORN_ON)
    other_worker.sees("invitation-followed-refused", **_organisation(other_worker))
    await admin.will_read("invitation-refused-other_chat", number=NUMBER)
    assert (await newcomer.world.row(invitations))["used_at"] is None
    assert NAME not in str(admin.messages())

    own_id = await enrol(newcomer.world, "W-0002", "EXAMPLE HOA")
    code = await code_for(newcomer.world, Invited(worker_id=own_id))
    await follow(newcomer, code)
    newcomer.has_seen("invitation-followed-refused", **_organisation(newcomer))
    await admin.will_read("invitation-refused-linked_before", number="W-0002")
    assert (await row_of(newcomer.world, worker_id))["chat_id"] == WORKER_ID
    await follow(other_worker, code)
    await identify(other_worker)
    other_worker.sees("menu-text")
    assert (await row_of(newcomer.world, own_id))["chat_id"] == OTHER_ID


async def test_of_two_phones_at_once_one_wins(newcomer: Chat, other_worker: Chat, admin: Desk) -> None:
    worker_id = await enrol(newcomer.world)
    code = await code_for(newcomer.world, Invited(worker_id=worker_id))
    newcomer.person.sends(f"/start inv_{code}")
    await follow(other_worker, code)
    await agree(newcomer)
    newcomer.person.sends(BORN_ON)
    await other_worker.sends(BORN_ON)
    row = await row_of(newcomer.world, worker_id)
    assert row["chat_id"] in (WORKER_ID, OTHER_ID)
    assert len(await newcomer.world.happened("invitation_used")) == 1
    await admin.will_read("invitation-reused", number=NUMBER)


async def test_who_declines_leaves_no_trace_and_the_same_link_shows_nothing_of_the_roster_but_lets_them_come_again(
    newcomer: Chat,
) -> None:
    worker_id = await enrol(newcomer.world)
    async with newcomer.world.shien.database.transaction() as store:
        await store.workers.expect_language([(worker_id, "ja")])
    code = await code_for(newcomer.world, Invited(worker_id=worker_id))
    await follow(newcomer, code)
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-decline")
    assert await _traces_but_hashes(newcomer.world) == []

    await follow(newcomer, code)
    newcomer.has_seen("invitation-followed-welcome", **_organisation(newcomer))  # in the phone's language
    await come_in(newcomer)
    newcomer.sees("menu-text")
    assert (await row_of(newcomer.world, worker_id))["chat_id"] == WORKER_ID


async def test_who_comes_by_a_shared_link_is_announced_once_and_only_after_agreeing(
    newcomer: Chat, admin: Desk
) -> None:
    code = await code_for(newcomer.world, Invited(dormitory="例示寮"))
    await follow(newcomer, code)
    newcomer.has_seen("invitation-followed-welcome", **_organisation(newcomer))
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-decline")
    assert await _traces_but_hashes(newcomer.world) == []
    assert admin.messages() == []

    await follow(newcomer, code)
    await newcomer.taps_label(language_name("vi", "vi"))
    assert admin.messages() == []
    await newcomer.world.restarts()
    await newcomer.sends("/menu")  # out of the dialog in which it began
    await newcomer.taps("consent-agree")
    await admin.will_read("invitation-arrived", place="例示寮")
    row = await newcomer.world.row(workers)
    chat = Chat(newcomer.world, admin.person, "ja")
    await chat.sends("/tasks")
    await chat.taps("task-open", place="1")
    await chat.taps("staff-card-link")
    assert "2026-11-22" in chat.screen()  # the day on which this person agreed
    assert (row["chat_id"], row["number"]) == (WORKER_ID, None)


async def test_everybody_of_an_employer_who_is_not_in_the_bot_gets_a_page(newcomer: Chat, room: Chat) -> None:
    for place, name in enumerate(("EXAMPLE HOA", "EXAMPLE LAN", "EXAMPLE MINH"), start=1):
        await enrol(newcomer.world, f"W-{place}", name, "Example Foods")
    await follow(newcomer, await code_for(newcomer.world, Invited(worker_id=1)))
    await come_in(newcomer)
    await code_for(newcomer.world, Invited(worker_id=2))
    await _go_to_employer(room)
    room.sees("invitation-employer", employer="Example Foods", count=2, most=MOST_PAGES)
    await room.taps("invitation-sheets")
    printed = pages(_document(room))
    # Who has no link yet comes first, so that a second document goes on.
    names = ("EXAMPLE MINH", "EXAMPLE LAN")
    assert [squeezed(name) in page for name, page in zip(names, printed, strict=True)] == [True, True]
    assert len({_code(page) for page in printed}) == len(printed)


async def test_a_sheet_for_anybody_of_an_employer_or_a_dormitory_names_nobody_and_can_be_revoked(
    newcomer: Chat, room: Chat
) -> None:
    await enrol(newcomer.world, employer="Example Foods")
    await _go_to_employer(room)
    await room.taps("invitation-anybody")
    printed = pages(_document(room))
    assert len(printed) == len(newcomer.world.texts.locales)
    assert squeezed(NAME) not in "".join(printed)
    await room.sends("/roster")
    await room.taps("people-invitations")
    await room.taps_label(next(label for label in room.labels() if "Example Foods" in label))
    await room.taps("invitation-revoke")
    room.sees("invitation-list", count=0)
    await follow(newcomer, _code(printed[0]))
    newcomer.has_seen("invitation-followed-revoked", **_organisation(newcomer))
    assert len(await newcomer.world.happened("invitation_revoked")) == 1

    await room.taps("invitation-dormitory")
    await room.sends("x" * 81)
    room.sees("staff-mistake-long", longest=80)
    await room.sends(" 例示\n寮 ")
    room.sees("invitation-ready", place="例示 寮")
    await room.taps("invitation-sheet")
    assert len(pages(_document(room))) == len(newcomer.world.texts.locales)
    assert (await room.world.row(invitations))["dormitory"] == "例示 寮"


async def _traces_but_hashes(world: World) -> list[str]:
    """A code's hash is random: in one of sixty stands a number that looks like the chat's."""
    return [place for place in await _traces(world) if place != "invitations.code_hash"]


async def _go_to_employer(room: Chat) -> None:
    await room.taps("people-employers")
    await room.taps_label("Example Foods")
    await room.taps("people-invitations")


def _document(chat: Chat) -> bytes:
    """The newest document in the chat."""
    sent = next(message for message in reversed(chat.messages()) if "document" in message)
    return chat.world.telegram._state.files.find(sent["document"]["file_id"]).upload.content


def _code(page: str) -> str:
    """The code in the link of that page."""
    return page.partition("?start=inv_")[2][:22]


def _organisation(chat: Chat) -> dict[str, str]:
    return {"organisation": chat.world.facts.organisation.name, "phone": "none"}
