"""The calendar file of what comes for a worker: a dialog cannot send a document, so its button is answered here."""

from aiogram.methods import SendDocument
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.reminders.my_dates import export_dates, gather_dates
from bot.dialogs.turn import GoneError, Turn
from bot.domain.days import TOKYO
from bot.domain.quiet_hours import release_at
from bot.domain.reminders.my_dates import ComingDate, InterviewAppointment
from bot.files.reminders_ics import CalendarDates, CalendarDay, CalendarTime, calendar_file, event_uid
from bot.handlers.jobs import JobContext, Saying, do_later
from bot.presenters.reminders.my_dates import calendar_note

_FILE = "my-dates.ics"


async def send_calendar(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager) -> None:
    """Always the reader's own dates, whatever number; what is over already has no place in a calendar."""
    await callback.answer()
    dates = await export_dates(turn.as_worker, turn.require_worker())
    if not dates.ahead and not dates.appointments:
        raise GoneError
    do_later(turn, write_calendar, callback.from_user.id)
    await dialog_manager.show(ShowMode.DELETE_AND_SEND)


async def write_calendar(job: JobContext) -> Saying:
    """The file, with what the worker has ahead by now."""
    async with job.turn() as turn:
        dates = await gather_dates(turn.store, turn.require_worker(), turn.facts, turn.now)
    file = calendar_file(
        CalendarDates(
            uid=_uid(turn, "calendar", turn.require_worker().id),
            name=turn.t.label("my_dates-calendar-name"),
            days=[_day(turn, each) for each in dates.ahead],
            times=[_time(turn, each) for each in dates.appointments],
            alarm_hour=release_at(turn.today, dates.hours, TOKYO).hour,
        ),
        turn.now,
    )
    document = BufferedInputFile(file, _FILE)
    yield SendDocument(chat_id=job.chat_id, document=document, caption=turn.t("my_dates-calendar-sent"))


def _day(turn: Turn, coming: ComingDate) -> CalendarDay:
    return CalendarDay(
        uid=_uid(turn, "obligation", coming.obligation_id),
        on=coming.deadline_on,
        summary=turn.t.label(f"reminder-name-{coming.kind}"),
        description=calendar_note(turn.t, coming.kind, coming.deadline_on),
    )


def _time(turn: Turn, appointment: InterviewAppointment) -> CalendarTime:
    return CalendarTime(
        uid=_uid(turn, "interview", appointment.interview_id),
        starts_at=appointment.starts_at,
        summary=turn.t.label("my_dates-interview-name"),
        place=appointment.place,
    )


def _uid(turn: Turn, noun: str, number: int) -> str:
    return event_uid(turn.facts.organisation.registration_number, noun, number)
