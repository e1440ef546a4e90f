from bot.domain.roster.invitation import Invited
from bot.domain.workers.profile import Owner
from bot.storage.tables import dialog_states
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import OTHER_ID, WORKER_ID
from tests.conversations.people import NAME, NUMBER, code_for, enrol, open_card, private, row_of, tell
from tests.conversations.roster.test_invitations import come_in, follow
from tests.conversations.support.test_consultation import WORDS, open_with


async def test_a_worker_with_a_new_phone_comes_in_anew_and_everything_else_stays(newcomer: Chat, officer: Desk) -> None:
    world = newcomer.world
    worker_id = await enrol(world)
    await tell(world, worker_id, Owner.WORKER, stay_expiry="2027-04-30")
    await follow(newcomer, await code_for(world, Invited(worker_id=worker_id)))
    await come_in(newcomer)
    await open_with(newcomer, WORDS)

    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-new-phone")
    chat.sees("new_phone-asking", roster_number=NUMBER)
    await chat.taps("people-cancel")
    assert NAME in chat.screen()
    assert (await row_of(world, worker_id))["chat_id"] == WORKER_ID
    assert await world.happened("chat_freed") == []

    await chat.taps("people-new-phone")
    await chat.taps_twice("new_phone-yes")
    chat.sees("new_phone-freed", roster_number=NUMBER)
    row = await row_of(world, worker_id)
    assert (row["chat_id"], row["consent_version"], row["name_on_card"], row["locale"]) == (None, None, NAME, "vi")
    assert [
        state for state in await world.rows(dialog_states) if WORKER_ID in (state["chat_id"], state["user_id"])
    ] == []
    (freed,) = await world.happened("chat_freed")
    assert (freed["actor"], freed["subject"]) == ("staff:2", f"worker:{worker_id}")

    await newcomer.sends("/mydata")  # the old chat is a stranger's
    newcomer.sees("language-choose")
    assert (await row_of(world, worker_id))["chat_id"] is None

    await chat.taps("people-invite")
    assert chat.says("invitation-sheet") in chat.labels()
    phone = Chat(world, world.people[OTHER_ID], "vi")
    await follow(phone, await code_for(world, Invited(worker_id=worker_id)))
    await come_in(phone)
    phone.sees("menu-text")
    assert (await row_of(world, worker_id))["chat_id"] == OTHER_ID
    await officer.replies("We will call you.", to=WORDS)
    await officer.taps("staff-offer-send", locale="vi")
    assert any(message.get("text") == "We will call you." for message in phone.messages())
    assert not any(message.get("text") == "We will call you." for message in newcomer.messages())
