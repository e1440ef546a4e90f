"""Consents in words."""

from bot.domain.privacy.consent import Purpose
from bot.texts import Translator


def consent_name(t: Translator, purpose: Purpose, consultation_id: int | None) -> str:
    """Return what is agreed to, as plain text; in one case with its number."""
    if consultation_id is None:
        return t.label(f"consents-name-{purpose}")
    return t.label(f"consents-case-{purpose}", {"number": str(consultation_id)})
