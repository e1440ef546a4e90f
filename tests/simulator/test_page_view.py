"""What the page is told; how it looks is in test_page."""

from collections.abc import Callable
from typing import Any

import aiohttp
import pytest

from simulator import Person, Telegram
from simulator.people.rich import bullets, nested, quoted, table

SHOWN: list[tuple[Callable[[Person], dict[str, Any]], str]] = [
    (lambda person: person.sends_venue("Harbour"), "Harbour, 1"),
    (lambda person: person.sends_dice(3), "🎲 3"),
    (lambda person: person.sends_poll("When?", "Now", "Later"), "When?\n○ Now\n○ Later"),
    (lambda person: person.sends_checklist("Papers", "Passport"), "Papers\n☐ Passport"),
    (lambda person: person.sends_story(), "Story"),
    (lambda person: person.sends_paid_media(), "Paid media"),
    (
        lambda person: person.sends_rich("a", nested("b", 9), bullets("c"), quoted("d", 9), table(["e", "f"])),
        "a\nb\n•\nc\nd\ne\nf",
    ),
]


@pytest.mark.parametrize(("send", "text"), SHOWN, ids=[text.partition("\n")[0] for _, text in SHOWN])
async def test_what_the_page_does_not_draw_it_says_in_words(
    telegram: Telegram, linh: Person, *, send: Callable[[Person], dict[str, Any]], text: str
) -> None:
    send(linh)
    assert (await shown(telegram))["text"] == text


async def test_a_round_video_is_a_file_and_a_timer_a_service_message(telegram: Telegram, linh: Person) -> None:
    linh.sends_video_note()
    assert (await shown(telegram))["file"]["kind"] == "video_note"
    linh.sets_auto_delete(3600)
    timer = {"message_auto_delete_timer_changed": {"message_auto_delete_time": 3600}}
    assert (await shown(telegram))["service"] == timer


async def test_the_page_can_do_what_people_can(telegram: Telegram, linh: Person) -> None:
    deed = {
        "as": linh.id,
        "do": "forwards",
        "words": "news",
        "origin": {"type": "hidden_user", "sender_user_name": "X"},
    }
    async with aiohttp.ClientSession() as session, session.post(f"{telegram.base}/page/do", json=deed) as answer:
        assert answer.status == 200
    message = await shown(telegram)
    assert (message["text"], message["forwarded"]) == ("news", True)


async def shown(telegram: Telegram) -> dict[str, Any]:
    """The last message of the first person's chat."""
    async with aiohttp.ClientSession() as session, session.get(f"{telegram.base}/page/state") as answer:
        state = await answer.json()
    message: dict[str, Any] = state["people"][0]["messages"][-1]
    return message
