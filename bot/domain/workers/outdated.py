"""Days of workers that are past while staff know later ones."""

from datetime import date

from bot.domain.workers.profile import DisputableDay, Owner, Profile, is_outdated


def outdated_fields(profile: Profile, today: date) -> tuple[DisputableDay, ...]:
    """Return the fields of which the worker tells a day that is past, and staff a later one."""
    told = ((each, profile.value_by(each, Owner.WORKER), profile.value_by(each, Owner.STAFF)) for each in DisputableDay)
    return tuple(each for each, own, theirs in told if own and theirs and is_outdated(each, own, theirs, today))
