"""Whether a member of staff is in the staff group at this moment: Telegram is asked, outside of any turn."""

import structlog

from bot.clock import Clock
from bot.domain.support.sight import Presence
from bot.intake.telegram_http import UNREACHED, TelegramHttp, read_answer
from bot.storage.database import Database

# Longer than this nobody waits for a screen; without an answer it shows nothing.
_ANSWER_WITHIN_SECONDS = 5.0
# A group takes few calls a minute, and who turns pages is not asked about at each; who leaves is heard of at once.
_HOLDS_FOR_SECONDS = 20.0

log = structlog.get_logger()


class StaffPresence:
    """Asks Telegram about one person; whatever it does not say clearly is no yes."""

    def __init__(self, telegram: TelegramHttp, database: Database, configured_id: int, clock: Clock) -> None:
        """`configured_id` is the staff group's in the settings; it may have moved."""
        self._telegram = telegram
        self._database = database
        self._configured_id = configured_id
        self._clock = clock
        self._present_until: dict[int, float] = {}

    async def ask(self, user_id: int) -> Presence:
        """Return whether that person is in the group; unknown where Telegram is slow, away or asks to wait.

        That somebody is, holds for some seconds.
        """
        now = self._clock.monotonic()
        if now < self._present_until.get(user_id, now):
            return Presence.PRESENT
        answer = await self._ask(user_id)
        if answer is Presence.PRESENT:
            self._present_until[user_id] = now + _HOLDS_FOR_SECONDS
        return answer

    async def _ask(self, user_id: int) -> Presence:
        async with self._database.transaction() as store:
            group_id = await store.staff.group_id(self._configured_id)
        asked = {"chat_id": group_id, "user_id": user_id}
        try:
            answer = read_answer(await self._telegram.ask("getChatMember", asked, _ANSWER_WITHIN_SECONDS))
        except UNREACHED as error:
            log.warning("presence not answered", error=type(error).__name__)
            return Presence.UNKNOWN
        presence = _said_in(answer)
        if presence is Presence.UNKNOWN:
            log.warning("presence refused", code=answer.get("error_code"))
        return presence


def _said_in(answer: object) -> Presence:
    """Read Telegram's answer; who may not write is there too. What is no answer to the question says nothing."""
    match answer:
        case {"ok": True, "result": {"status": "creator" | "administrator" | "member"}}:
            return Presence.PRESENT
        case {"ok": True, "result": {"status": "restricted", "is_member": True}}:
            return Presence.PRESENT
        case {"ok": True, "result": {"status": "restricted" | "left" | "kicked"}}:
            return Presence.ABSENT
        case _:
            return Presence.UNKNOWN
