"""Encryption at rest: columns whose values are encrypted with the organisation's keys."""

import json
from collections.abc import Sequence
from typing import Any, Final, TypeVar

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Column, Dialect, MetaData, Text, TypeDecorator
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.sql.operators import OperatorType, is_, is_not

Keys = Sequence[str]
NO_KEYS: Final[Keys] = ()

ENCRYPTED, _PLAIN = "sealed:", "plain:"

# Where an engine's dialect carries its Encryption. A column type is shared by every engine of the process, and all that
# SQLAlchemy hands it beside the value is the dialect, which belongs to one engine: so two databases with different keys
# can be open at once, and no key lies in a module. That is also why `cache_ok` is true below: a cached statement
# belongs to one engine, and the types themselves have nothing in which two of them could differ.
_PLACE = "shien_sealing"

Value = TypeVar("Value")


class DecryptionError(Exception):
    """A stored value cannot be opened with the keys at hand; it never holds the value."""


class EncryptedSearchError(TypeError):
    """A query looks into an encrypted column; the same text is encrypted differently each time."""


class Encryption:
    """Turns a text into what is stored: encrypted with the first key, or plain where there is none."""

    def __init__(self, keys: Keys) -> None:
        """`keys` as Fernet makes them; the first encrypts, all decrypt."""
        fernets = [Fernet(key) for key in keys]
        self._newest = fernets[0] if fernets else None
        self._all = MultiFernet(fernets) if fernets else None

    def encrypt(self, text: str) -> str:
        """A text as it is stored."""
        if self._newest is None:
            return _escaped(text)
        return ENCRYPTED + self._newest.encrypt(text.encode()).decode()

    def open(self, stored: str) -> str:
        """Return the text that was stored, encrypted or plain; raises DecryptionError."""
        if stored.startswith(ENCRYPTED):
            return self._decrypted(stored.removeprefix(ENCRYPTED))
        return stored.removeprefix(_PLAIN)

    def reencrypt(self, stored: str) -> str:
        """Return the text as it would be stored today, unchanged where it is so already. Raises DecryptionError."""
        return stored if self._is_newest(stored) else self.encrypt(self.open(stored))

    def to_plain(self, stored: str) -> str:
        """Return the same text as it would be stored without keys; raises DecryptionError."""
        return _escaped(self.open(stored))

    def _decrypted(self, token: str) -> str:
        if self._all is None:
            raise DecryptionError("a stored value is sealed, and ENCRYPTION_KEYS is empty")
        try:
            return self._all.decrypt(token).decode()
        except InvalidToken:
            raise DecryptionError("a stored value cannot be opened with ENCRYPTION_KEYS") from None

    def _is_newest(self, stored: str) -> bool:
        if self._newest is None or not stored.startswith(ENCRYPTED):
            return False
        try:
            self._newest.decrypt(stored.removeprefix(ENCRYPTED))
        except InvalidToken:
            return False
        return True


class _Unsearchable(TypeDecorator.Comparator[Any]):
    """Lets a query ask whether there is a value, and nothing else about it."""

    def operate(self, op: OperatorType, *other: Any, **kwargs: Any) -> Any:
        if op in {is_, is_not} and other == (None,):
            return super().operate(op, *other, **kwargs)
        raise EncryptedSearchError(f"{self.expr} is sealed: a query can ask whether it is NULL, nothing else")

    def reverse_operate(self, op: OperatorType, other: Any, **kwargs: Any) -> Any:
        return self.operate(op, other, **kwargs)


class _EncryptedColumn(TypeDecorator[Value]):
    """The common part of both kinds of encrypted columns."""

    impl = Text
    comparator_factory = _Unsearchable  # searching would find nothing, silently


class Encrypted(_EncryptedColumn[str]):
    """A text of a person; plain in the database only where encryption is off."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """A text to what the database keeps."""
        return None if value is None else encryption_of(dialect).encrypt(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Turn what the database keeps into a text; raises DecryptionError."""
        return None if value is None else encryption_of(dialect).open(value)


class EncryptedJson(_EncryptedColumn[Any]):
    """Anything that JSON can hold, encrypted as its text; None is NULL."""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Turn what JSON can hold into what the database keeps."""
        return None if value is None else encryption_of(dialect).encrypt(json.dumps(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Turn what the database keeps, or kept in a JSON column, into what was written; raises DecryptionError."""
        return None if value is None else json.loads(encryption_of(dialect).open(value))


def give_keys(engine: AsyncEngine, keys: Keys) -> None:
    """Let the encrypted columns of this engine use these keys."""
    setattr(engine.sync_engine.dialect, _PLACE, Encryption(keys))


def encryption_of(dialect: Dialect) -> Encryption:
    """Return the Encryption of this dialect's engine; an engine not made by `open_engine` has none."""
    encryption: Encryption = getattr(dialect, _PLACE)
    return encryption


def encrypted_columns(metadata: MetaData) -> list[Column[Any]]:
    """Return every encrypted column of these tables, a table's beside each other."""
    return [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, _EncryptedColumn)
    ]


def _escaped(text: str) -> str:
    """Return a plain text that cannot be taken for an encrypted one."""
    return _PLAIN + text if text.startswith((ENCRYPTED, _PLAIN)) else text
