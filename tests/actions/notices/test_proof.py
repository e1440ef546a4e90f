"""The proof of a notice: its numbers are those of its rows, page by page; afterwards the numbers that were kept."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.actions.notices import proof as proof_module
from bot.actions.notices.proof import people_of, proof_of, take_proof
from bot.actions.result import DONE
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticePurpose, Words
from bot.domain.notices.proof import Tally
from bot.domain.notices.recipient import RecipientCounts
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.domain.staff import StaffMember
from bot.files.notices.proof import ProofWorkbook
from bot.resources import locales_folder
from bot.storage.store import Store
from bot.texts import load_texts
from bot.texts.bilingual import JapaneseAndEnglish
from tests.actions.notices.sent import a_notice, is_for
from tests.actions.vocabulary import NOW, a_worker, acting, happened

WORDS = JapaneseAndEnglish(load_texts(locales_folder()))
IN_A_CHAT = {"outcome-sent", "outcome-repeated"}
Rows = list[tuple[object, ...]]
OTHERS: dict[str, Any] = {"workers": (1, 2, 3), "last_seen_before": date(2026, 11, 1)}


async def people(store: Store, notice: Notice) -> None:
    """One of each outcome, and one who waits."""
    for number, outcome in enumerate((None, *DeliveryStatus)):
        reason = "muted" if outcome is DeliveryStatus.SKIPPED else None
        worker = await a_worker(store, 200 + number)
        await is_for(store, notice, worker, outcome, reason=reason, acknowledged_at=NOW if number == 3 else None)


async def book_of(store: Store, notice: Notice, path: Path, **told: Any) -> dict[str, Rows]:
    """The workbook, as the job writes it."""
    book, tally, after = ProofWorkbook(path, WORDS, notice), Tally(), 0
    while (page := await people_of(store, notice.id, after))[0]:
        tally.add(page[0])
        book.add_people(*page)
        after = page[0][-1].place
    kept = await store.notice_recipients.counts(notice.id, NOW)
    book.close(replace(await proof_of(store, notice.id), **told), kept if notice.numbers else tally.counts)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in load_workbook(path).worksheets}


def facts_of(book: dict[str, Rows]) -> dict[object, object]:
    return {row[0]: row[1] for row in book["お知らせ"]}


def outcomes_of(book: dict[str, Rows]) -> dict[object, object]:
    """What stands in the column that adds up, without the sum."""
    return {row[0]: row[1] for row in book["人数"][1:] if row[1] is not None and row[0] != said("total")}


def parts_of(book: dict[str, Rows]) -> dict[object, object]:
    return {row[0]: row[2] for row in book["人数"][1:] if row[2] is not None}


def said(name: str, **args: str | int) -> str:
    return WORDS.label(f"notice_proof-{name}", {"purpose": "say", **args} if name in IN_A_CHAT else args)


def part(name: str) -> str:
    in_each = (t.label("notice_proof-of_these", {"what": t.label(f"notice_proof-{name}")}) for t in WORDS.translators)
    return " / ".join(in_each)


async def test_pages_hold_everybody_once_and_the_sum_is_the_number_of_the_approval(
    store: Store, member: StaffMember, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proof_module, "_AT_A_TIME", 2)
    notice = await a_notice(store, member.id)
    await people(store, notice)
    page, _ = await people_of(store, notice.id, 0)
    assert len(page) == 2
    book = await book_of(store, await store.notices.get(notice.id), tmp_path / "proof.xlsx")
    everybody = len(DeliveryStatus) + 1
    assert len(book["対象者"]) - 1 == everybody
    assert facts_of(book)[said("counted")] == everybody
    assert sum(people for people in outcomes_of(book).values() if isinstance(people, int)) == everybody
    assert facts_of(book)[said("completeness")] == said("not_finished", count=1)
    assert parts_of(book) == {part("reason-muted"): 1, part("acknowledged"): 1}


async def test_parts_stand_below_the_number_they_belong_to_and_add_up_to_it(
    store: Store, member: StaffMember, tmp_path: Path
) -> None:
    notice = await a_notice(store, member.id)
    for number, reason in enumerate(("muted", "no_text", "no_text", "superseded")):
        worker = await a_worker(store, 300 + number)
        await is_for(store, notice, worker, DeliveryStatus.SKIPPED, reason=reason)
    book = await book_of(store, await store.notices.get(notice.id), tmp_path / "proof.xlsx")
    assert book["人数"][1:] == [
        (said("outcome-skipped"), 4, None),
        (part("reason-no_text"), None, 2),
        (part("reason-muted"), None, 1),
        (part("reason-other"), None, 1),
        (said("total"), 4, None),
        (part("acknowledged"), None, 0),
    ]


async def test_what_is_counted_row_by_row_is_what_the_database_counts(store: Store, member: StaffMember) -> None:
    notice = await a_notice(store, member.id)
    await people(store, notice)
    tally = Tally()
    tally.add((await people_of(store, notice.id, 0))[0])
    assert tally.counts == await store.notice_recipients.counts(notice.id, NOW)


async def test_where_the_links_in_the_words_lead_stands_beside_them(
    store: Store, member: StaffMember, tmp_path: Path
) -> None:
    notice = await a_notice(store, member.id, {})
    bold, link = ({"type": kind, "offset": 0, "length": 4} for kind in ("bold", "text_link"))
    words = Words("Here.", [bold, {**link, "url": "https://example.com"}])
    await store.notice_bodies.put(notice.id, "en", words, member.id, NOW)
    book = await book_of(store, notice, tmp_path / "proof.xlsx")
    assert book["文章"][1][:3] == ("英語 / English", "Here.", "https://example.com")


async def test_conditions_stand_there_one_by_one_with_the_names_of_employers(
    store: Store, member: StaffMember, tmp_path: Path
) -> None:
    employer_id = await store.employers.add("Aozora Foods")
    audience = NoticeAudience(locales=("vi", "my"), employers=(employer_id,), has_no_interview=True, **OTHERS)
    notice = await a_notice(store, member.id, audience=audience)
    told = {
        "whom": "EXAMPLE: whom it is for",
        "values": {"locales": ("ベトナム語", "ミャンマー語"), "employers": ("A",)},
    }
    facts = facts_of(await book_of(store, notice, tmp_path / "proof.xlsx", **told))
    assert facts[said("whom")] == "EXAMPLE: whom it is for"
    names = ("locales", "employers", "workers", "has_no_interview", "last_seen_before")
    assert [facts[said(f"condition-{name}")] for name in names] == [
        *("ベトナム語\nミャンマー語", "A", 3, said("yes"), datetime.fromisoformat("2026-11-01"))
    ]
    assert facts[said("completeness")] == said("is_finished")


async def test_of_what_is_long_over_the_numbers_stand_there(store: Store, member: StaffMember, tmp_path: Path) -> None:
    notice = await a_notice(store, member.id)
    numbers = RecipientCounts(by_outcome={DeliveryStatus.SENT: 7, DeliveryStatus.SKIPPED: 2}, muted=2, acknowledged=5)
    await store.notices.keep_numbers(notice.id, numbers.as_numbers())
    await store.deletions.reduce_notices([notice.id])
    book = await book_of(store, await store.notices.get(notice.id), tmp_path / "proof.xlsx")
    facts = facts_of(book)
    assert (len(book["対象者"]), len(book["文章"])) == (1, 1)
    assert sum(people for people in outcomes_of(book).values() if isinstance(people, int)) == 9
    assert parts_of(book) == {part("reason-muted"): 2, part("acknowledged"): 5}
    assert facts[said("remark")] == said("numbers_only")
    assert said("whom") not in facts


async def test_taking_it_is_an_event_and_a_draft_has_none(store: Store, member: StaffMember) -> None:
    sent, draft = await a_notice(store, member.id), await a_notice(store, member.id, counted=None)
    assert await take_proof(acting(store, member), sent.id) is DONE
    assert (await take_proof(acting(store, member), draft.id)).is_refused
    assert (await take_proof(acting(store, member), 999)).is_refused
    assert [each["subject"] for each in await happened(store, "exported")] == [f"notice:{sent.id}"]


async def test_what_takes_back_says_so_of_each_and_names_no_approval(
    store: Store, member: StaffMember, tmp_path: Path
) -> None:
    taking = await a_notice(store, member.id, purpose=NoticePurpose.TAKE_BACK, approver_id=None, asks_read=False)
    await is_for(store, taking, await a_worker(store))
    book = await book_of(store, taking, tmp_path / "proof.xlsx")
    taken_back = said("outcome-sent", purpose="take_back")
    assert (book["人数"][1][0], book["対象者"][1][2]) == (taken_back, taken_back)
    assert not {said("approved_at"), said("asks_read")} & {*facts_of(book)}
    assert part("acknowledged") not in parts_of(book)


@pytest.mark.parametrize(("asks_read", "answer"), [(True, "yes"), (False, "no")])
async def test_whether_anybody_was_asked_to_say_that_they_have_read_it_stands_there(
    store: Store, member: StaffMember, tmp_path: Path, *, asks_read: bool, answer: str
) -> None:
    notice = await a_notice(store, member.id, asks_read=asks_read)
    await is_for(store, notice, await a_worker(store))
    book = await book_of(store, notice, tmp_path / "proof.xlsx")
    assert facts_of(book)[said("asks_read")] == said(answer)
    assert (part("acknowledged") in parts_of(book)) is asks_read


async def test_who_was_sent_nothing_was_tried_for_in_vain_no_time(
    store: Store, member: StaffMember, tmp_path: Path
) -> None:
    notice = await a_notice(store, member.id)
    await is_for(store, notice, await a_worker(store), DeliveryStatus.SKIPPED, reason="muted", queued_at=NOW)
    assert (await book_of(store, notice, tmp_path / "proof.xlsx"))["対象者"][1][4] == 0
