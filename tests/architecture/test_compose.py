"""compose.yaml: the bot gets every setting, and both containers get nothing else that they do not need."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import ImageSettings, Settings
from tests.architecture.sources import read

SERVICES: Mapping[str, Any] = yaml.safe_load(read(Path("compose.yaml")))["services"]
EXAMPLE = read(Path(".env.example"))
# What compose.yaml itself reads.
FOR_COMPOSE = {"POSTGRES_PASSWORD", "PYTHON_IMAGE", "POSTGRES_IMAGE"}


def test_every_setting_reaches_the_bot_from_the_file_and_has_a_line_in_the_example() -> None:
    assert SERVICES["bot"]["env_file"] == ".env"
    named = re.findall(r"^(?:# )?([A-Z_]+)=", EXAMPLE, re.MULTILINE)
    assert len(named) == len(set(named))
    assert set(named) == {name.upper() for name in Settings.model_fields} | FOR_COMPOSE


def test_compose_overrides_the_database_alone() -> None:
    environment: Mapping[str, str] = SERVICES["bot"]["environment"]
    assert environment.keys() == {"DATABASE_URL", "POSTGRES_IMAGE"}
    assert "postgres_image" in ImageSettings.model_fields


def test_what_is_required_stands_empty_in_the_example_and_the_rest_is_a_default() -> None:
    open_lines = dict(re.findall(r"^([A-Z_]+)=(.*)$", EXAMPLE, re.MULTILINE))
    required = {name.upper() for name, field in Settings.model_fields.items() if field.is_required()}
    assert open_lines == dict.fromkeys(required | {"POSTGRES_PASSWORD"}, "")
    for name, default in re.findall(r"^# ([A-Z_]+)=(.*)$", EXAMPLE, re.MULTILINE):
        if name not in FOR_COMPOSE | {"ENCRYPTION_KEYS"}:
            assert default == str(Settings.model_fields[name.lower()].default), name


def test_no_secret_stands_in_the_repository() -> None:
    password = "${POSTGRES_PASSWORD:?is not set}"
    assert SERVICES["database"]["environment"]["POSTGRES_PASSWORD"] == password
    assert SERVICES["bot"]["environment"]["DATABASE_URL"] == f"postgresql://shien:{password}@database/shien"
    assert "/.env" in read(Path(".gitignore")).splitlines()
    assert "*" in read(Path(".dockerignore")).splitlines()


@pytest.mark.parametrize("name", SERVICES)
def test_a_container_writes_to_its_volume_and_to_memory_alone_and_can_become_nobody_else(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "/tmp" in service["tmpfs"]  # noqa: S108 - in a container
    assert not service.keys() & {"cap_add", "privileged", "devices", "pid", "network_mode"}


def test_no_container_runs_as_root() -> None:
    # The bot's user stands in the Dockerfile (test_image.py).
    assert SERVICES["database"]["user"] == "postgres"
    assert "user" not in SERVICES["bot"]


def test_images_can_be_named_by_digest_and_the_doctor_hears_which_were_taken() -> None:
    python = "python:3.11-slim-bookworm"
    assert SERVICES["bot"]["build"]["args"] == {"PYTHON_IMAGE": f"${{PYTHON_IMAGE:-{python}}}"}
    assert f"ARG PYTHON_IMAGE={python}\n" in read(Path("Dockerfile"))
    assert SERVICES["database"]["image"] == SERVICES["bot"]["environment"]["POSTGRES_IMAGE"]
