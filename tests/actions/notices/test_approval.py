"""Approval: by an admin who is somebody else, of what they have read; then the people are fixed."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.actions.context import ActionContext
from bot.actions.notices.approval import approve_alone, approve_notice, ask_approval, send_back, withdraw
from bot.actions.notices.drafts import edit_notice, throw_away
from bot.actions.notices.running import cancel_notice
from bot.actions.notices.testing import show_before_approval
from bot.actions.notices.waiting import heard_at
from bot.actions.result import ALREADY_DONE, refused
from bot.actions.staff import leave_staff
from bot.domain.notices.approval import Seen
from bot.domain.notices.notice import RUNNING, NoticeClass, NoticePurpose, NoticeState, Words
from bot.domain.notices.overtaken import ENDED, UNDONE
from bot.domain.outbox import DeliveryResult, DeliveryStatus, SendNotice, TestNotice
from bot.domain.support.sight import Presence
from bot.storage.claims import Places
from bot.storage.store import Store
from bot.storage.tables import notice_recipients, notice_watchers, outbox
from tests.actions.notices.approvals import (
    OTHER_ADMIN_USER,
    a_manager,
    an_admin,
    asked,
    at,
    seen,
    shown_to_author,
    two_people,
    written,
)
from tests.actions.notices.sent import a_notice
from tests.actions.vocabulary import ADMIN_USER, LINH_CHAT, MANAGER_USER, NOW, PUTRI_CHAT, acting, happened, rows, said

HERE = Presence.PRESENT
LATER = NOW + timedelta(hours=3)


@pytest.fixture(autouse=True)
async def _workers(store: Store) -> None:
    await two_people(store)


async def test_an_admin_is_asked_in_private_and_nobody_else(store: Store) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice = await asked(store, author)
    assert (notice.state, notice.asked_at, notice.asked_by_id) == (NoticeState.WAITING, NOW, author.id)
    ((key, told),) = await said(store, worker_id=None)
    assert (key, told["title"], told["author"]) == ("notice_approval-please", "お知らせ", f"EXAMPLE {MANAGER_USER}")
    assert await said(store, staff_id=admin.id) == [(key, told)]
    assert await ask_approval(acting(store, author), notice.id) == ALREADY_DONE
    assert len(await happened(store, "notice_asked")) == 1


@pytest.mark.parametrize(
    ("asked_at", "now", "urgent", "heard"),
    [
        ("2026-11-22T23:30+09:00", "2026-11-22T23:30+09:00", False, "2026-11-23T09:00+09:00"),
        ("2026-11-23T03:00+09:00", "2026-11-23T08:59+09:00", False, "2026-11-23T09:00+09:00"),
        ("2026-11-22T23:30+09:00", "2026-11-23T09:00+09:00", False, None),
        ("2026-11-22T20:59+09:00", "2026-11-22T23:30+09:00", False, None),
        ("2026-11-22T23:30+09:00", "2026-11-22T23:30+09:00", True, None),
    ],
)
async def test_at_night_admins_hear_a_request_when_they_get_up_and_what_is_urgent_at_once(
    store: Store, asked_at: str, now: str, heard: str | None, *, urgent: bool
) -> None:
    author = await a_manager(store)
    its_class = NoticeClass.URGENT if urgent else NoticeClass.NOTICE
    notice = replace(await written(store, author), asked_at=_at(asked_at), notice_class=its_class)
    assert heard_at(at(store, author, _at(now)), notice) == (None if heard is None else _at(heard))


def _at(told: str) -> datetime:
    return datetime.fromisoformat(told)


async def test_an_approval_fixes_the_people_and_counts_them(store: Store) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice, context = await asked(store, author), acting(store, admin)
    approved = await approve_notice(context, notice.id, await seen(context, notice), HERE)
    assert approved.is_done
    kept = await store.notices.get(notice.id)
    assert (kept.state, kept.approver_id, kept.counted) == (NoticeState.APPROVED, admin.id, 2)
    assert (kept.approved_at, kept.counted_at, kept.send_at) == (NOW, NOW, NOW)
    people = await rows(store, notice_recipients)
    assert [(row["locale"], row["outcome"], row["reason"]) for row in people] == [
        ("vi", None, None),
        ("my", "skipped", "no_text"),
    ]
    assert {row["staff_id"] for row in await rows(store, notice_watchers)} == {author.id, admin.id}
    ((key, told),) = await said(store, staff_id=author.id)
    assert (key, told["by"], told["people"]) == ("notice_approval-approved", f"EXAMPLE {ADMIN_USER}", 2)
    (event,) = await happened(store, "notice_approved")
    assert (event["subject"], event["details"]) == (f"notice:{notice.id}", {"revision": notice.revision, "people": 2})


async def test_a_chosen_time_is_kept(store: Store) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice = await written(store, author)
    await edit_notice(acting(store, author), notice.id, send_at=LATER)
    await shown_to_author(store, notice.id)
    await ask_approval(acting(store, author), notice.id)
    context, notice = acting(store, admin), await store.notices.get(notice.id)
    assert (await approve_notice(context, notice.id, await seen(context, notice), HERE)).is_done
    assert (await store.notices.get(notice.id)).send_at == LATER


async def test_a_time_that_passed_while_it_waited_is_refused(store: Store) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice = await written(store, author)
    await edit_notice(acting(store, author), notice.id, send_at=LATER)
    await shown_to_author(store, notice.id)
    await ask_approval(acting(store, author), notice.id)
    context, notice = at(store, admin, LATER + timedelta(seconds=1)), await store.notices.get(notice.id)
    result = await approve_notice(context, notice.id, await seen(context, notice), HERE)
    assert result == refused("notice_approval-lack-past", {"people": 2})


async def test_who_wrote_it_cannot_approve_it_neither_with_a_new_row_of_the_same_account(store: Store) -> None:
    author, _ = await an_admin(store), await an_admin(store, OTHER_ADMIN_USER)
    notice = await asked(store, author)
    context = acting(store, author)
    assert await approve_notice(context, notice.id, await seen(context, notice), HERE) == refused("notice_approval-own")
    await leave_staff(context, author.user_id)
    again = acting(store, await an_admin(store))
    assert await approve_notice(again, notice.id, await seen(again, notice), HERE) == refused("notice_approval-own")


async def test_who_asked_cannot_approve_either(store: Store) -> None:
    author, asker, other = await a_manager(store), await an_admin(store), await an_admin(store, OTHER_ADMIN_USER)
    notice, context = await written(store, author), acting(store, asker)
    assert (await ask_approval(context, notice.id)).is_done
    assert await approve_notice(context, notice.id, await seen(context, notice), HERE) == refused("notice_approval-own")
    context = acting(store, other)
    assert (await approve_notice(context, notice.id, await seen(context, notice), HERE)).is_done


async def test_where_nobody_else_would_be_left_the_author_has_to_ask(store: Store) -> None:
    author, asker = await an_admin(store), await an_admin(store, OTHER_ADMIN_USER)
    notice = await written(store, author)
    refusal = await ask_approval(acting(store, asker), notice.id)
    assert refusal == refused("notice_approval-author_asks", {"author": f"EXAMPLE {ADMIN_USER}"})
    assert (await ask_approval(acting(store, author), notice.id)).is_done


async def test_without_an_admin_nobody_can_be_asked(store: Store) -> None:
    author = await a_manager(store)
    notice = await written(store, author)
    assert await ask_approval(acting(store, author), notice.id) == refused("notice_approval-no_admin")


@pytest.mark.parametrize("presence", [Presence.ABSENT, Presence.UNKNOWN])
async def test_who_is_not_in_the_group_now_approves_nothing(store: Store, presence: Presence) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice, context = await asked(store, author), acting(store, admin)
    refusal = await approve_notice(context, notice.id, await seen(context, notice), presence)
    assert refusal == refused(f"notice_approval-presence-{presence}")


async def test_a_manager_approves_nothing(store: Store) -> None:
    author, manager = await a_manager(store), await a_manager(store, 503)
    await an_admin(store)
    notice, context = await asked(store, author), acting(store, manager)
    refusal = await approve_notice(context, notice.id, await seen(context, notice), HERE)
    assert refusal == refused("notice_approval-not_admin")


async def test_it_is_approved_after_its_author_left(store: Store) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice = await asked(store, author)
    await leave_staff(acting(store, author), author.user_id)
    context = acting(store, admin)
    assert (await approve_notice(context, notice.id, await seen(context, notice), HERE)).is_done
    assert {each.staff_id for each in await store.notice_watchers.of(notice.id)} == {admin.id}
    assert await said(store, staff_id=author.id) == []


async def test_of_two_taps_the_second_reads_who_approved_it(store: Store) -> None:
    author, admin, other = await a_manager(store), await an_admin(store), await an_admin(store, OTHER_ADMIN_USER)
    notice, context = await asked(store, author), acting(store, admin)
    tapped = await seen(context, notice)
    assert (await approve_notice(context, notice.id, tapped, HERE)).is_done
    already = refused("notice_running-now", {"state": "approved", "by": f"EXAMPLE {ADMIN_USER}", "people": 2})
    assert await approve_notice(acting(store, other), notice.id, tapped, HERE) == already
    assert await approve_notice(context, notice.id, tapped, HERE) == already
    assert await send_back(acting(store, other), notice.id, "no") == already
    assert len(await happened(store, "notice_approved")) == 1


async def test_any_change_makes_it_a_draft_again_and_the_tap_on_what_was_read_before_is_refused(store: Store) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice, context = await asked(store, author), acting(store, admin)
    tapped = await seen(context, notice)
    assert (await edit_notice(acting(store, author), notice.id, link="https://example.com")).is_done
    refusal = await approve_notice(context, notice.id, tapped, HERE)
    assert refusal == refused("notice_running-now", {"state": "draft", "by": "none", "people": 0})
    assert await ask_approval(acting(store, author), notice.id) == refused("notice_approval-lack-not_tested", _two())
    await shown_to_author(store, notice.id)
    assert (await ask_approval(acting(store, author), notice.id)).is_done
    assert await approve_notice(context, notice.id, tapped, HERE) == refused("notice_approval-changed")
    assert await rows(store, notice_recipients) == []


async def test_other_people_than_were_shown_are_shown_first(store: Store) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice, context = await asked(store, author), acting(store, admin)
    tapped = await seen(context, notice)
    await store.workers.add_to_roster("W-0003", "EXAMPLE THREE")
    refusal = await approve_notice(context, notice.id, tapped, HERE)
    assert refusal == refused("notice_approval-other_people", {"before": 2, "people": 3})
    assert (await approve_notice(context, notice.id, await seen(context, notice), HERE)).is_done


async def _reads_another_language(store: Store) -> None:
    await store.workers.upsert_by_chat(LINH_CHAT, "my")


async def _turns_news_off(store: Store) -> None:
    linh = await store.workers.by_chat(LINH_CHAT)
    assert linh is not None
    await store.workers.mute(linh.id, NOW)


async def _stands_under_another_number(store: Store) -> None:
    putri = await store.workers.by_chat(PUTRI_CHAT)
    assert putri is not None
    await store.workers.renumber(putri.id, "W-0009")


async def _somebody_checks_the_words(store: Store) -> None:
    colleague = await a_manager(store, 504)
    (notice,) = await store.notices.in_states([NoticeState.WAITING])
    assert await store.notice_bodies.note_read(notice.id, "vi", colleague.id, NOW)


@pytest.mark.parametrize(
    "happens", [_reads_another_language, _turns_news_off, _stands_under_another_number, _somebody_checks_the_words]
)
async def test_as_many_people_who_get_something_else_are_shown_first(
    store: Store, happens: Callable[[Store], Awaitable[None]]
) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice, context = await asked(store, author), acting(store, admin)
    tapped = await seen(context, notice)
    await happens(store)
    assert await approve_notice(context, notice.id, tapped, HERE) == refused("notice_approval-other_look")
    assert await rows(store, notice_recipients) == []


async def test_what_is_sent_back_is_a_draft_and_its_author_reads_why(store: Store) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice = await asked(store, author)
    assert (await send_back(acting(store, admin), notice.id, "The day is wrong.")).is_done
    kept = await store.notices.get(notice.id)
    assert (kept.state, kept.asked_at) == (NoticeState.DRAFT, None)
    ((key, told),) = await said(store, staff_id=author.id)
    assert (key, told["by"], told["reason"]) == (
        "notice_approval-sent_back",
        f"EXAMPLE {ADMIN_USER}",
        "The day is wrong.",
    )
    # Nothing of it has changed: it can be asked for again as it is.
    assert (await ask_approval(acting(store, author), notice.id)).is_done


async def test_the_only_admin_types_the_count_and_waits_ten_minutes(store: Store) -> None:
    admin = await an_admin(store)
    notice, context = await asked(store, admin), acting(store, admin)
    tapped = await seen(context, notice)
    assert await approve_notice(context, notice.id, tapped, HERE) == refused("notice_approval-own")
    assert await approve_alone(context, notice.id, tapped, HERE, 3) == refused("notice_approval-mistyped", _two())
    assert (await approve_alone(context, notice.id, tapped, HERE, 2)).is_done
    kept = await store.notices.get(notice.id)
    assert (kept.state, kept.send_at) == (NoticeState.APPROVED, NOW + timedelta(minutes=10))
    (event,) = await happened(store, "notice_approved_alone")
    assert (event["actor"], event["details"]["people"]) == (f"staff:{admin.id}", 2)
    assert await happened(store, "notice_approved") == []


async def test_what_is_urgent_does_not_wait_for_the_only_admin(store: Store) -> None:
    admin = await an_admin(store)
    context = acting(store, admin)
    notice = await written(store, admin, "en")
    await edit_notice(context, notice.id, notice_class=NoticeClass.URGENT, urgent_reason="Typhoon")
    await shown_to_author(store, notice.id)
    assert (await ask_approval(context, notice.id)).is_done
    notice = await store.notices.get(notice.id)
    assert (await approve_alone(context, notice.id, await seen(context, notice), HERE, 2)).is_done
    assert (await store.notices.get(notice.id)).send_at == NOW
    assert [row["outcome"] for row in await rows(store, notice_recipients)] == [None, None]


async def test_nobody_approves_alone_where_there_is_another_admin(store: Store) -> None:
    admin, _ = await an_admin(store), await an_admin(store, OTHER_ADMIN_USER)
    notice, context = await asked(store, admin), acting(store, admin)
    refusal = await approve_alone(context, notice.id, await seen(context, notice), HERE, 2)
    assert refusal == refused("notice_approval-not_alone")


@pytest.mark.parametrize("is_approved", [False, True])
async def test_what_has_not_begun_to_leave_can_be_stopped_and_is_a_draft_without_people(
    store: Store, is_approved: bool
) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice, context = await asked(store, author), acting(store, admin)
    if is_approved:
        await approve_notice(context, notice.id, await seen(context, notice), HERE)
    assert (await withdraw(acting(store, author), notice.id)).is_done
    kept = await store.notices.get(notice.id)
    assert (kept.state, kept.approver_id, kept.counted, kept.send_at) == (NoticeState.DRAFT, None, None, None)
    assert await rows(store, notice_recipients) == []
    assert await withdraw(acting(store, author), notice.id) == ALREADY_DONE
    assert len(await happened(store, "notice_withdrawn")) == 1
    assert (await ask_approval(acting(store, author), notice.id)).is_done


UNDOING: list[tuple[NoticeState, Callable[[ActionContext, int], Awaitable[object]], str, str]] = [
    (NoticeState.WAITING, lambda context, each: edit_notice(context, each, title_ja="別の件"), UNDONE, "changed"),
    (NoticeState.WAITING, withdraw, UNDONE, "withdrawn"),
    (NoticeState.WAITING, throw_away, ENDED, "thrown_away"),
    (NoticeState.DRAFT, throw_away, ENDED, "thrown_away"),
    (NoticeState.APPROVED, withdraw, UNDONE, "stopped"),
    (NoticeState.APPROVED, cancel_notice, ENDED, "cancelled"),
    (NoticeState.SENDING, cancel_notice, ENDED, "cancelled"),
]


@pytest.mark.parametrize(("state", "undo", "key", "what"), UNDOING)
async def test_who_wrote_and_who_approved_it_hear_that_somebody_else_has_undone_that(
    store: Store, state: NoticeState, undo: Callable[[ActionContext, int], Awaitable[object]], key: str, what: str
) -> None:
    author, admin, colleague = await a_manager(store), await an_admin(store), await a_manager(store, OTHER_ADMIN_USER)
    notice = await asked(store, author)
    approved = {"approver_id": admin.id} if state in RUNNING else {}
    await store.notices.move(notice.id, [NoticeState.WAITING], state, **approved)
    await store.outbox.flush()
    before = {each.id: await said(store, staff_id=each.id) for each in (author, admin, colleague)}
    await undo(acting(store, colleague), notice.id)
    told = {each: (await said(store, staff_id=each))[len(those) :] for each, those in before.items()}
    args = {"by": f"EXAMPLE {OTHER_ADMIN_USER}", "what": what}
    assert [(each, args.items() <= by.items()) for each, by in told[author.id]] == [(key, True)]
    assert [each for each, _ in told[admin.id]] == ([key] if approved else [])
    assert told[colleague.id] == []


@pytest.mark.parametrize("notice_class", NoticeClass)
@pytest.mark.parametrize(("state", "undo", "key", "what"), UNDOING)
async def test_of_what_is_urgent_they_hear_that_at_once_also_at_night(
    store: Store,
    state: NoticeState,
    undo: Callable[[ActionContext, int], Awaitable[object]],
    *,
    key: str,
    what: str,
    notice_class: NoticeClass,
) -> None:
    author, colleague = await a_manager(store), await a_manager(store, OTHER_ADMIN_USER)
    about = {"notice_class": notice_class, "purpose": NoticePurpose.CORRECT, "state": state, "asked_at": NOW}
    first = await a_notice(store, author.id)
    notice = await a_notice(store, author.id, about_id=first.id, **about)  # type: ignore[arg-type]
    await undo(acting(store, colleague), notice.id)
    told = [each for each in await rows(store, outbox) if each["message"].get("key") == key]
    assert [each["message_class"] for each in told] == ["answer" if notice_class is NoticeClass.URGENT else "legal"]
    told_of = told[0]["message"]["args"]
    assert (told_of["what"], told_of["purpose"], told_of["about"]) == (what, "correct", str(first.id))


@pytest.mark.parametrize(("state", "undo", "key", "what"), UNDOING)
async def test_nobody_hears_what_they_have_undone_themselves(
    store: Store, state: NoticeState, undo: Callable[[ActionContext, int], Awaitable[object]], key: str, what: str
) -> None:
    author = await a_manager(store)
    await an_admin(store)
    notice = await asked(store, author)
    await store.notices.move(notice.id, [NoticeState.WAITING], state)
    await undo(acting(store, author), notice.id)
    assert await said(store, staff_id=author.id) == [], (key, what)


async def test_what_goes_out_already_is_not_made_a_draft(store: Store) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice, context = await asked(store, author), acting(store, admin)
    await approve_notice(context, notice.id, await seen(context, notice), HERE)
    await store.notices.move(notice.id, [NoticeState.APPROVED], NoticeState.SENDING)
    assert (await withdraw(acting(store, author), notice.id)).key == "notice_running-now"
    assert len(await rows(store, notice_recipients)) == 2


async def test_what_is_not_there_cannot_be_approved(store: Store) -> None:
    admin = await an_admin(store)
    for refusal in (
        await ask_approval(acting(store, admin), 99),
        await approve_notice(acting(store, admin), 99, Seen(1, 2, ""), HERE),
        await send_back(acting(store, admin), 99, "no"),
    ):
        assert refusal == refused("notice_approval-gone")


@pytest.mark.parametrize("purpose", [NoticePurpose.CORRECT, NoticePurpose.TAKE_BACK])
async def test_what_corrects_or_takes_back_is_approved_for_who_has_the_first_one(
    store: Store, purpose: NoticePurpose
) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    first, context = await asked(store, author), acting(store, admin)
    await approve_notice(context, first.id, await seen(context, first), HERE)
    reader = next(row["worker_id"] for row in await rows(store, notice_recipients) if row["locale"] == "vi")
    message = SendNotice(notice_id=first.id, worker_id=reader)
    await store.notice_queue.end([(message, DeliveryResult(DeliveryStatus.SENT, telegram_id=7))], NOW)
    await store.notices.move(first.id, [NoticeState.APPROVED], NoticeState.DONE)
    correction = await store.notices.add(replace(first, purpose=purpose, about_id=first.id, state=NoticeState.DRAFT))
    if purpose is NoticePurpose.CORRECT:
        await store.notice_bodies.put(correction, "vi", Words("Xin chào!"), author.id, NOW)
        await shown_to_author(store, correction)
    assert (await ask_approval(acting(store, author), correction)).is_done
    notice = await store.notices.get(correction)
    tapped = await seen(context, notice)
    assert tapped.people == 1
    assert (await approve_notice(context, correction, tapped, HERE)).is_done
    fixed = [row["worker_id"] for row in await rows(store, notice_recipients) if row["notice_id"] == correction]
    assert fixed == [reader]


def _two() -> dict[str, int]:
    return {"people": 2}


@pytest.mark.parametrize("became", [DeliveryStatus.SENT, DeliveryStatus.REFUSED, DeliveryStatus.UNREACHABLE])
async def test_who_approves_can_have_the_words_again_whatever_became_of_them_and_not_while_they_come(
    store: Store, became: DeliveryStatus
) -> None:
    author, admin = await a_manager(store), await an_admin(store)
    notice, context = await asked(store, author), acting(store, admin)
    for _ in range(2):
        assert (await show_before_approval(context, notice.id)).is_done
        await store.outbox.flush()
        assert await show_before_approval(context, notice.id) == ALREADY_DONE
        await store.outbox.flush()
        coming = await store.outbox.claim(LATER, Places(10, 10, 10))
        shown = [row for row in coming if isinstance(row.message, TestNotice)]
        assert [row.message.staff_id for row in shown] == [admin.id]
        for row in coming:
            await store.outbox.complete(row, DeliveryResult(became), LATER)
        await store.outbox.flush()
