"""Which contents of a message are somebody's words; a library that knows a new one needs a line here or there."""

from aiogram.enums import ContentType

from bot.dialogs.incoming import SERVICE_CONTENTS

SAID = frozenset(
    {
        ContentType.ANIMATION,
        ContentType.ANY,
        ContentType.AUDIO,
        ContentType.CHECKLIST,
        ContentType.CONTACT,
        ContentType.DICE,
        ContentType.DOCUMENT,
        ContentType.GAME,
        ContentType.GIVEAWAY,
        ContentType.GIVEAWAY_WINNERS,
        ContentType.INVOICE,
        ContentType.LIVE_PHOTO,
        ContentType.LOCATION,
        ContentType.PAID_MEDIA,
        ContentType.PHOTO,
        ContentType.POLL,
        ContentType.RICH_MESSAGE,
        ContentType.STICKER,
        ContentType.STORY,
        ContentType.TEXT,
        ContentType.UNKNOWN,
        ContentType.VENUE,
        ContentType.VIDEO,
        ContentType.VIDEO_NOTE,
        ContentType.VOICE,
    }
)


def test_every_content_is_somebody_s_words_or_telegram_s() -> None:
    assert set(ContentType) - SERVICE_CONTENTS == SAID
