"""A draft of a notice, as one of staff begins it."""

from bot.actions.notices.drafts import start_notice
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice
from bot.domain.staff import Role, StaffMember
from bot.storage.store import Store
from tests.actions.vocabulary import MANAGER_USER, a_member, acting


async def a_notice(store: Store, audience: NoticeAudience | None = None, author: StaffMember | None = None) -> Notice:
    """A draft for these people, of a manager."""
    known = await store.staff.by_user(MANAGER_USER)
    author = author or known or await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    return await store.notices.get(
        await start_notice(acting(store, author), "お知らせ", audience=audience or NoticeAudience())
    )
