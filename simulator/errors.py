from simulator.schema import Json


class ApiError(Exception):
    """A refusal as Telegram words it: an HTTP status, a description, perhaps `parameters`."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad_request(reason: str) -> ApiError:
    """Return a 400, for example "Bad Request: chat not found"."""
    return ApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    """Return a 403, for example "Forbidden: bot was blocked by the user"."""
    return ApiError(403, f"Forbidden: {reason}")


def migrated(new_chat_id: int) -> ApiError:
    """Return the 400 that tells the new id of a group that became a supergroup."""
    reason = "Bad Request: group chat was upgraded to a supergroup chat"
    return ApiError(400, reason, {"migrate_to_chat_id": new_chat_id})


def too_many_requests(retry_after_seconds: int) -> ApiError:
    """Return the 429 that asks for a pause."""
    reason = f"Too Many Requests: retry after {retry_after_seconds}"
    return ApiError(429, reason, {"retry_after": retry_after_seconds})
