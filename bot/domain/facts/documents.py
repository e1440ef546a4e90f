"""Documents that prove a criterion."""

from dataclasses import dataclass

from bot.domain.facts.fields import SixthYearQuestion, Status


@dataclass(frozen=True, slots=True)
class Document:
    """A document and the criteria it proves for a status; `form` is the official reference form's number.

    `trainings` are the technical intern trainings that the document comes from; None: it is of no training.
    `exemptions` are those that it proves, each in place of every other document. `score` is the question about the
    result of an examination that it shows; None: it shows none.
    """

    id: str
    name_ja: str
    proves: tuple[str, ...]
    statuses: tuple[Status, ...]
    sources: tuple[str, ...]
    form: str | None = None
    trainings: tuple[str, ...] | None = None
    exemptions: tuple[str, ...] = ()
    score: SixthYearQuestion | None = None

    def is_for(self, status: str | None, training: str | None, exemption: str | None, score: str | None) -> bool:
        """Return whether somebody with that status, training (None: not known), exemption and score can need it."""
        if self.score is not None and self.score != score:
            return False
        if exemption is not None or self.exemptions:
            return exemption in self.exemptions
        return status in self.statuses and (self.trainings is None or training in self.trainings)
