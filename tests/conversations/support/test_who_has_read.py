"""Nobody reads that no manager has read it where one has, where the group could, or after one can be told again."""

from bot.domain.outbox import SayWritten
from bot.domain.staff import Role
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID
from tests.conversations.reminders.test_reminders import HELP, reminded_of
from tests.conversations.support.alarming import alarm, reader
from tests.conversations.support.test_late_taps import be_away
from tests.conversations.support.test_where_words_go import open_window
from tests.conversations.world import World

WORDS, CRY = "The foreman has my passport", "My boss hit me. I am afraid."
NUMBER = {"number": "1"}
UNHEARD, STOOD, HEARD = "receipt-unheard", "receipt-unheard-stood", "receipt-heard"


async def test_words_that_the_group_could_read_are_not_called_unread(world: World, worker: Chat) -> None:
    await worker.sends(WORDS)
    await worker.taps("receipt-restrict")
    await world.passes(seconds=5)
    assert (told(worker, STOOD), told(worker, UNHEARD)) == (1, 0)
    await world.passes(hours=2)
    await worker.sends("Nobody has read this")
    assert (told(worker, STOOD), told(worker, UNHEARD)) == (1, 1)


async def test_words_that_become_a_complaint_out_of_the_group_are_not_called_unread(world: World, worker: Chat) -> None:
    await worker.sends(WORDS)
    await worker.taps("complaint-about-staff")
    await world.passes(seconds=5)
    wanted = worker.says(STOOD, {"number": "2"})
    assert sum(each.get("text") == wanted for each in worker.messages()) == 1
    assert worker.says(UNHEARD, {"number": "2"}) not in str(worker.messages())


async def test_a_group_that_was_away_is_not_told_of_what_a_manager_has_by_now(
    world: World, worker: Chat, admin: Desk
) -> None:
    be_away(world, chat_id=world.staff_group.id)
    await worker.sends(CRY)
    await alarm(worker)
    head = await returns(world)
    await head.taps("alarm-take")
    await world.passes(minutes=5)
    assert told(admin, "restricted-unheard") == 0
    assert told(admin, "alarm-unheard") == 0


async def test_a_group_that_was_away_hears_of_no_number_that_it_reads_by_now(
    world: World, worker: Chat, admin: Desk
) -> None:
    be_away(world, chat_id=world.staff_group.id)
    await worker.sends(CRY)
    await worker.taps("receipt-open")
    await worker.taps("receipt-open-yes")
    await world.passes(minutes=5)
    assert told(admin, "restricted-unheard") == 0
    assert admin.in_topic()[-1]["text"] == CRY


async def test_what_the_group_has_read_meanwhile_is_announced_anew(world: World, worker: Chat, admin: Desk) -> None:
    await worker.sends(CRY)
    for taps in (("receipt-open", "receipt-open-yes"), ("receipt-restrict",)):
        for tap in taps:
            await worker.taps(tap)
        await world.passes(seconds=5)
    assert told(admin, "restricted-unheard") == 1 + 1
    assert (told(worker, UNHEARD), told(worker, STOOD)) == (1, 1)


async def test_who_could_not_be_written_to_is_not_told_late_what_is_not_so_any_more(world: World, worker: Chat) -> None:
    await worker.sends(CRY)
    assert told(worker, UNHEARD) == 1
    await world.passes(hours=2)
    be_away(world)
    await worker.sends("He is here again")
    await opens(await returns(world))
    await world.passes(minutes=5)
    assert told(worker, UNHEARD) == 1


async def test_who_was_told_that_nobody_has_read_it_hears_once_that_somebody_has(world: World, worker: Chat) -> None:
    await worker.sends(CRY)
    assert told(worker, UNHEARD) == 1
    head = await returns(world)
    await opens(head)
    await opens(head)
    worker.sees(HEARD, **NUMBER)
    assert told(worker, HEARD) == 1


async def test_who_was_told_nothing_hears_nothing(world: World, worker: Chat) -> None:
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await worker.sends(CRY)
    await opens(manager)
    assert told(worker, HEARD) == 0


async def test_below_a_receipt_that_comes_late_stands_what_was_said_before_it(world: World, worker: Chat) -> None:
    sent = await worker.sends(CRY)
    assert told(worker, UNHEARD) == 1
    receipt = SayWritten("Support staff answer today", reply_to=sent["message_id"], worker_id=1)
    async with world.shien.database.transaction() as store:
        await store.outbox.put(receipt, world.clock.now())
    await world.settles()
    assert worker.messages()[-2]["text"] == "Support staff answer today"
    assert worker.messages()[-1]["text"] == worker.says(UNHEARD, NUMBER)


async def test_while_the_group_refuses_everything_the_worker_reads_whom_to_call(world: World, worker: Chat) -> None:
    world.staff_group.kick_bot(world.people[ADMIN_ID].user)
    await world.settles()
    await worker.sends(WORDS)  # with which it is found out
    await world.passes(hours=2)
    await worker.sends("Nobody answers")
    organisation = world.facts.organisation
    worker.sees("receipt-alarm-unheard", phone=organisation.phone_to_call)
    world.staff_group.return_bot(world.people[ADMIN_ID].user)
    await world.passes(hours=2)
    await worker.sends("Are you there?")
    worker.does_not_see("receipt-alarm-unheard", phone=organisation.phone_to_call)


async def test_whose_words_find_out_that_the_group_refuses_everything_hears_it_once(world: World, worker: Chat) -> None:
    refuses = Fault(
        kind="403", chat_id=world.staff_group.id, reason="bot was kicked from the supergroup chat", times=None
    )
    world.telegram.faults.add(refuses)
    for words in (WORDS, "Nobody answers"):
        await worker.sends(words)
        await world.passes(hours=2)
    wanted = worker.says("receipt-alarm-unheard", {"phone": "none"})
    await worker.taps("consultation-kind-pay")
    worker.sees("receipt-alarm-unheard", phone="none")
    assert sum(each.get("text") == wanted for each in worker.messages()) == 1


async def test_who_read_that_nobody_could_be_reached_reads_once_that_staff_have_the_words(
    world: World, worker: Chat, other_worker: Chat
) -> None:
    await other_worker.sends("A matter from before")
    await refuses_everything(world, other_worker)
    await worker.sends(WORDS)
    worker.sees("receipt-alarm-unheard", phone=world.facts.organisation.phone_to_call)
    world.staff_group.return_bot(world.people[ADMIN_ID].user)
    await world.passes(minutes=5)
    assert told(worker, "receipt-arrived", "2") == 1
    assert told(other_worker, "receipt-arrived", "1") == 1
    await worker.sends("Are you there?")
    assert told(worker, "receipt-arrived", "2") == 1


async def returns(world: World) -> Chat:
    """An admin starts the bot."""
    head = Chat(world, world.people[ADMIN_ID], "ja")
    await head.sends("/start waiting")
    return head


async def opens(head: Chat) -> None:
    await head.sends("/complaints")
    await head.taps_label(head.labels()[0])


def told(chat: Chat, key: str, number: str = "1") -> int:
    """How often that was said of a matter, the first one if no other is named."""
    wanted = chat.says(key, {"number": number})
    return sum(each.get("text") == wanted for each in chat.messages())


async def test_no_receipt_promises_an_answer_while_the_group_refuses_everything(
    world: World, worker: Chat, other_worker: Chat
) -> None:
    await reminded_of(worker, "2026-12-02", moved_on="2026-11-20")
    reminder, phone = worker.message_id(), world.facts.organisation.phone_to_call
    await refuses_everything(world, other_worker)
    await worker.taps(HELP)
    worker.sees("reminder-help-sent", number="2")
    worker.sees("receipt-alarm-unheard", phone=phone)
    await worker.sends("Where is the town hall?", reply_to=reminder)
    worker.sees("reminder-reply-sent", number="2")
    worker.sees("receipt-alarm-unheard", phone=phone)
    await worker.sends("/menu")
    await open_window(worker)
    worker.sees("consultation-received", number="3", kind="pay", received=1, phone="")
    worker.sees("receipt-alarm-unheard", phone=phone)


async def refuses_everything(world: World, other_worker: Chat) -> None:
    """The bot is thrown out of the group, which another worker's words find out."""
    world.staff_group.kick_bot(world.people[ADMIN_ID].user)
    await world.settles()
    await other_worker.sends(WORDS)
    await world.passes(minutes=1)
