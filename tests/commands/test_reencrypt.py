"""`shien db reencrypt` and the doctor's line: turning encryption at rest on, changing the key, turning it off."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from typer.testing import CliRunner, Result

from bot.clock import SystemClock
from bot.commands.cli import app
from bot.commands.doctor import examine
from bot.commands.reencrypt import rewrite_all
from bot.commands.run.run import run_until_signal
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.interviews import Method
from bot.domain.outbox import say
from bot.domain.reminders.obligation import Due
from bot.domain.roster.invitation import Invited
from bot.domain.support.consultation import ConsultationKind
from bot.domain.support.message import IncomingMessage
from bot.domain.support.red_flag import RedFlag
from bot.settings import DatabaseSettings, Settings
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS, Keys
from bot.storage.reencryption import EncryptedValues
from bot.storage.store import Store
from tests.actions.vocabulary import hidden_of
from tests.files.rosters import LINH, workbook
from tests.storage.encrypted_tables import tamper

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
OLD, NEW, LOST = (Fernet.generate_key().decode() for _ in range(3))
VALUES = 18
NAME, WORDS = "NGUYEN VAN AN", "My pay is late."
# What was never encrypted before: kinds, answers and results of checks, places, notes, addresses.
TOLD = (
    "harassment",
    "about_support_staff",
    "hours_of_pregnant",
    "not_yet_met",
    "Yokohama Hall",
    "Dormitory B",
    "3-1 Port",
)
NOTED, RULED, MAIL = "She left at night", "receipt-help", "tanaka@aozora.example"
CHAT = 7_000_000_001


@pytest.fixture(autouse=True)
def _no_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no `.env` lies, with an environment that knows none of the settings."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def reencrypt(url: str, keys: str, *arguments: str) -> Result:
    settings = {"DATABASE_URL": url, "ENCRYPTION_KEYS": keys}
    return CliRunner().invoke(app, ["db", "reencrypt", *arguments], env=settings, catch_exceptions=False)


async def write(url: str, keys: Keys) -> None:
    """VALUES encrypted values, when there are keys."""
    database = Database(url, keys)
    async with database.transaction() as store:
        await store.workers.add_to_roster("W-1", NAME)
        worker = await store.workers.upsert_by_chat(CHAT, "vi")
        consultation = await store.consultations.open(worker, ConsultationKind.PAY, NOW)
        await store.messages.add_from_worker(consultation.id, IncomingMessage(11, "text", WORDS), NOW)
        await store.outbox.put(say("hello", {"name": NAME}, worker_id=worker.id), NOW)
        await store.dialog_states.write(CHAT, CHAT, "stack", {"typed": NAME})
        await tell_all(store, worker.id, consultation.id)
    await database.close()


async def tell_all(store: Store, worker_id: int, consultation_id: int) -> None:
    """Each of TOLD and what stands beside it, where it is kept."""
    kind, flag, answer, result, place, dormitory, address = TOLD
    staff_id, employer_id = await store.staff.add(501, NOW), await store.employers.add("Aozora Foods")
    await store.consultations.set_kind(consultation_id, ConsultationKind(kind))
    await store.red_flags.set(consultation_id, RedFlag(flag), None, NOW)
    await store.messages.add_by_button(consultation_id, RULED, {}, NOW)
    screening = await store.screenings.begin(worker_id, "eligibility", "1", NOW)
    await store.screenings.keep_answers(screening.id, {"question": answer})
    await store.screenings.keep_result(screening.id, "1", {"outcome": result}, NOW)
    offer_id = await store.interviews.offer(staff_id, [NOW], NOW)
    await store.interviews.invite(worker_id, offer_id, Method.IN_PERSON, place, NOW)
    invited = Invited(dormitory=dormitory)
    await store.invitations.add("code", invited, staff_id, NOW)
    await store.employers.describe(employer_id, {"address": address, "supervisor_email": MAIL})
    await store.obligations.note(Due(worker_id, "filing", date(2026, 11, 20)), NOTED, NOW)
    details = {"from": "pay", "to": kind}
    await store.audit_log.record(
        AuditAction.CONSULTATION_KIND_CHOSEN, actor=Actor.worker(worker_id), at=NOW, details=details
    )


async def names(url: str, keys: Keys) -> list[str | None]:
    """What the bot reads with these keys."""
    database = Database(url, keys)
    async with database.transaction() as store:
        found = [worker.name_on_card async for worker in store.workers.on_roster()]
    await database.close()
    return found


def everything(folder: Path) -> str:
    """Every row of every table, as it lies there."""
    with closing(sqlite3.connect(folder / "shien.sqlite3")) as database:
        return "\n".join(database.iterdump())


async def doctor(monkeypatch: pytest.MonkeyPatch, url: str, keys: str) -> str:
    """What the doctor says of encryption; the settings of Telegram are missing."""
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("ENCRYPTION_KEYS", keys)
    said: list[str] = []
    assert await examine(said.append) == 1
    (line,) = [line for line in said if "encryption" in line]
    return line


async def test_encryption_is_turned_on_and_rotated_and_turned_off(database_url: str) -> None:
    await write(database_url, NO_KEYS)
    for keys, arguments, said in (
        (OLD, [], "encrypted anew"),
        (f"{NEW},{OLD}", [], "encrypted anew"),
        (NEW, ["--plain"], "written as plain text"),
    ):
        for changed in (VALUES, 0):
            done = await asyncio.to_thread(reencrypt, database_url, keys, *arguments)
            assert (done.exit_code, done.output) == (0, f"{changed} values {said}\n")
        assert await names(database_url, NO_KEYS if arguments else [keys.partition(",")[0]]) == [NAME]


async def test_a_plain_database_holds_no_word_after_it_was_encrypted(sqlite_url: str, tmp_path: Path) -> None:
    await write(sqlite_url, NO_KEYS)
    told = (NAME, WORDS, *TOLD, NOTED, RULED, MAIL)
    assert [words for words in told if words not in everything(tmp_path)] == []
    await asyncio.to_thread(reencrypt, sqlite_url, OLD)
    assert [words for words in told if words in everything(tmp_path)] == []


async def test_nothing_that_a_running_bot_writes_meanwhile_is_lost(database_url: str) -> None:
    settings = DatabaseSettings(database_url=database_url, encryption_keys=SecretStr(f"{NEW},{OLD}"))
    await write(database_url, [OLD])
    bot = Database(database_url, settings.parsed_encryption_keys)

    async def turn() -> None:
        async with bot.transaction() as store:
            page = (await store.dialog_states.read(CHAT, CHAT, "stack")).get("page", 0)
            await store.dialog_states.write(CHAT, CHAT, "stack", {"page": page + 1})

    async def turns() -> None:
        for _ in range(20):
            await turn()

    await asyncio.gather(turns(), rewrite_all(settings, SystemClock(), EncryptedValues.reencrypt))
    await bot.close()

    restarted = Database(database_url, [NEW])
    async with restarted.transaction() as store:
        assert await store.dialog_states.read(CHAT, CHAT, "stack") == {"page": 20}
        assert await store.encrypted_values.unreadable() == []
    await restarted.close()


@pytest.mark.parametrize("arguments", [[], ["--plain"]], ids=["encrypt", "plain"])
async def test_without_the_key_of_before_nothing_changes(sqlite_url: str, tmp_path: Path, arguments: list[str]) -> None:
    await write(sqlite_url, [OLD])
    before = everything(tmp_path)
    refused = await asyncio.to_thread(reencrypt, sqlite_url, LOST, *arguments)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr.splitlines() == [
        "a stored value cannot be opened with ENCRYPTION_KEYS; put the key that encrypted it back and start again"
    ]
    assert everything(tmp_path) == before


def test_another_command_that_meets_such_a_value_says_the_same(sqlite_url: str) -> None:
    asyncio.run(write(sqlite_url, [OLD]))
    Path("roster.xlsx").write_bytes(workbook([LINH]))
    settings = {"DATABASE_URL": sqlite_url, "ENCRYPTION_KEYS": LOST}
    refused = CliRunner().invoke(app, ["workers", "import", "roster.xlsx"], env=settings)
    assert (refused.exit_code, refused.stdout, len(refused.stderr.splitlines())) == (1, "", 1)
    assert "put the key that encrypted it back" in refused.stderr


@pytest.mark.parametrize("arguments", [[], ["--plain"]], ids=["encrypt", "plain"])
def test_without_any_key_the_command_says_what_is_missing(sqlite_url: str, arguments: list[str]) -> None:
    refused = reencrypt(sqlite_url, " ", *arguments)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert refused.stderr.startswith("ENCRYPTION_KEYS: is not set")


@pytest.mark.parametrize(
    "wrong",
    ["hunter2", f"{OLD} hunter2", OLD[:-1], f"{OLD}{NEW}", f"é{OLD[1:]}"],
    ids=["word", "one of two", "short", "run together", "no base64"],
)
def test_a_wrong_key_is_named_in_one_line_without_its_value(wrong: str) -> None:
    refused = reencrypt("sqlite+aiosqlite:///shien.sqlite3", wrong)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert len(refused.stderr.splitlines()) == 1
    assert refused.stderr.startswith("ENCRYPTION_KEYS: must be ")
    assert not any(key in refused.stderr for key in ("hunter2", OLD[1:-1], NEW))


@pytest.mark.parametrize("between", [",", " ", ", ", "\n"], ids=["comma", "space", "both", "line"])
def test_keys_are_separated_as_one_likes(between: str) -> None:
    settings = DatabaseSettings(encryption_keys=SecretStr(f"{NEW}{between}{OLD}"))
    assert settings.parsed_encryption_keys == (NEW, OLD)
    assert NEW not in repr(settings)


def test_a_database_that_was_not_upgraded_is_told_in_one_line(tmp_path: Path) -> None:
    refused = reencrypt(f"sqlite+aiosqlite:///{tmp_path / 'empty.sqlite3'}", OLD)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr.splitlines() == ["DATABASE_URL: the database cannot be used (OperationalError)"]


@pytest.mark.parametrize("keys", ["", LOST], ids=["none", "another"])
async def test_a_bot_without_the_key_of_before_does_not_start(
    sqlite_url: str, keys: str, capsys: pytest.CaptureFixture[str]
) -> None:
    await write(sqlite_url, [OLD])
    settings = Settings(
        bot_token=SecretStr("1:demo"),
        staff_group_id=-1,
        admin_ids=frozenset({1}),
        bot_api_base="http://127.0.0.1:1",
        database_url=sqlite_url,
        encryption_keys=SecretStr(keys),
    )
    assert await run_until_signal(settings) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert "ENCRYPTION_KEYS do not open what is stored" in line
    assert not any(secret in line for secret in (NAME, OLD, LOST))


async def test_the_doctor_says_whether_what_is_stored_opens(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await doctor(monkeypatch, database_url, "") == "ok: encryption at rest: off"
    await write(database_url, [OLD])
    on = "ok: encryption at rest: on, keys: 2; what is stored opens"
    assert await doctor(monkeypatch, database_url, f"{NEW},{OLD}") == on
    for keys in ("", LOST):
        line = await doctor(monkeypatch, database_url, keys)
        assert line.startswith("error: encryption at rest: values of ")
        assert {"screenings.answers", "messages.text"} <= set(line.replace(",", "").split())
        assert not any(secret in line for secret in (NAME, OLD, LOST))


async def test_the_doctor_tells_in_which_row_a_name_does_not_open(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await write(database_url, [OLD])
    await tamper(database_url, "UPDATE workers SET name_on_card = substr(name_on_card, 1, 30)")
    line = await doctor(monkeypatch, database_url, OLD)
    assert line.startswith("error: encryption at rest: names cannot be opened: workers.name_on_card of row ")
    assert NAME not in line


async def test_the_doctor_names_what_lies_plain_since_an_upgrade(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await write(database_url, NO_KEYS)
    plain = await doctor(monkeypatch, database_url, OLD)
    assert plain.startswith("warning: encryption at rest: on, but values of ")
    assert {"consultations.kind", "screenings.answers"} <= set(plain.replace(",", "").split())
    assert plain.endswith("lie plain; run: shien db reencrypt")
    await asyncio.to_thread(reencrypt, database_url, OLD)
    assert await doctor(monkeypatch, database_url, OLD) == ("ok: encryption at rest: on, keys: 1; what is stored opens")


async def test_the_doctor_warns_of_hidden_words_that_lie_readable(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(database_url, NO_KEYS)
    async with database.transaction() as store:
        worker = await store.workers.upsert_by_chat(CHAT, "vi")
        consultation = await store.consultations.open(worker, ConsultationKind.PAY, NOW)
        words = await store.messages.add_from_worker(consultation.id, IncomingMessage(11, "text", WORDS), NOW)
        await store.evidence.hide(hidden_of(words))
    await database.close()
    line = await doctor(monkeypatch, database_url, "")
    assert line.startswith("warning: encryption at rest: off; 1 hidden message(s) of workers can be read")
