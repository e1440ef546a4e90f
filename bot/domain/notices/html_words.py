"""Words of the bot's own texts, which are HTML, as Telegram describes them: their signs, and what looks otherwise."""

from html.parser import HTMLParser
from typing import Any

from bot.domain.notices.notice import Words
from bot.domain.unicode.message_length import length

_KINDS = {
    "b": "bold",
    "i": "italic",
    "u": "underline",
    "s": "strikethrough",
    "code": "code",
    "a": "text_link",
    "blockquote": "blockquote",
}


def words_of_html(html: str) -> Words:
    """Return what a text says without its tags, and where they stood."""
    reader = _Reader(convert_charrefs=True)
    reader.feed(html)
    reader.close()
    said = "".join(reader.said).rstrip()
    return Words(said, [each for each in reader.found if each["length"] and each["offset"] < length(said)])


class _Reader(HTMLParser):
    """Gathers signs and tags, these in the order in which they begin, as Telegram does."""

    said: list[str]
    found: list[dict[str, Any]]

    def reset(self) -> None:
        super().reset()
        self.said, self.found, self._open = [], [], list[dict[str, Any]]()

    def handle_data(self, data: str) -> None:
        self.said.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        entity: dict[str, Any] = {"type": _KINDS[tag], "offset": self._units(), "length": 0}
        if tag == "a":
            entity["url"] = told["href"]
        if "expandable" in told:
            entity["type"] = "expandable_blockquote"
        self._open.append(entity)
        self.found.append(entity)

    def handle_endtag(self, tag: str) -> None:
        del tag  # the bot's own texts close what they open
        entity = self._open.pop()
        entity["length"] = self._units() - entity["offset"]

    def _units(self) -> int:
        return length("".join(self.said))
