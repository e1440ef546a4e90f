"""The five years of SSW (i) in words: what counts, the last day, what is left out and why."""

from datetime import date

from bot.domain.checks.check import Case
from bot.domain.total_stay import DRIVER_PREPARING, Span, Stay, count_stay
from bot.presenters.folded import folded
from bot.texts import Translator, Value


def has_clock(case: Case) -> bool:
    """Return whether there is anything to count: SSW (i), with periods that use up the five years."""
    return _told(case) is not None


def stay_text(t: Translator, case: Case) -> str:
    """The count so far and the last day; folded its spans, what was not counted, and the sixth year as an exception.

    Raises LookupError where there is nothing to count.
    """
    told = _told(case)
    if told is None:
        raise LookupError("no period to count")
    asked_for = count_stay(case.periods("ssw1_periods") or (), case.apply_on) or told
    used: dict[str, Value] = {"today": case.today, "used": told.counted_days(case.today), "allowed": told.allowed_days}
    below = [_counted(t, told), *_left_out(t, asked_for), *_drivers(t, case), t("stay-sixth-year")]
    first = [t("stay-title"), t("stay-used", used), _last_day(t, asked_for, case.apply_on)]
    return "\n\n".join([*first, folded("\n\n".join(below))])


def _told(case: Case) -> Stay | None:
    """The count of what was told, without the stay that is asked for."""
    if case.choice("status") == "ssw2":
        return None
    return count_stay(case.periods("ssw1_periods") or (), apply_on=None)


def _counted(t: Translator, stay: Stay) -> str:
    gaps = [t("stay-gaps")] if len(stay.counted) > 1 else []
    return "\n".join([t("stay-counted"), *(_span(t, span) for span in stay.counted), *gaps])


def _last_day(t: Translator, stay: Stay, apply_on: date) -> str:
    if stay.last_on is None:
        return t("stay-no-last-day")
    return t("stay-last-day", {"last_on": stay.last_on, "apply_on": apply_on})


def _left_out(t: Translator, stay: Stay) -> list[str]:
    if not stay.left_out:
        return []
    return ["\n".join([t("stay-left-out"), *(_span(t, span) for span in stay.left_out), t("stay-left-out-check")])]


def _drivers(t: Translator, case: Case) -> list[str]:
    is_driver = any(period.kind == DRIVER_PREPARING for period in case.periods("ssw1_periods") or ())
    return [t("stay-driver")] if is_driver else []


def _span(t: Translator, span: Span) -> str:
    if span.last_on == date.max:
        return t("stay-span-running", {"first_on": span.first_on})
    return t("stay-span", {"first_on": span.first_on, "last_on": span.last_on, "days": span.days})
