"""What becomes of words that are taken out of the chats, by the reason and by what protects them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.privacy.evidence import (
    Handling,
    HiddenWords,
    Protection,
    RemovalReason,
    handling_of,
    is_there,
    is_unreadable,
    may_be_complaint,
    without_digits,
)
from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Readers
from bot.domain.support.message import Author, Message
from bot.domain.support.red_flag import RedFlag
from tests.actions.vocabulary import KEYWORDS

COMPLAINT, HOLD, NOT_FOUND = Protection.COMPLAINT, Protection.LEGAL_HOLD, Protection.NOT_FOUND
UNREADABLE = Protection.UNREADABLE
CREDENTIALS = (RemovalReason.CARD, RemovalReason.BANK_ACCOUNT, RemovalReason.PASSWORD)
OTHERS = (RemovalReason.MISTAKE, RemovalReason.OTHER)
AT = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
MESSAGE = Message(1, 1, Author.WORKER, None, "text", None, None, 7, None, None, None, AT)
WORDS = HiddenWords(1, datetime(2026, 11, 22, 1, 0, tzinfo=UTC), "text", "He hit me. 1234 5678 9018")


@pytest.mark.parametrize("protected", [(), (HOLD,)])
def test_a_my_number_is_destroyed_also_while_records_are_held(protected: tuple[Protection, ...]) -> None:
    assert handling_of(RemovalReason.MY_NUMBER, protected) is Handling.DESTROY


@pytest.mark.parametrize("protected", [(COMPLAINT,), (COMPLAINT, HOLD)])
def test_of_evidence_of_a_complaint_the_number_goes_and_the_rest_stays(protected: tuple[Protection, ...]) -> None:
    assert handling_of(RemovalReason.MY_NUMBER, protected) is Handling.CUT


@pytest.mark.parametrize("reason", CREDENTIALS)
def test_what_opens_doors_is_destroyed_unless_something_protects_it(reason: RemovalReason) -> None:
    assert handling_of(reason, ()) is Handling.DESTROY
    assert handling_of(reason, [HOLD]) is Handling.HOLD
    assert handling_of(reason, [COMPLAINT]) is Handling.DECIDE
    assert handling_of(reason, [COMPLAINT, HOLD]) is Handling.DECIDE


@pytest.mark.parametrize("protected", [(NOT_FOUND,), (NOT_FOUND, HOLD), (NOT_FOUND, COMPLAINT, HOLD)])
def test_where_no_my_number_is_found_only_digits_go(protected: tuple[Protection, ...]) -> None:
    assert handling_of(RemovalReason.MY_NUMBER, protected) is Handling.CUT


@pytest.mark.parametrize("reason", CREDENTIALS)
def test_about_what_only_is_said_to_open_doors_a_manager_decides(reason: RemovalReason) -> None:
    assert {handling_of(reason, [NOT_FOUND, *more]) for more in ((), (HOLD,), (COMPLAINT,))} == {Handling.DECIDE}


@pytest.mark.parametrize("reason", [RemovalReason.MY_NUMBER, *CREDENTIALS])
def test_what_staff_noted_of_words_is_no_proof_of_what_is_in_them(reason: RemovalReason) -> None:
    message = replace(MESSAGE, text="He hit me", note_ja="My password: hoa123, 1234 5678 9018")
    assert not is_there(reason, [message], KEYWORDS)


@pytest.mark.parametrize("protected", [(), (NOT_FOUND,), (HOLD,), (COMPLAINT,), (NOT_FOUND, HOLD, COMPLAINT)])
@pytest.mark.parametrize("reason", CREDENTIALS)
def test_about_a_picture_that_is_said_to_show_what_opens_doors_a_manager_decides(
    reason: RemovalReason, protected: tuple[Protection, ...]
) -> None:
    assert handling_of(reason, [UNREADABLE, *protected]) is Handling.DECIDE


@pytest.mark.parametrize("protected", [(), (HOLD,)])
def test_a_picture_that_is_said_to_show_a_my_number_is_kept_for_nothing(protected: tuple[Protection, ...]) -> None:
    assert handling_of(RemovalReason.MY_NUMBER, [UNREADABLE, *protected]) is Handling.DESTROY


@pytest.mark.parametrize(
    ("content", "unreadable"),
    [
        ("text", False),
        ("button", False),
        *((each, True) for each in ("photo", "video", "voice", "document", "sticker")),
    ],
)
def test_what_shows_more_than_words_nobody_can_read_for_staff(content: str, unreadable: bool) -> None:
    assert is_unreadable([MESSAGE, replace(MESSAGE, content=content, text="My password: hoa123")]) is unreadable


@pytest.mark.parametrize(
    ("reason", "text", "content", "found"),
    [
        (RemovalReason.MY_NUMBER, "Sato takes 20000 yen each month", "text", False),
        (RemovalReason.MY_NUMBER, "On 2026-11-22 at 21:30 he hit me", "text", False),
        (RemovalReason.MY_NUMBER, "1234 5678 9012", "text", True),
        (RemovalReason.MY_NUMBER, "１２３４　５６７８　９０１２", "text", True),
        (RemovalReason.MY_NUMBER, "１２３４５６７８９０１２", "text", True),
        (RemovalReason.MY_NUMBER, None, "photo", True),
        (RemovalReason.MY_NUMBER, None, "voice", False),
        (RemovalReason.PASSWORD, "I have the receipt", "text", False),
        (RemovalReason.PASSWORD, "My password: hoa123", "text", True),
        (RemovalReason.CARD, "5555 5555 5555 4444", "text", True),
        (RemovalReason.CARD, None, "photo", False),
        (RemovalReason.BANK_ACCOUNT, "Look", "document", False),
        (RemovalReason.PASSWORD, "My password: hoa123", "video", True),
    ],
)
def test_what_is_said_to_be_in_words_is_looked_for(
    reason: RemovalReason, text: str | None, content: str, found: bool
) -> None:
    message = replace(MESSAGE, text=text, content=content)
    assert is_there(reason, [message], KEYWORDS) is found


def test_a_voice_message_in_which_a_my_number_is_said_to_be_goes_with_the_digits() -> None:
    assert without_digits(replace(WORDS, content="voice", file_id="F")).file_id is None


@pytest.mark.parametrize("reason", OTHERS)
def test_about_everything_else_a_manager_decides(reason: RemovalReason) -> None:
    assert {handling_of(reason, each) for each in ((), (HOLD,), (COMPLAINT,))} == {Handling.DECIDE}


@pytest.mark.parametrize(
    "written", ["1234 5678 9018", "1234-5678-9018", "１２３４５６７８９０１８", "1.2.3.4.5.6.7.8.9.0.1.8"]
)
def test_no_digit_is_left_however_the_number_was_written(written: str) -> None:
    told = replace(WORDS, text=f"He hit me. {written}", quote=written, note_ja=f"番号 {written}", forwarded_from="An 7")
    cut = without_digits(told)
    assert str(cut.text).startswith("He hit me. ●")
    kept = f"{cut.text}{cut.quote}{cut.note_ja}{cut.forwarded_from}"
    assert not any(sign.isdigit() for sign in kept)


def test_what_was_not_said_stays_unsaid() -> None:
    assert without_digits(replace(WORDS, text=None)).text is None


NEW = ConsultationState.NEW
MATTER = Consultation(1, 1, ConsultationKind.PAY, NEW, "vi", None, None, None, WORDS.written_at, None)


@pytest.mark.parametrize("flag", RedFlag)
def test_whatever_has_a_red_flag_may_be_evidence_also_while_the_group_reads_it(flag: RedFlag) -> None:
    assert may_be_complaint(replace(MATTER, red_flag=flag))


@pytest.mark.parametrize("readers", [Readers.RESTRICTED, Readers.ADMINS])
def test_what_the_group_does_not_read_may_be_evidence(readers: Readers) -> None:
    assert may_be_complaint(replace(MATTER, readers=readers))


def test_of_what_has_none_of_these_the_kind_decides() -> None:
    matters = {kind: may_be_complaint(replace(MATTER, kind=kind)) for kind in ConsultationKind}
    assert {kind for kind, may in matters.items() if may} == {ConsultationKind.HARASSMENT}
