"""Age, health, nationality and the procedures at home."""

from datetime import date

from bot.domain.checks.check import Case, Ruling
from bot.domain.checks.eligibility.paths import is_extension, is_from_abroad
from bot.domain.checks.rulings import met, needs_staff, not_applicable, not_met, nothing_to_prove, unknown
from bot.domain.days import add_months, add_years
from bot.domain.facts.countries import STATELESS

ADULT_AGE_YEARS = 18


def age(case: Case) -> Ruling:
    """18 or older on the day that counts: of landing for who comes from abroad, else of the start of work.

    Who is of age today is it on that day too: then nobody needs the birthday.
    """
    if case.yes_no("is_adult"):
        return met("adult")
    birth_date = case.day("birth_date")
    if birth_date is None:
        return unknown("birth_date_missing")
    is_landing = is_from_abroad(case)
    counts_on = case.day("enter_on" if is_landing else "start_on")
    if counts_on is not None:
        too_young = not_met("under_18_landing" if is_landing else "under_18")
        return met("adult") if adult_on(birth_date) <= counts_on else too_young
    if adult_on(birth_date) <= case.apply_on:
        return met("adult")
    return needs_staff("landing_missing" if is_landing else "start_missing")


def adult_on(birth_date: date) -> date:
    """The 18th birthday."""
    return add_years(birth_date, ADULT_AGE_YEARS)


def health(case: Case) -> Ruling:
    """A recent health check that says the person can work; no certificate is filed for an extension."""
    if is_extension(case):
        return not_applicable("extension")
    done = case.yes_no("health_check_done")
    if done is None:
        return unknown("check_missing")
    if not done:
        return not_met("no_check")
    can_work = case.yes_no("health_can_work")
    if can_work is False:
        return needs_staff("cannot_work")
    checked_on = case.day("health_check_on")
    if checked_on is None:
        return needs_staff("date_missing")
    if checked_on > case.apply_on:
        return needs_staff("after_application")
    if checked_on < health_window(case)[0]:
        return needs_staff("too_old_abroad" if is_from_abroad(case) else "too_old_in_japan")
    return unknown("can_work_missing") if can_work is None else met("recent_check")


def health_window(case: Case) -> tuple[date, date]:
    """The first and last day on which a health check counts for the application."""
    return add_months(case.apply_on, -3 if is_from_abroad(case) else -12), case.apply_on


def return_cooperation(case: Case) -> Ruling:
    """A country that takes its own people back."""
    nationality = case.choice("nationality")
    if nationality is None:
        return unknown("nationality_missing")
    if nationality == STATELESS:
        return needs_staff("stateless")
    if case.choice("travel_document") in {"other", "none"}:
        return needs_staff("no_passport")
    if case.facts.is_excluded(nationality, case.today):
        return not_met("excluded_country", case.facts.excluded_countries[nationality].sources)
    country = case.facts.countries.get(nationality)
    if country is None or not country.cooperates:
        return needs_staff("country_not_recorded")
    return met("memorandum" if country.memorandum else "in_statistics", country.sources)


def home_country_procedure(case: Case) -> Ruling:
    """The procedures that the country of nationality asks for."""
    nationality = case.choice("nationality")
    if nationality is None:
        return unknown("nationality_missing")
    need, sources = _home_procedure(case, nationality)
    done = case.yes_no("home_procedure_done")
    if done:
        return met("done", sources)
    if need == "required":
        return unknown("done_missing") if done is None else not_met("not_done", sources)
    return nothing_to_prove("not_required", sources) if need == "not_required" else needs_staff("unclear", sources)


def _home_procedure(case: Case, nationality: str) -> tuple[str, tuple[str, ...]]:
    """Return what the country asks for on this path, with the sources; a country without a record asks for nothing."""
    country = case.facts.countries.get(nationality)
    if country is None:
        return "not_required", ()
    procedure = country.procedure(case.today)
    if procedure is None:
        return "unclear", ()
    return procedure.needs.get(case.choice("path") or "", "unclear"), procedure.sources
