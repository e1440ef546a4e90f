"""Canned replies: officers propose, a manager approves per language, and only what is approved is offered."""

import pytest

from bot.domain.staff import Role
from bot.storage.tables import canned_replies, consultations, messages
from bot.texts import language_name
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID
from tests.conversations.people import private
from tests.conversations.support.alarming import reader
from tests.conversations.support.colleagues import KATO, SATO, name
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_matter_card import buttons_of
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.world import World

MEANING = "給与明細の写真を送ってください。"
TEXT = "Bạn hãy gửi ảnh <phiếu lương> nhé."
OFFERED = {"meaning": MEANING, "has_text": "yes"}
QUESTION = {"locale": "vi", "number": "1", "roster_number": "none", "text": TEXT, "meaning": MEANING}


@pytest.fixture
async def kato(world: World) -> Chat:
    """A manager in the private chat with the bot."""
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await name(world, JOINER_ID, KATO)
    return manager


async def have(world: World, meaning: str = MEANING, text: str = TEXT, locale: str = "vi") -> None:
    """A text that was approved before the test begins."""
    async with world.shien.database.transaction() as store:
        (member, *_) = await store.staff.all()
        reply = await store.canned_replies.propose(meaning, locale, text, member.id)
        await store.canned_replies.approve(reply.id, member.id)


async def open_list(chat: Chat, waiting: int) -> None:
    """From anywhere to the list."""
    await chat.sends("/menu")
    await chat.taps("home-canned", canned=waiting)


async def propose(chat: Chat) -> None:
    """From the list to a text that waits."""
    await chat.taps("canned-new")
    await chat.sends(MEANING)
    chat.sees("canned-ask_language", meaning=MEANING)
    await chat.taps_label(language_name("vi", "ja"))
    chat.sees("canned-ask_text", meaning=MEANING, locale="vi")
    await chat.sends(TEXT)
    chat.sees("canned-meaning", meaning=MEANING, count=1)


async def open_text(chat: Chat, standing: str, waiting: int) -> None:
    """From the list to the one text of the one meaning."""
    await chat.taps("canned-listed", meaning=MEANING, waiting=waiting)
    await chat.taps("canned-in", language=language_name("vi", "ja"), standing=standing)


async def test_an_officer_proposes_a_manager_approves_and_both_names_are_kept(
    world: World, sato: Desk, kato: Chat
) -> None:
    officer = private(sato)
    await open_list(officer, 0)
    officer.sees("canned-list-none")
    await propose(officer)
    await officer.taps("canned-in", language=language_name("vi", "ja"), standing="waits")
    officer.sees("canned-waits")
    assert officer.says("canned-approve") not in officer.labels()
    await open_list(kato, 1)
    await open_text(kato, "waits", 1)
    one = {"locale": "vi", "text": TEXT, "meaning": MEANING, "proposed": SATO}
    kato.sees("canned-one", **one, approved="none")
    await kato.taps_twice("canned-approve")
    kato.sees("canned-one", **one, approved=KATO)
    row = await world.row(canned_replies)
    assert row["proposed_by"] != row["approved_by"] is not None
    assert len(await world.happened("canned_reply_approved")) == 1
    await open_list(kato, 0)


async def test_a_changed_text_is_a_draft_again_and_who_approves_approves_what_they_have_read(
    world: World, other_worker: Chat, sato: Desk, kato: Chat
) -> None:
    officer = private(sato)
    await open_list(officer, 0)
    await propose(officer)
    await open_list(kato, 1)
    await open_text(kato, "waits", 1)
    await officer.taps("canned-in", language=language_name("vi", "ja"), standing="waits")
    await officer.taps("canned-change")
    officer.sees("canned-ask_change", locale="vi", text=TEXT, meaning=MEANING)
    await officer.sends("Phiếu lương, xin gửi.")
    await kato.taps("canned-approve")
    rows = await world.rows(canned_replies)
    assert [(row["text"], row["approved_by"], row["retired_at"] is None) for row in rows] == [
        (TEXT, None, False),
        ("Phiếu lương, xin gửi.", None, True),
    ]
    await open_with(other_worker, WORDS)
    await sato.taps("canned-choose")
    await sato.taps("canned-label", meaning=MEANING, has_text="no")
    sato.is_told("canned-no_text", locale="vi")
    assert len(await world.rows(messages)) == 1


async def test_a_retired_text_is_offered_to_nobody(world: World, other_worker: Chat, sato: Desk) -> None:
    await have(world)
    officer = private(sato)
    await open_list(officer, 0)
    await open_text(officer, "approved", 0)
    await officer.taps("canned-retire")
    officer.sees("canned-retire-ask", locale="vi", text=TEXT)
    await officer.taps("canned-retire-yes")
    officer.sees("canned-meaning", meaning=MEANING, count=0)
    await open_with(other_worker, WORDS)
    await sato.taps("canned-choose")
    sato.is_told("canned-none")
    assert len(await world.happened("canned_reply_retired")) == 1


async def test_two_who_propose_the_same_language_lose_nothing(world: World, sato: Desk, kato: Chat) -> None:
    for chat in (private(sato), kato):
        await open_list(chat, 0)
        await chat.taps("canned-new")
        await chat.sends(MEANING)
        await chat.taps_label(language_name("vi", "ja"))
    await kato.sends(TEXT)
    await private(sato).sends("Text of Sato")
    private(sato).sees("canned-stands", locale="vi")
    assert [row["text"] for row in await world.rows(canned_replies)] == [TEXT]


async def test_it_is_chosen_by_its_meaning_and_leaves_by_send_in_the_workers_language(
    world: World, other_worker: Chat, sato: Desk
) -> None:
    await have(world)
    await have(world, "明日お電話します。", "I will call you tomorrow.", "en")
    await open_with(other_worker, WORDS)
    before, stood = buttons_of(sato), len(other_worker.messages())
    await sato.taps("canned-choose")
    sato.is_told("canned-ask", locale="vi")
    assert buttons_of(sato)[:2] == [
        sato.says("canned-label", OFFERED),
        sato.says("canned-label", {"meaning": "明日お電話します。", "has_text": "no"}),
    ]
    await sato.taps("canned-label", **OFFERED)
    sato.is_told("canned-offered")
    sato.has_seen("canned-offer", **QUESTION)
    assert buttons_of(sato) == before
    assert len(other_worker.messages()) == stood
    assert (await world.row(messages))["draft_status"] == "offered"

    await sato.taps_twice("staff-offer-send", locale="vi")
    heading = other_worker.says("consultation-from_staff", {"number": "1"})
    assert [each.get("text") for each in other_worker.messages()].count(f"{heading}\n\n{TEXT}") == 1
    assert MEANING not in str(other_worker.messages())
    await world.passes(seconds=5)
    [line] = [each for each in sato.in_topic() if TEXT in str(each.get("text"))]
    assert "👌" in line["text"]
    assert sato.reactions(line) == ["👌"]
    row = await world.row(messages)
    assert (row["draft_status"], row["released_at"] is not None) == ("sent", True)
    assert (await world.row(consultations))["waiting_since"] is None


async def test_kept_internal_it_reaches_nobody(world: World, other_worker: Chat, sato: Desk) -> None:
    await have(world)
    await open_with(other_worker, WORDS)
    await sato.taps("canned-choose")
    await sato.taps("canned-label", **OFFERED)
    await sato.taps("staff-offer-keep")
    sato.has_seen("canned-kept", text=TEXT)
    assert TEXT not in str(other_worker.messages())
    assert (await world.row(messages))["draft_status"] == "internal"


async def test_a_double_tap_offers_once(world: World, other_worker: Chat, sato: Desk) -> None:
    await have(world)
    await open_with(other_worker, WORDS)
    await sato.taps("canned-choose")
    await sato.taps_twice("canned-label", **OFFERED)
    assert len(await world.rows(messages)) == 2


async def test_many_of_them_stand_in_pages(world: World, other_worker: Chat, sato: Desk) -> None:
    for number in range(10, 22):
        await have(world, f"意味{number}", f"Text {number}")
    await open_with(other_worker, WORDS)
    await sato.taps("canned-choose")
    assert sato.says("canned-label", {"meaning": "意味10", "has_text": "yes"}) in buttons_of(sato)
    assert sato.says("canned-label", {"meaning": "意味21", "has_text": "yes"}) not in buttons_of(sato)
    await sato.taps_label(next(each for each in buttons_of(sato) if each.endswith("›")))
    await sato.taps("canned-label", meaning="意味21", has_text="yes")
    sato.is_told("canned-offered")


async def test_one_that_does_not_arrive_is_said_below_its_question(
    world: World, other_worker: Chat, sato: Desk
) -> None:
    await have(world)
    await open_with(other_worker, WORDS)
    await sato.taps("canned-choose")
    await sato.taps("canned-label", **OFFERED)
    other_worker.person.blocks_bot()
    await sato.taps("staff-offer-send", locale="vi")
    sato.has_seen("staff-delivery-blocked")


async def test_a_reader_sends_one_in_a_matter_that_the_group_does_not_see(
    world: World, worker: Chat, kato: Chat
) -> None:
    await have(world, text="Please send a photo <of it>.", locale="en")
    await have(world, "明日お電話します。")
    await worker.sends(CRY)
    await kato.taps("complaint-open")
    await kato.taps("canned-choose")
    kato.sees("canned-which", locale="en")
    await kato.taps("canned-label", meaning="明日お電話します。", has_text="no")
    kato.sees("canned-no_text", locale="en")
    await kato.taps("canned-label", **OFFERED)
    kato.sees("complaint-answer-confirm", number="1")
    kato.sees("complaint-answer-meaning", meaning=MEANING)
    assert "Please send a photo" not in str(worker.messages())
    await kato.taps("complaint-answer-send")
    heading = worker.says("restricted-answer", {"number": "1"})
    worker.message(f"{heading}\n\nPlease send a photo <of it>.")
    assert world.staff_group.topics == []
