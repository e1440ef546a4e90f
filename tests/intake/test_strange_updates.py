"""Whatever stands in an update: it is stored on both databases, handled, and what was written can be read out of it."""

import json
from random import Random

import pytest
from aiogram.types import Update

from bot.dialogs.incoming import words_of
from bot.domain.support.consultation import ConsultationKind
from bot.domain.unicode.escaped_text import original
from bot.intake.reading import read_update
from bot.storage.database import Database
from tests.actions.vocabulary import NOW
from tests.intake.test_reading import message

SIGNS = (
    *(
        "\0",
        "\ud800",
        "\udfff",
        "␀",
        "␛",
        "␛ud83d",
        "\u202e",
        "\ufffe",
        "\uffff",
        "\U0010ffff",
        "\ufdfa",
        "\u0301\u0323",
    ),
    *("a", "字", "မြန်မာ", "👩‍👩", "<", "&", "\\u0000", '"', "\n", "9" * 400),
)
_BOT, _CHAT = 1, 101


def strange_text(random: Random) -> str:
    return "".join(random.choice((*SIGNS, chr(random.randrange(0x110000)))) for _ in range(random.randrange(1, 60)))


@pytest.mark.parametrize("seed", range(5))
async def test_whatever_is_written_is_stored_and_can_be_read_out_of_it(database: Database, seed: int) -> None:
    random = Random(seed)  # noqa: S311 - the same texts at every run
    texts = [strange_text(random) for _ in range(40)]
    updates = [
        read_update(json.dumps(message(place, text=text, reply_to_message=_below(text))))
        for place, text in enumerate(texts, start=1)
    ]
    async with database.transaction() as store:
        await store.inbox.receive(_BOT, updates, NOW)
    async with database.transaction() as store:
        worker = await store.workers.upsert_by_chat(_CHAT, "en")
        matter = await store.consultations.open(worker, ConsultationKind.PAY, NOW)
        for each in await store.inbox.waiting(_BOT):
            sent = Update.model_validate_json(each.body or "").message
            assert sent is not None
            await store.messages.add_from_worker(matter.id, words_of(sent), NOW)
            await store.inbox.handled(_BOT, each.update_id, [])
    async with database.transaction() as store:
        kept = [each.text or "" for each in await store.messages.of_consultation(matter.id)]
    # JSON itself makes one sign of two halves that stand side by side.
    assert [original(each) for each in kept] == [json.loads(json.dumps(text)) for text in texts]


async def test_what_nobody_can_read_is_kept_as_it_came(database: Database) -> None:
    came = json.dumps(message(1, text="a\0b\ud800")).replace('"date": 1', f'"date": {"1" * 400}')
    async with database.transaction() as store:
        await store.inbox.receive(_BOT, [read_update(came)], NOW)
        await store.inbox.set_aside(_BOT, 1, NOW)
    async with database.transaction() as store:
        [row] = (await store.audit_log._connection.exec_driver_sql("SELECT body FROM inbox")).all()
    assert json.loads(row.body) == came


def _below(text: str) -> dict[str, object]:
    return {"message_id": 1, "date": 1, "chat": {"id": _CHAT, "type": "private"}, "text": text}
