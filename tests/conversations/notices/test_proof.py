"""The proof of a notice leaves as a workbook, and it is recorded who took it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from io import BytesIO

from openpyxl import load_workbook

from bot.domain.callbacks import SEND_NOTICE_PROOF
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Media, MediaKind, NoticeClass, NoticePurpose, NoticeState
from bot.domain.notices.recipient import Unsent
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.domain.staff import Role
from bot.texts.bilingual import JapaneseAndEnglish
from tests.actions.notices.sent import a_notice, correction_of, is_for
from tests.conversations.chat import Chat
from tests.conversations.conftest import ADMIN_ID, OFFICER_ID
from tests.conversations.notices.news import News
from tests.conversations.world import World

Rows = list[tuple[object, ...]]
# Nobody outside knows these.
CODES = {
    each.value for kind in (NoticeState, NoticeClass, NoticePurpose, DeliveryStatus, MediaKind, Unsent) for each in kind
} | {"vi", "en", "ssw1", "agriculture", "JP-13", "True", "None"}


def codes_in(sheets: dict[str, Rows]) -> set[object]:
    return {cell for rows in sheets.values() for row in rows for cell in row} & CODES


def in_both(world: World) -> Callable[..., str]:
    """What a text of the workbook is in Japanese and English."""
    words = JapaneseAndEnglish(world.texts)
    return lambda name, **args: words.label(f"notice_proof-{name}", args)


async def private_chat(world: World, person_id: int, role: Role) -> Chat:
    person = world.people[person_id]
    if role is not Role.ADMIN:  # that one is named in ADMIN_IDS
        await world.employ(person, role)
    person.started = True
    return Chat(world, person, "ja")


async def four_people(news: News, **told: object) -> int:
    """One has read it, one is muted, one has a number that looks like a formula, and one has no outcome yet."""
    async with news.world.shien.database.transaction() as store:
        numbers = ("W-1", "W-2", "=1+1", "W-4")
        people = [await store.workers.get(await store.workers.add_to_roster(each, "EXAMPLE")) for each in numbers]
        state = {"state": NoticeState.PAUSED, "ended_at": None}
        now = news.world.clock.now()
        notice = await a_notice(store, news.staff_id, at=now, **{**state, **told})  # type: ignore[arg-type]
        await is_for(store, notice, people[0], at=now, locale="vi", queued_at=now, acknowledged_at=now)
        await is_for(store, notice, people[1], DeliveryStatus.SKIPPED, now, reason="muted")
        await is_for(store, notice, people[2], DeliveryStatus.REFUSED, now, reason="Forbidden: text of Telegram's")
        await is_for(store, notice, people[3], None, now)
        return notice.id


async def takes(chat: Chat, label: str) -> dict[str, Rows]:
    """From the list of exports to the sheets of the workbook that comes."""
    await chat.sends("/export")
    await chat.taps("export-notice")
    await chat.taps_label(label)
    chat.sees("export-confirm", export="notice")
    await chat.taps("export-send")
    document = next(each["document"] for each in reversed(chat.messages()) if "document" in each)
    content = chat.world.telegram._state.files.find(document["file_id"]).upload.content
    book = load_workbook(BytesIO(content))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


async def test_an_auditor_takes_a_row_for_each_person_and_numbers_that_add_up(world: World, news: News) -> None:
    notice_id = await four_people(news, audience=NoticeAudience())  # of the roster
    auditor = await private_chat(world, OFFICER_ID, Role.AUDITOR)
    sheets = await takes(auditor, f"{notice_id} 2026-11-22 EXAMPLE 事務所の休み")
    assert list(sheets) == ["お知らせ", "人数", "文章", "対象者"]

    said = in_both(world)
    people = {row[0]: row for row in sheets["対象者"][1:]}
    at = datetime.fromisoformat("2026-11-22 10:00")
    read = people["W-1"]
    assert read[1:5] == ("ベトナム語 / Vietnamese", said("outcome-sent", purpose="say"), "", 1)
    assert [each and each.replace(second=0) for each in read[5:7] if isinstance(each, datetime)] == [at, at]
    assert people["W-2"][2:5] == (said("outcome-skipped"), said("reason-muted"), 0)
    assert people["=1+1"][2:4] == (said("outcome-refused"), "Forbidden: text of Telegram's")
    assert people["W-4"][2:4] == (said("outcome-waiting"), "")

    facts = {row[0]: row[1] for row in sheets["お知らせ"]}
    assert facts[said("title")] == "EXAMPLE 事務所の休み"
    assert facts[said("author")] == facts[said("approver")]
    assert facts[said("state")] == said("is-state", value="paused")
    assert facts[said("whom")] == "対象：名簿の全員。\nIt is for everybody on the roster."
    assert facts[said("counted")] == 4
    assert facts[said("completeness")] == said("not_finished", count=1)
    counted = [row[1] for row in sheets["人数"][1:] if isinstance(row[1], int)]
    assert counted == [1, 1, 1, 1, sum(counted[:-1])]
    assert {row[0]: row[1] for row in sheets["文章"][1:]} == {
        "英語 / English": "EXAMPLE: the office is closed.",
        "ベトナム語 / Vietnamese": "EXAMPLE: văn phòng đóng cửa.",
    }
    [event] = await world.happened("exported")
    assert (event["subject"], event["details"]) == (f"notice:{notice_id}", {"export": "notice"})


async def test_conditions_and_everything_else_are_words_and_for_a_correction_it_is_said_whom_that_means(
    world: World, news: News
) -> None:
    async with world.shien.database.transaction() as store:
        employer_id = await store.employers.add("A & B")
    conditions = {"statuses": ("ssw1",), "prefectures": ("JP-13",), "fields": ("agriculture",), "beyond_roster": True}
    audience = NoticeAudience(locales=("vi",), employers=(employer_id,), has_no_interview=True, **conditions)  # type: ignore[arg-type]
    notice_id = await four_people(news, audience=audience, notice_class=NoticeClass.URGENT)
    async with world.shien.database.transaction() as store:
        first = replace(await store.notices.get(notice_id), media=Media(MediaKind.PHOTO, "f"), urgent_reason="断水")
        await store.notices.change(first)
        correction = await correction_of(store, first, {"vi": "EXAMPLE"}, world.clock.now())
    admin = await private_chat(world, ADMIN_ID, Role.ADMIN)
    written = []
    for each in (first, correction):
        sheets = await takes(admin, f"{each.id} 2026-11-22 {each.title_ja}")
        written.append({row[0]: row[1] for row in sheets["お知らせ"]})
        assert codes_in(sheets) == set()
    said, facts = in_both(world), written[0]
    assert "A & B" in str(facts[said("whom")])
    shown = [facts[said(f"condition-{name}")] for name in ("locales", "statuses", "prefectures", "employers")]
    assert shown == [
        *("ベトナム語 / Vietnamese", "特定技能１号 / Specified Skilled Worker (i)", "東京都 (Tokyo)", "A & B")
    ]
    assert facts[said("condition-has_no_interview")] == facts[said("condition-beyond_roster")] == "はい / Yes"
    assert facts[said("notice_class")] == "緊急 / Urgent"
    assert facts[said("media")] == "写真 / Picture"
    has_it = [world.texts.say(each, "notice_people-has_it", {"notice": str(notice_id)}) for each in ("ja", "en")]
    assert written[1][said("whom")] == "\n".join(has_it)


async def test_a_number_that_looks_like_a_formula_is_text(world: World, news: News) -> None:
    notice_id = await four_people(news)
    admin = await private_chat(world, ADMIN_ID, Role.ADMIN)
    await takes(admin, f"{notice_id} 2026-11-22 EXAMPLE 事務所の休み")
    document = next(each["document"] for each in reversed(admin.messages()) if "document" in each)
    content = admin.world.telegram._state.files.find(document["file_id"]).upload.content
    book = load_workbook(BytesIO(content))
    kinds = {cell.data_type for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value}
    assert kinds == {"s", "n", "d"}


async def test_of_a_draft_there_is_no_proof_and_officers_take_none(world: World, news: News) -> None:
    draft_id = await four_people(news)
    async with world.shien.database.transaction() as store:
        other = await a_notice(store, news.staff_id, counted=None, state=NoticeState.DRAFT)
    admin = await private_chat(world, ADMIN_ID, Role.ADMIN)
    await admin.sends("/export")
    await admin.forges(SEND_NOTICE_PROOF.data(other.id))
    admin.is_told("button-old")
    officer = await private_chat(world, OFFICER_ID, Role.SUPPORT_OFFICER)
    await officer.sends("/tasks")
    await officer.forges(SEND_NOTICE_PROOF.data(draft_id))
    assert await world.happened("exported") == []
