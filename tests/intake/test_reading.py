"""Telegram's JSON as updates: each is read by itself, whatever stands beside it."""

import json
from typing import Any

import pytest
from aiogram.types import Update
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.unicode.escaped_text import original
from bot.intake.reading import RefusedPollError, read_update, read_updates

CHAT = {"id": 101, "type": "private", "first_name": "Linh"}
LINH = {"id": 101, "is_bot": False, "first_name": "Linh"}
DEEP = 200_000


def message(update_id: int, **content: Any) -> dict[str, Any]:
    return {"update_id": update_id, "message": {"message_id": 1, "date": 1, "chat": CHAT, "from": LINH, **content}}


def answer(*updates: str) -> str:
    return f'{{"ok":true,"result":[{",".join(updates)}]}}'


def text_of(body: str | None) -> str | None:
    update = Update.model_validate_json(body or "")
    return update.message.text if update.message else None


def rich(*blocks: Any) -> dict[str, Any]:
    return {"rich_message": {"blocks": list(blocks)}}


def paragraph(text: Any) -> dict[str, Any]:
    return {"type": "paragraph", "text": text}


def nested(depth: int, text: str) -> Any:
    inner: Any = text
    for _ in range(depth):
        inner = {"type": "bold", "text": inner}
    return inner


def test_who_wrote_where_orders_updates() -> None:
    group = {"id": -1001, "type": "supergroup", "title": "Staff"}
    tap = {"id": "1", "from": LINH, "chat_instance": "1", "message": {"message_id": 1, "date": 1, "chat": group}}
    read = read_updates(
        answer(
            json.dumps(message(1, text="a")),
            json.dumps({"update_id": 2, "message": {"message_id": 1, "date": 1, "chat": group, "from": LINH}}),
            json.dumps({"update_id": 3, "callback_query": tap}),
        )
    )
    assert [(each.update_id, each.ordering_key) for each in read] == [(1, "101"), (2, "-1001:101"), (3, "-1001:101")]


def test_one_that_is_nested_too_deeply_is_kept_by_its_number_and_its_neighbours_are_read() -> None:
    deep = f'{{"update_id":2,"message":{"[" * DEEP}{"]" * DEEP}}}'
    before, bad, after = read_updates(answer(json.dumps(message(1, text="a")), deep, json.dumps(message(3, text="b"))))
    assert (text_of(before.body), bad.update_id, text_of(after.body)) == ("a", 2, "b")
    assert json.loads(bad.body or "") == deep


def test_one_that_is_deeper_than_telegram_nests_is_not_handed_to_the_library() -> None:
    inner: Any = {}
    for _ in range(30):
        inner = {"reply_to_message": inner}
    came = message(1, **inner)
    kept = json.loads(read_update(json.dumps(came)).body or "")
    assert isinstance(kept, str)  # which is no update
    assert json.loads(kept) == came


@pytest.mark.parametrize("depth", [0, 3, 60])
def test_the_words_of_a_rich_message_are_its_text(depth: int) -> None:
    item = {"label": "1.", "blocks": [paragraph(nested(depth, "They keep my passport"))]}
    table = {"type": "table", "cells": [[{"text": "May"}, {"text": "0 yen"}]]}
    blocks = (paragraph(["Please ", {"type": "italic", "text": "help"}]), {"type": "list", "items": [item]}, table)
    read = read_update(json.dumps(message(1, **rich(*blocks))))
    words = "Please help 1.They keep my passport May 0 yen"
    assert (text_of(read.body) or "").split() == words.split()


def test_the_words_of_a_rich_message_that_is_replied_to_do_not_become_the_reply() -> None:
    answered = {"message_id": 1, "date": 1, "chat": CHAT, **rich(paragraph("A question"))}
    assert text_of(read_update(json.dumps(message(1, text="Yes", reply_to_message=answered))).body) == "Yes"


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "x" * 4096, "\U0001f469\u200d\U0001f469", "\u202eabc"])
def test_every_text_that_telegram_may_send_can_be_read(text: str) -> None:
    kept = text_of(read_update(json.dumps(message(1, text=text))).body) or ""
    assert not {"\0", "\ud800"} & {*kept}
    assert original(kept) == text


@given(st.text(st.characters(codec=None), min_size=1))
def test_any_text_can_be_read_and_is_kept_in_ascii(text: str) -> None:
    body = read_update(json.dumps(message(1, text=text))).body or ""
    assert body.isascii()
    kept = text_of(body) or ""
    assert "\0" not in kept
    assert kept.encode().decode() == kept
    # JSON itself makes one sign of two halves that stand side by side.
    assert original(kept) == json.loads(json.dumps(text))


GIANTS = ["9" * 20, "-" + "9" * 20, "1" + "0" * 400, "1" * 6000]


@pytest.mark.parametrize("giant", GIANTS)
def test_a_number_that_telegram_never_counts_to_is_kept_as_it_came_and_its_neighbours_are_read(giant: str) -> None:
    forged = json.dumps(message(2, text="b")).replace('"message_id": 1', f'"message_id": {giant}')
    before, bad, after = read_updates(
        answer(json.dumps(message(1, text="a")), forged, json.dumps(message(3, text="c")))
    )
    assert (text_of(before.body), bad.update_id, text_of(after.body)) == ("a", 2, "c")
    assert json.loads(bad.body or "") == forged


@pytest.mark.parametrize("giant", GIANTS)
def test_an_update_whose_own_number_is_giant_is_none(giant: str) -> None:
    with pytest.raises(ValueError, match="an update without its number"):
        read_update(f'{{"update_id":{giant},"message":{{}}}}')


@pytest.mark.parametrize(("code", "pause"), [(409, 0), (429, 7), (401, 0)])
def test_a_refusal_says_its_code_and_the_pause(code: int, pause: int) -> None:
    parameters = {"retry_after": pause} if pause else {}
    with pytest.raises(RefusedPollError) as refused:
        read_updates(json.dumps({"ok": False, "error_code": code, "parameters": parameters}))
    assert (refused.value.code, refused.value.retry_after) == (code, pause)


def test_a_page_of_html_is_no_answer() -> None:
    with pytest.raises(ValueError, match="Expecting value"):
        read_updates("<html>502 Bad Gateway</html>")


@pytest.mark.parametrize("text", ["[]", "null", "1", '"ok"', '{"ok": true}', '{"ok": true, "result": {}}'])
def test_json_that_is_no_answer_is_none(text: str) -> None:
    with pytest.raises((ValueError, RefusedPollError)):
        read_updates(text)
