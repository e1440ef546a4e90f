"""Words that waited, in the version before, until their writer said what they are about: staff get them now."""

from bot.actions.context import ActionContext
from bot.actions.support.passing_on import note_said
from bot.actions.support.unasked_words import pass_on_words
from bot.domain.days import tokyo_day
from bot.domain.outbox import say, tell_staff
from bot.domain.support.consultation import Readers

_SAID_BY_READERS = {
    Readers.GROUP: "consultation-passed-on",
    Readers.RESTRICTED: "restricted-added",
    Readers.ADMINS: "complaint-added",
}


async def pass_on_waiting(context: ActionContext, worker_id: int) -> None:
    """Give staff what waits of a worker, who acts here; a line below says since when it waited.

    The worker has waited since then; when the answer is due is counted from now, when staff have the words.
    """
    worker = await context.store.workers.get(worker_id)
    waiting = await context.store.waiting_words.take(worker_id)
    if not waiting:
        return
    passed_on = await pass_on_words(context, worker, [words for words, _at in waiting])
    number, since = passed_on.consultation.id, waiting[0][1]
    await context.store.standings.has_waited(number, since)
    line = tell_staff("staff-waited-since", {"on": tokyo_day(since).isoformat()}, consultation_id=number)
    await note_said(context, passed_on.consultation, line)
    key = _SAID_BY_READERS[passed_on.consultation.readers]
    await context.store.outbox.put(say(key, {"number": str(number)}, worker_id=worker_id), context.now)
