"""A worker reads of their notices what they got, what became of it, and that they have read it."""

import pytest

from bot.actions.privacy.my_data import gather
from bot.domain.notices.notice import NoticePurpose
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.domain.staff import StaffMember
from bot.domain.workers.worker import Worker
from bot.files.privacy.my_data_json import my_data_file
from bot.presenters.privacy.notices import notice_row
from bot.resources import locales_folder
from bot.storage.store import Store
from bot.texts import Translator, load_texts
from tests.actions.notices.sent import a_notice, correction_of, is_for
from tests.actions.vocabulary import NOW, a_worker


async def test_of_a_notice_a_worker_reads_the_words_that_came_and_nothing_that_is_for_staff(
    store: Store, member: StaffMember
) -> None:
    worker, other = await a_worker(store, locale="vi"), await a_worker(store, 102)
    got, muted, others = [await a_notice(store, member.id) for _ in range(3)]
    await is_for(store, got, worker, acknowledged_at=NOW)
    await is_for(store, muted, worker, DeliveryStatus.SKIPPED, reason="muted")
    await is_for(store, others, other)
    kept = await gather(store, worker)
    assert [(each.notice_id, each.outcome, each.text, each.acknowledged_at) for each in kept.notices] == [
        (got.id, DeliveryStatus.SENT, "EXAMPLE: văn phòng đóng cửa.", NOW),
        (muted.id, DeliveryStatus.SKIPPED, None, None),
    ]
    told = my_data_file(kept, "").decode()
    assert "văn phòng đóng cửa" in told
    assert got.title_ja not in told


async def test_it_is_said_in_words_since_when_it_was_read(store: Store, member: StaffMember) -> None:
    worker = await a_worker(store)
    await is_for(store, await a_notice(store, member.id), worker, acknowledged_at=NOW, corrected_at=NOW)
    [notice] = (await gather(store, worker)).notices
    row = notice_row(Translator(load_texts(locales_folder()), "en"), notice)
    day = "2026-11-22 (Sun)"
    assert row.label == f"{day}: sent; on {day}, you said that you had read it; new version on {day}"
    assert row.value == "EXAMPLE: the office is closed."


async def test_what_corrects_and_what_takes_back_says_so_and_is_no_news_of_its_own(
    store: Store, member: StaffMember
) -> None:
    worker = await a_worker(store)
    notice = await a_notice(store, member.id)
    await is_for(store, notice, worker, corrected_at=NOW, taken_back_at=NOW)
    await is_for(store, await correction_of(store, notice, {"en": "EXAMPLE: open."}, NOW), worker)
    await is_for(store, await a_notice(store, member.id, {}, purpose=NoticePurpose.TAKE_BACK, about_id=1), worker)
    day = "2026-11-22 (Sun)"
    assert await _said(store, worker) == [
        f"{day}: sent; new version on {day}; taken back on {day}",
        f"{day}: new version of an earlier notice: sent",
        f"{day}: an earlier notice is taken back: done",
    ]


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("muted", "not sent, because you had turned news off"),
        ("no_text", "not sent, because there were no words in your language"),
        ("unchanged", "not sent, because nothing changed for you"),
        ("done", "not sent, because it was not needed any more"),
    ],
)
async def test_why_nothing_was_sent_is_said_as_it_was(
    store: Store, member: StaffMember, reason: str, said: str
) -> None:
    worker = await a_worker(store)
    await is_for(store, await a_notice(store, member.id), worker, DeliveryStatus.SKIPPED, reason=reason)
    assert await _said(store, worker) == [f"2026-11-22 (Sun): {said}"]


async def _said(store: Store, worker: Worker) -> list[str]:
    texts = Translator(load_texts(locales_folder()), "en")
    return [notice_row(texts, each).label for each in (await gather(store, worker)).notices]
