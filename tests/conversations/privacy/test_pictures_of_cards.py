"""Pictures that may show a card: the worker is asked, and a cry is never gone unheard."""

from datetime import timedelta

import pytest

from bot.domain.days import TOKYO
from bot.storage.tables import evidence, messages, tasks
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.form import stand_at
from tests.conversations.privacy.test_prohibited_data import passes, pictures, shown_texts
from tests.conversations.privacy.test_removal import removes
from tests.conversations.support.colleagues import SATO, name
from tests.conversations.support.test_complaints import complain
from tests.conversations.support.test_named_staff import in_telegram, names_all
from tests.conversations.world import World


def words_kept(rows: list[dict[str, object]]) -> list[tuple[object, object]]:
    return [(row["content"], row["text"]) for row in rows]


async def test_one_tap_destroys_no_cry_and_its_receipt_stays(worker: Chat, officer: Desk) -> None:
    world, head = worker.world, Chat(worker.world, worker.world.people[ADMIN_ID], "ja")
    head.person.started = True
    await worker.then(worker.person.sends_photo("my arm. he hit me"))
    receipt = worker.screen()
    assert worker.says("danger-numbers") in receipt
    assert worker.labels()[-1] == worker.says("not_accepted-shows-card")
    await worker.taps("not_accepted-shows-card")
    worker.sees("not_accepted-out-ask", handling="decide", readers="restricted")
    assert receipt in shown_texts(worker)
    assert len(pictures(worker)) == 1
    await worker.taps("not_accepted-out-no")
    worker.sees("not_accepted-out-left")
    assert words_kept(await world.rows(messages)) == [("photo", "my arm. he hit me")]
    assert await world.rows(evidence) == []

    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    worker.sees("danger-numbers")
    worker.sees("not_accepted-out-decide", handling="decide", readers="restricted")
    for _ in range(4):
        await passes(worker)
    assert receipt in shown_texts(worker)
    assert pictures(worker, officer) == []
    kept = words_kept(await world.rows(messages))
    assert kept[:2] == [("removed", None), ("caption", "my arm. he hit me")]
    [hidden] = await world.rows(evidence)
    assert (hidden["status"], hidden["removed_by"]) == ("undecided", None)
    head.has_seen("restricted-more", number="1")
    head.has_seen("evidence-please_decide", number="1", reason="card", decide_on=str(hidden["decide_on"]))


async def test_who_taps_again_destroys_no_words(worker: Chat) -> None:
    await worker.then(worker.person.sends_photo("Look 12345678"))
    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    await passes(worker)
    before = words_kept(await worker.world.rows(messages))
    assert before[1] == ("caption", "Look ●●●●●●●●")
    await worker.taps("not_accepted-shows-card")
    worker.is_told("receipt-gone")
    assert words_kept(await worker.world.rows(messages)) == before


@pytest.mark.parametrize(
    "caption",
    [
        "boss keeps my passport and does not give back",
        "sếp giữ hộ chiếu của em",
        "社長がパスポートを返してくれません",
        "my boss hit me, he keeps my passport",
    ],
)
async def test_a_caption_that_tells_of_a_passport_reaches_staff_with_its_picture(worker: Chat, caption: str) -> None:
    await worker.then(worker.person.sends_album([caption, None]))
    await worker.world.passes(seconds=6)
    assert words_kept(await worker.world.rows(messages)) == [("photo", caption), ("photo", None)]
    assert len(pictures(worker)) == 2
    assert worker.says("not_accepted-held-ask") not in shown_texts(worker)


async def test_the_album_of_a_cry_stays_whole(worker: Chat) -> None:
    await worker.then(worker.person.sends_album(["he hit me", "my passport", "4111 1111 1111 1111", None]))
    await worker.world.passes(seconds=6)
    kept = words_kept(await worker.world.rows(messages))
    assert ("photo", "my passport") in kept
    assert kept[-1] == ("photo", None)


async def test_words_below_a_picture_that_may_be_a_card_reach_staff_and_the_picture_waits(
    worker: Chat, officer: Desk
) -> None:
    await worker.then(worker.person.sends_photo("My residence card no 12345678, is it right?"))
    worker.sees("not_accepted-held-ask")
    await passes(worker)
    without = "My residence card no ●●●●●●●●, is it right?"
    assert words_kept(await worker.world.rows(messages)) == [("caption", without)]
    assert without in shown_texts(officer)
    officer.has_seen("staff-delivery-caption")
    assert [pictures(officer), len(pictures(worker))] == [[], 1]
    await worker.taps("not_accepted-held-yes")
    worker.sees("not_accepted-held-deleted")
    await passes(worker)
    assert pictures(worker, officer) == []
    assert words_kept(await worker.world.rows(messages)) == [("caption", without)]


async def test_a_picture_that_shows_no_card_follows_its_words_with_its_album(worker: Chat, officer: Desk) -> None:
    await worker.then(worker.person.sends_album(["Where do I show my residence card?", None]))
    await worker.world.passes(seconds=3)
    assert pictures(officer) == []
    await worker.taps("not_accepted-held-no")
    worker.sees("restricted-added" if not officer.messages() else "consultation-added", number="1")
    await worker.world.passes(seconds=6)
    assert len(pictures(officer)) == 2
    assert len(pictures(worker)) == 2


async def test_of_a_picture_that_nobody_may_see_the_worker_reads_so(worker: Chat) -> None:
    world = worker.world
    world.people[ADMIN_ID].started = True
    await name(world, ADMIN_ID, SATO)
    await complain(worker)
    await names_all(worker, SATO)
    await worker.taps("complaint-name-done")
    await world.passes(minutes=61)
    await worker.then(worker.person.sends_photo("my arm. he hit me"))
    await worker.taps("restricted-keep_out", name=in_telegram(worker, SATO), number="2")
    await worker.taps("restricted-keep_out-yes")
    await worker.taps("not_accepted-shows-card")
    worker.sees("not_accepted-out-ask", handling="decide", readers="none")
    await worker.taps("not_accepted-out-yes")
    worker.sees("not_accepted-out-decide", handling="decide", readers="none")
    await world.passes(seconds=5)
    await worker.sends("/mydata")
    [hidden] = await world.rows(evidence)
    why = {"reason": "own", "status": "undecided", "readers": "none", "decide_on": str(hidden["decide_on"])}
    assert worker.says("my_data-hidden-why", {**why, "until": "none"}) in worker.screen()


@pytest.mark.parametrize("change", ["he hit me, my passport", "my boss keeps my passport"])
async def test_a_held_picture_whose_words_become_a_cry_is_evidence_as_if_it_were_new(worker: Chat, change: str) -> None:
    album = await worker.then(worker.person.sends_album(["my passport", None]))
    await worker.world.passes(seconds=6)
    await worker.then(worker.person.edits(album[0]["message_id"], change))
    await worker.world.passes(seconds=6)
    worker.has_seen("not_accepted-held-given")
    kept = words_kept(await worker.world.rows(messages))
    assert [each for each in kept if each[0] == "photo"] == [("photo", change), ("photo", None)]
    await worker.taps("not_accepted-held-no")
    worker.is_told("not_accepted-out-left")
    assert len(pictures(worker)) == 2


async def test_a_held_picture_whose_words_change_otherwise_waits_with_its_new_words(
    worker: Chat, officer: Desk
) -> None:
    picture = await worker.then(worker.person.sends_photo("my passport"))
    await worker.then(worker.person.edits(picture["message_id"], "my residence card"))
    await passes(worker)
    assert pictures(officer) == []
    await worker.taps("not_accepted-held-no")
    await passes(worker)
    kept = words_kept(await worker.world.rows(messages))
    assert kept[-2:] == [("caption", "my residence card"), ("photo", None)]


async def test_every_part_of_a_held_album_waits_whatever_stands_below_it(worker: Chat, officer: Desk) -> None:
    await worker.then(worker.person.sends_album(["my residence card", "and the back", None]))
    await worker.world.passes(seconds=6)
    assert pictures(officer) == []
    await worker.taps("not_accepted-held-no")
    await worker.world.passes(seconds=6)
    assert len(pictures(officer)) == 3


@pytest.mark.parametrize("first", [None, "look"])
@pytest.mark.parametrize(("answer", "given"), [("yes", 0), ("no", 3)])
async def test_an_album_whose_words_stand_below_a_later_part_waits_whole(
    worker: Chat, officer: Desk, first: str | None, answer: str, given: int
) -> None:
    one, two, _three = await worker.then(worker.person.sends_album([first, "my residence card", None]))
    await worker.world.passes(seconds=6)
    asked = worker.message(worker.says("not_accepted-held-ask_back"))
    assert asked["reply_to_message"]["message_id"] == two["message_id"]
    assert pictures(officer) == []
    if answer == "no":
        await mornings(worker.world, 2)
        assert await open_tasks(worker.world) == [True]
    await worker.taps(f"not_accepted-held-{answer}")
    await worker.world.passes(seconds=6)
    assert len(pictures(officer)) == len(pictures(worker)) == given
    assert (first is None) or shown_texts(officer).count("look") == 1
    assert shown_texts(officer).count("my residence card") == 1
    if answer == "no":
        assert await open_tasks(worker.world) == [False]
        said = [row["worker_message_id"] for row in await worker.world.rows(messages) if row["content"] == "photo"]
        assert one["message_id"] in said


async def test_a_part_of_an_album_that_staff_saw_before_the_words_is_taken_back(worker: Chat, officer: Desk) -> None:
    person, album = worker.person, {"media_group_id": "7"}
    await worker.then(person._send(person._file("photo", "photo.png", "look") | album))
    await worker.world.passes(seconds=6)
    assert len(pictures(officer)) == 1
    await worker.then(person._send(person._file("photo", "photo.png", "my residence card") | album))
    await worker.world.passes(seconds=6)
    assert pictures(officer) == []
    await worker.taps("not_accepted-held-yes")
    await worker.world.passes(seconds=6)
    assert pictures(officer, worker) == []


async def mornings(world: World, days: int) -> None:
    for _ in range(days):
        world.clock.move(timedelta(days=1))
        await world.shien._schedule.tick()
        await world.passes(seconds=5)


async def open_tasks(world: World) -> list[bool]:
    """Of each task about a picture that waits, whether it is open."""
    return [row["done_at"] is None for row in await world.rows(tasks) if row["kind"] == "picture"]


async def test_a_question_without_an_answer_is_asked_once_more_and_then_a_task(worker: Chat, officer: Desk) -> None:
    world = worker.world
    picture = await worker.then(worker.person.sends_photo("my passport"))
    asked = worker.says("not_accepted-held-again", {"count": 1})
    await passes(worker)
    assert asked not in shown_texts(worker)
    await mornings(world, 1)
    again = worker.message(asked)
    assert again["reply_to_message"]["message_id"] == picture["message_id"]
    assert "reply_markup" not in again  # a picture has one question, which its answer changes
    assert await open_tasks(world) == []
    await mornings(world, 3)
    assert shown_texts(worker).count(asked) == 1
    assert await open_tasks(world) == [True]
    await officer.sends("/tasks")
    assert officer.says("task-title-picture") in officer.screen()
    assert pictures(officer) == []
    await worker.taps("not_accepted-held-no")
    await world.passes(seconds=5)
    assert worker.says("not_accepted-held-ask") not in shown_texts(worker)
    assert len(pictures(officer)) == 1
    assert await open_tasks(world) == [False]
    await mornings(world, 2)
    assert await open_tasks(world) == [False]


async def test_a_picture_that_waits_in_a_closed_matter_is_no_task(worker: Chat, officer: Desk) -> None:
    await worker.then(worker.person.sends_photo("my passport"))
    await mornings(worker.world, 2)
    await officer.taps("staff-card-close")
    assert await open_tasks(worker.world) == [False]
    await mornings(worker.world, 2)
    assert await open_tasks(worker.world) == [False]


async def test_several_that_wait_are_asked_about_in_one_message(worker: Chat) -> None:
    for number in (1, 2, 3):
        await worker.then(worker.person.sends_photo(f"my passport {number}"))
    await mornings(worker.world, 1)
    assert worker.says("not_accepted-held-again", {"count": 3}) in shown_texts(worker)
    assert sum(worker.says("not_accepted-held-again", {"count": n}) in shown_texts(worker) for n in (1, 2, 3)) == 1


async def answers(worker: Chat, *answered: int) -> None:
    """Say of pictures, by the place of their questions among those without an answer, that they show no card."""
    no = worker.says("not_accepted-held-no")
    asked = [
        (each["message_id"], button["callback_data"])
        for each in worker.messages()
        for row in each.get("reply_markup", {}).get("inline_keyboard", [])
        for button in row
        if button["text"] == no
    ]
    for place in answered:
        await worker.forges_on(*asked[place])
    await worker.world.passes(seconds=5)


def reminders(worker: Chat) -> list[int]:
    """Of how many pictures each reminder speaks that the worker has read."""
    counts = {worker.says("not_accepted-held-again", {"count": each}): each for each in (1, 2, 3)}
    return [counts[each] for each in shown_texts(worker) if each in counts]


async def test_each_picture_is_asked_about_once_more_whichever_is_answered(worker: Chat) -> None:
    for number in (1, 2, 3):
        await worker.then(worker.person.sends_photo(f"my passport {number}"))
    for _ in range(3):
        await mornings(worker.world, 1)
        await answers(worker, -1)
    await mornings(worker.world, 1)
    assert reminders(worker) == [3]


async def test_a_picture_of_another_day_is_asked_about_in_a_reminder_of_its_own(worker: Chat) -> None:
    await worker.then(worker.person.sends_photo("my passport 1"))
    await mornings(worker.world, 1)
    await worker.then(worker.person.sends_photo("my passport 2"))
    await mornings(worker.world, 3)
    assert reminders(worker) == [1, 1]


async def test_an_answer_in_the_night_lets_the_morning_ask_about_the_others_alone(worker: Chat) -> None:
    world = worker.world
    world.clock.move(timedelta(hours=12))  # to ten in the evening
    for number in (1, 2, 3):
        await worker.then(worker.person.sends_photo(f"my passport {number}"))
    world.clock.move(timedelta(hours=3))
    await world.shien._schedule.tick()
    await world.passes(seconds=5)
    await answers(worker, 0)
    assert reminders(worker) == []
    world.clock.move(timedelta(hours=10))
    await world.shien._schedule.tick()
    await world.passes(seconds=5)
    assert reminders(worker) == [2]
    assert await open_tasks(world) == []
    await mornings(world, 1)
    assert reminders(worker) == [2]
    assert await open_tasks(world) == [True]


async def test_who_reads_a_matter_in_private_reads_how_many_pictures_wait(worker: Chat) -> None:
    world = worker.world
    head = Chat(world, world.people[ADMIN_ID], "ja")
    head.person.started = True
    await complain(worker)
    await worker.then(worker.person.sends_album(["my residence card", None]))
    await world.passes(seconds=5)
    await head.sends("/complaints")
    await head.taps_label(head.labels()[0])
    assert head.says("complaint-held", {"held": 2}) in head.screen()
    assert head.says("staff-delivery-caption") in head.screen()
    await mornings(world, 3)
    assert await open_tasks(world) == [True]
    assert any(head.says("task-kept-due", {"today": 1, "late": 0}) in each for each in shown_texts(head))
    await worker.taps("not_accepted-held-yes")
    await head.sends("/complaints")
    await head.taps_label(head.labels()[0])
    assert "🪪 " not in head.screen().replace(head.says("staff-delivery-caption"), "")


async def test_of_too_many_that_wait_the_worker_reads_which_one_staff_do_not_get(worker: Chat) -> None:
    first = await worker.then(worker.person.sends_photo("my passport"))
    no = worker.callback(worker.says("not_accepted-held-no"))
    for _ in range(10):
        await worker.then(worker.person.sends_album(["my residence card", *[None] * 9]))
    await worker.world.passes(seconds=5)
    given_up = worker.message(worker.says("not_accepted-held-given_up"))
    assert given_up["reply_to_message"]["message_id"] == first["message_id"]
    question = next(each for each in worker.messages() if no in str(each.get("reply_markup")))
    await worker.forges_on(question["message_id"], no)
    worker.is_told("not_accepted-held-gone")


@pytest.mark.parametrize("change", ["my passport, new words", "new words 12345678", "he hit me"])
async def test_a_picture_that_was_given_up_reaches_staff_by_no_edit_but_a_cry(
    worker: Chat, officer: Desk, change: str
) -> None:
    first = await worker.then(worker.person.sends_photo("my passport"))
    for _ in range(10):
        await worker.then(worker.person.sends_album(["my residence card", *[None] * 9]))
    await worker.world.passes(seconds=5)
    worker.has_seen("not_accepted-held-given_up")
    await worker.then(worker.person.edits(first["message_id"], change))
    await worker.world.passes(seconds=5)
    assert pictures(officer) == []
    said, is_cry = words_kept(await worker.world.rows(messages))[-1], change == "he hit me"
    assert said == ("photo" if is_cry else "caption", change.replace("12345678", "●●●●●●●●"))
    assert (worker.says("not_accepted-held-gone") in shown_texts(worker)) is not is_cry


async def test_a_held_album_whose_words_get_a_number_goes_with_them_and_waits_no_more(worker: Chat) -> None:
    album = await worker.then(worker.person.sends_album(["my residence card", None]))
    await worker.world.passes(seconds=5)
    await worker.then(worker.person.edits(album[0]["message_id"], "my number is 1234 5678 9018"))
    await mornings(worker.world, 1)
    assert pictures(worker) == []
    assert worker.says("not_accepted-held-again", {"count": 1}) not in shown_texts(worker)


@pytest.mark.parametrize(
    ("written", "caption"),
    [
        ("Where do I show my residence card?", "Where do I show my residence card?"),
        ("My residence card no 12345678, is it right?", "My residence card no ●●●●●●●●, is it right?"),
    ],
    ids=["words", "number"],
)
async def test_words_that_went_before_their_picture_stand_with_staff_once(
    worker: Chat, officer: Desk, written: str, caption: str
) -> None:
    await worker.then(worker.person.sends_photo(written))
    await worker.world.passes(seconds=3)
    await worker.taps("not_accepted-held-no")
    await worker.world.passes(seconds=6)
    assert len(pictures(officer)) == 1
    assert shown_texts(officer).count(caption) == 1
    assert "12345678" not in str(officer.messages())
    assert words_kept(await worker.world.rows(messages)) == [("caption", caption), ("photo", None)]


async def test_a_quick_yes_after_no_is_asked_about_like_a_slow_one(worker: Chat, officer: Desk) -> None:
    await worker.then(worker.person.sends_photo("My residence card"))
    question, (yes, no) = worker.message_id(), [worker.callback(label) for label in worker.labels()]
    for tap in (no, yes):
        worker.person.taps_forged(tap, question)
    await worker.world.settles()
    worker.sees("not_accepted-out-ask", handling="destroy", readers="restricted")
    await passes(worker)
    assert len(pictures(officer)) == len(pictures(worker)) == 1
    await worker.taps("not_accepted-out-yes")
    await passes(worker)
    assert pictures(officer, worker) == []


@pytest.mark.parametrize("caption", ["My residence card", "Look"], ids=["held", "given"])
async def test_a_quick_no_after_yes_is_not_told_that_the_picture_stays(
    worker: Chat, officer: Desk, caption: str
) -> None:
    await worker.then(worker.person.sends_photo(caption))
    if caption == "Look":
        await worker.world.passes(seconds=3)
        await worker.taps("not_accepted-shows-card")
    question = worker.message_id()
    yes, no = sorted((worker.callback(label) for label in worker.labels()), key=lambda data: "no:" in data)
    for tap in (yes, no):
        worker.person.taps_forged(tap, question)
    await worker.world.settles()
    worker.is_told("not_accepted-held-gone" if caption != "Look" else "receipt-gone")
    assert worker.says("not_accepted-out-left") not in shown_texts(worker)
    await passes(worker)
    assert pictures(officer, worker) == []


async def test_who_was_forgotten_meanwhile_reads_that_an_old_answer_did_nothing(worker: Chat, officer: Desk) -> None:
    await worker.then(worker.person.sends_photo("My residence card"))
    question, (_yes, no) = worker.message_id(), [worker.callback(label) for label in worker.labels()]
    await worker.sends("/forget")
    await worker.taps("forget-go-on")
    await worker.taps("forget-yes")
    worker.locale = "vi"  # the phone's language
    await worker.forges_on(question, no)
    worker.is_told("refused-worker")
    worker.sees("language-choose")
    assert pictures(officer) == []


@pytest.mark.parametrize("reason", ["my_number", "card", "mistake"])
@pytest.mark.parametrize("answer", ["no", "yes"])
async def test_a_picture_whose_words_staff_took_away_goes_with_them_and_never_comes_back(
    worker: Chat, officer: Desk, reason: str, answer: str
) -> None:
    words = "My residence card, for my friend"
    await worker.then(worker.person.sends_album([words, None]))
    await worker.world.passes(seconds=5)
    tap = worker.callback(worker.says(f"not_accepted-held-{answer}"))
    question = worker.message(worker.says("not_accepted-held-ask"))["message_id"]
    await removes(officer, words, reason)
    await passes(worker)
    worker.has_seen("not_accepted-held-out")
    assert pictures(worker) == []
    await mornings(worker.world, 3)
    assert worker.says("not_accepted-held-again", {"count": 1}) not in shown_texts(worker)
    assert await open_tasks(worker.world) == []
    await worker.forges_on(question, tap)
    worker.is_told("not_accepted-held-gone")
    await passes(worker)
    assert pictures(officer) == []
    assert words not in shown_texts(officer)
    assert words_kept(await worker.world.rows(messages)) == [("removed", None)]


async def test_a_held_part_whose_words_staff_do_not_have_yet_comes_without_its_number(
    worker: Chat, officer: Desk
) -> None:
    album = await worker.then(worker.person.sends_album(["my residence card", None, None]))
    await worker.world.passes(seconds=5)
    await worker.then(worker.person.edits(album[1]["message_id"], "look 123456789012"))
    await worker.taps("not_accepted-held-no")
    await worker.world.passes(seconds=6)
    assert len(pictures(officer)) == 3
    assert "123456789012" not in str(officer.messages())


async def test_words_written_below_a_held_part_go_to_staff_at_once_without_their_number(
    worker: Chat, officer: Desk
) -> None:
    album = await worker.then(worker.person.sends_album(["my residence card", None, None]))
    await worker.world.passes(seconds=5)
    await worker.then(worker.person.edits(album[1]["message_id"], "look 12345678 please"))
    await worker.world.passes(seconds=5)
    assert "please" in str(officer.messages())
    assert worker.says("receipt-edit_unsent") not in shown_texts(worker)
    assert pictures(officer) == []
    await worker.taps("not_accepted-held-no")
    await worker.world.passes(seconds=6)
    assert len(pictures(officer)) == 3
    assert str([shown_texts(officer), words_kept(await worker.world.rows(messages))]).count("please") == 2
    assert "12345678" not in str(officer.messages())


async def test_a_held_part_below_which_evidence_is_written_goes_to_staff_with_its_album(
    worker: Chat, officer: Desk
) -> None:
    album = await worker.then(worker.person.sends_album(["My residence card no 12345678", None, None]))
    await worker.world.passes(seconds=5)
    wrong = "boss keeps my passport and does not give back"
    await worker.then(worker.person.edits(album[1]["message_id"], wrong))
    await worker.world.passes(seconds=6)
    kept = words_kept(await worker.world.rows(messages))
    assert sum(each[0] == "photo" for each in kept) == 3
    assert sum(each[1] == wrong for each in kept) == 1
    assert "12345678" not in str([officer.messages(), kept])
    assert worker.says("receipt-edit_unsent") not in shown_texts(worker)


@pytest.mark.parametrize("is_later", [False, True], ids=["picture", "album"])
@pytest.mark.parametrize("answer", ["no", "yes"])
async def test_pictures_beside_a_question_wait_whole_and_are_given_once(
    worker: Chat, officer: Desk, answer: str, is_later: bool
) -> None:
    caption = "My residence card no 12345678, ok?"
    await stand_at(worker, "birth_date")
    await worker.then(worker.person.sends_album([None, caption] if is_later else [caption]))
    await worker.world.passes(seconds=5)
    await worker.taps(f"not_accepted-held-{answer}")
    await worker.world.passes(seconds=5)
    if worker.says("receipt-send") in str(worker.messages()):
        await worker.taps("receipt-send")
    await worker.world.passes(seconds=6)
    assert "12345678" not in str(officer.messages())
    assert len(pictures(officer)) == (1 + is_later if answer == "no" else 0)
    assert sum("ok?" in each for each in shown_texts(officer)) <= 1


async def test_what_telegram_left_with_staff_of_an_album_is_tried_again_with_the_yes(
    worker: Chat, officer: Desk
) -> None:
    world, person, album = worker.world, worker.person, {"media_group_id": "7"}
    await worker.then(person._send(person._file("photo", "photo.png", "look") | album))
    await world.passes(seconds=6)
    for method in ("deleteMessage", "deleteMessages"):
        reason = "message can't be deleted for everyone"
        world.telegram.faults.add(Fault(kind="400", method=method, reason=reason, times=None))
    await worker.then(person._send(person._file("photo", "photo.png", "my residence card") | album))
    await world.passes(seconds=10)
    assert len(pictures(officer)) == 1
    world.telegram.faults.clear()
    await worker.taps("not_accepted-held-yes")
    await world.passes(seconds=6)
    assert pictures(officer, worker) == []


async def test_an_album_that_came_across_midnight_is_asked_about_once_more_once(worker: Chat) -> None:
    world, person, album = worker.world, worker.person, {"media_group_id": "7"}
    here = world.clock.now().astimezone(TOKYO)
    world.clock.move(here.replace(hour=23, minute=59, second=30) - here)
    await worker.then(person._send(person._file("photo", "photo.png", "my residence card") | album))
    world.clock.move(timedelta(minutes=1))
    await worker.then(person._send(person._file("photo", "photo.png", None) | album))
    await world.passes(seconds=5)
    for _ in range(2):
        world.clock.move(timedelta(hours=8, minutes=40))
        await world.shien._schedule.tick()
        await world.passes(seconds=5)
        world.clock.move(timedelta(hours=16))
    assert shown_texts(worker).count(worker.says("not_accepted-held-again", {"count": 1})) == 1
