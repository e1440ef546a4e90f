"""A form that a worker filled in before, for the windows that read it."""

from collections.abc import Mapping
from typing import Any

from bot.dialogs.turn import Turn
from bot.domain.checks import CHECKS
from bot.texts import Value
from simulator.markup import parse_html
from tests.dialogs.windows import WindowStanding, here

ELIGIBILITY = "eligibility"


async def kept(turn: Turn, answers: Mapping[str, Any], check: str = ELIGIBILITY) -> int:
    """Leave a form with these answers behind; the screening's id."""
    form = await turn.store.screenings.begin(turn.require_worker().id, check, CHECKS[check].version, turn.now)
    await turn.store.screenings.keep_answers(form.id, answers)
    return form.id


async def before(turn: Turn, answers: Mapping[str, Any], check: str = ELIGIBILITY, **data: object) -> WindowStanding:
    """Somebody stands before a window of a form with these answers."""
    return here({"check": check}, screening=await kept(turn, answers, check), **data)


def says(turn: Turn, key: str, **args: Value) -> str:
    """A text as the reader of the turn reads it."""
    return parse_html(turn.t(key, args)).text.strip()
