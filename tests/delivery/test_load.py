import asyncio
from collections.abc import Iterator

import pytest

from bot.delivery.relay.places import WINDOW
from tests.delivery.office import GROUP_ID, Office


@pytest.mark.slow
async def test_a_thousand_messages_to_many_chats_one_chat_and_one_group_meet_no_429(office: Office) -> None:
    people = [office.telegram.add_person(1000 + number, f"Worker {number}") for number in range(960)]
    for person in people:
        person.sends("/start")
    chat_ids = [person.id for person in people]
    # Every 48th message goes to Linh and another to the group, as when a broadcast meets a lively consultation.
    for place in range(20):
        chat_ids[place * 50 : place * 50] = [office.linh.id, GROUP_ID]
    waiting = iter(chat_ids)
    senders = [asyncio.create_task(_send_all(office, waiting)) for _sender in range(WINDOW)]
    while not all(sender.done() for sender in senders):
        running = sum(not sender.done() for sender in senders)
        if len(office.clock.wakes) == running:
            office.clock.step()
        await asyncio.wait(senders, timeout=0.0001)
    assert [sender.exception() for sender in senders] == [None] * WINDOW
    assert len(office.telegram.calls) == 1000
    assert len(office.linh.messages) == 1 + 20
    assert len(office.staff.messages()) == 20


async def _send_all(office: Office, waiting: Iterator[int]) -> None:
    for chat_id in waiting:
        await office.bot.send_message(chat_id, "Hello")
