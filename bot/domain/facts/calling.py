"""When somebody is there to be called: nobody is sent to an office that is closed."""

from datetime import datetime

from bot.domain.days import first_open_day, tokyo_day, tokyo_time
from bot.domain.facts import Facts


def when_to_call(facts: Facts, now: datetime) -> dict[str, str]:
    """Our telephone, the day and time from which it is answered, and the day on which public offices are open.

    Their hours are not known, only that they are closed on weekends, holidays and at New Year.
    """
    hours, today = facts.organisation.hours, tokyo_day(now)
    opens_at = None if hours.closes_next_at(now, facts.holidays) else hours.opens_next_at(now, facts.holidays)
    we_on = "now" if opens_at is None else tokyo_day(opens_at).isoformat()
    we_at = "" if opens_at is None else tokyo_time(opens_at)
    open_on = first_open_day(today, facts.holidays)
    office_on = "today" if open_on == today else open_on.isoformat()
    return {"phone": facts.organisation.phone_to_call, "we_on": we_on, "we_at": we_at, "office_on": office_on}
