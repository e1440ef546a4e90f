"""What managers do with drafts of notices: words, pictures, checks, copies, beginnings."""

from bot.actions.notices.beginnings import begin_from_canned, begin_with_words, keep_changed_results
from bot.actions.notices.copies import copy_notice
from bot.actions.notices.drafts import edit_notice, start_notice
from bot.actions.notices.testing import send_test
from bot.actions.notices.words import check_words, remove_words, set_media, write_words
from bot.actions.result import Outcome
from bot.domain.notices.notice import (
    LONGEST_CAPTION,
    LONGEST_TEXT,
    Media,
    MediaKind,
    NoticeClass,
    NoticeState,
    Words,
)
from bot.domain.staff import Role
from bot.storage.store import Store
from tests.actions.notices.approvals import shown_to_author
from tests.actions.vocabulary import MANAGER_USER, NOW, a_member, acting, happened

PHOTO = Media(MediaKind.PHOTO, "file")
LONG = Words("x" * LONGEST_TEXT)


async def test_the_same_change_again_is_none_and_leaves_what_was_tested(store: Store) -> None:
    context = acting(store, await a_member(store, Role.SUPPORT_MANAGER))
    notice_id = await start_notice(context, "断水")
    await write_words(context, notice_id, "vi", Words("Xin chào"))
    await shown_to_author(store, notice_id)
    for same in (
        await edit_notice(context, notice_id, asks_read=True),
        await write_words(context, notice_id, "vi", Words("Xin chào")),
        await remove_words(context, notice_id, "my"),
        await set_media(context, notice_id, None),
        await send_test(context, notice_id),
    ):
        assert same.outcome is Outcome.ALREADY_DONE
    assert (await store.notices.get(notice_id)).is_tested


async def test_words_of_the_full_length_are_taken_and_one_sign_more_is_not(store: Store) -> None:
    context = acting(store, await a_member(store, Role.SUPPORT_MANAGER))
    notice_id = await start_notice(context, "断水")
    assert (await write_words(context, notice_id, "vi", LONG)).is_done
    longer = await write_words(context, notice_id, "vi", Words(f"{LONG.text}x"))
    assert (longer.key, dict(longer.args)) == ("notice_draft-mistake-long", {"longest": LONGEST_TEXT, "over": 1})
    assert (await store.notice_bodies.of(notice_id))["vi"].text == LONG.text


async def test_a_picture_that_comes_with_shorter_words_takes_the_place_of_the_long_ones_of_that_language(
    store: Store,
) -> None:
    context = acting(store, await a_member(store, Role.SUPPORT_MANAGER))
    notice_id = await start_notice(context, "断水")
    await write_words(context, notice_id, "vi", LONG)
    assert (await set_media(context, notice_id, PHOTO)).key == "notice_draft-mistake-long_below"
    assert (await write_words(context, notice_id, "vi", Words("x" * LONGEST_CAPTION), PHOTO)).is_done
    assert (await store.notices.get(notice_id)).media == PHOTO


async def test_nobody_checks_their_own_words_nor_others_than_those_they_read(store: Store) -> None:
    writer = acting(store, await a_member(store, Role.SUPPORT_MANAGER))
    reader = acting(store, await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER))
    notice_id = await start_notice(writer, "断水")
    await write_words(writer, notice_id, "vi", Words("Xin chào"))
    assert (await check_words(writer, notice_id, "vi", NOW)).key == "notice_draft-own_words"
    assert (await check_words(reader, notice_id, "vi", NOW.replace(year=2025))).key == "notice_draft-changed"
    assert (await check_words(reader, notice_id, "en", NOW)).key == "notice_draft-changed"
    assert (await check_words(reader, notice_id, "vi", NOW)).is_done
    assert (await check_words(reader, notice_id, "vi", NOW)).outcome is Outcome.ALREADY_DONE
    assert len(await happened(store, "notice_checked")) == 1


async def test_a_check_is_no_change_of_what_was_tested(store: Store) -> None:
    writer = acting(store, await a_member(store, Role.SUPPORT_MANAGER))
    reader = acting(store, await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER))
    notice_id = await start_notice(writer, "断水")
    await write_words(writer, notice_id, "vi", Words("Xin chào"))
    await shown_to_author(store, notice_id)
    await check_words(reader, notice_id, "vi", NOW)
    assert (await store.notices.get(notice_id)).is_tested


async def test_what_is_no_draft_any_more_is_changed_by_nothing(store: Store) -> None:
    context = acting(store, await a_member(store, Role.SUPPORT_MANAGER))
    for state in (state for state in NoticeState if state not in (NoticeState.DRAFT, NoticeState.WAITING)):
        notice_id = await begin_with_words(context, "断水", {"vi": Words("Xin chào")})
        await store.notices.move(notice_id, [NoticeState.DRAFT], state)
        before = await store.notices.get(notice_id)
        for refused in (
            await edit_notice(context, notice_id, title_ja="別"),
            await write_words(context, notice_id, "vi", Words("Khác")),
            await remove_words(context, notice_id, "vi"),
            await set_media(context, notice_id, PHOTO),
            await check_words(context, notice_id, "vi", NOW),
            await keep_changed_results(context, notice_id, [1]),
            await send_test(context, notice_id),
        ):
            assert refused.key == "notice_draft-not_draft", state
        assert await store.notices.get(notice_id) == before
        assert (await store.notice_bodies.of(notice_id))["vi"].text == "Xin chào"


async def test_a_copy_has_the_words_with_who_wrote_and_checked_them_and_nothing_of_the_approval(store: Store) -> None:
    writer = acting(store, await a_member(store, Role.SUPPORT_MANAGER))
    reader = acting(store, await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER))
    notice_id = await start_notice(writer, "断水")
    bold = Words("Xin chào", [{"type": "bold", "offset": 0, "length": 3}])
    await write_words(writer, notice_id, "vi", bold, PHOTO)
    await check_words(reader, notice_id, "vi", NOW)
    await edit_notice(writer, notice_id, notice_class=NoticeClass.URGENT, urgent_reason="事故", send_at=NOW)
    copy_id = await copy_notice(reader, notice_id)
    assert copy_id is not None
    copied, original = await store.notices.get(copy_id), await store.notices.get(notice_id)
    assert (copied.media, copied.notice_class, copied.urgent_reason) == (PHOTO, NoticeClass.URGENT, "事故")
    assert (copied.author_id, copied.send_at, copied.tested_revision) == (reader.staff_id, None, None)
    words, before = (await store.notice_bodies.of(copy_id))["vi"], (await store.notice_bodies.of(notice_id))["vi"]
    assert (words.text, words.entities) == (before.text, before.entities)
    assert (words.written_by, words.read_by) == (original.author_id, reader.staff_id)
    assert await copy_notice(reader, 999) is None


async def test_a_canned_reply_that_was_retired_meanwhile_begins_nothing(store: Store) -> None:
    member = await a_member(store, Role.SUPPORT_MANAGER)
    context = acting(store, member)
    reply = await store.canned_replies.propose("断水です。", "vi", "Không có nước.", member.id)
    assert await begin_from_canned(context, reply.id) is None
    await store.canned_replies.approve(reply.id, member.id)
    notice_id = await begin_from_canned(context, reply.id)
    assert notice_id is not None
    body = (await store.notice_bodies.of(notice_id))["vi"]
    assert (body.written_by, body.read_by) == (member.id, None)  # who approved an own text has not checked another's
    await store.canned_replies.retire(reply.id, NOW)
    assert await begin_from_canned(context, reply.id) is None


async def test_who_was_found_is_kept_once_and_leaves_other_conditions(store: Store) -> None:
    context = acting(store, await a_member(store, Role.SUPPORT_MANAGER))
    notice_id = await start_notice(context, "断水")
    assert (await keep_changed_results(context, notice_id, {3, 1})).is_done
    assert (await keep_changed_results(context, notice_id, {1, 3})).outcome is Outcome.ALREADY_DONE
    audience = (await store.notices.get(notice_id)).audience
    assert (audience.has_changed_results, audience.workers) == (True, (1, 3))
