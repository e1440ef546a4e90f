"""Words are taken out of all in which they stand; what is kept of them, who decides, and what the worker reads."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import update

from bot.actions.context import ActionContext
from bot.actions.privacy.erasure import forget
from bot.actions.privacy.evidence import decide_evidence, remind_of_undecided, view_evidence
from bot.actions.privacy.legal_holds import hold_records, lift_hold
from bot.actions.privacy.my_data import gather
from bot.actions.privacy.prohibited_data import picture_as_it_stands, take_picture_out
from bot.actions.privacy.removal import remove_for_staff
from bot.actions.result import ALREADY_DONE
from bot.actions.support.consultations import open_consultation
from bot.actions.support.readers import restrict
from bot.actions.tasks.digest import tell_digest
from bot.domain.audit_event import Actor
from bot.domain.outbox import OutboxMessage, SayText, SayWritten, tell_staff
from bot.domain.privacy.evidence import STATUS_OF_DECISION, EvidenceDecision, EvidenceStatus, RemovalReason
from bot.domain.privacy.retention import Retention
from bot.domain.staff import Role, StaffMember
from bot.domain.support.consultation import ConsultationKind, Readers
from bot.domain.support.message import IncomingMessage, Message
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import evidence, messages, outbox, tasks, waiting_words
from tests.actions.vocabulary import (
    ADMIN_USER,
    KEYWORDS,
    MANAGER_USER,
    NOW,
    TODAY,
    a_member,
    a_worker,
    acting,
    happened,
    rows,
)

SECRET = "At dormitory four the gate code is hoa123"
NUMBER = "Dormitory four. 1234 5678 9018"
PHONE, DAY = 7, "2026-11-22"
DESTROYED = (RemovalReason.CARD, RemovalReason.BANK_ACCOUNT, RemovalReason.PASSWORD)


@pytest.fixture
async def worker(store: Store) -> Worker:
    return await a_worker(store)


@pytest.fixture
async def officer(store: Store) -> StaffMember:
    return await a_member(store)


@pytest.fixture
async def manager(store: Store) -> StaffMember:
    return await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)


async def says(
    store: Store, worker: Worker, text: str = SECRET, readers: Readers = Readers.GROUP, telegram_id: int = PHONE
) -> Message:
    """A worker writes that in a new matter which these read."""
    words = [IncomingMessage(telegram_id, "text", text)]
    matter = await open_consultation(acting(store), worker, ConsultationKind.WORK, words, readers)
    [*_, message] = await store.messages.of_consultation(matter.id)
    return message


async def told(store: Store, noun: str, number: int | None) -> Sequence[str]:
    """The keys of what one person was told of it."""
    column = {"worker": "worker_id", "staff": "staff_id"}[noun]
    said = [row for row in await rows(store, outbox) if row["act"] == "say" and row[column] == number]
    return [row["message"]["key"] for row in said if row["message"]["key"].startswith("evidence-")]


async def stands_nowhere(store: Store, words: str = SECRET) -> None:
    """Neither a message, nor what was said in the outbox, nor what waits has the words."""
    for table in (messages, outbox, waiting_words):
        assert words not in str(await rows(store, table)), table.name


async def deleted(store: Store) -> list[tuple[str, int | None]]:
    """What is to be deleted, by the side on which it stands."""
    found = [row for row in await rows(store, outbox) if row["act"] == "delete"]
    return [("chat" if row["worker_id"] else "group", row["message"]["telegram_id"]) for row in found]


def by(store: Store, member: StaffMember) -> ActionContext:
    return acting(store, member)


def by_worker(store: Store, worker: Worker) -> ActionContext:
    return replace(acting(store), actor=Actor.worker(worker.id))


@pytest.mark.parametrize("reason", [RemovalReason.MY_NUMBER, *DESTROYED])
async def test_what_nobody_may_keep_is_destroyed_and_the_event_stays(
    store: Store, worker: Worker, officer: StaffMember, reason: RemovalReason
) -> None:
    words = NUMBER if reason is RemovalReason.MY_NUMBER else SECRET
    message = await says(store, worker, words)
    removed = await remove_for_staff(by(store, officer), message, reason, KEYWORDS)
    assert (removed.is_done, removed.args["handling"]) == (True, "destroy")
    await stands_nowhere(store, words)
    assert await rows(store, evidence) == []
    assert await told(store, "worker", worker.id) == ["evidence-worker-destroy"]
    assert await deleted(store) == [("group", None), ("chat", PHONE)]
    [event] = await happened(store, "message_removed")
    assert (event["actor"], event["subject"]) == (f"staff:{officer.id}", f"message:{message.id}")
    assert event["details"] == {"reason": reason.value, "handling": "destroy", "consultation": 1}


@pytest.mark.parametrize("reason", DESTROYED)
async def test_under_a_legal_hold_it_is_kept_until_the_hold_ends(
    store: Store, worker: Worker, officer: StaffMember, manager: StaffMember, reason: RemovalReason
) -> None:
    admin = await a_member(store, Role.ADMIN, ADMIN_USER)
    await hold_records(by(store, admin), worker, "a court asks")
    await remove_for_staff(by(store, officer), await says(store, worker), reason, KEYWORDS)
    await stands_nowhere(store)
    [kept] = await store.evidence.held_of(worker.id)
    assert [each.text for each in kept.words] == [SECRET]
    assert await rows(store, tasks) == []
    assert await store.evidence.undecided_in(1) == []
    assert await decide_evidence(by(store, manager), kept, EvidenceDecision.RETURN) == ALREADY_DONE
    await lift_hold(by(store, admin), worker)
    [row] = await rows(store, evidence)
    assert row["status"] == "destroyed"
    assert SECRET not in str(row["words"])
    assert await told(store, "worker", worker.id) == ["evidence-worker-hold", "evidence-worker-destroyed"]


async def test_a_my_number_is_destroyed_under_a_legal_hold_too(
    store: Store, worker: Worker, officer: StaffMember
) -> None:
    await hold_records(by(store, await a_member(store, Role.ADMIN, ADMIN_USER)), worker, "a court asks")
    await remove_for_staff(by(store, officer), await says(store, worker, NUMBER), RemovalReason.MY_NUMBER, KEYWORDS)
    await stands_nowhere(store, NUMBER)
    assert await rows(store, evidence) == []
    assert len(await happened(store, "message_removed")) == 1


@pytest.mark.parametrize("reason", [RemovalReason.MISTAKE, RemovalReason.OTHER])
async def test_everything_else_is_hidden_and_waits_seven_days_for_a_manager(
    store: Store, worker: Worker, officer: StaffMember, manager: StaffMember, reason: RemovalReason
) -> None:
    removed = await remove_for_staff(by(store, officer), await says(store, worker), reason, KEYWORDS)
    assert removed.args["decide_on"] == "2026-11-29"
    await stands_nowhere(store)
    [kept] = await store.evidence.undecided_in(1)
    assert (kept.removed_by, kept.removed_at, kept.reason) == (officer.id, NOW, reason)
    [task] = await rows(store, tasks)
    assert (task["kind"], task["consultation_id"], task["deadline_on"]) == ("evidence", 1, date(2026, 11, 29))
    assert await told(store, "worker", worker.id) == ["evidence-worker-decide"]
    assert await told(store, "staff", manager.id) == ["evidence-please_decide"]
    assert await told(store, "staff", officer.id) == []


@pytest.mark.parametrize("role", [Role.SUPPORT_OFFICER, Role.SUPPORT_MANAGER, Role.ADMIN])
@pytest.mark.parametrize("reason", RemovalReason)
async def test_what_may_be_evidence_is_only_hidden_whoever_removes_it_and_destroyed_by_a_second_step(
    store: Store, worker: Worker, role: Role, reason: RemovalReason
) -> None:
    cry = "My boss hit me. 1234 5678 9018, my password is hoa"
    member = await a_member(store, role, 701)
    removed = await remove_for_staff(by(store, member), await says(store, worker, cry), reason, KEYWORDS)
    assert removed.args["handling"] == ("cut" if reason is RemovalReason.MY_NUMBER else "decide")
    [kept] = await store.evidence.undecided_in(1)
    assert "My boss hit me" in str(kept.words[0].text)
    assert kept.decide_on == date(2026, 11, 29)
    await decide_evidence(by(store, await a_member(store, Role.ADMIN, 702)), kept, EvidenceDecision.DESTROY)
    assert [each["details"]["handling"] for each in await happened(store, "message_removed")] == [
        removed.args["handling"]
    ]
    assert [each["details"]["to"] for each in await happened(store, "evidence_decided")] == ["destroyed"]


async def test_a_complaint_is_hidden_though_an_admin_says_that_a_number_is_in_it(store: Store, worker: Worker) -> None:
    admin = await a_member(store, Role.ADMIN, ADMIN_USER)
    await hold_records(by(store, admin), worker, "a court asks")
    complaint = await says(store, worker, "Sato shouts each week, 20000 yen", Readers.ADMINS)
    await remove_for_staff(by(store, admin), complaint, RemovalReason.MY_NUMBER, KEYWORDS)
    [kept] = await store.evidence.undecided_in(complaint.consultation_id)
    assert [each.text for each in kept.words] == ["Sato shouts each week, ●●●●● yen"]


@pytest.mark.parametrize("reason", [RemovalReason.MY_NUMBER, *DESTROYED])
async def test_an_officer_destroys_nothing_by_saying_that_a_number_is_in_it(
    store: Store, worker: Worker, officer: StaffMember, manager: StaffMember, reason: RemovalReason
) -> None:
    message = await says(store, worker, "Sato takes 20000 yen from me, I have the receipt")
    removed = await remove_for_staff(by(store, officer), message, reason, KEYWORDS)
    is_number = reason is RemovalReason.MY_NUMBER
    assert removed.args["handling"] == ("cut" if is_number else "decide")
    [kept] = await store.evidence.undecided_in(1)
    sum_ = "●●●●●" if is_number else "20000"
    assert [each.text for each in kept.words] == [f"Sato takes {sum_} yen from me, I have the receipt"]
    assert await told(store, "staff", manager.id) == ["evidence-please_decide"]


@pytest.mark.parametrize("role", [Role.SUPPORT_OFFICER, Role.SUPPORT_MANAGER, Role.ADMIN])
@pytest.mark.parametrize("caption", [None, "Look at this", "My password: hoa123"])
@pytest.mark.parametrize("reason", DESTROYED)
async def test_nobody_destroys_a_picture_by_calling_it_a_card(
    store: Store, worker: Worker, reason: RemovalReason, caption: str | None, role: Role
) -> None:
    picture = IncomingMessage(PHONE, "photo", caption, file_unique_id="U", file_id="F")
    matter = await open_consultation(acting(store), worker, ConsultationKind.WORK, [picture])
    [message] = await store.messages.of_consultation(matter.id)
    removed = await remove_for_staff(by(store, await a_member(store, role, 701)), message, reason, KEYWORDS)
    assert (removed.args["handling"], removed.args["decide_on"]) == ("decide", "2026-11-29")
    assert ("chat", PHONE) in await deleted(store)
    [kept] = await store.evidence.undecided_in(matter.id)
    assert [(each.file_id, each.text) for each in kept.words] == [("F", caption)]


async def test_a_picture_that_an_officer_calls_a_card_under_a_hold_is_not_destroyed_when_the_hold_ends(
    store: Store, worker: Worker, officer: StaffMember
) -> None:
    admin = await a_member(store, Role.ADMIN, ADMIN_USER)
    await hold_records(by(store, admin), worker, "a court asks")
    picture = IncomingMessage(PHONE, "photo", None, file_unique_id="U", file_id="F")
    matter = await open_consultation(acting(store), worker, ConsultationKind.WORK, [picture])
    [message] = await store.messages.of_consultation(matter.id)
    await remove_for_staff(by(store, officer), message, RemovalReason.CARD, KEYWORDS)
    await lift_hold(by(store, admin), worker)
    [kept] = await store.evidence.undecided_in(matter.id)
    assert [each.file_id for each in kept.words] == ["F"]


@pytest.mark.parametrize("role", [Role.SUPPORT_OFFICER, Role.SUPPORT_MANAGER])
async def test_the_digest_says_of_whom_and_why_an_officer_destroyed_words(
    store: Store, worker: Worker, role: Role
) -> None:
    member = await a_member(store, role)
    await remove_for_staff(by(store, member), await says(store, worker), RemovalReason.PASSWORD, KEYWORDS)
    await store.outbox.flush()
    waiting = [message for _, message in await store.digests.waiting() if isinstance(message, SayText)]
    told = [(each.key, each.args) for each in waiting if each.key.startswith("evidence-")]
    is_officer = role is Role.SUPPORT_OFFICER
    assert told == ([("evidence-destroyed-password", {"number": "1"})] if is_officer else [])
    await tell_digest(acting(store, now=NOW + timedelta(days=2)))
    await store.outbox.flush()
    lines = [line for row in await rows(store, outbox) for line in row["message"].get("lines", [])]
    assert [each["people"] for each in lines] == ([["№1"]] if is_officer else [])


async def test_of_a_cry_an_officer_destroys_the_my_number_alone(
    store: Store, worker: Worker, officer: StaffMember
) -> None:
    message = await says(store, worker, "My boss hit me. 1234 5678 9018")
    await remove_for_staff(by(store, officer), message, RemovalReason.MY_NUMBER, KEYWORDS)
    [kept] = await store.evidence.undecided_in(1)
    assert [each.text for each in kept.words] == ["My boss hit me. ●●●● ●●●● ●●●●"]
    assert await told(store, "worker", worker.id) == ["evidence-worker-cut"]


async def test_two_officers_at_once_remove_once(store: Store, worker: Worker, officer: StaffMember) -> None:
    message = await says(store, worker)
    other = await a_member(store, user_id=503)
    first = await remove_for_staff(by(store, officer), message, RemovalReason.OTHER, KEYWORDS)
    second = await remove_for_staff(by(store, other), message, RemovalReason.MY_NUMBER, KEYWORDS)
    assert [first.is_done, second] == [True, ALREADY_DONE]
    [kept] = await store.evidence.undecided_in(1)
    assert kept.removed_by == officer.id
    assert len(await told(store, "worker", worker.id)) == 1


async def test_what_became_restricted_meanwhile_an_officer_removes_no_more(
    store: Store, worker: Worker, officer: StaffMember, manager: StaffMember
) -> None:
    message = await says(store, worker)
    await restrict(by_worker(store, worker), await store.consultations.get(1))
    refused = await remove_for_staff(by(store, officer), message, RemovalReason.MY_NUMBER, KEYWORDS)
    assert refused.key == "evidence-refused-readers"
    assert (await store.messages.get(message.id)).text == SECRET
    removed = await remove_for_staff(by(store, manager), message, RemovalReason.MY_NUMBER, KEYWORDS)
    assert removed.is_done
    await stands_nowhere(store)


@pytest.mark.parametrize("reason", RemovalReason)
async def test_what_the_same_message_says_in_a_complaint_stays_and_the_worker_hears_so(
    store: Store, worker: Worker, manager: StaffMember, reason: RemovalReason
) -> None:
    message = await says(store, worker)
    complaint = await says(store, worker, "The manager took my passport", Readers.ADMINS)
    assert (await remove_for_staff(by(store, manager), message, reason, KEYWORDS)).is_done
    assert (await store.messages.get(complaint.id)).text == "The manager took my passport"
    assert await store.evidence.of_consultation(complaint.consultation_id) == []
    assert (await told(store, "worker", worker.id))[-1] == "evidence-worker-elsewhere"
    admin = await a_member(store, Role.ADMIN, ADMIN_USER)
    assert (await remove_for_staff(by(store, admin), complaint, reason, KEYWORDS)).is_done
    assert (await store.messages.get(complaint.id)).content == "removed"
    assert (await told(store, "worker", worker.id))[-1] != "evidence-worker-elsewhere"


async def test_of_who_was_forgotten_meanwhile_nothing_is_told_and_the_words_go_all_the_same(
    store: Store, worker: Worker, officer: StaffMember
) -> None:
    message = await says(store, worker)
    await forget(acting(store), worker, Retention(), TODAY)
    removed = await remove_for_staff(by(store, officer), message, RemovalReason.PASSWORD, KEYWORDS)
    assert removed.args["chat"] == "none"
    assert await told(store, "worker", worker.id) == []
    assert [side for side, _ in await deleted(store)] == ["group"]
    await stands_nowhere(store)


async def test_quotes_notes_earlier_versions_and_what_was_said_with_the_words_go_along(
    store: Store, worker: Worker, officer: StaffMember
) -> None:
    message = await says(store, worker)
    await store.readings.note(message, "寮の暗証番号は hoa123", officer.id)
    changed = await store.messages.add_from_worker(1, IncomingMessage(PHONE, "text", f"{SECRET}!"), NOW)
    quoting = await store.messages.add_from_worker(
        1, IncomingMessage(8, "text", "Did you read it?", quote=SECRET[:20], forwarded_from="An"), NOW
    )
    for cause, text in ((f"message:{message.id}", "寮の暗証番号は hoa123"), ("consultation:1", f"Quoted: {SECRET}")):
        said = tell_staff("staff-quoted", {"text": text}, consultation_id=1)
        await store.outbox.put(replace(said, cause=cause), NOW)
    await store.waiting_words.add(worker.id, IncomingMessage(PHONE, "text", SECRET), NOW)
    await store.outbox.flush()
    await remove_for_staff(by(store, officer), await store.messages.get(message.id), RemovalReason.OTHER, KEYWORDS)
    await stands_nowhere(store)
    assert "hoa123" not in str(await rows(store, outbox))
    assert [(await store.messages.get(each.id)).content for each in (message, changed)] == ["removed", "removed"]
    left = await store.messages.get(quoting.id)
    assert (left.text, left.quote, left.forwarded_from) == ("Did you read it?", None, "An")
    [kept] = await store.evidence.undecided_in(1)
    assert [(each.text, each.note_ja) for each in kept.words] == [
        (SECRET, "寮の暗証番号は hoa123"),
        (f"{SECRET}!", None),
    ]


async def test_what_another_worker_is_told_is_neither_blanked_nor_cancelled_because_it_repeats_the_words(
    store: Store, worker: Worker, officer: StaffMember
) -> None:
    other = await a_worker(store, 102)
    message = await says(store, worker, "Please call me")
    telling = SayWritten("Please call me: 03-0000-0000")
    ids = [await put(store, replace(telling, worker_id=other.id, cause="update:9")) for _ in range(2)]
    ids.append(
        await put(
            store,
            tell_staff(
                "staff-quoted",
                {"text": "Please call me"},
                consultation_id=(await says(store, other, "Hello, staff")).consultation_id,
            ),
        )
    )
    await store.outbox._connection.execute(update(outbox).where(outbox.c.id == ids[0]).values(ended_at=NOW))
    await remove_for_staff(by(store, officer), message, RemovalReason.PASSWORD, KEYWORDS)
    left = {row["id"]: row for row in await rows(store, outbox)}
    assert [("Please call me" in str(left[each]["message"]), left[each]["outcome"]) for each in ids] == [
        (True, "queued")
    ] * 3


async def test_what_waits_and_only_repeats_the_words_is_said_without_them(
    store: Store, worker: Worker, officer: StaffMember
) -> None:
    message = await says(store, worker, "Sato's code & mine: hoa123")
    escaped = SayWritten(
        "<b>You wrote:</b> Sato's code &amp; mine: hoa123\nYour next day is 3 May.", worker_id=worker.id
    )
    said = tell_staff("staff-quoted", {"text": "“Sato's code & mine: hoa123”", "count": 2})
    ids = [await put(store, replace(each, cause="consultation:1")) for each in (escaped, said)]
    await remove_for_staff(by(store, officer), message, RemovalReason.PASSWORD, KEYWORDS)
    left = {row["id"]: row for row in await rows(store, outbox)}
    assert [left[each]["outcome"] for each in ids] == ["queued", "queued"]
    assert left[ids[0]]["message"]["text"] == "<b>You wrote:</b> …\nYour next day is 3 May."
    assert left[ids[1]]["message"]["args"] == {"text": "…", "count": 2}


async def put(store: Store, message: OutboxMessage) -> int:
    """Let that wait in the outbox."""
    await store.outbox.put(message, NOW)
    return int((await rows(store, outbox))[-1]["id"])


@pytest.mark.parametrize(
    ("quote", "of_other", "stays"), [("code", True, True), ("At", False, True), ("code", False, False)]
)
async def test_a_quote_of_another_message_or_of_hardly_anything_stays(
    store: Store, worker: Worker, quote: str, of_other: bool, stays: bool
) -> None:
    message, officer = await says(store, worker), await a_member(store)
    other = await store.messages.add_from_worker(1, IncomingMessage(8, "text", "Which code?"), NOW)
    quoting = IncomingMessage(9, "text", "That one", quote=quote, replies_to=8 if of_other else None)
    kept = await store.messages.add_from_worker(1, quoting, NOW)
    assert kept.answers == (other.id if of_other else None)
    await remove_for_staff(by(store, officer), message, RemovalReason.PASSWORD, KEYWORDS)
    assert (await store.messages.get(kept.id)).quote == (quote if stays else None)


async def test_only_managers_who_may_read_the_matter_open_hidden_words_and_each_time_is_an_event(
    store: Store, worker: Worker, officer: StaffMember, manager: StaffMember
) -> None:
    admin = await a_member(store, Role.ADMIN, ADMIN_USER)
    complaint = await says(store, worker, readers=Readers.ADMINS)
    await remove_for_staff(by(store, admin), complaint, RemovalReason.OTHER, KEYWORDS)
    [kept] = await store.evidence.undecided_in(complaint.consultation_id)
    for each in (officer, manager):
        assert await view_evidence(by(store, each), kept.id) is None
        refused = await decide_evidence(by(store, each), kept, EvidenceDecision.DESTROY)
        assert refused.key == "evidence-refused-readers"
    assert await told(store, "staff", manager.id) == []
    assert await happened(store, "evidence_viewed") == []
    assert await view_evidence(by(store, admin), kept.id) is not None
    [event] = await happened(store, "evidence_viewed")
    assert (event["actor"], event["subject"]) == (f"staff:{admin.id}", f"evidence:{kept.id}")


@pytest.mark.parametrize("readers", Readers)
async def test_the_worker_reads_that_those_who_read_the_matter_have_removed_words(
    store: Store, worker: Worker, readers: Readers
) -> None:
    admin = await a_member(store, Role.ADMIN, ADMIN_USER)
    await remove_for_staff(by(store, admin), await says(store, worker, readers=readers), RemovalReason.OTHER, KEYWORDS)
    said = [row["message"] for row in await rows(store, outbox) if row["act"] == "say"]
    [removed] = [each["args"] for each in said if each["key"] == "evidence-worker-decide"]
    assert removed["circle"] == readers.value


async def test_the_worker_does_not_read_that_a_manager_removed_what_an_officer_did(
    store: Store, worker: Worker, officer: StaffMember, manager: StaffMember
) -> None:
    restricted = await says(store, worker, readers=Readers.RESTRICTED)
    await store.matter_readers.add(restricted.consultation_id, officer.id, NOW, manager.id)
    await remove_for_staff(by(store, officer), restricted, RemovalReason.OTHER, KEYWORDS)
    said = [row["message"] for row in await rows(store, outbox) if row["act"] == "say"]
    [removed] = [each["args"] for each in said if each["key"] == "evidence-worker-decide"]
    assert (removed["circle"], removed["readers"]) == ("group", "restricted")


async def hide(store: Store, worker: Worker, officer: StaffMember) -> int:
    await remove_for_staff(by(store, officer), await says(store, worker), RemovalReason.OTHER, KEYWORDS)
    [kept] = await store.evidence.undecided_in(1)
    return kept.id


@pytest.mark.parametrize("decision", EvidenceDecision)
async def test_a_decision_ends_the_task_and_the_worker_hears_which(
    store: Store, worker: Worker, officer: StaffMember, manager: StaffMember, decision: EvidenceDecision
) -> None:
    kept = await store.evidence.get(await hide(store, worker, officer))
    assert (await decide_evidence(by(store, manager), kept, decision)).is_done
    assert await decide_evidence(by(store, manager), kept, decision) == ALREADY_DONE
    status = {"keep": "kept", "destroy": "destroyed", "return": "returned"}[decision]
    decided = await store.evidence.get(kept.id)
    assert (decided.status, decided.decided_by) == (status, manager.id)
    assert (SECRET in [each.text for each in decided.words]) is (decision == "keep")
    assert (await store.messages.get(kept.words[0].message_id)).text == (SECRET if decision == "return" else None)
    assert await told(store, "worker", worker.id) == ["evidence-worker-decide", f"evidence-worker-{status}"]
    assert [row["done_at"] for row in await rows(store, tasks)] == [NOW]
    [event] = await happened(store, "evidence_decided")
    assert event["details"] == {"consultation": 1, "reason": "other", "from": "undecided", "to": status}


async def test_the_task_stays_until_everything_in_the_matter_is_decided(
    store: Store, worker: Worker, officer: StaffMember, manager: StaffMember
) -> None:
    first = await store.evidence.get(await hide(store, worker, officer))
    more = await store.messages.add_from_worker(1, IncomingMessage(9, "text", "More"), NOW)
    await remove_for_staff(by(store, officer), more, RemovalReason.MISTAKE, KEYWORDS)
    assert len(await rows(store, tasks)) == 1
    await decide_evidence(by(store, manager), first, EvidenceDecision.KEEP)
    assert [row["done_at"] for row in await rows(store, tasks)] == [None]


async def test_a_legal_hold_forbids_to_destroy_and_nothing_else(
    store: Store, worker: Worker, officer: StaffMember, manager: StaffMember
) -> None:
    kept = await store.evidence.get(await hide(store, worker, officer))
    await hold_records(by(store, await a_member(store, Role.ADMIN, ADMIN_USER)), worker, "a court asks")
    refused = await decide_evidence(by(store, manager), kept, EvidenceDecision.DESTROY)
    assert refused.key == "evidence-refused-hold"
    assert (await decide_evidence(by(store, manager), kept, EvidenceDecision.KEEP)).is_done


async def test_who_kept_words_can_decide_anew(
    store: Store, worker: Worker, officer: StaffMember, manager: StaffMember
) -> None:
    kept = await store.evidence.get(await hide(store, worker, officer))
    await decide_evidence(by(store, manager), kept, EvidenceDecision.KEEP)
    again = await store.evidence.get(kept.id)
    assert (await decide_evidence(by(store, manager), again, EvidenceDecision.DESTROY)).is_done
    assert (await store.evidence.get(kept.id)).status is EvidenceStatus.DESTROYED


@pytest.mark.parametrize("second", EvidenceDecision)
@pytest.mark.parametrize("first", EvidenceDecision)
async def test_of_two_managers_the_second_changes_nothing_and_reads_who_decided_what(
    store: Store, worker: Worker, manager: StaffMember, first: EvidenceDecision, second: EvidenceDecision
) -> None:
    other = await a_member(store, Role.ADMIN, ADMIN_USER)
    shown = await store.evidence.get(await hide(store, worker, other))
    await decide_evidence(by(store, manager), shown, first)
    decided = await decide_evidence(by(store, other), shown, second)
    stands = await store.evidence.get(shown.id)
    assert (stands.status, stands.decided_by) == (STATUS_OF_DECISION[first], manager.id)
    assert len(await happened(store, "evidence_decided")) == 1
    if first is second:
        assert decided == ALREADY_DONE
    else:
        assert decided.key == "evidence-refused-changed"
        assert decided.args == {"status": STATUS_OF_DECISION[first].value, "decider": f"#{manager.id}"}


@pytest.mark.parametrize("is_restricted", [False, True])
async def test_the_digest_names_no_worker_of_hidden_words_and_is_silent_once_the_matter_is_restricted(
    store: Store, worker: Worker, officer: StaffMember, is_restricted: bool
) -> None:
    await hide(store, worker, officer)
    if is_restricted:
        await restrict(by_worker(store, worker), await store.consultations.get(1))
    await store.outbox.flush()
    await tell_digest(acting(store, now=NOW + timedelta(days=2)))
    await store.outbox.flush()
    lines = [line for row in await rows(store, outbox) for line in row["message"].get("lines", [])]
    assert [(each["people"], each["employer"]) for each in lines] == ([] if is_restricted else [(["№1"], None)])


async def test_words_that_nobody_decided_about_stay_kept_and_managers_hear_each_week_that_they_are_late(
    store: Store, worker: Worker, officer: StaffMember, manager: StaffMember
) -> None:
    evidence_id = await hide(store, worker, officer)
    for days in (7, 8, 9, 13, 14, 20, 21):
        await remind_of_undecided(acting(store, now=NOW + timedelta(days=days)))
        await store.outbox.flush()
    assert (await store.evidence.get(evidence_id)).status is EvidenceStatus.UNDECIDED
    assert await told(store, "staff", manager.id) == ["evidence-please_decide", *["evidence-late"] * 3]
    [task] = await rows(store, tasks)
    assert (task["done_at"], task["deadline_on"]) == (None, date(2026, 11, 29))


async def test_hidden_words_are_in_the_data_of_their_writer_and_in_nobody_else_s(
    store: Store, worker: Worker, officer: StaffMember
) -> None:
    other = await a_worker(store, 102)
    await hide(store, worker, officer)
    [talk] = (await gather(store, worker)).conversations
    assert [(each.text, each.status) for each in talk.hidden] == [(SECRET, "undecided")]
    assert (await gather(store, other)).conversations == ()


async def test_a_worker_s_own_card_under_a_hold_is_hidden_and_not_destroyed(store: Store, worker: Worker) -> None:
    picture = IncomingMessage(PHONE, "photo", "Look at my card")
    await open_consultation(acting(store), worker, ConsultationKind.WORK, [picture])
    await store.legal_holds.set(worker.id, "a court asks", (await a_member(store)).id, NOW)
    shown = await picture_as_it_stands(by_worker(store, worker), worker, PHONE)
    assert shown is not None
    assert shown.handling == "hold"
    assert await take_picture_out(by_worker(store, worker), worker, PHONE, shown)
    [kept] = await store.evidence.held_of(worker.id)
    assert (kept.removed_by, [each.text for each in kept.words]) == (None, ["Look at my card"])
