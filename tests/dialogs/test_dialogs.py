import pytest
from aiogram_dialog.api.entities import Stack

from bot.dialogs import states


@pytest.mark.usefixtures("dispatcher")
def test_dialogs_opened_within_one_second_never_share_an_id() -> None:
    ids = {Stack().push(states.Menu.main, None).id for _room in range(1000)}
    assert len(ids) == 1000
