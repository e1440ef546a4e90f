"""What was said in a matter that the staff group does not see, in pages of one message each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.actions.support.answers.waiting import belongs_to, waiting_corrections, waiting_drafts
from bot.dialogs.turn import Turn
from bot.domain.days import TOKYO
from bot.domain.missing import MISSING
from bot.domain.privacy.prohibited_data import REMOVED, is_attachment
from bot.domain.support.message import BY_BUTTON, CAPTION, Author, DraftStatus, Message
from bot.domain.support.message_version import MessageVersion
from bot.domain.unicode.clusters import beginning
from bot.presenters.support import said_by_button
from bot.texts import own_words

# A page with its heading is a message, and may have 4096; a sign can count twice.
_PAGE_LETTERS, _PART_LETTERS = 1500, 1000


async def pages_of_matter(turn: Turn, messages: Sequence[Message]) -> list[str]:
    """Return what was said, in order, with the notes on it; a long message goes on on the next page."""
    note_writers = {each.note_by for each in messages if each.note_by is not None}
    names = {each: await turn.store.staff.name_of(each) for each in note_writers}
    corrections = {each.message_id: each for each in await _waiting_corrections(turn, messages)}
    headings = {each.id: await _heading(turn, each) for each in messages}
    return in_pages(
        part
        for message in messages
        for part in (
            headings[message.id],
            *_parts(turn, message),
            *_note(turn, message, names),
            *_correction(turn, corrections.get(message.id)),
        )
    )


def in_pages(parts: Iterable[str]) -> list[str]:
    """Return what stands on each page, one at least; no part goes over two."""
    pages = [""]
    for part in parts:
        if pages[-1] and len(pages[-1]) + len(part) > _PAGE_LETTERS:
            pages.append("")
        pages[-1] = f"{pages[-1]}\n\n{part}" if pages[-1] else part
    return pages


async def count_waiting(turn: Turn, consultation_id: int) -> int:
    """Count the answers and corrections about which nobody has decided."""
    drafts = await waiting_drafts(turn.store, consultation_id)
    return len(drafts) + len(await waiting_corrections(turn.store, consultation_id))


async def answers_of(turn: Turn, consultation_id: int) -> list[Message]:
    """List what staff wrote for the worker: waiting, sent, or taken back; the newest first."""
    said = await turn.store.messages.of_consultation(consultation_id)
    theirs = [each for each in said if each.author is Author.STAFF and each.content != BY_BUTTON]
    shown = [each for each in reversed(theirs) if each.draft_status is not DraftStatus.INTERNAL]
    return [each for each in shown if await belongs_to(turn.store, each, consultation_id)]


async def fate_of(turn: Turn, message: Message) -> str:
    """Return what has become of words of staff: whether they wait, stay with staff, or how far they have come."""
    line = await turn.store.answers.line_of(message.id)
    if line is not None:
        return line.fate.value
    return (message.draft_status or DraftStatus.INTERNAL).value


async def _heading(turn: Turn, message: Message) -> str:
    written_at, texts = message.written_at.astimezone(TOKYO), {"fate": "worker", "name": MISSING}
    if message.author is Author.STAFF:
        line = await turn.store.answers.line_of(message.id)
        name = await turn.store.staff.name_of(message.staff_id or 0) if line is None else line.sender
        texts = {"fate": await fate_of(turn, message), "name": name or MISSING}
    written = {"written_on": written_at.date().isoformat(), "written_time": written_at.strftime("%H:%M")}
    return turn.t("complaint-said", {**texts, **written})


async def _waiting_corrections(turn: Turn, messages: Sequence[Message]) -> Sequence[MessageVersion]:
    return await turn.store.message_versions.offered_in(messages[0].consultation_id) if messages else []


def _correction(turn: Turn, version: MessageVersion | None) -> Iterator[str]:
    if version is not None:
        yield turn.t("complaint-said-correction")
        yield from words_in_parts(version.text or "")


def words_in_parts(text: str) -> Iterator[str]:
    """Yield somebody's words as they stand inside HTML, in parts of which a page holds one at least."""
    for start in range(0, len(text), _PART_LETTERS):
        yield own_words(text[start : start + _PART_LETTERS])


def _note(turn: Turn, message: Message, names: Mapping[int, str | None]) -> Iterator[str]:
    if message.note_ja is not None:
        name = names.get(message.note_by or 0) or MISSING
        yield turn.t("reading-noted", {"name": name, "note": message.note_ja})


def _parts(turn: Turn, message: Message) -> Iterator[str]:
    if message.forwarded_from:
        yield turn.t("staff-forwarded", {"text": message.forwarded_from})
    if message.quote:
        yield turn.t("staff-quoted", {"text": beginning(message.quote, _PART_LETTERS)})
    if message.said_key is not None:
        yield from _in_parts(said_by_button(turn.t, message))
        return
    if message.content == REMOVED:
        yield turn.t("complaint-said-removed")
        return
    if message.content == CAPTION:
        yield turn.t("staff-delivery-caption")
    text = message.text or ""
    if is_attachment(message.content) or not text:
        yield turn.t("complaint-said-attachment")
    yield from words_in_parts(text)


def _in_parts(said: str) -> Iterator[str]:
    """Part a sentence for staff between its lines: no tag goes over one."""
    part = ""
    for line in said.splitlines():
        if part and len(part) + len(line) > _PART_LETTERS:
            yield part
            part = ""
        part = f"{part}\n{line}" if part else line
    yield part
