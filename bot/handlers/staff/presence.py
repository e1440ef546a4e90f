"""Who of staff is still in the group: updates tell of it, unless the bot was away, so Telegram is asked once a day."""

from collections.abc import Awaitable, Callable
from datetime import date

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramBadRequest, TelegramRetryAfter
from aiogram.types import ChatMemberUnion

from bot.actions.context import ActionContext
from bot.actions.staff import join_staff, reconcile_departure, see_name
from bot.clock import Clock, pause
from bot.domain.audit_event import SHIEN
from bot.domain.facts.known import KnownFacts
from bot.domain.staff import StaffMember
from bot.handlers.support.staff_group import is_inside
from bot.storage.database import Database

# Far below what Telegram takes; a turn that wants to say something waits for none of it.
_GAP_SECONDS = 0.1
# So many answers in a row that say nothing are Telegram's trouble, or the group's, and nobody's in particular.
_FAILURES_IN_A_ROW = 3
_NO_GROUP = "chat not found"

# Returns when Telegram may be asked something, or False where it wants to hear nothing at present.
MayAsk = Callable[[], Awaitable[bool]]


class _TelegramIsSilentError(Exception):
    """Telegram says of nobody where they are; everybody who is left is asked about an hour later."""


log = structlog.get_logger()


class Reconciliation:
    """Asks about one after another. Whom Telegram says nothing of stays, and is asked about again an hour later."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it asks, what it keeps, and when it may
        self,
        bot: Bot,
        database: Database,
        known: KnownFacts,
        clock: Clock,
        configured_group_id: int,
        may_ask: MayAsk,
    ) -> None:
        self._bot = bot
        self._may_ask = may_ask
        self._failures = 0
        self._database = database
        self._known = known
        self._clock = clock
        self._configured_group_id = configured_group_id
        # On which day Telegram last said where somebody is; in memory, so that everybody is asked about at the start.
        self._told_on: dict[int, date] = {}
        self._arrivals_on: date | None = None

    async def run(self) -> None:
        """Ask about everybody of whom Telegram has not answered today; who has left is on the staff no more."""
        async with self._database.transaction() as store:
            group_id = await store.staff.group_id(self._configured_group_id)
            members = await store.staff.all()
        waiting = [each for each in members if self._told_on.get(each.id) != self._clock.today()]
        self._failures = 0
        try:
            for member in waiting:
                await self._ask_about(member, group_id)
            if waiting or self._arrivals_on != self._clock.today():
                await self._look_for_arrivals(group_id)
        except (TelegramRetryAfter, _TelegramIsSilentError) as error:  # it wants to be asked less
            log.warning("staff not reconciled", error=type(error).__name__)

    async def _ask_about(self, member: StaffMember, group_id: int) -> None:
        await pause(_GAP_SECONDS)
        if not await self._may_ask():
            raise _TelegramIsSilentError
        try:
            found = await self._bot.get_chat_member(group_id, member.user_id)
        except TelegramRetryAfter:
            raise
        except AiogramError as error:
            log.warning("staff not reconciled", staff=member.id, error=type(error).__name__)
            self._count_failure(error)
            return
        self._failures = 0
        if not is_inside(found) or found.user.full_name != member.telegram_name:
            await self._keep(member, found)
        self._told_on[member.id] = self._clock.today()

    async def _keep(self, member: StaffMember, found: ChatMemberUnion) -> None:
        async with self._database.transaction() as store:
            if is_inside(found):
                await see_name(store, member, found.user.full_name)
                return
            context = ActionContext(store, self._known.current(), self._clock.now(), SHIEN)
            await reconcile_departure(context, member, found.status)

    def _count_failure(self, error: AiogramError) -> None:
        """Count what tells of Telegram or the group; that it does not know one person tells of that person alone."""
        if isinstance(error, TelegramBadRequest) and _NO_GROUP not in error.message:
            return
        self._failures += 1
        if self._failures >= _FAILURES_IN_A_ROW:
            raise _TelegramIsSilentError

    async def _look_for_arrivals(self, group_id: int) -> None:
        """Ask who the administrators are; of others Telegram tells bots no list, and they are seen when they write."""
        try:
            found = await self._bot.get_chat_administrators(group_id)
        except TelegramRetryAfter:
            raise
        except AiogramError as error:
            log.warning("staff not reconciled", error=type(error).__name__)
            return
        self._arrivals_on = self._clock.today()
        for user_id in (each.user.id for each in found if not each.user.is_bot):
            async with self._database.transaction() as store:
                await join_staff(store, user_id, self._clock.now())
