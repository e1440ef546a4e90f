"""aiogram's models, built when first used."""

import subprocess
import sys

import pytest
from aiogram import methods, types
from pydantic import BaseModel

pytestmark = pytest.mark.slow

BUILT_AT_IMPORT = """
from bot.intake.lazy_models import import_aiogram
import_aiogram()
from aiogram import types
print([name for name in types.__all__ if getattr(getattr(types, name), "__pydantic_complete__", False) is True])
"""


def test_every_model_of_aiogram_can_be_built_when_it_is_used() -> None:
    models = [
        model
        for module in (types, methods)
        for name in module.__all__
        if isinstance(model := getattr(module, name), type) and issubclass(model, BaseModel)
    ]

    assert len(models) > 400
    assert [
        model.__name__ for model in models if model.model_rebuild() is False or not model.__pydantic_complete__
    ] == []


def test_importing_aiogram_builds_hardly_a_model() -> None:
    built = subprocess.run([sys.executable, "-c", BUILT_AT_IMPORT], capture_output=True, text=True, check=False)  # noqa: S603 - fixed

    assert (built.stderr, len(built.stdout.split()) < 40) == ("", True)
