"""Consents, purpose by purpose and case by case, and the privacy notice."""

from bot.domain.privacy.consent import Purpose
from bot.storage.tables import consents, messages, screenings
from bot.texts import language_name
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import OTHER_ID, STRANGER_ID, WORKER_ID
from tests.conversations.form import stand_at
from tests.conversations.world import World

WORDS = "My pay is short"


CHOICES = {WORKER_ID: [], OTHER_ID: [Purpose.REMINDERS], STRANGER_ID: [Purpose.RECORDS, Purpose.REMINDERS]}


async def in_force(chat: Chat) -> list[tuple[str, int | None]]:
    rows = [row for row in await chat.world.rows(consents) if row["withdrawn_at"] is None]
    async with chat.world.shien.database.transaction() as store:
        worker = await store.workers.by_chat(chat.person.id)
    assert worker is not None
    return [(row["purpose"], row["consultation_id"]) for row in rows if row["worker_id"] == worker.id]


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


async def test_who_has_read_the_privacy_notice_agrees_one_by_one_to_what_is_ticked_and_to_no_other(
    world: World,
) -> None:
    for person_id, chosen in CHOICES.items():
        newcomer = Chat(world, world.people[person_id], "vi")
        await arrive(newcomer)
        await newcomer.taps("consent-more")
        assert world.facts.organisation.privacy_contact in newcomer.screen()
        assert newcomer.says("consents-button") not in newcomer.labels()
        await newcomer.taps("button-back")
        assert newcomer.says("consent-agree") in newcomer.labels()
        await newcomer.taps("consent-choose")
        for purpose in chosen:
            await newcomer.taps("consents-not-given", name=newcomer.says(f"consents-name-{purpose}"))
        await newcomer.taps("consent-continue")
        newcomer.sees("menu-text")
        assert {purpose for purpose, _ in await in_force(newcomer)} == {purpose.value for purpose in chosen}


async def test_a_consent_is_taken_back_with_the_answers_given_under_it_and_given_again(worker: Chat) -> None:
    await take_back(worker, "consents-name-reminders")
    assert await in_force(worker) == [("records", None)]
    (event,) = await worker.world.happened("purpose_withdrawn")
    assert event["details"]["purpose"] == "reminders"
    await open_consent(worker, "consents-name-reminders", "not-given")
    await worker.taps("consents-give")
    assert await in_force(worker) == [("records", None), ("reminders", None)]
    await worker.sends("/menu")
    await stand_at(worker, "health_can_work")
    assert (Purpose.HEALTH, None) in await in_force(worker)
    before = (await worker.world.row(screenings))["answers"]
    await take_back(worker, "consents-name-health")
    left = (await worker.world.row(screenings))["answers"]
    assert set(before) - set(left) == {"health_check_done", "health_check_on"}


async def test_without_records_words_reach_staff_and_the_consent_is_asked_for_afterwards(
    worker: Chat, officer: Desk
) -> None:
    await take_back(worker, "consents-name-records")
    await open_with(worker, WORDS)
    worker.has_seen("consents-ask-records", organisation=worker.world.facts.organisation.name)
    assert officer.in_topic()[-1]["text"] == WORDS
    await worker.taps("consents-ask-yes")
    worker.sees("consents-now-given")
    assert ("records", None) in await in_force(worker)
    first = worker.message(WORDS)
    await officer.replies("Please show the payslip", to=WORDS)
    await officer.taps("staff-offer-send", locale="en")
    await take_back(worker, "consents-name-records")
    officer.has_seen("consents-staff-withdrawn", purpose="records")
    await worker.then(worker.person.edits(first["message_id"], "changed"))
    await worker.sends("Here it is", reply_to=worker.message("Please show the payslip")["message_id"])
    assert [message["text"] for message in officer.in_topic()[-2:]] == ["changed", "Here it is"]


async def test_a_matter_of_health_asks_once_in_its_case_after_the_words(worker: Chat, other_worker: Chat) -> None:
    await other_worker.sends("My head hurts")
    await other_worker.taps("consultation-kind-health")
    await other_worker.taps("consents-ask-no")
    other_worker.sees("consents-without-health")
    assert (Purpose.HEALTH, 1) not in await in_force(other_worker)
    await open_with(worker, "My back hurts", "health")
    worker.has_seen("consents-ask-health", organisation=worker.world.facts.organisation.name)
    await worker.taps("consents-ask-yes")
    await worker.sends("Since Monday")
    assert (Purpose.HEALTH, 2) in await in_force(worker)
    assert await words_of(worker, 2) == ["My back hurts", "Since Monday"]


async def test_staff_ask_whether_they_may_tell_the_employer_and_only_the_worker_answers_and_takes_it_back(
    worker: Chat, other_worker: Chat, officer: Desk
) -> None:
    await open_with(worker, WORDS)
    for said, employer_disclosure in (("no", "refused"), ("yes", "agreed")):
        await officer.taps("staff-card-ask-employer")
        officer.is_told("consents-staff-asked")
        officer.sees("staff-telling", telling="asked")
        await other_worker.forges("mayemployer:yes:1")
        assert (Purpose.EMPLOYER, 1) not in await in_force(worker)
        await worker.taps(f"consents-employer-{said}")
        worker.sees(f"consents-employer-said-{said}", number="1")
        officer.sees("staff-telling", telling=employer_disclosure)
        assert ((Purpose.EMPLOYER, 1) in await in_force(worker)) is (said == "yes")
    assert [event["actor"] for event in await worker.world.happened("employer_consent_asked")] == ["staff:2", "staff:2"]
    await take_back(worker, "consents-case-employer", number="1")
    officer.sees("staff-telling", telling="withdrawn")
    await officer.taps("staff-card-ask-employer")
    worker.sees("consents-employer-question", number="1", kind="pay")


async def words_of(chat: Chat, consultation_id: int) -> list[str]:
    rows = await chat.world.rows(messages)
    return [row["text"] for row in rows if row["consultation_id"] == consultation_id]
