"""Two on the staff, with names and languages."""

from tests.conversations.world import World

SATO, KATO = "佐藤 例子", "加藤 例太"


async def name(world: World, user_id: int, known_as: str, *languages: str) -> None:
    """What the records say of somebody on the staff."""
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(user_id)
        assert member is not None
        await store.staff.describe(member.id, known_as, "支援担当", ["ja", *languages])
