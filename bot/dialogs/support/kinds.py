"""The kinds of consultations that a member of staff may begin: no kind that they themselves could not read."""

from bot.dialogs.turn import Turn
from bot.domain.support.consultation import RESTRICTED_KINDS, ConsultationKind, Readers
from bot.domain.support.sight import circles_of


def kinds_for(turn: Turn) -> list[tuple[str, str]]:
    """Return them with their labels."""
    reads_all = Readers.RESTRICTED in circles_of(turn.member)
    kinds = [each for each in ConsultationKind if reads_all or each not in RESTRICTED_KINDS]
    return [(each.value, turn.t.label(f"consultation-kind-{each}")) for each in kinds]
