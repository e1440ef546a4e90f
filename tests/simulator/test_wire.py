import json
from typing import Any

import aiohttp
import pytest

from simulator import Person, Telegram

FORMS: list[tuple[str, dict[str, Any]]] = [
    ("GET", {"params": {"chat_id": "101", "text": "hello"}}),
    ("POST", {"params": {"chat_id": "101", "text": "hello"}}),
    ("POST", {"data": {"chat_id": "101", "text": "hello"}}),
    ("POST", {"json": {"chat_id": 101, "text": "hello"}}),
    ("POST", {"json": {"chat_id": "101", "text": "hello"}}),
    ("POST", {"json": {"chat_id": 101}, "params": {"text": "hello"}}),
]


@pytest.mark.parametrize(("http_method", "sent"), FORMS)
@pytest.mark.parametrize("spelling", ["sendMessage", "sendmessage", "SENDMESSAGE"])
async def test_a_call_is_understood_in_every_form_that_telegram_takes(
    telegram: Telegram, linh: Person, http_method: str, spelling: str, sent: dict[str, Any]
) -> None:
    url = f"{telegram.base}/bot1000%3Ademo/{spelling}"
    async with aiohttp.ClientSession() as session, session.request(http_method, url, **sent) as response:
        answer = await response.json()
    assert answer["ok"]
    assert linh.messages[-1]["text"] == "hello"


async def test_a_file_comes_as_a_part_of_its_own_or_attached_to_another_parameter(
    telegram: Telegram, linh: Person
) -> None:
    url = f"{telegram.base}/bot{telegram.token}"
    direct = aiohttp.FormData({"chat_id": "101"})
    direct.add_field("photo", b"one", filename="one.png", content_type="image/png")
    attached = aiohttp.FormData({"chat_id": "101", "photo": "attach://part"})
    attached.add_field("part", b"two", filename="two.png", content_type="image/png")
    async with aiohttp.ClientSession() as session:
        for form in (direct, attached):
            async with session.post(f"{url}/sendPhoto", data=form) as response:
                assert (await response.json())["ok"]
    assert [message["photo"][0]["file_size"] for message in linh.messages[1:]] == [3, 3]


REFUSALS = [
    ("/bot999:wrong/getMe", 401, "Unauthorized"),
    ("/bot1000:demo/", 404, "Not Found"),
    ("/bot1000:demo", 404, "Not Found"),
    ("/file/bot999:wrong/photo/1/a.png", 401, "Unauthorized"),
    ("/file/bot1000:demo/photo/1/a.png", 404, "Not Found"),
    ("/bot1000:demo/sendMessage?chat_id=7&text=x", 400, "Bad Request: chat not found"),
    ("/bot1000:demo/sendMessage?chat_id=@nobody&text=x", 400, "Bad Request: chat not found"),
]


@pytest.mark.parametrize(("path", "status", "description"), REFUSALS)
async def test_every_refusal_is_json(telegram: Telegram, path: str, status: int, description: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(telegram.base + path) as response:
        answer = await response.json()
    assert answer == {"ok": False, "error_code": status, "description": description}
    assert response.status == status


@pytest.mark.parametrize(("body", "problem"), [("{", "can't parse JSON"), ("[1]", "the JSON body must be an object")])
async def test_a_body_that_is_no_json_object_is_refused(telegram: Telegram, body: str, problem: str) -> None:
    url, headers = f"{telegram.base}/bot{telegram.token}/getMe", {"Content-Type": "application/json"}
    async with aiohttp.ClientSession() as session, session.post(url, data=body, headers=headers) as response:
        assert await response.json() == {"ok": False, "error_code": 400, "description": f"Bad Request: {problem}"}


BREACHES: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {"chat_id": 101, "text": "x", "colour": 1}, 'sendMessage: parameter "colour" is unknown'),
    ("sendMessage", {"text": "x"}, 'sendMessage: "chat_id" is required'),
    ("sendMessage", {"chat_id": 101, "text": 5}, "sendMessage.text: must be String"),
    ("sendMessage", {"chat_id": True, "text": "x"}, "sendMessage.chat_id: must be Integer; or sendMessage.chat_id: mu"),
    ("getUpdates", {"timeout": "soon"}, "getUpdates.timeout: must be Integer"),
    ("getUpdates", {"allowed_updates": "message"}, "getUpdates.allowed_updates: must be an Array of String"),
    ("sendMessage", {"chat_id": 101, "text": "x", "parse_mode": "MarkdownV2"}, "parse_mode: the local Telegram parses"),
    (
        "sendMessage",
        {"chat_id": 101, "text": "x", "business_connection_id": "b"},
        '"business_connection_id" is unknown',
    ),
    (
        "sendMessage",
        {"chat_id": 101, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "colour": "b"}]]}},
        'sendMessage.reply_markup.inline_keyboard[0][0]: field "colour" is unknown',
    ),
    (
        "setMessageReaction",
        {"chat_id": 101, "message_id": 1, "reaction": [{"type": "smile", "emoji": "👌"}]},
        'setMessageReaction.reaction[0].type: "smile" is unknown',
    ),
    (
        "setMessageReaction",
        {"chat_id": 101, "message_id": 1, "reaction": ["👌"]},
        "setMessageReaction.reaction[0]: must be an object",
    ),
]


@pytest.mark.parametrize(("method", "params", "problem"), BREACHES)
async def test_a_breach_of_the_description_is_refused_by_name_and_recorded(
    telegram: Telegram, linh: Person, method: str, params: dict[str, Any], problem: str
) -> None:
    url = f"{telegram.base}/bot{telegram.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, json=params) as response:
        answer = await response.json()
    assert answer["error_code"] == 400
    assert problem in answer["description"]
    [violation] = telegram.violations
    assert problem in violation
    assert len(linh.messages) == 1
    telegram.violations.clear()


async def test_an_unsupported_method_is_refused_by_name_and_recorded(telegram: Telegram) -> None:
    url = f"{telegram.base}/bot{telegram.token}/sendDice"
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        answer = await response.json()
    assert answer["error_code"] == 404
    assert "sendDice" in answer["description"]
    assert telegram.violations == ["sendDice: unsupported method"]
    telegram.violations.clear()


async def test_nothing_listens_beyond_this_machine(telegram: Telegram) -> None:
    assert telegram.base.startswith("http://127.0.0.1:")


async def test_well_formed_calls_are_kept_with_their_parameters_parsed(telegram: Telegram, linh: Person) -> None:
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
    form = {"chat_id": str(linh.id), "text": "x", "reply_markup": json.dumps(markup), "protect_content": "true"}
    url = f"{telegram.base}/bot{telegram.token}/sendMessage"
    async with aiohttp.ClientSession() as session, session.post(url, data=form):
        pass
    [call] = telegram.calls
    assert call.method == "sendMessage"
    assert call.params == {"chat_id": 101, "text": "x", "reply_markup": markup, "protect_content": True}


async def test_a_bug_in_the_local_telegram_is_json_too_and_recorded(telegram: Telegram) -> None:
    telegram.faults.take = None  # type: ignore[assignment,method-assign]
    url = f"{telegram.base}/bot{telegram.token}/getMe"
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        assert (await response.json())["error_code"] == 500
    [violation] = telegram.violations
    assert "TypeError" in violation
    telegram.violations.clear()
