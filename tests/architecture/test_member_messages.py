"""What is said to one of staff alone: each text stands in the table of who may be woken, and each of those is said."""

import ast
import re
from collections.abc import Iterator

from bot.domain.outbox.waking import WAKING
from tests.architecture.sources import dotted, nodes, python_files, read, repository_files

LOCALES = ("en", "ja", "vi")


def literals() -> Iterator[str]:
    """Every string in the code of the bot but the table itself."""
    for path in python_files("bot"):
        if path.name != "waking.py":
            yield from (
                node.value for node in nodes(path) if isinstance(node, ast.Constant) and isinstance(node.value, str)
            )


def told() -> Iterator[str]:
    """The texts that the code names where it tells a member of staff."""
    for path in python_files("bot"):
        calls = (node for node in nodes(path) if isinstance(node, ast.Call) and dotted(node.func) == "tell_member")
        yield from (str(call.args[0].value) for call in calls if isinstance(call.args[0], ast.Constant))


def test_each_text_that_the_code_names_stands_in_the_table() -> None:
    assert set(told()) - set(WAKING) == set()


def test_each_text_of_the_table_is_named_somewhere_in_the_code() -> None:
    # `restricted-new` and its like are put together of a noun and the news.
    news = {value for value in literals() if re.fullmatch(r"[a-z_]+", value)}
    named = set(literals())
    assert {key for key in WAKING if key not in named and key.partition("-")[2] not in news} == set()


def test_nobody_tells_a_member_of_staff_past_the_table() -> None:
    """`SayText(…, staff_id=…)` stands in `tell_member` alone."""
    found = [
        str(path)
        for path in python_files("bot")
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and dotted(node.func) in ("SayText", "say", "SayWritten")
        and any(keyword.arg == "staff_id" for keyword in node.keywords)
    ]
    assert found == ["bot/domain/outbox/__init__.py"]


def test_each_text_of_the_table_is_a_text_of_staff() -> None:
    for locale in LOCALES:
        files = [path for path in repository_files() if path.match(f"locales/{locale}/**/*.ftl")]
        texts = "\n".join(map(read, files))
        assert [key for key in WAKING if not re.search(rf"^{re.escape(key)} =", texts, re.MULTILINE)] == [], locale
