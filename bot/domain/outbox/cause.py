"""What a message follows from: a noun and an id, such as `interview:5`."""


def id_in(cause: str | None, noun: str) -> int | None:
    """Return the id of a cause that is of that noun; None for any other."""
    named, _, number = (cause or "").partition(":")
    return int(number) if named == noun else None
