"""Encryption at rest: a text as it is stored, encrypted with the organisation's keys."""

from collections.abc import Sequence
from typing import Final

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

Keys = Sequence[str]
NO_KEYS: Final[Keys] = ()

ENCRYPTED, _PLAIN = "sealed:", "plain:"


class DecryptionError(Exception):
    """A stored value cannot be opened with the keys at hand; it never holds the value."""


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


def _escaped(text: str) -> str:
    """Return a plain text that cannot be taken for an encrypted one."""
    return _PLAIN + text if text.startswith((ENCRYPTED, _PLAIN)) else text
