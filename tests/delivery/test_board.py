"""The board in General: one pinned message with numbers, edited where they have changed, made anew where it is gone."""

from datetime import date, timedelta

import pytest

from bot.actions.tasks.board import keep_board
from bot.domain.days import tokyo_day
from bot.domain.outbox import EditBoard
from bot.domain.reminders.duties import AD_HOC_NOTICE, ANNUAL_REPORT, Filing, duty
from bot.domain.reminders.obligation import JOB_CHANGE_SUPPORT, Calendar, Due
from bot.domain.staff import Role
from bot.domain.support.consultation import ConsultationKind, Readers, Urgency
from bot.domain.support.queue import QueuePart, counts
from bot.domain.support.sight import OF_GROUP
from bot.domain.tasks import TaskKind
from bot.resources import locales_folder
from bot.texts import Texts, load_texts
from tests.delivery.office import Office, texts_of

NUMBERS = {
    "red": 0,
    "overdue": 0,
    "ours": 0,
    "theirs": 1,  # the consultation that Linh has in every office
    "tasks_late": 0,
    "tasks_today": 0,
    "tasks_later": 0,
    "interviews": 0,
    "unstarted": 0,
}


@pytest.fixture(scope="session")
def texts() -> Texts:
    return load_texts(locales_folder())


async def tick(office: Office) -> None:
    """A minute later the tick looks at the board."""
    office.clock.move(timedelta(minutes=1))
    async with office.database.transaction() as store:
        await keep_board(store, office.clock.now())
    await office.deliver()


def board(texts: Texts, **numbers: int) -> str:
    return texts.say("en", "board-text", {**NUMBERS, **numbers}).replace("<b>", "").replace("</b>", "")


async def test_it_is_posted_once_pinned_and_edited_where_numbers_have_changed(office: Office, texts: Texts) -> None:
    for _ in range(3):
        await tick(office)
    assert texts_of(office.staff.messages()).count(board(texts)) == 1
    [posted] = [each for each in office.staff.messages() if each.get("text") == board(texts)]
    assert [call.method for call in office.telegram.calls].count("pinChatMessage") == 1
    [[button]] = posted["reply_markup"]["inline_keyboard"]
    assert button["url"].endswith("?start=board")

    async with office.database.transaction() as store:
        await store.tasks.open(TaskKind.CALL, office.worker.id, office.clock.now())
    for _ in range(2):
        await tick(office)
    [edited] = [each for each in office.staff.messages() if each["message_id"] == posted["message_id"]]
    assert edited["text"] == board(texts, tasks_late=1)
    assert len([each for each in await office.rows() if each.act == "edit_board"]) == 2


async def test_one_that_somebody_deleted_is_made_anew(office: Office, texts: Texts) -> None:
    await tick(office)
    [posted] = [each for each in office.staff.messages() if each.get("text") == board(texts)]
    office.officer.deletes(posted["message_id"], chat=office.staff)
    async with office.database.transaction() as store:
        await store.tasks.open(TaskKind.CALL, office.worker.id, office.clock.now())
    await tick(office)
    [again] = [each for each in office.staff.messages() if each.get("text") == board(texts, tasks_late=1)]
    assert again["message_id"] != posted["message_id"]


async def test_an_edit_that_has_nothing_to_change_is_skipped(office: Office) -> None:
    await tick(office)
    [row] = await office.sent(EditBoard())
    assert (row.outcome, row.reason) == ("skipped", "unchanged")


async def test_while_the_group_takes_nothing_one_edit_waits(office: Office) -> None:
    async with office.database.transaction() as store:
        for minute in range(5):
            await keep_board(store, office.clock.now() + timedelta(minutes=minute))
    async with office.database.transaction() as store:
        await keep_board(store, office.clock.now() + timedelta(minutes=5))
    assert len([each for each in await office.rows() if each.act == "edit_board"]) == 1


async def test_it_counts_whose_turn_it_is_in_what_the_group_reads_and_every_red_matter(office: Office) -> None:
    now = office.clock.now()
    async with office.database.transaction() as store:
        await store.standings.wait(office.consultation.id, now)
        for readers, urgency in ((Readers.GROUP, Urgency.NORMAL), (Readers.RESTRICTED, Urgency.RED)):
            matter = await store.consultations.open(office.worker, ConsultationKind.OTHER, now, readers)
            await store.standings.set_urgency(matter.id, urgency)
            await store.standings.wait(matter.id, now)
            await store.standings.set_deadlines(matter.id, now, now)
        staff_id = await store.staff.add(777, now)
        await store.staff.confirm(staff_id, Role.SUPPORT_MANAGER, now)
        await store.staff.lose(staff_id, now)
        counted = await store.boards.count(now)
    assert (counted.red, counted.overdue, counted.ours, counted.theirs) == (1, 1, 2, 0)
    assert counted.unstarted == 1


async def test_it_counts_what_the_home_of_an_officer_counts(office: Office) -> None:
    now = office.clock.now()
    async with office.database.transaction() as store:
        for waits, due_in, rests in ((True, -1, None), (True, -1, 1), (True, 1, None), (True, 1, 1), (False, 1, 1)):
            matter = await store.consultations.open(office.worker, ConsultationKind.OTHER, now)
            if waits:
                await store.standings.wait(matter.id, now)
                await store.standings.set_deadlines(matter.id, now + timedelta(hours=due_in), now)
            if rests:
                await store.standings.snooze(matter.id, now + timedelta(days=rests))
        board = await store.boards.count(now)
        home = counts(await store.standings.open_for(OF_GROUP), 1, now)
    parts = (QueuePart.RED, QueuePart.OVERDUE, QueuePart.OURS, QueuePart.THEIRS)
    assert (board.red, board.overdue, board.ours, board.theirs) == tuple(home[part] for part in parts) == (0, 2, 3, 1)


async def test_what_the_organisation_owes_is_counted_among_the_tasks_once_it_has_begun(office: Office) -> None:
    now = office.clock.now()
    today = tokyo_day(now)
    calendar = Calendar(today, ())
    async with office.database.transaction() as store:
        for due in (duty(AD_HOC_NOTICE, today, calendar), duty(JOB_CHANGE_SUPPORT, today, calendar, office.worker.id)):
            assert due is not None
            await store.obligations.note(due, Filing.MISSING_PERSON.value, now)
        await store.obligations.open(Due(None, ANNUAL_REPORT, date(today.year + 1, 3, 1), None, None), now)
        counted = await store.boards.count(now)
        far = await store.boards.count(now + timedelta(days=15))
    assert (counted.tasks_late, counted.tasks_today, counted.tasks_later) == (0, 0, 2)
    assert (far.tasks_late, far.tasks_today, far.tasks_later) == (1, 0, 1)


async def test_tasks_are_counted_by_deadline_and_what_rests_is_nobodys_turn(office: Office) -> None:
    now = office.clock.now()
    async with office.database.transaction() as store:
        for kind, days in ((TaskKind.CALL, -1), (TaskKind.NO_DAY, 0), (TaskKind.CONTRACT_END, 3)):
            day = (now + timedelta(days=days)).date()
            await store.tasks.open(kind, office.worker.id, now, deadline_on=day)
        await store.standings.wait(office.consultation.id, now)
        await store.standings.snooze(office.consultation.id, now + timedelta(days=1))
        counted = await store.boards.count(now)
        later = await store.boards.count(now + timedelta(days=1))
    assert (counted.tasks_late, counted.tasks_today, counted.tasks_later) == (1, 1, 1)
    assert (counted.ours, later.ours) == (0, 1)
