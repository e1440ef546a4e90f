"""Whoever opens an invitation is anybody, until one date, or staff, show who it is."""

from typing import Any

import pytest

from bot.domain.roster.identity import MOST_ATTEMPTS, MOST_CHATS
from bot.domain.roster.invitation import VALID_FOR, Invited
from bot.domain.workers.profile import Owner
from bot.storage.tables import (
    consultations,
    dialog_states,
    identity_checks,
    invitations,
    messages,
    metadata,
    tasks,
    workers,
)
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import OTHER_ID, WORKER_ID
from tests.conversations.people import BORN_ON, NAME, NUMBER, code_for, enrol, open_card, private, row_of, tell
from tests.conversations.roster.test_invitations import agree, follow, identify

EXAMPLE = "1998-05-24"
WRONG = "1998-05-25"


async def opened(chat: Chat, born_on: str | None = BORN_ON) -> int:
    """Somebody who has agreed opens the link of Linh's; returns Linh's id."""
    worker_id = await enrol(chat.world, employer="Umi Foods", born_on=born_on)
    await follow(chat, await code_for(chat.world, Invited(worker_id=worker_id)))
    return worker_id


async def code_of(chat: Chat) -> str:
    """The digits of the one who opened the link last."""
    return str((await chat.world.rows(identity_checks))[-1]["code"])


async def ask(chat: Chat) -> dict[str, Any]:
    return {"organisation": chat.world.facts.organisation.name, "example": EXAMPLE, "code": await code_of(chat)}


def digits_on(chat: Chat) -> list[str]:
    """The digits among which staff choose."""
    return [label for label in chat.labels() if label.isdecimal()]


async def opens_task(chat: Chat) -> None:
    """Staff open the only task."""
    await chat.sends("/tasks")
    await chat.taps("task-open", place="1")


def call(chat: Chat) -> dict[str, str]:
    return {"organisation": chat.world.facts.organisation.name, "phone": "none"}


async def test_nothing_of_the_roster_shows_before_the_date_is_right(worker: Chat) -> None:
    worker_id = await opened(worker)
    await tell(worker.world, worker_id, Owner.STAFF, stay_expiry="2027-03-31", nationality="VN")
    worker.sees("identity-ask", **await ask(worker))
    for way in ("/mydata", "/menu"):
        await worker.sends(way)
    for button in ("menu-my_dates", "menu-profile"):
        await worker.sends("/menu")
        await worker.taps(button)
    shown = str([call for call in worker.world.telegram.calls if str(WORKER_ID) in str(call)])
    assert EXAMPLE in shown
    assert not [each for each in (NAME, NUMBER, "Umi Foods", "2027", BORN_ON[:4] + "年") if each in shown]
    assert (await row_of(worker.world, worker_id))["chat_id"] is None
    await worker.sends("/menu")
    await worker.taps("menu-identity")
    await identify_as_asked(worker)
    assert (await row_of(worker.world, worker_id))["chat_id"] == WORKER_ID
    await worker.sends("/menu")
    assert worker.says("menu-identity") not in worker.labels()


async def identify_as_asked(chat: Chat) -> None:
    await chat.sends(BORN_ON)
    chat.sees("identity-done")


@pytest.mark.parametrize(
    "typed",
    [
        "24 May 1998",
        "1998/5/24",
        "平成10年5月24日",
        "H10.5.24",
        "24 tháng 5 năm 1998",
        "24/5/98",
        "2541-05-24",
        "१९९८-०५-२४",
    ],
)
async def test_the_date_may_be_written_as_people_write_dates(worker: Chat, typed: str) -> None:
    worker_id = await opened(worker)
    await worker.sends(typed)
    worker.sees("identity-done")
    assert (await row_of(worker.world, worker_id))["chat_id"] == WORKER_ID


async def test_what_is_no_date_costs_no_try_and_a_date_that_cannot_be_read_is_not_kept(worker: Chat) -> None:
    await opened(worker)
    told = ("03/04/1998", "two-dates"), ("24/5/41", "short-year"), ("31 February 1998", "no-such-day")
    for typed, key in (*told, ("2055-02-03", "date-range")):
        await worker.sends(typed)
        worker.sees(f"form-mistake-{key}", first="1926-11-22", last="2011-11-22")
        assert typed not in str(await worker.world.rows(dialog_states))
        assert worker.says("receipt-send") not in worker.labels()
    await worker.sends("I do not know")
    worker.sees("identity-mistake-unread")
    await worker.taps("receipt-send")
    assert (await worker.world.row(messages))["text"] == "I do not know"
    await worker.sends(WRONG)
    worker.sees("identity-not_confirmed", left=2, example=EXAMPLE, code=await code_of(worker))
    assert await traces_of(worker, WRONG) == []


async def traces_of(chat: Chat, typed: str) -> list[str]:
    """The tables in which it stands."""
    found = {table.name: str(await chat.world.rows(table)) for table in metadata.tables.values()}
    return [name for name, rows in found.items() if typed in rows]


@pytest.mark.parametrize("born_on", [BORN_ON, None])
async def test_three_wrong_answers_end_the_link_and_the_group_hears_the_number_alone(
    worker: Chat, admin: Desk, born_on: str | None
) -> None:
    worker_id = await opened(worker, born_on)
    for left in (2, 1):
        await worker.sends(WRONG)
        worker.sees("identity-not_confirmed", left=left, example=EXAMPLE, code=await code_of(worker))
        await worker.world.restarts()
    await worker.sends(WRONG)
    worker.sees("invitation-followed-ended", **call(worker))
    admin.has_seen("identity-ended", number=NUMBER)
    assert NAME not in str(admin.messages())
    assert (await row_of(worker.world, worker_id))["chat_id"] is None
    await worker.sends("My boss took my passport")
    assert (await worker.world.row(messages))["text"] == "My boss took my passport"
    assert (await worker.world.row(consultations))["worker_id"] != worker_id
    await worker.sends("/menu")
    assert worker.says("menu-identity") not in worker.labels()
    await worker.taps("sign-danger")


async def test_answers_at_once_from_two_accounts_give_no_try_more(worker: Chat, other_worker: Chat) -> None:
    worker_id = await enrol(worker.world)
    code = await code_for(worker.world, Invited(worker_id=worker_id))
    await follow(worker, code)
    await follow(other_worker, code)
    for _ in range(4):
        worker.person.sends(WRONG)
        other_worker.person.sends(WRONG)
    await worker.sends(BORN_ON)
    assert (await worker.world.row(invitations))["attempts"] == MOST_ATTEMPTS
    assert len(await worker.world.happened("identity_not_confirmed")) == MOST_ATTEMPTS
    assert len(await worker.world.happened("invitation_ended")) == 1
    assert (await row_of(worker.world, worker_id))["chat_id"] is None


async def test_without_a_date_on_the_roster_staff_say_who_it_is(worker: Chat, officer: Desk) -> None:
    worker_id = await opened(worker, None)
    await worker.taps_twice("identity-ask_staff")
    code = await code_of(worker)
    worker.sees("identity-asked", example=EXAMPLE, code=code)
    (task,) = await worker.world.rows(tasks)
    assert (task["kind"], task["deadline_on"].isoformat()) == ("identity", "2026-11-23")
    chat = private(officer)
    await chat.sends("/tasks")
    assert NUMBER in chat.screen()
    await chat.taps("task-open", place="1")
    assert NAME not in chat.screen()
    await chat.taps("identity-by_phone")
    chat.sees("identity-which_code", roster_number=NUMBER)
    assert NAME not in chat.screen()
    assert len(digits_on(chat)) == 8
    await chat.taps_label(code)
    assert NUMBER in chat.screen()
    assert (await row_of(worker.world, worker_id))["chat_id"] == WORKER_ID
    worker.has_seen("identity-linked")
    await chat.sends("/tasks")
    chat.sees("task-list-empty")


async def test_whom_staff_refuse_stays_anybody(worker: Chat, officer: Desk) -> None:
    worker_id = await opened(worker, None)
    await worker.taps("identity-ask_staff")
    chat = private(officer)
    await chat.sends("/tasks")
    await chat.taps("task-open", place="1")
    await chat.taps("identity-refuse")
    chat.sees("identity-end", roster_number=NUMBER, count=1, status="open")
    assert await worker.world.happened("identity_refused") == []
    await chat.taps_twice("identity-end_link")
    worker.has_seen("identity-refused", **call(worker))
    assert (await row_of(worker.world, worker_id))["chat_id"] is None
    await worker.sends(BORN_ON)
    assert (await row_of(worker.world, worker_id))["chat_id"] is None


async def test_no_line_of_the_log_holds_what_was_typed(worker: Chat, capfd: pytest.CaptureFixture[str]) -> None:
    await opened(worker)
    for typed in (WRONG, "03/04/1998", BORN_ON):
        await worker.sends(typed)
    worker.sees("identity-done")
    written = capfd.readouterr()
    assert not [each for each in (WRONG, "03/04/1998", BORN_ON) if each in written.out + written.err]


async def test_a_cry_typed_at_the_question_reaches_staff_and_the_question_stays(worker: Chat) -> None:
    await opened(worker)
    await worker.sends("help me, my boss beats me")
    assert (await worker.world.row(messages))["text"] == "help me, my boss beats me"
    assert (await worker.world.rows(workers))[0]["number"] is None
    await worker.sends(BORN_ON)
    worker.has_seen("identity-done")


async def test_people_linked_before_are_listed_for_staff_one_tap_each(worker: Chat, officer: Desk, admin: Desk) -> None:
    world = worker.world
    linh, an = await enrol(world), await enrol(world, "W-0002", "EXAMPLE AN")
    async with world.shien.database.transaction() as store:
        for each, chat_id in ((linh, WORKER_ID + 1000), (an, OTHER_ID)):
            await store.workers.attach_chat(each, chat_id)
    await world.restarts()
    await world.settles()
    admin.has_seen("identity-linked_before", count=2)
    chat = private(officer)
    await chat.sends("/roster")
    await chat.taps("identity-open", count=2)
    chat.sees("identity-list", count=2)
    await chat.taps("people-label", roster_number=NUMBER, name=NAME)
    await chat.taps_twice("identity-in_person")
    chat.sees("identity-list", count=1)
    (event,) = await world.happened("identity_confirmed")
    assert (event["actor"], event["details"]) == ("staff:2", {"by": "in_person"})
    await open_card(chat, "W-0002", "EXAMPLE AN")
    chat.sees("identity-unknown")
    await chat.taps("identity-confirm")
    await chat.taps("identity-by_phone")
    chat.sees("identity-list", count=0)
    await open_card(chat)
    chat.does_not_see("identity-unknown")


async def test_a_newcomer_is_asked_after_agreeing_and_may_answer_later(newcomer: Chat) -> None:
    worker_id = await opened(newcomer)
    await agree(newcomer)
    newcomer.has_seen("identity-ask", **await ask(newcomer))
    await newcomer.taps("identity-later")
    newcomer.sees("menu-text")
    await newcomer.taps("menu-identity")
    await identify(newcomer)
    assert (await row_of(newcomer.world, worker_id))["chat_id"] == WORKER_ID


async def test_a_revoked_link_asks_nobody_any_more_and_no_task_lets_them_in(worker: Chat, officer: Desk) -> None:
    worker_id = await opened(worker, None)
    await worker.taps("identity-ask_staff")
    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-invite")
    await chat.taps("invitation-revoke")
    worker.has_seen("identity-over", **call(worker))
    await worker.sends(BORN_ON)
    assert (await row_of(worker.world, worker_id))["chat_id"] is None
    await chat.sends("/tasks")
    chat.sees("task-list-empty")
    await worker.sends("/menu")
    assert worker.says("menu-identity") not in worker.labels()


async def test_an_expired_link_asks_nobody_any_more(worker: Chat, officer: Desk) -> None:
    await opened(worker, None)
    await worker.taps("identity-ask_staff")
    await worker.world.passes(seconds=VALID_FOR.total_seconds())
    await worker.world.shien.tick()
    await worker.world.settles()
    worker.has_seen("identity-over", **call(worker))
    chat = private(officer)
    await chat.sends("/tasks")
    assert NUMBER not in chat.screen()


async def test_of_two_chats_that_opened_one_link_the_one_whose_digits_are_read_is_let_in(
    worker: Chat, other_worker: Chat, officer: Desk
) -> None:
    worker_id = await enrol(worker.world, born_on=None)
    link = await code_for(worker.world, Invited(worker_id=worker_id))
    for each in (other_worker, worker):  # the thief is first
        await follow(each, link)
        await each.taps("identity-ask_staff")
    code = await code_of(worker)
    worker.sees("identity-asked", example=EXAMPLE, code=code)
    chat = private(officer)
    await chat.sends("/tasks")
    await chat.taps("task-open", place="1")
    await chat.taps("identity-in_person")
    chat.sees("identity-which_code", roster_number=NUMBER)
    await chat.taps("identity-no_code")
    chat.sees("identity-end", roster_number=NUMBER, count=2, status="open")
    await chat.taps("button-back")
    await chat.taps("identity-in_person")
    await chat.taps_label(code)
    assert (await row_of(worker.world, worker_id))["chat_id"] == WORKER_ID
    worker.has_seen("identity-linked")
    other_worker.has_seen("identity-over", **call(other_worker))
    await chat.sends("/tasks")
    chat.sees("task-list-empty")


async def test_the_digits_stand_on_the_phone_from_the_first_screen(worker: Chat) -> None:
    await opened(worker)
    assert await code_of(worker) in worker.screen()
    await worker.sends("/menu")
    await worker.taps("menu-identity")
    assert await code_of(worker) in worker.screen()


async def test_where_a_thief_alone_opened_the_link_the_worker_s_digits_let_nobody_in_and_lead_to_a_new_link(
    worker: Chat, other_worker: Chat, officer: Desk, admin: Desk
) -> None:
    worker_id = await enrol(worker.world, born_on=None)
    await follow(other_worker, await code_for(worker.world, Invited(worker_id=worker_id)))  # the thief
    await other_worker.taps("identity-ask_staff")
    chat = private(officer)
    await opens_task(chat)
    await chat.taps("identity-by_phone")
    the_thief_s = await code_of(worker)
    read_out = next(each for each in digits_on(chat) if each != the_thief_s)
    await chat.taps_label(read_out)
    assert chat.says("identity-wrong_code", {"code": read_out}) in chat.screen()
    assert chat.says("identity-end", {"roster_number": NUMBER, "count": 1, "status": "open"}) in chat.screen()
    await chat.taps("identity-again")
    await chat.taps_label(read_out)
    await chat.taps("identity-end_link")
    other_worker.has_seen("identity-refused", **call(worker))
    admin.has_seen("identity-link_ended", number=NUMBER)
    assert (await row_of(worker.world, worker_id))["chat_id"] is None
    await chat.taps("identity-new_link")
    assert chat.says("invitation-sheet") in chat.labels()
    await chat.taps("invitation-sheet")
    assert len(await worker.world.rows(invitations)) == 2


async def test_the_group_s_message_of_an_ended_link_leads_to_a_new_one(
    worker: Chat, officer: Desk, admin: Desk
) -> None:
    worker_id = await opened(worker)
    for _ in range(MOST_ATTEMPTS):
        await worker.sends(WRONG)
    message = admin.message(admin.says("identity-ended", {"number": NUMBER}))
    ((button,),) = message["reply_markup"]["inline_keyboard"]
    assert button["url"].endswith(f"?start=invite_{worker_id}")
    chat = private(officer)
    await chat.sends(f"/start invite_{worker_id}")
    assert chat.says("invitation-sheet") in chat.labels()
    await opens_task(chat)
    await chat.taps("identity-in_person")
    await chat.taps("identity-refuse")
    chat.sees("identity-end", roster_number=NUMBER, count=1, status="over")
    await chat.taps("identity-end_link")
    assert chat.says("identity-new_link") in chat.labels()


async def test_a_link_that_very_many_chats_opened_confirms_nobody(worker: Chat, officer: Desk) -> None:
    await opened(worker, None)
    await worker.taps("identity-ask_staff")
    async with worker.world.shien.database.transaction() as store:
        for number in range(MOST_CHATS):
            crowd = await store.workers.create_by_chat(900_000 + number)
            await store.identity_checks.begin(crowd.id, 1, worker.world.clock.now())
    chat = private(officer)
    await opens_task(chat)
    await chat.taps("identity-in_person")
    assert chat.says("identity-many_chats") in chat.screen()
    assert digits_on(chat) == []


async def test_staff_on_the_phone_confirm_who_opened_a_link_though_the_worker_asked_for_nothing(
    worker: Chat, officer: Desk
) -> None:
    worker_id = await opened(worker)
    read_out = await code_of(worker)
    assert read_out in worker.screen()
    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-invite")
    await chat.taps_twice("invitation-who")
    assert len(await worker.world.rows(tasks)) == 1
    assert chat.says("invitation-who") not in chat.labels()
    await opens_task(chat)
    await chat.taps("identity-by_phone")
    await chat.taps_label(read_out)
    assert (await row_of(worker.world, worker_id))["chat_id"] == WORKER_ID


async def test_who_has_answered_nothing_does_not_read_of_another_one_s_wrong_answer(
    worker: Chat, other_worker: Chat
) -> None:
    worker_id = await enrol(worker.world)
    link = await code_for(worker.world, Invited(worker_id=worker_id))
    await follow(other_worker, link)
    await other_worker.sends(WRONG)
    await follow(worker, link)
    worker.sees("identity-ask", **await ask(worker))
    await worker.sends(WRONG)
    worker.sees("identity-not_confirmed", left=1, example=EXAMPLE, code=await code_of(worker))
    await worker.sends("/menu")
    await worker.taps("menu-identity")
    worker.sees("identity-not_confirmed", left=1, example=EXAMPLE, code=await code_of(worker))
