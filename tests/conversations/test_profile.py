"""My details: told by the worker, beside what staff say."""

from datetime import date

import pytest

from bot.domain.profile import GROUPS, Owner
from bot.storage.tables import consultations, profile_values, workers
from bot.texts import day, language_name
from tests.conversations.chat import Chat, Desk


async def open_part(chat: Chat, group: str, part: str) -> None:
    await chat.sends("/profile")
    await chat.taps(f"profile-group-{group}")
    await chat.taps(f"profile-name-{part}")


async def told(chat: Chat) -> dict[str, str]:
    rows = await chat.world.rows(profile_values)
    return {row["field"]: row["value"] for row in rows if row["owner"] == Owner.WORKER}


async def staff_say(chat: Chat, field_id: str, value: str) -> None:
    world = chat.world
    async with world.shien.database.transaction() as store:
        worker = await store.workers.by_chat(chat.person.id)
        assert worker
        await store.profiles.set_values(worker.id, Owner.STAFF, [(field_id, value)], world.clock.now())


async def test_the_menu_leads_to_the_details(worker: Chat) -> None:
    await worker.taps("menu-profile")
    worker.sees("profile-groups")


@pytest.mark.parametrize("group", GROUPS)
async def test_each_group_says_of_everything_that_nobody_told_it_yet(worker: Chat, group: str) -> None:
    await worker.sends("/profile")
    await worker.taps(f"profile-group-{group}")
    for part in GROUPS[group]:
        if part != "locale":
            worker.sees("profile-line-unknown", part=part)


async def test_each_detail_says_why_it_is_asked_who_sees_it_and_how_long_it_is_kept(worker: Chat) -> None:
    await open_part(worker, "stay", "stay_expiry")
    worker.sees("profile-why-stay_expiry")
    worker.sees("profile-seen-by", organisation=worker.world.facts.organisation.name)
    worker.sees("profile-kept-profile")
    worker.sees("profile-optional")


@pytest.mark.parametrize("typed", ["2027-04-01", "令和9年4月1日", "1 April 2027"])
async def test_a_day_can_be_typed_in_common_notations(worker: Chat, typed: str) -> None:
    await open_part(worker, "stay", "stay_expiry")
    await worker.taps("profile-enter")
    await worker.sends(typed)
    assert await told(worker) == {"stay_expiry": "2027-04-01"}
    worker.sees("profile-line-worker", part="stay_expiry", value=day(date(2027, 4, 1), "en"))


async def test_a_day_can_be_chosen_from_the_calendar(worker: Chat) -> None:
    await open_part(worker, "dates", "moved_on")
    await worker.taps("profile-enter")
    await worker.taps_label("20")
    assert await told(worker) == {"moved_on": "2026-11-20"}


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
async def test_the_calendar_opens_at_the_day_that_staff_know(worker: Chat, locale: str) -> None:
    await staff_say(worker, "stay_expiry", "2027-03-22")
    await worker.sends("/language")
    await worker.taps_label(language_name(locale, locale))
    worker.locale = locale
    await open_part(worker, "stay", "stay_expiry")
    await worker.taps("profile-enter")
    await worker.taps_label("20")
    assert (await told(worker))["stay_expiry"] == "2027-03-20"


async def test_a_day_that_could_be_two_or_lies_too_far_away_is_not_taken(worker: Chat) -> None:
    await open_part(worker, "stay", "stay_expiry")
    await worker.taps("profile-enter")
    await worker.sends("03/04/2027")
    worker.sees("form-mistake-two-dates")
    await worker.sends("2044-01-01")
    worker.sees("form-mistake-date-range", first="2025-11-22", last="2032-11-22")
    assert await told(worker) == {}


async def test_a_prefecture_is_chosen_or_typed(worker: Chat) -> None:
    await open_part(worker, "me", "prefecture")
    await worker.taps("profile-enter")
    await worker.taps("profile-prefecture", name_en="Tochigi", name_ja="栃木県")
    assert await told(worker) == {"prefecture": "JP-09"}
    await worker.taps("profile-enter")
    await worker.sends("okinawa")
    assert await told(worker) == {"prefecture": "JP-47"}
    await worker.taps("profile-enter")
    await worker.sends("shima")
    worker.sees("form-mistake-choose")


async def test_several_languages_are_ticked(worker: Chat) -> None:
    await open_part(worker, "me", "languages_spoken")
    await worker.taps("profile-enter")
    for locale in ("vi", "th", "en", "th"):
        name = language_name(locale, "en")
        ticked = worker.says("profile-chosen", {"name": name})
        await worker.taps_label(ticked if ticked in worker.labels() else name)
    await worker.taps("profile-done")
    assert await told(worker) == {"languages_spoken": "vi,en"}


async def test_hours_are_typed_in_any_digits(worker: Chat) -> None:
    await open_part(worker, "messages", "quiet_from")
    await worker.taps("profile-enter")
    await worker.sends("24")
    worker.sees("form-mistake-number", lowest=0, highest=23)
    await worker.sends("２２")
    assert await told(worker) == {"quiet_from": "22"}


async def test_what_to_be_called_is_typed_and_deleted_again(worker: Chat) -> None:
    await open_part(worker, "me", "called")
    await worker.taps("profile-enter")
    await worker.sends("x" * 41)
    worker.sees("profile-mistake-long", longest=40)
    await worker.sends("  Em <b>Linh</b>  ")
    assert (await worker.world.row(workers))["preferred_name"] == "Em <b>Linh</b>"
    worker.sees("profile-line-worker", part="called", value="Em <b>Linh</b>")
    await worker.taps("profile-delete")
    assert (await worker.world.row(workers))["preferred_name"] is None
    worker.sees("profile-line-unknown", part="called")


async def test_changing_the_reading_language_comes_back_to_the_detail(worker: Chat) -> None:
    await open_part(worker, "me", "locale")
    await worker.taps("profile-enter")
    worker.locale = "vi"
    await worker.taps_label(language_name("vi", "vi"))
    worker.sees("profile-why-locale")
    assert (await worker.world.row(workers))["locale"] == "vi"


async def test_a_detail_is_deleted_and_what_staff_said_stays(worker: Chat) -> None:
    await staff_say(worker, "stay_expiry", "2027-05-01")
    await open_part(worker, "stay", "stay_expiry")
    await worker.taps("profile-enter")
    await worker.sends("2027-04-01")
    own, theirs = (day(date(2027, month, 1), "en") for month in (4, 5))
    worker.sees("profile-line-both", part="stay_expiry", own=own, theirs=theirs)
    await worker.taps("profile-delete")
    worker.sees("profile-line-staff", part="stay_expiry", value=theirs)
    assert await told(worker) == {}


async def test_a_change_leaves_an_event_with_the_detail_and_never_its_value(worker: Chat) -> None:
    await open_part(worker, "stay", "passport_expiry")
    await worker.taps("profile-enter")
    await worker.sends("2030-01-31")
    (event,) = await worker.world.happened("profile_changed")
    assert (event["actor"], event["details"]) == ("worker:1", {"field": "passport_expiry"})


async def test_what_staff_own_is_read_only_and_support_is_asked_to_correct_it(worker: Chat, admin: Desk) -> None:
    await staff_say(worker, "nationality", "TH")
    await open_part(worker, "me", "nationality")
    assert worker.says("profile-enter") not in worker.labels()
    await worker.taps("profile-ask-correction")
    worker.sees("consultation-added", number="1")
    admin.has_seen("profile-correction", part="nationality")
    await open_part(worker, "stay", "employer")
    await worker.taps("profile-ask-correction")
    (case,) = await worker.world.rows(consultations)
    assert case["kind"] == "procedure"
