"""Support staff: one row per time in the staff group. Also where that group has moved to."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, select

from bot.domain.staff import ROLES_BY_ACCESS, Access, Role, StaffMember, label_of
from bot.domain.support.consultation import Consultation, Readers
from bot.domain.support.sight import ACCESS_BY_READERS, may_read
from bot.storage.table import Records, record_of
from bot.storage.tables import moved_groups, staff
from bot.storage.upsert import insert_unless_there

_MOVED_TO = select(moved_groups.c.new_id).where(moved_groups.c.old_id == bindparam("configured_id"))


class Staff(Records[StaffMember]):
    """Finds and changes members of staff whose time has not ended."""

    _table = staff

    async def by_user(self, user_id: int) -> StaffMember | None:
        """The member with that Telegram user id."""
        return await self._find_by("user_id", user_id)

    async def all(self) -> Sequence[StaffMember]:
        """List everybody, those not confirmed yet last."""
        return await self._list(self._select().order_by(staff.c.role.is_(None), staff.c.id))

    async def admins(self) -> Sequence[StaffMember]:
        """List the admins."""
        return await self.with_access(Access.ADMIN)

    async def with_access(self, access: Access) -> Sequence[StaffMember]:
        """List those whose role has that access."""
        may = staff.c.role.in_(ROLES_BY_ACCESS[access])
        return await self._list(self._select().where(may).order_by(staff.c.id))

    async def managers_of(self, matter: Consultation) -> Sequence[StaffMember]:
        """List those who answer for one matter and may take its alarm: of managers and admins, who reads it."""
        return [each for each in await self.with_access(Access.MANAGER) if may_read(each, matter)]

    async def is_kept_from_managers(self, matter: Consultation) -> bool:
        """Return whether its worker has chosen away everybody who answers for a matter which the group does not see."""
        if matter.is_in_group or not matter.named:
            return False
        theirs = await self.with_access(ACCESS_BY_READERS[matter.readers])
        return bool(theirs) and all(each.id in matter.named for each in theirs)

    async def can_alarm(self, matter: Consultation) -> bool:
        """Return whether one of those at least can be told in private, as far as is known."""
        return any(each.is_reachable for each in await self.managers_of(matter))

    async def readers_of(self, matter: Consultation) -> Sequence[StaffMember]:
        """List those who read one matter; what the group reads too, the managers answer for."""
        if matter.is_in_group:
            return await self.with_access(Access.MANAGER)
        return [each for each in await self.with_access(Access.STAFF) if may_read(each, matter)]

    async def can_tell_of(self, matter: Consultation) -> bool:
        """Return whether one of those at least can be told in private, as far as is known."""
        return any(each.is_reachable for each in await self.readers_of(matter))

    async def can_tell_circle(self, readers: Readers) -> bool:
        """Return whether one at least of a circle outside the group can be told: for a matter that is still to come."""
        return any(each.is_reachable for each in await self.with_access(ACCESS_BY_READERS[readers]))

    async def add(self, user_id: int, joined_at: datetime) -> int:
        """Add a person without a role; returns the id."""
        return await self._insert(user_id=user_id, joined_at=joined_at, languages=[])

    async def confirm(self, staff_id: int, role: Role, at: datetime) -> None:
        """Give a role; it counts from now."""
        await self._change(staff_id, role=role, confirmed_at=at)

    async def describe(self, staff_id: int, name: str, title: str, languages: Sequence[str]) -> None:
        """Record what official records say of this person."""
        await self._change(staff_id, name=name, title=title, languages=list(languages))

    async def set_name(self, staff_id: int, name: str) -> None:
        """Record the name of somebody who had none."""
        await self._change(staff_id, name=name)

    async def set_telegram_name(self, staff_id: int, name: str) -> None:
        """Record what Telegram shows of this person."""
        await self._change(staff_id, telegram_name=name)

    async def set_away(self, staff_id: int, until: datetime | None) -> bool:
        """Keep until when somebody is away; None: not any more. False where that is known."""
        is_new = staff.c.away_until.is_distinct_from(until)
        return await self._change_where(staff.c.id == staff_id, is_new, away_until=until)

    async def lose(self, staff_id: int, at: datetime) -> bool:
        """Note that Telegram lets the bot write to this person no more; False where that was known."""
        # One after another: of two who are lost at once, the later must see that nobody is left.
        await self._values(select(staff.c.id).where(staff.c.ended_at.is_(None)).order_by(staff.c.id).with_for_update())
        was_reachable = (staff.c.id == staff_id, staff.c.unreachable_at.is_(None))
        return await self._change_where(*was_reachable, unreachable_at=at)

    async def reach(self, staff_id: int) -> None:
        """Note that the bot can write to this person."""
        await self._change_where(staff.c.id == staff_id, staff.c.unreachable_at.is_not(None), unreachable_at=None)

    async def end(self, staff_id: int, at: datetime) -> None:
        """The person left the group: the role ends, and nobody chooses the name any more."""
        await self._change(staff_id, ended_at=at, telegram_name=None)

    async def name_of(self, staff_id: int) -> str | None:
        """The name of somebody whose time may have ended; None where none is known."""
        return await self._value(select(staff.c.name).where(staff.c.id == staff_id))

    async def account_of(self, staff_id: int) -> int | None:
        """The Telegram account of somebody whose time may have ended."""
        return await self._value(select(staff.c.user_id).where(staff.c.id == staff_id))

    async def label_of(self, staff_id: int) -> str:
        """The name, or the number where none is known, of somebody whose time may have ended."""
        return label_of(await self.name_of(staff_id), staff_id)

    async def group_id(self, configured_id: int) -> int:
        """The staff group's present id: the configured one, or what it was upgraded to."""
        return await self._value(_MOVED_TO, {"configured_id": configured_id}) or configured_id

    async def move_group(self, configured_id: int, new_id: int) -> None:
        """Telegram gave the staff group a new id; telling it twice changes nothing."""
        statement = insert_unless_there(self._connection, moved_groups).values(old_id=configured_id, new_id=new_id)
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=[moved_groups.c.old_id], set_={"new_id": new_id})
        )

    @classmethod
    def _select(cls) -> Select[Any]:
        return select(staff).where(staff.c.ended_at.is_(None))

    def _record(self, row: Row[Any]) -> StaffMember:
        return record_of(StaffMember, row, languages=tuple(row.languages))
