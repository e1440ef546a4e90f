"""What workers mostly come for, walked on a phone in Chromium by taps, in whatever language."""

from bot.demo.database_probe import expect
from bot.demo.phone import MOVED, NEWCOMERS, Phone
from bot.texts import country_name, language_name

_MOST_ACTIONS, _MOST_ACTIONS_FROM_MY_DATES = 10, 3
_NEW, _ABROAD, _INTERN = NEWCOMERS
# They have agreed, and staff know their status, field and nationality.
_MINH, _HOA, _BUDI, _MARIA, _WEI = 102, 103, 106, 113, 116
_CRY = "My boss hit me. I am afraid."
# What people who write another language look for is the page's own title.
_OVERTIME = {"en": "overtime", "vi": "tang ca", "ja": "残業"}
_NOTHING = "eligibility-option-together-money"
_SITUATION = "eligibility-option-situation-{}".format


async def walk(phone: Phone) -> None:
    """Walk all of them. Raises AssertionError, SelfTestError or the error of the browser where something is missing."""
    for journey in _JOURNEYS:
        await journey(phone)


async def _arrival(phone: Phone) -> None:
    await phone.is_of(_NEW)
    await phone.does("/start")
    await phone.taps_label(language_name(phone.t.locale, phone.t.locale))
    await phone.is_photographed("arrival-1-consent")
    await phone.does("consent-agree")
    await phone.sees("menu-text")
    await phone.is_photographed("arrival-2-menu")


async def _arrived(phone: Phone, person_id: int) -> None:
    """Somebody with a Vietnamese phone, whom nobody knows anything about, stands before the menu."""
    await phone.is_of(person_id)
    await phone.does("/start")
    await phone.taps_label(language_name(phone.t.locale, phone.t.locale))
    await phone.does("consent-agree")
    phone.actions = 0


async def _from_abroad(phone: Phone) -> None:
    await _arrived(phone, _ABROAD)
    await phone.does("menu-eligibility", _SITUATION("abroad_first"), "kaigo", "eligibility-option-together-care_tests")
    await phone.does("eligibility-option-japanese_test-n4", "form-yes", _viet_nam(phone), "form-yes")
    await phone.does(_NOTHING, "form-yes")
    await _shows_result(phone, "from_abroad")


async def _former_intern(phone: Phone) -> None:
    await _arrived(phone, _INTERN)
    await phone.does("menu-eligibility", _SITUATION("japan_first"), "飲食料品製造業")
    await phone.is_photographed("former_intern-1-question")
    await phone.does("eligibility-option-training-no2", "eligibility-option-together-training", "form-yes")
    await phone.does(_viet_nam(phone), "form-yes", _NOTHING, "form-yes")
    await _shows_result(phone, "former_intern")


async def _extension(phone: Phone) -> None:
    await phone.is_of(_HOA)
    await phone.does("/menu")
    phone.actions = 0
    await phone.does("menu-eligibility", _SITUATION("extend"))
    await phone.sees("form-known")
    await phone.is_photographed("extension-1-known")
    await phone.does("form-known-yes", "form-yes", _NOTHING)
    await _shows_result(phone, "extension")


async def _change_inside_the_field(phone: Phone) -> None:
    await phone.is_of(_MINH)
    await phone.does("/menu")
    phone.actions = 0
    await phone.does("menu-eligibility", _SITUATION("change_employer"), "form-known-yes", "form-yes", "form-yes")
    await phone.does("eligibility-option-japanese_test-n4", "form-yes", _NOTHING)
    await _shows_result(phone, "change_employer")


def _viet_nam(phone: Phone) -> str:
    return country_name("VN", phone.t.locale)


async def _shows_result(phone: Phone, name: str) -> None:
    await phone.sees("result-outcome-clear")
    expect("the actions to a result", min(phone.actions, _MOST_ACTIONS), phone.actions)
    await phone.is_photographed(f"{name}-2-result")


async def _cry_in_a_form(phone: Phone) -> None:
    await phone.is_of(_WEI)
    await phone.does("/menu", "menu-eligibility", _SITUATION("extend"), "form-known-yes", _CRY)
    await phone.sees("receipt-restricted", number="1")
    await phone.is_photographed("cry-1-receipt")


async def _deposit(phone: Phone) -> None:
    await phone.is_of(_BUDI)
    await phone.does("/menu", "menu-eligibility", _SITUATION("extend"), "form-known-yes", "form-yes")
    await phone.does("form-one_by_one", "form-yes")
    await phone.sees("result-outcome-blocked")
    await phone.is_photographed("deposit-1-result")
    await phone.does("result-send")
    await phone.is_photographed("deposit-2-sent")
    await phone.group_shows(
        phone.staff_words("eligibility-criterion-deposit_penalty"), phone.staff_words("eligibility-short-is_adult")
    )
    await phone.is_photographed("deposit-3-staff")


async def _late_date(phone: Phone) -> None:
    await phone.days_pass(6)
    await phone.is_of(MOVED)
    await phone.does("/menu", "menu-my_dates")
    await phone.is_photographed("late_date-1-list")
    phone.actions = 0
    await phone.does("reminder-name-address_notice")
    await phone.is_photographed("late_date-2-asked")
    await phone.does("my_dates-late-yes")
    await phone.is_told("reminder-done")
    expect("the actions", min(phone.actions, _MOST_ACTIONS_FROM_MY_DATES), phone.actions)


async def _danger(phone: Phone) -> None:
    await phone.is_of(_MARIA)
    await phone.does("/menu", "sign-danger")
    await phone.sees("danger-call")
    await phone.is_photographed("danger-1-calling")
    await phone.does("danger-urgent")
    await phone.is_photographed("danger-2-alarmed")


async def _guide_search(phone: Phone) -> None:
    await phone.is_of(_NEW)
    await phone.does("/menu", "menu-guide", _OVERTIME.get(phone.t.locale) or phone.t.label("life-title-overtime_pay"))
    await phone.is_photographed("guide-1-found")
    await phone.does("life-title-overtime_pay")
    await phone.is_photographed("guide-2-page")


# Time passes in the last one.
_JOURNEYS = (
    *(_arrival, _from_abroad, _former_intern, _extension, _change_inside_the_field, _cry_in_a_form, _deposit, _danger),
    *(_guide_search, _late_date),
)
