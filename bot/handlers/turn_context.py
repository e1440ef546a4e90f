"""Opening a turn: who is it, where, and in which language."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.event.bases import CancelHandler, SkipHandler
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.types import Chat, TelegramObject, Update, User

from bot.actions.staff import see_member, see_name
from bot.actions.support.unheard import lose_member
from bot.actions.tasks.reachability import lose_worker, see_worker
from bot.clock import Clock
from bot.dialogs.support.before_consent import KEPT_FOR, WORDS_WAITED
from bot.dialogs.turn import Turn
from bot.domain.facts import Facts
from bot.domain.facts.known import KnownFacts
from bot.domain.privacy.retention import Retention
from bot.intake.transaction import current_transaction
from bot.storage.store import Store
from bot.texts import Texts, Translator

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class AppContext:
    """Parts that every turn needs and none changes. `staff_group_id` is the configured one; the group may have moved.

    `is_encrypted` tells whether names and texts are encrypted at rest.
    """

    known: KnownFacts
    texts: Texts
    clock: Clock
    staff_group_id: int
    retention: Retention
    is_encrypted: bool

    @property
    def facts(self) -> Facts:
        """The facts as they stand now."""
        return self.known.current()


async def open_turn(app: AppContext, store: Store, user: User, chat: Chat) -> Turn:
    """The turn of one person's update."""
    private = chat.type == ChatType.PRIVATE
    worker = await store.workers.by_chat(chat.id) if private else None
    locale = (worker and worker.locale) or app.texts.reads(user.language_code)
    return Turn(
        store=store,
        known=app.known,
        facts=app.facts,
        retention=app.retention,
        is_encrypted=app.is_encrypted,
        now=app.clock.now(),
        today=app.clock.today(),
        t=Translator(app.texts, locale if private else app.facts.organisation.staff_language),
        worker=worker,
        member=await store.staff.by_user(user.id),
        in_staff_group=not private and chat.id == await store.staff.group_id(app.staff_group_id),
    )


class OpenTurn(BaseMiddleware):
    """Puts `turn` beside every update; updates that no person sent have none and reach no handler.

    Of a turn that fails nothing is left when the error handlers begin.
    """

    def __init__(self, app: AppContext) -> None:
        self._app = app

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Open the turn and hand it on."""
        user, chat = data.get("event_from_user"), data.get("event_chat")
        if user is None or chat is None:
            return None
        transaction = current_transaction()
        try:
            data["turn"] = turn = await open_turn(self._app, transaction.store, user, chat)
            turn.presence = transaction.received.presence
            await _notice(event, chat, turn)
            if turn.member is not None:
                await see_name(turn.store, turn.member, user.full_name)
            result = await handler(event, data)
        except (SkipHandler, CancelHandler):
            raise
        except Exception:
            await transaction.undo()
            raise
        await keep_words(turn, chat.id)
        return result


async def keep_words(turn: Turn, chat_id: int) -> None:
    """Let the words of the turn, where they need a consent, wait for it, and only where they lie already.

    That there were some is known until the consent: who gives it too late reads that they are gone.
    """
    if turn.keeps_words:
        current_transaction().kept_until = turn.now + KEPT_FOR
        await turn.store.dialog_states.write(chat_id, chat_id, WORDS_WAITED, {"since": turn.now.isoformat()})


async def _notice(event: TelegramObject, chat: Chat, turn: Turn) -> None:
    """Record that the person can be reached, as everything shows but one thing: to block the bot."""
    membership = event.my_chat_member if isinstance(event, Update) else None
    is_blocked = membership is not None and membership.new_chat_member.status == ChatMemberStatus.KICKED
    if turn.worker is not None:
        if is_blocked:
            await lose_worker(turn.store, turn.worker.id, turn.now)
        else:
            await see_worker(turn.store, turn.worker, turn.now)
    # Who can tap a button has been reached before.
    writes = isinstance(event, Update) and (event.message or membership) is not None
    if turn.member is None or chat.type != ChatType.PRIVATE or not writes:
        return
    if is_blocked:
        await lose_member(turn.as_somebody, turn.member.id)
    else:
        await see_member(turn.store, turn.member, turn.now)
