import pytest
from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.domain.workers.profile import GROUPS, Owner, kept_as, owner_of
from tests.actions.vocabulary import known
from tests.dialogs.windows import here, labels_of, reads, shown, text_of


@pytest.mark.parametrize("group", GROUPS)
async def test_a_group_reads_what_is_told_and_offers_every_part(dispatcher: Dispatcher, turn: Turn, group: str) -> None:
    screen = await shown(dispatcher, turn, states.Profile.group, here(group=group))
    assert (reads(turn, "profile-nothing-told") in text_of(screen)) is (group != "me")  # the language is known
    assert labels_of(screen)[: len(GROUPS[group])] == [turn.t.label(f"profile-name-{part}") for part in GROUPS[group]]
    await known(turn.store, turn.require_worker(), Owner.WORKER, stay_expiry="2027-04-01")
    told = reads(turn, "profile-line-worker", part="stay_expiry", value="2027-04-01 (Thu)")
    assert (told in text_of(await shown(dispatcher, turn, states.Profile.group, here(group=group)))) is (
        group == "stay"
    )


@pytest.mark.parametrize(("group", "part"), [(group, part) for group in GROUPS for part in GROUPS[group]])
async def test_each_detail_says_why_it_is_asked_and_who_sees_it(
    dispatcher: Dispatcher, turn: Turn, group: str, part: str
) -> None:
    screen = await shown(dispatcher, turn, states.Profile.part, here(group=group, part=part))
    assert reads(turn, f"profile-why-{part}") in text_of(screen)
    assert reads(turn, f"profile-kept-{kept_as(part)}") in text_of(screen)
    is_own = owner_of(part) is Owner.WORKER
    assert (turn.t.label("profile-enter") in labels_of(screen)) is is_own
    assert (turn.t.label("profile-ask-correction") in labels_of(screen)) is not is_own


async def test_only_what_the_worker_said_can_be_deleted_by_the_worker(dispatcher: Dispatcher, turn: Turn) -> None:
    standing = here(group="stay", part="stay_expiry")
    await known(turn.store, turn.require_worker(), stay_expiry="2027-05-01")
    assert turn.t.label("profile-delete") not in labels_of(await shown(dispatcher, turn, states.Profile.part, standing))
    await known(turn.store, turn.require_worker(), Owner.WORKER, stay_expiry="2027-04-01")
    assert turn.t.label("profile-delete") in labels_of(await shown(dispatcher, turn, states.Profile.part, standing))
