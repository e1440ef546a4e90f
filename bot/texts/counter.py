"""The sentence for a counter: the attribute `.counter` of a message, in Japanese alone.

A clerk has the worker before them and does not know the bot: what says "you" to the worker says 本人 there.
"""

from collections.abc import Iterator

from bot.texts.problems import Problem
from bot.texts.references import Entries, References, Written, all_variables

COUNTER, COUNTER_LOCALE = "counter", "ja"


def counter_problems(locale: str, entries: Entries) -> Iterator[Problem]:
    """Say what is wrong with the attributes of a language: file, key, problem, remedy."""
    for name, each in entries.items():
        problem = _problem(locale, each, entries) if each.entry.attributes else None
        if problem:
            yield Problem(each.path, name, problem)


def _problem(locale: str, written: Written, entries: Entries) -> str | None:
    attributes = written.entry.attributes
    names = [attribute.id.name for attribute in attributes]
    other = next((name for name in names if name != COUNTER), None)
    if other:
        return f"an attribute {other}: the bot reads .{COUNTER} alone, take it out"
    if locale != COUNTER_LOCALE:
        return f".{COUNTER} is for {COUNTER_LOCALE} alone, for clerks read Japanese: take it out"
    if len(names) > 1:
        return f".{COUNTER} is written twice: take one out"
    if written.entry.value is None:
        return f"only .{COUNTER}: write what the worker reads too"
    return _variables_problem(written.found, References(attributes[0]), entries)


def _variables_problem(sentence: References, counter: References, entries: Entries) -> str | None:
    """The days and numbers of the sentence itself; whom to call, and the like, may be another message inside it."""
    told, at_counter = all_variables(sentence, entries), all_variables(counter, entries)
    missing = next((name for name in sentence.variables if name not in at_counter), None)
    if missing:
        return f".{COUNTER} lacks ${missing}, which the sentence has: say it at the counter too"
    unknown = next((name for name in at_counter if name not in told), None)
    return unknown and f".{COUNTER} has ${unknown}, which the sentence lacks: nobody tells it, take it out"
