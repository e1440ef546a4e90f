"""Who reads what was said in an interview: a problem that is restricted is read like its consultation.

Remarks may tell of it too: beside a restricted problem they are read like it.
"""

from collections.abc import Iterable, Mapping

from bot.domain.facts import Facts
from bot.domain.facts.red_flags import readers_of_item
from bot.domain.interviews import ITEMS, REMARKS, Interview
from bot.domain.support.consultation import Consultation, Readers
from bot.storage.store import Store


async def restricted_items(store: Store, facts: Facts, interview: Interview) -> Mapping[str, Consultation | None]:
    """Return the items whose problem the staff group does not read, each with its consultation; the remarks with them.

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
    if restricted and interview.remarks is not None:  # which may tell of it
        restricted[REMARKS] = _read_by_fewest(restricted.values())
    return restricted


def _read_by_fewest(matters: Iterable[Consultation | None]) -> Consultation | None:
    """Return the consultation whose readers are the fewest; None where there is none of any problem."""
    found = [each for each in matters if each is not None]
    return min(found, key=lambda each: (not each.is_for_admins_only, len(each.added), -len(each.named)), default=None)
