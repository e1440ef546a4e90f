"""Employers: staff record who employs the workers."""

from collections.abc import Mapping

from bot.actions.context import ActionContext
from bot.actions.result import DONE, ActionResult, refused
from bot.domain.audit_event import AuditAction
from bot.domain.facts.prefectures import prefecture_of_address
from bot.domain.roster.employment import Employer, normal_name


async def add_employer(context: ActionContext, name: str) -> ActionResult:
    """Add an employer; refused when there is one with that name, however its kind and spaces are written."""
    if await _namesake(context, name):
        return refused("employers-mistake-twice")
    employer_id = await context.store.employers.add(name)
    await context.record(AuditAction.EMPLOYER_ADDED, subject=f"employer:{employer_id}")
    return DONE


async def describe_employer(context: ActionContext, employer: Employer, part: str, value: str | None) -> ActionResult:
    """Change one part, by its name in an Employer, to that value; refused where a name is another's."""
    if part == "name" and value:
        namesake = await _namesake(context, value)
        if namesake is not None and namesake.id != employer.id:
            return refused("employers-mistake-twice")
    await keep_described(context, employer.id, {part: value})
    subject = f"employer:{employer.id}"
    await context.record(AuditAction.EMPLOYER_CHANGED, subject=subject, details={"part": part})
    return DONE


async def keep_described(context: ActionContext, employer_id: int, values: Mapping[str, str | None]) -> None:
    """Keep what is known of an employer; with a new address also the prefecture that it tells."""
    told = {"prefecture": _prefecture(context, values["address"])} if "address" in values else {}
    await context.store.employers.describe(employer_id, {**values, **told})


async def tell_prefectures(context: ActionContext) -> None:
    """Keep the prefecture of each employer whose address tells another one than is known; at a start."""
    for employer in await context.store.employers.all():
        prefecture = _prefecture(context, employer.address)
        if employer.prefecture != prefecture:
            await context.store.employers.describe(employer.id, {"prefecture": prefecture})


def _prefecture(context: ActionContext, address: str | None) -> str | None:
    return prefecture_of_address(context.facts.prefectures.values(), address)


async def _namesake(context: ActionContext, name: str) -> Employer | None:
    known = await context.store.employers.all()
    return next((each for each in known if normal_name(each.name) == normal_name(name)), None)
