"""Whom a notice is for: chosen on a phone, and said at once in one sentence with how many people that is."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import NoticePurpose, NoticeState
from bot.texts import language_name
from tests.conversations.chat import Chat
from tests.conversations.notices.asking import writes_for
from tests.conversations.notices.composing import begin, on_the_roster, open_list, the_notice
from tests.conversations.world import World


@pytest.fixture
async def draft(world: World, author: Chat, worker: Chat, other_worker: Chat) -> Chat:
    """The screen of a draft; two people, who read English and Vietnamese, are on the roster."""
    await on_the_roster(world, worker, other_worker)
    await begin(author)
    return author


async def audience(chat: Chat) -> NoticeAudience:
    return (await the_notice(chat.world))[0].audience


def reaches(chat: Chat, people: int, reached: int) -> None:
    chat.sees("notice_people-reach", people=people, reached=reached)


async def test_the_sentence_says_each_condition_and_the_count_follows(draft: Chat) -> None:
    await draft.taps("notice_people-open")
    draft.sees("notice_people-everybody", whose="roster")
    reaches(draft, 2, 0)
    await draft.taps("notice_people-part-locales")
    for locale in ("vi", "my"):
        await draft.taps_label(language_name(locale, "ja"))
    await draft.taps("notice_people-done")
    await draft.taps("notice_people-part-stay_ends_within")
    await draft.taps("notice_people-months", months=3)
    await draft.taps("notice_people-part-has_no_interview")
    assert await audience(draft) == NoticeAudience(locales=("vi", "my"), stay_ends_within=3, has_no_interview=True)
    screen = draft.screen()
    assert "対象：名簿のうち、次のすべてに当てはまる人。" in screen
    assert "読む言語がベトナム語またはミャンマー語、在留期間の満了が3か月以内、面談の予約なし。" in screen
    reaches(draft, 0, 0)
    await draft.taps("notice_people-clear")
    assert (await audience(draft)).is_everybody
    reaches(draft, 2, 0)


async def test_a_second_tap_on_a_language_takes_it_away(draft: Chat) -> None:
    await draft.taps("notice_people-open")
    await draft.taps("notice_people-part-locales")
    name = language_name("vi", "ja")
    await draft.taps_label(name)
    await draft.taps_label(f"✓ {name}")
    assert (await audience(draft)).locales == ()


async def test_numbers_are_pasted_and_unknown_ones_are_said_at_once(draft: Chat) -> None:
    await draft.taps("notice_people-open")
    await draft.taps("notice_people-part-numbers")
    await draft.sends("W-0001, W-0002\nW-0099 X-1")
    draft.sees("notice_people-mistake-unknown", numbers="W-0099 X-1", more=0)
    assert (await audience(draft)).numbers == ()
    await draft.sends("はい")
    draft.sees("notice_people-mistake-unknown", numbers="はい", more=0)
    await draft.sends("Ｗ－０００１、W-0002")
    assert (await audience(draft)).numbers == ("W-0001", "W-0002")
    reaches(draft, 2, 0)
    await draft.taps_label(f"✓ {draft.says('notice_people-part-numbers')}")
    await draft.taps("notice_people-without")
    await draft.taps("notice_people-part-numbers")
    await draft.sends("Ｗ−００01\u200b　W–0002")  # other dashes, and a sign that nobody sees
    assert (await audience(draft)).numbers == ("W-0001", "W-0002")


async def test_employers_and_prefectures_are_tapped(world: World, draft: Chat) -> None:
    async with world.shien.database.transaction() as store:
        tokyo = await store.employers.add("例示食品")
        await store.employers.describe(tokyo, {"prefecture": "JP-13"})
        await store.employers.add("例示工業")
        linh = await store.workers.by_number("W-0001")
        assert linh is not None
        await store.contracts.begin(linh.id, tokyo, None)
    await draft.taps("notice_people-open")
    await draft.taps("notice_people-part-employers")
    await draft.taps_label("例示食品")
    await draft.taps_label("✓ 例示食品")
    await draft.taps_label("例示工業")
    await draft.taps("notice_people-any")
    await draft.taps("notice_people-done")
    await draft.taps("notice_people-part-prefectures")
    draft.sees("notice_people-unplaced", unplaced=1)
    await draft.taps("profile-prefecture", name_en="Tokyo", name_ja="東京都")
    await draft.taps("notice_people-done")
    assert await audience(draft) == NoticeAudience(prefectures=("JP-13",))
    reaches(draft, 1, 0)


async def test_a_day_and_a_number_of_months_that_are_none_are_said(draft: Chat) -> None:
    await draft.taps("notice_people-open")
    await draft.taps("notice_people-part-stay_ends_within")
    await draft.sends("0")
    draft.sees("form-mistake-number", lowest=1, highest=120)
    await draft.sends("5")
    await draft.taps("notice_people-part-last_seen_before")
    await draft.sends("2030-01-01")
    draft.sees("form-mistake-date-range", first="2019-04-01", last="2026-11-22")
    await draft.sends("2026-11-01")
    kept = await audience(draft)
    assert (kept.stay_ends_within, str(kept.last_seen_before)) == (5, "2026-11-01")


async def test_one_person_is_written_to_instead(draft: Chat) -> None:
    await writes_for(draft, "vi", "Thứ Hai không có nước.")
    await draft.taps("notice_people-open")
    await draft.taps("notice_people-part-numbers")
    await draft.sends("W-0002")
    draft.sees("notice_people-one")
    await draft.taps("notice_people-write")
    draft.sees("contact-write", roster_number="W-0002")
    await draft.taps("button-back")
    reaches(draft, 1, 1)


async def test_nobody_is_written_to_instead_of_a_correction(world: World, draft: Chat) -> None:
    first, _ = await the_notice(world)
    is_correction: dict[str, Any] = {"purpose": NoticePurpose.CORRECT, "about_id": first.id, "title_ja": "EXAMPLE 訂正"}
    async with world.shien.database.transaction() as store:
        await store.notices.add(replace(first, audience=NoticeAudience(numbers=("W-0002",)), **is_correction))
    await open_list(draft, unfinished=2)
    await draft.taps("notice_draft-part-drafts", count=2)
    await draft.taps_label(next(each for each in draft.labels() if "EXAMPLE 訂正" in each))
    await draft.taps("notice_people-open")
    draft.sees("notice_people-has_it", notice=str(first.id))
    assert draft.says("notice_people-one") not in draft.screen()


async def test_who_has_no_text_is_a_workbook_for_the_telephone_and_taking_it_is_an_event(
    world: World, draft: Chat
) -> None:
    await writes_for(draft, "vi", "Thứ Hai không có nước.")
    await draft.taps("notice_people-open")
    draft.sees("notice_people-not-no_text", count=1)
    reaches(draft, 2, 1)
    await draft.taps("notice_people-untold")
    document = next(each["document"] for each in reversed(draft.messages()) if "document" in each)
    content = world.telegram._state.files.find(document["file_id"]).upload.content
    sheet = load_workbook(BytesIO(content)).worksheets[0]
    rows = [*sheet.iter_rows(values_only=True)]
    assert [row[:3] for row in rows[1:]] == [("W-0001", "EXAMPLE THỊ LINH", language_name("en", "ja"))]
    (event,) = await world.happened("exported")
    assert (event["subject"], event["details"]) == ("notice:1", {"export": "notice_untold"})


async def test_whose_results_have_changed_is_looked_for_and_told(draft: Chat) -> None:
    await draft.taps("notice_people-open")
    await draft.taps("notice_people-part-changed")
    draft.has_seen("notice_draft-results-found", count=0)
    assert (await audience(draft)).has_changed_results
    await draft.taps("notice_draft-open")
    await draft.taps("notice_people-open")
    reaches(draft, 0, 0)
    await draft.taps("notice_people-no_changed")
    assert (await audience(draft)).is_everybody


async def test_people_are_changed_of_no_notice_that_was_approved(world: World, draft: Chat) -> None:
    await draft.taps("notice_people-open")
    async with world.shien.database.transaction() as store:
        await store.notices.move(1, [NoticeState.DRAFT], NoticeState.APPROVED)
    await draft.taps("notice_people-part-has_no_interview")
    assert (await audience(draft)).is_everybody
