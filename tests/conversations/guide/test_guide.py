from bot.storage.tables import consultations, messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.test_consultation import WORDS

HARMFUL = ("<b>bold</b> {$x}", "🙂" * 2000, "\u200c\u200c", "%_*", "a" * 4096)


async def read(chat: Chat, *keys: str) -> None:
    """Open the guide and press one title after another."""
    await chat.taps("menu-guide")
    for key in keys:
        await chat.taps(key)


async def reads_on(chat: Chat, language: str, locale: str) -> None:
    """Choose another language where one stands."""
    await chat.taps("language-button")
    await chat.taps_label(language)
    chat.locale = locale


async def test_a_worker_walks_down_into_a_topic_and_back_up_to_the_menu(worker: Chat) -> None:
    await read(worker)
    worker.sees("guide-contents")
    await worker.taps("life-group-system")
    await worker.taps("guide-title-types")
    worker.sees("guide-title-types")
    await worker.taps("guide-title-type_2")
    worker.sees("guide-title-type_2")
    await worker.taps("button-back")
    worker.sees("guide-title-types")
    await worker.taps("button-back")
    worker.sees("guide-choose")

    await worker.taps("guide-title-fields")
    first = worker.labels()
    await worker.turns_the_page()
    assert worker.labels() != first
    assert [label for label in worker.labels() if label.startswith("‹ ")]
    await worker.taps("button-back")
    await worker.taps("guide-title-fields")
    assert worker.labels() == first
    await worker.taps("button-back")
    await worker.taps("button-back")
    worker.sees("guide-contents")
    await worker.taps("button-back")
    worker.sees("menu-text")


async def test_a_long_page_is_read_on_and_back_a_screen_at_a_time(worker: Chat) -> None:
    await read(worker, "life-group-system", "guide-title-types", "guide-title-type_1")
    title = worker.says("guide-title-type_1")
    for screen, tapped in ((1, "guide-more"), (2, "life-part-sources"), (3, "button-back"), (2, "button-back")):
        worker.sees("guide-screen", title=title, screen=screen, screens=3)
        await worker.taps(tapped)
    worker.sees("guide-screen", title=title, screen=1, screens=3)
    await worker.taps("button-back")
    worker.sees("guide-title-types")


async def test_a_page_that_was_made_up_is_an_old_button_and_the_guide_stays_open(worker: Chat) -> None:
    await read(worker)
    callback = worker.callback(worker.says("guide-title-hotlines"))
    await worker.forges(callback.replace("hotlines", "gone"))
    worker.is_told("button-old")
    worker.sees("guide-contents")


async def test_a_support_is_asked_for_by_a_consultation_of_a_fitting_kind(worker: Chat, admin: Desk) -> None:
    await read(worker, "life-group-system", "guide-title-organisation")
    await worker.taps("life-send")
    worker.sees("consultation-what")
    await worker.taps("button-back")
    await worker.taps("button-back")
    await worker.taps("guide-title-supports")
    await worker.turns_the_page()
    await worker.taps("guide-short-job_change")
    await worker.then(worker.person.sends_photo(WORDS))
    worker.sees("receipt-new", number="1")
    await worker.taps("life-send")
    worker.sees("consultation-write", kind="job_change")
    await worker.taps("button-back")
    worker.sees("support-job_change")
    await worker.taps("life-send")
    await worker.sends(WORDS)
    worker.sees("consultation-received", number="2", kind="job_change", received=1, phone="")
    assert (await worker.world.row(consultations))["kind"] == "job_change"
    assert admin.in_topic()[-1]["text"] == WORDS


async def test_a_page_and_a_search_go_on_in_another_language(worker: Chat) -> None:
    await read(worker, "life-group-system", "guide-title-interviews")
    await reads_on(worker, "日本語", "ja")
    worker.sees("guide-title-interviews")
    await worker.sends("JFT-Basic")
    worker.sees("guide-found", count=2)
    await reads_on(worker, "English", "en")
    worker.sees("guide-found", count=2)
    await worker.taps("guide-all")
    worker.sees("guide-contents")
    await worker.sends("interviews")
    await worker.taps("guide-title-interviews")
    worker.sees("guide-title-interviews")
    assert await worker.world.rows(messages) == []


async def test_words_that_match_nothing_can_be_sent_to_support_whole(worker: Chat, admin: Desk) -> None:
    admin.person.started = True
    await read(worker, "life-group-system", "guide-title-types")
    for text in HARMFUL:
        await worker.sends(text)
        worker.sees("guide-found-nothing")
    await worker.taps("guide-all")
    await worker.sends("Ramadan")
    worker.sees("guide-found", count=1)
    await worker.sends("Zzzzzz!!")
    worker.sees("guide-found-nothing")
    assert await worker.world.rows(messages) == []
    await worker.taps("guide-send")
    worker.has_seen("receipt-new", number="1")
    worker.sees("guide-contents")
    assert [row["text"] for row in await worker.world.rows(messages)] == ["Ramadan", "Zzzzzz!!"]

    await worker.sends("/menu")
    await read(worker)
    await worker.sends(WORDS)
    await worker.taps("guide-send")
    assert admin.message(WORDS)


async def test_a_worker_reads_from_the_menu_what_changes(worker: Chat) -> None:
    await worker.taps("menu-changes", count=3)
    worker.sees("guide-changes-counted", count=3)
    await worker.taps("law_change-title-minimum_wage_2026")
    worker.sees("law_change-title-minimum_wage_2026")
    await reads_on(worker, "日本語", "ja")
    worker.sees("law_change-title-minimum_wage_2026")
    await worker.taps("life-send")
    worker.sees("consultation-write", kind="procedure")
    await worker.taps("button-back")
    await worker.taps("button-back")
    worker.sees("guide-changes-counted", count=3)
    await worker.taps("button-back")
    worker.sees("menu-text")


async def test_a_search_leads_in_three_taps_to_staff_who_read_which_page_the_worker_comes_from(
    worker: Chat, admin: Desk
) -> None:
    await read(worker)
    await worker.sends("overtme")
    await worker.taps("life-title-overtime_pay")
    worker.sees("life-today-overtime_pay")
    await worker.taps("life-part-figures")
    worker.sees("life-figure-overtime_more", percent=25)
    await reads_on(worker, "Tiếng Việt", "vi")
    worker.sees("life-figure-overtime_more", percent=25)
    await worker.taps("button-back")
    worker.sees("life-today-overtime_pay")
    await worker.taps("life-send")
    worker.sees("consultation-about", title=worker.says("life-title-overtime_pay"))
    worker.sees("consultation-write", kind="pay")
    await worker.sends(WORDS)
    worker.sees("consultation-about", title=worker.says("life-title-overtime_pay"))
    told = [message["text"] for message in admin.in_topic()[-2:]]
    page = admin.says("staff-asked_from-life_title", {"page": "overtime_pay"})
    assert told == [page, WORDS]
    assert "残業" in page


async def test_every_group_of_the_contents_leads_down_and_back_up(worker: Chat) -> None:
    await read(worker)
    for group in ("danger", "pay", "work", "health", "home", "stay", "system"):
        await worker.taps(f"life-group-{group}")
        worker.sees("guide-choose")
        await worker.taps("button-back")
        worker.sees("guide-contents")


async def test_the_details_of_a_page_are_three_taps_away(worker: Chat) -> None:
    await read(worker)
    await worker.taps("life-group-pay")
    await worker.taps("life-title-unpaid_wages")
    await worker.taps("life-part-figures")
    worker.sees("life-figure-wage_claim", years=3)


async def test_a_page_about_the_system_goes_along_too_when_the_worker_first_says_what_it_is_about(
    worker: Chat, admin: Desk
) -> None:
    await read(worker, "life-group-system", "guide-title-organisation")
    await worker.taps("life-send")
    await worker.taps("consultation-kind-life")
    worker.sees("consultation-about", title=worker.says("guide-title-organisation"))
    await worker.sends(WORDS)
    told = [message["text"] for message in admin.in_topic()[-2:]]
    assert told == [admin.says("staff-asked_from-guide_title", {"page": "organisation"}), WORDS]


async def test_an_office_is_reached_from_its_topic_and_from_who_helps_and_the_way_back_leads_there(
    worker: Chat,
) -> None:
    await read(worker, "guide-title-hotlines", "guide-title-hotlines_rights", "hotline-houterasu")
    worker.sees("hotline-houterasu")
    assert "0570-078377" in worker.screen()
    await worker.taps("button-back")
    worker.sees("guide-text-hotlines_rights")
    await worker.sends("/menu")

    await read(worker, "life-group-danger", "life-title-deposit_penalty_debt", "life-part-who")
    await worker.taps("hotline-houterasu")
    worker.sees("hotline-houterasu")
    await worker.taps("life-part-sources")
    await worker.taps("button-back")
    await worker.taps("button-back")
    worker.sees("life-title-deposit_penalty_debt")
    assert worker.says("hotline-labour_standards_office") in worker.labels()
    await worker.taps("button-back")
    worker.sees("life-what-deposit_penalty_debt")
    await worker.taps("button-back")
    worker.sees("guide-choose")


async def test_staff_read_from_which_office_a_worker_comes(worker: Chat, admin: Desk) -> None:
    await read(worker, "guide-title-hotlines", "guide-title-hotlines_work", "hotline-labour_standards")
    await worker.taps("life-send")
    worker.sees("consultation-write", kind="work")
    await worker.sends(WORDS)
    told = [message["text"] for message in admin.in_topic()[-2:]]
    assert told == [admin.says("staff-asked_from-hotline", {"page": "labour_standards"}), WORDS]
