"""Consents, purpose by purpose and case by case, and the privacy notice."""

import pytest

from bot.domain.consent import Purpose
from bot.storage.tables import consents, consultations, messages, screenings
from bot.texts import language_name
from tests.conversations.chat import Chat, Desk
from tests.conversations.form import stand_at

WORDS = "My pay is short"


async def in_force(chat: Chat) -> list[tuple[str, int | None]]:
    rows = await chat.world.rows(consents)
    return [(row["purpose"], row["consultation_id"]) for row in rows if row["withdrawn_at"] is None]


async def open_consent(chat: Chat, key: str, mark: str, **args: str) -> None:
    await chat.sends("/privacy")
    await chat.taps("consents-button")
    await chat.taps(f"consents-{mark}", name=chat.says(key, args))


async def take_back(chat: Chat, key: str, **args: str) -> None:
    await open_consent(chat, key, "given", **args)
    await chat.taps("consents-withdraw")
    chat.sees("consents-now-not-given")
    await chat.sends("/menu")


async def ask(chat: Chat, kind: str) -> None:
    await chat.sends("/menu")
    await chat.taps("menu-consultation")
    await chat.taps(f"consultation-kind-{kind}")


async def open_with(chat: Chat, words: str, kind: str = "pay") -> None:
    await ask(chat, kind)
    await chat.sends(words)


async def arrive(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))


async def test_agreeing_to_all_gives_the_general_consents_too(newcomer: Chat) -> None:
    await arrive(newcomer)
    await newcomer.taps("consent-agree")
    assert await in_force(newcomer) == [("reminders", None), ("records", None)]
    events = await newcomer.world.happened("purpose_consented")
    assert [event["details"]["purpose"] for event in events] == ["reminders", "records"]


@pytest.mark.parametrize("chosen", [[], [Purpose.REMINDERS], [Purpose.RECORDS, Purpose.REMINDERS]])
async def test_one_by_one_gives_what_was_ticked_and_no_other(newcomer: Chat, chosen: list[Purpose]) -> None:
    await arrive(newcomer)
    await newcomer.taps("consent-choose")
    for purpose in chosen:
        await newcomer.taps("consents-not-given", name=newcomer.says(f"consents-name-{purpose}"))
    await newcomer.taps("consent-continue")
    newcomer.sees("menu-text")
    assert {purpose for purpose, _ in await in_force(newcomer)} == {purpose.value for purpose in chosen}


async def test_the_privacy_notice_can_be_read_before_agreeing(newcomer: Chat) -> None:
    await arrive(newcomer)
    await newcomer.taps("privacy-button")
    assert newcomer.world.facts.organisation.privacy_contact in newcomer.screen()
    assert newcomer.says("consents-button") not in newcomer.labels()
    await newcomer.taps("back-button")
    assert newcomer.says("consent-agree") in newcomer.labels()


async def test_the_notice_names_the_settings(worker: Chat) -> None:
    organisation = worker.world.facts.organisation
    await worker.sends("/privacy")
    worker.sees(
        "privacy-notice",
        organisation=organisation.name,
        registration=organisation.registration_number,
        phone=organisation.phone,
        contact=organisation.privacy_contact,
        hosted_in="JP",
        chat_days=90,
        checks_days=365,
        margin_days=30,
        sealed="no",
    )


async def test_a_consent_is_taken_back_and_given_again(worker: Chat) -> None:
    await take_back(worker, "consents-name-reminders")
    assert await in_force(worker) == [("records", None)]
    (event,) = await worker.world.happened("purpose_withdrawn")
    assert event["details"]["purpose"] == "reminders"
    await open_consent(worker, "consents-name-reminders", "not-given")
    await worker.taps("consents-give")
    assert await in_force(worker) == [("records", None), ("reminders", None)]


async def test_without_records_support_is_asked_only_after_consent(worker: Chat, admin: Desk) -> None:
    await take_back(worker, "consents-name-records")
    await worker.taps("menu-consultation")
    worker.sees("consents-ask-records", organisation=worker.world.facts.organisation.name)
    worker.does_not_see("consents-words-wait")
    await worker.taps("consents-ask-yes")
    worker.sees("consultation-what")
    await worker.taps("consultation-kind-pay")
    await worker.sends(WORDS)
    assert admin.in_topic()[-1]["text"] == WORDS


async def test_unasked_words_wait_for_the_consent(worker: Chat) -> None:
    await take_back(worker, "consents-name-records")
    await worker.sends(WORDS)
    worker.sees("consents-ask-records", organisation=worker.world.facts.organisation.name)
    worker.sees("consents-words-wait")
    await worker.sends("And more")
    assert await worker.world.rows(messages) == []
    await worker.taps("consents-ask-yes")
    await worker.taps("consultation-kind-pay")
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS, "And more"]


async def test_a_no_to_records_keeps_no_word(worker: Chat) -> None:
    await take_back(worker, "consents-name-records")
    await worker.sends(WORDS)
    await worker.taps("consents-ask-no")
    worker.sees("menu-text")
    assert await worker.world.rows(messages) == []
    assert await worker.world.rows(consultations) == []


async def test_without_records_an_open_consultation_takes_nothing_new(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    first = worker.message(WORDS)
    await officer.replies("Please show the payslip", to=WORDS)
    await officer.taps("staff-offer-send", locale="en")
    await take_back(worker, "consents-name-records")
    officer.has_seen("consents-staff-withdrawn", purpose="records")
    await worker.then(worker.person.edits(first["message_id"], "changed"))
    await worker.sends("Here it is", reply_to=worker.message("Please show the payslip")["message_id"])
    worker.sees("consents-ask-records", organisation=worker.world.facts.organisation.name)
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS, "Please show the payslip"]
    await worker.taps("consents-ask-yes")
    await worker.taps("consultation-continue", number="1", kind="pay")
    assert officer.in_topic()[-1]["text"] == "Here it is"


async def test_a_matter_of_health_asks_once_for_this_case(worker: Chat) -> None:
    await ask(worker, "health")
    worker.sees("consents-ask-health", organisation=worker.world.facts.organisation.name)
    await worker.taps("consents-ask-yes")
    await worker.sends("My back hurts")
    await worker.sends("Since Monday")
    assert (Purpose.HEALTH, 1) in await in_force(worker)
    assert len(await worker.world.rows(messages)) == 2


async def test_a_no_about_health_opens_nothing_and_another_kind_may_be_chosen(worker: Chat) -> None:
    await worker.sends("My back hurts")
    await worker.taps("consultation-kind-health")
    await worker.taps("consents-ask-no")
    assert await worker.world.rows(consultations) == []
    await worker.taps("consultation-kind-life")
    assert [row["text"] for row in await worker.world.rows(messages)] == ["My back hurts"]


async def test_health_taken_back_in_a_case_is_asked_again_before_more_is_kept(worker: Chat) -> None:
    await ask(worker, "health")
    await worker.taps("consents-ask-yes")
    await worker.sends("My back hurts")
    await take_back(worker, "consents-case-health", number="1")
    await worker.sends("More")
    await worker.taps("consultation-continue", number="1", kind="health")
    worker.sees("consents-ask-health", organisation=worker.world.facts.organisation.name)
    await worker.taps("consents-ask-yes")
    assert [row["text"] for row in await worker.world.rows(messages)] == ["My back hurts", "More"]


async def test_health_taken_back_takes_the_answers_out_of_the_check(worker: Chat) -> None:
    await stand_at(worker, "health_can_work")
    assert (Purpose.HEALTH, None) in await in_force(worker)
    before = (await worker.world.row(screenings))["answers"]
    await take_back(worker, "consents-name-health")
    left = (await worker.world.row(screenings))["answers"]
    assert set(before) - set(left) == {"health_check_done", "health_check_on"}


@pytest.mark.parametrize(("said", "employer_disclosure"), [("yes", "agreed"), ("no", "refused")])
async def test_staff_ask_whether_they_may_tell_the_employer(
    worker: Chat, officer: Desk, said: str, employer_disclosure: str
) -> None:
    await open_with(worker, WORDS)
    await officer.taps("staff-card-ask-employer")
    officer.is_told("consents-staff-asked")
    officer.sees("staff-card-telling", employer_disclosure="asked")
    await worker.taps(f"consents-employer-{said}")
    worker.sees(f"consents-employer-said-{said}", number="1")
    officer.sees("staff-card-telling", employer_disclosure=employer_disclosure)
    assert ((Purpose.EMPLOYER, 1) in await in_force(worker)) is (said == "yes")
    assert [event["actor"] for event in await worker.world.happened("employer_consent_asked")] == ["staff:2"]


async def test_the_consent_to_tell_the_employer_is_taken_back(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.taps("staff-card-ask-employer")
    await worker.taps("consents-employer-yes")
    await take_back(worker, "consents-case-employer", number="1")
    officer.sees("staff-card-telling", employer_disclosure="withdrawn")
    await officer.taps("staff-card-ask-employer")
    worker.sees("consents-employer-question", number="1", kind="pay")


async def test_nobody_answers_for_another_worker(worker: Chat, other_worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.taps("staff-card-ask-employer")
    await other_worker.forges("mayemployer:yes:1")
    assert (Purpose.EMPLOYER, 1) not in await in_force(worker)


async def test_a_correction_needs_the_consent_to_records_and_asks_for_it(worker: Chat) -> None:
    await take_back(worker, "consents-name-records")
    await worker.sends("/profile")
    await worker.taps("profile-group-stay")
    await worker.taps("profile-name-employer")
    await worker.taps("profile-ask-correction")
    worker.sees("consents-now-not-given")
    await worker.taps("consents-give")
    worker.sees("profile-why-employer")
    await worker.taps("profile-ask-correction")
    worker.sees("consultation-added", number="1")
