"""How long a picture waits, and what of it staff get."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.privacy.held_picture import WAITS_FOR, HeldPicture, as_for_staff, with_album, words_alone
from bot.domain.support.message import IncomingMessage

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)


def picture(telegram_id: int, text: str | None = None, album: str | None = None) -> HeldPicture:
    return HeldPicture(IncomingMessage(telegram_id, "photo", text, album, "unique", file_id="file"), NOW)


@pytest.mark.parametrize(
    ("after", "is_over"),
    [
        (timedelta(0), False),
        (WAITS_FOR - timedelta(seconds=1), False),
        (WAITS_FOR, True),
        (-timedelta(minutes=1), False),
        (-timedelta(days=300), True),  # the clock was put back
    ],
)
def test_it_waits_half_an_hour_at_most(after: timedelta, *, is_over: bool) -> None:
    assert picture(1).is_over(NOW + after) is is_over


def test_what_is_withheld_keeps_no_words_and_no_file_and_goes_when_nobody_can_delete_it_any_more() -> None:
    withheld = picture(1, "my passport", "7").withheld()
    assert withheld.words == IncomingMessage(1, "photo", None, "7", file_unique_id="unique")
    assert not withheld.is_over(NOW + timedelta(hours=47))
    assert withheld.is_over(NOW + timedelta(hours=48))
    assert withheld.changed_into(IncomingMessage(1, "photo", "my card")).words.text is None
    changed = withheld.changed_into(IncomingMessage(1, "photo", None, file_unique_id="other"))
    assert (changed.has_lost_words, changed.words.file_unique_id, changed.held_at) == (True, "other", NOW)


def test_an_album_is_found_by_any_of_its_parts() -> None:
    held = [picture(1, album="7"), picture(2, album="7"), picture(3, album="8"), picture(4)]
    assert with_album(held, 2) == held[:2]
    assert with_album(held, 9, "8") == [held[2]]
    assert with_album(held, 4) == [held[3]]


def test_staff_get_no_long_number_and_where_the_picture_stays_behind_no_file() -> None:
    held = [picture(1, "my card 12345678", "7"), picture(2, None, "7")]
    assert [each.text for each in as_for_staff(held)] == ["my card ●●●●●●●●", None]
    [words] = words_alone(held)
    assert (words.content, words.text, words.album) == ("caption", "my card ●●●●●●●●", "7")
    assert (words.file_id, words.file_unique_id) == (None, None)
