"""What must become of an attempt, said once for buttons, commands and dialogs."""

from bot.domain.staff import Access
from bot.domain.support.sight import Presence
from bot.texts import Translator
from tests.access.attempts import Attempts, Json, Outcome
from tests.access.people import Kind

# Where is counted how much a person does; that they were answered is no more than that.
_COUNTS = "rate_limits"


class Verdicts:
    """Tries doors and keeps what went wrong at them."""

    def __init__(self, attempts: Attempts) -> None:
        self.attempts = attempts
        self.wrongs: list[str] = []

    async def tries(self, door: str, kind: Kind, access: Access, update: Json, *, is_here: bool = True) -> Outcome:
        """Somebody tries a door; `is_here` says whether there is one in that chat at all."""
        outcome = await self.attempts.make(update)
        wrongs = self.attempts.wrongs(kind, outcome)
        speaks_to_staff = not is_here and kind.has_consented  # what no door takes is a worker's word to them
        if not (is_here and kind.may(access)) and not speaks_to_staff:
            changed = [name for name in outcome.changed if name != _COUNTS]
            wrongs += [f"changes {name}" for name in changed] + [f"does {job}" for job in outcome.jobs]
        words = update.get("message") or update.get("edited_message")
        is_silent = words is not None and words["chat"]["type"] != "private"
        if is_silent and not kind.may(access) and outcome.calls:
            wrongs.append(f"is answered in the group: {outcome.said[:300]}")
        if is_here and not is_silent and not kind.may(access) and not self._refuses(outcome, access):
            wrongs.append(f"is not refused: {outcome.said[:300]}")
        if "callback_query" in update and not outcome.alerts:
            wrongs.append("gets no answer to the tap")
        if outcome.has_asked:
            absent = await self.attempts.make(update, Presence.ABSENT)
            if absent.marks or absent.jobs or absent.changed:
                wrongs.append(f"reads or does this and has left the group: {absent}"[:300])
        self.wrongs += [f"{door}, {kind.name}: {each}" for each in dict.fromkeys(wrongs)]
        return outcome

    def _refuses(self, outcome: Outcome, access: Access) -> bool:
        """Whether it is said for whom it is; who has not agreed yet is asked for that instead, in private."""
        if access is Access.WORKER:
            return any(call.is_new_message or call.is_edit for call in outcome.calls)
        texts = self.attempts.app.texts
        said = {Translator(texts, locale).label(f"refused-{access}") for locale in texts.locales}
        return any(each in outcome.said for each in said)
