"""The settings from the organisation's environment; everything missing or wrong is reported at once."""

import re
from pathlib import Path
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.domain.privacy.retention import Retention

DEFAULT_DATABASE_URL = "sqlite+aiosqlite:///shien.sqlite3"

# No longer is anything kept: days beyond the calendar cannot be counted.
_HUNDRED_YEARS = 36_525
# 32 bytes as cryptography writes them.
_FERNET_KEY = re.compile(r"[A-Za-z0-9_-]{43}=")
_HTTPS = re.compile(r"https://[^\s/]+\S*")

AnySettings = TypeVar("AnySettings", bound=BaseSettings)


class SettingsError(Exception):
    """One line per setting that is missing or wrong; it never holds a value."""


class DatabaseSettings(BaseSettings):
    """Enough for the commands that only need the database."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore")

    database_url: str = DEFAULT_DATABASE_URL
    encryption_keys: SecretStr = SecretStr("")

    @property
    def parsed_encryption_keys(self) -> tuple[str, ...]:
        """The keys of encryption at rest, the newest first; none when it is off."""
        return _listed(self.encryption_keys)

    @field_validator("database_url")
    @classmethod
    def _known_driver(cls, url: str) -> str:
        if url.startswith("postgresql://"):
            return url.replace("postgresql://", "postgresql+psycopg://", 1)
        if not url.startswith(("sqlite+aiosqlite://", "postgresql+psycopg://")):
            raise ValueError("must begin with sqlite+aiosqlite:/// or postgresql://")
        return url

    @field_validator("encryption_keys")
    @classmethod
    def _look_like_keys(cls, keys: SecretStr) -> SecretStr:
        if not all(_FERNET_KEY.fullmatch(key) for key in _listed(keys)):
            raise ValueError("must be Fernet keys of 44 characters, separated by commas or spaces")
        return keys


class FactsSettings(BaseSettings):
    """Enough for the commands that only need the facts: the file in which the organisation records its checks."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore")

    facts_confirmations: Path = Path("confirmations.yaml")


class RetentionSettings(BaseSettings):
    """Periods after which data expire; the year after the contract's end is law, and no setting."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore")

    retention_chat_days: int = Field(default=90, ge=0, le=_HUNDRED_YEARS)
    retention_checks_days: int = Field(default=365, ge=0, le=_HUNDRED_YEARS)
    retention_records_margin_days: int = Field(default=30, ge=0, le=_HUNDRED_YEARS)
    retention_silent_days: int = Field(default=365, ge=30, le=_HUNDRED_YEARS)

    @property
    def retention(self) -> Retention:
        """The periods as the rules take them."""
        return Retention(
            self.retention_chat_days,
            self.retention_checks_days,
            self.retention_records_margin_days,
            self.retention_silent_days,
        )


class ImageSettings(BaseSettings):
    """What the Dockerfile and compose.yaml say of the images that they took; empty where there are none."""

    built_from: str = ""
    postgres_image: str = ""


class Settings(DatabaseSettings, FactsSettings, RetentionSettings):
    """Everything `shien run` needs."""

    bot_token: SecretStr
    staff_group_id: int
    admin_ids: Annotated[frozenset[int], NoDecode] = Field(min_length=1)
    reminder_waits_minutes: int = Field(default=30, ge=0, le=24 * 60)
    messages_per_second: int = Field(default=25, ge=1, le=30)
    bot_api_base: str = "https://api.telegram.org"
    webhook_url: str = ""
    webhook_port: int = Field(default=8443, ge=1, le=65535)
    # It may hold a secret of whoever passes the alarm on.
    alarm_webhook: SecretStr = SecretStr("")

    @field_validator("bot_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr) -> SecretStr:
        number, colon, secret = token.get_secret_value().partition(":")
        if not (number.isdigit() and colon and secret):
            raise ValueError("must look like 123456:ABC")
        return token

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return value.replace(",", " ").split() if isinstance(value, str) else value

    @field_validator("alarm_webhook")
    @classmethod
    def _is_an_address(cls, address: SecretStr) -> SecretStr:
        _require_https(address.get_secret_value())
        return address

    @field_validator("webhook_url")
    @classmethod
    def _is_an_address_too(cls, address: str) -> str:
        _require_https(address)
        return address

    @field_validator("bot_api_base")
    @classmethod
    def _no_slash_at_the_end(cls, base: str) -> str:
        return base.rstrip("/")


def read_settings(kind: type[AnySettings]) -> AnySettings:
    """Read `kind` from the environment and `.env`; raises SettingsError naming every setting that is wrong."""
    try:
        return kind()
    except ValidationError as error:
        raise SettingsError("\n".join(_line(problem) for problem in error.errors())) from None


def _require_https(address: str) -> None:
    """Raise ValueError where that is an address, and none to which anybody could post; never with a part of it."""
    if not address:
        return
    if not _HTTPS.fullmatch(address):
        raise ValueError("must begin with https://")
    try:
        parts = urlsplit(address)
        is_whole = bool((parts.hostname or "").encode("idna")) and parts.port != 0
    except ValueError:  # its own words hold a part of the address
        is_whole = False
    if not is_whole:
        raise ValueError("is no address: the host or the port is wrong")


def _listed(keys: SecretStr) -> tuple[str, ...]:
    return tuple(keys.get_secret_value().replace(",", " ").split())


def _line(problem: ErrorDetails) -> str:
    name = str(problem["loc"][0]).upper()
    if problem["type"] == "missing":
        return f"{name}: is not set"
    return f"{name}: {problem['msg'].removeprefix('Value error, ')}"
