"""Staff send the roster as a file: first what would change, then the same for real."""

from collections.abc import Sequence
from io import BytesIO

import pytest
from openpyxl import load_workbook

from bot.storage.tables import consultations, workers
from tests.conversations.chat import Chat, Desk
from tests.conversations.world import World
from tests.files.rosters import LINH, MAYA, Cells, saved, workbook

TOO_LARGE = 20_000_001
NO_ROSTERS = [
    (b"%PDF-1.7 an invented paper", "roster.xlsx", "roster-file-not-workbook"),
    (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "roster.xls", "roster-file-old-excel"),
    (b"a,b\n1,2\n", "roster.csv", "roster-file-no-headings"),
    (workbook([LINH])[:900], "ROSTER.XLSX", "roster-file-damaged"),
]


@pytest.fixture
def private(officer: Desk) -> Chat:
    """An officer's own chat with the bot."""
    return Chat(officer.world, officer.person, "ja")


async def sends_file(chat: Chat, content: bytes, name: str = "名簿.xlsx", caption: str = "") -> None:
    await chat.then(chat.person.sends_document(name, caption or None, content=content))


def counts(added: int = 0, changed: int = 0, unchanged: int = 0, refused: int = 0) -> dict[str, int]:
    return {"added": added, "changed": changed, "unchanged": unchanged, "refused": refused}


def many(count: int) -> Sequence[Cells]:
    return [{**MAYA, "number": f"W-{place}", "name_on_card": f"EXAMPLE {place}"} for place in range(1, count + 1)]


async def numbers(world: World) -> list[str | None]:
    return [row["number"] for row in await world.rows(workers) if row["number"]]


async def test_an_officer_sees_what_would_change_cancels_and_takes_it_in_after_a_restart(private: Chat) -> None:
    await sends_file(private, workbook([LINH, MAYA]))
    private.sees("roster-preview")
    private.sees("roster-counts", **counts(added=2))
    private.sees("roster-new-employers", count=1)
    private.sees("roster-line-added", line="2", number="W-1")
    assert "EXAMPLE" not in private.screen()
    assert await numbers(private.world) == []
    await private.taps("roster-button-cancel")
    private.sees("roster-cancelled")
    assert private.labels() == []
    assert await numbers(private.world) == []

    await sends_file(private, workbook([LINH, MAYA]))
    await private.world.restarts()
    await private.taps("roster-button-take")
    private.sees("roster-taken")
    private.sees("roster-counts", **counts(added=2))
    assert private.labels() == []
    assert await numbers(private.world) == ["W-1", "W-2"]
    [event] = await private.world.happened("roster_imported")
    assert event["actor"].startswith("staff:")

    await sends_file(private, workbook([LINH]))
    private.sees("roster-preview-nothing")
    assert private.labels() == []


async def test_what_cannot_be_read_is_named_and_two_taps_take_the_rest_in_once(private: Chat) -> None:
    await sends_file(private, "管理番号,氏名（在留カード）,部屋\nW-1,例示 花,101\n".encode(), "roster.csv")
    private.sees("roster-ignored-columns", headings="部屋")
    # A roster that speaks of cards is no picture of a card.
    rows = [{**LINH, "stay_expiry": "03/04/2027"}, {**MAYA, "name_on_card": "NGUY?N"}]
    await sends_file(private, workbook(rows), caption="在留カードの一覧")
    private.sees("roster-preview")
    private.sees("roster-counts", **counts(added=1, refused=1))
    private.sees("roster-preview-refused")
    private.sees("roster-line-left-out", line="2", number="W-1")
    private.sees("roster-problem-two-dates", column="在留期限 / Stay expiry", value="03/04/2027")
    private.sees("roster-line-unread", line="3")
    await private.taps_twice("roster-button-take")
    assert await numbers(private.world) == ["W-1"]
    assert len(await private.world.happened("roster_imported")) == 1


async def test_what_is_not_as_it_was_shown_is_not_taken_in(private: Chat) -> None:
    await sends_file(private, workbook([LINH]))
    del private.person.find(private.message_id(), "message").message["reply_to_message"]
    await private.taps("roster-button-take")
    private.is_told("roster-gone")
    assert await numbers(private.world) == []

    await sends_file(private, workbook([LINH]))
    take = private.message_id(), private.callback(private.says("roster-button-take"))
    await sends_file(private, workbook([{**LINH, "nationality": "NP"}]))
    await private.taps("roster-button-take")
    private.person.taps(take[0], take[1])
    await private.world.settles()
    private.has_seen("roster-preview-again")
    private.sees("roster-counts", **counts(changed=1))
    assert len(await private.world.happened("roster_imported")) == 1


async def test_before_a_long_file_is_read_the_officer_is_told_and_its_list_goes_on_in_a_document(
    private: Chat,
) -> None:
    await sends_file(private, workbook(many(2_001)))
    private.has_seen("roster-reading", rows=2_001)
    private.has_seen("roster-counts", **counts(added=2_001))
    private.has_seen("roster-more", count=1_981)
    [listed] = [
        each["document"]["file_id"] for each in private.messages() if each["from"]["is_bot"] and "document" in each
    ]
    lines = private.world.telegram._state.files.find(listed).upload.content.decode("utf_8_sig").splitlines()
    assert len(lines) == 2_001
    assert lines[-1] == private.says("roster-line-added", {"line": "2002", "number": "W-2001"})


async def test_a_file_that_is_no_roster_is_refused_with_the_reason(private: Chat) -> None:
    await sends_file(private, bytes(TOO_LARGE))
    private.sees("roster-file-large", limit=20)
    assert "getfile" not in str(private.world.telegram.calls).lower()
    for content, name, key in NO_ROSTERS:
        await sends_file(private, content, name)
        private.sees(key)
        assert private.labels() == []


async def test_a_worker_s_file_is_for_support_and_an_officer_s_button_takes_in_nothing_for_a_worker(
    private: Chat, worker: Chat
) -> None:
    await sends_file(worker, workbook([LINH]))
    worker.sees("receipt-new", number="1")
    assert await numbers(worker.world) == []
    assert len(await worker.world.rows(consultations)) == 1
    await sends_file(private, workbook([LINH]))
    await worker.forges(private.callback(private.says("roster-button-take")))
    assert await numbers(private.world) == []


async def test_rows_that_raise_a_question_wait_for_an_answer_of_their_own(private: Chat) -> None:
    await sends_file(private, workbook([LINH]))
    await private.taps("roster-button-take")
    await sends_file(private, workbook([{**LINH, "number": "W-9"}, MAYA]))
    private.sees("roster-counts", **counts(added=1, refused=1))
    private.sees("roster-preview-asked", count=1)
    private.sees("roster-line-asked", line="2", number="W-9")
    private.sees("roster-question-known-person", number="W-1")
    await private.taps("roster-button-take")
    assert await numbers(private.world) == ["W-1", "W-2"]

    await sends_file(private, workbook([{**LINH, "number": "W-9"}]))
    await private.taps("roster-button-take-checked")
    private.sees("roster-taken")
    private.sees("roster-counts", **counts(added=1))
    assert await numbers(private.world) == ["W-1", "W-2", "W-9"]


async def test_the_same_person_with_a_new_number_is_taken_over_by_an_answer_of_its_own(private: Chat) -> None:
    await sends_file(private, workbook([LINH]))
    await private.taps("roster-button-take")
    [before] = [row["id"] for row in await private.world.rows(workers) if row["number"]]
    await sends_file(private, workbook([{**LINH, "number": "W-9"}]))
    private.sees("roster-question-known-person", number="W-1")
    private.sees("roster-preview-same")
    await private.taps("roster-button-renumber")
    private.sees("roster-taken")
    private.sees("roster-counts", **counts(changed=1))
    assert [(row["id"], row["number"]) for row in await private.world.rows(workers) if row["number"]] == [
        (before, "W-9")
    ]
    assert len(await private.world.happened("worker_renumbered")) == 1


async def test_what_of_the_file_was_not_read_is_named(private: Chat) -> None:
    book = load_workbook(BytesIO(workbook([{**LINH, "nationality": "Atlantis"}])))
    book.create_sheet("2025年度").append(["管理番号"])
    await sends_file(private, saved(book))
    private.sees("roster-unread-sheets", sheets="2025年度")
    private.sees("roster-line-left-out", line="2", number="W-1")
