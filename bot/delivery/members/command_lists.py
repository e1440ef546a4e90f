"""The commands that Telegram lists beside the text field of one person, in the language that they have chosen."""

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

# The names of the commands that somebody has, of staff or a worker or both; in order.
CommandsFor = Callable[[StaffMember | None, Worker | None], Sequence[str]]


class CommandLists:
    """Lists them, and takes the list back from who has left the staff and is no worker."""

    def __init__(self, bot: ExtBot[bool], database: Database, words: Translator, commands_for: CommandsFor) -> None:
        """`words` are in the language of the organisation's staff."""
        self._bot = bot
        self._database = database
        self._words = words
        self._commands_for = commands_for

    async def show(self, message: ListCommands) -> Delivered:
        """Let that person read the commands that they have now."""
        user_id, member, worker = await self._whose(message)
        scope = BotCommandScopeChat(user_id)
        if member is None and worker is None:
            await self._take_back(scope)
            return Delivered(None, self._words.locale)
        words = self._words_for(member, worker)
        names = self._commands_for(member, worker)
        await self._bot.set_my_commands([(name, words.label(f"command-{name}")) for name in names], scope)
        return Delivered(None, words.locale)

    async def _whose(self, message: ListCommands) -> tuple[int, StaffMember | None, Worker | None]:
        """The person, as one of staff with a role and as a worker; either may be nobody."""
        async with self._database.transaction() as store:
            known = None if message.worker_id is None else await store.workers.get(message.worker_id)
            user_id = message.user_id if known is None else known.chat_id
            if user_id is None:
                raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="no chat"))
            member, worker = await store.staff.by_user(user_id), await store.workers.by_chat(user_id)
        has_role = member is not None and member.role is not None
        return user_id, member if has_role else None, worker

    def _words_for(self, member: StaffMember | None, worker: Worker | None) -> Translator:
        chosen = worker.locale if worker is not None else None
        words = self._words if chosen is None else Translator(self._words.texts, chosen)
        return words if member is None else words.for_staff()

    async def _take_back(self, scope: BotCommandScopeChat) -> None:
        try:
            await self._bot.delete_my_commands(scope)
        except (BadRequest, Forbidden) as error:  # there is no such chat, and nobody to try it again for
            raise UndeliverableError(DeliveryResult(DeliveryStatus.UNREACHABLE, reason=error.message)) from error
