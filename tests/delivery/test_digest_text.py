"""The text of a digest: what is due first stands first, and it is never longer than a message."""

from dataclasses import replace
from html import unescape

import pytest

from bot.delivery.digest_text import digest_text
from bot.domain.outbox import PostDigest
from bot.domain.outbox.digest_line import DigestLine
from bot.resources import locales_folder
from bot.texts import Texts, Translator, load_texts

LONGEST_MESSAGE = 4096
CALL, INTERVIEW = "task-title-call", "reminder-name-interview"


@pytest.fixture(scope="session")
def texts() -> Texts:
    return load_texts(locales_folder())


def text_of(texts: Texts, *lines: DigestLine, locale: str = "en") -> str:
    return digest_text(Translator(texts, locale), PostDigest("digest-head", lines))


def test_a_subject_stands_once_with_its_employers_and_the_earliest_day(texts: Texts) -> None:
    text = text_of(
        texts,
        DigestLine(CALL, "Umi Foods", ("W-1", "W-2")),
        DigestLine(INTERVIEW, "Umi Foods", ("W-3",), "2026-12-09"),
        DigestLine(INTERVIEW, "Hoshi <Care>", ("W-4",), "2026-12-04"),
    )
    *_, interviews, calls = text.split("\n\n")
    assert interviews.split("\n") == [
        "<b>Regular interview (定期面談)</b>: 2 (earliest day: 2026-12-04 (Fri))",
        "– Hoshi &lt;Care&gt;: W-4",
        "– Umi Foods: W-3",
    ]
    assert calls.split("\n") == ["<b>Call (cannot be reached)</b>: 2", "– Umi Foods: W-1, W-2"]


def test_what_is_about_nobody_is_the_organisations(texts: Texts) -> None:
    text = text_of(texts, DigestLine("reminder-name-annual_report", None, (), "2027-05-31"))
    assert text.endswith("– Our organisation")


def test_each_notice_is_a_subject_of_its_own_by_number_and_title(texts: Texts) -> None:
    unread = DigestLine("digest-title-notice_proof-call", "Umi Foods", ("W-1",), notice="5", notice_title="Closed")
    text = text_of(texts, unread, replace(unread, people=("W-2",), notice="6", notice_title="Typhoon"))
    assert text.split("\n\n")[1:] == [
        "<b>Urgent notice no. 5 “Closed” not read: please call</b>: 1\n– Umi Foods: W-1",
        "<b>Urgent notice no. 6 “Typhoon” not read: please call</b>: 1\n– Umi Foods: W-2",
    ]


@pytest.mark.parametrize("are_notices", [False, True])
@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
def test_however_much_there_is_it_is_one_message_and_says_what_is_left_out(
    texts: Texts, locale: str, *, are_notices: bool
) -> None:
    people = tuple(f"W-{number:06}" for number in range(50))
    titles = (CALL, INTERVIEW, "task-title-overdue", "digest-title-invitation-refused-two_job_changes")
    of_tasks = [DigestLine(titles[number % 4], f"{number} {'&' * 60}", people, "2026-12-04") for number in range(80)]
    unread = DigestLine("digest-title-notice_proof-call", "&" * 60, people, "2026-12-04", notice_title="&" * 60)
    of_notices = [replace(unread, notice=str(10_000 + number)) for number in range(80)]
    lines = of_notices if are_notices else of_tasks
    text = text_of(texts, *lines, locale=locale)
    assert len(unescape(text)) < LONGEST_MESSAGE
    left_out = range(61, 70) if are_notices else [60]  # a notice takes more room
    assert any(text.endswith(texts.say(locale, "digest-more", {"more": more})) for more in left_out)
