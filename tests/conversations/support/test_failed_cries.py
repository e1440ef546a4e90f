"""Our own fault keeps a cry from being handled: whoever wrote it reads whom to call all the same."""

import pytest

from bot.dialogs.reminders import my_dates
from bot.dialogs.support import danger, receipts
from simulator.schema import Schema
from tests.conversations.chat import Chat
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.support.alarming import alarm
from tests.conversations.support.test_consultation import WORDS
from tests.conversations.support.test_watched_words import CRY
from tests.conversations.world import World


@pytest.fixture(autouse=True)
def a_reader(world: World) -> None:
    """An admin has started the bot; otherwise the group hears that nobody can be told."""
    world.people[ADMIN_ID].started = True


@pytest.mark.parametrize(("words", "has_numbers"), [(CRY, True), ("SOS", True), ("助けて", True), (WORDS, False)])
async def test_the_apology_for_a_cry_has_the_numbers(
    worker: Chat, monkeypatch: pytest.MonkeyPatch, words: str, has_numbers: bool
) -> None:
    for passes_on in ("pass_on_words", "pass_on_cry"):
        monkeypatch.setattr(receipts, passes_on, None)
    await worker.sends(words)
    assert apology(worker) in worker.screen()
    assert (worker.says("danger-numbers") in worker.screen()) is has_numbers


async def test_so_has_the_apology_for_a_tap_on_the_sign(worker: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(danger, "danger_lines", None)
    await worker.taps("sign-danger")
    assert apology(worker) in worker.screen()
    worker.sees("danger-numbers")


async def test_whose_alarm_runs_reads_of_it_whatever_failed(worker: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    await alarm(worker)
    await worker.sends("/menu")
    monkeypatch.setattr(my_dates, "gather_dates", None)
    await worker.sends("/mydates")
    assert apology(worker) in worker.screen()
    worker.sees("danger-alarmed", number="1")


@pytest.mark.parametrize(("text", "has_numbers"), [(CRY, True), (WORDS, False)])
async def test_a_message_that_cannot_be_read_and_may_be_a_cry_is_answered_with_the_numbers(
    world: World, worker: Chat, monkeypatch: pytest.MonkeyPatch, text: str, has_numbers: bool
) -> None:
    told = {"message_id": 900, "date": "now", "chat": worker.person.describe(), "from": worker.person.user}
    with monkeypatch.context() as patch:
        patch.setattr(Schema, "check", lambda *_: None)
        world.telegram._state.tell("message", {**told, "text": text})
    await world.settles()
    worker.has_seen("error-unreadable")
    numbers = worker.says("danger-numbers")
    assert any(numbers in str(each.get("text")) for each in worker.messages()) is has_numbers


def apology(worker: Chat) -> str:
    """What every apology begins with."""
    return worker.says("error-sorry", {"code": "…"}).partition("…")[0]
