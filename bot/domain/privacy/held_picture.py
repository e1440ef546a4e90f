"""A picture whose words name a card: both wait until the worker has said what it shows; nobody has either before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.long_numbers import without_numbers
from bot.domain.privacy.prohibited_data import may_show_card
from bot.domain.support.message import CAPTION, IncomingMessage, Message

WAITS_FOR = timedelta(minutes=30)
# So long Telegram lets a bot delete what somebody has sent it.
_DELETABLE_FOR = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class HeldPicture:
    """A picture as it came, and since when its album waits.

    `matter_id` is the consultation in whose window it was sent. One that `is_withheld` waits no more: its worker did
    not answer, and staff have at most its words. It keeps none of them, only which one it is, as long as an answer can
    delete it.
    """

    words: IncomingMessage
    held_at: datetime
    matter_id: int | None = None
    is_withheld: bool = False

    def is_over(self, now: datetime) -> bool:
        """Return whether it waits no longer, or can be deleted no longer; also where the clock was put back."""
        return abs(now - self.held_at) >= (_DELETABLE_FOR if self.is_withheld else WAITS_FOR)

    def is_given_as(self, newest: Message | None) -> bool:
        """Return whether staff have got it since it was withheld: what they have of its message is a picture again."""
        return newest is not None and may_show_card(newest.content) and newest.written_at > self.held_at

    def withheld(self) -> "HeldPicture":
        """Return it as one that staff do not get."""
        was = self.words
        which = IncomingMessage(was.telegram_id, was.content, None, was.album, file_unique_id=was.file_unique_id)
        return replace(self, words=which, is_withheld=True)

    def changed_into(self, words: IncomingMessage) -> "HeldPicture":
        """Return what is withheld since its message was changed: of words, only that there are none any more."""
        withheld = replace(self, words=words).withheld()
        return withheld if words.text else replace(withheld, words=replace(withheld.words, text=""))

    @property
    def has_lost_words(self) -> bool:
        """Return whether its message has no words any more."""
        return self.words.text == ""


def with_album(held: Sequence[HeldPicture], telegram_id: int, album: str | None = None) -> Sequence[HeldPicture]:
    """Return the picture with that id of the worker's chat, and all of its album: also by `album` alone."""
    albums = {album, *(each.words.album for each in held if each.words.telegram_id == telegram_id)} - {None}
    return [each for each in held if each.words.telegram_id == telegram_id or each.words.album in albums]


def as_for_staff(held: Sequence[HeldPicture]) -> Sequence[IncomingMessage]:
    """Return pictures with their words as staff get them: without long numbers."""
    return [replace(each.words, text=each.words.text and without_numbers(each.words.text)) for each in held]


def words_alone(held: Sequence[HeldPicture]) -> Sequence[IncomingMessage]:
    """Return the words below pictures as staff get them where the pictures stay behind."""
    said = [each for each in as_for_staff(held) if each.text]
    return [replace(each, content=CAPTION, file_id=None, file_unique_id=None) for each in said]
