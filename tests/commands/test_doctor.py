"""`shien doctor` names the rights that the bot lacks in the staff group."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.clock import MovableClock
from bot.commands.doctor import Grade, examine_admins, examine_staff_group
from simulator import Telegram
from tests.delivery.office import GROUP_ID, START, TOKEN


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    telegram = Telegram(MovableClock(START), TOKEN)
    await telegram.start()
    yield telegram
    await telegram.stop()


@pytest.mark.parametrize(
    ("right", "grade"),
    [(None, Grade.OK), ("can_manage_topics", Grade.ERROR), ("can_delete_messages", Grade.ERROR)],
)
async def test_a_right_that_is_missing_is_an_error(telegram: Telegram, right: str | None, grade: Grade) -> None:
    officer = telegram.add_person(501, "Officer")
    group = telegram.add_group(GROUP_ID, "Staff", [officer.id], forum=True)
    if right is not None:
        group.take_right(right, officer.user)
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.base))
    async with Bot(TOKEN, session=session) as bot:
        line = await examine_staff_group(bot, GROUP_ID)
    assert line.grade is grade
    assert right is None or right.removeprefix("can_").replace("_", " ") in line.sentence


@pytest.mark.parametrize(("members", "grade"), [([601, 501], Grade.OK), ([501], Grade.ERROR)])
async def test_an_admin_of_the_settings_who_is_not_in_the_staff_group_is_named(
    telegram: Telegram, members: list[int], grade: Grade
) -> None:
    for user_id in (501, 601):
        telegram.add_person(user_id, "Somebody")
    telegram.add_group(GROUP_ID, "Staff", members, forum=True)
    async with Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(telegram.base))) as bot:
        line = await examine_admins(bot, GROUP_ID, {601})
    assert line.grade is grade
    assert ("601" in line.sentence) is (grade is Grade.ERROR)
