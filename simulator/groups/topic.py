from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of a forum; its thread_id is the id of its root message, `creator_id` who may always change it."""

    thread_id: int
    name: str
    icon_color: int
    icon_custom_emoji_id: str | None = None
    closed: bool = False
    creator_id: int | None = None
