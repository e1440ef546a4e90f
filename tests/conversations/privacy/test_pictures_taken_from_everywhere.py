"""Who says that a picture shows a card has it taken from everywhere, whatever became of it before."""

import pytest

from bot.storage.tables import evidence
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.privacy.test_held_pictures import (
    CARD,
    KEPT,
    MINUTES,
    edits,
    kept,
    sends,
    waits,
)
from tests.conversations.privacy.test_prohibited_data import pictures, shown_texts
from tests.conversations.support.alarming import reader


async def says_yes_late(worker: Chat, question: int, yes: str) -> None:
    await worker.forges_on(question, yes)
    await worker.world.passes(seconds=10)


def question_of(worker: Chat) -> tuple[int, str]:
    asked = worker.says("not_accepted-held-ask", {"minutes": MINUTES})
    return worker.message(asked)["message_id"], worker.callback(worker.says("not_accepted-held-yes"))


@pytest.mark.parametrize("others", [[], [None]])
async def test_a_late_yes_hides_what_an_edit_gave_staff(worker: Chat, officer: Desk, others: list[None]) -> None:
    await reader(worker.world, ADMIN_ID, None)
    picture, *_others = await sends(worker, CARD, *others)
    question, yes = question_of(worker)
    await waits(worker.world)
    await edits(worker, picture, KEPT)
    assert len(pictures(officer)) == 1
    await says_yes_late(worker, question, yes)
    assert pictures(officer, worker) == []
    assert [each[0] for each in await kept(worker) if each[1] == KEPT] == ["caption"]
    assert officer.says("staff-picture_out", {"handling": "decide"}) in shown_texts(officer)
    worker.has_seen("not_accepted-out-decide", handling="decide", readers="restricted")
    assert [row["status"] for row in await worker.world.rows(evidence)] == ["undecided"]
