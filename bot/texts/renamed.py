"""Messages that have another name or more variables than before."""

from collections.abc import Mapping

# What a message that waits, or a screen that stands, may still call by its name of before.
RENAMED: Mapping[str, str] = {
    "unanswered": "error-unanswered",
    "linking-linked": "identity-linked",
    **{
        f"not-accepted-{name}": f"not_accepted-{name}"
        for name in (
            *("my_number", "bank_account", "password", "card", "delete-yourself"),
            *("left-in-group", "left-in-chat"),
        )
    },
    # Of pictures that waited in the version before, which do so no more.
    **{f"not_accepted-held-{name}": "not_accepted-held-over" for name in ("again", "given_up", "out", "given")},
    **dict.fromkeys(("not-accepted-removed-by-staff", "not_accepted-removed-by-staff"), "not_accepted-taken-away"),
}
_NOT_TOLD = "none"
_NOT_CHANGED = dict.fromkeys(("taken_back", "corrected", "correction", "new_words"), _NOT_TOLD)
# Variables of these, as "not told", that a message which waits since before does not have.
ADDED: Mapping[str, Mapping[str, str]] = {
    "not_accepted-delete-yourself": {"on": _NOT_TOLD, "time": _NOT_TOLD},
    "not_accepted-left-in-group": {"reason": _NOT_TOLD},
    **{f"notice_proof-asked-{query}": _NOT_CHANGED for query in ("unclear", "question", "reply")},
    "notice_running-file_gone": {"purpose": _NOT_TOLD, "about": _NOT_TOLD},
    "notice_approval-approved": {"approved_on": _NOT_TOLD, "approved_time": _NOT_TOLD},
    "not_accepted-left-in-chat": {"number": _NOT_TOLD, "on": _NOT_TOLD, "time": _NOT_TOLD},
}
