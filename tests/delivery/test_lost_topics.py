"""Topics that staff deleted by hand."""

import pytest

from bot.domain.outbox import CopyMessages, EditCard, SetTopicIcon, tell_staff
from bot.domain.outbox.said_again import SAID_AGAIN
from bot.domain.support.consultation import ConsultationState
from bot.domain.support.message import DraftStatus, IncomingMessage
from simulator import Fault
from tests.delivery.office import START, Office, texts_of, to_staff, to_worker

AGAIN = "The topic of this consultation was deleted. This is a new one. The last {} messages follow."


async def in_new_topic(office: Office) -> list[str]:
    """What stands in the one topic that there is, below its card."""
    [topic] = office.staff.topics
    return texts_of(office.staff.messages(topic.thread_id))[1:]


async def calls_of(office: Office, method: str) -> int:
    return [call.method for call in office.telegram.calls].count(method)


async def test_what_both_sides_said_is_said_again_in_order_and_what_stayed_internal_is_not(office: Office) -> None:
    asked = await office.brought("My pay is late")
    answer = await office.answer(asked, "Since when?")
    kept = await office.answer(asked, "Third time this year")
    async with office.database.transaction() as store:
        await store.staff.describe(answer.staff_id or 0, "Sato", "Officer", ("en",))
        await store.messages.decide_drafts([answer.id], DraftStatus.SENT)
        await store.messages.decide_drafts([kept.id], DraftStatus.INTERNAL)
        matter = await store.consultations.get(asked.consultation_id)
        for draft in (answer, kept):
            shown = {draft.staff_message_id or 0: draft.id}
            await store.group_posts.add(matter.id, office.staff.id, matter.topic_id, shown)
    await office.sent(to_worker(office.worker, answer))
    await office.brought("Since May")
    office.staff.delete_topic((await office.case()).topic_id or 0)
    await office.brought("And June")
    said = ["And June", AGAIN.format(3), "My pay is late", "📤 Sato answered: Since when?", "Since May"]
    assert await in_new_topic(office) == said


async def test_the_last_twenty_are_said_again_and_what_stands_in_a_row_costs_one_call(office: Office) -> None:
    for number in range(SAID_AGAIN + 3):
        await office.brought(f"No. {number}")
    office.staff.delete_topic((await office.case()).topic_id or 0)
    before = await calls_of(office, "copyMessages"), await calls_of(office, "copyMessage")
    await office.sent(tell_staff("tests-yes", consultation_id=office.consultation.id))
    assert (await calls_of(office, "copyMessages"), await calls_of(office, "copyMessage")) == (before[0] + 1, before[1])
    assert await in_new_topic(office) == [
        "Yes & no",
        AGAIN.format(SAID_AGAIN),
        *(f"No. {number}" for number in range(3, SAID_AGAIN + 3)),
    ]


async def test_an_answer_below_what_was_said_again_is_one_to_that_message(office: Office) -> None:
    asked = await office.brought("My pay is late")
    office.staff.delete_topic((await office.case()).topic_id or 0)
    await office.brought("Hello?")
    again = await office.message(asked.id)
    async with office.database.transaction() as store:
        found = await store.messages.by_staff_message_id(office.staff.id, again.staff_message_id or 0)
    assert (found and found.id, again.staff_message_id != asked.staff_message_id) == (asked.id, True)


async def test_forwarded_words_say_again_whose_they_are(office: Office) -> None:
    post = office.linh.sends("Come at six")
    words = IncomingMessage(post["message_id"], "text", "Come at six", forwarded_from="The boss")
    async with office.database.transaction() as store:
        told = await store.messages.add_from_worker(office.consultation.id, words, START)
    await office.sent(CopyMessages((told.id,), consultation_id=office.consultation.id))
    office.staff.delete_topic((await office.case()).topic_id or 0)
    await office.brought("Hello?")
    *_, whose, again = await in_new_topic(office)
    assert "The boss" in whose
    assert again == "Come at six"


@pytest.mark.parametrize("change", [EditCard, SetTopicIcon])
async def test_a_deleted_topic_is_made_anew_when_its_card_or_its_icon_changes(
    office: Office, change: type[EditCard] | type[SetTopicIcon]
) -> None:
    await office.brought("My pay is late")
    office.staff.delete_topic((await office.case()).topic_id or 0)
    async with office.database.transaction() as store:
        await store.standings.wait(office.consultation.id, START)
    await office.sent(change(consultation_id=office.consultation.id))
    await office.deliver()
    assert "My pay is late" in await in_new_topic(office)


async def test_the_topic_of_a_closed_matter_stays_away(office: Office) -> None:
    await office.brought("My pay is late")
    office.staff.delete_topic((await office.case()).topic_id or 0)
    async with office.database.transaction() as store:
        await store.consultations.set_state(office.consultation.id, ConsultationState.CLOSED, START)
    await office.sent(EditCard(consultation_id=office.consultation.id))
    await office.sent(SetTopicIcon(consultation_id=office.consultation.id))
    assert office.staff.topics == []


async def test_two_that_meet_the_deleted_topic_at_once_make_one(office: Office) -> None:
    await office.brought("My pay is late")
    [more] = await office.keep(office.linh.sends("Hello?"))
    office.staff.delete_topic((await office.case()).topic_id or 0)
    async with office.database.transaction() as store:
        await store.standings.wait(office.consultation.id, START)
        await store.consultations.set_state(office.consultation.id, ConsultationState.WAITING_FOR_STAFF, START)
    office.telegram.faults.add(Fault(kind="slow", method="editForumTopic", held_seconds=0.2))
    await office.sent(to_staff(more), SetTopicIcon(consultation_id=office.consultation.id))
    assert len(office.staff.topics) == 1
    assert await calls_of(office, "createForumTopic") == 2
