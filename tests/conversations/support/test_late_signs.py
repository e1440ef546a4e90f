"""🆘, 📣 and 🙋 of a screen that is no more where the person stands do what they say all the same."""

from datetime import timedelta

import pytest

import bot.domain.workers.worker
from bot.storage.tables import alarms
from bot.texts import language_name
from tests.conversations.chat import Chat, _find
from tests.conversations.organisation import organisation_of
from tests.conversations.support.alarming import rings
from tests.conversations.world import World

LANGUAGE = "🌐"


def _place(chat: Chat, key: str) -> tuple[int, tuple[int, int]]:
    return _find(chat.messages(), key if key == LANGUAGE else chat.says(key))


def _data(chat: Chat, key: str) -> tuple[int, str]:
    message_id, (row, column) = _place(chat, key)
    shown = next(each for each in chat.messages() if each["message_id"] == message_id)
    return message_id, str(shown["reply_markup"]["inline_keyboard"][row][column]["callback_data"])


async def _taps_both(world: World, chat: Chat, first: str, then: str) -> None:
    """Tap two buttons of one screen before the bot could change it."""
    places = _place(chat, first), _place(chat, then)
    for place in places:
        chat.person.taps(*place)
    await world.settles()
    await world.passes(seconds=3)


@pytest.mark.parametrize("first", ["button-back", "sign-person", LANGUAGE])
async def test_the_alarm_is_raised_though_another_tap_left_the_screen_first(
    world: World, worker: Chat, manager: Chat, first: str
) -> None:
    await worker.taps("sign-danger")
    await _taps_both(world, worker, first, "danger-urgent")
    assert rings(manager) == 1
    worker.sees("danger-alarmed", number="1")


async def test_the_sign_is_followed_though_another_tap_left_the_screen_first(world: World, worker: Chat) -> None:
    await _taps_both(world, worker, "menu-guide", "sign-danger")
    worker.sees("danger-call")
    await worker.taps("button-back")
    worker.sees("guide-contents")


@pytest.mark.parametrize("command", ["/menu", "/mydata", "/profile"])
async def test_the_sign_of_an_old_screen_opens_whom_to_call_below_everything(
    world: World, worker: Chat, command: str
) -> None:
    await worker.sends("/menu")
    place = _place(worker, "sign-danger")
    worker.person.sends(command)
    worker.person.taps(*place)
    await world.settles()
    newest = worker.messages()[-1]
    assert worker.says("danger-call") in str(newest["text"])
    assert [each["message_id"] for each in worker.messages() if each.get("reply_markup")] == [newest["message_id"]]
    await worker.taps("button-back")
    worker.does_not_see("danger-call")


async def test_the_alarm_of_an_old_screen_is_raised(world: World, worker: Chat, manager: Chat) -> None:
    await worker.taps("sign-danger")
    place = _place(worker, "danger-urgent")
    worker.person.sends("/menu")
    worker.person.taps(*place)
    await world.settles()
    await world.passes(seconds=3)
    assert rings(manager) == 1
    worker.sees("danger-alarmed", number="1")
    await worker.sends("He is at the door")
    await manager.taps("complaint-open")
    assert "He is at the door" in manager.screen()


async def test_the_sign_of_a_person_who_helps_is_followed_too(world: World, worker: Chat) -> None:
    await _taps_both(world, worker, "menu-guide", "sign-person")
    worker.sees("consultation-what")


async def test_many_taps_raise_one_alarm(world: World, worker: Chat, manager: Chat) -> None:
    await worker.taps("sign-danger")
    place = _place(worker, "danger-urgent")
    for _tap in range(5):
        worker.person.taps(*place)
    await world.settles()
    await world.passes(seconds=5)
    assert rings(manager) == 1
    assert len(await world.rows(alarms)) == 1


@pytest.mark.parametrize(("key", "shown"), [("danger-urgent", "danger-alarmed"), ("sign-danger", "danger-call")])
async def test_many_taps_on_an_old_screen_show_one_screen_and_each_is_answered(
    world: World, worker: Chat, manager: Chat, key: str, shown: str
) -> None:
    await worker.taps("sign-danger")
    message_id, data = _data(worker, key)
    await worker.sends("/menu")
    answered = len(world.telegram.answers)
    for _tap in range(5):
        await worker.forges_on(message_id, data)
    await world.passes(seconds=5)
    said = [str(each.get("text")) for each in worker.messages() if each["message_id"] > message_id]
    assert sum(worker.says(shown, {"number": "1"}) in each for each in said) == 1
    assert len(world.telegram.answers) == answered + 5
    assert rings(manager) == (1 if key == "danger-urgent" else 0)


async def test_a_later_tap_on_a_screen_of_before_repeats_the_alarm_and_says_so_below_everything(
    world: World, worker: Chat, manager: Chat
) -> None:
    await worker.taps("sign-danger")
    message_id, data = _data(worker, "danger-urgent")
    await worker.sends("/menu")
    await worker.forges_on(message_id, data)
    await worker.sends("He is at the door")
    await world.passes(minutes=2)
    await worker.forges_on(message_id, data)
    await world.passes(seconds=3)
    assert rings(manager) == 2
    assert worker.says("danger-alarmed", {"number": "1"}) in worker.messages()[-1]["text"]


async def test_a_screen_that_telegram_shows_to_no_bot_any_more_calls_for_help(
    world: World, worker: Chat, manager: Chat
) -> None:
    await worker.taps("sign-danger")
    message_id, data = _data(worker, "danger-urgent")
    await worker.taps("button-back")
    world.clock.move(timedelta(days=3))
    await worker.forges_on(message_id, data)
    await world.passes(seconds=3)
    assert rings(manager) == 1


@pytest.mark.parametrize("sign", ["sign-danger", "sign-person"])
async def test_before_the_consent_the_sign_of_an_older_screen_says_whom_to_call(newcomer: Chat, sign: str) -> None:
    await newcomer.sends("/start")
    message_id, data = _data(newcomer, sign)
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.forges_on(message_id, data)
    key, texts = ("danger-call", {}) if sign == "sign-danger" else ("consent-person", organisation_of(newcomer))
    assert newcomer.says(key, texts) in str(newcomer.messages()[-1]["text"])


async def test_who_agreed_meanwhile_gets_the_screen_with_the_alarm(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    message_id, data = _data(newcomer, "sign-danger")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-agree")
    await newcomer.forges_on(message_id, data)
    assert newcomer.says("danger-urgent") in str(newcomer.messages()[-1])


@pytest.mark.usefixtures("manager")
async def test_who_has_to_agree_to_a_newer_text_reads_whom_to_call(
    worker: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also by the sign below a receipt, and by the one that raises the alarm."""
    await worker.sends("He hits me")
    receipt_id, of_receipt = _data(worker, "sign-danger")
    await worker.sends("/menu")
    await worker.taps("sign-danger")
    screen_id, of_screen = _data(worker, "danger-urgent")
    monkeypatch.setattr(bot.domain.workers.worker, "CONSENT_VERSION", "a newer text")
    for message_id, data in ((receipt_id, of_receipt), (screen_id, of_screen)):
        before = len(worker.messages())
        await worker.forges_on(message_id, data)
        assert worker.says("danger-call") in str(worker.messages()[before:]) + worker.screen()


@pytest.mark.parametrize("sign", ["sign-danger", "sign-person"])
async def test_many_taps_on_a_sign_open_one_screen(world: World, worker: Chat, sign: str) -> None:
    told = len(worker.messages())
    place = _place(worker, sign)
    for _tap in range(4):
        worker.person.taps(*place)
    await world.settles()
    assert len(worker.messages()) == told
    await worker.taps("button-back")
    worker.sees("menu-text")


async def test_many_taps_on_the_sign_of_an_old_screen_open_one_screen(worker: Chat) -> None:
    await worker.sends("/menu")
    message_id, data = _data(worker, "sign-danger")
    await worker.sends("/mydata")
    told = len(worker.messages())
    for _tap in range(3):
        await worker.forges_on(message_id, data)
    assert len(worker.messages()) == told + 1
    await worker.taps("button-back")
    worker.sees("my_data-overview")
