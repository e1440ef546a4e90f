from datetime import timedelta

import pytest
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivery.outcomes import CLAIMS_OF_A_BUG, MEMBER_RETRY, Hold, Retry, UndeliverableError, judge, topic_is_gone
from bot.domain.outbox import DeliveryResult, DeliveryStatus, OutboxMessage, SayText
from bot.domain.outbox.claimed import OutboxRow
from bot.texts import TextError

TO_WORKER = SayText("x", worker_id=7)
TO_STAFF = SayText("x")
TO_MEMBER = SayText("x", staff_id=3)


def row(message: OutboxMessage = TO_WORKER, attempts: int = 1) -> OutboxRow:
    return OutboxRow(41, message, attempts, DeliveryStatus.SENT, message.ordering_key, epoch=1, is_urgent=False)


@pytest.mark.parametrize(
    ("error", "message", "verdict"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), TO_WORKER, DeliveryStatus.UNREACHABLE),
        (Forbidden("Forbidden: user is deactivated"), TO_WORKER, DeliveryStatus.UNREACHABLE),
        (Forbidden("Forbidden: bot was kicked from the supergroup chat"), TO_STAFF, DeliveryStatus.UNREACHABLE),
        (Forbidden("Forbidden: bot can't initiate conversation with a user"), TO_MEMBER, Hold(MEMBER_RETRY)),
        (Forbidden("Forbidden: bot was blocked by the user"), TO_MEMBER, Hold(MEMBER_RETRY)),
        (Forbidden("Forbidden: user is deactivated"), TO_MEMBER, DeliveryStatus.UNREACHABLE),
        (BadRequest("Bad Request: chat not found"), TO_MEMBER, Hold(MEMBER_RETRY)),
        (BadRequest("Bad Request: chat not found"), TO_WORKER, DeliveryStatus.UNREACHABLE),
        (BadRequest("Bad Request: chat not found"), TO_STAFF, DeliveryStatus.REFUSED),
        (BadRequest("Bad Request: message to copy not found"), TO_WORKER, DeliveryStatus.REFUSED),
        (TimedOut(), TO_WORKER, Retry(timedelta(seconds=1))),
        (NetworkError("Bad Gateway"), TO_WORKER, Retry(timedelta(seconds=1))),
        (InvalidToken(), TO_WORKER, Retry(timedelta(seconds=1))),
        (Conflict("another poller"), TO_WORKER, Retry(timedelta(seconds=1))),
        (TelegramError("Invalid server response"), TO_WORKER, Retry(timedelta(seconds=1))),
        (TextError("en: no message x"), TO_WORKER, Retry(None)),
    ],
)
def test_what_follows_from_which_error(
    error: Exception, message: OutboxMessage, verdict: DeliveryStatus | Retry | Hold
) -> None:
    found = judge(error, row(message))
    assert (found.outcome if isinstance(found, DeliveryResult) else found) == verdict


@pytest.mark.parametrize("setting", ["true", "false"])
@pytest.mark.filterwarnings("ignore:.*retry_after.*")
def test_a_429_is_waited_out_for_as_long_as_telegram_asks(setting: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", setting)
    assert judge(RetryAfter(17), row(attempts=9)) == Retry(timedelta(seconds=17))


@pytest.mark.parametrize("error", [Forbidden("Forbidden: x"), BadRequest("Bad Request: y")])
def test_telegrams_words_are_kept_where_a_row_ends(error: TelegramError) -> None:
    found = judge(error, row())
    assert isinstance(found, DeliveryResult)
    assert found.reason == error.message


def test_what_was_found_without_asking_telegram_stands() -> None:
    ending = DeliveryResult(DeliveryStatus.UNREACHABLE, reason="no chat")
    assert judge(UndeliverableError(ending), row()) is ending


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(1, 1), (2, 2), (3, 4), (9, 256), (10, 300), (100, 300), (100_000, 300)]
)
def test_a_network_error_is_waited_out_twice_as_long_each_time_and_never_given_up(attempts: int, seconds: int) -> None:
    assert judge(NetworkError("x"), row(attempts=attempts)) == Retry(timedelta(seconds=seconds))


def test_a_bug_is_tried_a_few_times_and_then_lets_its_ordering_key_go_on() -> None:
    assert judge(KeyError("secret"), row(attempts=CLAIMS_OF_A_BUG - 1)) == Retry(None)
    assert judge(KeyError("secret"), row(attempts=CLAIMS_OF_A_BUG)) == DeliveryResult(
        DeliveryStatus.REFUSED, reason="KeyError"
    )


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("Bad Request: message thread not found", True),
        ("Bad Request: TOPIC_DELETED", True),
        ("Bad Request: TOPIC_ID_INVALID", True),
        ("Bad Request: message to be replied not found", False),
        ("Bad Request: chat not found", False),
    ],
)
def test_a_deleted_topic_is_known_by_telegrams_words(words: str, gone: bool) -> None:
    assert topic_is_gone(BadRequest(words)) is gone
