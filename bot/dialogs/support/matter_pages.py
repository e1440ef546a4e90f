"""What was said in a matter that the staff group does not see, in pages of one message each."""

from collections.abc import Iterator, Mapping, Sequence

from bot.actions.support.complaints import is_attachment
from bot.dialogs.turn import Turn
from bot.domain.days import TOKYO
from bot.domain.missing import MISSING
from bot.domain.support.message import Message
from bot.presenters.support import said_by_button
from bot.texts import own_words

# A page with its heading is a message, and may have 4096; a sign can count twice.
_PAGE_LETTERS, _PART_LETTERS = 1500, 1000


async def pages_of_matter(turn: Turn, messages: Sequence[Message]) -> list[str]:
    """Return what was said, in order, with the notes on it; a long message goes on on the next page."""
    note_writers = {each.note_by for each in messages if each.note_by is not None}
    names = {each: await turn.store.staff.name_of(each) for each in note_writers}
    pages = [""]
    for part in (part for message in messages for part in (*_parts(turn, message), *_note(turn, message, names))):
        if pages[-1] and len(pages[-1]) + len(part) > _PAGE_LETTERS:
            pages.append("")
        pages[-1] = f"{pages[-1]}\n\n{part}" if pages[-1] else part
    return pages


def _note(turn: Turn, message: Message, names: Mapping[int, str | None]) -> Iterator[str]:
    if message.note_ja is not None:
        name = names.get(message.note_by or 0) or MISSING
        yield turn.t("reading-noted", {"name": name, "note": message.note_ja})


def _parts(turn: Turn, message: Message) -> Iterator[str]:
    written_at = message.written_at.astimezone(TOKYO)
    variables = {
        "author": message.author.value,
        "written_on": written_at.date().isoformat(),
        "written_time": written_at.strftime("%H:%M"),
    }
    yield turn.t("complaint-said", variables)
    if message.forwarded_from:
        yield turn.t("staff-forwarded", {"text": message.forwarded_from})
    if message.quote:
        yield turn.t("staff-quoted", {"text": message.quote[:_PART_LETTERS]})
    if message.said_key is not None:
        yield from _in_parts(said_by_button(turn.t, message))
        return
    text = message.text or ""
    if is_attachment(message.content) or not text:
        yield turn.t("complaint-said-attachment")
    for start in range(0, len(text), _PART_LETTERS):
        yield own_words(text[start : start + _PART_LETTERS])


def _in_parts(said: str) -> Iterator[str]:
    """Part a sentence for staff between its lines: no tag goes over one."""
    part = ""
    for line in said.splitlines():
        if part and len(part) + len(line) > _PART_LETTERS:
            yield part
            part = ""
        part = f"{part}\n{line}" if part else line
    yield part
