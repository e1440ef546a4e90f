"""Dates of Japanese and Chinese in plain digits: kanji for numbers, and hiragana where people write no kanji."""

import re

from bot.domain.plain_text import plain_signs

_KANJI_DIGITS = {sign: number for number, sign in enumerate("〇一二三四五六七八九")}
_KANJI = r"([〇一二三四五六七八九十元]+)"
_IN_KANJI = re.compile(rf"(?:{_KANJI}年)?{_KANJI}月{_KANJI}[日号號]")
# Other signs for zero between kanji, and what people write in hiragana.
_ZERO = re.compile("(?<=[〇一二三四五六七八九])[零○◯](?=[零○◯一二三四五六七八九年])")
_IN_KANA = (("ねん", "年"), ("がつ", "月"), ("にち", "日"))
_KANA = tuple((re.compile(rf"(?<=\d)\s*{kana}"), kanji) for kana, kanji in _IN_KANA)
_KANA_ERAS = (("れいわ", "令和"), ("へいせい", "平成"), ("しょうわ", "昭和"))


def in_plain_signs(text: str) -> str:
    """The text in small letters, with plain digits and signs, and Japanese in kanji."""
    plain = " ".join(plain_signs(text).lower().split())
    for kana, era in _KANA_ERAS:
        plain = plain.replace(kana, era)
    for pattern, kanji in _KANA:
        plain = pattern.sub(kanji, plain)
    return _IN_KANJI.sub(_in_digits, _ZERO.sub("〇", plain))


def _in_digits(found: re.Match[str]) -> str:
    year, month, day = (kanji_number(each) if each else "" for each in found.groups())
    return f"{year}年{month}月{day}日".removeprefix("年")


def kanji_number(kanji: str) -> str:
    """The number in digits: 三十一 is 31, 二〇二七 is 2027; 元 stays."""
    tens, ten, ones = kanji.rpartition("十")
    # Beside 十 a missing digit is a one before it, and nothing behind it.
    whole = f"{tens or '一'}{ones or '〇'}" if ten else kanji
    return "".join(str(_KANJI_DIGITS.get(sign, sign)) for sign in whole)
