"""What the texts of a screen tell of the organisation."""

from bot.presenters.organisation import organisation_hours
from bot.texts import Translator, Value
from tests.conversations.chat import Chat


def organisation_of(chat: Chat) -> dict[str, Value]:
    """The organisation's variables, as this person reads them."""
    organisation = chat.world.facts.organisation
    return {
        "organisation": organisation.name,
        "registration": organisation.registration_number,
        "phone": "none",
        "contact": organisation.privacy_contact,
        "hours": organisation_hours(Translator(chat.world.texts, chat.locale), organisation),
    }
