"""What leaves of a notice to one reader."""

from dataclasses import dataclass

from telegram import InlineKeyboardMarkup, MessageEntity

from bot.delivery.notices.prepared_call import PreparedCall
from bot.domain.notices.notice import MediaKind, Notice, NoticeBody


@dataclass(frozen=True, slots=True)
class PreparedNotice:
    """What leaves to one reader: the notice, its words in a language of theirs, and a line below these ("": none)."""

    notice: Notice
    body: NoticeBody
    mark: str = ""

    @property
    def text(self) -> str:
        """The words, and below them the line."""
        return f"{self.body.text}\n\n{self.mark}" if self.mark else self.body.text

    @property
    def entities(self) -> list[MessageEntity]:
        """The parts of the words that look otherwise; the line is below all of them."""
        return [MessageEntity.de_json(dict(each)) for each in self.body.entities]

    def call(self, markup: InlineKeyboardMarkup | None) -> PreparedCall:
        """Say it as Telegram hears it."""
        media, said = self.notice.media, {"reply_markup": None if markup is None else markup.to_dict()}
        if media is None:
            words = {"text": self.text, "entities": self.body.entities}
            return PreparedCall("sendMessage", {**said, **words}, self.body.locale)
        method = "sendPhoto" if media.kind is MediaKind.PHOTO else "sendDocument"
        words = {"caption": self.text, "caption_entities": self.body.entities}
        return PreparedCall(method, {**said, **words, media.kind.value: media.file_id}, self.body.locale)
