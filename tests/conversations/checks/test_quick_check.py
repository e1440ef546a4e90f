"""Ten taps: from the menu to the result, for what workers mostly come for, without a typed word."""

from datetime import date

import pytest

from bot.domain.workers.profile import Owner
from bot.storage.tables import consultations, screenings
from bot.texts import country_name
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import WORKER_ID
from tests.conversations.people import tell
from tests.conversations.world import World
from tests.files.paper import pages

MOST_ACTIONS = 10
WORKER = 1


class Counted(Chat):
    """A worker whose taps and messages are counted, and the letters that they had to read."""

    actions = 0
    typed = 0
    characters = 0

    async def does(self, *steps: str) -> None:
        """Tap the text of that key, or write what is none."""
        for step in steps:
            if self.world.texts.has(step):
                await self.taps(step)
            else:
                await self.sends(step)
                self.typed += 1
            self.actions += 1
            self.characters += len(self.unfolded())

    async def chooses(self, label: str) -> None:
        """Tap what stands there under that label; where it stands on another page, go there first."""
        while label not in self.labels():
            await self.turns_the_page()
            self.actions += 1
        await self.taps_label(label)
        self.actions += 1
        self.characters += len(self.unfolded())

    def is_quick(self) -> bool:
        """Whether it took at most ten actions, all of them taps."""
        return self.actions <= MOST_ACTIONS and not self.typed

    def unfolded(self) -> str:
        """What is read on the screen without a tap."""
        shown = self._shown()
        text = str(shown["text"])
        folded = [each for each in shown.get("entities", []) if each["type"] == "expandable_blockquote"]
        for each in reversed(folded):
            units = text.encode("utf-16-le")
            start, end = 2 * each["offset"], 2 * (each["offset"] + each["length"])
            text = (units[:start] + units[end:]).decode("utf-16-le")
        return text


# One language in the quick suite, the others in the whole one.
@pytest.fixture(params=["en", *(pytest.param(locale, marks=pytest.mark.slow) for locale in ("vi", "ja"))])
async def counted(request: pytest.FixtureRequest, world: World) -> Counted:
    """Somebody with a Vietnamese phone whom nobody knows anything about, in each language."""
    chat = Counted(world, world.people[WORKER_ID], request.param)
    await world.welcome(chat.person, chat.locale)
    await chat.sends("/menu")
    return chat


@pytest.fixture
async def on_roster(counted: Counted) -> Counted:
    """Somebody whose nationality and field staff know."""
    await tell(counted.world, WORKER, Owner.STAFF, nationality="VN", field="food_manufacturing")
    return counted


@pytest.fixture
async def employed(on_roster: Counted) -> Counted:
    """A Specified Skilled Worker (i) with a contract."""
    await tell(on_roster.world, WORKER, Owner.STAFF, status="ssw1", stay_expiry="2027-04-01")
    async with on_roster.world.shien.database.transaction() as store:
        await store.contracts.begin(WORKER, await store.employers.add("Example Foods"), date(2024, 4, 1))
    return on_roster


SITUATION = "eligibility-option-situation-{}".format
NOTHING = "eligibility-option-together-money"


async def test_a_former_intern_who_applies_for_the_first_time(on_roster: Counted) -> None:
    await on_roster.does("menu-eligibility", SITUATION("japan_first"))
    on_roster.sees("form-known")
    await on_roster.does("form-known-yes")
    on_roster.sees("eligibility-ask-training")
    on_roster.sees("form-left", count=7)
    await on_roster.does("eligibility-option-training-no2", "eligibility-option-together-training", "form-yes")
    on_roster.sees("form-health-one")
    await on_roster.does("form-yes", NOTHING, "form-yes")
    on_roster.sees("result-outcome-clear")
    on_roster.sees("todo-papers")
    assert on_roster.is_quick()


async def test_yes_in_everyday_words_answers_about_health_too(on_roster: Counted) -> None:
    await on_roster.does("menu-eligibility", SITUATION("japan_first"), "form-known-yes")
    await on_roster.does("eligibility-option-training-no2", "eligibility-option-together-training", "form-yes")
    on_roster.sees("form-health-one")
    await on_roster.sends("yep")
    assert on_roster.says(NOTHING) in on_roster.labels()
    consents = await on_roster.world.happened("purpose_consented")
    assert "health" in [event["details"]["purpose"] for event in consents]


async def test_a_former_intern_of_whom_nobody_knows_anything(counted: Counted) -> None:
    await counted.does("menu-eligibility", SITUATION("japan_first"))
    await counted.chooses(counted.says("field-food_manufacturing"))
    await counted.does("eligibility-option-training-no2", "eligibility-option-together-training", "form-yes")
    await counted.chooses(country_name("VN", counted.locale))
    await counted.does("form-yes", NOTHING, "form-yes")
    counted.sees("result-outcome-clear")
    assert counted.is_quick()


async def test_an_extension(employed: Counted) -> None:
    await employed.does("menu-eligibility", SITUATION("extend"))
    employed.sees("form-known")
    assert "2024-04-01" in employed.screen()
    await employed.does("form-known-yes", "form-yes", NOTHING)
    employed.sees("result-outcome-clear")
    assert employed.is_quick()


async def test_an_extension_of_somebody_whom_nobody_knows(counted: Counted) -> None:
    await counted.does("menu-eligibility", SITUATION("extend"))
    await counted.chooses(counted.says("field-care"))
    await counted.does("form-yes")
    counted.sees("form-periods-since")
    await counted.chooses("1")
    await counted.does(NOTHING)
    counted.sees("result-outcome-clear")
    assert counted.is_quick()
    kept = await counted.world.row(screenings)
    assert kept["answers"]["ssw1_periods"] == [{"kind": "ssw1", "from": "2025-11-01", "to": None}]


async def test_a_change_inside_the_field(employed: Counted) -> None:
    await employed.does("menu-eligibility", SITUATION("change_employer"), "form-known-yes", "form-yes", "form-yes")
    await employed.does("eligibility-option-japanese_test-n4", "form-yes", NOTHING)
    employed.sees("result-outcome-clear")
    assert employed.is_quick()


async def test_a_job_change_after_the_contract_ended_asks_for_its_day(employed: Counted) -> None:
    own_wish = "job_change-option-reason-own_wish"
    await employed.does("menu-job_change", "form-begin", "form-yes", "button-yesterday", own_wish, "form-yes")
    await employed.does("field-food_manufacturing", "form-no")
    employed.sees("job_change-notice-until", last_on="2026-12-05", ended_on="2026-11-21")
    assert employed.is_quick()


async def test_a_change_inside_the_field_as_a_job_change(employed: Counted) -> None:
    await employed.does("menu-job_change", "form-begin", "form-no", "job_change-option-reason-own_wish", "form-yes")
    await employed.does("field-food_manufacturing", "form-no")
    employed.sees("result-outcome-possible")
    employed.sees("job_change-reason-permission-not_received")
    assert employed.is_quick()


async def test_from_abroad_with_nothing_known(counted: Counted) -> None:
    await counted.does("menu-eligibility", SITUATION("abroad_first"))
    await counted.chooses(counted.says("field-care"))
    await counted.does("eligibility-option-together-care_tests", "eligibility-option-japanese_test-n4", "form-yes")
    assert counted.labels()[0] == country_name("VN", counted.locale)  # the language of the phone
    await counted.chooses(country_name("VN", counted.locale))
    await counted.does("form-yes", NOTHING, "form-yes")
    counted.sees("result-outcome-clear")
    assert counted.is_quick()


async def test_the_check_stops_at_what_stands_in_the_way_and_goes_on_when_asked(counted: Counted) -> None:
    await counted.does("menu-eligibility", SITUATION("abroad_first"), "外食")
    counted.sees("result-outcome-suspended")
    counted.sees("eligibility-reason-field_standard-suspended_not_met")
    assert "📅" not in counted.screen()
    assert (await counted.world.row(screenings))["result"]["outcome"] == "blocked"
    await counted.taps("result-go_on")
    counted.sees("eligibility-ask-skill_test_passed")
    await counted.does("form-no", "eligibility-option-japanese_test-n4")
    counted.sees("eligibility-ask-is_adult")


async def test_what_is_known_is_changed_before_it_counts(employed: Counted) -> None:
    await employed.does("menu-eligibility", SITUATION("extend"), "eligibility-short-field")
    employed.sees("eligibility-ask-field")
    await employed.does("kaigo")
    employed.sees("form-known")
    assert "ssw1_periods" not in (await employed.world.row(screenings))["answers"]
    await employed.does("form-known-yes")
    answers = (await employed.world.row(screenings))["answers"]
    assert (answers["field"], len(answers["ssw1_periods"])) == ("care", 1)


async def test_a_birthday_counts_more_than_what_was_said_of_the_age(employed: Counted) -> None:
    await employed.does("menu-eligibility", SITUATION("extend"), "form-known-yes", "form-no")
    employed.sees("eligibility-ask-birth_date")
    years = [label for label in employed.labels() if label.strip("[]年").isdecimal()]
    assert (years[0].strip("[]年"), "2007" in years) == (str(employed.world.clock.today().year - 18), False)
    await employed.does("2000-01-01", NOTHING)
    employed.sees("result-outcome-clear")
    await employed.sends("/menu")
    await employed.does("menu-eligibility", SITUATION("extend"))
    assert employed.says("eligibility-short-birth_date") in employed.screen()
    assert employed.says("eligibility-short-is_adult") not in employed.screen()
    await employed.does("form-known-yes", "result-send")
    assert "is_adult" not in (await employed.world.row(screenings))["answers"]


async def test_earlier_answers_are_asked_for_once_and_all_together(employed: Counted) -> None:
    await employed.does("menu-eligibility", SITUATION("extend"), "form-known-yes", "form-yes", NOTHING)
    await employed.sends("/menu")
    await employed.does("menu-eligibility", SITUATION("extend"))
    assert employed.says("eligibility-short-is_adult") in employed.screen()
    await employed.does("form-known-yes")
    employed.sees("result-outcome-clear")
    assert len(await employed.world.rows(screenings)) == 1
    await employed.sends("/menu")
    await employed.does("menu-eligibility", SITUATION("change_employer"))
    _, another = await employed.world.rows(screenings)
    assert "is_adult" in another["answers"]
    assert "deposit_taken" not in another["answers"]  # that was about another job


async def test_who_cannot_say_no_to_all_of_it_is_asked_one_by_one(employed: Counted) -> None:
    await employed.does("menu-eligibility", SITUATION("extend"), "form-known-yes", "form-yes", "form-one_by_one")
    employed.sees("eligibility-ask-deposit_taken")
    await employed.does("form-no", "form-no", "form-yes")
    employed.sees("eligibility-reason-deposit_penalty-held")


async def test_who_does_not_want_to_speak_of_health_gets_a_result_all_the_same(employed: Counted) -> None:
    await employed.does("menu-eligibility", SITUATION("change_employer"), "form-known-yes", "form-yes", "form-yes")
    await employed.does("eligibility-option-japanese_test-n4", "form-health-private", NOTHING)
    employed.sees("result-outcome-incomplete")
    employed.sees("eligibility-reason-health-check_missing")
    consents = await employed.world.happened("purpose_consented")
    assert "health" not in [event["details"]["purpose"] for event in consents]


async def test_back_that_is_typed_goes_one_step_back_and_never_out_of_the_form(employed: Counted) -> None:
    await employed.does("menu-eligibility", SITUATION("change_employer"), "back")
    assert employed.says(SITUATION("change_employer")) in employed.labels()
    await employed.does(SITUATION("change_employer"), "form-known-yes", "form-yes", "form-yes")
    await employed.does("eligibility-option-japanese_test-n4")
    employed.sees("form-health-one")
    await employed.sends("back")
    employed.sees("eligibility-ask-japanese_test")


async def test_everything_else_is_asked_after_the_quick_check_without_asking_again(employed: Counted) -> None:
    await employed.does("menu-eligibility", SITUATION("extend"), "form-known-yes", "form-yes", NOTHING)
    employed.sees("result-open", count=1)
    open_one = employed.says("eligibility-criterion-return_cooperation")
    employed.sees("result-partly_asked", criterion=open_one)
    employed.sees("todo-until", before_on="2027-04-01")
    await employed.taps("result-go_on")
    employed.sees("eligibility-ask-travel_document")


async def test_one_tap_sends_the_answers_to_staff_in_their_language(employed: Counted, officer: Desk) -> None:
    await employed.does("menu-eligibility", SITUATION("extend"), "form-known-yes", "form-yes", "form-one_by_one")
    await employed.does("form-yes", "result-send")
    employed.sees("consultation-added", number="1")
    opened = await employed.world.row(consultations)
    assert (opened["kind"], opened["state"]) == ("procedure", "new")
    told = officer.screen()
    verdict = {"icon": "❌", "verdict": officer.says("verdict-not_met")}
    assert (
        officer.says("result-line", {**verdict, "criterion": officer.says("eligibility-criterion-deposit_penalty")})
        in told
    )
    assert f"{officer.says('eligibility-short-deposit_taken')}：{officer.says('form-yes')}" in told
    assert f"{officer.says('eligibility-short-is_adult')}：{officer.says('form-yes')}" in told
    assert "<b>" not in told


async def test_the_result_comes_as_a_sheet_to_show(employed: Counted) -> None:
    await employed.does("menu-eligibility", SITUATION("extend"), "form-known-yes", "form-yes", NOTHING)
    await employed.does("result-more", "result-sheet")
    (sent,) = [message["document"] for message in employed.messages() if "document" in message]
    assert sent["file_name"] == "result.pdf"
    employed.has_seen("result-sheet-sent")
    file = employed.world.telegram._state.files.find(sent["file_id"])
    printed = "".join(pages(file.upload.content)).replace("\n", "")
    assert "本人の回答によると、特定技能１号の通算5年の最後の日" in printed
    assert "あなたの回答では" not in printed


async def test_nobody_gets_the_sheet_of_somebody_else(employed: Counted, other_worker: Chat) -> None:
    await employed.does("menu-eligibility", SITUATION("extend"), "form-known-yes", "form-yes", NOTHING, "result-more")
    data = employed.callback(employed.says("result-sheet"))
    await other_worker.taps("menu-eligibility")
    own = other_worker.callback(other_worker.says("form-full")).partition("\x1d")[0]
    await other_worker.forges(f"{own}\x1d{data.partition(chr(0x1D))[2]}")
    assert [message for message in other_worker.messages() if "document" in message] == []


async def test_what_if_a_test_is_passed(counted: Counted) -> None:
    await counted.does("menu-eligibility", SITUATION("abroad_first"), "木材産業", "form-no")
    await counted.does("eligibility-option-japanese_test-none", "form-yes", "viet nam")
    await counted.does("eligibility-option-training-none")
    counted.sees("eligibility-reason-skill-no_test")
    await counted.does("result-more", "whatif-button", "whatif-pass-japanese_test")
    counted.sees("eligibility-reason-japanese-test_passed")
    await counted.does("whatif-again", "whatif-pass-skill_test_passed")
    counted.sees("eligibility-reason-skill-test_passed")


async def test_whoever_types_what_the_buttons_say_comes_to_the_same_result(employed: Counted) -> None:
    await employed.taps("menu-eligibility")
    for key in (SITUATION("extend"), "form-known-yes", "form-yes", NOTHING):
        await employed.sends(employed.says(key))
    employed.sees("result-outcome-clear")
    assert not await employed.world.rows(consultations)
