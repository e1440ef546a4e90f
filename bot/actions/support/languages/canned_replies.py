"""Canned replies: officers propose them, a manager approves each text, and what is approved is offered to a worker."""

from dataclasses import replace
from datetime import timedelta

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.answers import question_about
from bot.domain.audit_event import AuditAction
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.canned_reply import CannedReply
from bot.domain.support.consultation import Consultation, reads_in
from bot.domain.workers.languages import language_of

# What the same person chooses again within this time was tapped twice.
_SAME_TAP = timedelta(minutes=1)


async def propose_reply(context: ActionContext, meaning_ja: str, locale: str, text: str) -> ActionResult:
    """Keep a text for a meaning in one language; done with its id, refused where another text stands for it."""
    stands = await context.store.canned_replies.stands_for(meaning_ja, locale)
    if stands is not None:
        return ALREADY_DONE if stands.text == text else refused("canned-stands", {"locale": locale})
    return await _propose(context, meaning_ja, locale, text)


async def change_reply(context: ActionContext, reply: CannedReply, text: str) -> ActionResult:
    """Put another text in its place, which a manager has to approve again; done with the id of the new one."""
    if reply.text == text:
        return ALREADY_DONE
    if not await context.store.canned_replies.retire(reply.id, context.now):
        return refused("canned-changed")
    return await _propose(context, reply.meaning_ja, reply.locale, text)


async def approve_reply(context: ActionContext, member: StaffMember, reply: CannedReply) -> ActionResult:
    """A manager lets that very text be offered; refused where somebody has put another in its place."""
    if not is_allowed(member, Access.MANAGER):
        return refused("refused-manager")
    if not await context.store.canned_replies.approve(reply.id, context.staff_id):
        now = await context.store.canned_replies.get(reply.id)
        return ALREADY_DONE if now.is_offered else refused("canned-changed")
    await context.record(AuditAction.CANNED_REPLY_APPROVED, subject=f"canned_reply:{reply.id}")
    return DONE


async def retire_reply(context: ActionContext, reply: CannedReply) -> ActionResult:
    """Let a text be offered no more; it stays in the records."""
    if not await context.store.canned_replies.retire(reply.id, context.now):
        return ALREADY_DONE
    await context.record(AuditAction.CANNED_REPLY_RETIRED, subject=f"canned_reply:{reply.id}")
    return DONE


async def offer_reply(context: ActionContext, matter: Consultation, reply: CannedReply) -> ActionResult:
    """Ask in the topic whether it goes to the worker; refused where it is in another language, or not approved."""
    locale = language_of(reads_in(await context.store.workers.get(matter.worker_id), matter))
    if reply.locale != locale or not reply.is_offered:
        return refused("canned-no_text", {"locale": locale})
    since = context.now - _SAME_TAP
    offered = await context.store.chosen_drafts.offered_since(matter.id, since)
    if any((each.staff_id, each.text) == (context.staff_id, reply.text) for each in offered):
        return ALREADY_DONE
    draft = await context.store.chosen_drafts.offer(matter.id, reply.text, context.staff_id, context.now)
    words = {"text": reply.text, "meaning": reply.meaning_ja}
    await context.store.outbox.put(await question_about(context, draft, "canned-offer", words), context.now)
    return DONE


async def _propose(context: ActionContext, meaning_ja: str, locale: str, text: str) -> ActionResult:
    reply = await context.store.canned_replies.propose(meaning_ja, locale, text, context.staff_id)
    details = {"locale": locale}
    await context.record(AuditAction.CANNED_REPLY_PROPOSED, subject=f"canned_reply:{reply.id}", details=details)
    return replace(DONE, args={"id": reply.id})
