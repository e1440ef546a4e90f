"""Who has a notice is counted before a correction and written down at its approval alike; and who has not got it."""

from bot.domain.notices.audience import NoticeAudience, audience_from_json
from bot.domain.notices.notice import NoticeState
from bot.domain.notices.reach import InLanguage
from bot.domain.notices.recipient import Unsent
from bot.domain.notices.unchanged import SameWords
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.domain.staff import Role
from bot.storage.notices.audience import meant_by
from bot.storage.store import Store
from bot.storage.tables import notice_recipients
from tests.actions.notices.sent import a_notice, correction_of, is_for
from tests.actions.vocabulary import LINH_CHAT, NOW, PUTRI_CHAT, a_member, a_worker, on_roster, rows


async def test_what_is_counted_of_a_correction_is_what_is_fixed(store: Store) -> None:
    staff = await a_member(store, Role.SUPPORT_MANAGER)
    linh, putri = await a_worker(store, LINH_CHAT, "vi"), await a_worker(store, PUTRI_CHAT, "en")
    hla = await a_worker(store, 909, "my")
    notice = await a_notice(store, staff.id)
    for each in (linh, putri):
        await is_for(store, notice, each)
    await is_for(store, notice, hla, locale="en")  # there were no words in Burmese
    draft = await correction_of(store, notice, {"en": "EXAMPLE", "vi": "EXAMPLE: mở", "my": "EXAMPLE"}, NOW)
    same = [SameWords(notice.id, frozenset({"en"}), frozenset({"my"}))]
    assert await store.notice_audiences.count_copies(draft, same) == [
        InLanguage("en", 2, unchanged=1),
        InLanguage("vi", 1),
    ]
    assert await store.notice_recipients.fix_copies(draft, same) == 3
    fixed = [row for row in await rows(store, notice_recipients) if row["notice_id"] == draft.id]
    assert [(row["worker_id"], row["outcome"], row["reason"]) for row in fixed] == [
        (linh.id, None, None),
        (putri.id, "skipped", "unchanged"),
        (hla.id, None, None),
    ]


async def test_who_may_have_it_is_told_what_is_corrected_and_nothing_is_unchanged_for_them(store: Store) -> None:
    staff, linh = await a_member(store, Role.SUPPORT_MANAGER), await a_worker(store, LINH_CHAT, "vi")
    notice = await a_notice(store, staff.id)
    first = await correction_of(store, notice, {"vi": "EXAMPLE: mở"}, NOW)
    await is_for(store, notice, linh)
    may_have_it = {"outcome": DeliveryStatus.CANCELLED, "reason": Unsent.MAY_HAVE_IT}
    await is_for(store, first, linh, **may_have_it)  # type: ignore[arg-type]
    alike = [SameWords(each.id, frozenset({"vi"}), frozenset()) for each in (notice, first)]
    draft = await correction_of(store, notice, {"vi": "EXAMPLE"}, NOW)
    assert await store.notice_audiences.count_copies(draft, alike) == [InLanguage("vi", 1)]
    assert [each.telegram_id for each in (await store.notice_recipients.standing(notice.id, linh.id)).copies] == [901]
    assert (await store.notice_recipients.standing(notice.id, linh.id)).may_be_there


async def test_a_notice_that_one_person_may_have_is_taken_back_for_them(store: Store) -> None:
    staff, linh = await a_member(store, Role.SUPPORT_MANAGER), await a_worker(store, LINH_CHAT, "vi")
    notice = await a_notice(store, staff.id, state=NoticeState.CANCELLED)
    await is_for(store, notice, linh, DeliveryStatus.CANCELLED, reason=Unsent.MAY_HAVE_IT)
    assert await store.notice_recipients.has_copies(notice.id)


async def test_a_notice_can_be_for_those_who_have_not_got_another_one(store: Store) -> None:
    staff = await a_member(store, Role.SUPPORT_MANAGER)
    people = [await a_worker(store, LINH_CHAT + number, "vi") for number in range(3)]
    first, second = [await a_notice(store, staff.id) for _ in range(2)]
    await is_for(store, first, people[0])
    await is_for(store, first, people[1], DeliveryStatus.CANCELLED)
    await is_for(store, second, people[2])
    for lacks, found in (((first.id,), people[1:]), ((first.id, second.id), people[1:2]), ((), people)):
        audience = NoticeAudience(lacks_notices=lacks, beyond_roster=True)
        assert audience_from_json(audience.as_json()) == audience
        meant = await store.audit_log._connection.execute(meant_by(audience, NOW.date(), NOW))
        assert sorted(row.id for row in meant) == [each.id for each in found]


async def test_who_has_read_what_stands_in_the_chat_is_counted_once_whether_before_a_correction_or_after_it(
    store: Store,
) -> None:
    staff = await a_member(store, Role.SUPPORT_MANAGER)
    linh, putri, hla, asad = [
        await on_roster(store, await a_worker(store, LINH_CHAT + each, "vi"), f"W-{each}") for each in range(4)
    ]
    notice, elsewhere = [await a_notice(store, staff.id) for _ in range(2)]
    correction = await correction_of(store, notice, {"vi": "EXAMPLE: mở"}, NOW)
    await is_for(store, notice, linh, acknowledged_at=NOW)
    await is_for(store, correction, linh, acknowledged_at=NOW)
    await is_for(store, notice, putri)
    await is_for(store, correction, putri, acknowledged_at=NOW)
    await is_for(store, notice, hla, acknowledged_at=NOW, taken_back_at=NOW)
    await is_for(store, notice, asad, DeliveryStatus.CANCELLED, reason=Unsent.MAY_HAVE_IT)
    await is_for(store, elsewhere, asad, acknowledged_at=NOW)
    recipients = store.notice_recipients
    assert (await recipients.count_copies(notice.id), await recipients.count_readers(notice.id)) == (3, 2)
    assert await recipients.numbers_of_readers(notice.id, 20) == ["W-0", "W-1"]
    assert await recipients.numbers_of_readers(notice.id, 1) == ["W-0"]
