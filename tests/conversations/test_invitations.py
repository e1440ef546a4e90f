import pytest

from bot.domain.invitation import MOST_PAGES, Invited
from bot.domain.profile import Owner
from bot.storage.tables import consultations, invitations, metadata, workers
from bot.texts import language_name
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import OTHER_ID, WORKER_ID
from tests.conversations.people import NAME, NUMBER, code_for, enrol, open_card, private, row_of, tell
from tests.conversations.test_arrival import _traces
from tests.conversations.test_consultation import WORDS, open_with
from tests.conversations.world import World
from tests.records.paper import pages, squeezed


async def follow(chat: Chat, code: str) -> None:
    """Open the link of that code."""
    await chat.sends(f"/start inv_{code}")


async def agree(chat: Chat) -> None:
    """Choose a language and agree."""
    await chat.taps_label(language_name(chat.locale, chat.locale))
    await chat.taps("consent-agree")


async def test_staff_print_a_sheet_and_its_link_makes_the_phone_the_roster_worker_s(
    newcomer: Chat, officer: Desk
) -> None:
    worker_id = await enrol(newcomer.world)
    await tell(newcomer.world, worker_id, Owner.WORKER, languages_spoken="xx,vi")
    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-invite")
    await chat.taps("invitation-sheet")
    (page,) = pages(_document(chat))
    assert squeezed(NAME) in page
    assert squeezed(newcomer.says("sheet-invitation-title")) in page
    await newcomer.sends(f"/start {_payload(page)}")
    newcomer.has_seen("invitation-followed-welcome", **_organisation(newcomer.world))
    await agree(newcomer)
    newcomer.sees("menu-text")
    row = await row_of(newcomer.world, worker_id)
    assert (row["chat_id"], row["locale"], row["number"]) == (WORKER_ID, "vi", NUMBER)
    (used,) = await newcomer.world.happened("invitation_used")
    assert (used["actor"], used["subject"]) == (f"worker:{worker_id}", "invitation:1")


async def test_the_name_is_not_shown_before_consent(newcomer: Chat) -> None:
    await follow(newcomer, await code_for(newcomer.world, Invited(worker_id=await enrol(newcomer.world))))
    await newcomer.taps_label(language_name("vi", "vi"))
    assert not any(NAME in str(message) for message in newcomer.messages())


async def test_who_is_invited_reads_the_language_of_the_roster_whatever_the_phone_speaks(newcomer: Chat) -> None:
    worker_id = await enrol(newcomer.world)
    async with newcomer.world.shien.database.transaction() as store:
        await store.workers.expect_language([(worker_id, "ja")])
    await follow(newcomer, await code_for(newcomer.world, Invited(worker_id=worker_id)))
    reader = Chat(newcomer.world, newcomer.person, "ja")
    reader.has_seen("invitation-followed-welcome", **_organisation(newcomer.world))
    await reader.taps("consent-agree")
    reader.sees("menu-text")


@pytest.mark.parametrize("code", ["x", "A" * 22, "--__", "' OR 1=1"])
async def test_a_forged_link_is_told_and_the_beginning_stands_open(newcomer: Chat, code: str) -> None:
    await enrol(newcomer.world)
    await follow(newcomer, code)
    newcomer.has_seen("invitation-followed-unknown", **_organisation(newcomer.world))
    newcomer.sees("language-choose")
    assert WORKER_ID not in [row["chat_id"] for row in await newcomer.world.rows(workers)]


async def test_a_link_is_good_for_thirty_days(newcomer: Chat) -> None:
    worker_id = await enrol(newcomer.world)
    code = await code_for(newcomer.world, Invited(worker_id=worker_id))
    await newcomer.world.passes(days=30)
    await follow(newcomer, code)
    newcomer.has_seen("invitation-followed-expired", **_organisation(newcomer.world))
    newcomer.sees("language-choose")
    assert (await row_of(newcomer.world, worker_id))["chat_id"] is None


async def test_a_new_link_ends_the_earlier_one(newcomer: Chat) -> None:
    worker_id = await enrol(newcomer.world)
    first = await code_for(newcomer.world, Invited(worker_id=worker_id))
    second = await code_for(newcomer.world, Invited(worker_id=worker_id))
    await follow(newcomer, first)
    newcomer.has_seen("invitation-followed-revoked", **_organisation(newcomer.world))
    await follow(newcomer, second)
    assert (await row_of(newcomer.world, worker_id))["chat_id"] == WORKER_ID


async def test_a_reused_link_lets_nobody_in_and_staff_read_the_number_once_a_day(
    newcomer: Chat, other_worker: Chat, admin: Desk
) -> None:
    worker_id = await enrol(newcomer.world)
    code = await code_for(newcomer.world, Invited(worker_id=worker_id))
    await follow(newcomer, code)
    await agree(newcomer)
    for _ in range(2):
        await follow(other_worker, code)
        other_worker.has_seen("invitation-followed-used", **_organisation(newcomer.world))
        other_worker.sees("menu-text")
    assert (await row_of(newcomer.world, worker_id))["chat_id"] == WORKER_ID
    warning = admin.says("invitation-reused", {"number": NUMBER})
    assert [message.get("text") for message in admin.messages()].count(warning) == 1
    assert NAME not in str(admin.messages())


async def test_of_two_phones_at_once_one_wins(newcomer: Chat, other_worker: Chat, admin: Desk) -> None:
    worker_id = await enrol(newcomer.world)
    code = await code_for(newcomer.world, Invited(worker_id=worker_id))
    newcomer.person.sends(f"/start inv_{code}")
    await follow(other_worker, code)
    row = await row_of(newcomer.world, worker_id)
    assert row["chat_id"] in (WORKER_ID, OTHER_ID)
    assert len(await newcomer.world.happened("invitation_used")) == 1
    admin.has_seen("invitation-reused", number=NUMBER)


async def test_two_taps_of_one_person_are_one_and_coming_back_by_the_link_is_no_alarm(
    newcomer: Chat, admin: Desk
) -> None:
    worker_id = await enrol(newcomer.world)
    code = await code_for(newcomer.world, Invited(worker_id=worker_id))
    newcomer.person.sends(f"/start inv_{code}")
    await follow(newcomer, code)
    await agree(newcomer)
    await follow(newcomer, code)
    newcomer.sees("menu-text")
    assert len(await newcomer.world.happened("invitation_used")) == 1
    assert admin.messages() == []


async def test_a_worker_with_another_phone_is_not_let_in_twice(newcomer: Chat, other_worker: Chat, admin: Desk) -> None:
    worker_id = await enrol(newcomer.world)
    await follow(newcomer, await code_for(newcomer.world, Invited(worker_id=worker_id)))
    await agree(newcomer)
    code = await code_for(newcomer.world, Invited(worker_id=worker_id))
    await follow(other_worker, code)
    other_worker.has_seen("invitation-followed-refused", **_organisation(newcomer.world))
    admin.has_seen("invitation-refused-other_chat", number=NUMBER)
    assert (await newcomer.world.row(invitations))["used_at"] is None


async def test_the_chat_of_another_roster_worker_stays_that_worker_s(newcomer: Chat, admin: Desk) -> None:
    worker_id, other_id = await enrol(newcomer.world), await enrol(newcomer.world, "W-0002", "EXAMPLE HOA")
    await follow(newcomer, await code_for(newcomer.world, Invited(worker_id=worker_id)))
    await agree(newcomer)
    await follow(newcomer, await code_for(newcomer.world, Invited(worker_id=other_id)))
    newcomer.has_seen("invitation-followed-refused", **_organisation(newcomer.world))
    admin.has_seen("invitation-refused-linked_before", number="W-0002")
    assert (await row_of(newcomer.world, worker_id))["chat_id"] == WORKER_ID
    assert (await row_of(newcomer.world, other_id))["chat_id"] is None


async def test_who_declines_leaves_no_trace_and_may_come_again_by_the_same_link(newcomer: Chat) -> None:
    worker_id = await enrol(newcomer.world)
    code = await code_for(newcomer.world, Invited(worker_id=worker_id))
    await follow(newcomer, code)
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-decline")
    assert await _traces(newcomer.world) == []
    await follow(newcomer, code)
    await agree(newcomer)
    assert (await row_of(newcomer.world, worker_id))["chat_id"] == WORKER_ID


async def test_who_came_alone_and_then_follows_a_link_keeps_everything(worker: Chat, admin: Desk) -> None:
    await open_with(worker, WORDS)
    worker_id = await enrol(worker.world)
    await follow(worker, await code_for(worker.world, Invited(worker_id=worker_id)))
    worker.sees("menu-text")
    row = await row_of(worker.world, worker_id)
    assert (row["chat_id"], row["locale"]) == (WORKER_ID, "en")
    assert (await worker.world.row(consultations))["worker_id"] == worker_id
    assert NUMBER in admin.in_topic()[1]["text"]


async def test_who_comes_by_a_shared_link_is_announced_once_and_only_after_agreeing(
    newcomer: Chat, admin: Desk
) -> None:
    await follow(newcomer, await code_for(newcomer.world, Invited(dormitory="例示寮")))
    newcomer.has_seen("invitation-followed-welcome", **_organisation(newcomer.world))
    await newcomer.taps_label(language_name("vi", "vi"))
    assert admin.messages() == []
    await newcomer.world.restarts()
    await newcomer.sends("/menu")  # out of the room in which it began
    await newcomer.taps("consent-agree")
    admin.sees("invitation-arrived", place="例示寮")
    assert admin.labels() == [admin.says("staff-card-link")]
    row = await newcomer.world.row(workers)
    assert (row["chat_id"], row["number"]) == (WORKER_ID, None)


async def test_a_shared_link_lets_many_come_and_nobody_who_declined_is_announced(
    newcomer: Chat, other_worker: Chat, admin: Desk
) -> None:
    await enrol(newcomer.world, employer="Example Foods")
    code = await code_for(newcomer.world, Invited(employer_id=1))
    await follow(newcomer, code)
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-decline")
    assert await _traces(newcomer.world) == []
    assert admin.messages() == []
    for _ in range(2):
        await follow(other_worker, code)
    announced = admin.says("invitation-arrived", {"place": "Example Foods"})
    assert [message["text"] for message in admin.messages()] == [announced]


async def test_everybody_of_an_employer_who_is_not_in_the_bot_gets_a_page(newcomer: Chat, officer: Desk) -> None:
    names = ("EXAMPLE HOA", "EXAMPLE LAN", "EXAMPLE MINH")
    for place, name in enumerate(names, start=1):
        await enrol(newcomer.world, f"W-{place}", name, "Example Foods")
    await follow(newcomer, await code_for(newcomer.world, Invited(worker_id=1)))
    chat = await _at_employer(officer)
    chat.sees("invitation-employer", employer="Example Foods", count=2, most=MOST_PAGES)
    await chat.taps("invitation-sheets")
    printed = pages(_document(chat))
    assert [squeezed(name) in page for name, page in zip(names[1:], printed, strict=True)] == [True, True]
    assert len({_payload(page) for page in printed}) == len(printed)


async def test_who_has_no_link_yet_is_printed_first_so_that_a_second_document_goes_on(
    world: World, officer: Desk
) -> None:
    ids = [await enrol(world, f"W-{place}", f"EXAMPLE P{place}", "Example Foods") for place in (1, 2, 3)]
    await code_for(world, Invited(worker_id=ids[0]))
    chat = await _at_employer(officer)
    await chat.taps("invitation-sheets")
    printed = pages(_document(chat))
    assert [squeezed("EXAMPLE P1") in page for page in printed] == [False, False, True]


async def test_a_sheet_for_anybody_of_an_employer_names_nobody_and_can_be_revoked(
    newcomer: Chat, officer: Desk
) -> None:
    await enrol(newcomer.world, employer="Example Foods")
    chat = await _at_employer(officer)
    await chat.taps("invitation-anybody")
    printed = pages(_document(chat))
    assert len(printed) == len(newcomer.world.texts.locales)
    assert squeezed(NAME) not in "".join(printed)
    await chat.sends("/roster")
    await chat.taps("people-invitations")
    await chat.taps_label(next(label for label in chat.labels() if "Example Foods" in label))
    await chat.taps("invitation-revoke")
    chat.sees("invitation-list", count=0)
    await newcomer.sends(f"/start {_payload(printed[0])}")
    newcomer.has_seen("invitation-followed-revoked", **_organisation(newcomer.world))
    assert len(await newcomer.world.happened("invitation_revoked")) == 1


async def test_a_dormitory_is_invited_by_its_name(officer: Desk) -> None:
    chat = private(officer)
    await chat.sends("/roster")
    await chat.taps("people-invitations")
    await chat.taps("invitation-dormitory")
    await chat.sends("x" * 81)
    chat.sees("staff-mistake-long", longest=80)
    await chat.sends(" 例示\n寮 ")
    chat.sees("invitation-ready", place="例示 寮")
    await chat.taps("invitation-sheet")
    assert pages(_document(chat))
    assert (await chat.world.row(invitations))["dormitory"] == "例示 寮"


async def test_two_taps_make_one_sheet_whose_link_works(newcomer: Chat, officer: Desk) -> None:
    worker_id = await enrol(newcomer.world)
    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-invite")
    await chat.taps_twice("invitation-sheet")
    (made,) = await newcomer.world.rows(invitations)
    assert (made["worker_id"], made["revoked_at"]) == (worker_id, None)


async def test_a_worker_s_open_link_is_revoked_from_the_card(officer: Desk) -> None:
    await code_for(officer.world, Invited(worker_id=await enrol(officer.world)))
    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-invite")
    await chat.taps("invitation-revoke")
    assert chat.says("invitation-revoke") not in chat.labels()
    assert (await chat.world.row(invitations))["revoked_at"] is not None


async def test_the_database_holds_no_code(officer: Desk) -> None:
    code = await code_for(officer.world, Invited(worker_id=await enrol(officer.world)))
    rows = [str(row) for table in metadata.tables.values() for row in await officer.world.rows(table)]
    assert not any(code in row for row in rows)


async def _at_employer(officer: Desk) -> Chat:
    chat = private(officer)
    await chat.sends("/roster")
    await chat.taps("people-employers")
    await chat.taps_label("Example Foods")
    await chat.taps("people-invitations")
    return chat


def _document(chat: Chat) -> bytes:
    """The newest document in the chat."""
    sent = next(message for message in reversed(chat.messages()) if "document" in message)
    return chat.world.telegram._state.files.find(sent["document"]["file_id"]).upload.content


def _payload(page: str) -> str:
    return page.partition("?start=")[2][: len("inv_") + 22]


def _organisation(world: World) -> dict[str, str]:
    return {"organisation": world.facts.organisation.name, "phone": world.facts.organisation.phone}
