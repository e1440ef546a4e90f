"""The alarm outside Telegram, against a real server: what it gets, and what becomes of a ring that it does not take."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from pydantic import ValidationError
from structlog.testing import capture_logs

from bot.delivery.alarms.webhook import AlarmWebhook
from bot.domain.support.alarm import Alarm
from bot.domain.support.consultation import ConsultationKind, Urgency
from bot.settings import Settings, SettingsError, read_settings
from bot.storage.database import Database
from tests.delivery.office import SteppingClock
from tests.delivery.pager import Pager, running_pager

SECRET = "token-of-the-pager"


@pytest.fixture
async def pager() -> AsyncIterator[Pager]:
    async with running_pager(SECRET) as pager:
        yield pager


@pytest.fixture
async def alarm(database: Database, clock: SteppingClock) -> Alarm:
    async with database.transaction() as store:
        worker = await store.workers.upsert_by_chat(101, "vi")
        matter = await store.consultations.open(worker, ConsultationKind.HARASSMENT, clock.now())
        await store.standings.set_urgency(matter.id, Urgency.RED)
        raised = await store.alarms.raise_for(matter.id, clock.now())
        await store.alarms.rang(raised, clock.now())
        return await store.alarms.get(raised.id)


@pytest.fixture
def webhook(pager: Pager, database: Database, clock: SteppingClock) -> AlarmWebhook:
    return AlarmWebhook(pager.address, database, clock)


async def test_each_ring_is_posted_once_without_a_word_or_a_name(
    webhook: AlarmWebhook, pager: Pager, alarm: Alarm, database: Database, clock: SteppingClock
) -> None:
    at = clock.now()
    for _ in range(3):
        await webhook.post_due()
    assert pager.got == [{"number": alarm.consultation_id, "urgency": "red", "rung": 1, "at": at.isoformat()}]
    assert "harassment" not in pager.bodies[0]
    clock.move(timedelta(minutes=15))
    await _ring(database, alarm, clock)
    await webhook.post_due()
    assert [each["rung"] for each in pager.got] == [1, 2]


@pytest.mark.parametrize(("status", "failure"), [(500, "HTTP 500"), (404, "HTTP 404"), (302, "HTTP 302")])
async def test_a_ring_that_is_refused_is_posted_again_until_it_is_taken(  # noqa: PLR0917 (fixtures)
    webhook: AlarmWebhook,
    pager: Pager,
    alarm: Alarm,
    database: Database,
    clock: SteppingClock,
    status: int,
    failure: str,
) -> None:
    pager.status = status
    with capture_logs() as logs:
        await webhook.post_due()
        await webhook.post_due()  # too soon
    assert len(pager.got) == 1
    assert await _failed(database, clock) == [(alarm.consultation_id, failure)]
    assert [each["event"] for each in logs] == ["alarm not posted"]
    assert SECRET not in str(logs)
    pager.status = 204
    clock.move(timedelta(seconds=10))
    await webhook.post_due()
    assert [each["rung"] for each in pager.got] == [1, 1]
    assert await _failed(database, clock) == []


async def test_a_server_that_is_not_there_is_tried_more_and_more_rarely(
    alarm: Alarm, database: Database, clock: SteppingClock
) -> None:
    webhook = AlarmWebhook(f"http://127.0.0.1:9/{SECRET}", database, clock)
    begun, tried = clock.now(), 0
    with capture_logs() as logs:
        while clock.now() - begun < timedelta(minutes=30):
            await webhook.post_due()
            clock.move(timedelta(seconds=10))
    tried = len(logs)
    assert 8 <= tried <= 14
    assert await _failed(database, clock) == [(alarm.consultation_id, "ClientConnectorError")]
    assert SECRET not in str(logs)


async def test_an_alarm_that_somebody_has_taken_is_posted_no_more(
    webhook: AlarmWebhook, pager: Pager, alarm: Alarm, database: Database, clock: SteppingClock
) -> None:
    pager.status = 500
    await webhook.post_due()
    async with database.transaction() as store:
        await store.alarms.end(alarm.id, clock.now(), None)
    clock.move(timedelta(hours=1))
    await webhook.post_due()
    assert len(pager.got) == 1


async def test_two_processes_post_a_ring_once_and_a_killed_one_leaves_it_to_the_other(
    webhook: AlarmWebhook, pager: Pager, alarm: Alarm, database: Database, clock: SteppingClock
) -> None:
    async with database.transaction() as store:  # another process has claimed it, and is killed before it posts
        assert await store.alarms.claim_post(alarm, clock.now(), clock.now() + timedelta(minutes=1))
        assert not await store.alarms.claim_post(alarm, clock.now(), clock.now() + timedelta(minutes=1))
    await webhook.post_due()
    assert pager.got == []
    clock.move(timedelta(minutes=1))
    await webhook.post_due()
    assert len(pager.got) == 1


async def test_a_second_cry_is_posted_as_a_first_ring_anew(
    webhook: AlarmWebhook, pager: Pager, alarm: Alarm, database: Database, clock: SteppingClock
) -> None:
    await webhook.post_due()
    clock.move(timedelta(minutes=5))
    async with database.transaction() as store:
        again = await store.alarms.raise_again(alarm.id, clock.now(), None)
        await store.alarms.rang(again, clock.now())
    await webhook.post_due()
    assert [each["rung"] for each in pager.got] == [1, 1]


@pytest.mark.parametrize("address", ["http://pager.example/x", "https://", "pager.example", "ftp://pager.example"])
def test_an_address_without_tls_is_refused_and_never_repeated(address: str) -> None:
    wanted = {"bot_token": "1:x", "staff_group_id": -1, "admin_ids": "1"}
    with pytest.raises(ValidationError) as refused:
        Settings.model_validate({**wanted, "alarm_webhook": address})
    [problem] = refused.value.errors(include_input=False)
    assert (problem["loc"], problem["msg"]) == (("alarm_webhook",), "Value error, must begin with https://")
    accepted = Settings.model_validate({**wanted, "alarm_webhook": f"https://pager.example/{SECRET}"})
    assert SECRET not in repr(accepted)


@pytest.mark.parametrize("setting", ["alarm_webhook", "webhook_url"])
@pytest.mark.parametrize("host", ["[::1", "[zz]", "x:99999", "x:0", "x:secret", ":1", "user:secret@", "x..y"])
def test_an_address_to_which_nobody_could_post_is_refused_at_the_start(
    monkeypatch: pytest.MonkeyPatch, setting: str, host: str
) -> None:
    settings = {"BOT_TOKEN": "1:x", "STAFF_GROUP_ID": "-1", "ADMIN_IDS": "1"}
    for name, value in {**settings, setting.upper(): f"https://{host}/secret"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as refused:
        read_settings(Settings)
    assert str(refused.value) == f"{setting.upper()}: is no address: the host or the port is wrong"


@pytest.mark.parametrize("host", ["pager.example", "pager.example:8443", "[::1]:8443", "user:secret@pager.example"])
def test_an_address_to_which_somebody_can_post_is_taken(host: str) -> None:
    wanted = {"bot_token": "1:x", "staff_group_id": -1, "admin_ids": "1"}
    taken = Settings.model_validate({**wanted, "alarm_webhook": f"https://{host}/x", "webhook_url": f"https://{host}"})
    assert taken.webhook_url == f"https://{host}"


async def _ring(database: Database, alarm: Alarm, clock: SteppingClock) -> None:
    async with database.transaction() as store:
        assert await store.alarms.rang(await store.alarms.get(alarm.id), clock.now())


async def _failed(database: Database, clock: SteppingClock) -> list[tuple[int, str]]:
    async with database.transaction() as store:
        return list(await store.alarms.failed_posts(clock.now() - timedelta(days=1)))
