"""What a message says by now, and whether that is something else than before."""

from datetime import UTC, datetime

import pytest

from bot.domain.support.message import Author, IncomingMessage, Message, as_they_came, is_changed, newest_of_each

AT = datetime(2026, 11, 29, 10, tzinfo=UTC)


def row(content: str, text: str | None, id_: int = 1, worker_message_id: int = 5) -> Message:
    return Message(
        id=id_,
        consultation_id=1,
        author=Author.WORKER,
        staff_id=None,
        content=content,
        text=text,
        album=None,
        worker_message_id=worker_message_id,
        staff_message_id=None,
        answers=None,
        draft_status=None,
        written_at=AT,
    )


@pytest.mark.parametrize(
    ("content", "before", "text", "changed"),
    [
        ("photo", "look", "look", False),
        ("photo", None, None, False),
        ("photo", None, "look", True),
        ("photo", "my card ●●●●●●●●", "my card 12345678", False),  # a reaction: staff have it without the number
        ("photo", "my card 12345678", "my card 12345678", False),
        ("photo", "my card ●●●●●●●●", "your card 12345678", True),
        ("text", "my card ●●●●●●●●", "my card 12345678", True),  # a text is given as it was written
        ("text", "call 09012345678", "call 09087654321", True),
    ],
)
def test_a_message_is_changed_where_it_says_something_else(
    content: str, before: str | None, text: str | None, *, changed: bool
) -> None:
    assert is_changed(row(content, before), IncomingMessage(5, content, text)) is changed


def test_of_each_message_the_newest_row_tells_what_it_says_now() -> None:
    rows = [row("caption", "new", 3), row("photo", "old", 1), row("photo", "other", 2, 6)]
    assert {each.worker_message_id: each.id for each in newest_of_each(rows)} == {5: 3, 6: 2}
    assert {each.telegram_id: each.text for each in as_they_came(rows)} == {5: "new", 6: "other"}


def test_words_alone_lose_no_picture_that_staff_have_of_their_message() -> None:
    rows = [row("caption", "new", 4), row("photo", "changed", 3), row("photo", "old", 1), row("text", "other", 2, 6)]
    assert [(each.content, each.text) for each in as_they_came(rows)] == [
        ("photo", "changed"),
        ("caption", "new"),
        ("text", "other"),
    ]
