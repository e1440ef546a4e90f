"""The first consent: one short screen, its pages behind "More", and words that wait for it."""

import pytest

from bot.storage.tables import alarms, consents, messages
from bot.texts import language_name
from tests.conversations.chat import Chat
from tests.conversations.organisation import organisation_of
from tests.conversations.workers.test_arrival import _traces

PAGES = ("who", "what", "yes", "never", "time", "seen", "where", "rights")
WORDS = "The foreman has my passport"


async def read_everything(chat: Chat) -> str:
    """The first screen and every page behind it, the last of which stays open."""
    read = [chat.screen()]
    await chat.taps("consent-more")
    read.append(chat.screen())
    for page in PAGES[1:]:
        await chat.taps(f"privacy-page-{page}")
        chat.sees(f"privacy-page-{page}")
        read.append(chat.screen())
    return "\n".join(read)


async def test_everything_that_is_agreed_to_can_be_read_before_agreeing(asked: Chat) -> None:
    organisation = asked.world.facts.organisation
    read = await read_everything(asked)
    for told in (
        *(organisation.name, organisation.registration_number, organisation.privacy_contact, "登録支援機関"),
        *("the number of this chat, your language, your answers, your details and dates", "what you write to support"),
        *("check the rules with you", "answer you", "remind you of deadlines", "keep records of our support"),
        *("We may keep what you tell us", "We may remind you", "Support staff may keep what you ask them"),
        *("choose one by one", "take back each one at any time: /privacy"),
        *("Your employer sees nothing", "only if you agree in that case", "My Number"),
        *("365 days", "90 days", "one year and 30 days"),
        *("Telegram is a company outside Japan", "computers abroad", "Japan", "encrypted there"),
        *("not an emergency line", "110", "119", "free, day and night", "/mydata", "/stop", "/forget"),
    ):
        assert told in read
    await asked.taps("button-back")
    asked.sees("consent-text", **organisation_of(asked))
    assert await asked.world.rows(consents) == []


async def test_who_has_read_to_the_last_page_agrees_there_and_stands_in_the_menu(asked: Chat) -> None:
    await read_everything(asked)
    await asked.taps("consent-agree")
    asked.sees("menu-text")
    assert [row["purpose"] for row in await asked.world.rows(consents)] == ["reminders", "records"]
    await asked.sends("/privacy")
    asked.sees("privacy-who", **organisation_of(asked))
    assert asked.says("consent-agree") not in asked.labels()


@pytest.mark.parametrize("way", ["consent-more", "consent-choose"])
async def test_words_that_are_written_further_inside_wait_too_and_the_screen_says_so(asked: Chat, way: str) -> None:
    await asked.taps(way)
    await asked.sends(WORDS)
    asked.sees("consent-kept", **organisation_of(asked))
    assert await asked.world.rows(messages) == []
    await asked.taps("consent-agree")
    await asked.taps("receipt-send-kept")
    assert [row["text"] for row in await asked.world.rows(messages)] == [WORDS]


async def test_no_shows_the_telephone_and_its_hours(asked: Chat) -> None:
    await asked.taps("consent-decline")
    asked.sees("consent-declined", **organisation_of(asked))
    assert await asked.world.rows(consents) == []


async def test_after_no_the_signs_say_whom_to_call_in_the_language_that_was_read_and_leave_no_trace(
    asked: Chat,
) -> None:
    await asked.taps("consent-decline")
    assert asked.labels() == [asked.says("sign-person"), asked.says("sign-danger")]
    await asked.taps("sign-danger")
    asked.sees("danger-call")
    await asked.taps("sign-person")
    asked.sees("consent-person", **organisation_of(asked))
    assert asked.labels() == [asked.says("sign-person"), asked.says("sign-danger")]
    assert await _traces(asked.world) == []


async def test_who_agreed_after_all_finds_everything_behind_the_signs_below_the_no(asked: Chat) -> None:
    await asked.taps("consent-decline")
    data = asked.callback(asked.says("sign-danger"))
    below = asked.message_id()
    await asked.sends("/start")
    await asked.taps_label(language_name(asked.locale, asked.locale))
    await asked.taps("consent-agree")
    await asked.forges_on(below, data)
    assert asked.says("danger-urgent") in asked.labels()


async def test_the_signs_stand_below_the_last_words_after_everything_was_deleted_too(worker: Chat) -> None:
    await worker.sends("/forget")
    await worker.taps("forget-go-on")
    await worker.taps("forget-yes")
    await worker.taps("sign-danger")
    worker.sees("danger-call")


async def test_before_any_language_the_signs_say_whom_to_call_and_words_still_wait(newcomer: Chat) -> None:
    newcomer.locale = "vi"
    await newcomer.sends("/start")
    await newcomer.taps("sign-danger")
    newcomer.sees("danger-call")
    await newcomer.taps("sign-person")
    newcomer.sees("consent-person", **organisation_of(newcomer))
    await newcomer.taps("button-back")
    newcomer.sees("danger-call")
    await newcomer.sends(WORDS)
    newcomer.sees("language-kept", **organisation_of(newcomer))
    assert await newcomer.world.rows(messages) == []


async def test_the_signs_lead_back_to_the_question_and_alarm_nobody(asked: Chat) -> None:
    await asked.taps("sign-danger")
    assert asked.says("danger-urgent") not in asked.labels()
    await asked.taps("button-back")
    asked.sees("consent-text", **organisation_of(asked))
    assert await asked.world.rows(alarms) == []
