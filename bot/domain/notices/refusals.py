"""Refusals of Telegram: which of them pass, so that the same notice may arrive another time."""

# What Telegram says of the words, the buttons and the file themselves: said again, they are refused again.
_STAYS = (
    "can't parse",
    "caption is too long",
    "entities_too_long",
    "entity_",
    "message is too long",
    "message text is empty",
    "button_",
    "reply markup",
    "url_invalid",
    "wrong http url",
    "wrong type of the web page content",
)
# What Telegram says where it does not have a file any more that it kept under an id.
_FILE_IS_GONE = (
    "wrong file identifier",
    "wrong remote file identifier",
    "wrong file_id",
    "invalid file_id",
    "file_reference_expired",
    "file_reference_invalid",
    "file reference has expired",
    "file_id_invalid",
    "media_empty",
)


def is_passing(reason: str) -> bool:
    """Return whether a refusal for that reason may pass; a bug of the bot's own, by its name, can be mended, too."""
    said = reason.lower()
    return not any(words in said for words in _STAYS)


def is_file_gone(said: str) -> bool:
    """Return whether Telegram refuses because it has lost the file, which is nothing about the person."""
    return any(words in said.lower() for words in _FILE_IS_GONE)
