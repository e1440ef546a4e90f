"""Staff add one person to the roster or correct what it says of one: a row of a file that nobody had to write."""

from bot.actions.context import ActionContext
from bot.actions.result import DONE, ActionResult, refused
from bot.actions.roster.take_in import enrolled, preview_roster, take_in_person
from bot.domain.days import tokyo_day
from bot.domain.roster.changes import RowOutcome, roster_values
from bot.domain.roster.columns import RosterEntry, RosterNames
from bot.domain.roster.one_person import MANDATORY, PersonRow, is_outdated
from bot.domain.roster.result import Doubtful, RosterResult, RosterSource

QUESTION_OF_NAMESAKE = "roster-question-known-person"
QUESTIONS = frozenset({QUESTION_OF_NAMESAKE, "roster-question-number-of-another"})


async def save_person(
    context: ActionContext, person: PersonRow, names: RosterNames, doubtful: Doubtful = Doubtful.ASK
) -> ActionResult:
    """Take in what was given of one person; refused, with nothing written, as a file's row would be.

    It is refused too where the roster has changed since it was shown. One of QUESTIONS waits for an answer: the same
    again with what is then `doubtful`.
    """
    entry = person.read(names, tokyo_day(context.now))
    problems = entry.left_out if isinstance(entry, RosterEntry) else entry
    if not isinstance(entry, RosterEntry) or problems:
        return refused(problems[0].key, problems[0].args)
    obstacle = await _find_obstacle(context, person, entry)
    if obstacle is not None:
        return obstacle
    foreseen = await preview_roster(context.store, _source(person, entry, doubtful))
    if not foreseen.changes_something:
        return _why_not(foreseen, doubtful)
    await take_in_person(context, entry.number, _source(person, entry, doubtful))
    return DONE


async def _find_obstacle(context: ActionContext, person: PersonRow, entry: RosterEntry) -> ActionResult | None:
    """Find what a file cannot run into: another's number, or a card that somebody else has changed meanwhile."""
    owner = await context.store.workers.by_number(entry.number)
    if owner is not None and owner.id != person.worker_id:
        return refused("person-mistake-number_taken", {"number": entry.number})
    if person.worker_id is None:
        return None
    await context.store.workers.lock([person.worker_id])
    known = await enrolled(context.store, await context.store.workers.get(person.worker_id))
    # Every row gives number and name again.
    has_changed = is_outdated({*person.cells, *MANDATORY}, person.seen, roster_values(known))
    return refused("person-mistake-changed") if has_changed else None


def _source(person: PersonRow, entry: RosterEntry, doubtful: Doubtful) -> RosterSource:
    return RosterSource(iter(()), iter([(1, entry)]), doubtful=doubtful, worker_id=person.worker_id)


def _why_not(foreseen: RosterResult, doubtful: Doubtful) -> ActionResult:
    row = next((each for each in foreseen.people if each.outcome is RowOutcome.REFUSED), None)
    if row is None:
        left_out = [problem for each in foreseen.people for problem in each.left_out]
        return refused(left_out[0].key, left_out[0].args) if left_out else refused("person-mistake-same")
    if row.is_asked and doubtful is Doubtful.SAME:
        return refused("person-mistake-several")
    return refused(row.problems[0].key, row.problems[0].args)
