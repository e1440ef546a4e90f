"""A whole stay, walked on the demo's page: from arrival to leaving Japan, from one event to the next."""

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Row, Select, select

from bot.actions.interviews.scheduling import moment
from bot.demo.browser import DemoPage
from bot.demo.database_probe import DatabaseProbe, SelfTestError, expect
from bot.demo.run import Demo, Json
from bot.domain.days import tokyo_day
from bot.storage.tables import consultations, interview_slots, interviews, obligations, outbox, tasks, workers

# A stay has fewer events than this, with those of everybody else in between.
_MOST_EVENTS = 200

Rows: TypeAlias = Sequence[Row[Any]]


class StayWalk:
    """The worker of the demo's story; each step says what it found in the database, or raises SelfTestError."""

    def __init__(self, demo: Demo, page: DemoPage, probe: DatabaseProbe, story: Json) -> None:
        self._demo = demo
        self._page = page
        self._probe = probe
        self._chat_id: int = story["worker"]
        self._events = 0
        self._began_on = demo.clock.today()

    def steps(self) -> tuple[Callable[[], Awaitable[str]], ...]:
        """Every step, in order."""
        return (
            self.arrive,
            self.say_done,
            self.put_off,
            self.let_staff_act,
            self.ask_for_help,
            self.choose_interview,
            self.hear_questions,
            self.renew_stay,
            self.leave,
            self.come_to_the_end,
        )

    async def arrive(self) -> str:
        """Let the worker arrive in Japan: what is due is then known."""
        await self._page.takes_phone(self._chat_id)
        await self._page.opens_topic("general")
        due = await self._due()
        expect("a notice of the address is due", "address_notice" in due, wanted=True)
        return f"a worker arrives; {len(due)} things are due one day"

    async def say_done(self) -> str:
        """The first reminder comes, and it is done."""
        reminder = await self._until_reminded("address_notice")
        await self._photographs("reminder")
        await self._page.taps_under(reminder.telegram_id, self._page.label("reminder-button-done"))
        await self._page.dismisses_alert()
        expect("the end of it", (await self._obligation(reminder)).ended_as, "acknowledged")
        return f"day {self._day()}: reminded of address_notice, and done"

    async def put_off(self) -> str:
        """Another one is for later."""
        reminder = await self._until_reminded("card_lost")
        await self._page.taps_under(reminder.telegram_id, self._page.label("reminder-button-later"))
        question = self._demo.people[self._chat_id].messages[-1]
        [first], *_ = question["reply_markup"]["inline_keyboard"]
        await self._page.taps_under(question["message_id"], first["text"])
        later_on = (await self._obligation(reminder)).later_on
        expect("the day that was chosen", later_on and later_on.isoformat(), first["callback_data"].rpartition(":")[2])
        return f"day {self._day()}: reminded of card_lost, and put off to {later_on}"

    async def let_staff_act(self) -> str:
        """Let staff do the tasks that nobody did in time."""
        mine = (workers.c.chat_id == self._chat_id, tasks.c.kind == "overdue")
        [task] = await self._until(lambda: self._probe.all(select(tasks).join(workers).where(*mine)))
        await self._photographs("task")
        await self._page.opens_topic("general")
        await self._page.writes_as_staff("/tasks")
        by_deadline = select(tasks).where(tasks.c.done_at.is_(None)).order_by(tasks.c.deadline_on, tasks.c.id)
        listed = [each.id for each in await self._probe.all(by_deadline)]
        await self._page.taps_as_staff("task-open", place=str(listed.index(task.id) + 1))
        await self._page.taps_as_staff("task-end-done")
        done = await self._probe.one(select(tasks).where(tasks.c.id == task.id))
        expect("what became of it", done.outcome, "done")
        return f"day {self._day()}: {task.kind} is a task for staff, and done"

    async def ask_for_help(self) -> str:
        """A third one needs help."""
        reminder = await self._until_reminded("passport")
        await self._page.taps_under(reminder.telegram_id, self._page.label("reminder-button-help"))
        query = select(consultations).join(workers).where(workers.c.chat_id == self._chat_id)
        case = await self._probe.one(query)
        expect("what it is about", case.kind, "procedure")
        return f"day {self._day()}: reminded of passport, and asked for help: consultation {case.id}"

    async def choose_interview(self) -> str:
        """Staff offer times on two days, the worker takes the first."""
        offered = await self._until_told("interview-offered")
        await self._page.taps_under(offered.telegram_id, self._page.label("interview-choose"))
        first = await self._probe.one(select(interview_slots).order_by(interview_slots.c.starts_at))
        day = tokyo_day(first.starts_at).isoformat()
        await self._page.taps_label(self._page.label("interview-day", {"day": day, "free": 1}))
        await self._photographs("interview")
        await self._page.taps_label(self._page.label("interview-slot", moment(first.starts_at)))
        booked = await self._probe.one(select(interviews).where(interviews.c.state == "booked"))
        expect("the time", booked.starts_at, first.starts_at)
        return f"day {self._day()}: an interview is booked for {booked.starts_at:%Y-%m-%d %H:%M} UTC"

    async def hear_questions(self) -> str:
        """The day before, the worker hears what will be asked; afterwards the next one is planned."""
        await self._until_told("interview-before")
        held = select(interviews).where(interviews.c.state == "held")
        [first] = await self._until(lambda: self._probe.all(held))
        expect("the day of it", first.held_on, tokyo_day(first.starts_at))
        return f"day {self._day()}: the interview of {first.held_on} was announced the day before, and held"

    async def renew_stay(self) -> str:
        """The stay is renewed: applied, waited, granted."""
        await self._until_reminded("stay_renewal")
        await self._until_reminded("stay_pending")
        pending = self._obligations().where(obligations.c.kind == "stay_pending", obligations.c.done_at.is_not(None))
        await self._until(lambda: self._probe.all(pending))
        return f"day {self._day()}: the stay is renewed, after a reminder to apply and one to ask for the result"

    async def leave(self) -> str:
        """The contract ends, the worker leaves; only the lump-sum payment is left."""
        await self._until_reminded("contract_end_notice")
        reminder = await self._until_reminded("lump_sum")
        due = await self._due()
        expect("what is left", due, ["lump_sum"])
        await self._photographs("leaving")
        return f"day {self._day()}: the worker has left Japan; reminder {reminder.id} tells of the lump-sum payment"

    async def come_to_the_end(self) -> str:
        """The last reminder is heard, and it is done."""
        lump_sum = self._obligations().where(obligations.c.kind == "lump_sum")
        await self._until(lambda: self._probe.all(lump_sum.where(obligations.c.next_on > obligations.c.deadline_on)))
        last = await self._until_reminded("lump_sum")
        await self._page.taps_under(last.telegram_id, self._page.label("reminder-button-done"))
        await self._page.dismisses_alert()
        due = await self._due()
        expect("what is due", due, [])
        return f"day {self._day()}: nothing is due any more, after {self._events} events"

    async def _until_reminded(self, kind: str) -> Row[Any]:
        return await self._until_told(f"reminder-say-{kind}")

    async def _until_told(self, key: str) -> Row[Any]:
        """The newest message with that text in the worker's chat; time passes until there is one."""
        return (await self._until(lambda: self._messages(key)))[-1]

    async def _until(self, find: Callable[[], Awaitable[Rows]]) -> Rows:
        for _ in range(_MOST_EVENTS):
            if found := await find():
                return found
            await self._page.lets_time_pass()
            self._events += 1
        raise SelfTestError("what was waited for does not come")

    async def _messages(self, key: str) -> Rows:
        arrived = (workers.c.chat_id == self._chat_id, outbox.c.telegram_id.is_not(None))
        query = select(outbox).join(workers, outbox.c.worker_id == workers.c.id).where(*arrived).order_by(outbox.c.id)
        return [row for row in await self._probe.all(query) if row.message.get("key") == key]

    async def _due(self) -> list[str]:
        return [each.kind for each in await self._probe.all(self._obligations().where(obligations.c.done_at.is_(None)))]

    async def _obligation(self, reminder: Row[Any]) -> Row[Any]:
        return await self._probe.one(self._obligations().where(obligations.c.id == reminder.obligation_id))

    def _obligations(self) -> Select[Any]:
        return select(obligations).join(workers).where(workers.c.chat_id == self._chat_id)

    def _day(self) -> int:
        return (self._demo.clock.today() - self._began_on).days

    async def _photographs(self, what: str) -> None:
        await self._page.photographs(Path(f"demo-{what}.png"))
