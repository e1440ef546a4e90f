"""What one transaction can reach: a repository per noun."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.consultations import Consultations
from bot.storage.dialog_states import DialogStates
from bot.storage.events import Events
from bot.storage.job_changes import JobChanges
from bot.storage.messages import Messages
from bot.storage.obligations import Obligations
from bot.storage.outbox import Outbox
from bot.storage.papers import Papers
from bot.storage.screenings import Screenings
from bot.storage.staff import Staff
from bot.storage.workers import Workers


class Store:
    """The repositories of one transaction; none of them commits."""

    def __init__(self, connection: AsyncConnection) -> None:
        """All repositories share `connection` and so its transaction."""
        self.consultations = Consultations(connection)
        self.dialog_states = DialogStates(connection)
        self.events = Events(connection)
        self.job_changes = JobChanges(connection)
        self.messages = Messages(connection)
        self.obligations = Obligations(connection)
        self.outbox = Outbox(connection)
        self.papers = Papers(connection)
        self.screenings = Screenings(connection)
        self.staff = Staff(connection)
        self.workers = Workers(connection)
