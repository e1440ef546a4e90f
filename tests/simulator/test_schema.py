from typing import Any

import pytest
from telegram.constants import ForumIconColor, ReactionEmoji

from simulator import Telegram
from simulator.methods import METHODS
from simulator.schema import Schema, SchemaError

USER = {"id": 1, "is_bot": False, "first_name": "Linh"}
MESSAGE = {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}


def test_every_described_method_has_exactly_one_handler() -> None:
    described = {Schema().method_name(name) for name in (*METHODS, "getUpdates")}
    assert described == {*METHODS, "getUpdates"}


def test_the_permitted_reactions_and_topic_colours_are_those_that_python_telegram_bot_knows() -> None:
    schema = Schema()
    assert schema.reactions == {emoji.value for emoji in ReactionEmoji}
    assert schema.topic_icon_colors == [color.value for color in ForumIconColor]


GOOD: list[tuple[str, Any]] = [
    ("User", USER),
    ("Message", MESSAGE | {"from": USER, "text": "x", "entities": [{"type": "bold", "offset": 0, "length": 1}]}),
    ("ChatMember", {"status": "left", "user": USER}),
    ("ChatMember", {"status": "kicked", "user": USER, "until_date": 0}),
    ("MaybeInaccessibleMessage", MESSAGE),
    ("Location", {"latitude": 1, "longitude": 1.5}),
]
BAD: list[tuple[str, Any, str]] = [
    ("User", {"id": 1, "is_bot": False}, 'User: "first_name" is required'),
    ("User", USER | {"id": "1"}, "User.id: must be Integer"),
    ("User", USER | {"is_premium": False}, "User.is_premium: must be True"),
    ("User", USER | {"age": 3}, 'User: field "age" is unknown'),
    ("User", "Linh", "User: must be an object User"),
    ("Message", MESSAGE | {"entities": [{"type": "bold", "offset": 0}]}, 'Message.entities[0]: "length" is required'),
    ("Message", MESSAGE | {"photo": {}}, "Message.photo: must be an Array of PhotoSize"),
    ("ChatMember", {"status": "gone", "user": USER}, 'ChatMember.status: "gone" is unknown'),
    ("Location", {"latitude": "1", "longitude": 1.5}, "Location.latitude: must be Float"),
]


@pytest.mark.parametrize(("kind", "value"), GOOD)
def test_a_described_object_passes(kind: str, value: Any) -> None:
    Schema().check(value, kind)


@pytest.mark.parametrize(("kind", "value", "problem"), BAD)
def test_an_object_that_is_not_described_is_refused_by_name(kind: str, value: Any, problem: str) -> None:
    with pytest.raises(SchemaError) as refusal:
        Schema().check(value, kind)
    assert str(refusal.value) == problem


async def test_a_person_cannot_send_what_telegram_could_not_deliver(telegram: Telegram) -> None:
    nameless = telegram.add_person(7, None)  # type: ignore[arg-type]
    with pytest.raises(SchemaError, match='"first_name" is required'):
        nameless.sends("hello")
