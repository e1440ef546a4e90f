"""The organisation in words."""

from bot.domain.facts.organisation import Organisation
from bot.domain.facts.telephone import is_placeholder
from bot.texts import Translator


def shown_phone(t: Translator, organisation: Organisation) -> str:
    """The number under which the organisation is called, or that there is none yet: a placeholder is never shown."""
    return t.label("help-no_phone") if is_placeholder(organisation.phone) else organisation.phone
