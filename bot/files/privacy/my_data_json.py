"""Everything kept of a worker as JSON, for a machine to read."""

import json
from dataclasses import asdict
from datetime import date

from bot.domain.privacy.my_data import PersonalDataExport
from bot.domain.unicode.escaped_text import original_in_json


def my_data_file(kept: PersonalDataExport, about: str) -> bytes:
    """One object: `about` says in words what the keys mean; days and instants are ISO 8601.

    Words are as they were written, with signs that no database keeps.
    """
    written = json.dumps({"about": about, **asdict(kept)}, default=_plain, ensure_ascii=False, indent=2)
    return original_in_json(written).encode()


def _plain(value: object) -> object:
    if isinstance(value, date):  # an instant is one too
        return value.isoformat()
    if isinstance(value, frozenset):  # of numbers
        return sorted(value)
    raise TypeError(type(value).__name__)
