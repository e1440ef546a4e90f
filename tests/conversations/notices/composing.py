"""The vocabulary of composing: who begins a notice, and what they send for it."""

from bot.domain.notices.notice import Notice, NoticeBody
from bot.texts import Value, language_name
from tests.actions.vocabulary import on_roster
from tests.conversations.chat import Chat, Json
from tests.conversations.world import World

TITLE = "寮の断水のお知らせ"
WORDS = "Nước sẽ bị cắt 🚰 vào thứ Hai."
# “bị cắt” is bold, the emoji is Telegram's own, and the day leads to a page.
ENTITIES: list[Json] = [
    {"type": "bold", "offset": 8, "length": 6},
    {"type": "custom_emoji", "offset": 15, "length": 2, "custom_emoji_id": "5368324170671202286"},
    {"type": "text_link", "offset": 22, "length": 7, "url": "https://example.com/monday"},
]


async def open_list(chat: Chat, unfinished: int = 0) -> None:
    """From anywhere to the list of notices."""
    await chat.sends("/menu")
    await chat.taps("home-notices", notices=unfinished)
    chat.sees("notice_draft-parts")


async def begin(chat: Chat, title: str = TITLE) -> None:
    """From anywhere to the screen of a new draft."""
    await open_list(chat)
    await chat.taps("notice_draft-new")
    await chat.taps("notice_draft-from_nothing")
    await chat.sends(title)


async def open_words(chat: Chat, locale: str = "vi") -> None:
    """From the draft to the window that takes words in that language, which nobody of its people reads."""
    await chat.taps("notice_draft-texts")
    await chat.taps("notice_draft-other_language")
    await chat.taps_label(language_name(locale, chat.locale))


async def sends_words(chat: Chat, text: str = WORDS, entities: list[Json] | None = None) -> None:
    """Send words that look otherwise in places."""
    await chat.then(chat.person.sends_content({"text": text, "entities": entities or []}))


async def writes(chat: Chat, locale: str = "vi", text: str = WORDS, entities: list[Json] | None = None) -> None:
    """From the draft through the words of one language and back."""
    await open_words(chat, locale)
    await sends_words(chat, text, entities)
    chat.sees("notice_draft-words", **words_of(locale))
    await chat.taps("button-back")
    await chat.taps("button-back")


def words_of(locale: str, checker: str = "none", writer: str = "加藤 例太") -> dict[str, Value]:
    """What fills the screen with the words of one language."""
    named: dict[str, Value] = {"title": TITLE, "locale": locale, "writer": writer, "checker": checker}
    return {**named, "page": 1, "pages": 1}


def line(chat: Chat, locale: str, people: int, has_words: str, other: str = "none") -> str:
    """A language as it stands on the draft."""
    named: dict[str, Value] = {"name": language_name(locale, chat.locale), "people": people}
    return chat.says("notice_draft-language", {**named, "has_words": has_words, "other": other})


async def on_the_roster(world: World, *workers: Chat) -> None:
    """People of the bot who are on the roster, too."""
    async with world.shien.database.transaction() as store:
        for number, each in enumerate(workers, 1):
            found = await store.workers.by_chat(each.person.id)
            assert found is not None
            await on_roster(store, found, f"W-{number:04}")


async def the_notice(world: World, notice_id: int = 1) -> tuple[Notice, dict[str, NoticeBody]]:
    """A notice as it is kept, and its words."""
    async with world.shien.database.transaction() as store:
        return await store.notices.get(notice_id), dict(await store.notice_bodies.of(notice_id))
