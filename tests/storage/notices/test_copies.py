"""Who has a notice is counted before a correction and written down at its approval alike, on both databases."""

from bot.domain.notices.reach import InLanguage
from bot.domain.notices.unchanged import SameWords
from bot.domain.staff import Role
from bot.storage.store import Store
from bot.storage.tables import notice_recipients
from tests.actions.notices.sent import a_notice, correction_of, is_for
from tests.actions.vocabulary import LINH_CHAT, NOW, PUTRI_CHAT, a_member, a_worker, rows


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
