"""Prohibited data: My Number, bank accounts, passwords, cards; recognised where a text shows them.

A number that could be a telephone number, a day or an amount of money is let through: staff can still remove it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.domain.plain_text import plain_signs
from bot.domain.support.message import BY_BUTTON, CAPTION, TEXT

# The content of a message that was taken away, in the place of Telegram's word for it.
REMOVED = "removed"


class ProhibitedData(StrEnum):
    """A kind of prohibited data."""

    MY_NUMBER = "my_number"
    BANK_ACCOUNT = "bank_account"
    PASSWORD = "password"  # noqa: S105 (the name of a kind, no password)
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Keywords:
    """Words of all languages that name such a thing; `stated` are those between a name and its value, like "is".

    `money` are those beside an amount: what money is called, and thousands and millions in words.
    """

    my_number: Sequence[str]
    bank_account: Sequence[str]
    password: Sequence[str]
    card_photo: Sequence[str]
    stated: Sequence[str]
    money: Sequence[str] = ()


# A number and the word that says what it is stand this near to each other.
_BESIDE = 40

_NUMBER = r"(?<![\da-z+])(?<!\d[ -])"
_INTERNATIONAL = re.compile(r"\+(?:[ ().-]{0,2}\d){7,15}(?!\d)")
_TWELVE_DIGITS = re.compile(_NUMBER + r"\d{4}(?P<gap>[ -]?)\d{4}(?P=gap)\d{4}(?!\d|-\d|(?P=gap)\d|[a-z])")
# One group, four of four (a day of expiry may follow), five as on cards of Viet Nam, or as on American Express.
_CARD_DIGITS = tuple(
    re.compile(_NUMBER + digits)
    for digits in (
        r"[2-9]\d{12,18}(?!\d|-\d|[a-z])",
        r"[2-9]\d{3}(?P<gap>[ -])\d{4}(?P=gap)\d{4}(?P=gap)\d{4}(?!\d|[a-z])",
        r"[2-9]\d{3}(?P<gap>[ -])\d{4}(?P=gap)\d{4}(?P=gap)\d{4}(?P=gap)\d{3}(?!\d|[a-z])",
        r"3\d{3}(?P<gap>[ -])\d{6}(?P=gap)\d{4,5}(?!\d|[a-z])",
    )
)
_RESIDENCE_CARD = re.compile(r"(?<![a-z\d])[a-z]{2}[ -]?\d{8}[ -]?[a-z]{2}(?![a-z\d])")
_SEVEN_DIGITS = re.compile(r"(?<![\d+〒¥$])(?<!\d[ .,/-])\d{7}(?!\d|[.,/-]\d)")
# Accounts abroad have up to sixteen; ten or eleven from 0 on are a telephone number, eight may be a day.
_LONG_ACCOUNT = r"(?!0\d{9,10}(?!\d))(?!(?:19|20)\d{6}(?!\d))\d{8,16}(?!\d|[ -/]\d)"
# Japan Post Bank: a symbol of five digits from 1 to 0, and a number that ends with 1.
_POST_BANK = re.compile(
    r"記号\D{0,5}\d{5}\D{0,12}番号\D{0,5}\d{2,8}(?!\d)|" + _NUMBER + r"1\d{3}0 ?- ?\d{5,7}1(?!\d|[ -]\d)"
)
_IBAN = re.compile(r"(?<![a-z\d])(?=(?P<written>[a-z]{2}\d{2}[a-z\d ]{11,42}))")
_IBAN_LENGTHS = range(15, 35)
# A PIN, right behind its name; no year of a date, no amount.
_CODE = r"\d{4,6}(?![\d.,/:年円-])"
# A password right behind its name, where the verb comes last: पासवर्ड abc123 हो. No day, no amount.
_MIXED = r"(?=[!-~]*[a-z])(?=(?:[!-~]*\d){2})(?!\d+[a-z]+(?![!-~]))[!-~]{5,}"
# Letters of scripts that put spaces between words; there "pin" must not be found in "shopping".
_SPACED = "[a-z\u00df-\u024f\u1e00-\u1eff]"

_MY_NUMBER_WEIGHTS = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def found_in(text: str, words: Keywords) -> ProhibitedData | None:
    """The first thing in a text that is not accepted."""
    plain = _INTERNATIONAL.sub(" ", _plain(text))
    if _has_my_number(plain, words.my_number):
        return ProhibitedData.MY_NUMBER
    if _RESIDENCE_CARD.search(plain) or _has_card_number(plain):
        return ProhibitedData.CARD
    if _has_bank_account(plain, words):
        return ProhibitedData.BANK_ACCOUNT
    return ProhibitedData.PASSWORD if _has_password(plain, words) else None


def has_twelve_digits(text: str) -> bool:
    """Return whether a number as long as a My Number stands in a text, with or without the right check digit."""
    return _TWELVE_DIGITS.search(_INTERNATIONAL.sub(" ", _plain(text))) is not None


def names_card(caption: str, words: Keywords) -> bool:
    """Return whether the words under a picture name a card or the like; whether it shows one they do not tell."""
    return next(_named(_plain(caption), words.card_photo), None) is not None


def may_show_card(content: str) -> bool:
    """Return whether that kind of Telegram content is a picture."""
    return content in {"photo", "document"}


def is_attachment(content: str) -> bool:
    """Return whether a message of that content shows more than its words."""
    return content not in {TEXT, CAPTION, REMOVED, BY_BUTTON}


def _plain(text: str) -> str:
    return plain_signs(text).lower()


def _has_my_number(plain: str, names: Sequence[str]) -> bool:
    return any(_is_my_number(found[0]) or _is_beside(plain, found, names) for found in _TWELVE_DIGITS.finditer(plain))


def _is_my_number(written: str) -> bool:
    """Return whether twelve digits end with the check digit of a My Number (Ordinance 85 of 2014, article 5)."""
    digits = _digits(written)
    if digits[0] == 0:  # as telephone numbers do: 0812-3456-7890 in Indonesia
        return False
    rest = sum(digit * weight for digit, weight in zip(digits, _MY_NUMBER_WEIGHTS, strict=False)) % 11
    return digits[-1] == (0 if rest <= 1 else 11 - rest)


def _has_card_number(plain: str) -> bool:
    return any(_passes_luhn(_digits(found[0])) for pattern in _CARD_DIGITS for found in pattern.finditer(plain))


def _passes_luhn(digits: Sequence[int]) -> bool:
    doubled = [digit * 2 for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(digit // 10 + digit % 10 for digit in doubled)) % 10 == 0


def _has_bank_account(plain: str, words: Keywords) -> bool:
    if _POST_BANK.search(plain) or _has_iban(plain):
        return True
    numbers = (found for found in _SEVEN_DIGITS.finditer(plain) if not _is_money(plain, found, words.money))
    if any(_is_beside(plain, found, words.bank_account) for found in numbers):
        return True
    told = re.compile(rf"\s*(?:[:=]|{_any_of(words.stated)})?\s*{_LONG_ACCOUNT}")
    values = (told.match(plain, name.end()) for name in _named(plain, words.bank_account))
    return any(value is not None and not _is_money(plain, value, words.money) for value in values)


def _has_iban(plain: str) -> bool:
    return any(_begins_iban(found["written"].split(" ")) for found in _IBAN.finditer(plain))


def _begins_iban(groups: Sequence[str]) -> bool:
    joined = ("".join(groups[:count]) for count in range(1, 10))
    return any(_is_iban(candidate) for candidate in joined)


def _is_iban(written: str) -> bool:
    if len(written) not in _IBAN_LENGTHS or not (written.isascii() and written.isalnum()):
        return False
    turned = written[4:] + written[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def _has_password(plain: str, words: Keywords) -> bool:
    # Behind a sign anything may be one; behind "is" only what has a digit: "my password is wrong" tells none.
    behind_word = rf"{_any_of(words.stated)}\s*[:=]?\s*(?=[!-~]*\d)[!-~]{{4,}}"
    said = re.compile(rf"\s*(?:[:=]\s*[!-~]{{4,}}|{behind_word}|{_CODE}|(?<=\s){_MIXED})")
    return any(said.match(plain, found.end()) for found in _named(plain, words.password))


def _is_beside(plain: str, number: re.Match[str], names: Sequence[str]) -> bool:
    around = plain[max(0, number.start() - _BESIDE) : number.end() + _BESIDE]
    return next(_named(around, names), None) is not None


def _is_money(plain: str, number: re.Match[str], money: Sequence[str]) -> bool:
    if not money:
        return False
    after, before = _beside_amounts(tuple(money))
    return bool(after.match(plain, number.end()) or before.search(plain[: number.start()]))


@cache
def _beside_amounts(money: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return patterns of what stands behind an amount, and of what stands before one."""
    named = _any_of(money)
    return re.compile(rf"\s*{named}"), re.compile(rf"{named}\s*$")


def _named(plain: str, names: Sequence[str]) -> Iterator[re.Match[str]]:
    for name in names:
        yield from re.finditer(_whole(_plain(name)), plain)


def _any_of(names: Sequence[str]) -> str:
    return f"(?:{'|'.join(_whole(_plain(name)) for name in names)})"


def _whole(name: str) -> str:
    before = f"(?<!{_SPACED})" if re.match(_SPACED, name) else ""
    after = f"(?!{_SPACED})" if re.search(f"{_SPACED}$", name) else ""
    return f"{before}{re.escape(name)}{after}"


def _digits(written: str) -> list[int]:
    return [int(sign) for sign in written if sign.isdecimal()]
