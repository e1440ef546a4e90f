"""An alarm: a matter has a red flag, and managers are told again and again until one takes it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.support.consultation import Consultation

# So long after it was told last it is told again: after 15 minutes, after 60, then hourly. Counted from there, two
# never come at once because no bot was running.
_REPEATED_AFTER = (timedelta(minutes=15), timedelta(minutes=45))
RUNG_EVERY = timedelta(hours=1)
# What could not be posted outside Telegram is tried again no later than this.
LATEST_POST = timedelta(minutes=5)
# So long after its end what the worker writes is about it all the same: "I am coming. Where are you?"
_GOES_ON_FOR = timedelta(hours=1)

# So long after somebody took it the worker reads that they help, and no longer.
_HELPED_FOR = timedelta(hours=24)

# The group of states of the dialog in which it is raised, as it is stored with every open dialog.
DANGER_DIALOGS = ("Danger", "BeforeConsent")

# What says to the worker that somebody has taken it, and that nobody has taken it yet, though an officer answered.
TAKEN, NOT_TAKEN, NOT_TAKEN_ANSWERED = "danger-taken", "danger-not_taken", "danger-not_taken-answered"
# What asks who took it what was done.
ASKS_OUTCOME = "alarm-what_done"


class AlarmStanding(StrEnum):
    """Where an alarm stands, as the worker reads it."""

    TOLD = "told"
    UNHEARD = "unheard"
    TAKEN = "taken"
    NOBODY_LEFT = "nobody_left"  # everybody who could read it is named in it
    KEPT_OUT = "kept_out"  # so is everybody who could take it


class AlarmOutcome(StrEnum):
    """What who took an alarm has done."""

    SPOKE = "spoke"  # with the worker
    CALLED_HELP = "called_help"  # the police or an ambulance
    NO_DANGER = "no_danger"
    OTHER = "other"  # a note in the matter says what


@dataclass(frozen=True, slots=True)
class Alarm:
    """The alarm of one consultation; `rung` times it has been told since `raised_at`, next at `next_at`.

    The worker raised it, or where there is a `raised_by` a member of staff. It runs until it ends: somebody takes it,
    answers or closes the matter, which `taken_by` then names; None where it ended without staff. `outcome` is what that
    person did, as `outcome_by` said. `called_rung` is the ring that was posted outside Telegram last, where the
    organisation wants that.
    """

    id: int
    consultation_id: int
    worker_id: int
    raised_at: datetime
    rung: int
    next_at: datetime | None
    taken_by: int | None = None
    taken_at: datetime | None = None
    ended_at: datetime | None = None
    raised_by: int | None = None
    rang_at: datetime | None = None
    outcome: AlarmOutcome | None = None
    outcome_by: int | None = None
    outcome_at: datetime | None = None
    called_rung: int = 0

    @property
    def lacks_outcome(self) -> bool:
        """Return whether somebody took it, and has not said what was done."""
        return self.taken_by is not None and self.outcome is None

    def may_be_corrected_by(self, staff_id: int) -> bool:
        """Return whether that person has said what was done."""
        return self.outcome is not None and self.outcome_by == staff_id

    @property
    def is_running(self) -> bool:
        """Return whether nobody has taken it yet."""
        return self.ended_at is None

    def is_kept(self, matter: Consultation) -> bool:
        """Return whether somebody has taken it, and has neither answered nor closed its matter since."""
        if self.taken_at is None or not matter.is_open or matter.waiting_since is None:
            return False
        return matter.waiting_since <= self.taken_at

    def is_left(self, matter: Consultation, now: datetime) -> bool:
        """Return whether somebody took it, and its worker waits for an answer, or does again shortly after."""
        if self.taken_at is None or not matter.is_open or matter.waiting_since is None:
            return False
        return self.is_kept(matter) or self.is_present(now)

    def is_long_taken(self, now: datetime) -> bool:
        """Return whether somebody took it so long ago that nobody may be promised their help any more."""
        return self.taken_at is not None and now - self.taken_at >= _HELPED_FOR

    def is_present(self, now: datetime) -> bool:
        """Return whether it runs, or has ended so lately that the worker still speaks of it."""
        return self.ended_at is None or now - self.ended_at < _GOES_ON_FOR


def next_ring(told_at: datetime, rung: int) -> datetime:
    """Return when an alarm that was told so many times, and last at `told_at`, is told again unless somebody takes it.

    `rung` is 1 or more.
    """
    return told_at + (_REPEATED_AFTER[rung - 1] if rung <= len(_REPEATED_AFTER) else RUNG_EVERY)
