"""Every command and every link of the tables is sent by nine kinds of people, in every kind of chat."""

import pytest

from bot.domain.callbacks.fields import CallbackField
from bot.handlers.commands import COMMANDS, LINKS, CommandChat
from tests.access.attempts import BOT_NAME, Attempts
from tests.access.nouns import is_known, values_of
from tests.access.people import KINDS
from tests.access.updates import CHANNEL, FOREIGN_GROUP, STAFF_GROUP, writes
from tests.access.verdict import Verdicts

CHATS = {None: CommandChat.PRIVATE, "group": CommandChat.STAFF_GROUP, "others": None, "channel": None}
PLACES = {"group": STAFF_GROUP, "others": FOREIGN_GROUP, "channel": CHANNEL}
FIELDS = {link.word: CallbackField(link.field, int, int) for link in LINKS}


def test_for_every_id_in_a_link_it_is_known_what_to_try() -> None:
    """A name that is missing needs a line in tests/access/nouns.py."""
    assert [field.name for field in FIELDS.values() if not is_known(field)] == []


@pytest.mark.parametrize("kind_name", [kind.name for kind in KINDS])
async def test_a_command_does_only_what_who_sends_it_may_and_nothing_in_other_chats(
    attempts: Attempts, kind_name: str
) -> None:
    place = [each.name for each in KINDS].index(kind_name)
    kind, verdicts = attempts.kinds[place], Verdicts(attempts)
    for number, row in enumerate(COMMANDS):
        for where, chat in CHATS.items():
            if chat is None and (number + place) % len(KINDS):
                continue  # a chat that is nobody's is the same door for all of them
            word = (row.name, *row.aliases)[place % (1 + len(row.aliases))]
            is_meant = "" if chat is CommandChat.PRIVATE else f"@{BOT_NAME}"
            update = writes(kind, f"/{word}{is_meant}", PLACES.get(where or ""))
            is_here = chat is not None and chat in row.chats
            outcome = await verdicts.tries(f"/{word} in {where}", kind, row.access, update, is_here=is_here)
            if chat is None:
                assert (outcome.calls, outcome.changed) == ([], {}), (word, where)
    assert verdicts.wrongs == []


@pytest.mark.parametrize("kind_name", [kind.name for kind in KINDS])
@pytest.mark.parametrize("step", [4, pytest.param(1, marks=pytest.mark.slow)])
async def test_a_link_opens_only_what_who_follows_it_may_read(attempts: Attempts, kind_name: str, step: int) -> None:
    place = [each.name for each in KINDS].index(kind_name)
    kind, ids, verdicts = attempts.kinds[place], attempts.ids(), Verdicts(attempts)
    for link in LINKS:
        for value in list(values_of(FIELDS[link.word], ids))[place % step :: step]:
            door = f"/start {link.word}_{value}"
            await verdicts.tries(door, kind, link.access, writes(kind, door))
    assert verdicts.wrongs == []
