"""Encryption at rest: a text as it is stored, encrypted with the organisation's keys and bound to its place."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import a2b_base64, b2a_base64
from collections.abc import Sequence
from os import urandom
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Dialect
from sqlalchemy.ext.asyncio import AsyncEngine

Keys = Sequence[str]
NO_KEYS: Final[Keys] = ()

# How a stored value begins: `aes:<id of the key>:<nonce and ciphertext>`; a Fernet token, as earlier versions wrote it;
# and a plain text that begins like one of these. Any other text is plain.
_AES, _FERNET, _PLAIN = "aes:", "sealed:", "plain:"
ENCRYPTED: Final = (_AES, _FERNET)

# Where an engine's dialect carries its Encryption. A column type is shared by every engine of the process; the dialect,
# which SQLAlchemy hands it beside the value, belongs to one: two databases with different keys can be open at once. So
# does a cached statement, and types differ in what they were made with alone: `cache_ok` is true.
_OF_DIALECT = "shien_encryption"

_NONCE_BYTES = 12
_ID_BYTES, _ID_LENGTH = 6, 8
_BODY_AT = len(_AES) + _ID_LENGTH + 1


class DecryptionError(Exception):
    """A stored value cannot be opened; says why and what to do, and never holds the value."""


class Encryption:
    """Turns a text into what is stored: encrypted with the first key, or plain where there is none.

    `place` names where a value is stored, so that it opens there alone.
    """

    def __init__(self, keys: Keys) -> None:
        """`keys` as Fernet makes them; the first encrypts, all decrypt."""
        self._by_id = {_derived_id(key): AESGCM(_derived(key, b"values", 32)) for key in keys}
        self._fernet = MultiFernet([Fernet(key) for key in keys]) if keys else None
        newest_id = next(iter(self._by_id), "")
        self._newest = self._by_id.get(newest_id)
        self._newest_mark = f"{_AES}{newest_id}:"

    def encrypt(self, text: str, place: str) -> str:
        """A text as it is stored."""
        if self._newest is None:
            return _escaped(text)
        nonce = urandom(_NONCE_BYTES)
        encrypted = nonce + self._newest.encrypt(nonce, text.encode(), place.encode())
        return self._newest_mark + b2a_base64(encrypted, newline=False).decode()

    def open(self, stored: str, place: str) -> str:
        """Return the text that was stored, encrypted or plain; raises DecryptionError."""
        if stored.startswith(_AES):
            return self._decrypted(stored, place)
        if stored.startswith(_FERNET):
            return self._decrypted_by_fernet(stored.removeprefix(_FERNET))
        return stored.removeprefix(_PLAIN)

    def reencrypt(self, stored: str, place: str) -> str:
        """Return the text as it would be stored today, unchanged where it is so already. Raises DecryptionError."""
        is_newest = self._newest is not None and stored.startswith(self._newest_mark)
        return stored if is_newest else self.encrypt(self.open(stored, place), place)

    def to_plain(self, stored: str, place: str) -> str:
        """Return the same text as it would be stored without keys; raises DecryptionError."""
        return _escaped(self.open(stored, place))

    def _decrypted(self, stored: str, place: str) -> str:
        key = self._by_id.get(stored[len(_AES) : _BODY_AT - 1])
        if key is None:
            raise self._no_key()
        try:
            encrypted = a2b_base64(stored[_BODY_AT:])
            return key.decrypt(encrypted[:_NONCE_BYTES], encrypted[_NONCE_BYTES:], place.encode()).decode()
        except (InvalidTag, ValueError):
            raise DecryptionError(
                "a stored value was changed, or brought from another row, by something else than Shien; "
                "take the row from a backup and start again"
            ) from None

    def _decrypted_by_fernet(self, token: str) -> str:
        if self._fernet is None:
            raise self._no_key()
        try:
            return self._fernet.decrypt(token).decode()
        except InvalidToken:
            raise self._no_key() from None

    def _no_key(self) -> DecryptionError:
        if not self._by_id:
            what = "a stored value is encrypted, and ENCRYPTION_KEYS is empty"
        else:
            what = "a stored value cannot be opened with ENCRYPTION_KEYS"
        return DecryptionError(f"{what}; put the key that encrypted it back and start again")


def _escaped(text: str) -> str:
    """Return a plain text that cannot be taken for an encrypted one."""
    return _PLAIN + text if text.startswith((*ENCRYPTED, _PLAIN)) else text


def _derived_id(key: str) -> str:
    """Return what a value says of its key; it tells nothing of the key itself."""
    return urlsafe_b64encode(_derived(key, b"id", _ID_BYTES)).decode()


def _derived(key: str, purpose: bytes, length: int) -> bytes:
    # Fernet uses the same key's halves as they are; what is derived shares no bit with them.
    return HKDF(SHA256(), length, salt=None, info=b"shien " + purpose).derive(urlsafe_b64decode(key))


def give_keys(engine: AsyncEngine, keys: Keys) -> None:
    """Let the encrypted columns of this engine use these keys."""
    setattr(engine.sync_engine.dialect, _OF_DIALECT, Encryption(keys))


def encryption_of(dialect: Dialect) -> Encryption:
    """Return the Encryption of this dialect's engine; an engine not made by `open_engine` has none."""
    encryption: Encryption = getattr(dialect, _OF_DIALECT)
    return encryption
