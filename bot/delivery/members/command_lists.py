"""The commands that Telegram lists beside the text field of one member of staff."""

from collections.abc import Callable, Sequence

from telegram import BotCommandScopeChat
from telegram.error import BadRequest, Forbidden
from telegram.ext import ExtBot

from bot.delivery.outcomes import Delivered, UndeliverableError
from bot.domain.outbox import DeliveryResult, DeliveryStatus, ListCommands
from bot.domain.staff import StaffMember
from bot.domain.workers.worker import Worker
from bot.storage.database import Database
from bot.texts import Translator

# The names of the commands that one of staff has, who may be a worker too; in order.
CommandsFor = Callable[[StaffMember, Worker | None], Sequence[str]]


class CommandLists:
    """Lists them, and takes the list back from who has left the staff."""

    def __init__(self, bot: ExtBot[bool], database: Database, words: Translator, commands_for: CommandsFor) -> None:
        """`words` are in the language of staff."""
        self._bot = bot
        self._database = database
        self._words = words
        self._commands_for = commands_for

    async def show(self, message: ListCommands) -> Delivered:
        """Let that person read the commands of the role they have now."""
        async with self._database.transaction() as store:
            member = await store.staff.by_user(message.user_id)
            worker = await store.workers.by_chat(message.user_id)
        scope = BotCommandScopeChat(message.user_id)
        if member is None or member.role is None:
            await self._take_back(scope)
        else:
            names = self._commands_for(member, worker)
            commands = [(name, self._words.label(f"command-{name}")) for name in names]
            await self._bot.set_my_commands(commands, scope)
        return Delivered(None, self._words.locale)

    async def _take_back(self, scope: BotCommandScopeChat) -> None:
        try:
            await self._bot.delete_my_commands(scope)
        except (BadRequest, Forbidden) as error:  # there is no such chat, and nobody to try it again for
            raise UndeliverableError(DeliveryResult(DeliveryStatus.UNREACHABLE, reason=error.message)) from error
