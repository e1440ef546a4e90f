"""Five quick taps on a button below a message: the first is answered, the others only end their spinner."""

from dataclasses import dataclass, field

import pytest

from bot.clock import pause
from bot.domain.callbacks.fields import BURST
from bot.texts import Value
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import WORKER_ID
from tests.conversations.reminders.test_reminders import HELP, LATER, NEED, WHY, nine_o_clock, prepare
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.test_refused_answers import bugs

_TAPS = 5


@dataclass(frozen=True, slots=True)
class Below:
    """A button below a message: what is tapped before it stands there, its text, and what its tap says."""

    key: str
    says: str
    args: dict[str, Value] = field(default_factory=dict)
    after: tuple[str, ...] = ()
    again: str | None = None


ADDRESS: dict[str, Value] = {"deadline": "2026-12-04"}
OF_REMINDERS = [
    Below(WHY, "reminder-why-address_notice", ADDRESS),
    Below(LATER, "reminder-later-ask"),
    Below(NEED, "reminder-need-address_notice", ADDRESS, after=(WHY,)),
    Below(HELP, "reminder-help-sent", {"number": "1"}, again="reminder-help-sent-before"),
]


@pytest.fixture
async def reminded(worker: Chat) -> Chat:
    await prepare(worker, moved_on="2026-11-20")
    await nine_o_clock(worker.world, "2026-12-02")
    return worker


async def taps_five_times(chat: Chat, key: str) -> None:
    """Before the bot could answer the first; Telegram gets an answer to every one."""
    label = chat.says(key)
    queries = [chat.touches(label) for _ in range(_TAPS)]
    await chat.world.settles()
    assert {each for each in queries if each} <= {each.callback_query_id for each in chat.world.telegram.answers}


async def lets_it_be(chat: Chat) -> None:
    """So long that the next tap is a deliberate one."""
    await chat.world.passes(seconds=BURST.total_seconds() + 1)


def times_said(chat: Chat, key: str, args: dict[str, Value]) -> int:
    said = chat.says(key, args)
    return len([each for each in chat.messages() if said in str(each.get("text", ""))])


@pytest.mark.parametrize("below", OF_REMINDERS, ids=lambda below: below.key)
async def test_five_quick_taps_are_answered_once_and_a_later_one_again(reminded: Chat, below: Below) -> None:
    for key in below.after:
        await reminded.taps(key)
    await taps_five_times(reminded, below.key)
    before = len(reminded.messages())
    assert times_said(reminded, below.says, below.args) == 1
    await lets_it_be(reminded)
    await reminded.taps(below.key)
    assert len(reminded.messages()) == before + 1
    assert below.again is None or times_said(reminded, below.again, below.args) == 1
    assert await bugs(reminded.world) == []


async def test_five_quick_taps_ask_for_one_file(worker: Chat) -> None:
    await worker.sends("/mydata")
    await taps_five_times(worker, "my_data-send")
    assert len([each for each in worker.messages() if "document" in each]) == 2  # one to read, one for machines


async def test_taps_that_telegram_s_silence_has_made_are_one_burst_however_long_it_lasts(reminded: Chat) -> None:
    faults = reminded.world.telegram.faults
    faults.add(Fault(kind="slow", method="sendMessage", chat_id=WORKER_ID))
    label = reminded.says(WHY)
    for _tap in range(_TAPS):
        reminded.touches(label)
    while faults.active:  # until Telegram has the first answer in hand
        await pause(0)
    reminded.world.clock.move(BURST * 2)
    faults.clear()
    await reminded.world.settles()
    assert times_said(reminded, "reminder-why-address_notice", ADDRESS) == 1


async def test_another_button_in_between_is_no_repeat(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.taps("staff-card-close")
    for key in ("consultation-rating-good", "consultation-rating-bad", "consultation-rating-good"):
        await worker.taps(key)
        worker.is_told("consultation-rated")
