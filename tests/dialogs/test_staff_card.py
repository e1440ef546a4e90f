"""The list of staff."""

from bot.actions.staff import StaffDetails, appoint, join_staff
from bot.dialogs.staff.list import staff_card
from bot.dialogs.turn import Turn
from bot.domain.staff import Role
from bot.storage.store import Store
from bot.texts import language_name, listed
from tests.actions.vocabulary import ADMIN_USER, MANAGER_USER, NOW, a_member, acting


async def test_the_staff_list_names_everybody_and_who_is_not_confirmed(turn: Turn, store: Store) -> None:
    admin, member = await a_member(store, Role.ADMIN, ADMIN_USER), await a_member(store)
    await appoint(acting(store, admin), member, StaffDetails(Role.SUPPORT_OFFICER, "加藤 <b>", "主任", ["ja", "vi"]))
    await join_staff(store, MANAGER_USER, NOW)
    first, *lines = (await staff_card(turn)).split("\n")
    say = turn.t
    assert first == say("staff-list")
    known = {"name": "加藤 <b>", "title": "主任", "role": "support_officer"}
    languages = listed([language_name(code, "en") for code in ("ja", "vi")], "en")
    assert lines == [
        say("staff-list-unnamed", {"user": str(ADMIN_USER), "role": "admin"}),
        say("staff-list-line", {**known, "languages": languages}),
        say("staff-list-unconfirmed", {"user": str(MANAGER_USER)}),
    ]
    assert [say("role-admin") in lines[0], say("role-support_officer") in lines[1]] == [True, True]
    assert "加藤 &lt;b&gt;" in lines[1]
