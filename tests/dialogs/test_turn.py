"""What an action refused is the person's mistake; what was done before is none."""

import pytest

from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.dialogs.turn import MistakeError, raise_refusal


def test_a_refusal_is_raised_with_the_text_that_says_why() -> None:
    with pytest.raises(MistakeError) as mistake:
        raise_refusal(refused("interview-mistake-many", {"most": 9}))
    assert (mistake.value.key, mistake.value.args_of_text) == ("interview-mistake-many", {"most": 9})


@pytest.mark.parametrize("result", [DONE, ALREADY_DONE])
def test_what_is_done_or_was_done_before_is_no_mistake(result: ActionResult) -> None:
    raise_refusal(result)
