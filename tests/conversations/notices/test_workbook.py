"""The words of a notice as a workbook: out, filled in by somebody, and back, each row for itself."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from bot.domain.notices.notice import LONGEST_TEXT, NoticeState
from bot.texts import language_name
from tests.conversations.chat import Chat
from tests.conversations.notices.composing import (
    ENTITIES,
    WORDS,
    begin,
    on_the_roster,
    the_notice,
    writes,
)
from tests.conversations.world import World

HEADINGS = ("お知らせ番号 / Notice", "言語コード / Code", "文 / Words")


@pytest.fixture
async def draft(author: Chat) -> Chat:
    """The author before the workbook of a draft with Vietnamese words."""
    await begin(author)
    await writes(author, entities=ENTITIES)
    await author.taps("notice_draft-texts")
    await author.taps("notice_draft-workbook")
    return author


async def gets_workbook(chat: Chat) -> Workbook:
    """Take the workbook out."""
    await chat.taps("notice_draft-workbook-send")
    document = next(each["document"] for each in reversed(chat.messages()) if "document" in each)
    return load_workbook(BytesIO(chat.world.telegram._state.files.find(document["file_id"]).upload.content))


def in_file(*rows: tuple[object, ...]) -> bytes:
    """A workbook with the columns that are read."""
    book = Workbook()
    sheet: Any = book.active
    for row in (HEADINGS, *rows):
        sheet.append(row)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def filled(book: Workbook, **words: str) -> bytes:
    """The workbook that was taken out, with other words for these languages."""
    for row in book.worksheets[0].iter_rows(min_row=2):
        row[-1].value = words.get(str(row[1].value), row[-1].value)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


async def sends_back(chat: Chat, content: bytes, name: str = "notice-1.xlsx") -> None:
    """Send a workbook on the screen for it."""
    await chat.then(chat.person.sends_document(name, content=content))


def counts(**told: int) -> Mapping[str, int]:
    """How many rows have which outcome."""
    return {**dict.fromkeys(("taken", "same", "empty", "refused"), 0), **told}


def has_read(chat: Chat, **told: int) -> bool:
    """Whether the bot said how many rows it took."""
    wanted = chat.says("notice_draft-workbook-read", counts(**told))
    return any(wanted in str(each.get("text")) for each in chat.messages())


async def test_the_workbook_has_a_row_for_each_language_with_its_people_and_its_words(
    world: World, draft: Chat, other_worker: Chat
) -> None:
    await on_the_roster(world, other_worker)
    book = await gets_workbook(draft)
    (first, *rows) = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
    assert first[:2] == [*HEADINGS[:2]]
    assert rows[0][:5] == ["1", "vi", "ベトナム語", "1", "加藤 例太"]
    assert rows[0][-1] == WORDS
    assert {row[1] for row in rows} >= {"vi", "id", "my", "ja", "en"}


async def test_words_that_come_back_are_kept_as_written_by_who_sent_them_and_the_same_stay(
    world: World, draft: Chat
) -> None:
    rows = [("1", "vi", WORDS), (1, "id", "Tidak ada air.\nHari Senin."), ("1", "my", None)]
    await sends_back(draft, in_file(*rows))
    assert has_read(draft, taken=1, same=1, empty=1)
    _, bodies = await the_notice(world)
    assert bodies["id"].text == "Tidak ada air.\nHari Senin."
    assert [dict(each) for each in bodies["vi"].entities] == ENTITIES
    assert sorted(bodies) == ["id", "vi"]


async def test_each_row_that_is_refused_is_told_with_its_reason_and_nothing_of_it_is_kept(
    world: World, draft: Chat
) -> None:
    await sends_back(
        draft,
        in_file(
            ("2", "id", "x"),
            ("1", "klingon", "x"),
            ("1", "my", "x" * (LONGEST_TEXT + 3)),
            ("1", "th", "=1+1"),
            ("1", "ne", "a"),
            ("1", "ne", "b"),
            ("1", "km", "ថ្ងៃចន្ទ"),
        ),
    )
    assert has_read(draft, taken=1, refused=6)
    for key, args in (
        ("notice_draft-workbook-other_notice", {}),
        ("notice_draft-workbook-language", {}),
        ("notice_draft-mistake-long", {"longest": LONGEST_TEXT, "over": 3}),
        ("notice_draft-workbook-unreadable", {}),
        ("notice_draft-workbook-twice", {}),
    ):
        draft.has_seen(key, **args)
    assert sorted((await the_notice(world))[1]) == ["km", "vi"]


async def test_a_file_that_is_no_workbook_of_words_is_refused_as_a_whole(world: World, draft: Chat) -> None:
    await sends_back(draft, b"%PDF-1.7 no workbook", "notice.xlsx")
    draft.has_seen("roster-file-not-workbook")
    book = Workbook()
    written = BytesIO()
    book.save(written)
    await sends_back(draft, written.getvalue())
    draft.has_seen("roster-file-no-headings")
    await sends_back(draft, in_file(*[("1", "vi", "x")] * 300))
    draft.has_seen("notice_draft-workbook-too_much")
    assert (await the_notice(world))[1]["vi"].text == WORDS


async def test_a_workbook_undoes_nothing_that_was_written_in_the_chat_since(world: World, draft: Chat) -> None:
    book = await gets_workbook(draft)
    await draft.taps("button-back")
    await draft.taps("notice_draft-language", name=language_name("vi", "ja"), people=0, has_words="yes", other="none")
    await draft.taps("notice_draft-rewrite")
    await draft.sends("Khác.")
    await draft.taps("button-back")
    await draft.taps("notice_draft-workbook")
    await sends_back(draft, filled(book, id="Tidak ada air."))
    assert has_read(draft, taken=1, same=1, empty=len([*book.worksheets[0].rows]) - 3)
    _, bodies = await the_notice(world)
    assert (bodies["vi"].text, bodies["id"].text) == ("Khác.", "Tidak ada air.")
    await sends_back(draft, filled(book, vi="Nữa.", id="Tidak ada air."))
    draft.has_seen("notice_draft-workbook-stale")
    assert (await the_notice(world))[1]["vi"].text == "Khác."


async def test_a_workbook_for_a_notice_that_was_approved_meanwhile_changes_nothing(world: World, draft: Chat) -> None:
    async with world.shien.database.transaction() as store:
        await store.notices.move(1, [NoticeState.DRAFT], NoticeState.APPROVED)
    await sends_back(draft, in_file(("1", "vi", "Khác.")))
    draft.has_seen("notice_running-now", state="approved", by="none", people=0)
    assert (await the_notice(world))[1]["vi"].text == WORDS


async def test_what_begins_like_a_formula_is_text_in_the_workbook(draft: Chat) -> None:
    await draft.taps("button-back")
    await draft.taps("notice_draft-other_language")
    await draft.taps_label("インドネシア語")
    await draft.sends("=HYPERLINK(1)")
    await draft.taps("button-back")
    await draft.taps("notice_draft-workbook")
    book = await gets_workbook(draft)
    cells = [row[-1] for row in book.worksheets[0].iter_rows() if row[1].value == "id"]
    assert [(each.value, each.data_type) for each in cells] == [("=HYPERLINK(1)", "s")]
