"""aiogram's models, built when first used."""

import sys
from typing import Any

from pydantic import BaseModel

_build = vars(BaseModel)["model_rebuild"].__func__


def import_aiogram() -> None:
    """Import aiogram without building its models; each is built when it is first used.

    aiogram 3.31 says `defer_build=True` and then builds all of its types when it is imported: two seconds and 100 MB,
    of which a bot that reads messages and button presses needs a small part.
    """
    if "aiogram" in sys.modules:
        return
    names: dict[str, Any] = {}

    def remember_names(model: Any, /, *, _types_namespace: dict[str, Any] | None = None, **_options: Any) -> Any:
        if _types_namespace is not None and model.__module__.startswith("aiogram.types"):
            names.update(_types_namespace)

    def build_with_names(model: Any, /, *, _types_namespace: dict[str, Any] | None = None, **options: Any) -> Any:
        return _build(model, _types_namespace=_types_namespace or names, **options)

    pydantic_model: Any = BaseModel
    pydantic_model.model_rebuild = classmethod(remember_names)
    try:
        from aiogram import methods, types
    finally:
        pydantic_model.model_rebuild = classmethod(_build)
    models: Any
    for models in (types.TelegramObject, methods.TelegramMethod, methods.Response):
        models.model_rebuild = classmethod(build_with_names)
