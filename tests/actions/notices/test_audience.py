"""Whom a notice is for: what nobody can be asked for, numbers that nobody has, and who has no text."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.actions.notices.approval import ask_approval
from bot.actions.notices.audience import add_numbers, change_audience, reach, set_time, untold
from bot.actions.notices.drafts import edit_notice, start_notice
from bot.actions.notices.waiting import watch_waiting_notices
from bot.actions.result import refused
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import NoticeClass, NoticeState, Words
from bot.domain.staff import StaffMember
from bot.storage.store import Store
from tests.actions.notices.approvals import a_manager, an_admin, asked, at, shown_to_author, two_people, written
from tests.actions.vocabulary import LINH_CHAT, NOW, acting, said


@pytest.fixture
async def author(store: Store) -> StaffMember:
    await two_people(store)
    await an_admin(store)
    return await a_manager(store)


@pytest.mark.parametrize(
    ("values", "lack", "people"),
    [
        ({"audience": NoticeAudience(locales=("ne",))}, "nobody", 0),
        ({"audience": NoticeAudience(locales=("xx",))}, "nobody", 0),
        ({"audience": NoticeAudience(locales=("vi",))}, "only_one", 1),
        ({"notice_class": NoticeClass.URGENT}, "no_reason", 2),
        ({"send_at": NOW - timedelta(minutes=1)}, "past", 2),
    ],
)
async def test_nobody_is_asked_for_what_lacks_something(
    store: Store, author: StaffMember, values: dict[str, Any], lack: str, people: int
) -> None:
    notice = await written(store, author)
    await edit_notice(acting(store, author), notice.id, **values)
    await shown_to_author(store, notice.id)
    refusal = await ask_approval(acting(store, author), notice.id)
    assert refusal == refused(f"notice_approval-lack-{lack}", {"people": people})
    assert (await store.notices.get(notice.id)).state is NoticeState.DRAFT


async def test_nobody_is_asked_for_a_notice_without_words_or_in_a_language_of_nobody(
    store: Store, author: StaffMember
) -> None:
    bare = await start_notice(acting(store, author), "お知らせ")
    assert (await ask_approval(acting(store, author), bare)).key == "notice_approval-lack-no_words"
    notice = await written(store, author, "ne")
    assert (await ask_approval(acting(store, author), notice.id)).key == "notice_approval-lack-no_text"


async def test_nobody_is_asked_where_everybody_has_muted_news_unless_it_is_urgent(
    store: Store, author: StaffMember
) -> None:
    for worker_id in await _both(store):
        await store.workers.mute(worker_id, NOW)
    notice = await written(store, author)
    assert (await ask_approval(acting(store, author), notice.id)).key == "notice_approval-lack-all_muted"
    await store.notice_bodies.remove(notice.id, "vi")
    notice = await written(store, author, "en")
    urgent = {"notice_class": NoticeClass.URGENT, "urgent_reason": "Typhoon"}
    await edit_notice(acting(store, author), notice.id, **urgent)
    await shown_to_author(store, notice.id)
    assert (await ask_approval(acting(store, author), notice.id)).is_done


async def test_nobody_is_asked_where_nobody_can_be_reached(store: Store, author: StaffMember) -> None:
    for worker_id in await _both(store):
        await store.reachability.lose(worker_id, NOW)
    notice = await written(store, author)
    assert (await ask_approval(acting(store, author), notice.id)).key == "notice_approval-lack-nobody_reached"


async def test_what_was_not_seen_as_it_stands_is_not_asked_for(store: Store, author: StaffMember) -> None:
    notice = await written(store, author)
    assert (await change_audience(acting(store, author), notice.id, NoticeAudience(beyond_roster=True))).is_done
    assert (await store.notices.get(notice.id)).is_tested, "the words are the same"
    await edit_notice(acting(store, author), notice.id, link="https://example.com")
    assert (await ask_approval(acting(store, author), notice.id)).key == "notice_approval-lack-not_tested"


async def test_numbers_that_nobody_has_are_said_and_nothing_is_kept(store: Store, author: StaffMember) -> None:
    context, notice = acting(store, author), await written(store, author)
    refusal = await add_numbers(context, notice, f"W-0001\n{' '.join(f'W-9{number:02}' for number in range(12))}")
    named = " ".join(f"W-9{number:02}" for number in range(10))
    assert refusal == refused("notice_people-mistake-unknown", {"numbers": named, "more": 2})
    assert (await store.notices.get(notice.id)).audience.numbers == ()


async def test_numbers_are_added_to_those_that_stand_there(store: Store, author: StaffMember) -> None:
    context, notice = acting(store, author), await written(store, author)
    assert (await add_numbers(context, notice, "Ｗ－０００２, W-0002")).is_done
    notice = await store.notices.get(notice.id)
    assert (await add_numbers(context, notice, " W-0001、W-0002\n")).is_done
    assert (await store.notices.get(notice.id)).audience.numbers == ("W-0002", "W-0001")


async def test_the_forgotten_are_nobody(store: Store, author: StaffMember) -> None:
    linh = await store.workers.by_chat(LINH_CHAT)
    assert linh is not None
    await store.workers.withhold_name(linh, NOW)
    context, notice = acting(store, author), await written(store, author)
    assert (await reach(context, notice)).people == 1
    assert (await add_numbers(context, notice, "W-0001")).is_refused


async def test_who_has_no_text_is_named_before_and_after_the_approval(store: Store, author: StaffMember) -> None:
    context, notice = acting(store, author), await written(store, author)
    (before,) = await untold(context, notice, 0)
    assert (before.number, before.locale) == ("W-0002", "my")
    await store.notice_recipients.fix(notice, ["vi"], NOW, NOW.date())
    await store.notice_bodies.put(notice.id, "my", Words("မင်္ဂလာပါ"), author.id, NOW)
    assert await untold(context, notice, 0) == []
    assert await untold(context, replace(notice, counted=2), 0) == [before]
    assert await untold(context, replace(notice, counted=2), before.worker_id) == []
    await store.workers.withhold_name(await store.workers.get(before.worker_id), NOW)
    assert await untold(context, replace(notice, counted=2), 0) == []


async def test_what_waits_since_yesterday_is_told_of_once_a_day(store: Store, author: StaffMember) -> None:
    notice = await asked(store, author)
    await watch_waiting_notices(acting(store))
    assert [key for key, _ in await said(store)] == ["notice_approval-please"]
    for hours in (24, 25, 48):
        await watch_waiting_notices(at(store, author, NOW + timedelta(hours=hours)))
    again = ["notice_approval-still_waits", "notice_approval-waits"]
    assert [key for key, _ in await said(store)] == ["notice_approval-please", *again * 2]
    await edit_notice(acting(store, author), notice.id, link="https://example.com")
    await watch_waiting_notices(at(store, author, NOW + timedelta(hours=72)))
    assert len(await said(store)) == 5


async def test_a_number_may_have_a_space_in_it(store: Store, author: StaffMember) -> None:
    await store.workers.add_to_roster("A 17", "EXAMPLE SEVENTEEN")
    context, notice = acting(store, author), await written(store, author)
    assert (await add_numbers(context, notice, "A 17\nW-0001 W-0002")).is_done
    assert (await store.notices.get(notice.id)).audience.numbers == ("A 17", "W-0001", "W-0002")


@pytest.mark.parametrize("text", ["", " \n ", ",,"])
async def test_what_names_nobody_is_refused(store: Store, author: StaffMember, text: str) -> None:
    assert (await add_numbers(acting(store, author), await written(store, author), text)).is_refused


async def test_a_time_is_none_that_is_past(store: Store, author: StaffMember) -> None:
    context, notice = acting(store, author), await written(store, author)
    assert (await set_time(context, notice.id, NOW)).key == "notice_approval-lack-past"
    assert (await set_time(context, notice.id, NOW + timedelta(minutes=1))).is_done
    assert (await set_time(context, notice.id, None)).is_done
    assert (await store.notices.get(notice.id)).send_at is None


async def test_what_nobody_approved_in_time_is_a_draft_again_and_its_author_hears_it(
    store: Store, author: StaffMember
) -> None:
    context, notice = acting(store, author), await written(store, author)
    await set_time(context, notice.id, NOW + timedelta(hours=1))
    assert (await ask_approval(context, notice.id)).is_done
    for minutes in (59, 60, 61):
        await watch_waiting_notices(acting(store, now=NOW + timedelta(minutes=minutes)))
        is_draft = (await store.notices.get(notice.id)).state is NoticeState.DRAFT
        assert is_draft is (minutes >= 60)
    assert await said(store, staff_id=author.id) == [
        ("notice_approval-missed", {"notice": str(notice.id), "title": "お知らせ"})
    ]


async def _both(store: Store) -> list[int]:
    found = [await store.workers.by_number(number) for number in ("W-0001", "W-0002")]
    return [each.id for each in found if each is not None]
