"""The answers that a question offers as buttons: the likely ones first, and found by whatever they are called."""

from collections.abc import Iterable, Mapping
from functools import lru_cache, partial
from typing import Literal

from aiogram_dialog import DialogManager

from bot.dialogs.checks.session import Form, option_text, yes_no_text
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data
from bot.dialogs.widgets.typed_option import Options, field_options, likely_first, offered
from bot.domain.checks.check import Question, QuestionKind
from bot.domain.facts import Facts
from bot.domain.plain_text import plain_signs
from bot.domain.text_search import Option, fold_for_search
from bot.texts import SOURCE_LOCALE, Texts, Translator, country_of_language
from bot.texts.order import in_order

_YES_NO: tuple[Literal["yes", "no"], ...] = ("yes", "no")


async def offered_likely(manager: DialogManager, form: Form, question: Question) -> Data:
    """For a getter: the `items` that fit what was `typed`; where nothing was, all that are common, the likely first."""
    found = offered(manager, options_of(turn_of(manager), form, question))
    if found["typed"]:
        return found
    options, likely = found["items"], await _likely(manager, question)
    if question.kind is QuestionKind.COUNTRY:
        common = {*form.case.facts.countries, *likely}
        options = [option for option in options if option[0] in common or len(option[0]) > len("XX")]
    return {"typed": "", "items": likely_first(options, likely)}


def options_of(turn: Turn, form: Form, question: Question) -> Options:
    """What a question offers, and by what other names it is found; yes is yes, whatever stands on its button."""
    facts = turn.facts

    def other_names(option: str) -> Iterable[str]:
        if question.kind is QuestionKind.FIELD:
            return field_options(facts).other_names(option)
        return facts.aliases.countries.get(option, ()) if question.kind is QuestionKind.COUNTRY else ()

    labels = partial(_labels, form, question)
    if question.kind is QuestionKind.YES_NO:
        return Options(labels, other_names, partial(yes_or_no, turn.texts, turn.t.locale))
    return Options(labels, other_names)


def yes_or_no(texts: Texts, locale: str, typed: str) -> tuple[str, ...]:
    """Which of the two a word says that is typed alone: one of Latin letters in the reader's language or in English.

    A part of one says nothing, nor does one with other accents: đau is no đậu. A question is no answer.
    """
    word = _plain(typed)
    return tuple(said for said in _YES_NO if word in _spoken(texts, locale)[said])


@lru_cache(maxsize=32)
def _spoken(texts: Texts, locale: str) -> Mapping[str, frozenset[str]]:
    return {
        said: frozenset(
            _plain(word)
            for each in texts.heard
            for word in (Translator(texts, each).label(f"form-{said}"), *texts.say(each, f"spoken-{said}").split(","))
            if each in (locale, SOURCE_LOCALE) or not fold_for_search(word).isascii()
        )
        for said in _YES_NO
    }


def _plain(word: str) -> str:
    return plain_signs(word).casefold().replace(" ", "").rstrip(".!。")


async def field_of_employer(turn: Turn) -> str | None:
    """The field of the worker's present employer, where staff know it."""
    employer_id = turn.require_worker().employer_id
    employer = None if employer_id is None else await turn.store.employers.find(employer_id)
    return employer.field if employer else None


async def _likely(manager: DialogManager, question: Question) -> list[str | None]:
    """What staff know, then what the worker's languages or work make likely."""
    if question.kind not in {QuestionKind.COUNTRY, QuestionKind.FIELD}:
        return []
    turn = turn_of(manager)
    profile = await turn.store.profiles.of(turn.require_worker().id)
    if question.kind is QuestionKind.FIELD:
        return [profile.value("field"), await field_of_employer(turn), *_by_share(turn.facts)]
    user = manager.middleware_data.get("event_from_user")
    languages = (user.language_code if user else None, turn.t.locale)
    of_languages = [country_of_language(each) for each in languages if each]
    return [profile.value("nationality"), *(each for each in of_languages if each in turn.facts.countries)]


def _by_share(facts: Facts) -> list[str]:
    """The fields in which most people work, the largest first."""
    shares = {each.id: each.share.percent for each in facts.fields.values() if each.share is not None}
    return sorted(shares, key=shares.__getitem__, reverse=True)


def _labels(form: Form, question: Question, t: Translator) -> list[Option]:
    if question.kind is QuestionKind.YES_NO:
        return [(said, yes_no_text(t, question, said)) for said in _YES_NO]
    if question.kind in (QuestionKind.DATE, QuestionKind.NUMBER, QuestionKind.PERIODS):
        return []
    labels = [(option, option_text(t, form.check, question, option)) for option in question.options]
    return in_order(labels, t.locale) if question.kind is QuestionKind.COUNTRY else labels
