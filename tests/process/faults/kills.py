"""A process is killed at a named point, again and again, while people write."""

import signal

from tests.process.rigged import POINTS, Death
from tests.process.world import Outcome, World


async def kill_at_each_point(world: World, rounds: int, latest_call: int) -> Outcome:
    """Kill a process in each round, at the points by turns, when it comes there for one of so many times."""
    for number in range(rounds):
        death = Death(list(POINTS)[number % len(POINTS)], world.random.randint(1, latest_call))
        bot = await world.start(death)
        await world.write_all_the_time(bot.has_ended)
        assert await bot.ended() == -signal.SIGKILL, bot.printed
    await world.start()
    return await world.outcome()
