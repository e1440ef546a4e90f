"""A notice that could be asked for: written, tested, for two people who can be written to."""

from dataclasses import replace
from datetime import datetime

from bot.actions.context import ActionContext
from bot.actions.notices.approval import ask_approval, look_at
from bot.actions.notices.drafts import start_notice
from bot.domain.notices.approval import Seen
from bot.domain.notices.notice import Notice, Words
from bot.domain.staff import Role, StaffMember
from bot.storage.store import Store
from tests.actions.vocabulary import ADMIN_USER, LINH_CHAT, MANAGER_USER, NOW, PUTRI_CHAT, a_worker, acting, on_roster

OTHER_ADMIN_USER = 602


async def a_manager(store: Store, user_id: int = MANAGER_USER) -> StaffMember:
    """Somebody who may write notices, and approve none."""
    return await one_of_staff(store, Role.SUPPORT_MANAGER, user_id)


async def an_admin(store: Store, user_id: int = ADMIN_USER) -> StaffMember:
    """Somebody who may approve notices."""
    return await one_of_staff(store, Role.ADMIN, user_id)


async def one_of_staff(store: Store, role: Role, user_id: int) -> StaffMember:
    """Somebody confirmed, by a name that colleagues read."""
    staff_id = await store.staff.add(user_id, NOW)
    await store.staff.confirm(staff_id, role, NOW)
    await store.staff.describe(staff_id, f"EXAMPLE {user_id}", "staff", ["en"])
    await store.staff.reach(staff_id)
    return await store.staff.get(staff_id)


async def two_people(store: Store) -> None:
    """Linh, who reads Vietnamese, and Putri, who reads Burmese: both on the roster and in the bot."""
    await on_roster(store, await a_worker(store, LINH_CHAT, "vi"), "W-0001")
    await on_roster(store, await a_worker(store, PUTRI_CHAT, "my"), "W-0002")


async def written(store: Store, author: StaffMember, locale: str = "vi") -> Notice:
    """A notice with words in one language, which its author has seen as a test."""
    context = acting(store, author)
    notice_id = await start_notice(context, "お知らせ")
    await store.notice_bodies.put(notice_id, locale, Words("Xin chào"), author.id, NOW)
    return await shown_to_author(store, notice_id)


async def shown_to_author(store: Store, notice_id: int) -> Notice:
    """The same as it stands now, seen by its author."""
    notice = await store.notices.get(notice_id)
    await store.notices.note_tested(notice_id, notice.revision)
    return replace(notice, tested_revision=notice.revision)


async def asked(store: Store, author: StaffMember) -> Notice:
    """A notice that waits for an approval."""
    notice = await written(store, author)
    assert (await ask_approval(acting(store, author), notice.id)).is_done
    return await store.notices.get(notice.id)


async def seen(context: ActionContext, notice: Notice) -> Seen:
    """What stands on the screen of who approves now."""
    return await look_at(context, await context.store.notices.get(notice.id))


def at(store: Store, member: StaffMember, now: datetime) -> ActionContext:
    """The context of one of staff who acts at that moment."""
    return acting(store, member, now=now)
