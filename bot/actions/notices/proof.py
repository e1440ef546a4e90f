"""The proof of a notice is taken: what it holds, and the event that says who took it."""

from collections.abc import Mapping, Sequence

from bot.actions.context import ActionContext
from bot.actions.result import DONE, ActionResult, refused
from bot.domain.audit_event import AuditAction
from bot.domain.notices.notice import Notice, NoticeBody
from bot.domain.notices.proof import NoticeProof
from bot.domain.notices.recipient import Recipient
from bot.storage.store import Store

_AT_A_TIME = 500


async def take_proof(context: ActionContext, notice_id: int) -> ActionResult:
    """Record that somebody takes it; refused where the notice has no people yet."""
    notice = await context.store.notices.find(notice_id)
    if notice is None or notice.counted is None:
        return refused("button-old")
    await context.record(AuditAction.EXPORTED, subject=f"notice:{notice_id}", details={"export": "notice"})
    return DONE


async def proof_of(store: Store, notice_id: int) -> NoticeProof:
    """Return what is known of a notice besides its people."""
    notice = await store.notices.get(notice_id)
    bodies = (await store.notice_bodies.of(notice_id)).values()
    named = sorted(_named(notice, [*bodies]))
    employers = [await store.employers.find(each) for each in notice.audience.employers]
    return NoticeProof(
        notice=notice,
        bodies=sorted(bodies, key=lambda each: each.locale),
        staff={each: await store.staff.label_of(each) for each in named},
        employers={each.id: each.name for each in employers if each is not None},
    )


async def people_of(
    store: Store, notice_id: int, after_place: int
) -> tuple[Sequence[Recipient], Mapping[int, str | None]]:
    """Return some hundreds of its people from the next place on, and the roster numbers of these, by worker."""
    page = await store.notice_recipients.page(notice_id, after_place, _AT_A_TIME)
    workers = await store.workers.of_many([each.worker_id for each in page if each.worker_id is not None])
    return page, {worker_id: worker.number for worker_id, worker in workers.items()}


def _named(notice: Notice, bodies: Sequence[NoticeBody]) -> set[int]:
    of_texts = {each for body in bodies for each in (body.written_by, body.read_by)}
    return {each for each in (notice.author_id, notice.asked_by_id, notice.approver_id, *of_texts) if each is not None}
