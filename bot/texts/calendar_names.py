"""The names of months and days of the week as people write them, in every language in which they write."""

from collections.abc import Iterator, Mapping

from bot.texts.languages import babel_locale, languages

# In which people write besides, though there is no folder for it.
_ALSO_WRITTEN_IN = ("ru",)
# Spellings of months that are as common as those of CLDR.
_OTHER_MONTHS = (
    ("Sept", 9),
    ("Agt", 8),
    ("Ags", 8),
    ("Nop", 11),
    ("Pebruari", 2),
    ("သြဂုတ်", 8),
    ("កុម្ភះ", 2),
    ("फेब्रुवरी", 2),
    *(
        (f"tháng {number}", month)
        for month, number in enumerate(
            ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"), start=1
        )
    ),
)
# And of days of the week, from Monday.
_OTHER_WEEKDAYS = (
    ("จันทร์", "一", "月曜"),
    ("อังคาร", "二", "火曜", "Tues"),
    ("พุธ", "三", "水曜"),
    ("พฤหัสบดี", "พฤหัส", "四", "木曜", "Thur", "Thurs"),
    ("ศุกร์", "五", "金曜"),
    ("เสาร์", "六", "土曜"),
    ("อาทิตย์", "日", "日曜", "星期天", "周天"),
)


def month_names() -> Iterator[tuple[str, int]]:
    """The names of the months in every language in which people write, long and short, each with its number."""
    yield from _OTHER_MONTHS
    for names in _calendar_names("months"):
        yield from ((name, number) for number, name in names.items())


def weekday_names() -> Iterator[tuple[str, int]]:
    """The names of the days of the week in every language in which people write, long and short; Monday is 0."""
    for number, others in enumerate(_OTHER_WEEKDAYS):
        yield from ((name, number) for name in others)
    for names in _calendar_names("days"):
        yield from ((name, number) for number, name in names.items())


def _calendar_names(part: str) -> Iterator[Mapping[int, str]]:
    for code in (*languages(), *_ALSO_WRITTEN_IN):
        forms = getattr(babel_locale(code), part)["format"]
        yield from (dict(forms[form]) for form in ("wide", "abbreviated"))
