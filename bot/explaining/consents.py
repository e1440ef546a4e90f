"""What a worker may agree to, in words."""

from bot.domain.consent import Purpose
from bot.texts import Words


def consent_name(words: Words, purpose: Purpose, consultation_id: int | None) -> str:
    """What is agreed to, as plain text; in one case with its number."""
    if consultation_id is None:
        return words.label(f"consents-name-{purpose}")
    return words.label(f"consents-case-{purpose}", {"number": str(consultation_id)})
