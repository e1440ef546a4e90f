"""The words of a notice, and its picture, as somebody sent them in an ordinary message."""

from datetime import datetime, timedelta
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message, MessageEntity
from aiogram_dialog import DialogManager

from bot.dialogs.turn import MistakeError
from bot.domain.notices.notice import Media, MediaKind, Words
from bot.domain.unicode.message_length import LONGEST_MESSAGE, length

_CUT = "cut"
# A client parts a longer text after a line or a word, leaves out the gap, and sends the rest at once.
_MAY_BE_CUT = LONGEST_MESSAGE - 200
_GAP = 2
_REST_WITHIN = timedelta(seconds=3)


def words_from(message: Message) -> Words:
    """Return the text or the caption with what looks otherwise in it. Raises MistakeError where there is none."""
    text = message.text or message.caption
    if text is None:
        raise MistakeError("notice_draft-mistake-no_words" if _media(message) else "notice_draft-mistake-kind")
    entities = message.entities or message.caption_entities or ()
    return Words(text, [_entity(each) for each in entities])


def media_from(message: Message) -> Media | None:
    """Return the picture or document of a message, None for a text; raises MistakeError for anything else."""
    if message.media_group_id is not None:
        raise MistakeError("notice_draft-mistake-album")
    found = _media(message)
    if found is None and message.content_type != ContentType.TEXT:
        raise MistakeError("notice_draft-mistake-kind")
    return found


def refuse_rest(manager: DialogManager, message: Message) -> None:
    """Raise MistakeError for the rest of a text that was too long for one message: it is no text of its own."""
    cut, units = manager.dialog_data.pop(_CUT, None), length(message.text or "")
    if units > _MAY_BE_CUT:
        manager.dialog_data[_CUT] = {"at": message.date.isoformat(), "units": units}
    if cut is not None and _is_rest(message.date - datetime.fromisoformat(cut["at"]), cut["units"] + units):
        raise MistakeError("notice_draft-mistake-cut")


def _is_rest(later: timedelta, units: int) -> bool:
    """Return whether a text may be the rest of another; what has room for both in one message is never cut."""
    return later <= _REST_WITHIN and units + _GAP > LONGEST_MESSAGE


def _media(message: Message) -> Media | None:
    # By the content: a film without sound has a document too.
    match message.content_type:
        case ContentType.PHOTO if message.photo:
            return Media(MediaKind.PHOTO, message.photo[-1].file_id)
        case ContentType.DOCUMENT if message.document:
            return Media(MediaKind.DOCUMENT, message.document.file_id)
    return None


def _entity(entity: MessageEntity) -> dict[str, Any]:
    return entity.model_dump(mode="json", exclude_none=True)
