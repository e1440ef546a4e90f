"""The store of one transaction: a repository per noun."""

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncTransaction

from bot.storage.audit_log import AuditLog
from bot.storage.checks.screenings import Screenings
from bot.storage.checks.ticked_documents import TickedDocuments
from bot.storage.dialog_states import DialogStates
from bot.storage.heartbeats import Heartbeats
from bot.storage.inbox import Inbox
from bot.storage.interviews import Interviews
from bot.storage.limits.rate_limits import RateLimits
from bot.storage.limits.words_to_gather import WordsToGather
from bot.storage.notices.audiences import NoticeAudiences
from bot.storage.notices.bodies import NoticeBodies
from bot.storage.notices.notices import Notices
from bot.storage.notices.queue import NoticeQueue
from bot.storage.notices.reading import NoticeReading
from bot.storage.notices.recipients import NoticeRecipients
from bot.storage.notices.watchers import NoticeWatchers
from bot.storage.outbox.claimed_rows import ClaimedRows
from bot.storage.outbox.digests import Digests
from bot.storage.outbox.forgotten_words import ForgottenWords
from bot.storage.outbox.group_refusals import GroupRefusals
from bot.storage.outbox.history import OutboxHistory
from bot.storage.outbox.outbox import Outbox
from bot.storage.privacy.chat_messages import ChatMessages
from bot.storage.privacy.consents import Consents
from bot.storage.privacy.evidence import HiddenEvidence
from bot.storage.privacy.expired import Expired
from bot.storage.privacy.held_pictures import HeldPictures
from bot.storage.privacy.legal_holds import LegalHolds
from bot.storage.privacy.private_copies import PrivateCopies
from bot.storage.privacy.retention import Deletions
from bot.storage.reencryption import EncryptedValues
from bot.storage.reminders.active_kinds import ReminderKinds
from bot.storage.reminders.obligations import Obligations
from bot.storage.roster.contracts import Contracts
from bot.storage.roster.employers import Employers
from bot.storage.roster.identity_checks import IdentityChecks
from bot.storage.roster.invitations import Invitations
from bot.storage.staff import Staff
from bot.storage.support.alarms import Alarms
from bot.storage.support.answers import Answers
from bot.storage.support.answers.chosen_drafts import ChosenDrafts
from bot.storage.support.answers.delivered_words import DeliveredAnswers
from bot.storage.support.canned_replies import CannedReplies
from bot.storage.support.consultations import Consultations
from bot.storage.support.group_ids import GroupIds
from bot.storage.support.group_posts import GroupPosts
from bot.storage.support.job_changes import JobChanges
from bot.storage.support.matter_readers import MatterReaders
from bot.storage.support.message_history import MessageHistory
from bot.storage.support.message_versions import MessageVersions
from bot.storage.support.messages import Messages
from bot.storage.support.readings import Readings
from bot.storage.support.red_flags import RedFlags
from bot.storage.support.removed_words import RemovedWords
from bot.storage.support.reports import Reports
from bot.storage.support.standings import Standings
from bot.storage.support.topic_icons import TopicIcons
from bot.storage.support.waiting_words import WaitingWords
from bot.storage.tables import metadata
from bot.storage.tasks.boards import Boards
from bot.storage.tasks.reachability import Reachability
from bot.storage.tasks.tasks import Tasks
from bot.storage.workers.merge import WorkerMerge
from bot.storage.workers.profiles import Profiles
from bot.storage.workers.workers import Workers


class Store:
    """The repositories of one transaction; none of them commits."""

    def __init__(self, connection: AsyncConnection) -> None:  # noqa: PLR0915 - a line for each noun
        """All repositories share `connection` and so its transaction."""
        self.chat_messages = ChatMessages(connection)
        self.boards = Boards(connection)
        self.canned_replies = CannedReplies(connection)
        self.chosen_drafts = ChosenDrafts(connection)
        self.claimed_rows = ClaimedRows(connection)
        self.consents = Consents(connection)
        self.consultations = Consultations(connection)
        self.contracts = Contracts(connection)
        self.dialog_states = DialogStates(connection)
        self.held_pictures = HeldPictures(self.dialog_states)
        self.digests = Digests(connection)
        self.delivered_answers = DeliveredAnswers(connection)
        self.employers = Employers(connection)
        self.evidence = HiddenEvidence(connection)
        self.forgotten_words = ForgottenWords(connection)
        self.alarms = Alarms(connection)
        self.answers = Answers(connection)
        self.audit_log = AuditLog(connection)
        self.gathered_words = WordsToGather(connection)
        self.group_ids = GroupIds(connection)
        self.group_posts = GroupPosts(connection)
        self.group_refusals = GroupRefusals(connection)
        self.heartbeats = Heartbeats(connection)
        self.identity_checks = IdentityChecks(connection)
        self.inbox = Inbox(connection)
        self.interviews = Interviews(connection)
        self.invitations = Invitations(connection)
        self.job_changes = JobChanges(connection)
        self.legal_holds = LegalHolds(connection)
        self.matter_readers = MatterReaders(connection)
        self.merge = WorkerMerge(connection)
        self.message_history = MessageHistory(connection)
        self.message_versions = MessageVersions(connection)
        self.messages = Messages(connection)
        self.notices = Notices(connection)
        self.notice_audiences = NoticeAudiences(connection)
        self.notice_bodies = NoticeBodies(connection)
        self.notice_queue = NoticeQueue(connection)
        self.notice_reading = NoticeReading(connection)
        self.notice_recipients = NoticeRecipients(connection)
        self.notice_watchers = NoticeWatchers(connection)
        self.obligations = Obligations(connection)
        self.outbox = Outbox(connection)
        self.outbox_history = OutboxHistory(connection)
        self.deletions = Deletions(connection)
        self.expired = Expired(connection)
        self.ticked_documents = TickedDocuments(connection)
        self.private_copies = PrivateCopies(connection)
        self.profiles = Profiles(connection)
        self.rate_limits = RateLimits(connection)
        self.reachability = Reachability(connection)
        self.readings = Readings(connection)
        self.removed_words = RemovedWords(connection)
        self.reminder_kinds = ReminderKinds(connection)
        self.reports = Reports(connection)
        self.screenings = Screenings(connection)
        self.encrypted_values = EncryptedValues(connection, metadata)
        self.staff = Staff(connection)
        self.red_flags = RedFlags(connection)
        self.standings = Standings(connection)
        self.topic_icons = TopicIcons(connection)
        self.tasks = Tasks(connection)
        self.waiting_words = WaitingWords(connection)
        self.workers = Workers(connection)
        self._connection = connection

    def savepoint(self) -> AsyncTransaction:
        """A part of the transaction, as a block that can be undone alone: an exception that leaves it does so."""
        return self._connection.begin_nested()

    async def forget_chat(self, chat_id: int) -> None:
        """Leave no trace of a private chat; the update that is being handled blanks its own row."""
        await self.dialog_states.forget_chat(chat_id)
        await self.inbox.forget_chat(chat_id)
        await self.chat_messages.forget_chat(chat_id)
        await self.rate_limits.forget(f"chat:{chat_id}")

    async def commit(self) -> None:
        """Write what waits to be written last, and keep what was done; the transaction is over."""
        await self.dialog_states.flush()
        await self.chat_messages.flush()
        await self.outbox.flush()
        await self._connection.commit()

    async def undone(self) -> "Store":
        """Undo everything and return a store of the same connection that remembers nothing."""
        await self._connection.rollback()
        return Store(self._connection)
