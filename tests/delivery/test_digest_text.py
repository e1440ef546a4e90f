"""The text of a digest: what is due first stands first, and it is never longer than a message."""

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


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
def test_however_much_there_is_it_is_one_message_and_says_what_is_left_out(texts: Texts, locale: str) -> None:
    people = tuple(f"W-{number:06}" for number in range(50))
    titles = (CALL, INTERVIEW, "task-title-overdue", "digest-title-invitation-refused-two_job_changes")
    lines = [DigestLine(titles[number % 4], f"{number} {'&' * 60}", people, "2026-12-04") for number in range(80)]
    text = text_of(texts, *lines, locale=locale)
    assert len(unescape(text)) < LONGEST_MESSAGE
    assert text.endswith(texts.say(locale, "digest-more", {"more": 60}))
