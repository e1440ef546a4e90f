"""The note on a task of a matter that was opened to the group stays with who could read it."""

from bot.actions.support.consultations import open_consultation
from bot.actions.support.readers import open_to_group
from bot.actions.tasks.handling import note_on_task
from bot.actions.tasks.notes import may_read_note
from bot.dialogs.turn import existing
from bot.domain.staff import Role
from bot.domain.support.consultation import ConsultationKind
from bot.domain.tasks import TaskKind
from bot.storage.store import Store
from tests.actions.vocabulary import ADMIN_USER, MANAGER_USER, NOW, OFFICER_USER, a_member, a_worker, acting, words


async def test_a_note_of_the_restricted_time_stays_with_who_read_it_then(store: Store) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    officer = await a_member(store, Role.SUPPORT_OFFICER, OFFICER_USER)
    added = await a_member(store, Role.SUPPORT_OFFICER, ADMIN_USER)
    worker = await a_worker(store)
    matter = await open_consultation(acting(store), worker, ConsultationKind.HARASSMENT, [words("He touches me")])
    await store.matter_readers.add(matter.id, added.id, NOW, manager.id)
    await store.tasks.open_about(TaskKind.ALARM_OUTCOME, matter, NOW, None)
    [task] = await store.tasks.list_open()
    await note_on_task(acting(store, manager), task, "Dormitory A")
    task = existing(await store.tasks.find(task.id))
    assert not await may_read_note(store, officer, task)
    await open_to_group(acting(store, manager), await store.consultations.get(matter.id))
    reads = {each.id: await may_read_note(store, each, task) for each in (manager, officer, added)}
    assert reads == {manager.id: True, officer.id: False, added.id: True}
    assert not await may_read_note(store, None, task)
