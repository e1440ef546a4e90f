"""The vocabulary of approvals: a notice that can be asked for, and the request."""

from tests.conversations.chat import Chat
from tests.conversations.notices.composing import begin, line, sends_words


async def writes_for(chat: Chat, locale: str, text: str) -> None:
    """From the draft through the words in the language of one of its people, and back."""
    await chat.taps("notice_draft-texts")
    await chat.taps_label(line(chat, locale, 1, "no"))
    await sends_words(chat, text)
    await chat.taps("button-back")
    await chat.taps("button-back")


async def write_and_test(chat: Chat) -> None:
    """From anywhere to a draft with words for both of its people, which its author has had as a test."""
    await begin(chat)
    await writes_for(chat, "vi", "Thứ Hai không có nước.")
    await writes_for(chat, "en", "No water on Monday.")
    await chat.taps("notice_draft-test")


async def asks(chat: Chat) -> None:
    """From the draft to the request."""
    await chat.taps("notice_approval-open_asking")
    await chat.taps("notice_approval-ask")
