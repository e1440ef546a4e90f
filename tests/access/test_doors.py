"""What leads to every handler that is for some roles only: a row of a table, by which it is tried, or words."""

from aiogram import Dispatcher
from aiogram.fsm.state import State

from bot.domain.staff import Access
from bot.handlers.commands import COMMANDS, LINKS
from tests.architecture.test_access import own_handlers
from tests.architecture.test_callbacks import button_handlers

# Words and files in the chat lead to these, no command and no button: tests/access/test_places.py sends them.
BY_WORDS = {
    "notices.edits.take_changed_words",
    "notices.workbook.ask_to_read",
    "roster.import_file.ask_what_changes",
    "support.corrections.take_change",
    "support.job_change_record.take_entry",
    "support.staff_group.take_reply",
}


def test_every_handler_for_roles_is_tried_by_a_row_of_a_table_or_by_words(dispatcher: Dispatcher) -> None:
    """Something new beside the tables needs an attempt in tests/access/test_places.py, and its name above."""
    by_row = {f"commands.show_{row.name}" for row in COMMANDS if isinstance(row.does, State)}
    does = [row.does for row in (*COMMANDS, *LINKS) if not isinstance(row.does, State)]
    does += [handler for handler, rows, _ in button_handlers(dispatcher) if rows]
    by_row |= {f"{each.__module__.removeprefix('bot.handlers.')}.{each.__name__}" for each in does}
    everybodys = (Access.ANYONE, Access.WORKER)
    for_roles = {name for (_, name, access), _ in own_handlers(dispatcher) if access not in everybodys}
    assert for_roles - by_row == BY_WORDS
