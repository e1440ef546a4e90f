"""The address behind a link button: one that Telegram opens, or none."""

import pytest

from bot.domain.notices.link import LONGEST_LINK, read_link

GOOD = (
    "https://example.com",
    "HTTPS://EXAMPLE.COM/Page",
    "https://www.example.co.jp:8443/a/b?c=d&e=%20#f",
    "https://例え.jp/お知らせ",
    "https://t.me/example_bot?start=x",
    "  https://example.com/with-spaces-around  ",
)
BAD = (
    "",
    "example.com",
    "http://example.com",
    "ftp://example.com",
    "javascript:alert(1)",
    "tg://user?id=1",
    "https://",
    "https://localhost",
    "https://192.168.0.1/x",
    "https://[::1]/",
    "https://-bad.example",
    "https://bad-.example",
    "https://a..example",
    "https://name@example.com",
    "https://name:word@example.com",
    "https://example.com:99999",
    "https://example.com:port",
    "https://example.com/a b",
    "https://example.com/\nhttps://example.com",
    "see https://example.com",
    'https://example.com/"quoted"',
    "https://example.com/<b>",
    "https://example.com/\u202egnp",
    f"https://example.com/{'a' * LONGEST_LINK}",
)


@pytest.mark.parametrize("typed", GOOD)
def test_a_whole_https_address_is_taken_as_it_was_typed(typed: str) -> None:
    assert read_link(typed) == typed.strip()


@pytest.mark.parametrize("typed", BAD)
def test_anything_else_is_no_address(typed: str) -> None:
    assert read_link(typed) is None
