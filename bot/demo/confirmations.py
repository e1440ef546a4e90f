"""What the demo knows to be checked."""

import shutil
from pathlib import Path

from bot.settings import FactsSettings, read_settings


def own_confirmations(database: Path) -> Path:
    """The demo's own file, which begins as the organisation's: what invented staff confirm is true of nothing."""
    copy = database.with_suffix(".confirmations.yaml")
    organisations = read_settings(FactsSettings).facts_confirmations
    if organisations.exists() and not copy.exists():
        shutil.copyfile(organisations, copy)
    return copy
