"""The words of every language that name what is not accepted."""

from dataclasses import fields
from functools import lru_cache

from bot.domain.privacy.prohibited_data import Keywords
from bot.texts import Texts
from bot.texts.currency_names import currency_names


@lru_cache(maxsize=1)
def watchwords(texts: Texts) -> Keywords:
    """The lists of every language: somebody who reads English may write Japanese."""
    listed = {each.name: _listed(texts, f"not_accepted-words-{each.name}") for each in fields(Keywords)}
    return Keywords(**{**listed, "money": (*listed["money"], *dict.fromkeys(currency_names()))})


def _listed(texts: Texts, key: str) -> tuple[str, ...]:
    written = ",".join(texts.say(locale, key) for locale in texts.heard)
    return tuple(dict.fromkeys(word.strip() for word in written.split(",") if word.strip()))
