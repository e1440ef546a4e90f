"""One update, one transaction: what every getter, click and handler of a turn works with."""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from aiogram_dialog import DialogManager

from bot.actions.context import ActionContext
from bot.actions.result import ActionResult
from bot.domain.audit_event import SOMEBODY, Actor
from bot.domain.facts import Facts
from bot.domain.facts.known import KnownFacts
from bot.domain.privacy.retention import Retention
from bot.domain.staff import ROLES_BY_ACCESS, Access, StaffMember
from bot.domain.support.sight import Presence
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.texts import Texts, Translator, Value
from bot.texts.beside import also_in, beside, said_beside

Subject = TypeVar("Subject")


@dataclass(slots=True)
class Turn:
    """One turn: `worker` and `t` (the translator) change with the language, `facts` when somebody confirms one."""

    store: Store
    known: KnownFacts
    facts: Facts
    retention: Retention
    is_encrypted: bool
    now: datetime
    today: date
    t: Translator
    worker: Worker | None
    member: StaffMember | None
    in_staff_group: bool
    # The words of this turn wait for the consent of their writer.
    keeps_words: bool = False
    # What Telegram has said of whether the member of staff is in the group; None: it was not asked.
    presence: Presence | None = None
    # The consultation of which this turn shows words that the group does not see.
    shows: int | None = None
    # The one about which it only asks.
    asks_about: int | None = None
    # The day that was meant by what was typed without its year; the next screen says it in full.
    understood_on: date | None = None

    @property
    def texts(self) -> Texts:
        """Every language, for what is shown in more than the reader's."""
        return self.t.texts

    def read_by(self, access: Access) -> None:
        """Say from now on what they read to whom that access is for.

        Not every language has texts for staff: their screens are whole ones in one that has, in the organisation's
        first; whatever else they read is in the language that they have chosen.
        """
        self.t = self.t.for_staff() if access in ROLES_BY_ACCESS else self.t.for_reader()

    def says(self, key: str, args: Mapping[str, Value] | None = None) -> str:
        """What is a message of its own: the text, and below it what has to stand beside a translation in doubt."""
        return said_beside(self.t, lambda t: t(key, args))

    async def says_whole(self, say: Callable[[], Awaitable[str]]) -> str:
        """The same of several texts; `say` only reads, for it is asked again in the other words."""
        own = self.t.anew()
        with self.in_words_of(own):
            text = await say()
        doubt, others = own.doubt(), []
        for each in also_in(own, text, doubt):
            with self.in_words_of(each):
                others.append(await say())
        return beside(own, text, doubt, others)

    @contextmanager
    def in_words_of(self, other: Translator) -> Iterator[None]:
        """Let another translator say what is said meanwhile."""
        t, self.t = self.t, other
        try:
            yield
        finally:
            self.t = t

    def require_worker(self) -> Worker:
        """Return the worker. Raises GoneError where an old screen of one who is gone has led here."""
        return existing(self.worker)

    def require_member(self) -> StaffMember:
        """Return the member of staff. Raises GoneError where an old screen of one who has left has led here."""
        return existing(self.member)

    @property
    def organisation(self) -> dict[str, Value]:
        """What every text of a screen may tell of the organisation."""
        organisation = self.facts.organisation
        return {
            "organisation": organisation.name,
            "registration": organisation.registration_number,
            "phone": organisation.phone_to_call,
            "contact": organisation.privacy_contact,
        }

    @property
    def as_worker(self) -> ActionContext:
        """The context of an action when the worker acts. Raises GoneError where there is none."""
        return self._acting(Actor.worker(self.require_worker().id))

    @property
    def as_member(self) -> ActionContext:
        """The context of an action when the member of staff acts. Raises GoneError where there is none."""
        return self._acting(Actor.staff(self.require_member().id))

    @property
    def as_somebody(self) -> ActionContext:
        """The context of an action when it is not known yet who acts."""
        return self._acting(SOMEBODY)

    def _acting(self, actor: Actor) -> ActionContext:
        return ActionContext(self.store, self.facts, self.now, actor)


def turn_of(manager: DialogManager) -> Turn:
    """The turn that a dialog is being walked in."""
    data: dict[str, Any] = manager.middleware_data
    turn: Turn = data["turn"]
    return turn


class GoneError(Exception):
    """The subject of the screen does not exist any more, in this version of the forms; nobody did anything wrong.

    `key` names the sentence that tells staff why, where more is known.
    """

    def __init__(self, key: str | None = None, args: Mapping[str, str] | None = None) -> None:
        super().__init__(key)
        self.key = key
        self.args_of_text = args or {}


class OpenedToGroupError(GoneError):
    """The matter of the screen, which the group did not see, is one of the group's by now."""

    def __init__(self, number: int) -> None:
        """`number` is the consultation's."""
        super().__init__("complaint-in_group", {"number": str(number)})
        self.number = number


class NoticeMovedOnError(GoneError):
    """The notice of the screen is a draft no more, or one again: the screen that it has now takes the place of that."""

    def __init__(self, notice_id: int, refusal: ActionResult) -> None:
        """`refusal` says how far it has come."""
        super().__init__(refusal.key, {name: str(value) for name, value in refusal.args.items()})
        self.notice_id = notice_id


def existing(subject: Subject | None) -> Subject:
    """Return what was looked for; raises GoneError where it does not exist any more."""
    if subject is None:
        raise GoneError
    return subject


class MistakeError(Exception):
    """A person's mistake: a text key and its variables, shown on the same screen; nothing has been written."""

    def __init__(self, key: str, args: dict[str, str | int] | None = None) -> None:
        """`key` names the sentence that says what is wrong and what to do."""
        super().__init__(key)
        self.key = key
        self.args_of_text = args or {}


def raise_refusal(result: ActionResult) -> None:
    """Raise what an action was refused for as the person's mistake; nothing where it was not."""
    if result.key is not None:
        raise MistakeError(result.key, dict(result.args))
