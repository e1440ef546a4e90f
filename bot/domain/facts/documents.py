"""Documents that prove a criterion."""

from dataclasses import dataclass

from bot.domain.facts.fields import Status


@dataclass(frozen=True, slots=True)
class Document:
    """A document and the criteria it proves for a status; `form` is the official reference form's number.

    `trainings` are the technical intern trainings that the document comes from; None: it is of no training.
    `exemptions` are those that it proves, each in place of every other document.
    """

    id: str
    name_ja: str
    proves: tuple[str, ...]
    statuses: tuple[Status, ...]
    sources: tuple[str, ...]
    form: str | None = None
    trainings: tuple[str, ...] | None = None
    exemptions: tuple[str, ...] = ()

    def is_for(self, status: str | None, training: str | None, exemption: str | None) -> bool:
        """Return whether somebody with that status, training (None: not known) and exemption can need it."""
        if exemption is not None or self.exemptions:
            return exemption in self.exemptions
        return status in self.statuses and (self.trainings is None or training in self.trainings)
