from collections.abc import Collection
from dataclasses import dataclass, field

from simulator.errors import bad_request, forbidden
from simulator.schema import Json

RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members",
    "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics", "can_send_welcome_messages",
)  # fmt: skip
NO_RIGHTS = ("can_be_edited", "is_anonymous", "can_post_stories", "can_edit_stories", "can_delete_stories")
PERMISSIONS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_react_to_messages", "can_edit_tag", "can_change_info", "can_invite_users",
    "can_pin_messages", "can_manage_topics",
)  # fmt: skip
INSIDE = frozenset(("administrator", "member", "restricted"))


def administrator(user: Json, without: Collection[str] = ()) -> Json:
    """Return an administrator as the Bot API's `ChatMember`, with every right but those in `without`."""
    rights = {right: right not in without for right in RIGHTS}
    return {"status": "administrator", "user": user} | rights | dict.fromkeys(NO_RIGHTS, False)


def restricted(user: Json, without: Collection[str], *, is_member: bool) -> Json:
    """Return somebody who may not do everything as the Bot API's `ChatMember`, in the group or gone from it."""
    permissions = {permission: permission not in without for permission in PERMISSIONS}
    return {"status": "restricted", "user": user, "until_date": 0, "is_member": is_member} | permissions


def banned(user: Json) -> Json:
    """Return somebody who was thrown out for good as the Bot API's `ChatMember`."""
    return {"status": "kicked", "user": user, "until_date": 0}


@dataclass(slots=True)
class BotMembership:
    """What the bot is in a group: an administrator who may lack rights, a member, a muted member, out."""

    status: str = "administrator"
    taken: set[str] = field(default_factory=set)

    @property
    def is_inside(self) -> bool:
        """Tell whether the bot is in the group."""
        return self.status in INSIDE

    def has(self, right: str) -> bool:
        """Tell whether the bot has a right of administrators."""
        return self.status == "administrator" and right not in self.taken

    def describe(self, bot: Json) -> Json:
        """Return the bot as the Bot API's `ChatMember`."""
        if self.status == "administrator":
            return administrator(bot, self.taken)
        if self.status == "restricted":
            return restricted(bot, PERMISSIONS, is_member=True)
        if self.status == "kicked":
            return banned(bot)
        return {"status": self.status, "user": bot}

    def admit(self, kind: str) -> None:
        """Refuse a bot that was thrown out of a group of that kind, or left it."""
        if self.status == "kicked":
            raise forbidden(f"bot was kicked from the {kind} chat")
        if self.status == "left":
            raise forbidden(f"bot is not a member of the {kind} chat")

    def admit_message(self) -> None:
        """Refuse the messages of a bot that was muted."""
        if self.status == "restricted":
            raise bad_request("not enough rights to send text messages to the chat")

    def require(self, right: str, refusal: str) -> None:
        """Refuse what needs a right that the bot does not have."""
        if not self.has(right):
            raise bad_request(refusal)
