"""What a correction leaves as it is in the chats, where it then says nothing."""

from collections.abc import Sequence

from bot.domain.notices.notice import Notice, NoticePurpose
from bot.domain.notices.unchanged import SameWords, same_words
from bot.storage.store import Store


async def same_words_of(store: Store, notice: Notice) -> Sequence[SameWords]:
    """Compare a correction with the notice and with every earlier correction; nothing else leaves anything as it is."""
    if notice.purpose is not NoticePurpose.CORRECT or notice.about_id is None:
        return ()
    corrections = await store.notices.about(notice.about_id, NoticePurpose.CORRECT)
    before = [await store.notices.get(notice.about_id), *(each for each in corrections if each.id != notice.id)]
    said = await store.notice_bodies.of_many([notice.id, *(each.id for each in before)])
    return [same_words(notice, said[notice.id], each, said[each.id]) for each in before]
