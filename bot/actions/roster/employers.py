"""Employers: staff record who employs the workers."""

from bot.actions.context import ActionContext
from bot.actions.result import DONE, ActionResult, refused
from bot.domain.audit_event import AuditAction
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
    await context.store.employers.describe(employer.id, {part: value})
    subject = f"employer:{employer.id}"
    await context.record(AuditAction.EMPLOYER_CHANGED, subject=subject, details={"part": part})
    return DONE


async def _namesake(context: ActionContext, name: str) -> Employer | None:
    known = await context.store.employers.all()
    return next((each for each in known if normal_name(each.name) == normal_name(name)), None)
