"""Reports to authorities: from the card of a matter, and from an interview, to what the office has made of it."""

import pytest

from bot.actions.context import ActionContext
from bot.actions.interviews.record import hold_interview
from bot.dialogs.widgets.lists import short_label
from bot.domain.audit_event import Actor
from bot.domain.interviews import ITEMS, Interviewee, Method
from bot.domain.staff import Role
from bot.domain.support.consultation import Readers
from bot.domain.support.red_flag import RedFlag
from bot.storage.tables import report_versions, reports, tasks
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID, OFFICER_ID
from tests.conversations.people import NAME, NUMBER, enrol, private
from tests.conversations.support.colleagues import KATO, SATO, name
from tests.conversations.support.test_matter_card import link_of, on_card
from tests.conversations.support.test_red_flags import mark
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.test_exports import take
from tests.conversations.world import World

WORDS = "The night hours of October are <not> paid"
TODAY = "2026-11-22"
REPORTED = {
    "addressee": "authority",
    "decision": "reported",
    "done_on": TODAY,
    "name": SATO,
    "authority": "labour_standards",
    "office": "none",
    "whom": "none",
    "outcome": "none_yet",
    "reason": "none",
}
LABOUR = "authority-labour_standards"


async def begin(desk: Desk) -> Chat:
    """Follow the link on the card into the private chat."""
    link, chat = link_of(desk, "report-button"), private(desk)
    await chat.sends(link)
    return chat


async def answer(chat: Chat) -> None:
    """From the office to the last look."""
    await chat.taps(LABOUR)
    await chat.taps("report-channel-telephone")
    await chat.taps("button-today")
    await chat.sends(WORDS)


async def report(desk: Desk) -> Chat:
    chat = await begin(desk)
    await answer(chat)
    await chat.taps("report-save")
    return chat


async def test_no_reason_is_kept_where_the_worker_has_agreed_while_it_was_written(
    world: World, asked: Chat, sato: Desk
) -> None:
    chat = await begin(sato)
    await chat.taps("interview-employer-button")
    await chat.taps("staff-card-ask-employer")
    await chat.taps("interview-employer-yes")
    await chat.sends("Somebody was in danger")
    await asked.taps("consents-employer-yes")
    await chat.taps("button-today")
    await chat.taps("report-channel-visit")
    await chat.sends("例示 太郎 (工場長)")
    assert (await world.row(report_versions))["unagreed"] is None


@pytest.mark.usefixtures("asked")
async def test_a_plain_report_takes_five_taps_and_one_text_and_stands_on_the_card(world: World, sato: Desk) -> None:
    chat = await begin(sato)  # the first tap
    chat.sees("report-list", number="1", held_on="none", roster_number="none", count=0)
    chat.sees("report-which")
    await answer(chat)  # three taps and a text
    chat.sees("report-line", **REPORTED)
    chat.sees("report-words", words=WORDS)
    chat.sees("report-asks_again", ask_on="2026-12-06")
    await chat.taps("report-save")
    chat.sees("report-saved", number="1", held_on="none", roster_number="none", ask_on="2026-12-06")
    assert sato.says("report-line", REPORTED) in on_card(sato)
    kept = await world.row(report_versions)
    assert (kept["authority"], kept["channel"], kept["words"]) == ("labour_standards", "telephone", WORDS)
    assert WORDS not in str(sato.messages())


def offices(chat: Chat) -> list[str]:
    """The offices on the buttons, from the top down."""
    names = {short_label(chat.says(f"authority-{each}")): each for each in chat.world.facts.authorities}
    return [names[each] for each in chat.labels() if each in names]


@pytest.mark.usefixtures("asked")
async def test_the_offices_that_are_competent_for_the_red_flag_stand_first(world: World, sato: Desk) -> None:
    chat = await begin(sato)
    others = offices(chat)
    assert others == [each.id for each in world.facts.authorities.values() if each.takes_reports]
    await mark(sato, "deposit_penalty", "orange")
    chat = await begin(sato)
    assert offices(chat)[:2] == ["immigration", "labour_standards"]
    assert sorted(offices(chat)) == sorted(others)


@pytest.mark.usefixtures("asked")
async def test_another_office_is_typed_and_each_answer_can_be_changed_before_it_is_saved(
    world: World, sato: Desk, kato: Desk
) -> None:
    chat = await begin(sato)
    await chat.taps("report-other_office")
    await chat.sends("Example <City> Hall")
    await chat.taps("report-channel-letter")
    await chat.sends("2026-11-20")
    await chat.sends("Wrong words")
    await chat.taps("report-change-words")
    await chat.sends(WORDS)
    await chat.taps("report-change-decider")
    await chat.taps("standing-person", name=KATO)
    await chat.taps("report-change-ask_on")
    await chat.sends("2026-11-30")
    changed = {"office": "Example <City> Hall", "authority": "none", "name": KATO, "done_on": "2026-11-20"}
    chat.sees("report-line", **{**REPORTED, **changed})
    await chat.taps("report-save")
    kept, task = await world.row(report_versions), await world.row(tasks)
    assert (kept["decided_by_name"], kept["words"], str(task["deadline_on"])) == (KATO, WORDS, "2026-11-30")
    assert kato.says("report-line", {**REPORTED, **changed}) in on_card(kato)


@pytest.mark.usefixtures("asked")
async def test_that_nothing_is_reported_is_noted_too_with_a_reason(world: World, sato: Desk) -> None:
    chat = await begin(sato)
    await chat.taps("report-not_reported")
    await chat.taps("report-reason-worker_declines")
    await chat.sends("Linh wants to wait")
    await chat.taps("report-save")
    chat.sees("report-saved", number="1", held_on="none", roster_number="none", ask_on="none")
    kept = await world.row(report_versions)
    assert (kept["decision"], kept["reason"], kept["words"]) == (
        "not_reported",
        "worker_declines",
        "Linh wants to wait",
    )
    assert await world.rows(tasks) == []


@pytest.mark.usefixtures("asked")
async def test_from_the_list_of_tasks_what_came_of_it_is_noted_and_the_task_ends(world: World, sato: Desk) -> None:
    chat = await report(sato)
    await chat.sends("/tasks")
    await chat.taps("task-open", place="1")
    chat.sees("task-report", about="worker", roster_number="none", id="1")
    assert chat.says("task-end-done") not in chat.labels()
    await chat.taps("report-open")
    await chat.taps("report-outcome-note")
    await chat.taps("report-outcome-done")
    await chat.sends("They <inspected> the kitchen")
    chat.sees("report-outcome_words", outcome_words="They <inspected> the kitchen")
    chat.sees("report-corrected", version=2, writer=SATO)
    assert sato.says("report-line", {**REPORTED, "outcome": "done"}) in on_card(sato)
    assert [row["outcome"] for row in await world.rows(report_versions)] == ["none_yet", "done"]
    assert (await world.row(tasks))["done_at"] is not None


@pytest.mark.usefixtures("asked")
async def test_a_correction_is_a_version_and_what_stood_before_is_kept(world: World, sato: Desk) -> None:
    chat = await report(sato)
    await chat.taps("report-to_list")
    await chat.taps("report-label", **REPORTED)
    await chat.taps("report-correct")
    await chat.taps("report-change-office")
    await chat.taps("authority-immigration")
    await chat.taps("report-save")
    chat.sees("report-line", **{**REPORTED, "authority": "immigration"})
    chat.sees("report-corrected", version=2, writer=SATO)
    assert [row["authority"] for row in await world.rows(report_versions)] == ["labour_standards", "immigration"]


@pytest.mark.usefixtures("asked")
async def test_what_was_not_reported_after_all_is_corrected_and_keeps_the_name_of_the_day(
    world: World, sato: Desk
) -> None:
    chat = await report(sato)
    await name(world, OFFICER_ID, "佐藤 別名")
    await chat.taps("report-to_list")
    await chat.taps("report-label", **REPORTED)
    await chat.taps("report-correct")
    await chat.taps("report-not_reported")
    await chat.taps("report-reason-by_others")
    await chat.taps("report-save")
    first, second = await world.rows(report_versions)
    assert (first["decision"], second["decision"], second["authority"]) == ("reported", "not_reported", None)
    assert (second["decided_by_name"], second["outcome"], second["words"]) == (SATO, None, WORDS)
    assert (await world.row(tasks))["done_at"] is not None


@pytest.mark.usefixtures("asked")
async def test_of_two_officers_who_report_at_once_the_later_reads_of_the_other_and_saves_by_a_second_tap(
    world: World, sato: Desk, kato: Desk
) -> None:
    chat, other = await begin(sato), await begin(kato)
    await answer(chat)
    await answer(other)
    await chat.taps("report-save")
    await other.taps("report-save")
    other.sees("report-meanwhile")
    other.sees("report-line", **REPORTED)
    assert len(await world.rows(reports)) == 1
    await other.taps("report-save")
    assert len(await world.rows(reports)) == 2


@pytest.mark.usefixtures("asked")
async def test_two_taps_save_one_report(world: World, sato: Desk) -> None:
    chat = await begin(sato)
    await answer(chat)
    await chat.taps_twice("report-save")
    assert len(await world.rows(reports)) == 1


@pytest.mark.usefixtures("asked")
async def test_a_restart_in_the_middle_loses_nothing_and_a_closed_matter_can_still_be_reported(
    world: World, sato: Desk
) -> None:
    chat = await begin(sato)
    await chat.taps(LABOUR)
    await world.restarts()
    await sato.taps("staff-card-close")
    await chat.taps("report-channel-telephone")
    await chat.taps("button-today")
    await chat.sends(WORDS)
    await world.restarts()
    await chat.taps("report-save")
    assert (await world.row(report_versions))["words"] == WORDS


async def test_who_is_forgotten_meanwhile_leaves_what_was_reported(world: World, asked: Chat, sato: Desk) -> None:
    chat = await begin(sato)
    await answer(chat)
    await asked.sends("/forget")
    await asked.taps("forget-go-on")
    await asked.taps("forget-yes")
    await chat.taps("report-save")
    assert len(await world.rows(reports)) == 1


@pytest.mark.usefixtures("asked")
async def test_what_is_restricted_meanwhile_is_no_officers_to_report_any_more(world: World, sato: Desk) -> None:
    chat = await begin(sato)
    await answer(chat)
    async with world.shien.database.transaction() as store:
        await store.consultations.set_readers(1, Readers.RESTRICTED)
    await chat.taps("report-save")
    assert await world.rows(reports) == []
    await chat.sends("/start report_1")
    assert await world.rows(reports) == []
    assert chat.says(LABOUR) not in chat.labels()


async def test_of_a_restricted_matter_it_is_noted_where_managers_read_it_and_the_group_hears_nothing(
    world: World, worker: Chat, manager: Chat, officer: Desk
) -> None:
    await name(world, JOINER_ID, KATO)
    await worker.sends(CRY)
    async with world.shien.database.transaction() as store:
        await store.red_flags.set(1, RedFlag.DANGER, None, world.clock.now())
    await manager.taps("complaint-open")
    await manager.taps("complaint-close")
    manager.sees("report-undecided")
    await manager.taps("report-button")
    before = len(officer.messages())
    await answer(manager)
    await manager.taps("report-save")
    await manager.taps("report-to_list")
    await manager.taps("button-back")
    manager.sees("report-line", **{**REPORTED, "name": KATO})
    manager.does_not_see("report-undecided")
    assert manager.says("report-button") in manager.labels()
    assert len(await world.rows(reports)) == 1
    assert len(officer.messages()) == before
    assert WORDS not in str(officer.messages())
    await manager.taps("report-button")
    left = manager.message_id()
    await manager.sends("/menu")
    [covered] = [each for each in manager.messages() if each["message_id"] == left]
    assert covered["text"] == manager.says("clear_chat-covered")
    chat = private(officer)
    chat.person.started = True
    await chat.sends("/start report_1")
    assert chat.says(LABOUR) not in chat.labels()


async def test_a_matter_of_an_interview_that_is_closed_undecided_asks_in_its_topic_with_a_way_there(
    world: World, admin: Desk, sato: Desk
) -> None:
    held = await an_interview(world)
    await world.passes(seconds=3)
    await admin.taps("staff-card-close")
    sato.has_seen("report-undecided")
    await admin.taps("staff-card-reopen")
    chat = private(sato)
    await chat.sends("/interviews")
    await chat.taps("interview-held-list-button")
    await chat.sends(NUMBER)
    await chat.taps("people-label", roster_number=NUMBER, name=NAME)
    await chat.taps("interview-held-label", held_on=TODAY, interviewee="worker", method="in_person")
    await chat.taps("report-button")
    chat.sees("report-ordinance")
    await answer(chat)
    await chat.taps("report-save")
    assert (await world.row(reports))["interview_id"] == held
    assert sato.says("report-line", REPORTED) in on_card(sato)
    await chat.taps("report-to_list")
    await chat.taps("button-back")
    chat.sees("report-line", **REPORTED)


async def an_interview(world: World) -> int:
    """Hold an interview in which something was found about the pay; returns its id."""
    worker_id = await enrol(world)
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(OFFICER_ID)
        assert member is not None
        begun = await store.interviews.begin(
            worker_id, Interviewee.WORKER, Method.IN_PERSON, member.id, world.clock.now()
        )
        await store.interviews.set_findings(begun.id, {**dict.fromkeys(ITEMS), "pay": "Two hours"})
        context = ActionContext(store, world.facts, world.clock.now(), Actor.staff(member.id))
        await hold_interview(context, await store.interviews.get(begun.id), world.clock.today())
    return begun.id


async def test_the_employer_is_told_of_a_matter_only_with_a_reason_where_the_worker_has_not_agreed(
    world: World, asked: Chat, sato: Desk
) -> None:
    chat = await begin(sato)
    await chat.taps("interview-employer-button")
    chat.sees("interview-employer-agreed", telling="none")
    await chat.taps("staff-card-ask-employer")
    chat.sees("interview-employer-agreed", telling="asked")
    await asked.taps("consents-employer-no")
    await chat.taps("interview-employer-yes")
    await chat.sends("Somebody was in <danger>")
    await chat.taps("button-today")
    await chat.taps("report-channel-telephone")
    await chat.sends("例示 太郎 (工場長)")
    chat.sees("interview-employer-noted", number="1", held_on="none", roster_number="none")
    kept = await world.row(report_versions)
    assert (kept["whom"], kept["unagreed"]) == ("例示 太郎 (工場長)", "Somebody was in <danger>")
    told = {**REPORTED, "addressee": "employer", "authority": "none", "whom": "例示 太郎 (工場長)", "outcome": "none"}
    assert sato.says("report-line", told) in on_card(sato)


async def test_with_the_workers_consent_nobody_asks_for_a_reason(world: World, asked: Chat, sato: Desk) -> None:
    await sato.taps("staff-card-ask-employer")
    await asked.taps("consents-employer-yes")
    chat = await begin(sato)
    await chat.taps("interview-employer-button")
    chat.sees("interview-employer-agreed", telling="agreed")
    await chat.taps("interview-employer-yes")
    await chat.taps("button-today")
    await chat.taps("report-channel-visit")
    await chat.sends("例示 太郎 (工場長)")
    assert (await world.row(report_versions))["unagreed"] is None


@pytest.mark.usefixtures("asked")
async def test_auditors_take_the_reports_without_words(world: World, sato: Desk, manager: Chat) -> None:
    await report(sato)
    await manager.sends("/export")
    [_, row] = await take(manager, "reports")
    assert row[8:10] == ("労働基準監督署", "telephone")
    assert WORDS in row
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(JOINER_ID)
        assert member is not None
        await store.staff.confirm(member.id, Role.AUDITOR, world.clock.now())
    await manager.sends("/export")
    [_, row] = await take(manager, "reports")
    assert row[8:10] == ("労働基準監督署", "telephone")
    assert WORDS not in row
