"""The board in General: one pinned message that is edited where its numbers have changed."""

from contextlib import suppress

from telegram import InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.clock import Clock
from bot.delivery.destinations import DestinationResolver
from bot.delivery.keyboard import keyboard, with_links
from bot.delivery.outcomes import Delivered, UndeliverableError, is_edited
from bot.domain.outbox import Button, DeliveryResult, DeliveryStatus
from bot.domain.tasks.board import BoardNumbers, ShownBoard
from bot.storage.database import Database
from bot.texts import Translator

# Leads into the private chat with the bot, where everything that is counted stands.
_OPEN_BOT = ((Button("board-open", start="board"),),)


class Board:
    """Shows the numbers as they stand when it is asked, in the group that it is by then."""

    def __init__(
        self, bot: ExtBot[bool], database: Database, group_words: Translator, places: DestinationResolver, clock: Clock
    ) -> None:
        """`group_words` are in the language of the staff group."""
        self._bot = bot
        self._database = database
        self._words = group_words
        self._places = places
        self._clock = clock

    async def edit(self) -> Delivered:
        """Edit the board; one that was deleted is made anew, and one whose numbers are the same left alone."""
        group_id = await self._places.group_id()
        async with self._database.transaction() as store:
            shown, numbers = await store.boards.of_group(group_id), await store.boards.count(self._clock.now())
        if shown is not None and shown.numbers == numbers:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="unchanged"))
        is_there = shown is not None and await self._change(group_id, shown.telegram_id, numbers)
        telegram_id = shown.telegram_id if shown is not None and is_there else await self._post(group_id, numbers)
        async with self._database.transaction() as store:
            await store.boards.keep(ShownBoard(group_id, telegram_id, numbers), self._clock.now())
        return Delivered(telegram_id, self._words.locale)

    async def _change(self, group_id: int, telegram_id: int, numbers: BoardNumbers) -> bool:
        """Edit the message; False where it is not there any more."""
        editing = self._bot.edit_message_text(
            self._text(numbers),
            chat_id=group_id,
            message_id=telegram_id,
            parse_mode=ParseMode.HTML,
            reply_markup=await self._keyboard(),
        )
        return await is_edited(editing)

    async def _post(self, group_id: int, numbers: BoardNumbers) -> int:
        posted = await self._bot.send_message(
            group_id,
            self._text(numbers),
            parse_mode=ParseMode.HTML,
            reply_markup=await self._keyboard(),
            disable_notification=True,
        )
        with suppress(BadRequest):  # without the right to pin, it stands where it was posted
            await self._bot.pin_chat_message(group_id, posted.message_id, disable_notification=True)
        return posted.message_id

    async def _keyboard(self) -> InlineKeyboardMarkup | None:
        return keyboard(self._words, await with_links(self._bot, _OPEN_BOT))

    def _text(self, numbers: BoardNumbers) -> str:
        return self._words(
            "board-text",
            {
                "red": numbers.red,
                "overdue": numbers.overdue,
                "ours": numbers.ours,
                "theirs": numbers.theirs,
                "tasks_late": numbers.tasks_late,
                "tasks_today": numbers.tasks_today,
                "tasks_later": numbers.tasks_later,
                "interviews": numbers.interviews_today,
                "unstarted": numbers.unstarted,
            },
        )
