"""What has become of an action is asked by name, so that no refusal counts as true."""

import pytest

from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused

FULL = refused("interview-mistake-many", {"most": 9})


@pytest.mark.parametrize(
    ("result", "is_done", "is_refused"), [(DONE, True, False), (ALREADY_DONE, False, False), (FULL, False, True)]
)
def test_only_what_was_done_now_is_done_and_only_what_is_not_possible_is_refused(
    result: ActionResult, is_done: bool, is_refused: bool
) -> None:
    assert (result.is_done, result.is_refused) == (is_done, is_refused)


@pytest.mark.parametrize("result", [DONE, ALREADY_DONE, FULL])
def test_a_result_is_neither_true_nor_false(result: ActionResult) -> None:
    with pytest.raises(TypeError, match="is_done or is_refused"):
        bool(result)
