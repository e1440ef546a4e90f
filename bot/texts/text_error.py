"""The one error of texts."""


class TextError(Exception):
    """A text that is missing, broken or called with the wrong variables: always a bug, never shown to a person."""
