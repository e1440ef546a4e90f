"""Times of day in the words of Thai, Khmer, Burmese and Nepali, in digits: บ่ายสอง is 14:00, साँझ ५ बजे is 17:00.

An hour that may be of either half of the day stays as it is, and cannot be read.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

_NOON, _HOURS = 12, 24
_SIGN_FOR_COLON = re.compile("(?<=\\d)း(?=\\d\\d)")  # Burmese writes 8:30 with the sign that ends a word


def _hours(first: int, last: int, later: int = 0) -> dict[int, int]:
    return {hour: (hour + later) % _HOURS for hour in range(first, last + 1)}


_MORNING = _hours(1, 11)
_DAY = {11: 11, 12: 12, **_hours(1, 4, _NOON)}
_NIGHT = {**_hours(1, 3), **_hours(7, 12, _NOON)}


@dataclass(frozen=True, slots=True)
class _Clock:
    """How one language tells the time.

    `parts` say for a part of the day which hour each one in it is, `alone` are words for a time without a number,
    `bare` are hours that are clear without a part. `in_dates` are parts that dates are written with too.
    """

    numbers: Mapping[str, int]
    mark: str
    half: str
    minute: str
    parts: Mapping[str, Mapping[int, int]]
    alone: Mapping[str, int]
    bare: Mapping[int, int]
    before: str = "(?!)"
    in_dates: tuple[str, ...] = ()
    past: Mapping[str, int] = field(default_factory=dict)  # words before an hour for the minutes past it


def _numbered(words: str) -> dict[str, int]:
    return {word: number for number, named in enumerate(words.split("/"), 1) for word in named.split("|")}


_THAI = _Clock(
    numbers=_numbered("หนึ่ง|นึง/สอง/สาม/สี่/ห้า/หก/เจ็ด/แปด/เก้า/สิบ/สิบเอ็ด/สิบสอง"),
    mark="โมง",
    half="ครึ่ง",
    minute="นาที",
    parts={
        "ตี": _hours(1, 5),
        "เช้า": _hours(6, 11),  # one to five may be seven to eleven, as old people count
        "บ่าย": _hours(1, 5, _NOON),
        "เย็น": _hours(3, 7, _NOON),
        "ทุ่ม": {hour: (hour + 18) % _HOURS for hour in range(1, 7)},
        "เที่ยงคืน": {12: 0},
        "เที่ยง": {12: 12},
    },
    alone={"เที่ยงคืน": 0, "เที่ยงวัน": 12, "เที่ยง": 12, "บ่ายโมง": 13, "ทุ่มหนึ่ง": 19, "ทุ่มนึง": 19, "ทุ่ม": 19},
    bare=_hours(7, 11),
    before="เวลา|ตอน",
)
_KHMER = _Clock(
    numbers=_numbered("មួយ/ពីរ/បី/បួន/ប្រាំ/ប្រាំមួយ/ប្រាំពីរ|ប្រាំពិល/ប្រាំបី/ប្រាំបួន/ដប់/ដប់មួយ/ដប់ពីរ"),
    mark="ម៉ោង",
    half="កន្លះ",
    minute="នាទី",
    parts={
        "ព្រឹក": _MORNING,
        "ថ្ងៃត្រង់": {12: 12},
        "ថ្ងៃ": {11: 11, 12: 12, 1: 13},
        "រសៀល": {12: 12, **_hours(1, 5, _NOON)},
        "ល្ងាច": _hours(3, 8, _NOON),
        "យប់": _NIGHT,
        "អធ្រាត្រ": {12: 0},
    },
    alone={"ថ្ងៃត្រង់": 12, "អធ្រាត្រ": 0},
    bare={},
    before="នៅ|វេលា",
    in_dates=("ថ្ងៃ",),
)
_BURMESE = _Clock(
    numbers=_numbered("တစ်/နှစ်/သုံး/လေး/ငါး/ခြောက်/ခုနစ်|ခုနှစ်|ခွန်/ရှစ်/ကိုး/ဆယ်/ဆယ့်တစ်/ဆယ့်နှစ်"),
    mark="နာရီ",
    half="ခွဲ",
    minute="မိနစ်",
    parts={
        **dict.fromkeys(("မနက်", "နံနက်", "မနက်ခင်း", "နံနက်ခင်း"), _MORNING),
        **dict.fromkeys(("နေ့လယ်", "နေ့လည်", "နေ့ခင်း", "နေ့"), _DAY),
        "မွန်းလွဲ": {12: 12, **_hours(1, 5, _NOON)},
        **dict.fromkeys(("ညနေ", "ညနေခင်း"), _hours(3, 7, _NOON)),
        "ည": _NIGHT,
    },
    alone={"မွန်းတည့်": 12, "သန်းခေါင်": 0},
    bare={},
    in_dates=("နေ့",),
)
_NEPALI = _Clock(
    numbers=_numbered("एक/दुई|दुइ/तीन|तिन/चार/पाँच|पांच/छ/सात/आठ/नौ/दस|दश/एघार/बाह्र"),
    mark="बजेर|बजे|बज्यो",
    half="(?!)",
    minute="मिनेट|मिनट",
    parts={
        **dict.fromkeys(("बिहान", "बिहानको"), _MORNING),
        **dict.fromkeys(("दिउँसो", "दिउसो", "दिउँसोको", "दिनको"), _DAY),
        **dict.fromkeys(("साँझ", "सांझ", "साँझको"), _hours(4, 8, _NOON)),
        **dict.fromkeys(("बेलुका", "बेलुकी", "बेलुकाको"), _hours(3, 9, _NOON)),
        **dict.fromkeys(("राति", "रातको", "रातीको"), _NIGHT),
    },
    alone={"मध्यरात": 0, "मध्याह्न": 12},
    bare={},
    past={"साढे": 30, "सवा": 15},
)
_THAI_OFFICIAL = re.compile(
    r"(?:เวลา\s*)?(?<!\d)(\d{1,2})(?:[:.](\d\d))?\s*(?:นาฬิกา|น\.|น(?![ก-๙]))(?:\s*(\d{1,2})\s*นาที)?"
)


def in_digits(plain: str) -> str:
    """A text in small letters and plain digits, with such times of day as 14:00."""
    told = _SIGN_FOR_COLON.sub(":", plain)
    told = _THAI_OFFICIAL.sub(lambda found: f" {found[1]}:{found[2] or found[3] or '00'} ", told)
    for pattern, digits in _PATTERNS:
        told = pattern.sub(digits, told)
    return told.strip() if told != plain else plain


def _pattern(clock: _Clock) -> re.Pattern[str]:
    number = rf"(?:(?<![\d:./-])(?:[01]?\d|2[0-4])(?!\d)|{_any_of(clock.numbers)})"
    part, mark, past = _any_of(clock.parts), f"(?:{clock.mark})", _any_of(clock.past) or "(?!)"
    return re.compile(
        rf"(?:(?:{clock.before})\s*)?"
        rf"(?:(?P<before>{part})\s*)?(?P<first>{mark}\s*)?(?:(?P<past>{past})\s*)?(?P<hour>{number})(?:[:.](?P<minute>\d\d)(?!\d))?"
        rf"\s*(?P<last>{mark})?\s*(?:(?P<half>{clock.half})|(?:និង\s*)?(?P<more>\d{{1,2}})\s*(?:{clock.minute}))?"
        rf"\s*(?P<after>(?:{part})(?(last)|(?!\s*{number})))?(?P<end>{clock.half})?"
        rf"|(?P<alone>{_any_of(clock.alone)})\s*(?P<alone_half>{clock.half})?"
    )


def _digits(clock: _Clock) -> Callable[[re.Match[str]], str]:
    def digits(found: re.Match[str]) -> str:
        if found["alone"]:
            return f" {clock.alone[found['alone']]}:{30 if found['alone_half'] else 0:02} "
        hour = _hour(clock, found)
        if hour is None:
            return found[0]
        half = 30 if found["half"] or found["end"] else 0
        minute = found["minute"] or found["more"] or clock.past.get(found["past"], half)
        return f" {hour}:{int(minute):02} "

    return digits


def _hour(clock: _Clock, found: re.Match[str]) -> int | None:
    """The hour of the day; None where nothing says so, or where it may be another."""
    told = int(clock.numbers.get(found["hour"], found["hour"]))
    is_marked = bool(found["first"] or found["last"])
    parts = [part for part in (found["before"], found["after"]) if part]
    if not parts:
        is_clear = found["minute"] or told > _NOON or not told
        return (told if is_clear else clock.bare.get(told)) if is_marked else None
    if len(parts) > 1 or (parts[0] in clock.in_dates and not is_marked):
        return None
    return clock.parts[parts[0]].get(told)


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_PATTERNS = tuple((_pattern(clock), _digits(clock)) for clock in (_THAI, _KHMER, _BURMESE, _NEPALI))
