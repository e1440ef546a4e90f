import pytest

from bot.domain.outbox import CopyMessages, DeliveryResult, DeliveryStatus, React, SayText
from bot.domain.outbox.delivery_status import DeliveryReaction
from bot.domain.outbox.follow_ups import after_answer, after_reaction, say_again
from bot.domain.support.message import IncomingMessage, Message
from simulator import Fault
from tests.delivery.office import START, Office, texts_of, to_staff, to_worker

BLOCKED = "Forbidden: bot was blocked by the user"
ANSWER = CopyMessages((9,), worker_id=7)


@pytest.mark.parametrize("outcome", [DeliveryStatus.SENT, DeliveryStatus.REPEATED])
def test_an_answer_that_arrived_gets_a_reaction(outcome: DeliveryStatus) -> None:
    assert after_answer(ANSWER, 3, -1001, 55, DeliveryResult(outcome)) == (
        React(55, DeliveryReaction.DELIVERED, consultation_id=3, group_id=-1001),
    )


def test_of_an_answer_that_arrived_late_it_is_said_too_for_a_sentence_there_says_that_it_did_not() -> None:
    _, told = after_answer(say_again(ANSWER, 4), 3, -1001, 55, DeliveryResult(DeliveryStatus.SENT))
    assert told == SayText("staff-delivery-arrived", consultation_id=3, group_id=-1001, reply_to=55)


@pytest.mark.parametrize(
    ("outcome", "reason", "key", "args"),
    [
        (DeliveryStatus.UNREACHABLE, BLOCKED, "staff-delivery-blocked", {}),
        (DeliveryStatus.UNREACHABLE, "Forbidden: user is deactivated", "staff-delivery-deactivated", {}),
        (DeliveryStatus.UNREACHABLE, "Chat not found", "staff-delivery-no-chat", {}),
        (DeliveryStatus.UNREACHABLE, "no chat", "staff-delivery-no-chat", {}),
        (DeliveryStatus.UNREACHABLE, None, "staff-delivery-no-chat", {}),
        (
            DeliveryStatus.REFUSED,
            "Message can't be copied",
            "staff-delivery-refused",
            {"reason": "Message can't be copied"},
        ),
    ],
)
def test_an_answer_that_did_not_arrive_gets_a_cross_and_a_sentence_why(
    outcome: DeliveryStatus, reason: str | None, key: str, args: dict[str, str]
) -> None:
    assert after_answer(ANSWER, 3, -1001, 55, DeliveryResult(outcome, reason=reason)) == (
        React(55, DeliveryReaction.FAILED, consultation_id=3, group_id=-1001),
        SayText(key, consultation_id=3, args=args, group_id=-1001, reply_to=55),
    )


@pytest.mark.parametrize(
    ("outcome", "reaction", "is_told"),
    [
        (DeliveryStatus.REFUSED, DeliveryReaction.DELIVERED, True),
        (DeliveryStatus.REFUSED, DeliveryReaction.FAILED, False),
        (DeliveryStatus.SENT, DeliveryReaction.DELIVERED, False),
    ],
)
def test_a_tick_that_the_group_does_not_take_is_said_in_words(
    outcome: DeliveryStatus, reaction: DeliveryReaction, is_told: bool
) -> None:
    react = React(55, reaction, consultation_id=3, group_id=-1001)
    words = SayText("staff-delivery-arrived", consultation_id=3, group_id=-1001, reply_to=55)
    assert after_reaction(react, DeliveryResult(outcome)) == ((words,) if is_told else ())


@pytest.mark.parametrize("outcome", [DeliveryStatus.CANCELLED, DeliveryStatus.SKIPPED])
def test_an_answer_that_was_never_meant_to_leave_gets_nothing(outcome: DeliveryStatus) -> None:
    assert after_answer(ANSWER, 3, -1001, 55, DeliveryResult(outcome)) == ()


async def test_a_workers_words_come_to_the_topic_as_they_are_and_know_their_counterpart(office: Office) -> None:
    thread_id = await office.open_topic()
    message = await office.brought("My pay is <short>")
    copy = office.staff.messages(thread_id)[-1]
    assert copy["text"] == "My pay is <short>"
    assert (message.worker_message_id, message.staff_message_id) == (
        office.linh.messages[-1]["message_id"],
        copy["message_id"],
    )


async def test_an_album_stays_one_and_each_part_knows_its_counterpart(office: Office) -> None:
    thread_id = await office.open_topic()
    messages = await office.keep(*office.linh.sends_album(["payslip", None]))
    [row] = await office.sent(to_staff(*messages))
    copies = [message for message in office.staff.messages(thread_id) if "photo" in message]
    assert len({copy["media_group_id"] for copy in copies}) == 1
    assert [(await office.message(message.id)).staff_message_id for message in messages] == [
        copy["message_id"] for copy in copies
    ]
    assert (row.outcome, row.telegram_id, row.locale) == ("sent", copies[0]["message_id"], None)


async def test_parts_of_an_album_that_were_stored_in_another_order_still_know_their_counterparts(
    office: Office,
) -> None:
    first, second = office.linh.sends_album(["one", "two"])
    kept_second, kept_first = await office.keep(second, first)
    await office.sent(to_staff(kept_second, kept_first))
    captions = {message["message_id"]: message.get("caption") for message in office.staff.messages()}
    twins = [await office.message(kept_first.id), await office.message(kept_second.id)]
    assert [captions[twin.staff_message_id] for twin in twins if twin.staff_message_id] == ["one", "two"]


async def test_an_answer_reaches_the_worker_under_the_question_and_gets_a_reaction(office: Office) -> None:
    await office.open_topic()
    question = await office.brought("Is this right?")
    answer = await office.answer(question, "We will ask your employer")
    [row] = await office.sent(to_worker(office.worker, answer))
    received = office.linh.messages[-1]
    assert received["text"] == "We will ask your employer"
    assert received["reply_to_message"]["message_id"] == question.worker_message_id
    assert (await office.message(answer.id)).worker_message_id == received["message_id"]
    assert row.outcome == "sent"
    assert ticks(office, answer) == ["👌"]


async def test_an_album_of_an_officer_reaches_the_worker_whole_and_its_last_part_gets_the_reaction(
    office: Office,
) -> None:
    thread_id = await office.open_topic()
    question = await office.brought("Where is the office?")
    posts = office.officer.sends_album(["map", None], chat=office.staff, thread_id=thread_id)
    first, last = await office.keep_answer(question, *posts)
    await office.sent(to_worker(office.worker, first, last))
    assert [message.get("caption") for message in office.linh.messages[-2:]] == ["map", None]
    assert (ticks(office, first), ticks(office, last)) == ([], ["👌"])


async def test_an_answer_to_a_question_that_the_worker_deleted_arrives_all_the_same(office: Office) -> None:
    await office.open_topic()
    question = await office.brought("Never mind")
    office.linh.remove([question.worker_message_id or 0])
    answer = await office.answer(question, "Are you well?")
    await office.sent(to_worker(office.worker, answer))
    assert office.linh.messages[-1]["text"] == "Are you well?"


async def test_an_answer_to_who_blocked_the_bot_gets_a_cross_and_a_sentence_in_the_topic(office: Office) -> None:
    thread_id = await office.open_topic()
    answer = await office.answer(await office.brought("Help"), "Call us")
    office.linh.blocks_bot()
    [row] = await office.sent(to_worker(office.worker, answer))
    [sentence] = [
        each for each in office.staff.messages(thread_id) if "the worker has blocked the bot" in str(each.get("text"))
    ]
    assert (row.outcome, row.reason) == ("unreachable", BLOCKED)
    assert ticks(office, answer) == ["👎"]
    assert sentence["reply_to_message"]["message_id"] == answer.staff_message_id
    assert (await office.message(answer.id)).worker_message_id is None


async def test_an_answer_that_telegram_refuses_gets_a_cross_and_telegrams_words(office: Office) -> None:
    thread_id = await office.open_topic()
    answer = await office.answer(await office.brought("Help"), "Call us")
    # The officer deletes the answer after pressing "send"; the cross finds nothing to stand on, the sentence does.
    office.staff.remove([answer.staff_message_id or 0])
    [row] = await office.sent(to_worker(office.worker, answer))
    assert (row.outcome, row.reason) == ("refused", "Message to copy not found")
    assert "Message to copy not found" in str(texts_of(office.staff.messages(thread_id)))
    said = [row.outcome for row in await office.rows() if row.act in ("react", "say")]
    assert said[-2:] == ["refused", "sent"]


async def test_part_of_an_album_that_is_gone_is_noted_and_the_rest_arrives(office: Office) -> None:
    thread_id = await office.open_topic()
    question = await office.brought("Where is the office?")
    posts = office.officer.sends_album(["map", "photo", "key"], chat=office.staff, thread_id=thread_id)
    answers = await office.keep_answer(question, *posts)
    office.staff.remove([answers[0].staff_message_id or 0])
    [row] = await office.sent(to_worker(office.worker, *answers))
    assert [message.get("caption") for message in office.linh.messages[-2:]] == ["photo", "key"]
    assert (row.outcome, row.reason) == ("sent", "2 of 3 copied")


async def test_words_that_the_worker_deleted_meanwhile_reach_staff_from_the_records(office: Office) -> None:
    thread_id = await office.open_topic()
    [message] = await office.keep(office.linh.sends("They <b>hit</b> me"))
    office.linh.remove([message.worker_message_id or 0])
    [row] = await office.sent(to_staff(message))
    _card, note, words = texts_of(office.staff.messages(thread_id))
    assert "could not be copied" in note
    assert words == "They <b>hit</b> me"
    assert (row.outcome, row.reason, row.locale) == ("sent", "Message to copy not found", "en")


async def test_words_said_again_can_be_answered(office: Office) -> None:
    await office.open_topic()
    [message] = await office.keep(office.linh.sends("They hit me"))
    office.linh.remove([message.worker_message_id or 0])
    await office.sent(to_staff(message))
    kept = await office.message(message.id)
    assert kept.staff_message_id == office.staff.messages()[-1]["message_id"]
    await office.sent(to_worker(office.worker, await office.answer(kept, "Are you safe?")))
    assert office.linh.messages[-1]["text"] == "Are you safe?"


async def test_an_album_that_is_partly_gone_is_followed_by_all_its_words(office: Office) -> None:
    thread_id = await office.open_topic()
    messages = await office.keep(*office.linh.sends_album(["front", "back"]))
    office.linh.remove([messages[0].worker_message_id or 0])
    [row] = await office.sent(to_staff(*messages))
    assert texts_of(office.staff.messages(thread_id))[-2:] == ["front", "back"]
    assert (row.outcome, row.reason) == ("sent", "1 of 2 copied")


async def test_a_photo_without_words_that_is_gone_leaves_a_sentence_that_can_be_answered(office: Office) -> None:
    await office.open_topic()
    [message] = await office.keep(office.linh.sends_photo())
    office.linh.remove([message.worker_message_id or 0])
    await office.sent(to_staff(message))
    assert (await office.message(message.id)).staff_message_id == office.staff.messages()[-1]["message_id"]


async def _keep_photos(office: Office, *captions: str) -> list[Message]:
    """Store photos that Linh sent, each with the id under which Telegram has it."""
    posts = [office.linh.sends_photo(each) for each in captions]
    words = [
        IncomingMessage(each["message_id"], "photo", each["caption"], file_id=each["photo"][-1]["file_id"])
        for each in posts
    ]
    async with office.database.transaction() as store:
        return [await store.messages.add_from_worker(office.consultation.id, each, START) for each in words]


async def test_what_stood_before_a_later_call_was_refused_is_remembered_once_for_each_message(office: Office) -> None:
    await office.open_topic()
    messages = await _keep_photos(office, "front", "back")
    office.linh.remove([each.worker_message_id or 0 for each in messages])
    office.telegram.faults.add(Fault(method="sendMessage", kind="400", reason="some reason", times=None))
    [row] = await office.sent(to_staff(*messages))
    assert row.outcome == "refused"
    stand = [each["message_id"] for each in office.staff.messages() if "photo" in each]
    async with office.database.transaction() as store:
        posts = [await store.group_posts.of_message(each.id) for each in messages]
    assert [[each.telegram_id for each in of_one] for of_one in posts] == [[each] for each in stand]
    assert len(stand) == 2


async def test_what_was_said_in_several_calls_is_remembered_once(office: Office) -> None:
    await office.open_topic()
    messages = await _keep_photos(office, "front", "back")
    office.linh.remove([each.worker_message_id or 0 for each in messages])
    await office.sent(to_staff(*messages))
    async with office.database.transaction() as store:
        posts = await store.group_posts.of_consultation(office.consultation.id)
    places = [(each.telegram_id, each.message_id) for each in posts]
    assert len(places) == len({*places})


async def test_words_of_a_worker_who_has_left_the_chat_since_reach_staff_from_the_records(office: Office) -> None:
    thread_id = await office.open_topic()
    [message] = await office.keep(office.linh.sends("Goodbye"))
    async with office.database.transaction() as store:
        await store.workers.forget_chat(office.worker)
    [row] = await office.sent(to_staff(message))
    assert texts_of(office.staff.messages(thread_id))[-1] == "Goodbye"
    assert (row.outcome, row.reason) == ("sent", "no chat")


async def test_words_for_a_deleted_topic_come_to_a_new_one(office: Office) -> None:
    office.staff.delete_topic(await office.open_topic())
    message = await office.brought("Are you there?")
    [topic] = office.staff.topics
    card, words, _line = texts_of(office.staff.messages(topic.thread_id))
    assert (card.splitlines()[0], words) == (f"Consultation no. {office.consultation.id}", "Are you there?")
    assert message.staff_message_id == office.staff.messages(topic.thread_id)[-2]["message_id"]


async def test_a_copy_that_meets_a_pause_is_not_taken_for_refused(office: Office) -> None:
    thread_id = await office.open_topic()
    [message] = await office.keep(office.linh.sends("Hello"))
    office.telegram.faults.add(Fault(method="copyMessage", kind="429", retry_after=3))
    await office.sent(to_staff(message))
    office.clock.move(office.limiter.pause_left(office.staff.id))
    await office.deliver()
    assert texts_of(office.staff.messages(thread_id))[1:] == ["Hello"]


def ticks(office: Office, answer: Message) -> list[str]:
    [post] = [message for message in office.staff.messages() if message["message_id"] == answer.staff_message_id]
    return [reaction["emoji"] for reaction in post["reactions"]]
