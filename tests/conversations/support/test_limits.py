"""Somebody does very much of one thing: nothing is lost, the group stays readable, and the person is told the truth."""

from datetime import timedelta
from typing import cast

import pytest

from bot.actions.privacy.removal import remove_for_staff
from bot.actions.support.limits.gathering import GATHERED_EVERY
from bot.actions.support.readers.moving import make_complaint
from bot.dialogs.support import intake
from bot.domain.facts import Facts
from bot.domain.facts.rate_limits import LimitedAct, RateLimit
from bot.domain.privacy.evidence import RemovalReason
from bot.domain.support.message import Author
from bot.storage.tables import gathered_words, messages, outbox, workers
from simulator import Fault
from tests.actions.vocabulary import KEYWORDS, acting
from tests.conversations.chat import Chat, Desk, Json
from tests.conversations.conftest import GROUP_ID, OFFICER_ID
from tests.conversations.roster.test_roster_import import sends_file
from tests.conversations.support.test_consultation import ask
from tests.conversations.test_faults import _break
from tests.conversations.test_refused_answers import bugs
from tests.conversations.world import World
from tests.files.rosters import LINH, workbook

LONG = "An invented sentence about a payslip. " * 20


@pytest.fixture(autouse=True)
def _few(facts: Facts, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lower limits, for which nobody has to wait: what paces the bot's calls lets time pass here."""
    for act, most in ((LimitedAct.MESSAGES, 5), (LimitedAct.UPLOADS, 3)):
        monkeypatch.setitem(cast(dict[str, RateLimit], facts.limits), act.value, RateLimit(act, most, 600))


async def floods(chat: Chat, over: int, text: str = "Word") -> int:
    """Write so many more than the limit allows; returns how many in all."""
    count = chat.world.facts.limits[LimitedAct.MESSAGES].most + over
    for place in range(count):
        await chat.sends(f"{text} {place}.")
    return count


async def minutes_later(world: World) -> None:
    """So much that what was gathered goes to staff."""
    world.clock.move(GATHERED_EVERY)
    await world.shien._schedule._gather()
    await world.settles()


def gathered(desk: Desk) -> list[Json]:
    """The messages of the topic that hold several of the worker's."""
    begin = desk.says("staff-gathered", {"number": "1", "count": 0}).partition("0")[0]
    return [each for each in desk.in_topic() if str(each.get("text", each.get("caption"))).startswith(begin)]


async def test_words_over_the_limit_come_in_one_message_after_a_restart_too_and_the_worker_reads_so_once(
    worker: Chat, admin: Desk
) -> None:
    await ask(worker)
    count = await floods(worker, over=4)
    assert worker.says("consultation-gathered", {"minutes": 2}) in [each["text"] for each in worker.messages()]
    await worker.world.restarts()
    await minutes_later(worker.world)
    [together] = gathered(admin)
    assert [f"Word {place}." in together["text"] for place in range(count)] == [False] * (count - 4) + [True] * 4
    alone = [each["text"] for each in admin.in_topic() if str(each.get("text")).startswith("Word ")]
    assert alone == [f"Word {place}." for place in range(count - 4)]
    told = [each for each in worker.messages() if each["text"] == worker.says("consultation-gathered", {"minutes": 2})]
    assert len(told) == 1
    kept = await worker.world.rows(messages)
    assert all(row["staff_message_id"] for row in kept)
    assert await worker.world.rows(gathered_words) == []


async def test_what_is_removed_of_a_gathered_message_leaves_it_and_the_rest_is_said_again_once(
    worker: Chat, admin: Desk
) -> None:
    await ask(worker)
    count = await floods(worker, over=4)
    await minutes_later(worker.world)
    [before] = gathered(admin)
    async with worker.world.shien.database.transaction() as store:
        [member] = await store.staff.admins()
        said = [each for each in await store.messages.of_consultation(1) if each.author is Author.WORKER]
        for message in said[-2:]:
            await remove_for_staff(
                acting(store, member, now=worker.world.clock.now()), message, RemovalReason.MISTAKE, KEYWORDS
            )
    await worker.world.settles()
    [after] = gathered(admin)
    assert after["message_id"] != before["message_id"]
    assert [f"Word {place}." in after["text"] for place in range(count - 4, count)] == [True, True, False, False]


async def test_what_becomes_a_complaint_leaves_the_gathered_message_and_the_rest_is_said_again(
    worker: Chat, admin: Desk
) -> None:
    await ask(worker)
    count = await floods(worker, over=4)
    await minutes_later(worker.world)
    async with worker.world.shien.database.transaction() as store:
        person = await store.workers.get(1)
        *_, last = await store.messages.of_consultation(1)
        await make_complaint(acting(store, now=worker.world.clock.now()), person, last)
    await worker.world.settles()
    [after] = gathered(admin)
    assert [f"Word {place}." in after["text"] for place in range(count - 4, count)] == [True, True, True, False]


async def test_many_long_words_come_as_one_file(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    await floods(worker, over=8, text=LONG)
    await minutes_later(worker.world)
    [file] = gathered(admin)
    assert file["document"]["file_name"] == "words.txt"
    assert all(row["staff_message_id"] for row in await worker.world.rows(messages))


async def test_words_of_signs_that_telegram_counts_twice_come_as_a_file_before_they_are_too_long(
    worker: Chat, admin: Desk
) -> None:
    await ask(worker)
    await floods(worker, over=10, text="🙂" * 300)
    await minutes_later(worker.world)
    [file] = gathered(admin)
    assert file["document"]["file_name"] == "words.txt"


async def test_what_telegram_does_not_take_together_comes_one_by_one(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    count = await floods(worker, over=4)
    world = worker.world
    world.telegram.faults.add(Fault(kind="400", method="sendMessage", reason="message is too long"))
    await minutes_later(world)
    assert gathered(admin) == []
    alone = [each["text"] for each in admin.in_topic() if str(each.get("text")).startswith("Word ")]
    assert alone == [f"Word {place}." for place in range(count)]


async def test_of_words_that_telegram_takes_in_no_form_staff_hear(asked: Chat, admin: Desk) -> None:
    world = asked.world
    for method in ("copyMessage", "copyMessages"):
        world.telegram.faults.add(Fault(kind="400", method=method, reason="MESSAGE_ID_INVALID", times=None))
    world.telegram.faults.add(Fault(kind="400", method="sendMessage", reason="some reason", chat_id=GROUP_ID))
    await asked.sends("The pay is short.")
    admin.has_seen("staff-words-refused", count=1, reason="Some reason")


async def test_photos_over_the_limit_are_copied_together(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    limit = worker.world.facts.limits[LimitedAct.UPLOADS].most
    for _ in range(limit + 3):
        await worker.then(worker.person.sends_photo())
    assert len([each for each in admin.in_topic() if "photo" in each]) == limit
    await minutes_later(worker.world)
    assert len([each for each in admin.in_topic() if "photo" in each]) == limit + 3


async def test_links_without_end_are_answered_with_how_long_to_wait(newcomer: Chat) -> None:
    for _ in range(newcomer.world.facts.limits[LimitedAct.INVITATIONS].most):
        await newcomer.sends("/start inv_AAAAAAAAAAAAAAAAAAAAAA")
    await newcomer.sends("/start inv_AAAAAAAAAAAAAAAAAAAAAA")
    newcomer.has_seen("invitation-too_many", minutes=6)
    newcomer.world.clock.move(GATHERED_EVERY * 3)
    await newcomer.sends("/start inv_AAAAAAAAAAAAAAAAAAAAAA")
    organisation = newcomer.world.facts.organisation
    newcomer.has_seen("invitation-followed-unknown", organisation=organisation.name, phone=organisation.phone_to_call)


async def test_files_of_staff_over_the_limit_are_refused_with_how_long_to_wait(officer: Desk) -> None:
    world, private = officer.world, Chat(officer.world, officer.person, "ja")
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(OFFICER_ID)
        assert member is not None
        limit = world.facts.limits[LimitedAct.UPLOADS]
        for _ in range(limit.most):
            await store.rate_limits.attempt(f"staff:{member.id}:uploads", limit, world.clock.now())
    await sends_file(private, workbook([LINH]))
    private.sees("roster-file-too_many", minutes=200)
    assert [row for row in await world.rows(workers) if row["number"]] == []
    world.clock.move(timedelta(minutes=200))
    await sends_file(private, workbook([LINH]))
    private.sees("roster-preview")


async def test_staff_hear_of_a_bug_once_a_minute_and_everybody_who_met_it_reads_a_code(
    worker: Chat, other_worker: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = worker.world
    await ask(worker)
    await ask(other_worker)
    with monkeypatch.context() as patch:
        _break(patch, intake, "open_consultation")
        for chat in (worker, other_worker):
            chat.person.sends("A word")
        await world.settles()
        assert len(await bugs(world)) == 1
        await world.restarts()
        await world.passes(seconds=50)  # in the next minute of the clock, and within one
        await worker.sends("A word")
        assert len(await bugs(world)) == 1
        await world.passes(seconds=20)
        await worker.sends("A word")
        assert len(await bugs(world)) == 2
    world.clock.move(timedelta(minutes=2))
    await world.shien._schedule._remind()
    more = [row["message"] for row in await world.rows(outbox) if row["message"].get("key") == "staff-bug-more"]
    assert [each["args"]["count"] for each in more] == [2]
    sorry = worker.says("error-sorry", {"code": ""})[:20]
    assert len([each for each in worker.messages() if str(each.get("text")).startswith(sorry)]) == 3
    sorry = other_worker.says("error-sorry", {"code": ""})[:20]
    assert len([each for each in other_worker.messages() if str(each.get("text")).startswith(sorry)]) == 1
