from tests.architecture.conftest import app

__all__ = ["app"]
