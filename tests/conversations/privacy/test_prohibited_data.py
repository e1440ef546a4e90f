from bot.storage.tables import messages, outbox, screenings
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk, Json
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.form import stand_at
from tests.conversations.support.test_consultation import WORDS, ask
from tests.conversations.support.test_watched_words import who_listens
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


def reasons(chat: Chat, kind: str) -> int:
    """How often the person was told why such a thing was taken away."""
    return shown_texts(chat).count(chat.says(f"not_accepted-{kind}"))


def pictures(*chats: Chat) -> list[Json]:
    return [message for chat in chats for message in chat.messages() if "photo" in message]


async def test_what_is_not_accepted_is_taken_away_with_a_reason_and_the_screen_of_the_dialog_shown_again(
    worker: Chat, officer: Desk
) -> None:
    await ask(worker)
    for number, (kind, text) in enumerate(HELD_BACK.items(), start=1):
        await worker.sends(text)
        worker.has_seen(f"not_accepted-{kind}")
        await passes(worker)
        worker.sees("consultation-write", kind="pay")
        assert text not in shown_texts(worker)
        assert text not in shown_texts(officer)
        assert await worker.world.rows(messages) == []
        events = await worker.world.happened("not_accepted")
        assert [len(events), events[-1]["actor"], events[-1]["subject"]] == [number, "worker:1", None]
        assert events[-1]["details"] == {"kind": kind}
        kept = await worker.world.row(outbox)
        assert (kept["act"], kept["ordering_key"], kept["outcome"]) == ("delete", "worker:1", "sent")
    sent = await worker.sends(WORDS)
    worker.sees("consultation-received", number="1", kind="pay", received=1, phone="")
    await worker.then(worker.person.edits(sent["message_id"], NUMBER))
    assert reasons(worker, "my_number") == 2
    await passes(worker)
    assert NUMBER not in shown_texts(worker)
    assert NUMBER not in shown_texts(officer)
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS]
    await worker.sends("I lost my residence card")
    assert (await worker.world.row(messages))["text"] == "I lost my residence card"
    await worker.taps("consultation-finish")
    await officer.replies("Which card?", to=WORDS)
    await officer.taps("staff-offer-send", locale="en")
    await worker.sends("AB12345678CD", reply_to=worker.message("Which card?")["message_id"])
    assert reasons(worker, "card") == 2
    assert "AB12345678CD" not in shown_texts(officer)


async def test_a_form_a_dialog_that_is_gone_and_a_telegram_that_fails_change_nothing_about_it(worker: Chat) -> None:
    await stand_at(worker, "status")
    screen = worker.screen()
    await worker.sends(NUMBER)
    assert worker.screen() == screen
    await worker.taps("eligibility-option-status-ssw1")
    assert (await worker.world.row(screenings))["answers"] == {"status": "ssw1"}
    await worker.sends("/menu")
    await ask(worker)
    await _rename(worker.world, {"state": "Room:gone"})
    await worker.sends(NUMBER)
    assert reasons(worker, "my_number") == 2
    await passes(worker)
    worker.sees("menu-text")
    assert await worker.world.rows(messages) == []
    assert NUMBER not in shown_texts(worker)
    await ask(worker)
    worker.world.telegram.faults.add(Fault(kind="500", method="deleteMessage"))
    await worker.sends(NUMBER)
    assert NUMBER in shown_texts(worker)
    await worker.world.passes(minutes=1)
    await passes(worker)
    assert NUMBER not in shown_texts(worker)


async def test_somebody_nobody_knows_is_refused_too_and_leaves_no_trace(newcomer: Chat) -> None:
    for number in (1, 2):
        await newcomer.sends(NUMBER)
        assert reasons(newcomer, "my_number") == number
        await passes(newcomer)
        newcomer.sees("language-choose")
        assert NUMBER not in shown_texts(newcomer)
        assert [row for row in await newcomer.world.rows(outbox) if row["act"] != "edit_board"] == []
    assert [event["actor"] for event in await newcomer.world.happened("not_accepted")] == ["somebody", "somebody"]


async def test_a_photo_whose_caption_names_a_card_waits_and_goes_by_the_worker_s_word_with_its_album(
    worker: Chat, admin: Desk
) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_photo("私の在留カードです"))
    await worker.taps("not_accepted-held-yes")
    await passes(worker)
    assert not pictures(worker, admin)
    await worker.then(worker.person.sends_album(["My residence card, both sides", None]))
    await worker.world.passes(seconds=3)
    assert [len(pictures(worker)), pictures(admin)] == [2, []]
    await worker.taps("not_accepted-held-yes")
    for _ in range(2):
        await passes(worker)
    assert not pictures(worker, admin)
    assert [row["content"] for row in await worker.world.rows(messages)] == ["caption", "caption"]
    assert len(await worker.world.happened("not_accepted")) == 2


async def test_a_picture_that_shows_a_card_is_taken_away_again_by_the_button_below(worker: Chat, admin: Desk) -> None:
    await worker.sends("What is this?")
    assert worker.says("not_accepted-shows-card") not in worker.labels()
    await worker.then(worker.person.sends_photo())
    await _shows_card(worker)
    await passes(worker)
    assert [row["content"] for row in await worker.world.rows(messages)] == ["text", "removed", "button"]
    assert not pictures(worker, admin)
    [event] = await worker.world.happened("not_accepted")
    assert event["details"] == {"kind": "card"}

    await worker.sends(WORDS)
    await worker.then(worker.person.sends_photo("Look"))
    await _shows_card(worker)
    await passes(worker)
    await _taken_out_of_both(worker, admin)

    await worker.then(worker.person.sends_document("card.pdf"))
    worker.sees("receipt-picture")
    assert "file" in worker.says("receipt-picture")
    await _shows_card(worker)
    await passes(worker)
    assert not [message for message in [*worker.messages(), *admin.messages()] if "document" in message]

    await worker.then(worker.person.sends_photo(reply_to=worker.message(WORDS)["message_id"]))
    worker.sees("receipt-picture")
    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    worker.is_told("not_accepted-taken-away")
    worker.sees("not_accepted-out-destroy")
    assert worker.labels() == []
    await passes(worker)
    await _taken_out_of_both(worker, admin)


async def test_an_album_is_taken_away_whole_by_the_button_and_before_it_has_reached_staff_never_does(
    worker: Chat, admin: Desk
) -> None:
    await ask(worker)
    await worker.then(worker.person.sends_album([None, None]))
    await worker.world.passes(seconds=3)
    assert [message for message in admin.messages() if "photo" in message]
    await _shows_card(worker)
    await passes(worker)
    await _taken_out_of_both(worker, admin)
    worker.person.sends_album([None, None])
    await worker.world.telegram.confirmed()
    await worker.world.shien.until_idle()
    await _shows_card(worker)
    await worker.world.passes(seconds=3)
    await passes(worker)
    await _taken_out_of_both(worker, admin)


async def _shows_card(worker: Chat) -> None:
    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    worker.sees("not_accepted-out-destroy")


async def _taken_out_of_both(worker: Chat, desk: Desk) -> None:
    assert not pictures(worker, desk)
    *_before, kept, line = await worker.world.rows(messages)
    if kept["content"] == "caption":
        kept = _before[-1]
    assert (kept["content"], kept["text"]) == ("removed", None)
    assert line["said_key"] == "staff-picture_out"


async def test_a_cry_that_holds_a_password_is_deleted_and_managers_hear_that_there_was_one(
    worker: Chat, officer: Desk
) -> None:
    world, head = worker.world, Chat(worker.world, worker.world.people[ADMIN_ID], "ja")
    head.person.started = True
    cry = "My boss hit me and took my card. My password is abc12345"
    await worker.sends(cry)
    worker.sees("not_accepted-cry", number="1", organisation=world.facts.organisation.name, readers="restricted")
    await passes(worker)
    assert cry not in shown_texts(worker)
    head.has_seen("restricted-cry_removed", number="1", held="password")
    assert [row["text"] for row in await world.rows(messages)] == [None]
    assert "abc12345" not in str(await world.rows(outbox))
    sent = await worker.sends("He did it in the locker room")
    worker.does_not_see("receipt-new", number="2")
    assert [row["consultation_id"] for row in await world.rows(messages)] == [1, 1]
    assert worker.reactions(sent) == ["👌"]
    assert officer.messages() == []


async def test_a_cry_of_death_with_a_number_reads_what_it_reads_without_one(worker: Chat, officer: Desk) -> None:
    worker.world.people[ADMIN_ID].started = True
    await worker.sends("I want to die 1234 5678 9018")
    worker.sees("not_accepted-cry", number="1", organisation=worker.world.facts.organisation.name, readers="restricted")
    assert worker.screen().startswith(who_listens(worker))
    await worker.taps("sign-danger")
    worker.has_seen("danger-call")
    assert officer.messages() == []


async def test_a_cry_of_death_with_a_number_reads_before_the_consent_whom_to_call(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.sends("tôi muốn chết 1234 5678 9018")
    [told] = [each for each in shown_texts(newcomer) if newcomer.says("not_accepted-my_number") in each]
    assert told.startswith(who_listens(newcomer))
    assert newcomer.callback(newcomer.says("sign-danger"))
