import pytest

from bot.storage.tables import consultations, messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.test_consultation import WORDS, open_with


async def read(chat: Chat, *keys: str) -> None:
    """Open the guide and press one title after another."""
    await chat.taps("menu-guide")
    for key in keys:
        await chat.taps(key)


async def test_a_worker_walks_down_into_a_topic_and_back_up_to_the_menu(worker: Chat) -> None:
    await read(worker)
    worker.sees("guide-contents")
    await worker.taps("guide-title-types")
    worker.sees("guide-text-types")
    await worker.taps("guide-title-type_2")
    worker.sees("guide-text-type_2")
    await worker.taps("back-button")
    worker.sees("guide-text-types")
    await worker.taps("back-button")
    worker.sees("guide-contents")
    await worker.taps("back-button")
    worker.sees("menu-text")


async def test_another_language_shows_the_same_page(worker: Chat) -> None:
    await read(worker, "guide-title-interviews")
    await worker.taps("language-button")
    await worker.taps_label("日本語")
    worker.locale = "ja"
    worker.sees("guide-text-interviews")


async def test_a_list_of_fields_is_paged_and_begins_at_its_start_when_it_is_opened_again(worker: Chat) -> None:
    await read(worker, "guide-title-fields")
    first = worker.labels()
    await worker.taps_label(">")
    assert worker.labels() != first
    await worker.taps("back-button")
    await worker.taps("guide-title-fields")
    assert worker.labels() == first


@pytest.mark.parametrize(
    ("page", "kind"), [("guide-short-transport", "life"), ("guide-short-job_change", "job_change")]
)
async def test_a_support_is_asked_for_by_a_consultation_of_a_fitting_kind(
    worker: Chat, admin: Desk, page: str, kind: str
) -> None:
    await read(worker, "guide-title-supports")
    if worker.says(page) not in worker.labels():
        await worker.taps_label(">")
    await worker.taps(page)
    await worker.taps("result-ask-support")
    worker.sees("consultation-write", kind=kind)
    await worker.sends(WORDS)
    worker.sees("consultation-received", number="1", kind=kind, received=1, phone="")
    assert (await worker.world.row(consultations))["kind"] == kind
    assert admin.in_topic()[-1]["text"] == WORDS


async def test_who_does_not_write_comes_back_to_the_page(worker: Chat) -> None:
    await read(worker, "guide-title-interviews")
    await worker.taps("result-ask-support")
    await worker.taps("back-button")
    worker.sees("guide-text-interviews")
    assert await worker.world.rows(consultations) == []


async def test_a_page_about_everything_asks_what_the_consultation_is_about(worker: Chat) -> None:
    await read(worker, "guide-title-organisation")
    await worker.taps("result-ask-support")
    worker.sees("consultation-what")


async def test_words_are_searched_for_and_lead_to_a_page(other_worker: Chat) -> None:
    await read(other_worker)
    await other_worker.sends("phong van")
    assert other_worker.labels()[0] == other_worker.says("guide-title-interviews")
    await other_worker.taps("guide-title-interviews")
    other_worker.sees("guide-text-interviews")
    assert await other_worker.world.rows(messages) == []


async def test_a_search_goes_on_in_another_language(worker: Chat) -> None:
    await read(worker, "guide-title-types")
    await worker.sends("JFT-Basic")
    worker.sees("guide-found", count=1)
    await worker.taps("language-button")
    await worker.taps_label("日本語")
    worker.locale = "ja"
    worker.sees("guide-found", count=1)
    await worker.taps("guide-all")
    worker.sees("guide-contents")


async def test_words_that_match_nothing_can_be_sent_to_support_whole(worker: Chat, admin: Desk) -> None:
    await read(worker, "guide-title-types")
    await worker.sends("My boss hit me.")
    worker.sees("guide-found-nothing")
    await worker.sends("It hurts!!")
    worker.sees("guide-found-nothing")
    assert await worker.world.rows(messages) == []
    await worker.taps("guide-send")
    worker.sees("consultation-which")
    await worker.taps("consultation-kind-harassment")
    assert [row["text"] for row in await worker.world.rows(messages)] == ["My boss hit me.", "It hurts!!"]
    assert admin.in_topic()[-1]["text"] == "It hurts!!"


async def test_words_that_match_nothing_go_to_the_one_open_consultation(worker: Chat, admin: Desk) -> None:
    await open_with(worker, "First")
    await read(worker)
    await worker.sends(WORDS)
    await worker.taps("guide-send")
    worker.sees("consultation-added", number="1")
    assert admin.in_topic()[-1]["text"] == WORDS


async def test_a_search_that_was_left_is_not_sent_with_the_next(worker: Chat) -> None:
    await read(worker)
    await worker.sends("zzz")
    await worker.taps("guide-all")
    await worker.sends(WORDS)
    await worker.taps("guide-send")
    await worker.taps("consultation-kind-pay")
    assert [row["text"] for row in await worker.world.rows(messages)] == [WORDS]


async def test_a_photo_in_the_guide_is_for_support(worker: Chat) -> None:
    await read(worker, "guide-title-types")
    await worker.then(worker.person.sends_photo(WORDS))
    worker.sees("consultation-which")
    await worker.taps("back-button")
    worker.sees("guide-text-types")


@pytest.mark.parametrize("text", ["<b>bold</b> {$x}", "🙂" * 2000, "\u200c\u200c", "%_*", "a" * 4096])
async def test_no_search_does_harm(worker: Chat, text: str) -> None:
    await read(worker)
    await worker.sends(text)
    worker.sees("guide-found-nothing")


async def test_a_page_that_is_no_longer_there_opens_the_menu(worker: Chat) -> None:
    await read(worker)
    callback = worker.callback(worker.says("guide-title-types"))
    await worker.forges(callback.replace("types", "gone"))
    worker.is_told("button-old")
