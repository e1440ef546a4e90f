from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from simulator.files import Upload
from simulator.schema import Json


@dataclass(frozen=True, slots=True)
class Call:
    """A well-formed call of the bot: the method, its parameters as JSON, the instant."""

    method: str
    params: Json
    at: datetime
    uploads: Mapping[str, Upload] = field(default_factory=dict)
