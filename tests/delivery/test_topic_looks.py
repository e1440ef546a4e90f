"""Where a consultation stands is seen in the list of topics."""

import pytest

from bot.domain.outbox import CloseTopic, EditCard, OpenTopic, SetTopicIcon
from bot.domain.support.consultation import ConsultationState, Urgency
from bot.domain.support.topic_icon import CHANGED_AT_MOST_EVERY, EMOJI, TopicIcon
from simulator import Fault
from simulator.methods.topics import ICONS
from tests.delivery.office import START, Office


def icon(office: Office) -> str | None:
    """The icon of the one topic that there is."""
    [topic] = office.staff.topics
    return ICONS.get(topic.icon_custom_emoji_id or "", "none").replace("\ufe0f", "")


async def wait(office: Office) -> None:
    """Let the worker wait for an answer."""
    async with office.database.transaction() as store:
        await store.standings.wait(office.consultation.id, office.clock.now())


async def answer(office: Office) -> None:
    """Nobody waits any more."""
    async with office.database.transaction() as store:
        await store.standings.wait_no_more(office.consultation.id)


async def changes(office: Office) -> int:
    return [call.method for call in office.telegram.calls].count("editForumTopic")


async def edited(office: Office) -> None:
    """The card is edited, as at every change of where a matter stands, and what follows."""
    await office.sent(EditCard(consultation_id=office.consultation.id))


async def test_a_topic_begins_with_the_icon_of_its_matter_without_a_call_more(office: Office) -> None:
    await wait(office)
    async with office.database.transaction() as store:
        await store.standings.set_urgency(office.consultation.id, Urgency.RED)
    await office.open_topic()
    assert (icon(office), await changes(office)) == (EMOJI[TopicIcon.RED], 0)


async def test_the_icon_follows_the_card_and_the_title_stays(office: Office) -> None:
    await office.open_topic()
    [before] = office.staff.topics
    await wait(office)
    await edited(office)
    [after] = office.staff.topics
    assert (icon(office), after.name) == (EMOJI[TopicIcon.OURS], before.name)
    await edited(office)
    assert await changes(office) == 1


async def test_the_icon_changes_at_most_once_in_ten_minutes_and_then_to_what_is_right_by_then(office: Office) -> None:
    await office.open_topic()
    await wait(office)
    await edited(office)
    async with office.database.transaction() as store:
        await store.consultations.set_state(office.consultation.id, ConsultationState.CLOSED, START)
    await edited(office)
    async with office.database.transaction() as store:
        await store.standings.set_urgency(office.consultation.id, Urgency.RED)
        await store.consultations.set_state(office.consultation.id, ConsultationState.WAITING_FOR_STAFF, START)
    await edited(office)
    assert (icon(office), await changes(office)) == (EMOJI[TopicIcon.OURS], 1)
    office.clock.move(CHANGED_AT_MOST_EVERY)
    await office.deliver()
    assert (icon(office), await changes(office)) == (EMOJI[TopicIcon.RED], 2)


async def test_an_icon_that_became_right_again_is_not_set(office: Office) -> None:
    await office.open_topic()
    [row] = await office.sent(SetTopicIcon(consultation_id=office.consultation.id))
    assert (row.outcome, row.reason, await changes(office)) == ("skipped", "superseded", 0)


@pytest.mark.parametrize("kind", ["400", "500"])
async def test_where_there_are_no_icons_everything_goes_on_without(office: Office, kind: str) -> None:
    fault = Fault(kind=kind, method="getForumTopicIconStickers", reason="no", times=None)  # type: ignore[arg-type]
    office.telegram.faults.add(fault)
    await office.open_topic()
    await wait(office)
    [row, *_] = await office.sent(SetTopicIcon(consultation_id=office.consultation.id))
    assert (icon(office), row.outcome, row.reason) == ("none", "skipped", "no icons")


async def test_telegram_is_asked_for_its_icons_once(office: Office) -> None:
    await office.open_topic()
    await wait(office)
    await edited(office)
    assert [call.method for call in office.telegram.calls].count("getForumTopicIconStickers") == 1


async def test_where_a_set_of_icons_lacks_one_none_is_used(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(ICONS, next(each for each, emoji in ICONS.items() if emoji == EMOJI[TopicIcon.CLOSED]))
    await office.open_topic()
    assert icon(office) == "none"


async def test_an_icon_that_telegram_refuses_is_tried_again_ten_minutes_later(office: Office) -> None:
    await office.open_topic()
    await wait(office)
    office.telegram.faults.add(Fault(kind="400", method="editForumTopic", reason="not enough rights to edit the topic"))
    await edited(office)
    await edited(office)
    assert (await changes(office), icon(office)) == (1, EMOJI[TopicIcon.THEIRS])
    office.clock.move(CHANGED_AT_MOST_EVERY)
    await office.deliver()
    assert icon(office) == EMOJI[TopicIcon.OURS]


async def test_a_closed_matter_s_topic_is_closed_and_reopened_with_it(office: Office) -> None:
    await office.open_topic()
    for state in (ConsultationState.CLOSED, ConsultationState.WAITING_FOR_STAFF):
        async with office.database.transaction() as store:
            await store.consultations.set_state(office.consultation.id, state, START)
        [row] = await office.sent(CloseTopic(consultation_id=office.consultation.id))
        is_closed = state is ConsultationState.CLOSED
        [topic] = office.staff.topics
        assert (row.outcome, topic.closed) == ("sent", is_closed)
        assert ((await office.case()).topic_closed_at is not None) == is_closed


async def test_a_topic_that_is_as_it_should_be_is_left_alone(office: Office) -> None:
    await office.open_topic()
    [row] = await office.sent(CloseTopic(consultation_id=office.consultation.id))
    assert (row.outcome, row.reason) == ("skipped", "superseded")


async def test_a_topic_that_somebody_closed_meanwhile_counts_as_closed(office: Office) -> None:
    topic_id = await office.open_topic()
    office.staff.close_topic(topic_id, office.officer.user)
    async with office.database.transaction() as store:
        await store.consultations.set_state(office.consultation.id, ConsultationState.CLOSED, START)
    [row] = await office.sent(CloseTopic(consultation_id=office.consultation.id))
    assert row.outcome == "sent"
    assert (await office.case()).topic_closed_at is not None


async def test_what_has_no_topic_looks_like_nothing(office: Office) -> None:
    office.staff.is_forum = False
    await office.sent(OpenTopic(consultation_id=office.consultation.id))
    rows = await office.sent(
        SetTopicIcon(consultation_id=office.consultation.id), CloseTopic(consultation_id=office.consultation.id)
    )
    assert [row.reason for row in rows] == ["superseded"] * 2


async def test_words_do_not_wait_behind_an_icon_that_waits_for_its_ten_minutes(office: Office) -> None:
    await office.open_topic()
    for change in (wait, answer):
        await change(office)
        await edited(office)
    told = await office.brought("Thank you")
    assert (told.staff_message_id is not None, icon(office)) == (True, EMOJI[TopicIcon.OURS])
