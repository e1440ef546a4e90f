import pytest

from bot.storage.tables import messages, outbox, screenings
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.form import stand_at
from tests.conversations.test_consultation import WORDS, ask, open_with
from tests.conversations.test_faults import _rename

# Invented; its check digit was made to fit.
NUMBER = "1234 5678 9018"

HELD_BACK = {
    "my_number": f"My number is {NUMBER}",
    "bank_account": "口座番号は1234567です",
    "password": "mật khẩu: hoa123",
    "card": "4111 1111 1111 1111",
}


async def passes(chat: Chat) -> None:
    """The time in which Telegram lets the bot do one thing more in that chat."""
    await chat.world.passes(seconds=5)


def shown_texts(chat: Chat) -> list[str]:
    return [str(message.get("text") or message.get("caption") or "") for message in chat.messages()]


@pytest.mark.parametrize(("kind", "text"), HELD_BACK.items(), ids=HELD_BACK)
async def test_what_is_not_accepted_is_taken_away_and_the_person_reads_why(
    worker: Chat, admin: Desk, kind: str, text: str
) -> None:
    await ask(worker)
    await worker.sends(text)
    worker.has_seen(f"not-accepted-{kind}")
    await passes(worker)
    assert text not in shown_texts(worker)
    assert text not in shown_texts(admin)
    assert await worker.world.rows(messages) == []
    [event] = await worker.world.happened("not_accepted")
    assert (event["actor"], event["subject"], event["details"]) == ("worker:1", None, {"kind": kind})
    kept = await worker.world.row(outbox)
    assert (kept["act"], kept["ordering_key"], kept["outcome"]) == ("delete", "worker:1", "sent")


async def test_the_screen_of_the_room_is_shown_again_below(worker: Chat) -> None:
    await ask(worker)
    await worker.sends(NUMBER)
    worker.sees("consultation-write", kind="pay")
    await worker.sends(WORDS)
    worker.sees("consultation-received", number="1", kind="pay", received=1, phone="")


async def test_a_half_filled_form_stands_where_it_stood(worker: Chat) -> None:
    await stand_at(worker, "status")
    screen = worker.screen()
    await worker.sends(NUMBER)
    assert worker.screen() == screen
    await worker.taps("eligibility-option-status-ssw1")
    assert (await worker.world.row(screenings))["answers"] == {"status": "ssw1"}


async def test_somebody_nobody_knows_is_refused_too_and_leaves_no_trace(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.sends(NUMBER)
    newcomer.has_seen("not-accepted-my_number")
    await passes(newcomer)
    newcomer.sees("language-choose")
    assert NUMBER not in shown_texts(newcomer)
    assert await newcomer.world.rows(outbox) == []
    [event] = await newcomer.world.happened("not_accepted")
    assert event["actor"] == "somebody"


async def test_a_first_message_of_all_is_refused_and_the_beginning_is_shown(newcomer: Chat) -> None:
    await newcomer.sends(NUMBER)
    newcomer.has_seen("not-accepted-my_number")
    await passes(newcomer)
    newcomer.sees("language-choose")
    assert NUMBER not in shown_texts(newcomer)


async def test_a_message_on_a_screen_of_nobody_knows_when_is_refused_and_not_kept(worker: Chat) -> None:
    await ask(worker)
    await _rename(worker.world, {"state": "Room:gone"})
    await worker.sends(NUMBER)
    worker.has_seen("not-accepted-my_number")
    await passes(worker)
    worker.sees("menu-text")
    assert await worker.world.rows(messages) == []
    assert NUMBER not in shown_texts(worker)


async def test_a_message_that_is_changed_into_such_a_thing_is_taken_away(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    sent = await worker.sends(WORDS)
    await worker.then(worker.person.edits(sent["message_id"], NUMBER))
    worker.has_seen("not-accepted-my_number")
    await passes(worker)
    assert NUMBER not in shown_texts(worker)
    assert NUMBER not in shown_texts(admin)
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS]


async def test_a_reply_to_staff_is_held_back_as_well(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.replies("Which card?", to=WORDS)
    await officer.taps("staff-offer-send", locale="en")
    await worker.sends("AB12345678CD", reply_to=worker.message("Which card?")["message_id"])
    worker.has_seen("not-accepted-card")
    assert "AB12345678CD" not in shown_texts(officer)


async def test_a_photo_whose_caption_names_a_card_is_taken_away(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_photo("私の在留カードです"))
    worker.has_seen("not-accepted-card")
    await passes(worker)
    assert not [message for message in worker.messages() if "photo" in message]
    assert not [message for message in admin.messages() if "photo" in message]


async def test_the_same_words_without_a_picture_are_a_question(worker: Chat) -> None:
    await ask(worker)
    await worker.sends("I lost my residence card")
    assert (await worker.world.row(messages))["text"] == "I lost my residence card"


async def test_of_an_album_every_part_after_the_named_one_is_taken_away(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_album(["My residence card, both sides", None]))
    await worker.world.passes(seconds=3)
    assert not [message for message in [*worker.messages(), *admin.messages()] if "photo" in message]
    assert shown_texts(worker).count(worker.says("not-accepted-card")) == 1
    assert len(await worker.world.happened("not_accepted")) == 1


async def test_waiting_pictures_that_show_a_card_are_taken_away_and_the_words_wait_on(
    worker: Chat, admin: Desk
) -> None:
    await worker.sends("What is this?")
    worker.sees("consultation-which")
    assert worker.says("not-accepted-shows-card") not in worker.labels()
    await worker.then(worker.person.sends_photo())
    await worker.taps("not-accepted-shows-card")
    worker.sees("not-accepted-card")
    assert worker.says("not-accepted-shows-card") not in worker.labels()
    await worker.taps("consultation-kind-procedure")
    await passes(worker)
    assert [row["text"] for row in await worker.world.rows(messages)] == ["What is this?"]
    assert not [message for message in [*worker.messages(), *admin.messages()] if "photo" in message]
    [event] = await worker.world.happened("not_accepted")
    assert event["details"] == {"kind": "card"}


async def _taken_out_of_both(worker: Chat, desk: Desk) -> None:
    assert not [message for message in [*worker.messages(), *desk.messages()] if "photo" in message]
    kept = await worker.world.row(messages)
    assert (kept["content"], kept["text"]) == ("removed", None)


async def test_a_picture_sent_in_the_room_is_taken_away_again_by_the_button_below(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    await worker.sends(WORDS)
    assert worker.says("not-accepted-shows-card") not in worker.labels()
    await worker.then(worker.person.sends_photo("Look"))
    await worker.taps("not-accepted-shows-card")
    worker.sees("not-accepted-card")
    assert worker.says("not-accepted-shows-card") not in worker.labels()
    await passes(worker)
    await _taken_out_of_both(worker, admin)


async def test_a_picture_added_from_the_menu_is_taken_away_again_by_the_button_below(worker: Chat, admin: Desk) -> None:
    await open_with(worker, WORDS)
    assert worker.says("not-accepted-shows-card") not in worker.labels()
    await worker.then(worker.person.sends_document("card.pdf"))
    worker.sees("consultation-added", number="1")
    await worker.taps("not-accepted-shows-card")
    worker.sees("not-accepted-card")
    assert worker.says("not-accepted-shows-card") not in worker.labels()
    await passes(worker)
    assert not [message for message in [*worker.messages(), *admin.messages()] if "document" in message]


async def test_a_picture_sent_as_a_reply_is_taken_away_again_by_the_button_below(worker: Chat, admin: Desk) -> None:
    await open_with(worker, WORDS)
    first = worker.message(WORDS)["message_id"]
    await worker.then(worker.person.sends_photo(reply_to=first))
    worker.sees("consultation-added", number="1")
    await worker.taps("not-accepted-shows-card")
    worker.is_told("not-accepted-taken-away")
    worker.sees("not-accepted-card")
    assert worker.labels() == []
    await passes(worker)
    await _taken_out_of_both(worker, admin)


async def test_an_album_is_taken_away_whole_by_the_button(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_album([None, None]))
    await worker.world.passes(seconds=3)
    assert [message for message in admin.messages() if "photo" in message]
    await worker.taps("not-accepted-shows-card")
    await passes(worker)
    await _taken_out_of_both(worker, admin)


async def test_a_picture_that_has_not_reached_staff_yet_never_does(worker: Chat, admin: Desk) -> None:
    await ask(worker)
    worker.person.sends_album([None, None])
    await worker.world.telegram.confirmed()
    await worker.world.shien.turns.finished()
    await worker.taps("not-accepted-shows-card")
    await worker.world.passes(seconds=3)
    await passes(worker)
    await _taken_out_of_both(worker, admin)


async def test_staff_remove_a_message_in_both_chats_and_the_worker_is_told_why(worker: Chat, officer: Desk) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_photo("Look"))
    await officer.replies("/remove", to="Look")
    officer.sees("not-accepted-removing")
    await passes(worker)
    worker.sees("not-accepted-removed-by-staff")
    await passes(worker)
    await _taken_out_of_both(worker, officer)
    [event] = await worker.world.happened("message_removed")
    assert (event["actor"], event["subject"]) == ("staff:2", "message:1")


async def test_staff_remove_what_the_worker_has_deleted_already(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    worker.person.remove([worker.message(WORDS)["message_id"]])
    await officer.replies("/remove", to=WORDS)
    await passes(worker)
    assert WORDS not in shown_texts(officer)
    rows = [row for row in await worker.world.rows(outbox) if row["act"] == "delete"]
    assert [row["outcome"] for row in rows] == ["sent", "sent"]


async def test_what_is_older_than_48_hours_everybody_is_asked_to_delete_by_hand(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await worker.world.passes(hours=49)
    await officer.replies("/remove", to=WORDS)
    await passes(worker)
    officer.has_seen("not-accepted-left-in-group")
    officer.has_seen("not-accepted-left-in-chat", reason="Message can't be deleted for everyone")
    worker.sees("not-accepted-delete-yourself")
    asked = worker.message(worker.says("not-accepted-delete-yourself"))
    assert asked["reply_to_message"]["text"] == WORDS
    assert (await worker.world.row(messages))["text"] is None


async def test_a_second_removal_says_that_there_was_a_first(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await worker.world.passes(hours=49)
    await officer.replies("/remove", to=WORDS)
    await officer.replies("/remove", to=WORDS)
    officer.has_seen("not-accepted-removed-before")
    assert len(await worker.world.happened("message_removed")) == 1


async def test_remove_without_a_workers_message_explains_itself(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.sends("/remove")
    officer.sees("not-accepted-remove-which")
    await officer.replies("/remove", to=officer.in_topic()[1]["text"])
    officer.sees("not-accepted-remove-which")
    assert await worker.world.happened("message_removed") == []


async def test_a_removal_that_telegram_does_not_take_at_once_is_tried_again(worker: Chat) -> None:
    await ask(worker)
    worker.world.telegram.faults.add(Fault(kind="500", method="deleteMessage"))
    await worker.sends(NUMBER)
    assert NUMBER in shown_texts(worker)
    await worker.world.passes(minutes=1)
    await passes(worker)
    assert NUMBER not in shown_texts(worker)
