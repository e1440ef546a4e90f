"""What somebody confirms while the bot runs counts at once, whoever wrote it into the organisation's own file."""

from datetime import date
from pathlib import Path

import pytest

from bot.domain.facts.known import ConfirmationFileError
from bot.domain.facts.sources import Confirmation
from bot.facts import load_facts
from bot.facts.confirmations import read_confirmations, write_confirmations
from bot.facts.confirmed_facts import ConfirmedFacts
from bot.resources import data_folder

CHECK = Confirmation(date(2026, 11, 22), "Ito Hanako")
LATER = Confirmation(date(2026, 11, 23), "Mori Taro")
FACTS = load_facts(data_folder())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "confirmations.yaml"


def test_what_is_confirmed_here_is_known_at_once_and_kept(path: Path) -> None:
    known = ConfirmedFacts(FACTS, path)
    known.confirm("fresc", CHECK)
    assert known.current().hotlines["fresc"].checked == CHECK
    assert read_confirmations(path) == {"fresc": CHECK}
    assert FACTS.hotlines["fresc"].checked is None


def test_what_the_command_line_writes_is_known_without_a_restart(path: Path) -> None:
    known = ConfirmedFacts(FACTS, path)
    assert known.current() is FACTS
    write_confirmations(path, {"O09": CHECK})
    assert known.current().sources["O09"].checked == CHECK
    write_confirmations(path, {"O09": LATER, "fresc": LATER})
    assert known.current().sources["O09"].checked == LATER
    known.confirm("tell", CHECK)
    assert set(read_confirmations(path)) == {"O09", "fresc", "tell"}


def test_the_file_is_read_again_only_when_it_changed(path: Path) -> None:
    known = ConfirmedFacts(FACTS, path)
    known.confirm("fresc", CHECK)
    assert known.current() is known.current()


def test_a_broken_file_changes_nothing_that_is_known_and_is_never_overwritten(path: Path) -> None:
    known = ConfirmedFacts(FACTS, path)
    known.confirm("fresc", CHECK)
    path.write_text("- {id: fresc", encoding="utf-8")
    assert known.current().hotlines["fresc"].checked == CHECK
    with pytest.raises(ConfirmationFileError, match=r"confirmations.yaml: line \d+: .+; correct the YAML there"):
        known.confirm("tell", CHECK)
    assert path.read_text(encoding="utf-8") == "- {id: fresc"


def test_a_file_that_cannot_be_written_is_told_with_problem_and_remedy(tmp_path: Path) -> None:
    known = ConfirmedFacts(FACTS, tmp_path / "missing" / "confirmations.yaml")
    with pytest.raises(ConfirmationFileError, match=r"FACTS_CONFIRMATIONS: the file cannot be written .+; name a file"):
        known.confirm("fresc", CHECK)
    assert known.current() is FACTS


@pytest.mark.parametrize("text", ["", "\n", "# Nobody has checked anything yet.\n"])
def test_a_file_with_nothing_in_it_confirms_nothing(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    assert read_confirmations(path) == {}


def test_a_check_on_a_day_to_come_is_none() -> None:
    assert Confirmation(date(2026, 11, 22), "Sato").holds(date(2026, 11, 22), 180)
    assert not Confirmation(date(2026, 11, 23), "Sato").holds(date(2026, 11, 22), 180)
