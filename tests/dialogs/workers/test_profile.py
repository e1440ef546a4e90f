import pytest
from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.domain.workers.profile import GROUPS, Owner, kept_as, owner_of
from tests.actions.vocabulary import known
from tests.dialogs.windows import here, labels_of, reads, shown, text_of


@pytest.mark.parametrize("group", GROUPS)
async def test_each_group_says_of_everything_that_nobody_told_it_yet(
    dispatcher: Dispatcher, turn: Turn, group: str
) -> None:
    screen = text_of(await shown(dispatcher, turn, states.Profile.group, here(group=group)))
    for part in GROUPS[group]:
        if part != "locale":
            assert reads(turn, "profile-line-unknown", part=part) in screen


@pytest.mark.parametrize(("group", "part"), [(group, part) for group in GROUPS for part in GROUPS[group]])
async def test_each_detail_says_why_it_is_asked_who_sees_it_and_how_long_it_is_kept(
    dispatcher: Dispatcher, turn: Turn, group: str, part: str
) -> None:
    screen = await shown(dispatcher, turn, states.Profile.part, here(group=group, part=part))
    assert reads(turn, f"profile-why-{part}") in text_of(screen)
    assert reads(turn, "profile-seen-by", organisation=turn.facts.organisation.name) in text_of(screen)
    assert reads(turn, f"profile-kept-{kept_as(part)}") in text_of(screen)
    is_own = owner_of(part) is Owner.WORKER
    assert (reads(turn, "profile-optional") in text_of(screen)) is is_own
    assert (turn.t.label("profile-enter") in labels_of(screen)) is is_own
    assert (turn.t.label("profile-ask-correction") in labels_of(screen)) is not is_own


async def test_only_what_the_worker_said_can_be_deleted_by_the_worker(dispatcher: Dispatcher, turn: Turn) -> None:
    standing = here(group="stay", part="stay_expiry")
    await known(turn.store, turn.require_worker(), stay_expiry="2027-05-01")
    assert turn.t.label("profile-delete") not in labels_of(await shown(dispatcher, turn, states.Profile.part, standing))
    await known(turn.store, turn.require_worker(), Owner.WORKER, stay_expiry="2027-04-01")
    assert turn.t.label("profile-delete") in labels_of(await shown(dispatcher, turn, states.Profile.part, standing))
