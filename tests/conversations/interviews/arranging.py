"""The vocabulary of interviews: somebody is employed, times are offered, one is booked and found again."""

from bot.domain.workers.profile import Owner
from tests.conversations.chat import Chat
from tests.conversations.people import NAME, NUMBER, tell

ROOM = "Example building, room <3>"


async def employ(chat: Chat, number: str = NUMBER, name: str = NAME, status: str = "ssw1") -> int:
    """Somebody in the bot who is on the roster."""
    world = chat.world
    async with world.shien.database.transaction() as store:
        arrived = await store.workers.by_chat(chat.person.id)
        assert arrived is not None
        worker_id = await store.workers.add_to_roster(number, name)
        employer = await store.employers.by_name("Aozora Foods")
        employer_id = employer.id if employer else await store.employers.add("Aozora Foods")
        await store.contracts.begin(worker_id, employer_id, None)
        await store.workers.move_chat(worker_id, arrived)
    await tell(world, worker_id, Owner.STAFF, status=status)
    return worker_id


async def find(desk: Chat, way: str, number: str = NUMBER, name: str = NAME) -> None:
    """From anywhere to an offer or a record about somebody on the roster."""
    await desk.sends("/interviews")
    await desk.taps(way)
    await desk.sends(number)
    await desk.taps("people-label", roster_number=number, name=name)


async def offer(desk: Chat, *times: str, method: str = "in_person", everybody: str | None = None) -> None:
    """Offer times on 1 December."""
    await prepare(desk, *times, method=method, everybody=everybody)
    await desk.taps("interview-offer-send")


async def prepare(desk: Chat, *times: str, method: str = "in_person", everybody: str | None = None) -> None:
    """Everything of an offer but the last tap."""
    if everybody:
        await desk.sends("/interviews")
        await desk.taps("interview-offer-times")
        await desk.taps("people-by-employer")
        await desk.taps_label(everybody)
    else:
        await find(desk, "interview-offer-times")
    await desk.taps(f"interview-method-{method}")
    await desk.sends(ROOM)
    await desk.sends("2026-12-01")
    await desk.sends(" ".join(times))
    await desk.taps("interview-preview-button")


async def book(worker: Chat, time: str = "10:00") -> None:
    await worker.taps("interview-choose")
    await worker.taps("interview-slot", on="2026-12-01", time=time)


async def choose(desk: Chat, time: str, on: str = "2026-12-01") -> None:
    """From anywhere to an interview that is to be held."""
    await desk.sends("/interviews")
    await desk.taps("interview-label", roster_number=NUMBER, interviewee="worker", on=on, time=time)
