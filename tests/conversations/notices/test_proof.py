"""The proof of a notice leaves as a workbook, and it is recorded who took it."""

from io import BytesIO

from openpyxl import load_workbook

from bot.domain.callbacks import SEND_NOTICE_PROOF
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import NoticeState
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.domain.staff import Role
from tests.actions.notices.sent import a_notice, correction_of, is_for
from tests.conversations.chat import Chat
from tests.conversations.conftest import ADMIN_ID, OFFICER_ID
from tests.conversations.notices.news import News
from tests.conversations.world import World

Rows = list[tuple[object, ...]]


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
        await is_for(store, notice, people[0], at=now, locale="vi", acknowledged_at=now)
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
    notice_id = await four_people(news)
    auditor = await private_chat(world, OFFICER_ID, Role.AUDITOR)
    sheets = await takes(auditor, f"{notice_id} 2026-11-22 EXAMPLE 事務所の休み")
    assert list(sheets) == ["お知らせ", "文章", "対象者"]

    says = auditor.says
    people = {row[0]: row for row in sheets["対象者"][1:]}
    at = "2026-11-22 10:00:00"
    read = people["W-1"]
    assert read[1:4] == ("vi", says("notice_proof-outcome-sent"), "")
    assert (str(read[5])[:16], str(read[6])[:16]) == (at[:16], at[:16])
    assert people["W-2"][2:4] == (says("notice_proof-outcome-skipped"), says("notice_proof-reason-muted"))
    assert people["=1+1"][2:4] == (says("notice_proof-outcome-refused"), "Forbidden: text of Telegram's")
    assert people["W-4"][2:4] == (says("notice_proof-outcome-waiting"), "")

    facts = {row[0]: row[1] for row in sheets["お知らせ"]}
    assert facts[says("notice_proof-title")] == "EXAMPLE 事務所の休み"
    assert facts[says("notice_proof-author")] == facts[says("notice_proof-approver")]
    assert facts[says("notice_proof-whom")] == says("notice_people-everybody", {"whose": "roster"})
    assert facts[says("notice_proof-counted")] == facts[says("notice_proof-total")] == "4"
    assert facts[says("notice_proof-acknowledged")] == "1"
    assert says("notice_proof-not_finished", {"count": 1}) in facts
    assert {row[0]: row[1] for row in sheets["文章"][1:]} == {
        "en": "EXAMPLE: the office is closed.",
        "vi": "EXAMPLE: văn phòng đóng cửa.",
    }
    [event] = await world.happened("exported")
    assert (event["subject"], event["details"]) == (f"notice:{notice_id}", {"export": "notice"})


async def test_conditions_stand_there_as_staff_read_them_and_for_a_correction_whom_that_is(
    world: World, news: News
) -> None:
    async with world.shien.database.transaction() as store:
        employer_id = await store.employers.add("A & B")
    notice_id = await four_people(news, audience=NoticeAudience(locales=("vi",), employers=(employer_id,)))
    async with world.shien.database.transaction() as store:
        first = await store.notices.get(notice_id)
        correction = await correction_of(store, first, {"vi": "EXAMPLE"}, world.clock.now())
    admin = await private_chat(world, ADMIN_ID, Role.ADMIN)
    written = []
    for each in (first, correction):
        facts = {row[0]: row[1] for row in (await takes(admin, f"{each.id} 2026-11-22 {each.title_ja}"))["お知らせ"]}
        written.append(facts[admin.says("notice_proof-whom")])
    assert "A & B" in str(written[0])
    assert written[1] == admin.says("notice_people-has_it", {"notice": str(notice_id)})


async def test_a_number_that_looks_like_a_formula_is_text(world: World, news: News) -> None:
    notice_id = await four_people(news)
    admin = await private_chat(world, ADMIN_ID, Role.ADMIN)
    await takes(admin, f"{notice_id} 2026-11-22 EXAMPLE 事務所の休み")
    document = next(each["document"] for each in reversed(admin.messages()) if "document" in each)
    content = admin.world.telegram._state.files.find(document["file_id"]).upload.content
    sheet = load_workbook(BytesIO(content))["対象者"]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s"}


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
