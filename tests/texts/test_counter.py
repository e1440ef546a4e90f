"""What a clerk at a counter in Japan reads: the attribute `.counter` of a message."""

import re
from pathlib import Path

import pytest
from fluent.syntax.serializer import serialize_pattern

from bot.delivery.spoken import spoken
from bot.domain.outbox import SayText
from bot.presenters.folded import at_counter
from bot.resources import locales_folder
from bot.texts import ClerkTranslator, TextError, Texts, Translator, load_texts
from simulator.markup import parse_html
from tests.architecture.samples import files, messages, samples
from tests.texts.folders import written

THIRD_PERSON = re.compile(r"(?<!日)(?<!あなた)本人(?!確認)|当該")
READ_BY_STAFF = re.compile(r"interview-item-|reminder-preview-line")
ENGLISH = "tests-day = You have { $days } days.\ntests-plain = Apply.\n"
JAPANESE = """\
tests-day = あなたは、あと{ $days }日です。
    .counter = 本人は、あと{ $days }日です。
tests-plain = 申請してください。
"""


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    return load_texts(written(tmp_path, en=ENGLISH, ja=JAPANESE))


def test_a_clerk_reads_the_sentence_for_the_counter_and_the_worker_their_own(texts: Texts) -> None:
    assert Translator(texts, "ja")("tests-day", {"days": 3}) == "あなたは、あと3日です。"
    assert ClerkTranslator(texts)("tests-day", {"days": 3}) == "本人は、あと3日です。"
    assert ClerkTranslator(texts).label("tests-day", {"days": 3}) == "本人は、あと3日です。"


def test_where_no_sentence_is_written_for_the_counter_a_clerk_reads_the_same_as_everybody(texts: Texts) -> None:
    assert ClerkTranslator(texts)("tests-plain") == "申請してください。"


def test_what_is_shown_to_a_clerk_is_safe_html_too(texts: Texts) -> None:
    assert ClerkTranslator(texts)("tests-day", {"days": "<b>"}) == "本人は、あと&lt;b&gt;日です。"


def test_below_a_screen_and_below_a_reminder_stands_the_clerk_s_sentence(texts: Texts) -> None:
    t = Translator(texts, "en")
    assert at_counter(t, lambda clerk: clerk("tests-day", {"days": 3})) == ["本人は、あと3日です。"]
    reminder = SayText("tests-day", args={"days": 3}, worker_id=1, obligation_id=1)
    assert spoken(t, reminder) == ("You have 3 days.\n\n<blockquote expandable>本人は、あと3日です。</blockquote>")


def test_who_reads_japanese_reads_one_sentence(texts: Texts) -> None:
    t = Translator(texts, "ja")
    assert at_counter(t, lambda clerk: clerk("tests-day", {"days": 3})) == []
    reminder = SayText("tests-day", args={"days": 3}, worker_id=1, obligation_id=1)
    assert spoken(t, reminder) == "あなたは、あと3日です。"


BROKEN = {
    "another_attribute": ("tests-plain = あ\n    .clerk = い\n", "tests-plain: an attribute clerk"),
    "written_twice": (
        "tests-plain = あ\n    .counter = い\n    .counter = う\n",
        "tests-plain: .counter is written twice",
    ),
    "without_a_value": ("tests-plain =\n    .counter = い\n", "tests-plain: only .counter"),
    "a_variable_less": (
        "tests-day = あと{ $days }日\n    .counter = あと少し\n",
        "tests-day: .counter lacks $days",
    ),
    "a_variable_more": (
        "tests-plain = あ\n    .counter = あ{ $on }い\n",
        "tests-plain: .counter has $on",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_wrong_with_a_counter_is_refused_at_load_with_its_file_and_key(tmp_path: Path, case: str) -> None:
    ftl, problem = BROKEN[case]
    with pytest.raises(TextError) as refused:
        load_texts(written(tmp_path, en=ENGLISH, ja=ftl))
    assert str(refused.value).startswith(f"{tmp_path}/ja/tests.ftl: {problem}")


def test_a_variable_of_a_message_inside_counts_as_one_of_the_sentence(tmp_path: Path) -> None:
    ftl = "tests-inner = { $days }日\ntests-day = あと{ tests-inner }\n    .counter = 本人はあと{ $days }日\n"
    texts = load_texts(written(tmp_path, en=ENGLISH, ja=ftl))
    assert ClerkTranslator(texts)("tests-day", {"days": 3}) == "本人はあと3日"


def test_what_another_message_tells_inside_the_sentence_may_be_for_the_worker_alone(tmp_path: Path) -> None:
    ftl = "tests-call = { $phone }に電話\ntests-day = { $days }日。{ tests-call }\n    .counter = 本人は{ $days }日\n"
    english = "tests-call = Call { $phone }.\ntests-day = { $days } days. { tests-call }\n"
    texts = load_texts(written(tmp_path, en=english, ja=ftl))
    assert ClerkTranslator(texts)("tests-day", {"days": 3, "phone": "03"}) == "本人は3日"


def test_only_japanese_has_a_sentence_for_the_counter(tmp_path: Path) -> None:
    folder = written(tmp_path, en=f"{ENGLISH}    .counter = They apply.\n", ja=JAPANESE)
    with pytest.raises(TextError, match=r"en/tests\.ftl: tests-plain: .counter is for ja alone"):
        load_texts(folder)


def test_a_clerk_is_never_spoken_to_as_the_worker() -> None:
    """The clerk has the worker before them: what a screen folds up speaks of 本人, and never to あなた."""
    folded_up = {
        key
        for key, message in messages("ja").items()
        if message.attributes
        or re.match(r"(?:eligibility|job_change)-reason-|reminder-say-|guide-change-concern|stay-used", key)
    }
    assert {key for key in folded_up if "あなた" in at_the_counter(key)} == set()


def test_a_worker_is_never_spoken_of_as_somebody_else() -> None:
    """What is one word (日本人, 本人確認) is another matter; so is what staff read, a file's keys among it."""
    of_workers = {key for path in files("ja") if "staff" not in path.parts for key in keys(path)}
    of_workers -= {key for key in of_workers if READ_BY_STAFF.match(key)}
    assert {key for key in of_workers if THIRD_PERSON.search(in_the_chat(key))} == set()


def test_what_is_said_at_a_counter_is_html_that_telegram_takes() -> None:
    clerk = ClerkTranslator(load_texts(locales_folder()))
    for key in (key for key, message in messages("ja").items() if message.attributes):
        for sample in samples("ja", key):
            assert parse_html(clerk(key, sample)).text, key


def keys(path: Path) -> list[str]:
    return re.findall(r"^([a-z][\w-]*) =", path.read_text("utf-8"), re.MULTILINE)


def in_the_chat(key: str) -> str:
    """What the source of a message says to whoever uses the bot."""
    value = messages("ja")[key].value
    assert value is not None, key
    return serialize_pattern(value)


def at_the_counter(key: str) -> str:
    message = messages("ja")[key]
    return "".join(serialize_pattern(each.value) for each in message.attributes) or in_the_chat(key)
