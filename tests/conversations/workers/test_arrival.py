from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import Table

from bot.actions.workers import arrival
from bot.domain.workers import worker as worker_rules
from bot.domain.workers.worker import CONSENT_VERSION
from bot.storage.encrypted_columns import ROW_KEY
from bot.storage.tables import consents, metadata, workers
from bot.texts import language_name
from tests.conversations.chat import Chat
from tests.conversations.conftest import WORKER_ID
from tests.conversations.form import asks, begin, resume, stand_at
from tests.conversations.organisation import organisation_of
from tests.conversations.world import World

Walk = Callable[[Chat], Awaitable[None]]


async def test_a_new_person_is_led_to_consent_whatever_they_do_and_having_agreed_stands_in_the_menu(
    newcomer: Chat,
) -> None:
    await newcomer.sends("/start")
    newcomer.sees("language-choose")
    await newcomer.taps_label(language_name("vi", "vi"))
    newcomer.sees("consent-text", **organisation_of(newcomer))
    for text in ("/menu", "/start"):
        await newcomer.sends(text)
        newcomer.sees("consent-text", **organisation_of(newcomer))
    await newcomer.sends("help me")
    newcomer.sees("danger-call")
    assert newcomer.says("consent-waits") in newcomer.screen()
    await newcomer.sends("/menu")
    newcomer.sees("consent-kept", **organisation_of(newcomer))
    await newcomer.then(newcomer.person.sends_photo())
    newcomer.sees("consent-kept", **organisation_of(newcomer))
    await newcomer.taps("language-button")
    newcomer.locale = "ja"
    await newcomer.taps_label(language_name("ja", "ja"))
    newcomer.sees("consent-kept", **organisation_of(newcomer))
    await newcomer.taps("consent-agree")
    newcomer.has_seen("menu-text")
    newcomer.sees("receipt-kept")
    assert (await newcomer.world.row(workers))["locale"] == "ja"
    (event,) = await newcomer.world.happened("consent_given")
    assert event["details"] == {"version": CONSENT_VERSION, "locale": "ja"}
    assert [row["purpose"] for row in await newcomer.world.rows(consents)] == ["reminders", "records"]


async def test_who_declines_leaves_no_trace_and_may_begin_again_and_two_taps_count_once(newcomer: Chat) -> None:
    await _arrive(newcomer)
    await newcomer.taps("consent-more")
    await newcomer.taps("privacy-page-rights")
    await newcomer.taps("button-back")
    await newcomer.taps("consent-decline")
    assert "110" in newcomer.screen()
    assert "119" in newcomer.screen()
    assert await _traces(newcomer.world) == []
    (event,) = await newcomer.world.happened("consent_declined")
    assert event["actor"] == "somebody"
    await _arrive(newcomer)
    await newcomer.taps_twice("consent-decline")
    assert await _traces(newcomer.world) == []
    await _arrive(newcomer)
    await newcomer.taps_twice("consent-agree")
    newcomer.sees("menu-text")
    assert len(await newcomer.world.happened("consent_given")) == 1


async def test_a_new_consent_text_asks_everybody_again_forgets_no_answer_and_who_declines_it_leaves_no_trace(
    worker: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stand_at(worker, "field")
    _change_consent_text(monkeypatch, "next")
    await worker.taps("form-skip")
    worker.sees("consent-text", **organisation_of(worker))
    await worker.taps("consent-agree")
    assert [event["details"]["version"] for event in await worker.world.happened("consent_given")][-1] == "next"
    await resume(worker)
    assert asks(worker, "field") in worker.screen()
    _change_consent_text(monkeypatch, "the one after")
    await worker.sends("/menu")
    await worker.taps("consent-decline")
    assert await _traces(worker.world) == []


async def _stay(_chat: Chat) -> None:
    """In the menu."""


async def _to_calendar(chat: Chat) -> None:
    await chat.sends("/menu")
    await stand_at(chat, "birth_date")


async def _to_health(chat: Chat) -> None:
    await chat.sends("/menu")
    await stand_at(chat, "japanese_test")
    await chat.taps("eligibility-option-japanese_test-n4")


async def _to_summary(chat: Chat) -> None:
    await chat.sends("/menu")
    await stand_at(chat, None)


async def _to_result(chat: Chat) -> None:
    await chat.taps("form-result")


async def _to_finding(chat: Chat) -> None:
    await chat.taps("result-more")
    await chat.taps("eligibility-criterion-age")


async def _to_periods(chat: Chat) -> None:
    await chat.sends("/menu")
    await stand_at(chat, "ssw1_periods")
    await chat.taps("form-periods-open")


async def _to_first_day(chat: Chat) -> None:
    await chat.taps("periods-add")
    await chat.taps("period-ssw1")


async def _to_consultation(chat: Chat) -> None:
    await chat.sends("/menu")
    await chat.taps("menu-consultation")


async def _to_writing(chat: Chat) -> None:
    await chat.taps("consultation-kind-pay")


# From each screen to the next, and what stands there.
SCREENS: list[tuple[Walk, str]] = [
    (_stay, "menu-text"),
    (begin, "eligibility-ask-status"),
    (_to_calendar, "eligibility-ask-birth_date"),
    (_to_health, "form-health"),
    (_to_summary, "form-summary"),
    (_to_result, "result-outcome-clear"),
    (_to_finding, "eligibility-reason-age-adult"),
    (_to_periods, "periods-list"),
    (_to_first_day, "periods-from"),
    (_to_consultation, "consultation-what"),
    (_to_writing, "consultation-kind-pay"),
]


async def test_changing_the_language_shows_the_same_screen_and_loses_no_answer(worker: Chat) -> None:
    for walk, key in SCREENS:
        await walk(worker)
        await _reads_on_in(worker, "ja" if worker.locale == "en" else "en", key)
    await worker.sends("/menu")
    await stand_at(worker, "field")
    await worker.sends("/language")
    worker.locale = "vi"
    await worker.taps_label(language_name("vi", "vi"))
    assert asks(worker, "field") in worker.screen()


async def _reads_on_in(chat: Chat, locale: str, key: str) -> None:
    chat.sees(key)
    before = await chat.world.rows(metadata.tables["screenings"])
    await chat.taps("language-button")
    chat.sees("language-choose")
    chat.locale = locale
    await chat.taps_label(language_name(locale, locale))
    chat.sees(key)
    assert await chat.world.rows(metadata.tables["screenings"]) == before


async def _arrive(chat: Chat) -> None:
    await chat.sends("/start")
    chat.sees("language-choose")
    await chat.taps_label(language_name("vi", "vi"))


@pytest.mark.parametrize("word", ["Tiếng Việt", "vietnamese", "tieng viet", "ベトナム語"])
async def test_the_name_of_a_language_chooses_it_and_is_not_for_support(newcomer: Chat, word: str) -> None:
    await newcomer.sends("/start")
    await newcomer.sends(word)
    newcomer.sees("consent-text", **organisation_of(newcomer))
    assert (await newcomer.world.row(workers))["locale"] == "vi"


async def _traces(world: World) -> list[str]:
    """The columns in which the chat's id stands, inside JSON too."""
    return [
        f"{table.name}.{name}"
        for table in metadata.tables.values()
        for row in await world.rows(table)
        for name, value in row.items()
        if _holds(table, name, value)
    ]


def _holds(table: Table, name: str, value: object) -> bool:
    if name == ROW_KEY:
        return False  # random, it may look like anything
    # Our own small numbers may look like the id; whole numbers of Telegram's stand in columns of their own.
    if table.c[name].primary_key or table.c[name].foreign_keys:
        return value == WORKER_ID and table.name in {"dialog_states", "chat_messages"}
    return str(WORKER_ID) in str(value) and not hasattr(value, "year")


def _change_consent_text(monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    monkeypatch.setattr(worker_rules, "CONSENT_VERSION", version)
    monkeypatch.setattr(arrival, "CONSENT_VERSION", version)
