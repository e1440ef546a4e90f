"""What is over its time, found page by page; a deletion follows (`bot/storage/privacy/retention.py`)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, and_, cast, exists, func, literal, or_, select

from bot.domain.outbox import MessageClass
from bot.domain.privacy.retention import RetentionRun
from bot.domain.tasks import TaskKind
from bot.domain.workers.profile import Owner
from bot.storage.privacy.conditions import (
    NAMING_STAFF,
    NOBODY,
    awaits,
    former,
    has_rows,
    held,
    idle_drafts,
    is_pending,
    is_undecided,
    names_employer,
    old_notices,
    still_names,
    talked,
    talks,
    told_of_contract,
    uncontracted,
)
from bot.storage.table import Repository
from bot.storage.tables import (
    audit_log,
    consultations,
    contracts,
    dialog_states,
    employers,
    group_posts,
    inbox,
    interview_offers,
    interviews,
    invitations,
    notices,
    obligations,
    outbox,
    profile_values,
    screenings,
    staff,
    tasks,
    waiting_words,
    workers,
)

# So many rows leave in one transaction: few enough that nobody waits for it.
AT_A_TIME = 200

_IS_STRANGER = workers.c.number.is_(None)


class Expired(Repository):
    """Finds what is over its time.

    A page is at most AT_A_TIME ids above `after`, in rising order, of what is over by the instant of a run. Nothing is
    found of a worker under a legal hold.
    """

    async def arrivals(self, _run: RetentionRun, after: int) -> Sequence[int]:
        """Workers not on the roster who chose a language and never agreed to anything."""
        only_arrived = (workers.c.consent_version.is_(None), workers.c.chat_id.is_not(None), ~held(workers.c.id))
        return await self._page(workers.c.id, after, select(workers.c.id).where(_IS_STRANGER, *only_arrived))

    async def stray_users(self, _run: RetentionRun, after: int) -> Sequence[int]:
        """Telegram users who stand in a dialog, and are neither a worker nor staff."""
        user_id = dialog_states.c.user_id
        is_worker = exists().where(workers.c.chat_id == user_id)
        is_staff = exists().where(staff.c.user_id == user_id, staff.c.ended_at.is_(None))
        return await self._page(user_id, after, select(user_id).distinct().where(~is_worker, ~is_staff))

    async def answers(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Messages that ended too long ago: answers, notices, and what staff read; but not what is told only once."""
        whose = func.coalesce(outbox.c.worker_id, consultations.c.worker_id)
        to_staff = and_(outbox.c.worker_id.is_(None), outbox.c.obligation_id.is_(None))
        told_once = and_(outbox.c.message_class == MessageClass.NOTICE.value, outbox.c.idempotency_key.is_not(None))
        of_notice = outbox.c.cause.like("notice:%")  # what became of it stands in the row of its recipient
        is_chat = or_(outbox.c.message_class == MessageClass.ANSWER.value, and_(to_staff, ~told_once), of_notice)
        is_over = (is_chat, outbox.c.ended_at < run.chat_before)
        query = select(outbox.c.id).outerjoin(consultations, consultations.c.id == outbox.c.consultation_id)
        return await self._page(outbox.c.id, after, query.where(*is_over, ~held(whose)))

    async def strangers_consultations(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Consultations, closed too long ago, of people who are not on the roster."""
        query = select(consultations.c.id).join(workers, workers.c.id == consultations.c.worker_id)
        is_over = (_IS_STRANGER, consultations.c.closed_at < run.chat_before, ~held(workers.c.id))
        return await self._page(
            consultations.c.id, after, query.where(*is_over, ~is_undecided(consultations.c.id, run.today))
        )

    async def strangers_obligations(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Return what was owed, and done too long ago, to people who are not on the roster."""
        query = select(obligations.c.id).join(workers, workers.c.id == obligations.c.worker_id)
        is_over = (_IS_STRANGER, obligations.c.done_at < run.chat_before, ~held(workers.c.id))
        return await self._page(obligations.c.id, after, query.where(*is_over))

    async def silent_strangers(self, run: RetentionRun, after: int) -> Sequence[int]:
        """People not on the roster who have fallen silent, or were forgotten, and have nothing open or to come."""
        seen_on, agreed_at = workers.c.last_seen_on, workers.c.consented_at
        is_silent = or_(seen_on <= run.seen_until, seen_on.is_(None) & (agreed_at < run.seen_before))
        is_gone = workers.c.forgotten_at < run.chat_before
        is_told = and_(workers.c.unreachable_at.is_(None), workers.c.forgotten_at.is_(None), awaits(workers.c.id))
        query = select(workers.c.id).where(_IS_STRANGER, has_rows(), or_(is_silent, is_gone), ~is_told)
        quiet = (~is_pending(workers.c.id, run.today), ~talked(workers.c.id, run.chat_before), ~held(workers.c.id))
        return await self._page(workers.c.id, after, query.where(*quiet))

    async def invitations(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Invitations for nobody in particular whose time was over too long ago."""
        is_over = (invitations.c.worker_id.is_(None), invitations.c.expires_at < run.chat_before)
        return await self._page(invitations.c.id, after, select(invitations.c.id).where(*is_over))

    async def updates(self, run: RetentionRun, after: int) -> Sequence[int]:
        """What nobody could handle, and answers that could not be said, as numbers of updates."""
        is_left = or_(inbox.c.set_aside_at.is_not(None), inbox.c.body.is_(None) & inbox.c.answers.is_not(None))
        is_held = exists().where(cast(workers.c.chat_id, Text) == inbox.c.ordering_key, held(workers.c.id))
        is_over = (is_left, inbox.c.received_at < run.chat_before, ~is_held)
        return await self._page(inbox.c.update_id, after, select(inbox.c.update_id).where(*is_over))

    async def waiting_words(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Words of which nobody has decided for too long whether they may be kept."""
        is_over = (waiting_words.c.written_at < run.chat_before, ~held(waiting_words.c.worker_id))
        return await self._page(waiting_words.c.id, after, select(waiting_words.c.id).where(*is_over))

    async def checks(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Screenings finished, or only begun, too long ago."""
        last_at = func.coalesce(screenings.c.finished_at, screenings.c.started_at)
        query = select(screenings.c.id).where(last_at < run.checks_before, ~held(screenings.c.worker_id))
        return await self._page(screenings.c.id, after, query)

    async def forgotten(self, _run: RetentionRun, after: int) -> Sequence[int]:
        """Workers who asked to be forgotten under a hold that has ended, with what should have gone that day."""
        told = exists().where(profile_values.c.worker_id == workers.c.id, profile_values.c.owner == Owner.WORKER)
        checked = exists().where(screenings.c.worker_id == workers.c.id)
        # Who has a chat again came back, and told it anew.
        is_gone = (workers.c.forgotten_at.is_not(None), workers.c.chat_id.is_(None))
        query = select(workers.c.id).where(*is_gone, or_(told, checked))
        return await self._page(workers.c.id, after, query.where(~held(workers.c.id)))

    async def former_workers(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Workers whose contracts ended too long ago, to whom nothing is owed, and with whom nobody talks."""
        worker_id = contracts.c.worker_id
        quiet = (~is_pending(worker_id, run.today), ~talks(worker_id, run.chat_before))
        query = former(run.ended_until).where(~held(worker_id), *quiet)
        return await self._page(worker_id, after, query)

    async def uncontracted(self, run: RetentionRun, after: int) -> Sequence[int]:
        """People of the roster without any contract, not seen for as long, of whom staff have read it in time."""
        told = told_of_contract(run, tasks.c.opened_at < run.warned_before)
        quiet = (~is_pending(workers.c.id, run.today), ~talks(workers.c.id, run.chat_before))
        query = uncontracted(run.ended_until).where(told, *quiet)
        return await self._page(workers.c.id, after, query)

    async def untold_of_contract(self, run: RetentionRun, after: int) -> Sequence[int]:
        """People of the roster whose records go soon for want of a contract; staff have not read it lately."""
        return await self._page(workers.c.id, after, uncontracted(run.soon_until).where(~told_of_contract(run)))

    async def not_lacking_contract(self, run: RetentionRun, after: int) -> Sequence[int]:
        """People about whom the task is open that they have no contract, and it does not count any more."""
        still = uncontracted(run.soon_until).where(workers.c.id == tasks.c.worker_id).exists()
        over = (tasks.c.kind == TaskKind.NO_CONTRACT, tasks.c.done_at.is_(None), ~still)
        return await self._page(tasks.c.worker_id, after, select(tasks.c.worker_id).where(*over))

    async def notices(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Notices that ended too long ago."""
        return await self._page(notices.c.id, after, old_notices(run.notices_before))

    async def drafts(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Notices that were written too long ago, and never approved."""
        return await self._page(notices.c.id, after, idle_drafts(run.notices_before))

    async def offers(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Times offered too long ago that stand in no record of an interview."""
        is_kept = exists().where(interviews.c.offer_id == interview_offers.c.id)
        query = select(interview_offers.c.id).where(interview_offers.c.created_at < run.records_before, ~is_kept)
        return await self._page(interview_offers.c.id, after, query)

    async def organisation_tasks(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Tasks about nobody that ended too long ago."""
        is_over = (tasks.c.worker_id.is_(None), tasks.c.done_at < run.records_before)
        return await self._page(tasks.c.id, after, select(tasks.c.id).where(*is_over))

    async def organisation_obligations(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Return what the organisation owed, and did too long ago."""
        is_over = (obligations.c.worker_id.is_(None), obligations.c.done_at < run.records_before)
        return await self._page(obligations.c.id, after, select(obligations.c.id).where(*is_over))

    async def supervisors(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Employers of which somebody supervises nobody of whom anything is kept, and nothing was said for too long."""
        known = or_(employers.c.supervisor_name.is_not(None), employers.c.supervisor_email.is_not(None))
        subject = literal("employer:").concat(cast(employers.c.id, Text))
        lately = exists().where(audit_log.c.subject == subject, audit_log.c.at >= run.records_before)
        query = select(employers.c.id).where(known, ~names_employer(), ~lately)
        return await self._page(employers.c.id, after, query)

    async def former_staff(self, run: RetentionRun, after: int) -> Sequence[int]:
        """Staff whose time ended too long ago, and whom nothing that is kept names any more."""
        query = select(staff.c.id).where(staff.c.ended_at < run.records_before, staff.c.user_id != NOBODY)
        while over := await self._page(staff.c.id, after, query):
            named = await self._named(over)
            if unnamed := [each for each in over if each not in named]:
                return unnamed
            after = over[-1]
        return []

    async def _named(self, staff_ids: Sequence[int]) -> set[int]:
        """Return whom of them something names: each table is read once, and not once for each of them."""
        named: set[int] = set()
        for column in NAMING_STAFF:
            query = select(column).distinct().where(column.in_(staff_ids), still_names(column))
            named |= {*await self._values(query)}
        return named

    async def held(self, ended_until: date) -> int:
        """Count former workers whose records stay only because they are held."""
        query = select(func.count()).select_from(former(ended_until).where(held(contracts.c.worker_id)).subquery())
        return await self._value(query) or 0

    async def topics(self, consultation_ids: Sequence[int]) -> Sequence[tuple[int, int]]:
        """The forum topics of those consultations, each with the group's id; also one that could not be deleted."""
        theirs = select(consultations.c.group_id, consultations.c.topic_id).where(
            consultations.c.id.in_(consultation_ids), consultations.c.topic_id.is_not(None)
        )
        left = select(group_posts.c.group_id, group_posts.c.topic_id).where(
            group_posts.c.consultation_id.in_(consultation_ids), group_posts.c.telegram_id == group_posts.c.topic_id
        )
        return [(row.group_id, row.topic_id) for row in await self._connection.execute(theirs.union(left))]

    async def posts_in_general(self, consultation_ids: Sequence[int]) -> Sequence[tuple[int, int]]:
        """What stands of those consultations outside topics: Telegram's ids, each behind the group's id."""
        query = select(group_posts.c.group_id, group_posts.c.telegram_id).where(
            group_posts.c.consultation_id.in_(consultation_ids),
            group_posts.c.topic_id.is_(None),
            group_posts.c.telegram_id.is_not(None),
        )
        return [(row.group_id, row.telegram_id) for row in await self._connection.execute(query)]

    async def consultations_of(self, worker_id: int) -> Sequence[int]:
        """Every consultation of a worker."""
        return await self._values(select(consultations.c.id).where(consultations.c.worker_id == worker_id))

    async def _page(self, key: ColumnElement[int], after: int, query: Select[Any]) -> Sequence[int]:
        page = query.where(key > after).order_by(key).limit(AT_A_TIME)
        return await self._values(page)
