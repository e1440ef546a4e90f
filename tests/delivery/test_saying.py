from datetime import timedelta

from bot.domain.outbox import Button, DeliveryStatus, React, SayText, SayWritten, say, tell_staff
from bot.domain.outbox.delivery_status import DeliveryReaction
from bot.domain.outbox.follow_ups import reply_in_group
from simulator import Fault
from tests.delivery.office import START, Office, texts_of


async def test_a_worker_reads_in_the_language_read_at_the_moment_of_sending(office: Office) -> None:
    await office.put(say("tests-hello", {"name": "Linh"}, worker_id=office.worker.id))
    async with office.database.transaction() as store:
        await store.workers.upsert_by_chat(office.linh.id, "en")
    await office.deliver()
    [row] = await office.rows()
    assert texts_of(office.linh.messages)[1:] == ["Hello, Linh!"]
    assert (row.outcome, row.locale) == ("sent", "en")


async def test_a_row_keeps_what_became_of_it(office: Office) -> None:
    [row] = await office.sent(say("tests-hello", {"name": "Linh"}, worker_id=office.worker.id))
    assert (row.outcome, row.telegram_id, row.reason) == ("sent", office.linh.messages[-1]["message_id"], None)
    assert (row.locale, row.ended_at, row.attempts) == ("vi", START, 1)


async def test_words_are_html_and_what_people_are_called_is_not(office: Office) -> None:
    await office.sent(
        say("tests-note", {"number": 4}, worker_id=office.worker.id),
        say("tests-hello", {"name": "<b>"}, worker_id=office.worker.id),
    )
    note, hello = office.linh.messages[1:]
    assert (note["text"], note["entities"][0]["type"]) == ("Ghi chú 4", "bold")
    assert hello["text"] == "Chào <b>!"


async def test_buttons_carry_a_callback_an_address_or_a_text_to_copy_and_a_colour(office: Office) -> None:
    buttons = (
        (Button("tests-yes", callback="yes:1", style="success"), Button("tests-yes", url="https://example.org/")),
        (Button("tests-yes", copy_text="AB-1"),),
    )
    await office.sent(SayText("tests-note", args={"number": 1}, buttons=buttons))
    assert office.staff.messages()[-1]["reply_markup"]["inline_keyboard"] == [
        [
            {"text": "Yes & no", "callback_data": "yes:1", "style": "success"},
            {"text": "Yes & no", "url": "https://example.org/"},
        ],
        [{"text": "Yes & no", "copy_text": {"text": "AB-1"}}],
    ]


async def test_staff_are_told_in_their_language_in_general_where_there_is_no_consultation(office: Office) -> None:
    [row] = await office.sent(tell_staff("tests-hello", {"name": "all"}))
    [message] = office.staff.messages()
    assert (message["text"], row.locale) == ("Hello, all!", "en")
    assert "message_thread_id" not in message


async def test_staff_are_told_about_a_consultation_in_its_topic_as_an_answer(office: Office) -> None:
    thread_id = await office.open_topic()
    card_id = (await office.case()).card_id
    said = tell_staff("tests-hello", {"name": "all"}, consultation_id=office.consultation.id)
    await office.sent(reply_in_group(said, office.staff.id, card_id))
    message = office.staff.messages(thread_id)[-1]
    assert (message["text"], message["reply_to_message"]["message_id"]) == ("Hello, all!", card_id)


async def test_an_answer_to_a_message_that_was_deleted_is_said_all_the_same(office: Office) -> None:
    [row] = await office.sent(reply_in_group(tell_staff("tests-hello", {"name": "all"}), office.staff.id, 999))
    assert row.outcome == "sent"
    assert texts_of(office.staff.messages()) == ["Hello, all!"]


async def test_a_reaction_is_put_on_a_message_in_the_staff_group(office: Office) -> None:
    post = office.officer.sends("I will call her", chat=office.staff)
    [row] = await office.sent(React(post["message_id"], DeliveryReaction.SEEN, group_id=office.staff.id))
    [message] = office.staff.messages()
    assert [reaction["emoji"] for reaction in message["reactions"]] == ["👀"]
    assert (row.outcome, row.telegram_id, row.locale) == ("sent", post["message_id"], None)


async def test_a_worker_without_a_chat_is_unreachable_without_a_try(office: Office) -> None:
    async with office.database.transaction() as store:
        await store.workers.forget_chat(office.worker)
    [row] = await office.sent(say("tests-hello", {"name": "Linh"}, worker_id=office.worker.id))
    assert (row.outcome, row.reason) == ("unreachable", "no chat")
    assert office.telegram.calls == []  # the task to call stands in the next digest


async def test_a_worker_who_blocked_the_bot_is_unreachable_and_telegrams_words_are_kept(office: Office) -> None:
    office.linh.blocks_bot()
    [row] = await office.sent(say("tests-hello", {"name": "Linh"}, worker_id=office.worker.id))
    assert (row.outcome, row.reason) == ("unreachable", "Forbidden: bot was blocked by the user")


async def test_a_worker_whom_telegram_does_not_know_is_unreachable(office: Office) -> None:
    async with office.database.transaction() as store:
        stranger = await store.workers.upsert_by_chat(999, "en")
    [row] = await office.sent(say("tests-hello", {"name": "?"}, worker_id=stranger.id))
    assert (row.outcome, row.reason) == (DeliveryStatus.UNREACHABLE, "Chat not found")


async def test_what_telegram_refuses_is_recorded_with_its_words_and_not_sent_again(office: Office) -> None:
    button = Button("tests-yes", callback="x" * 65)
    message = say("tests-hello", {"name": "Linh"}, worker_id=office.worker.id, buttons=((button,),))
    [row] = await office.sent(message)
    assert (row.outcome, row.reason) == ("refused", "Button_data_invalid")
    assert await office.deliver() == 0


async def test_a_group_that_was_upgraded_is_followed_at_once_and_for_good(office: Office) -> None:
    office.staff.upgrade(-1009)
    rows = await office.sent(tell_staff("tests-hello", {"name": "all"}), tell_staff("tests-note", {"number": 2}))
    assert [row.outcome for row in rows] == ["sent", "sent"]
    assert texts_of(office.staff.messages()) == ["Hello, all!", "Note 2"]
    assert [call.params["chat_id"] for call in office.telegram.calls] == [-1001, -1009, -1009]


async def test_a_message_that_nobody_can_say_is_a_bug_that_lets_its_ordering_key_go_on(office: Office) -> None:
    broken, good = await office.put(tell_staff("tests-no-such-text"), tell_staff("tests-note", {"number": 1}))
    for _claim in range(5):
        await office.deliver()
        await office.let_leases_end()
    rows = {row.id: row for row in await office.rows()}
    assert (rows[broken].outcome, rows[broken].reason) == ("refused", "TextError")
    assert rows[good].outcome == "sent"


async def test_a_502_in_the_middle_sends_once_more_and_exactly_one_message_arrives(office: Office) -> None:
    office.telegram.faults.add(Fault(kind="502", method="sendMessage"))
    await office.sent(say("tests-hello", {"name": "Linh"}, worker_id=office.worker.id))
    assert texts_of(office.linh.messages) == ["/start"]
    office.clock.move(timedelta(seconds=1))
    await office.deliver()
    [row] = await office.rows()
    assert texts_of(office.linh.messages) == ["/start", "Chào Linh!"]
    assert (row.outcome, row.attempts) == ("sent", 2)


async def test_what_a_turn_has_written_comes_as_it_stands_with_its_buttons_below_what_it_answers(
    office: Office,
) -> None:
    words = office.linh.sends("hello")
    row = '{"inline_keyboard": [[{"text": "Yes", "callback_data": "yes:1"}]]}'
    written = SayWritten("<b>Note</b> 4 &amp; 5", row, words["message_id"], worker_id=office.worker.id)
    [sent] = await office.sent(written)
    said = office.linh.messages[-1]
    assert (said["text"], said["entities"][0]["type"], sent.outcome) == ("Note 4 & 5", "bold", "sent")
    assert said["reply_markup"]["inline_keyboard"] == [[{"text": "Yes", "callback_data": "yes:1"}]]
    assert said["reply_to_message"]["message_id"] == words["message_id"]
