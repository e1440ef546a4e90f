"""Who reads what was said in an interview: a problem that is restricted is read like its consultation."""

from collections.abc import Mapping

from bot.domain.facts import Facts
from bot.domain.facts.red_flags import readers_of_item
from bot.domain.interviews import ITEMS, Interview
from bot.domain.support.consultation import Consultation, Readers
from bot.storage.store import Store


async def restricted_items(store: Store, facts: Facts, interview: Interview) -> Mapping[str, Consultation | None]:
    """Return the items whose problem the staff group does not read, each with its consultation.

    None where there is no such consultation: the employer said it, or it was deleted.
    """
    begun = await store.consultations.told_in(interview.id)
    restricted = dict[str, Consultation | None]()
    for item in interview.problems:
        if readers_of_item(facts.red_flags, item) is Readers.GROUP:
            continue
        about_it = [each for each in begun if each.kind is ITEMS[item]]
        hidden = next((each for each in about_it if not each.is_in_group), None)
        if hidden is not None or not about_it:
            restricted[item] = hidden
    return restricted
