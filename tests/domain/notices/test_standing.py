"""What may stand of a notice in a chat, by what is known of it and of each of its corrections."""

from datetime import timedelta

import pytest

from bot.domain.notices.recipient import Recipient, Unsent
from bot.domain.notices.standing import StandingCopy, standing
from bot.domain.outbox.delivery_status import DeliveryStatus
from tests.actions.vocabulary import NOW

LATER = NOW + timedelta(hours=1)


def had(notice_id: int, telegram_id: int | None, outcome: DeliveryStatus = DeliveryStatus.SENT) -> Recipient:
    """What became of a notice, or of the correction with that number, for one person: an hour later each."""
    sent_at = None if outcome is DeliveryStatus.CANCELLED else NOW + (notice_id - 1) * timedelta(hours=1)
    reason = Unsent.MAY_HAVE_IT if sent_at is None else None
    queued = (1, None, None, outcome, reason, telegram_id, sent_at)
    return Recipient(notice_id, notice_id, 1, "en", 1, *queued, None, None, None, None)


def test_an_edited_message_is_as_old_as_when_it_came_and_has_the_words_of_the_last_correction() -> None:
    found = standing([had(1, 10), had(2, 10)])
    assert found.copies == (StandingCopy(10, NOW, 2),)
    assert (found.newest, found.said_at, found.may_be_there) == (found.copies[0], LATER, False)


def test_a_correction_that_came_anew_is_the_newest_and_the_message_before_is_known() -> None:
    assert standing([had(1, 10), had(2, 20)]).copies == (StandingCopy(10, NOW, 1), StandingCopy(20, LATER, 2))


@pytest.mark.parametrize(
    ("last", "may_be_there"),
    [
        (had(2, 20, DeliveryStatus.REPEATED), True),
        (had(2, 10, DeliveryStatus.REPEATED), False),  # edited twice
        (had(2, None, DeliveryStatus.CANCELLED), True),
    ],
)
def test_a_message_may_be_there_besides_where_one_was_sent_and_nobody_knows_whether_it_arrived(
    last: Recipient, may_be_there: bool
) -> None:
    assert standing([had(1, 10), last]).may_be_there is may_be_there


def test_what_came_to_a_chat_of_before_is_elsewhere() -> None:
    found = standing([had(1, None)])
    assert (found.copies, found.is_elsewhere, found.is_nothing) == ((), True, False)


def test_who_had_nothing_has_nothing() -> None:
    assert standing([]).is_nothing
