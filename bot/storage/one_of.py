"""A member of a StrEnum as both databases keep it."""

from enum import StrEnum

from sqlalchemy import Dialect, Text, TypeDecorator


class OneOf(TypeDecorator[StrEnum]):
    """A member of `members`, stored as its value; a text that is none of them raises ValueError when it is read."""

    impl = Text
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 (its signature)
        """Turn a member into what the database keeps."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002 (the same)
        """Turn what the database keeps into the member."""
        return None if value is None else self.members(value)
