"""The dialogs that are forms: a reminder waits for a while, so that it does not come in between."""

from bot.dialogs import states

FORMS: frozenset[str | None] = frozenset(
    each.state
    for each in (
        *(states.Screening.known, states.Screening.health, states.Screening.question),
        *(states.Screening.together, states.Screening.summary),
        *(states.Periods.list, states.Periods.kind, states.Periods.from_on, states.Periods.to_on),
        *(states.Consultation.kind, states.Consultation.writing),
        *(states.Profile.day, states.Profile.option, states.Profile.languages, states.Profile.called),
        *(states.ReminderDone.day, states.MyDates.day),
    )
)
