"""Every text in every language: there, complete, short enough, and said by somebody."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from bot.dialogs import states
from bot.domain.checks import CHECKS
from bot.domain.checks.check import QuestionKind
from bot.domain.guide import Group
from bot.domain.missing import MISSING
from bot.domain.reminders.obligation import OF_STAFF
from bot.domain.reminders.rules import Audience
from bot.domain.roster.columns import EMPLOYER_COLUMNS, OTHER_HEADINGS, ROSTER_COLUMNS
from bot.domain.staff import Access
from bot.domain.support.alarm import AlarmOutcome
from bot.domain.support.consultation import ConsultationKind
from bot.domain.support.red_flag import RedFlag, TimeLimit
from bot.domain.support.standing import ConsultationStanding
from bot.domain.unicode.clusters import columns
from bot.facts import load_facts
from bot.files.pdf import FAMILIES
from bot.handlers.commands import COMMANDS
from bot.resources import data_folder, locales_folder
from bot.texts import SOURCE_LOCALE, Texts, Translator, load_texts
from bot.texts.problems import OPTIONAL
from bot.texts.translations.classes import TextClass, read_classes
from bot.texts.translations.keys import matches
from bot.texts.translations.report import LONGEST_LABEL, LONGEST_TEXT
from simulator.markup import parse_html, utf16_length
from tests.architecture.samples import (
    LOCALES,
    STAFF_LOCALES,
    files,
    inner_keys,
    messages,
    samples,
    variables,
    variants,
    word_prefixes,
)
from tests.architecture.sources import dotted, inside, nodes, python_files, tree
from tests.dialogs.windows import TOO_BLANK, longest, visible

LONGEST_ALERT = 200
# The guide cuts its pages into screens; the rest is no screen: Telegram's own, a file, words to recognise.
CUT_OR_NO_SCREEN = re.compile(
    r"(?:guide|law_change)-text-.+|description-long|my_data-json-about|not_accepted-words-.+|spoken-.+"
)
LONGEST_COMMAND, LONGEST_DESCRIPTION = 32, 256

KEY = re.compile(r"[a-z]+(?:_[a-z]+)*(?:-[a-z0-9_]+)+")
# What a getter offers as buttons; the labels that are written straight into Label() and Button() are found by reading.
OFFERED_AS_BUTTONS = re.compile(
    r"\w+-(?:option|short|criterion)-.+|(?:field|period|role|consultation-kind|guide-title|law_change-title|life-(?:title|group|part)|privacy-page|reminder-name|roster-button)-.+|form-(?:yes|no)|consultation-continue|identity-(?:in_person|by_phone|refuse)|not_accepted-(?:held|out)-(?:yes|no)|receipt-something_new(?:-restricted)?|task-(?:claim|give_back)"
)
MAKES_A_BUTTON = (
    *("Label", "Button", "button", "main_button", "primary_button", "danger_button"),
    *("goes_to", "opens", "_opens", "_button", "task_button", "changes_button", "notices_button"),
    "InlineKeyboardButton",
)
# A record's name is asked for by its id.
NAMES_OF_RECORDS = re.compile(r"(?:field|standard|document|support|hotline)-.+")
ISOLATING_MARKS = re.compile("[\u2066-\u2069\u200e\u200f\u202a-\u202e]")

KEY_OF_MESSAGE = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)
# What every language has.
KEYS = frozenset(key for key in messages(SOURCE_LOCALE) if not OPTIONAL.fullmatch(key))
SPEAKING_LAYERS = ("actions", "delivery", "dialogs", "domain", "files", "handlers", "intake", "presenters")
SPEAKING = [path for path in python_files("bot") if path.parts[1] in SPEAKING_LAYERS]
TWO_WORDS = re.compile(r"[^\W\d_]{2,}\s+[^\W\d_]{2,}")
NOT_FOR_PEOPLE = {
    **dict.fromkeys(("no chat", "group moved"), "the reason of an outbox row, which staff's log shows"),
    **dict.fromkeys(
        (
            *(
                "can't parse",
                "message is too long",
                "message text is empty",
                "wrong file identifier",
                "wrong remote file identifier",
            ),
            *("wrong file_id", "invalid file_id", "file reference has expired"),
            *("chat not found", "message is not modified", "message to delete not found", "message thread not found"),
            *("blocked by the user", "user is deactivated", "query is too old", "query id is invalid"),
            *("message can't be deleted", "message to edit not found", "message can't be edited"),
            *("there is no text in", "bot was kicked", "bot is not a member", "group chat was deleted"),
            *("group chat was deactivated", "have no rights to send", "not enough rights to send"),
            *("not enough rights", "have no rights", "need administrator rights", "caption is too long"),
        ),
        "Telegram's own words, compared with",
    ),
    "update transaction": "the name of a variable, for who debugs",
    "<blockquote expandable>": "a tag",
    **{column.heading_en: "a heading of a file's format" for column in (*ROSTER_COLUMNS, *EMPLOYER_COLUMNS)},
    **{heading: "a heading of an office's file" for headings in OTHER_HEADINGS.values() for heading in headings},
    "command line": "an actor of the audit log",
    "EXAMPLE HANA": "an invented person in the roster's template",
    "Example Foods (例示食品)": "the invented employer there",
    "例示 太郎": "the invented supervisor there",
    **dict.fromkeys(FAMILIES, "the name of a font"),
}
# Whoever says it looks first whether there is a telephone, or names its absence.
NUMBER_IS_THERE = {"receipt-answer-later-call", "interview-letter-supervisor", "task-draft", "task-draft-text"}
SAID_OF_FLAGS: dict[str, type[StrEnum]] = {
    "flag-name": RedFlag,
    "flag-within": TimeLimit,
    "alarm-outcome": AlarmOutcome,
}
# What a worker sends with a tap is rendered in the language of staff.
SENT_TO_STAFF = {"form-answer"}
# As measured on a phone 390 points wide.
WIDEST_OF_TWO = 17
YES = ("yes", "no")
OWN_ANSWERS = {"form-yes-skill_test_passed", "form-no-skill_test_passed"}
NO_KEY = {"utf-8", "utf-16", "zh-hans", "ja-easy"}
# Reminders that follow from no date of a worker.
DUTIES_OF_THE_ORGANISATION = {"annual_report", "registration_renewal", "ad_hoc_notice", "job_change_support"}


@pytest.fixture(scope="module")
def texts() -> Texts:
    return load_texts(locales_folder())


def strings(path: Path) -> Iterator[ast.Constant]:
    """The strings of a file that are neither its docstrings nor a part of an f-string."""
    docstrings = {id(node.value) for node in nodes(path) if isinstance(node, ast.Expr)}
    inner = {id(part) for node in nodes(path) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings | inner:
            yield node


def patterns(whole: ast.AST) -> Iterator[str]:
    """The f-strings that make keys, as regular expressions."""
    for node in inside(whole):
        if isinstance(node, ast.JoinedStr):
            parts = [str(part.value) if isinstance(part, ast.Constant) else None for part in node.values]
            if KEY.fullmatch("".join(part or "x" for part in parts)):
                yield "".join("[a-z0-9_-]+" if part is None else re.escape(part) for part in parts)


def calls(path: Path, *names: str) -> Iterator[ast.Call]:
    """The calls in a file whose function has one of those names."""
    for node in nodes(path):
        if isinstance(node, ast.Call) and dotted(node.func).rpartition(".")[2] in names:
            yield node


def keys_in(node: ast.AST) -> set[str]:
    """The keys that are written, or made, inside a node."""
    written = {part.value for part in inside(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)}
    return set(KEYS & written).union(*map(made_by, patterns(node)))


@cache
def made_by(pattern: str) -> frozenset[str]:
    """The keys that an f-string can make."""
    compiled = re.compile(pattern)
    return frozenset(key for key in KEYS if compiled.fullmatch(key))


@cache
def labels() -> frozenset[str]:
    """What stands on a button."""
    written = {key for path in SPEAKING for call in calls(path, *MAKES_A_BUTTON) for key in keys_in(call)}
    return frozenset(written | {key for key in KEYS if OFFERED_AS_BUTTONS.fullmatch(key)})


@cache
def alerts() -> frozenset[str]:
    """What is shown in Telegram's small window: the answers to a button."""
    shown = [call for path in SPEAKING for call in calls(path, "answer") if dotted(call.func) == "callback.answer"]
    return frozenset(key for call in shown for key in keys_in(call))


def captions() -> frozenset[str]:
    """What stands below a file."""
    called = [node for path in SPEAKING for node in nodes(path) if isinstance(node, ast.Call)]
    told = [each.value for call in called for each in call.keywords if each.arg == "caption"]
    return frozenset(key for each in told for key in keys_in(each))


def shown(texts: Texts, locale: str, key: str) -> list[str]:
    """A message as a person reads it, for every sample of its variables."""
    return [parse_html(texts.say(locale, key, sample)).text for sample in samples(locale, key)]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_language_says_each_thing_in_the_same_file(locale: str) -> None:
    english = keys_by_file(SOURCE_LOCALE)
    of_staff = {file for file in english if file.startswith("staff/") and locale not in STAFF_LOCALES}
    assert keys_by_file(locale) == {file: keys for file, keys in english.items() if file not in of_staff}


def written_in(locale: str) -> frozenset[str]:
    """The messages that a language has: all, or those that workers read."""
    return KEYS if locale in STAFF_LOCALES else KEYS - of_staff()


def keys_by_file(locale: str) -> dict[str, list[str]]:
    """The keys of each file, by its path inside the locale."""
    found = {path: KEY_OF_MESSAGE.findall(path.read_text("utf-8")) for path in files(locale)}
    needed = {path: sorted(key for key in keys if not OPTIONAL.fullmatch(key)) for path, keys in found.items()}
    return {str(path.relative_to(locales_folder() / locale)): keys for path, keys in needed.items()}


def test_a_text_is_found_by_the_first_word_of_its_key() -> None:
    for file, keys in keys_by_file(SOURCE_LOCALE).items():
        assert {key.partition("-")[0] for key in keys} == {Path(file).stem}, file


def test_no_screen_of_a_worker_says_what_only_staff_read() -> None:
    of_staff = {key for file, keys in keys_by_file(SOURCE_LOCALE).items() if file.startswith("staff/") for key in keys}
    of_workers = [
        path for path in SPEAKING if path.parts[1] == "dialogs" and read_by(path) & {Access.ANYONE, Access.WORKER}
    ]
    said = {str(path): {str(node.value) for node in strings(path)} & of_staff - SENT_TO_STAFF for path in of_workers}
    assert {path: keys for path, keys in said.items() if keys} == {}


def read_by(path: Path) -> set[Access]:
    """Who reads the windows of a file: those that may walk the groups whose states it names."""
    names = [dotted(node).split(".") for node in nodes(path) if isinstance(node, ast.Attribute)]
    groups = {name[1] for name in names if name[0] == "states" and len(name) == 3}
    return {getattr(states, group).access for group in groups & set(states.__all__)}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_message_renders_as_html_that_telegram_takes_and_fits_into_one_message(texts: Texts, locale: str) -> None:
    for key in messages(locale):
        for text in shown(texts, locale, key):
            assert text, key
            assert utf16_length(text) <= LONGEST_TEXT, key
            assert not ISOLATING_MARKS.search(text), key
            assert not TOO_BLANK.search(text), key


@pytest.mark.parametrize("locale", LOCALES)
def test_no_message_of_a_worker_is_longer_than_a_phone_s_screen(texts: Texts, locale: str) -> None:
    of_workers = (key for key in KEYS - of_staff() if not CUT_OR_NO_SCREEN.fullmatch(key))
    long = {key: max(visible(texts.say(locale, key, args)) for args in samples(locale, key)) for key in of_workers}
    assert {key: count for key, count in long.items() if count > longest(locale)} == {}


def of_staff() -> frozenset[str]:
    """The messages that staff alone read."""
    return frozenset(
        key
        for path in files(SOURCE_LOCALE)
        if "staff" in path.parts
        for key in KEY_OF_MESSAGE.findall(path.read_text("utf-8"))
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_a_label_fits_on_a_button(texts: Texts, locale: str) -> None:
    assert {"consent-agree", "consultation-rating-good", "staff-offer-send", "field-care"} <= labels()
    written = labels() & written_in(locale)
    long = {key: text for key in written for text in shown(texts, locale, key) if len(text) > LONGEST_LABEL}
    assert long == {}


def test_classes_name_what_stands_on_buttons_in_alerts_and_below_files() -> None:
    classes = read_classes(locales_folder())
    named = {each: {key for key in KEYS if each in classes.of(key)} for each in TextClass}
    assert named[TextClass.LABEL] == labels()
    assert named[TextClass.ALERT] == alerts()
    assert named[TextClass.CAPTION] == captions()


def test_every_class_names_keys_that_there_are() -> None:
    listed = [each for keys in read_classes(locales_folder()).listed.values() for each in keys]
    assert [each for each in listed if not any(matches(key, [each]) for key in KEYS)] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_an_alert_fits_into_telegrams_small_window(texts: Texts, locale: str) -> None:
    assert {"button-old", "staff-answer-send"} <= alerts()
    written = alerts() & written_in(locale)
    long = {key for key in written for text in shown(texts, locale, key) if len(text) > LONGEST_ALERT}
    assert long == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_every_command_has_a_description_that_telegram_takes(texts: Texts, locale: str) -> None:
    for command in COMMANDS:
        assert re.fullmatch(rf"[a-z0-9_]{{1,{LONGEST_COMMAND}}}", command.name)
        assert 0 < len(Translator(texts, locale).label(f"command-{command.name}")) <= LONGEST_DESCRIPTION


@pytest.mark.parametrize("locale", LOCALES)
def test_no_text_shows_the_mark_of_what_is_missing_as_a_telephone(texts: Texts, locale: str) -> None:
    """A number that nobody set is "none", which a text must tell from a number."""
    said = {key for key in written_in(locale) - NUMBER_IS_THERE if "phone" in variables(locale, key)}
    shows_mark = {
        key for key in said if MISSING in texts.say(locale, key, {**next(samples(locale, key)), "phone": MISSING})
    }
    assert shows_mark == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_accents_are_written_as_one_character(locale: str) -> None:
    for path in files(locale):
        text = path.read_text("utf-8")
        assert unicodedata.is_normalized("NFC", text), path.name


def test_whatever_looks_like_a_key_in_the_code_is_one() -> None:
    written = {str(node.value) for path in SPEAKING for node in strings(path)} - NO_KEY
    assert {text for text in written if KEY.fullmatch(text)} <= KEYS
    for path in SPEAKING:
        for pattern in patterns(tree(path)):
            assert any(re.fullmatch(pattern, key) for key in KEYS | OWN_ANSWERS), f"{path}: {pattern}"


def test_every_text_is_said_by_somebody() -> None:
    said = {key for path in SPEAKING for key in keys_in(tree(path))} | inner_keys(SOURCE_LOCALE)
    picked = re.compile(
        "|".join([NAMES_OF_RECORDS.pattern, *(f"{prefix}-.+" for prefix in word_prefixes(SOURCE_LOCALE))])
    )
    assert {key for key in KEYS - said if not picked.fullmatch(key)} == set()


def test_every_record_that_has_a_name_is_in_the_data() -> None:
    facts = load_facts(data_folder())
    tables = {"field": facts.fields, "document": facts.documents, "support": facts.supports, "hotline": facts.hotlines}
    ids = {f"{prefix}-{record}" for prefix, records in tables.items() for record in records}
    ids |= {f"standard-{standard.id}" for field in facts.fields.values() for standard in field.standards}
    assert {key for key in KEYS if NAMES_OF_RECORDS.fullmatch(key)} == ids


def test_every_page_of_the_guide_has_its_words_and_no_words_are_without_a_page() -> None:
    facts = load_facts(data_folder())
    ids = {f"guide-{part}-{topic}" for part in ("title", "text") for topic in facts.guide}
    ids |= {f"guide-{part}-{support}" for part in ("short", "support") for support in facts.supports}
    assert {key for key in KEYS if re.fullmatch(r"guide-(?:title|text|short|support)-.+", key)} == ids


def test_every_page_about_daily_life_has_its_words_and_no_words_are_without_a_page() -> None:
    facts = load_facts(data_folder())
    parts = ("title", "what", "today", "more", "need")
    ids = {f"life-{part}-{topic}" for part in parts for topic in facts.life_guide}
    ids |= {f"life-figure-{figure}" for figure in facts.life_figures}
    ids |= {f"life-group-{group}" for group in get_args(Group)}
    assert {key for key in KEYS if re.fullmatch(r"life-(?:title|what|today|more|need|figure|group)-.+", key)} == ids


@pytest.mark.parametrize("locale", STAFF_LOCALES)
def test_wherever_a_consultation_stands_the_queue_and_its_card_have_words_for_it(locale: str) -> None:
    standings = {each.value for each in ConsultationStanding}
    for prefix in ("queue-mark-", "queue-standing-"):
        assert {key.removeprefix(prefix) for key in messages(locale) if key.startswith(prefix)} == standings, prefix
    assert variants(locale, "standing-turn", "standing") == standings


@pytest.mark.parametrize("locale", LOCALES)
def test_every_figure_is_told_with_all_its_numbers_and_its_day(locale: str) -> None:
    figures = load_facts(data_folder()).life_figures.values()
    told = {figure.id: variables(locale, f"life-figure-{figure.id}") for figure in figures}
    assert told == {figure.id: {*figure.numbers, *(["day"] if figure.day else [])} for figure in figures}


def test_every_red_flag_its_limit_and_what_is_done_of_an_alarm_have_words() -> None:
    words = {f"{prefix}-{each}" for prefix, all_ in SAID_OF_FLAGS.items() for each in all_}
    assert words - KEYS == set()


def test_every_change_of_law_has_its_words_and_no_words_are_without_one() -> None:
    changes = load_facts(data_folder()).law_changes.values()
    ids = {f"law_change-{part}-{change.text}" for part in ("title", "text") for change in changes}
    assert {key for key in KEYS if key.startswith("law_change-")} == ids


def test_every_authority_has_a_name_and_no_name_is_without_one() -> None:
    ids = {f"authority-{each}" for each in load_facts(data_folder()).authorities}
    assert {key for key in KEYS if key.startswith("authority-")} == ids


def test_what_must_be_known_of_an_office_and_of_its_numbers_has_words() -> None:
    offices = load_facts(data_folder()).hotlines.values()
    ids = {f"guide-hotline-note-{office.id}" for office in offices if office.note}
    ids |= {f"guide-hotline-number-{number.note}" for office in offices for number in office.numbers if number.note}
    assert {key for key in KEYS if re.fullmatch(r"guide-hotline-(?:note|number)-.+", key)} == ids


def test_every_reminder_has_words_for_each_of_its_readers_and_no_words_are_without_a_reminder() -> None:
    kinds = load_facts(data_folder()).reminders.values()
    read_by = {who: {kind.id for kind in kinds for step in kind.steps if who in step.audience} for who in Audience}
    staff = read_by[Audience.STAFF] | DUTIES_OF_THE_ORGANISATION
    ids = {f"reminder-{part}-{kind}" for part in ("say", "why", "need") for kind in read_by[Audience.WORKER]}
    ids |= {f"reminder-staff-{kind}" for kind in staff}
    ids |= {f"reminder-name-{kind}" for kind in staff | read_by[Audience.WORKER] | OF_STAFF}
    assert {key for key in KEYS if re.fullmatch(r"reminder-(?:say|why|need|staff|name)-.+", key)} == ids


def test_no_sentence_is_written_in_python() -> None:
    sentences = {str(path): sentences_in(path) for path in SPEAKING}
    assert {path: found for path, found in sentences.items() if found} == {}


def sentences_in(path: Path) -> list[str]:
    for_nobody = {
        id(part)
        for node in nodes(path)
        if isinstance(node, ast.Raise)
        or (isinstance(node, ast.Call) and dotted(node.func).split(".")[0] in {"log", "_log"})
        for part in ast.walk(node)
    }
    written = [str(node.value) for node in strings(path) if id(node) not in for_nobody]
    return [text for text in written if TWO_WORDS.search(text) and text not in NOT_FOR_PEOPLE]


def test_what_a_window_writes_itself_has_no_letters() -> None:
    written = [(path, call) for path in SPEAKING for call in calls(path, "Const", "Format")]
    assert [f"{path}:{call.lineno}" for path, call in written if has_letters(call.args[0])] == []


def has_letters(literal: ast.expr) -> bool:
    assert isinstance(literal, ast.Constant), ast.dump(literal)
    return re.search(r"[^\W\d_]", re.sub(r"<[^>]+>|\{\w+\}", "", str(literal.value))) is not None


@pytest.mark.parametrize("locale", LOCALES)
def test_an_answer_of_its_own_is_to_a_question_that_is_asked_and_says_yes_and_no(locale: str) -> None:
    facts = load_facts(data_folder())
    asked = [each for check in CHECKS.values() for each in check.questions(facts) if each.kind is QuestionKind.YES_NO]
    names = {each.id.replace(".", "-") for each in asked}
    own = {key for key in messages(locale) if OPTIONAL.fullmatch(key)}
    said = {each: {key.removeprefix(f"form-{each}-") for key in own if key.startswith(f"form-{each}-")} for each in YES}
    assert said["yes"] <= names
    assert said["yes"] == said["no"]
    texts = load_texts(locales_folder())
    assert {key for key in own if columns(texts.say(locale, key)) > WIDEST_OF_TWO} == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_of_the_kinds_below_a_receipt_two_stand_in_a_row_and_none_is_cut(texts: Texts, locale: str) -> None:
    kinds = set(ConsultationKind) - {ConsultationKind.OTHER}
    labels = [texts.say(locale, f"consultation-kind-{kind}", {}) for kind in kinds]
    assert [label for label in labels if columns(label) > WIDEST_OF_TWO] == []
