from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from bot.actions.context import ActionContext
from bot.actions.notices.approval import ask_approval
from bot.actions.notices.audience import reach, untold
from bot.actions.notices.copies import copy_for_rest, copy_notice, has_rest, why_outdated
from bot.actions.notices.corrections import start_correction, take_back
from bot.actions.notices.drafts import throw_away
from bot.actions.notices.feeding import feed
from bot.actions.notices.running import cancel_notice, send_again
from bot.actions.notices.unchanged import same_words_of
from bot.actions.result import ActionResult, refused
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import (
    OVER,
    RUNNING,
    Media,
    MediaKind,
    Notice,
    NoticeClass,
    NoticePurpose,
    NoticeState,
    Words,
)
from bot.domain.notices.recipient import counts_in
from bot.domain.outbox import CorrectNotice, DeliveryResult, DeliveryStatus, TakeBackNotice
from bot.domain.staff import Role, StaffMember
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from tests.actions.notices.sent import TEXTS, a_notice, an_urgent_notice, correction_of, is_for
from tests.actions.notices.vocabulary import SENT, claimed, complete, in_the_air, outcomes, staff_of, state_of
from tests.actions.vocabulary import LINH_CHAT, NOW, PUTRI_CHAT, a_member, a_worker, acting, happened, on_roster, said

LATER = NOW + timedelta(hours=3)
STORM = "EXAMPLE 台風"
NOBODY = refused("notice_progress-nobody_has_it")
NO_REST = refused("notice_running-no_rest")
PICTURE = Media(MediaKind.PHOTO, "AgAC")
Change = Callable[[ActionContext, Notice], Awaitable[ActionResult]]
CHANGES: list[Change] = [start_correction, take_back]


@pytest.fixture
async def author(store: Store) -> StaffMember:
    """Who wrote the notice, and changes it."""
    return (await staff_of(store))[0]


@pytest.fixture
async def linh(store: Store) -> Worker:
    return await a_worker(store, LINH_CHAT, "vi")


@pytest.fixture
async def putri(store: Store) -> Worker:
    return await a_worker(store, PUTRI_CHAT, "en")


def by(store: Store, author: StaffMember) -> ActionContext:
    """The author, some hours later."""
    return acting(store, author, now=LATER)


async def one_got_it(store: Store, author: StaffMember, linh: Worker, putri: Worker) -> Notice:
    """A notice that Linh has in her chat, and Putri, who had blocked the bot, has not."""
    notice = await a_notice(store, author.id)
    await is_for(store, notice, linh, telegram_id=77)
    await is_for(store, notice, putri, DeliveryStatus.UNREACHABLE)
    return await store.notices.get(notice.id)


async def goes_out(store: Store, result: DeliveryResult = SENT) -> list[object]:
    """All that is approved leaves, and ends like that; returns what left."""
    await feed(acting(store, now=LATER), 50)
    await store.outbox.flush()
    left = await claimed(store, LATER)
    await complete(store, left, result, LATER)
    await feed(acting(store, now=LATER), 50)
    return [row.message for row in left]


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("state", [NoticeState.APPROVED, NoticeState.SENDING, NoticeState.PAUSED])
async def test_what_still_goes_out_is_neither_corrected_nor_taken_back(
    store: Store, author: StaffMember, linh: Worker, change: Change, state: NoticeState
) -> None:
    notice = await a_notice(store, author.id, state=state)
    await is_for(store, notice, linh)
    assert await change(by(store, author), notice) == refused("notice_progress-not_over")


@pytest.mark.parametrize("change", CHANGES)
async def test_a_correction_is_not_corrected_itself(
    store: Store, author: StaffMember, linh: Worker, change: Change
) -> None:
    notice = await a_notice(store, author.id)
    correction = await correction_of(store, notice, {"vi": "EXAMPLE"}, NOW)
    await is_for(store, correction, linh)
    assert await change(by(store, author), correction) == refused("notice_progress-not_first")


@pytest.mark.parametrize(("begun", "change"), [*product(CHANGES, CHANGES)])
async def test_while_it_is_changed_nobody_else_changes_it(
    store: Store, author: StaffMember, linh: Worker, begun: Change, change: Change
) -> None:
    notice = await a_notice(store, author.id)
    await is_for(store, notice, linh)
    first = await begun(by(store, author), notice)
    number = str(first.args["id"])
    is_ended = (begun, change) == (start_correction, take_back)
    key = "also_ends" if is_ended else "changes_already"
    assert await change(by(store, author), notice) == refused(f"notice_progress-{key}", {"number": number})


async def test_after_a_correction_that_was_thrown_away_another_one_begins(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await one_got_it(store, author, linh, putri)
    first = await start_correction(by(store, author), notice)
    await throw_away(by(store, author), int(first.args["id"]))
    assert (await start_correction(by(store, author), notice)).is_done


@pytest.mark.parametrize("change", CHANGES)
async def test_where_nobody_has_it_there_is_nothing_to_change(
    store: Store, author: StaffMember, putri: Worker, change: Change
) -> None:
    notice = await a_notice(store, author.id)
    await is_for(store, notice, putri, DeliveryStatus.REFUSED)
    assert await change(by(store, author), notice) == NOBODY


@pytest.mark.parametrize("change", CHANGES)
async def test_what_was_taken_out_of_every_chat_is_not_changed_again(
    store: Store, author: StaffMember, linh: Worker, change: Change
) -> None:
    notice = await a_notice(store, author.id)
    await is_for(store, notice, linh, taken_back_at=NOW)
    assert await change(by(store, author), notice) == NOBODY


@pytest.mark.parametrize("change", CHANGES)
async def test_of_what_ended_long_ago_numbers_alone_are_left_and_nothing_is_changed(
    store: Store, author: StaffMember, change: Change
) -> None:
    numbers = {"sent": 3, "waiting": 0, "no_text": 0, "muted": 0, "acknowledged": 1}
    notice = await a_notice(store, author.id, counted=3, numbers=numbers)
    assert await change(by(store, author), notice) == NOBODY


@pytest.mark.parametrize("change", CHANGES)
async def test_whose_records_are_gone_is_among_nobodys_people(
    store: Store, author: StaffMember, linh: Worker, change: Change
) -> None:
    notice = await a_notice(store, author.id)
    await is_for(store, notice, linh)
    await store.deletions.delete_records(linh.id)
    assert await change(by(store, author), notice) == NOBODY


async def test_a_correction_begins_with_what_the_notice_says_and_looks_like(
    store: Store, author: StaffMember, linh: Worker
) -> None:
    urgent = await an_urgent_notice(store, author.id, link="https://example.org", asks_read=False)
    notice = await because_of_storm(store, urgent, media=PICTURE)
    await is_for(store, notice, linh)
    begun = await start_correction(by(store, author), notice)
    draft = await store.notices.get(int(begun.args["id"]))
    assert (draft.state, draft.purpose, draft.about_id) == (NoticeState.DRAFT, NoticePurpose.CORRECT, notice.id)
    assert (draft.notice_class, draft.urgent_reason, draft.asks_read) == (NoticeClass.URGENT, STORM, False)
    assert (draft.link, draft.media) == ("https://example.org", PICTURE)
    assert (draft.title_ja, draft.author_id, draft.is_tested) == (notice.title_ja, author.id, False)
    assert await texts(store, draft.id) == await texts(store, notice.id)


async def test_what_was_corrected_is_corrected_again_from_what_stands_in_the_chats(
    store: Store, author: StaffMember, linh: Worker
) -> None:
    notice = await a_notice(store, author.id)
    await is_for(store, notice, linh, corrected_at=NOW)
    first = await correction_of(store, notice, {"vi": "EXAMPLE: thứ ba."}, NOW)
    thrown_away = await start_correction(by(store, author), notice)
    await throw_away(by(store, author), int(thrown_away.args["id"]))
    begun = await start_correction(by(store, author), notice)
    assert await texts(store, int(begun.args["id"])) == await texts(store, first.id)


async def test_what_takes_back_is_for_exactly_who_has_it_and_goes_out_at_once(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await one_got_it(store, author, linh, putri)
    begun = await take_back(by(store, author), notice)
    taking = await store.notices.get(int(begun.args["id"]))
    assert (taking.purpose, taking.about_id, taking.state) == (NoticePurpose.TAKE_BACK, notice.id, NoticeState.SENDING)
    assert (taking.counted, taking.counted_at, taking.approver_id) == (1, LATER, None)  # nobody has to approve that
    [event] = await happened(store, "notice_taken_back")
    assert (event["subject"], event["details"]) == (f"notice:{notice.id}", {"people": 1})
    [message] = await goes_out(store)
    assert isinstance(message, TakeBackNotice)
    assert (message.worker_id, message.about_id) == (linh.id, notice.id)
    assert await outcomes(store, taking.id) == {"sent": 1}
    assert await state_of(store, taking.id) is NoticeState.DONE
    assert await had(store, notice, linh) == (LATER, None)
    assert await had(store, notice, putri) == (None, None)


async def test_whom_it_does_not_reach_still_has_it(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await one_got_it(store, author, linh, putri)
    await take_back(by(store, author), notice)
    await goes_out(store, DeliveryResult(DeliveryStatus.UNREACHABLE, "bot was blocked"))
    assert await had(store, notice, linh) == (None, None)
    assert (await take_back(by(store, author), notice)).is_done


async def test_what_was_urgent_is_taken_back_as_urgently(store: Store, author: StaffMember, linh: Worker) -> None:
    notice = await because_of_storm(store, await an_urgent_notice(store, author.id))
    await is_for(store, notice, linh)
    begun = await take_back(by(store, author), notice)
    taking = await store.notices.get(int(begun.args["id"]))
    assert (taking.notice_class, taking.urgent_reason) == (NoticeClass.URGENT, STORM)


async def test_a_correction_that_arrived_is_kept_with_what_it_corrects(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await one_got_it(store, author, linh, putri)
    begun = await start_correction(by(store, author), notice)
    draft = await store.notices.get(int(begun.args["id"]))
    counted = await store.notice_recipients.fix_copies(draft)
    await store.notices.move(draft.id, [NoticeState.DRAFT], NoticeState.SENDING, counted=counted)
    [message] = await goes_out(store)
    assert isinstance(message, CorrectNotice)
    assert (counted, message.worker_id) == (1, linh.id)
    assert await had(store, notice, linh) == (None, LATER)
    assert await had(store, notice, putri) == (None, None)


async def because_of_storm(store: Store, notice: Notice, media: Media | None = None) -> Notice:
    """The same, with the reason why it is urgent, and a picture."""
    await store.notices.change(replace(notice, urgent_reason=STORM, media=media))
    return await store.notices.get(notice.id)


async def texts(store: Store, notice_id: int) -> dict[str, Words]:
    """What is said in each language."""
    return {
        locale: Words(body.text, body.entities) for locale, body in (await store.notice_bodies.of(notice_id)).items()
    }


async def had(store: Store, notice: Notice, worker: Worker) -> tuple[object, object]:
    """When it was taken back from somebody, and corrected."""
    found = await store.notice_recipients.of(notice.id, worker.id)
    assert found is not None
    return found.taken_back_at, found.corrected_at


async def test_a_copy_of_what_changed_a_notice_is_for_the_people_of_that_notice(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice, context = await one_got_it(store, author, linh, putri), by(store, author)
    begun = [await start_correction(context, notice)]
    await throw_away(context, int(begun[0].args["id"]))
    begun.append(await take_back(context, notice))
    for each in begun:
        copy = await store.notices.get(await copy_notice(context, int(each.args["id"])) or 0)
        assert copy.audience == notice.audience
        assert copy.about_id is None
        assert await texts(store, copy.id) == await texts(store, notice.id)


async def test_in_a_correction_the_words_keep_who_wrote_and_who_checked_them(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await one_got_it(store, author, linh, putri)
    colleague = await a_member(store, Role.SUPPORT_MANAGER, 699)
    begun = await start_correction(acting(store, colleague), notice)
    bodies = await store.notice_bodies.of(int(begun.args["id"]))
    assert {each.written_by for each in bodies.values()} == {author.id}


async def begun(store: Store, author: StaffMember, notice: Notice) -> Notice:
    """A draft that corrects it."""
    started = await start_correction(by(store, author), notice)
    return await store.notices.get(int(started.args["id"]))


async def writes(store: Store, author: StaffMember, draft: Notice, locale: str, text: str) -> None:
    await store.notice_bodies.put(draft.id, locale, Words(text), author.id, LATER)


async def approved_and_out(store: Store, draft: Notice) -> None:
    """It is approved as the approval does it, and goes out."""
    counted = await store.notice_recipients.fix_copies(draft, await same_words_of(store, draft))
    await store.notices.move(draft.id, [NoticeState.DRAFT], NoticeState.SENDING, counted=counted)
    await goes_out(store)
    assert (await store.notice_recipients.counts(draft.id, LATER)).total == counted


async def both_got_it(store: Store, author: StaffMember, linh: Worker, putri: Worker, **told: Any) -> Notice:
    """A notice that Linh has in Vietnamese, and Putri in English."""
    notice = await a_notice(store, author.id, **told)
    await is_for(store, notice, linh)
    await is_for(store, notice, putri)
    return await store.notices.get(notice.id)


async def reason(store: Store, notice: Notice, worker: Worker) -> tuple[object, object]:
    found = await store.notice_recipients.of(notice.id, worker.id)
    assert found is not None
    return found.outcome, found.reason


UNCHANGED = (DeliveryStatus.SKIPPED, "unchanged")


async def test_a_correction_that_changes_nothing_cannot_be_asked_for(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    draft = await begun(store, author, await both_got_it(store, author, linh, putri))
    await store.notices.note_tested(draft.id, draft.revision)
    refusal = await ask_approval(by(store, author), draft.id)
    assert refusal == refused("notice_approval-lack-nothing_changed", {"people": 2})
    await store.notices.change(replace(draft, link="https://example.org/b"))
    assert (await ask_approval(by(store, author), draft.id)).is_done


async def test_who_reads_a_language_that_was_not_corrected_gets_nothing_and_every_number_stays(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await both_got_it(store, author, linh, putri)
    draft = await begun(store, author, notice)
    await writes(store, author, draft, "vi", "EXAMPLE: thứ ba.")
    meant = await reach(by(store, author), draft)
    assert (meant.people, meant.reached, meant.unchanged) == (2, 1, 1)
    await approved_and_out(store, draft)
    assert await outcomes(store, draft.id) == {"sent": 1, "skipped": 1}
    assert await reason(store, draft, putri) == UNCHANGED
    assert await had(store, notice, linh) == (None, LATER)
    assert await had(store, notice, putri) == (None, None), "what they have counts as it is"
    counts = await store.notice_recipients.counts(draft.id, LATER)
    assert (counts.unchanged, counts_in(counts.as_numbers())) == (1, counts)


@pytest.mark.parametrize("changed", [{"media": PICTURE}, {"link": "https://example.org/b"}, {"asks_read": False}])
async def test_with_another_picture_link_or_button_everybody_gets_the_correction(
    store: Store, author: StaffMember, linh: Worker, putri: Worker, changed: dict[str, Any]
) -> None:
    draft = await begun(store, author, await both_got_it(store, author, linh, putri))
    await store.notices.change(replace(draft, **changed))
    await approved_and_out(store, await store.notices.get(draft.id))
    assert await outcomes(store, draft.id) == {"sent": 2}


async def test_who_missed_a_correction_gets_its_words_with_the_next_one(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await both_got_it(store, author, linh, putri)
    first = await correction_of(store, notice, {"vi": "EXAMPLE: thứ ba.", "en": TEXTS["en"]}, NOW)
    await is_for(store, first, linh, DeliveryStatus.REFUSED)
    draft = await begun(store, author, notice)
    await writes(store, author, draft, "en", "EXAMPLE: open.")
    await approved_and_out(store, draft)
    assert await outcomes(store, draft.id) == {"sent": 2}


async def test_who_got_a_correction_gets_no_second_one_with_the_same_words(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await both_got_it(store, author, linh, putri)
    first = await correction_of(store, notice, {"vi": "EXAMPLE: thứ ba.", "en": TEXTS["en"]}, NOW)
    await is_for(store, first, linh)
    draft = await begun(store, author, notice)
    await writes(store, author, draft, "en", "EXAMPLE: open.")
    await approved_and_out(store, draft)
    assert (await reason(store, draft, linh), await outcomes(store, draft.id)) == (UNCHANGED, {"sent": 1, "skipped": 1})


async def test_who_had_another_language_gets_the_words_in_theirs_once_there_are_any(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await a_notice(store, author.id, {"en": TEXTS["en"]}, notice_class=NoticeClass.URGENT)
    await is_for(store, notice, linh, locale="en")
    await is_for(store, notice, putri)
    draft = await begun(store, author, notice)
    await writes(store, author, draft, "vi", TEXTS["vi"])
    await approved_and_out(store, draft)
    assert await reason(store, draft, putri) == UNCHANGED
    assert (await reason(store, draft, linh))[0] is DeliveryStatus.SENT


@pytest.mark.parametrize("state", [each for each in NoticeState if each not in OVER])
async def test_to_take_back_waits_for_no_correction_and_who_wrote_or_approved_that_hears_it(
    store: Store, author: StaffMember, linh: Worker, putri: Worker, state: NoticeState
) -> None:
    notice = await both_got_it(store, author, linh, putri)
    draft = await begun(store, author, notice)
    colleague, approver = await a_member(store, Role.SUPPORT_MANAGER, 699), (await staff_of(store))[1]
    if state in RUNNING:
        counted = await store.notice_recipients.fix_copies(draft)
        approved = {"counted": counted, "approver_id": approver.id}
        await store.notices.move(draft.id, [NoticeState.DRAFT], state, **approved)
    else:
        await store.notices.move(draft.id, [NoticeState.DRAFT], state)
    assert (await take_back(acting(store, colleague, now=LATER), notice, draft.id)).is_done
    assert await state_of(store, draft.id) is NoticeState.CANCELLED
    assert [each["subject"] for each in await happened(store, "notice_cancelled")] == [f"notice:{draft.id}"]
    ((key, told),) = await said(store, staff_id=author.id)
    assert (key, told["notice"], told["about"]) == (
        "notice_running-correction_cancelled",
        str(draft.id),
        str(notice.id),
    )
    assert [key for key, _ in await said(store, staff_id=approver.id)] == [key] * (state in RUNNING)
    left = await goes_out(store)
    assert {type(each) for each in left} == {TakeBackNotice}
    assert await had(store, notice, linh) == (LATER, None)


async def test_a_correction_that_was_begun_since_the_look_is_named_first(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await both_got_it(store, author, linh, putri)
    first = await begun(store, author, notice)
    await throw_away(by(store, author), first.id)
    second = await begun(store, author, notice)
    refusal = await take_back(by(store, author), notice, first.id)
    assert refusal == refused("notice_progress-also_ends", {"number": str(second.id)})
    assert await state_of(store, second.id) is NoticeState.DRAFT


async def test_what_of_a_correction_is_in_the_air_arrives_before_it_is_taken_back(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await both_got_it(store, author, linh, putri)
    draft = await begun(store, author, notice)
    await store.notices.change(replace(draft, notice_class=NoticeClass.URGENT, urgent_reason=STORM))
    counted = await store.notice_recipients.fix_copies(draft)
    await store.notices.move(draft.id, [NoticeState.DRAFT], NoticeState.SENDING, counted=counted)
    await feed(acting(store, now=LATER), 1)
    await store.outbox.flush()
    leaving = await in_the_air(store, LATER)
    assert (await take_back(by(store, author), notice, draft.id)).is_done
    await feed(acting(store, now=LATER), 50)
    waits = await claimed(store, LATER)
    assert {each.message.worker_id for each in waits}.isdisjoint({each.message.worker_id for each in leaving})
    await complete(store, leaving, at=LATER)
    assert [each.message.worker_id for each in await claimed(store, LATER)] == [leaving[0].message.worker_id]


async def test_what_was_cancelled_is_copied_for_those_who_have_not_got_it(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await a_notice(store, author.id, state=NoticeState.CANCELLED, audience=NoticeAudience(beyond_roster=True))
    await is_for(store, notice, linh)
    await is_for(store, notice, putri, DeliveryStatus.CANCELLED)
    context = by(store, author)
    copied = await copy_for_rest(context, notice)
    copy = await store.notices.get(int(copied.args["id"]))
    assert (copy.purpose, copy.about_id, copy.is_tested) == (NoticePurpose.SAY, None, False)
    assert await texts(store, copy.id) == await texts(store, notice.id)
    assert [(each.locale, each.people) for each in (await reach(context, copy)).languages] == [("en", 1)]
    await is_for(store, copy, putri, DeliveryStatus.CANCELLED)
    await store.notices.move(copy.id, [NoticeState.DRAFT], NoticeState.CANCELLED)
    again = await copy_for_rest(context, await store.notices.get(copy.id))
    lacks = (await store.notices.get(int(again.args["id"]))).audience.lacks_notices
    assert lacks == (notice.id, copy.id)


async def test_a_copy_for_the_rest_says_what_was_corrected_and_there_is_none_of_what_was_taken_back(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice, context = await one_got_it(store, author, linh, putri), by(store, author)
    first = await correction_of(store, notice, {"vi": "EXAMPLE: thứ ba."}, NOW)
    copied = await copy_for_rest(context, notice)
    assert await texts(store, int(copied.args["id"])) == await texts(store, first.id)
    assert await copy_for_rest(context, first) == NO_REST
    await take_back(context, notice)
    assert await copy_for_rest(context, notice) == NO_REST


async def test_who_is_called_about_a_correction_is_among_those_who_have_what_it_corrects(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await both_got_it(store, author, linh, putri)
    await on_roster(store, await a_worker(store, 4243, "my"), "W-0009")
    draft = await begun(store, author, notice)
    await store.notice_bodies.remove(draft.id, "vi")
    context = by(store, author)
    assert [each.worker_id for each in await untold(context, draft, 0)] == [linh.id]
    assert await untold(context, draft, linh.id) == []
    assert (await reach(context, draft)).no_text == 1


async def test_where_everybody_has_it_there_is_nobody_to_copy_it_for(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await both_got_it(store, author, linh, putri)
    assert await copy_for_rest(by(store, author), notice) == NO_REST


async def test_while_it_goes_out_again_its_correction_waits_or_the_last_would_get_the_old_words(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await a_notice(store, author.id)
    await is_for(store, notice, linh)
    await is_for(store, notice, putri, DeliveryStatus.REFUSED, reason="Internal error")
    draft = await begun(store, author, notice)
    await writes(store, author, draft, "vi", "EXAMPLE: thứ ba.")
    await store.notices.note_tested(draft.id, draft.revision)
    context = by(store, author)
    assert (await send_again(context, notice.id)).is_done
    assert (await ask_approval(context, draft.id)).key == "notice_approval-lack-about_running"
    await goes_out(store)
    assert (await ask_approval(context, draft.id)).is_done


async def test_once_the_people_of_its_correction_are_fixed_nobody_more_gets_the_old_words(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await a_notice(store, author.id)
    await is_for(store, notice, linh)
    await is_for(store, notice, putri, DeliveryStatus.REFUSED, reason="Internal error")
    draft = await begun(store, author, notice)
    counted = await store.notice_recipients.fix_copies(draft)
    await store.notices.move(draft.id, [NoticeState.DRAFT], NoticeState.APPROVED, counted=counted)
    assert await send_again(by(store, author), notice.id) == refused("notice_running-changed")


async def test_while_a_cancelled_correction_may_arrive_no_other_begins(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await both_got_it(store, author, linh, putri)
    draft = await begun(store, author, notice)
    counted = await store.notice_recipients.fix_copies(draft)
    await store.notices.move(draft.id, [NoticeState.DRAFT], NoticeState.SENDING, counted=counted)
    await feed(acting(store), 1)
    leaving = await in_the_air(store)
    assert (await cancel_notice(by(store, author), draft.id)).is_done
    assert await start_correction(by(store, author), notice) == refused("notice_progress-arriving")
    await complete(store, leaving)
    assert (await start_correction(by(store, author), notice)).is_done


@pytest.mark.parametrize("change", CHANGES)
async def test_what_was_in_the_air_when_it_was_cancelled_is_changed_too(
    store: Store, author: StaffMember, linh: Worker, putri: Worker, change: Change
) -> None:
    notice = await a_notice(store, author.id, state=NoticeState.SENDING, ended_at=None)
    for each in (linh, putri):
        await is_for(store, notice, each, outcome=None)
    await feed(acting(store), 1)
    leaving = await in_the_air(store)
    assert (await cancel_notice(by(store, author), notice.id)).is_done
    notice = await store.notices.get(notice.id)
    assert await change(by(store, author), notice) == refused("notice_progress-arriving")
    await complete(store, leaving)
    changed_by = await change(by(store, author), notice)
    assert (await reach(by(store, author), await store.notices.get(int(changed_by.args["id"])))).people == 1


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("comes", ["before the copy", "after the copy"])
async def test_a_copy_for_the_rest_goes_out_only_while_its_words_stand(
    store: Store, author: StaffMember, linh: Worker, putri: Worker, *, change: Change, comes: str
) -> None:
    notice = await one_got_it(store, author, linh, putri)
    corrected = change is start_correction
    if corrected and comes == "before the copy":
        await correction_of(store, notice, {"vi": "EXAMPLE: new"}, LATER - timedelta(hours=1))
    copy = await copied_for_rest(store, author, notice)
    assert (await why_outdated(store, copy)) is None
    if comes == "before the copy":
        return
    if corrected:
        await correction_of(store, notice, {"vi": "EXAMPLE: new"}, LATER + timedelta(hours=1))
    else:
        assert (await take_back(by(store, author), notice)).is_done
    lack = "corrected" if corrected else "taken_back"
    refusal = refused(f"notice_approval-lack-{lack}", {"number": str(notice.id)})
    assert await ask_approval(by(store, author), copy.id) == refusal
    assert [each.id for each in await store.notices.copies_for_rest(notice.id)] == [copy.id]


async def test_who_approved_a_notice_sees_how_it_is_taken_back(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    approver = (await staff_of(store))[1]
    notice = await a_notice(store, author.id, approver_id=approver.id)
    await is_for(store, notice, linh, telegram_id=77)
    await is_for(store, notice, putri, DeliveryStatus.UNREACHABLE)
    taken = await take_back(by(store, author), await store.notices.get(notice.id))
    watchers = await store.notice_watchers.of(int(taken.args["id"]))
    assert {each.staff_id for each in watchers} == {author.id, approver.id}


async def refused_for_putri(store: Store, author: StaffMember, linh: Worker, putri: Worker) -> tuple[Notice, Notice]:
    """A notice that both have, and a correction of it that Telegram refused for Putri."""
    notice = await both_got_it(store, author, linh, putri)
    correction = await correction_of(store, notice, {"vi": "EXAMPLE: thứ ba.", "en": "EXAMPLE: Tuesday."}, NOW)
    await is_for(store, correction, linh)
    await is_for(store, correction, putri, DeliveryStatus.REFUSED, reason="Internal error")
    return notice, await store.notices.get(correction.id)


async def corrected_again(store: Store, author: StaffMember, notice: Notice) -> None:
    await approved_and_out(store, await begun(store, author, notice))


async def corrected_again_by_a_draft(store: Store, author: StaffMember, notice: Notice) -> None:
    await begun(store, author, notice)


async def taken_back_from_all(store: Store, author: StaffMember, notice: Notice) -> None:
    await take_back(by(store, author), notice)
    await goes_out(store)


async def taken_back_from_one_and_cancelled(store: Store, author: StaffMember, notice: Notice) -> None:
    taking = await take_back(by(store, author), notice)
    await feed(acting(store, now=LATER), 1)
    await complete(store, await claimed(store, LATER), SENT, LATER)
    assert (await cancel_notice(by(store, author), int(taking.args["id"]))).is_done


LATER_CHANGES = [
    corrected_again,
    corrected_again_by_a_draft,
    taken_back_from_all,
    taken_back_from_one_and_cancelled,
]


@pytest.mark.parametrize("changed", LATER_CHANGES)
async def test_words_of_a_correction_come_to_nobody_once_something_was_said_after_it(
    store: Store,
    author: StaffMember,
    linh: Worker,
    putri: Worker,
    changed: Callable[[Store, StaffMember, Notice], Awaitable[None]],
) -> None:
    notice, correction = await refused_for_putri(store, author, linh, putri)
    await changed(store, author, notice)
    assert await send_again(by(store, author), correction.id) == refused("notice_running-changed_since")
    assert await state_of(store, correction.id) is NoticeState.DONE


async def test_the_last_correction_is_sent_again_to_whom_telegram_refused_it(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice, correction = await refused_for_putri(store, author, linh, putri)
    await throw_away(by(store, author), (await begun(store, author, notice)).id)
    assert (await send_again(by(store, author), correction.id)).is_done


async def test_who_gets_a_copy_for_the_rest_does_not_get_the_notice_again_besides(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await a_notice(store, author.id)
    await is_for(store, notice, linh)
    await is_for(store, notice, putri, DeliveryStatus.REFUSED, reason="Internal error")
    context = by(store, author)
    copy_id = int((await copy_for_rest(context, await store.notices.get(notice.id))).args["id"])
    begun_already = refused("notice_running-copied", {"number": str(copy_id)})
    assert await send_again(context, notice.id) == begun_already
    assert await copy_for_rest(context, await store.notices.get(notice.id)) == begun_already
    await store.notices.move(copy_id, [NoticeState.DRAFT], NoticeState.DONE, counted=1)
    copied_before = refused("notice_running-copied_before", {"number": str(copy_id)})
    assert await send_again(context, notice.id) == copied_before


async def test_once_the_copy_for_the_rest_was_thrown_away_they_get_the_notice_again(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await a_notice(store, author.id)
    await is_for(store, notice, linh)
    await is_for(store, notice, putri, DeliveryStatus.REFUSED, reason="Internal error")
    context = by(store, author)
    copied = await copy_for_rest(context, await store.notices.get(notice.id))
    await throw_away(context, int(copied.args["id"]))
    assert (await send_again(context, notice.id)).is_done


async def test_a_copy_that_was_approved_and_cancelled_before_it_left_is_in_nobodys_way(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await a_notice(store, author.id, audience=NoticeAudience(beyond_roster=True))
    await is_for(store, notice, linh)
    await is_for(store, notice, putri, DeliveryStatus.REFUSED, reason="Internal error")
    context = by(store, author)
    copy_id = await a_copy_for_tomorrow(store, author, await store.notices.get(notice.id))
    assert (await cancel_notice(context, copy_id)).is_done
    assert (await copy_for_rest(context, await store.notices.get(notice.id))).is_done
    await throw_away(context, copy_id + 1)
    assert (await send_again(context, notice.id)).is_done


async def test_what_took_back_nothing_before_it_was_cancelled_leaves_the_words_standing(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await one_got_it(store, author, linh, putri)
    copy = await copied_for_rest(store, author, notice)
    taking = await take_back(by(store, author), notice)
    assert (await why_outdated(store, copy)) is not None
    assert (await cancel_notice(by(store, author), int(taking.args["id"]))).is_done
    assert (await why_outdated(store, copy)) is None
    assert await has_rest(by(store, author), notice)


async def test_a_correction_that_was_cancelled_before_it_left_leaves_a_copy_as_it_is(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await one_got_it(store, author, linh, putri)
    copied = await copy_for_rest(acting(store, author, now=NOW), notice)
    draft = await begun(store, author, notice)
    await is_approved(store, draft)
    copy = await store.notices.get(int(copied.args["id"]))
    assert (await why_outdated(store, copy)) is not None
    assert (await cancel_notice(by(store, author), draft.id)).is_done
    assert (await why_outdated(store, copy)) is None


async def test_a_second_copy_is_for_those_who_have_got_neither_the_notice_nor_the_first_copy(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    hla = await a_worker(store, 4242, "en")
    notice = await a_notice(store, author.id, audience=NoticeAudience(beyond_roster=True))
    await is_for(store, notice, linh)
    for each in (putri, hla):
        await is_for(store, notice, each, DeliveryStatus.UNREACHABLE)
    context = by(store, author)
    first = await store.notices.get(int((await copy_for_rest(context, notice)).args["id"]))
    await is_for(store, first, putri)
    await is_for(store, first, hla, DeliveryStatus.UNREACHABLE)
    await store.notices.move(first.id, [NoticeState.DRAFT], NoticeState.DONE)
    copied = await copy_for_rest(context, notice)
    second = await store.notices.get(int(copied.args["id"]))
    assert (second.audience.lacks_notices, second.audience.lacks_copies) == ((notice.id,), (first.id,))
    assert (await reach(context, second)).people == 1
    begun_already = refused("notice_running-copied", {"number": str(second.id)})
    assert await copy_for_rest(context, await store.notices.get(first.id)) == begun_already
    await is_for(store, second, hla)
    assert await copy_for_rest(context, notice) == NO_REST


@pytest.mark.parametrize(("means", "has_any"), [("W-0002", True), ("W-0003", False)])
async def test_whom_the_conditions_of_a_notice_do_not_mean_any_more_no_copy_is_begun_for(
    store: Store, author: StaffMember, *, means: str, has_any: bool
) -> None:
    await on_roster(store, await a_worker(store, PUTRI_CHAT, "en"), "W-0002")
    putri = await store.workers.by_chat(PUTRI_CHAT)
    assert putri is not None
    notice = await a_notice(store, author.id, audience=NoticeAudience(numbers=(means,)))
    await is_for(store, notice, putri, DeliveryStatus.UNREACHABLE)
    notice = await store.notices.get(notice.id)
    assert await has_rest(by(store, author), notice) is has_any
    assert (await copy_for_rest(by(store, author), notice) == NO_REST) is not has_any


async def copied_for_rest(store: Store, author: StaffMember, notice: Notice) -> Notice:
    """The draft that a copy for those without a notice begins."""
    copied = await copy_for_rest(by(store, author), notice)
    return await store.notices.get(int(copied.args["id"]))


async def test_who_had_a_copy_that_was_taken_back_is_among_those_who_have_none(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await one_got_it(store, author, linh, putri)
    copy = await copied_for_rest(store, author, notice)
    await is_for(store, copy, putri, taken_back_at=LATER)
    await store.notices.move(copy.id, [NoticeState.DRAFT], NoticeState.DONE)
    assert (await copy_for_rest(by(store, author), notice)).is_done


async def test_the_copy_of_a_copy_says_nothing_that_was_corrected_in_the_first_notice(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await one_got_it(store, author, linh, putri)
    copy = await copied_for_rest(store, author, notice)
    await is_for(store, copy, putri, DeliveryStatus.UNREACHABLE)
    await store.notices.move(copy.id, [NoticeState.DRAFT], NoticeState.DONE)
    await correction_of(store, notice, {"vi": "EXAMPLE: new"}, LATER + timedelta(hours=1))
    outdated = refused("notice_approval-lack-corrected", {"number": str(notice.id)})
    assert await copy_for_rest(by(store, author), await store.notices.get(copy.id)) == outdated
    assert (await copy_for_rest(by(store, author), notice)).is_done


async def test_a_new_notice_that_begins_as_a_copy_is_no_copy_for_the_rest(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await one_got_it(store, author, linh, putri)
    copied = await copy_for_rest(by(store, author), notice)
    begun_as_copy = await copy_notice(by(store, author), int(copied.args["id"]))
    assert begun_as_copy is not None
    assert (await store.notices.get(begun_as_copy)).audience.lacks == ()


async def test_after_a_correction_that_some_have_the_next_one_begins_with_its_words_and_nothing_is_copied(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await both_got_it(store, author, linh, putri)
    await is_for(store, notice, await a_worker(store, 4242, "en"), DeliveryStatus.UNREACHABLE)
    draft = await begun(store, author, notice)
    for locale in TEXTS:
        await writes(store, author, draft, locale, "EXAMPLE: new")
    await is_approved(store, draft)
    await feed(acting(store, now=LATER), 1)
    await complete(store, await claimed(store, LATER), SENT, LATER)
    context, uneven = by(store, author), refused("notice_running-uneven", {"number": str(draft.id)})
    assert await copy_for_rest(context, await store.notices.get(notice.id)) == uneven
    assert (await cancel_notice(context, draft.id)).is_done
    assert await copy_for_rest(context, await store.notices.get(notice.id)) == uneven
    following = await begun(store, author, await store.notices.get(notice.id))
    assert await texts(store, following.id) == await texts(store, draft.id)
    await approved_and_out(store, following)
    copied = await copy_for_rest(context, await store.notices.get(notice.id))
    assert await texts(store, int(copied.args["id"])) == await texts(store, following.id)


async def a_copy_for_tomorrow(store: Store, author: StaffMember, notice: Notice) -> int:
    """A copy for those without a notice, approved for the next day."""
    copy = await copied_for_rest(store, author, notice)
    fixed = await store.notice_recipients.fix(copy, [*TEXTS], LATER, LATER.date())
    approved = {"counted": fixed, "approved_at": LATER, "send_at": LATER + timedelta(days=1)}
    await store.notices.move(copy.id, [NoticeState.DRAFT], NoticeState.APPROVED, **approved)
    return copy.id


async def is_approved(store: Store, correction: Notice) -> None:
    """The people of a correction are fixed, and it goes out next."""
    counted = await store.notice_recipients.fix_copies(correction, await same_words_of(store, correction))
    approved = {"counted": counted, "counted_at": LATER, "approved_at": LATER}
    await store.notices.move(correction.id, [NoticeState.DRAFT], NoticeState.SENDING, **approved)


@pytest.mark.parametrize("state", RUNNING)
@pytest.mark.parametrize("change", CHANGES)
async def test_a_copy_that_waits_ends_as_soon_as_its_words_were_changed_and_its_author_hears_why(
    store: Store, author: StaffMember, linh: Worker, putri: Worker, *, change: Change, state: NoticeState
) -> None:
    notice = await a_notice(store, author.id, audience=NoticeAudience(beyond_roster=True))
    await is_for(store, notice, linh)
    await is_for(store, notice, putri, DeliveryStatus.UNREACHABLE)
    notice = await store.notices.get(notice.id)
    copy_id = await a_copy_for_tomorrow(store, author, notice)
    await store.notices.move(copy_id, [NoticeState.APPROVED], state)
    changed = await change(acting(store, author, now=LATER + timedelta(hours=1)), notice)
    if change is start_correction:
        later = {"counted": 1, "counted_at": LATER + timedelta(hours=1), "ended_at": LATER + timedelta(hours=1)}
        await store.notices.move(int(changed.args["id"]), [NoticeState.DRAFT], NoticeState.DONE, **later)
    soon = LATER + timedelta(hours=1, minutes=1)
    await feed(acting(store, now=soon), 50)
    await store.outbox.flush()
    assert {each.message.worker_id for each in await claimed(store, soon)}.isdisjoint({putri.id})
    assert await state_of(store, copy_id) is NoticeState.CANCELLED
    assert await outcomes(store, copy_id) == {"cancelled": 1}
    told = [args for key, args in await said(store, staff_id=author.id) if key == "notice_running-copy_ended"]
    purpose = "correct" if change is start_correction else "take_back"
    assert [(each["notice"], each["about"], each["purpose"], each["has_it"]) for each in told] == [
        (copy_id, str(notice.id), purpose, 0)
    ]


async def test_of_a_copy_that_ends_its_author_hears_also_of_whom_it_is_just_coming_to(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await a_notice(store, author.id, audience=NoticeAudience(beyond_roster=True))
    await is_for(store, notice, linh)
    await is_for(store, notice, putri, DeliveryStatus.UNREACHABLE)
    copy_id = await a_copy_for_tomorrow(store, author, await store.notices.get(notice.id))
    colleague = await a_member(store, Role.SUPPORT_MANAGER, 699)
    await store.notices.move(copy_id, [NoticeState.APPROVED], NoticeState.APPROVED, asked_by_id=colleague.id)
    tomorrow = LATER + timedelta(days=1, minutes=1)
    await feed(acting(store, now=tomorrow), 50)
    await store.outbox.flush()
    assert await in_the_air(store, tomorrow)
    await take_back(acting(store, author, now=tomorrow), await store.notices.get(notice.id))
    await feed(acting(store, now=tomorrow), 50)
    assert await state_of(store, copy_id) is NoticeState.CANCELLED
    for each in (author, colleague):
        told = [args for key, args in await said(store, staff_id=each.id) if key == "notice_running-copy_ended"]
        assert [each["has_it"] for each in told] == [1]


async def test_a_copy_is_not_sent_again_once_what_it_is_a_copy_of_was_changed(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await one_got_it(store, author, linh, putri)
    copy_id = int((await copy_for_rest(by(store, author), notice)).args["id"])
    copy = await store.notices.get(copy_id)
    await is_for(store, copy, putri, DeliveryStatus.REFUSED, reason="Internal error")
    await store.notices.move(copy_id, [NoticeState.DRAFT], NoticeState.DONE)
    await correction_of(store, notice, {"vi": "EXAMPLE: new"}, LATER + timedelta(hours=1))
    outdated = refused("notice_approval-lack-corrected", {"number": str(notice.id)})
    assert await send_again(by(store, author), copy_id) == outdated
    await feed(acting(store, now=LATER), 50)
    assert (await state_of(store, copy_id), await outcomes(store, copy_id)) == (NoticeState.DONE, {"refused": 1})


async def test_of_a_copy_on_its_way_nobody_more_gets_words_that_were_corrected_meanwhile(
    store: Store, author: StaffMember, linh: Worker, putri: Worker
) -> None:
    notice = await a_notice(store, author.id, audience=NoticeAudience(beyond_roster=True))
    await is_for(store, notice, linh)
    for each in (putri, await a_worker(store, 4242, "en")):
        await is_for(store, notice, each, DeliveryStatus.UNREACHABLE)
    copy_id = await a_copy_for_tomorrow(store, author, await store.notices.get(notice.id))
    tomorrow = LATER + timedelta(days=1, minutes=1)
    await feed(acting(store, now=tomorrow), 1)
    await complete(store, await claimed(store, tomorrow), SENT, tomorrow)
    await correction_of(store, notice, {"en": "EXAMPLE: new"}, tomorrow)
    await feed(acting(store, now=tomorrow), 50)
    assert await outcomes(store, copy_id) == {"sent": 1, "cancelled": 1}
    assert await state_of(store, copy_id) is NoticeState.CANCELLED
