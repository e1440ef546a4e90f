import asyncio
from typing import Any

import pytest
from sqlalchemy import update

from bot.actions.support.consultations import open_consultation
from bot.dialogs.checks import question as asking
from bot.dialogs.support import intake as passing_on
from bot.storage.encrypted_columns import in_overwritten_row
from bot.storage.tables import consultations, dialog_states, messages, outbox, screenings
from simulator.faults import Fault, Kind
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import WORKER_ID
from tests.conversations.form import asks, on_screen, resume, stand_at
from tests.conversations.support.test_consultation import WORDS, ask
from tests.conversations.test_refused_answers import bugs
from tests.conversations.world import World

pytestmark = pytest.mark.slow  # what goes wrong is walked in the whole suite

DOUBLE_TAPS = [
    ("deposit_taken", "form-no"),
    ("deposit_taken", "form-skip"),
    ("birth_date", "form-skip"),
    ("ssw1_periods", "form-periods-never"),
    ("status", "eligibility-option-status-ssw1"),
]


DOUBLE_TAPS_IN_THE_MENU = [("menu-consultation", "consultation-what"), ("menu-eligibility", "eligibility-start")]


async def test_two_taps_lead_where_one_leads_begin_one_form_and_answer_one_question(worker: Chat) -> None:
    for key, then in DOUBLE_TAPS_IN_THE_MENU:
        await worker.sends("/menu")
        await worker.taps_twice(key)
        worker.sees(then)
    await worker.taps_twice("form-full")
    assert len(await worker.world.rows(screenings)) == 1
    for question_id, key in DOUBLE_TAPS:
        await _stand_anew_at(worker, question_id)
        before = set((await _answers(worker)) or {})
        await worker.taps_twice(key)
        assert set(await _answers(worker)) - before == {question_id}
        assert on_screen(worker).id != question_id


RENAMED: list[dict[str, Any]] = [
    {"state": "Screening:renamed"},
    {"state": "Renamed:question"},
    {"dialog_data": {"screening": 1, "at": "renamed", "search": ""}},
    {"dialog_data": {}},
    {"dialog_data": {}, "start_data": {}},
]


async def test_an_older_button_and_a_dialog_that_an_update_renamed_open_the_menu_and_lose_nothing(worker: Chat) -> None:
    await stand_at(worker, "field")
    older = worker.message_id()
    await worker.sends("/menu")
    await worker.sends("/menu")
    await worker.forges_on(older, "x")
    worker.is_told("button-old")
    worker.sees("menu-text")
    await resume(worker)
    for renamed in RENAMED:
        await _rename(worker.world, renamed)
        worker.touches(worker.labels()[0])
        await worker.world.settles()
        worker.sees("menu-text")
        assert await bugs(worker.world) == []
        await resume(worker)
        assert asks(worker, "field") in worker.screen()
    await _rename(worker.world, RENAMED[0])
    await worker.sends(WORDS)
    worker.sees("receipt-new", number="1")
    assert (await worker.world.row(messages))["text"] == WORDS


async def test_what_was_written_beside_a_question_that_an_update_forgot_is_offered_to_staff(worker: Chat) -> None:
    await stand_at(worker, "birth_date")
    await worker.sends(WORDS)
    forgotten = [
        row for row in await worker.world.rows(dialog_states) if "unsent" in row["data"].get("dialog_data", {})
    ]
    await _rename(worker.world, {"dialog_data": {"unsent": forgotten[0]["data"]["dialog_data"]["unsent"]}})
    await worker.taps_label(worker.labels()[1])
    worker.sees("receipt-left", count=1)
    await worker.taps("receipt-send")
    assert (await worker.world.row(messages))["text"] == WORDS
    assert await bugs(worker.world) == []


FAILURES: list[Kind] = ["502", "500", "429", "drop"]


async def test_one_failure_of_telegram_in_the_middle_of_the_form_is_not_noticed(worker: Chat) -> None:
    for kind in FAILURES:
        await _stand_anew_at(worker, "deposit_taken")
        worker.world.telegram.faults.add(Fault(kind=kind))
        await worker.taps("form-no")
        assert on_screen(worker).id == "penalty_contract"
        assert (await _answers(worker))["deposit_taken"] is False
        assert [row for row in await worker.world.rows(outbox) if row["act"] != "edit_board"] == []


async def test_an_answer_counts_once_though_telegram_never_showed_the_next_question(worker: Chat) -> None:
    await stand_at(worker, "deposit_taken")
    await _while_down(worker, "502", worker.says("form-no"))
    assert (await _answers(worker))["deposit_taken"] is False
    assert "penalty_contract" not in await _answers(worker)
    await worker.world.passes(minutes=5)
    worker.sees("error-unanswered")
    old = next(message for message in worker.messages() if asks(worker, "deposit_taken") in message.get("text", ""))
    await worker.forges_on(old["message_id"], old["reply_markup"]["inline_keyboard"][0][0]["callback_data"])
    assert "penalty_contract" not in await _answers(worker)
    assert on_screen(worker).id == "penalty_contract"


DOWN: list[Kind] = ["502", "drop", "429"]


async def test_words_are_kept_delivered_and_told_of_though_telegram_was_down_and_the_promise_leads_on(
    worker: Chat, admin: Desk
) -> None:
    for number, kind in enumerate(DOWN, start=1):
        await ask(worker)
        worker.world.telegram.faults.add(Fault(kind=kind, times=None))
        await worker.sends(WORDS)
        assert (await worker.world.row(messages))["text"] == WORDS
        worker.world.telegram.faults.clear()
        for _ in range(3):
            await worker.world.passes(minutes=5)
        assert _promises(worker) == number
        assert admin.in_topic()[-1]["text"] == WORDS
        await worker.sends("And this")
        assert len(await worker.world.rows(consultations)) == number
        worker.sees("consultation-received", number=str(number), kind="pay", received=1, phone="")
        await worker.taps("consultation-finish")
    await ask(worker)
    worker.world.telegram.faults.add(Fault(kind="502", chat_id=WORKER_ID, times=None))
    await worker.sends(WORDS)
    worker.world.telegram.faults.clear()
    await worker.world.passes(minutes=5)
    await worker.taps("error-go_on")
    worker.sees("consultation-received", number="4", kind="pay", received=1, phone="")


async def test_a_bug_is_excused_with_a_code_nothing_personal_is_logged_and_the_same_step_can_be_tried_again(
    worker: Chat, admin: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await ask(worker)
    with monkeypatch.context() as patch:
        _break(patch, passing_on, "open_consultation")
        await worker.sends(WORDS)
    codes = {row["message"]["args"]["code"] for row in await worker.world.rows(outbox) if row["act"] == "say"}
    (code,) = codes
    worker.sees("error-sorry", code=code)
    admin.has_seen("staff-bug", code=code)
    logged = capsys.readouterr().out
    assert code in logged
    assert WORDS not in logged
    assert worker.person.user["first_name"] not in logged
    assert await worker.world.rows(messages) == []
    await _stand_anew_at(worker, "deposit_taken")
    with monkeypatch.context() as patch:
        _break(patch, asking, "keep_answer")
        await worker.taps("form-no")
        assert "deposit_taken" not in await _answers(worker)
    await worker.taps("form-no")
    assert on_screen(worker).id == "penalty_contract"


UNKNOWN = ["/foo", "/foo@shien_demo_bot bar", "/START1", "/staff_1"]


async def test_commands_inside_a_form_help_or_lead_out_and_its_answers_are_kept(worker: Chat) -> None:
    organisation = worker.world.facts.organisation
    for command in UNKNOWN:
        await worker.sends(command)
        worker.sees("help-text", organisation=organisation.name, phone="none")
    assert [row["text"] for row in await worker.world.rows(messages)] == UNKNOWN  # somebody may mean them
    await worker.taps("menu-eligibility")
    worker.sees("eligibility-start")
    await _stand_anew_at(worker, "deposit_taken")
    before = await _answers(worker)
    for command in ("/menu", "/cancel", "/start"):
        await worker.sends(command)
        worker.sees("menu-text")
        assert await _answers(worker) == before
        await resume(worker)
    await worker.sends("/help")
    await worker.taps("form-no")
    assert (await _answers(worker))["deposit_taken"] is False


async def test_stopping_finishes_the_turn_in_hand_and_nothing_is_done_twice_or_forgotten_over_a_restart(
    worker: Chat, admin: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(worker)
    begun, released = asyncio.Event(), asyncio.Event()

    async def slowly(*arguments: Any) -> Any:
        begun.set()
        await released.wait()
        return await open_consultation(*arguments)

    monkeypatch.setattr(passing_on, "open_consultation", slowly)
    worker.person.sends(WORDS)
    await begun.wait()
    stopping = asyncio.create_task(worker.world.stops())
    stopped, _ = await asyncio.wait({stopping}, timeout=0.05)
    assert not stopped
    released.set()
    await stopping
    worker.sees("consultation-received", number="1", kind="pay", received=1, phone="")
    await worker.world.starts()
    await worker.world.settles()
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS]
    assert admin.in_topic()[-1]["text"] == WORDS
    await worker.taps("consultation-finish")
    await worker.world.stops()
    worker.person.sends("While nobody listened")
    await worker.world.starts()
    await worker.world.settles()
    assert [message.get("text") for message in admin.in_topic()[-2:]] == [WORDS, "While nobody listened"]


async def _stand_anew_at(chat: Chat, question_id: str) -> None:
    await chat.sends("/menu")
    await stand_at(chat, question_id)


def _promises(chat: Chat) -> int:
    return sum(chat.says("error-unanswered") in str(message.get("text")) for message in chat.messages())


async def _answers(chat: Chat) -> Any:
    return (await chat.world.row(screenings))["answers"]


async def _while_down(chat: Chat, kind: Kind, label: str) -> None:
    """Tap while nothing that is addressed to this chat gets through."""
    chat.world.telegram.faults.add(Fault(kind=kind, chat_id=chat.person.id, times=None))
    chat.touches(label)
    await chat.world.settles()
    chat.world.telegram.faults.clear()


async def _rename(world: World, renamed: dict[str, Any]) -> None:
    async with world.shien.database.transaction() as store:
        for row in (await store.audit_log._connection.execute(dialog_states.select())).mappings().all():
            if "state" in row["data"]:
                changed = update(dialog_states).where(dialog_states.c.destiny == row["destiny"])
                values = in_overwritten_row(dialog_states, {"data": row["data"] | renamed})
                await store.audit_log._connection.execute(changed.values(values))


def _break(patch: pytest.MonkeyPatch, module: Any, name: str) -> None:
    async def fail(*_: Any) -> None:
        raise RuntimeError(WORDS)

    patch.setattr(module, name, fail)
