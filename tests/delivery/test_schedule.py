from bot.clock import TOKYO
from bot.domain.outbox import say
from bot.schedule import Schedule
from tests.delivery.office import Office, texts_of


async def test_every_tick_runs_once_however_late_and_in_tokyo_time(office: Office) -> None:
    schedule = Schedule(office.pump)
    schedule.start()
    ticks = {
        job.id: (job.trigger.interval.total_seconds(), job.coalesce, job.max_instances, job.misfire_grace_time)
        for job in schedule._scheduler.get_jobs()
    }
    assert ticks == {"deliver": (1, True, 1, None)}
    assert schedule._scheduler.timezone is TOKYO
    await schedule.stop()


async def test_a_tick_delivers_what_is_due(office: Office) -> None:
    schedule = Schedule(office.pump)
    schedule.start()
    await office.put(say("tests-note", {"number": 1}, worker_id=office.worker.id))
    [job] = schedule._scheduler.get_jobs()
    await job.func()
    await office.telegram.until(lambda: texts_of(office.linh.messages)[1:] == ["Ghi chú 1"])
    await schedule.stop()


async def test_a_nudge_delivers_at_once_what_a_turn_committed(office: Office) -> None:
    schedule = Schedule(office.pump)
    await office.put(say("tests-note", {"number": 1}, worker_id=office.worker.id))
    schedule.nudge()
    await office.telegram.until(lambda: texts_of(office.linh.messages)[1:] == ["Ghi chú 1"])
    await office.pump.settle()


async def test_stopping_finishes_what_is_in_hand(office: Office) -> None:
    schedule = Schedule(office.pump)
    schedule.start()
    await office.put(say("tests-note", {"number": 1}, worker_id=office.worker.id))
    schedule.nudge()
    await office.telegram.until(lambda: len(office.telegram.calls) == 1)
    await schedule.stop()
    assert [row.outcome for row in await office.rows()] == ["sent"]
