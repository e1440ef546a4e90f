"""What workers mostly come for, walked on a phone in Chromium, in every language.

`pytest tests/browser/test_journeys.py --gallery docs/gallery` keeps the pictures.
"""

import asyncio
from pathlib import Path

import pytest

from bot.texts import language_name
from tests.architecture.samples import LOCALES
from tests.browser.phone import MOVED, NEWCOMERS, Phone, open_phone

MOST_ACTIONS, MOST_ACTIONS_FROM_MY_DATES = 10, 3
NEW, ABROAD, INTERN = NEWCOMERS
# They have agreed, and staff know their status, field and nationality.
MINH, HOA, BUDI, MARIA, WEI = 102, 103, 106, 113, 116
CRY = "My boss hit me. I am afraid."
OVERTIME = {"en": "overtime", "vi": "tang ca", "ja": "残業"}
NOTHING = "eligibility-option-together-money"
SITUATION = "eligibility-option-situation-{}".format

pytestmark = pytest.mark.slow


async def test_the_main_journeys_are_walked_on_a_phone(chromium: str, pytestconfig: pytest.Config) -> None:
    gallery: Path | None = pytestconfig.getoption("--gallery")
    # Side by side: on a phone most of the time goes by while Telegram's limits are kept.
    async with asyncio.TaskGroup() as walks:
        for locale in LOCALES:
            walks.create_task(walk(chromium, locale, gallery and gallery / locale))


async def walk(chromium: str, locale: str, gallery: Path | None) -> None:
    async with open_phone(chromium, locale, gallery) as phone:
        for journey in JOURNEYS:
            await journey(phone)


async def arrival(phone: Phone) -> None:
    await phone.is_of(NEW)
    await phone.does("/start")
    await phone.taps_label(language_name(phone.t.locale, phone.t.locale))
    await phone.is_photographed("arrival-1-consent")
    await phone.does("consent-agree")
    await phone.sees("menu-text")
    await phone.is_photographed("arrival-2-menu")


async def arrived(phone: Phone, person_id: int) -> None:
    """Somebody with a Vietnamese phone, whom nobody knows anything about, stands before the menu."""
    await phone.is_of(person_id)
    await phone.does("/start")
    await phone.taps_label(language_name(phone.t.locale, phone.t.locale))
    await phone.does("consent-agree")
    phone.actions = 0


async def from_abroad(phone: Phone) -> None:
    await arrived(phone, ABROAD)
    await phone.does("menu-eligibility", SITUATION("abroad_first"), "kaigo", "eligibility-option-together-care_tests")
    await phone.does("eligibility-option-japanese_test-n4", "form-yes", "viet nam", "form-yes", NOTHING, "form-yes")
    await shows_result(phone, "from_abroad")


async def former_intern(phone: Phone) -> None:
    await arrived(phone, INTERN)
    await phone.does("menu-eligibility", SITUATION("japan_first"), "飲食料品製造業")
    await phone.is_photographed("former_intern-1-question")
    await phone.does("eligibility-option-training-no2", "eligibility-option-together-training", "form-yes")
    await phone.does("viet nam", "form-yes", NOTHING, "form-yes")
    await shows_result(phone, "former_intern")


async def extension(phone: Phone) -> None:
    await phone.is_of(HOA)
    await phone.does("/menu")
    phone.actions = 0
    await phone.does("menu-eligibility", SITUATION("extend"))
    await phone.sees("form-known")
    await phone.is_photographed("extension-1-known")
    await phone.does("form-known-yes", "form-yes", NOTHING)
    await shows_result(phone, "extension")


async def change_inside_the_field(phone: Phone) -> None:
    await phone.is_of(MINH)
    await phone.does("/menu")
    phone.actions = 0
    await phone.does("menu-eligibility", SITUATION("change_employer"), "form-known-yes", "form-yes", "form-yes")
    await phone.does("eligibility-option-japanese_test-n4", "form-yes", NOTHING)
    await shows_result(phone, "change_employer")


async def shows_result(phone: Phone, name: str) -> None:
    await phone.sees("result-outcome-clear")
    assert phone.actions <= MOST_ACTIONS
    await phone.is_photographed(f"{name}-2-result")


async def cry_in_a_form(phone: Phone) -> None:
    await phone.is_of(WEI)
    await phone.does("/menu", "menu-eligibility", SITUATION("extend"), "form-known-yes", CRY)
    await phone.sees("receipt-restricted", number="1")
    await phone.is_photographed("cry-1-receipt")


async def deposit(phone: Phone) -> None:
    await phone.is_of(BUDI)
    await phone.does("/menu", "menu-eligibility", SITUATION("extend"), "form-known-yes", "form-yes")
    await phone.does("form-one_by_one", "form-yes")
    await phone.sees("result-outcome-blocked")
    await phone.is_photographed("deposit-1-result")
    await phone.does("result-send")
    await phone.is_photographed("deposit-2-sent")
    await phone.group_shows(
        phone.staff_words("eligibility-criterion-deposit_penalty"), phone.staff_words("eligibility-short-is_adult")
    )
    await phone.is_photographed("deposit-3-staff")


async def late_date(phone: Phone) -> None:
    await phone.days_pass(6)
    await phone.is_of(MOVED)
    await phone.does("/menu", "menu-my_dates")
    await phone.is_photographed("late_date-1-list")
    phone.actions = 0
    await phone.does("reminder-name-address_notice")
    await phone.is_photographed("late_date-2-asked")
    await phone.does("my_dates-late-yes")
    await phone.is_told("reminder-done")
    assert phone.actions <= MOST_ACTIONS_FROM_MY_DATES


async def danger(phone: Phone) -> None:
    await phone.is_of(MARIA)
    await phone.does("/menu", "sign-danger")
    await phone.sees("danger-call")
    await phone.is_photographed("danger-1-calling")
    await phone.does("danger-urgent")
    await phone.is_photographed("danger-2-alarmed")


async def guide_search(phone: Phone) -> None:
    await phone.is_of(NEW)
    await phone.does("/menu", "menu-guide", OVERTIME[phone.t.locale])
    await phone.is_photographed("guide-1-found")
    await phone.does("life-title-overtime_pay")
    await phone.is_photographed("guide-2-page")


# Time passes in the last one.
JOURNEYS = (
    *(arrival, from_abroad, former_intern, extension, change_inside_the_field, cry_in_a_form, deposit, danger),
    *(guide_search, late_date),
)
