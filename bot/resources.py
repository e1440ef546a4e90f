"""Paths of `locales/` and `data/`: beside the package in a checkout, inside it in a wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def locales_folder() -> Path:
    """The folder with one sub-folder of `.ftl` files per language."""
    return _resources() / "locales"


def data_folder() -> Path:
    """The folder with the dated facts."""
    return _resources() / "data"


def _resources() -> Path:
    packed = _PACKAGE / "_resources"
    return packed if packed.is_dir() else _PACKAGE.parent
