"""What Telegram itself writes into a private chat is nobody's word to support."""

from typing import Any

import pytest

from bot.storage.tables import messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.test_consultation import WORDS

pytestmark = pytest.mark.slow  # what goes wrong is walked in the whole suite

SERVICES: list[dict[str, Any]] = [
    {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
    {"chat_background_set": {"type": {"type": "chat_theme", "theme_name": "🎃"}}},
    {"write_access_allowed": {"from_request": True}},
    {"connected_website": "example.com"},
    {"users_shared": {"request_id": 1, "users": [{"user_id": 7}]}},
    {"chat_shared": {"request_id": 1, "chat_id": -7}},
    {"web_app_data": {"data": "x", "button_text": "x"}},
    {"boost_added": {"boost_count": 1}},
    {"video_chat_ended": {"duration": 3}},
    {
        "proximity_alert_triggered": {
            "traveler": {"id": 7, "is_bot": False, "first_name": "A"},
            "watcher": {"id": 8, "is_bot": False, "first_name": "B"},
            "distance": 3,
        }
    },
]


async def test_it_reaches_nobody_from_inside_a_consultation(asked: Chat, officer: Desk) -> None:
    wrong = []
    for service in SERVICES:
        before = len(officer.messages()), await asked.world.rows(messages), asked.screen()
        await asked.then(asked.person.sends_content(service))
        if (len(officer.messages()), await asked.world.rows(messages), asked.screen()) != before:
            wrong.append(service)
    assert wrong == []
    assert len(await asked.world.rows(messages)) == 1


async def test_a_pinned_message_reaches_nobody_again(asked: Chat, officer: Desk) -> None:
    before = len(officer.messages())
    await asked.then(asked.person.pins(asked.message(WORDS)["message_id"]))
    assert len(officer.messages()) == before
    assert len(await asked.world.rows(messages)) == 1


async def test_nothing_is_asked_of_who_sets_a_timer_or_pins(worker: Chat) -> None:
    before = worker.screen()
    await worker.then(worker.person.sets_auto_delete())
    await worker.then(worker.person.pins(worker.message_id()))
    assert worker.screen() == before


async def test_nobody_is_greeted_for_a_timer(newcomer: Chat) -> None:
    await newcomer.then(newcomer.person.sets_auto_delete())
    assert not [message for message in newcomer.messages() if message["from"]["is_bot"]]


async def test_it_is_no_answer_in_the_group_either(asked: Chat, officer: Desk) -> None:
    group, before = asked.world.staff_group, len(await asked.world.rows(messages))
    below = officer.message(WORDS)["message_id"]
    await officer.then(officer.person.pins(below, chat=group, thread_id=officer.topic, reply_to=below))
    assert len(await asked.world.rows(messages)) == before
