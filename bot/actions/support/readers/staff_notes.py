"""What staff noted of a matter while the group did not see it: calls, visits, what was done of an alarm."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.domain.days import tokyo_day
from bot.domain.missing import MISSING
from bot.domain.outbox import SayText, tell_staff
from bot.domain.outbox.carried import about, cut
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import Author, DraftStatus, Message
from bot.storage.store import Store


async def notes_inside(store: Store, consultation_id: int) -> Sequence[Message]:
    """Return what staff noted in a matter, and wrote nowhere in the group."""
    said = await store.messages.of_consultation(consultation_id)
    theirs = [each for each in said if each.author is Author.STAFF and each.staff_message_id is None]
    return [each for each in theirs if each.draft_status is DraftStatus.INTERNAL and (each.said_key or each.text)]


async def carry_notes_inside(context: ActionContext, consultation: Consultation) -> None:
    """Let them follow into the group where staff open the matter, who have read that they do.

    Where the worker opens it, none goes: they are no words of the worker's. The topic says that there are some.
    """
    notes = await notes_inside(context.store, consultation.id)
    if not notes:
        return
    if context.actor.noun != "staff":
        told = tell_staff("restricted-notes_stay", {"count": len(notes)}, consultation_id=consultation.id)
        await context.store.outbox.put(told, context.now)
        return
    for each in notes:
        await context.store.outbox.put(about(each, await _line(context.store, each)), context.now)


async def _line(store: Store, note: Message) -> SayText:
    if note.said_key is not None:
        return tell_staff(note.said_key, note.said_args, consultation_id=note.consultation_id)
    name = None if note.staff_id is None else await store.staff.name_of(note.staff_id)
    on = tokyo_day(note.written_at).isoformat()
    args = {"name": name or MISSING, "on": on, "text": cut(note.text or "")}
    return tell_staff("restricted-note", args, consultation_id=note.consultation_id)
