from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import Table

from bot.actions import arrival
from bot.domain import worker as worker_rules
from bot.domain.worker import CONSENT_VERSION
from bot.storage.tables import metadata, workers
from bot.texts import language_name
from tests.conversations.chat import Chat
from tests.conversations.conftest import STRANGER_ID, WORKER_ID
from tests.conversations.form import asks, begin, stand_at
from tests.conversations.world import World

Walk = Callable[[Chat], Awaitable[None]]


async def test_the_phone_s_language_only_preselects_and_every_language_has_its_own_name(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    newcomer.sees("language-choose")
    assert newcomer.labels()[0] == language_name("vi", "vi")
    assert set(newcomer.labels()) == {language_name(code, code) for code in newcomer.world.texts.locales}


async def test_an_unknown_phone_language_is_met_in_english(world: World) -> None:
    stranger = Chat(world, world.people[STRANGER_ID], "en")
    stranger.person.user["language_code"] = "xx"
    await stranger.sends("/start")
    stranger.sees("language-choose")


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
async def test_a_new_person_reads_who_asks_agrees_and_stands_in_the_menu(newcomer: Chat, locale: str) -> None:
    await newcomer.sends("/start")
    newcomer.locale = locale
    await newcomer.taps_label(language_name(locale, locale))
    newcomer.sees("consent-text", **_organisation(newcomer.world))
    await newcomer.taps("consent-agree")
    newcomer.sees("menu-text")
    assert (await newcomer.world.row(workers))["locale"] == locale
    (event,) = await newcomer.world.happened("consent_given")
    assert event["details"] == {"version": CONSENT_VERSION, "locale": locale}


async def test_whoever_has_not_agreed_is_led_to_consent_whatever_they_do(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    for text in ("/menu", "help me", "/start"):
        await newcomer.sends(text)
        newcomer.sees("consent-text", **_organisation(newcomer.world))
    await newcomer.then(newcomer.person.sends_photo())
    newcomer.sees("consent-text", **_organisation(newcomer.world))


async def test_after_declining_no_table_holds_the_chat_and_the_emergency_numbers_stay(newcomer: Chat) -> None:
    await _decline(newcomer)
    newcomer.sees("consent-declined")
    assert "110" in newcomer.screen()
    assert "119" in newcomer.screen()
    assert await _traces(newcomer.world) == []
    (event,) = await newcomer.world.happened("consent_declined")
    assert event["actor"] == "somebody"


async def test_declining_with_two_taps_leaves_no_trace_either(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps_twice("consent-decline")
    assert await _traces(newcomer.world) == []


async def test_who_agreed_once_and_declines_a_new_consent_leaves_no_trace(
    worker: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begin(worker)
    _change_consent_text(monkeypatch)
    await worker.sends("/menu")
    await worker.taps("consent-decline")
    assert await _traces(worker.world) == []


async def test_who_declined_may_begin_again(newcomer: Chat) -> None:
    await _decline(newcomer)
    await newcomer.sends("/start")
    newcomer.sees("language-choose")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("consent-agree")
    newcomer.sees("menu-text")


async def test_a_new_consent_text_asks_everybody_again_and_forgets_no_answer(
    worker: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stand_at(worker, "field")
    _change_consent_text(monkeypatch)
    await worker.taps("form-skip")
    worker.sees("consent-text", **_organisation(worker.world))
    await worker.taps("consent-agree")
    assert [event["details"]["version"] for event in await worker.world.happened("consent_given")][-1] == "next"
    await worker.taps("menu-eligibility")
    await worker.taps("form-resume")
    assert asks(worker, "field") in worker.screen()


async def _stay(_chat: Chat) -> None:
    """In the menu."""


async def _to_calendar(chat: Chat) -> None:
    await stand_at(chat, "birth_date")


async def _to_health(chat: Chat) -> None:
    await stand_at(chat, "japanese_test")
    await chat.taps("eligibility-option-japanese_test-n4")


async def _to_summary(chat: Chat) -> None:
    await stand_at(chat, None)


async def _to_result(chat: Chat) -> None:
    await _to_summary(chat)
    await chat.taps("form-result")


async def _to_finding(chat: Chat) -> None:
    await _to_result(chat)
    await chat.taps("eligibility-criterion-age")


async def _to_periods(chat: Chat) -> None:
    await stand_at(chat, "ssw1_periods")
    await chat.taps("form-periods-open")


async def _to_first_day(chat: Chat) -> None:
    await _to_periods(chat)
    await chat.taps("periods-add")
    await chat.taps("period-ssw1")


async def _to_consultation(chat: Chat) -> None:
    await chat.taps("menu-consultation")


async def _to_writing(chat: Chat) -> None:
    await _to_consultation(chat)
    await chat.taps("consultation-kind-pay")


SCREENS: dict[str, tuple[Walk, str]] = {
    "menu": (_stay, "menu-text"),
    "question": (begin, "eligibility-ask-status"),
    "calendar": (_to_calendar, "eligibility-ask-birth_date"),
    "health": (_to_health, "form-health"),
    "summary": (_to_summary, "form-summary"),
    "result": (_to_result, "result-outcome-clear"),
    "finding": (_to_finding, "eligibility-reason-age-adult"),
    "periods": (_to_periods, "periods-list"),
    "period's first day": (_to_first_day, "periods-from"),
    "consultation": (_to_consultation, "consultation-what"),
    "writing": (_to_writing, "consultation-kind-pay"),
}


@pytest.mark.parametrize("screen", SCREENS)
async def test_changing_the_language_shows_the_same_screen_and_loses_no_answer(worker: Chat, screen: str) -> None:
    walk, key = SCREENS[screen]
    await walk(worker)
    worker.sees(key)
    before = await worker.world.rows(metadata.tables["screenings"])
    await worker.taps("language-button")
    worker.sees("language-choose")
    worker.locale = "ja"
    await worker.taps_label(language_name("ja", "ja"))
    worker.sees(key)
    assert await worker.world.rows(metadata.tables["screenings"]) == before


async def test_the_language_can_be_changed_before_agreeing(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.taps("language-button")
    newcomer.locale = "ja"
    await newcomer.taps_label(language_name("ja", "ja"))
    newcomer.sees("consent-text", **_organisation(newcomer.world))


async def test_the_language_command_inside_a_form_comes_back_to_the_question(worker: Chat) -> None:
    await stand_at(worker, "field")
    await worker.sends("/language")
    worker.locale = "vi"
    await worker.taps_label(language_name("vi", "vi"))
    assert asks(worker, "field") in worker.screen()


async def _decline(chat: Chat) -> None:
    await chat.sends("/start")
    await chat.taps_label(language_name("vi", "vi"))
    await chat.taps("consent-decline")


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
    # Our own small numbers may look like the id; whole numbers of Telegram's stand in columns of their own.
    if table.c[name].primary_key or table.c[name].foreign_keys:
        return value == WORKER_ID and table.name == "dialog_states"
    return str(WORKER_ID) in str(value) and not hasattr(value, "year")


def _organisation(world: World) -> dict[str, str]:
    organisation = world.facts.organisation
    return {
        "organisation": organisation.name,
        "registration": organisation.registration_number,
        "phone": organisation.phone,
        "contact": organisation.privacy_contact,
    }


def _change_consent_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_rules, "CONSENT_VERSION", "next")
    monkeypatch.setattr(arrival, "CONSENT_VERSION", "next")
