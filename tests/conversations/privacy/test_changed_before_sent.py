"""What was written before the consent and changed after it: staff get what it says now, once, and a cry at once."""

import pytest

from bot.storage.tables import consultations, messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.privacy.test_held_pictures import edits, group_has, kept, reacts, sends
from tests.conversations.privacy.test_prohibited_data import pictures, shown_texts
from tests.conversations.support.alarming import reader

FIRST = "my boss Tanaka is late with pay"
CRY = "he hit me, help"


async def sends_kept(asked: Chat, offer: tuple[int, str]) -> None:
    await asked.forges_on(*offer)
    await asked.world.passes(seconds=8)


async def agrees(asked: Chat) -> tuple[int, str]:
    """Agree, and return the button that sends what was written before, with its message."""
    await asked.taps("consent-agree")
    return asked.message_id(), asked.callback(asked.says("receipt-send-kept"))


async def test_a_cry_goes_at_once_and_the_words_before_it_never(asked: Chat, officer: Desk) -> None:
    await reader(asked.world, ADMIN_ID, None)
    written = await asked.sends(FIRST)
    offer = await agrees(asked)
    await edits(asked, written, CRY)
    asked.has_seen("danger-numbers")
    await sends_kept(asked, offer)
    asked.is_told("receipt-gone")
    assert await kept(asked) == [("text", CRY)]
    await asked.taps("complaint-about-staff")
    await asked.world.passes(seconds=8)
    assert await kept(asked) == [("text", CRY)]
    assert [group_has(officer, FIRST), group_has(officer, CRY)] == [0, 0]
    assert {row["readers"] for row in await asked.world.rows(consultations)} == {"restricted", "admins"}


async def test_a_cry_takes_its_album_with_it_and_leaves_other_words(asked: Chat) -> None:
    await reader(asked.world, ADMIN_ID, None)
    album = await sends(asked, "look", None)
    await asked.sends("and this is my question")
    offer = await agrees(asked)
    await edits(asked, album[0], CRY)
    assert sorted(await kept(asked), key=str) == [("photo", CRY), ("photo", None)]
    await sends_kept(asked, offer)
    assert ("text", "and this is my question") in await kept(asked)
    assert [row["text"] for row in await asked.world.rows(messages)].count("look") == 0


@pytest.mark.parametrize("is_picture", [False, True])
async def test_what_it_says_now_is_sent_once(asked: Chat, officer: Desk, *, is_picture: bool) -> None:
    written = (await sends(asked, FIRST))[0] if is_picture else await asked.sends(FIRST)
    offer = await agrees(asked)
    await edits(asked, written, "never mind")
    asked.sees("receipt-kept")
    assert asked.says("receipt-edit_unsent") not in shown_texts(asked)
    assert officer.messages() == []
    await sends_kept(asked, offer)
    content = "photo" if is_picture else "text"
    assert await kept(asked) == [(content, "never mind")]
    await reacts(asked, written)
    await sends_kept(asked, offer)
    assert await kept(asked) == [(content, "never mind")]
    assert [group_has(officer, FIRST), group_has(officer, "never mind")] == [0, 1]
    assert len(pictures(officer)) == int(is_picture)


async def test_a_reaction_to_it_says_nothing(asked: Chat) -> None:
    written = await asked.sends(FIRST)
    offer = await agrees(asked)
    said = len(asked.messages())
    await reacts(asked, written)
    assert len(asked.messages()) == said
    await sends_kept(asked, offer)
    assert await kept(asked) == [("text", FIRST)]


async def test_a_change_lets_all_wait_as_long_as_the_button_below_it_says(asked: Chat, officer: Desk) -> None:
    written = await asked.sends(FIRST)
    await asked.sends("and this is my question")
    await asked.taps("consent-agree")
    await asked.world.passes(minutes=9)
    await edits(asked, written, f"{FIRST} now")
    await asked.world.passes(minutes=3)
    await asked.taps("receipt-send-kept")
    await asked.world.passes(seconds=8)
    assert [group_has(officer, f"{FIRST} now"), group_has(officer, "and this is my question")] == [1, 1]
