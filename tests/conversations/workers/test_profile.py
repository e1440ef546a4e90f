"""My details: told by the worker, beside what staff say."""

from datetime import date, timedelta

import pytest

from bot.domain.workers.profile import Owner
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


async def test_a_day_is_typed_or_chosen_from_the_calendar_and_deleted_again_and_what_staff_said_stays(
    worker: Chat,
) -> None:
    await worker.taps("menu-profile")
    worker.sees("profile-groups")
    await open_part(worker, "stay", "stay_expiry")
    await worker.taps("profile-enter")
    await worker.sends("03/04/2027")
    worker.sees("form-mistake-two-dates")
    await worker.sends("2044-01-01")
    worker.sees("form-mistake-date-range", first="2025-11-22", last="2032-11-22")
    assert await told(worker) == {}
    await worker.taps("button-back")
    for typed in ("2027-04-01", "令和9年4月1日", "1 April 2027"):
        await worker.taps("profile-enter")
        await worker.sends(typed)
        assert await told(worker) == {"stay_expiry": "2027-04-01"}
        worker.sees("profile-line-worker", part="stay_expiry", value=day(date(2027, 4, 1), "en"))
        await worker.taps("profile-delete")
        await worker.taps("profile-delete-yes")
        assert await told(worker) == {}
    await staff_say(worker, "stay_expiry", "2027-05-01")
    await worker.taps("profile-enter")
    await worker.sends("2027-04-01")
    own, theirs = (day(date(2027, month, 1), "en") for month in (4, 5))
    worker.sees("profile-line-both", part="stay_expiry", own=own, theirs=theirs)
    await worker.taps("profile-delete")
    await worker.taps("profile-delete-yes")
    worker.sees("profile-line-staff", part="stay_expiry", value=theirs)
    assert await told(worker) == {}


async def test_what_was_told_is_deleted_only_after_one_question(worker: Chat) -> None:
    await open_part(worker, "stay", "stay_expiry")
    await worker.taps("profile-enter")
    await worker.sends("2027-04-01")
    await worker.taps("profile-delete")
    worker.sees("profile-delete-sure")
    worker.sees("profile-delete-reminders")
    assert await told(worker) == {"stay_expiry": "2027-04-01"}
    await worker.taps("profile-delete-no")
    worker.sees("profile-line-worker", part="stay_expiry", value=day(date(2027, 4, 1), "en"))
    await worker.taps("profile-delete")
    await worker.taps("profile-delete-yes")
    worker.sees("profile-line-unknown", part="stay_expiry")
    assert await told(worker) == {}


async def test_a_day_on_a_calendar_of_three_days_ago_that_may_not_be_told_any_more_is_refused(worker: Chat) -> None:
    await staff_say(worker, "stay_expiry", "2025-11-25")
    await open_part(worker, "stay", "stay_expiry")
    await worker.taps("profile-enter")
    worker.world.clock.move(timedelta(days=3))
    await worker.taps_label("24")
    worker.sees("form-mistake-date-range", first="2025-11-25", last="2032-11-25")
    assert "24" not in worker.labels()
    assert await told(worker) == {}
    await worker.taps_label("25")
    assert await told(worker) == {"stay_expiry": "2025-11-25"}


async def test_the_calendar_opens_at_the_day_that_staff_know_or_else_today(worker: Chat) -> None:
    await open_part(worker, "dates", "moved_on")
    await worker.taps("profile-enter")
    await worker.taps_label("20")
    assert await told(worker) == {"moved_on": "2026-11-20"}
    await worker.taps("profile-delete")
    await worker.taps("profile-delete-yes")
    await staff_say(worker, "stay_expiry", "2027-03-22")
    for locale in ("en", "ja", "vi"):
        await worker.sends("/language")
        await worker.taps_label(language_name(locale, locale))
        worker.locale = locale
        await open_part(worker, "stay", "stay_expiry")
        await worker.taps("profile-enter")
        await worker.taps_label("20")
        assert await told(worker) == {"stay_expiry": "2027-03-20"}
        await worker.taps("profile-delete")
        await worker.taps("profile-delete-yes")
        assert await told(worker) == {}


async def test_a_day_that_may_lie_years_ahead_takes_three_taps(worker: Chat) -> None:
    await open_part(worker, "stay", "passport_expiry")
    await worker.taps("profile-enter")
    for label in ("2031", "May", "4"):
        await worker.taps_label(label)
    assert await told(worker) == {"passport_expiry": "2031-05-04"}


async def test_a_word_that_fits_an_option_only_in_part_is_offered_and_nothing_is_taken(worker: Chat) -> None:
    await open_part(worker, "me", "prefecture")
    await worker.taps("profile-enter")
    await worker.sends("大阪")
    assert await told(worker) == {"prefecture": "JP-27"}
    await worker.taps("profile-enter")
    await worker.sends("okin")
    worker.sees("form-found")
    assert await told(worker) == {"prefecture": "JP-27"}
    await worker.taps("form-show-all")
    worker.does_not_see("form-found")
    await worker.sends("沖")
    await worker.taps("profile-prefecture", name_en="Okinawa", name_ja="沖縄県")
    assert await told(worker) == {"prefecture": "JP-47"}
    await worker.taps("profile-enter")
    await worker.sends("thành phố Nagoya")
    assert await told(worker) == {"prefecture": "JP-23"}
    await worker.taps("profile-enter")
    await worker.sends("府中")
    worker.sees("form-found")
    await worker.taps("profile-prefecture", name_en="Hiroshima", name_ja="広島県")
    assert await told(worker) == {"prefecture": "JP-34"}
    await open_part(worker, "dates", "preparing_for")
    await worker.taps("profile-enter")
    await worker.sends("bus")
    assert (await told(worker))["preparing_for"] == "bus_taxi"


@pytest.mark.parametrize("typed", ["4 ทุ่ม", "ម៉ោង ១០ យប់", "ည ၁၀ နာရီ", "राति १० बजे", "22.00 น."])
async def test_an_hour_is_typed_as_people_say_it(worker: Chat, typed: str) -> None:
    await open_part(worker, "messages", "quiet_from")
    await worker.taps("profile-enter")
    await worker.sends("၁၀ နာရီ")
    worker.sees("form-mistake-number", lowest=0, highest=23)
    await worker.sends(typed)
    assert await told(worker) == {"quiet_from": "22"}


async def test_options_are_chosen_or_typed_languages_ticked_hours_and_a_name_typed_and_the_language_changed(
    worker: Chat,
) -> None:
    await open_part(worker, "me", "prefecture")
    await worker.taps("profile-enter")
    await worker.taps("profile-prefecture", name_en="Hokkaido", name_ja="北海道")
    assert await told(worker) == {"prefecture": "JP-01"}
    await worker.taps("profile-enter")
    await worker.sends("okinawa")
    assert await told(worker) == {"prefecture": "JP-47"}
    await worker.taps("profile-enter")
    await worker.sends("Atlantis")
    worker.sees("form-mistake-choose")

    await open_part(worker, "me", "languages_spoken")
    await worker.taps("profile-enter")
    for locale in ("vi", "th", "en", "th"):
        name = language_name(locale, "en")
        ticked = worker.says("profile-chosen", {"name": name})
        await worker.taps_label(ticked if ticked in worker.labels() else name)
    await worker.taps("profile-done")
    assert await told(worker) == {"prefecture": "JP-47", "languages_spoken": "vi,en"}

    await open_part(worker, "messages", "quiet_from")
    await worker.taps("profile-enter")
    await worker.sends("24")
    worker.sees("form-mistake-number", lowest=0, highest=23)
    await worker.sends("２２")
    assert await told(worker) == {"prefecture": "JP-47", "languages_spoken": "vi,en", "quiet_from": "22"}

    await open_part(worker, "dates", "preparing_for")
    await worker.taps("profile-enter")
    await worker.taps("profile-preparing_for-bus_taxi")
    assert (await told(worker))["preparing_for"] == "bus_taxi"

    await open_part(worker, "me", "called")
    await worker.taps("profile-enter")
    await worker.sends("x" * 41)
    worker.sees("profile-mistake-long", longest=40)
    await worker.sends("  Em <b>Linh</b>  ")
    assert (await worker.world.row(workers))["preferred_name"] == "Em <b>Linh</b>"
    worker.has_seen("profile-line-worker", part="called", value="Em <b>Linh</b>")
    await worker.taps("profile-delete")
    await worker.taps("profile-delete-yes")
    assert (await worker.world.row(workers))["preferred_name"] is None
    worker.sees("profile-line-unknown", part="called")

    await open_part(worker, "me", "locale")
    await worker.taps("profile-enter")
    worker.locale = "vi"
    await worker.taps_label(language_name("vi", "vi"))
    worker.sees("profile-why-locale")
    assert (await worker.world.row(workers))["locale"] == "vi"


async def test_what_staff_own_is_read_only_and_support_is_asked_to_correct_it(worker: Chat, admin: Desk) -> None:
    await staff_say(worker, "nationality", "TH")
    await open_part(worker, "me", "nationality")
    assert worker.says("profile-enter") not in worker.labels()
    await worker.taps("profile-ask-correction")
    worker.sees("consultation-added", number="1")
    admin.has_seen("profile-correction", part="nationality")
    await worker.sends("/privacy")
    await worker.taps("consents-button")
    await worker.taps("consents-given", name=worker.says("consents-name-records"))
    await worker.taps("consents-withdraw")
    await open_part(worker, "work", "employer")
    await worker.taps("profile-ask-correction")
    worker.has_seen("consultation-added", number="1")
    worker.sees("consents-ask-records", organisation=worker.world.facts.organisation.name)
    (case,) = await worker.world.rows(consultations)
    assert case["kind"] == "procedure"


async def test_a_language_is_ticked_by_its_name_too_and_other_words_are_offered_to_support(worker: Chat) -> None:
    await open_part(worker, "me", "languages_spoken")
    await worker.taps("profile-enter")
    for word in ("tieng viet", "Tagalog", "日本語", "タガログ語"):
        await worker.sends(word)
    await worker.sends("my pay is short")
    worker.sees("form-mistake-choose")
    assert worker.says("receipt-send") in worker.labels()
    await worker.taps("profile-done")
    assert await told(worker) == {"languages_spoken": "vi,ja"}


async def test_the_prefecture_of_the_employers_address_stands_first(worker: Chat) -> None:
    async with worker.world.shien.database.transaction() as store:
        employer_id = await store.employers.add("Example Foods")
        await store.employers.describe(employer_id, {"address": "東京都府中市1-2-3"})
        worker_id = await store.workers.add_to_roster("W-1", "EXAMPLE LINH")
        await store.contracts.begin(worker_id, employer_id, None)
        arrived = await store.workers.by_chat(worker.person.id)
        assert arrived
        await store.workers.move_chat(worker_id, arrived)
    await open_part(worker, "me", "prefecture")
    await worker.taps("profile-enter")
    assert worker.labels()[0] == worker.says("profile-prefecture", {"name_en": "Tokyo", "name_ja": "東京都"})
