import re
from urllib.parse import urlsplit

from simulator.call import Call
from simulator.errors import bad_request
from simulator.schema import Json
from simulator.state import State
from simulator.updates import LOCAL, Webhook

MOST_AT_ONCE = 100
CONNECTIONS = 40
MOST_CONNECTIONS = 100
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


async def get_updates(state: State, call: Call) -> list[Json]:
    """Wait for updates; the list of wanted kinds is kept until another one is given."""
    state.updates.allowed = call.params.get("allowed_updates", state.updates.allowed)
    limit = call.params.get("limit", MOST_AT_ONCE)
    return await state.updates.poll(call.params.get("offset", 0), limit, call.params.get("timeout", 0))


def set_webhook(state: State, call: Call) -> bool:
    """Set the webhook: from now on getUpdates conflicts, and updates are posted to the address."""
    url, secret = call.params["url"], call.params.get("secret_token", "")
    _check_webhook(url, secret)
    state.updates.allowed = call.params.get("allowed_updates", state.updates.allowed)
    _drop_if_asked(state, call)
    most = min(max(call.params.get("max_connections", CONNECTIONS), 1), MOST_CONNECTIONS)
    state.updates.set_webhook(Webhook(url, secret, most))
    return True


def delete_webhook(state: State, call: Call) -> bool:
    """Take the webhook away."""
    _drop_if_asked(state, call)
    state.updates.set_webhook(Webhook())
    return True


def get_webhook_info(state: State, _call: Call) -> Json:
    """Return the webhook and how many updates wait."""
    updates = state.updates
    info: Json = {"url": updates.webhook.url, "has_custom_certificate": False}
    info["pending_update_count"] = updates.waiting_count
    if updates.webhook.url:
        info["max_connections"] = updates.webhook.max_connections
    if updates.webhook_error is not None:
        info["last_error_date"] = int(updates.webhook_error.at.timestamp())
        info["last_error_message"] = updates.webhook_error.message
    if updates.allowed:
        info["allowed_updates"] = updates.allowed
    return info


def _drop_if_asked(state: State, call: Call) -> None:
    if call.params.get("drop_pending_updates"):
        state.updates.drop()


def _check_webhook(url: str, secret: str) -> None:
    """Refuse an address that is not encrypted, but on this machine, and a secret that fits into no header."""
    where = urlsplit(url)
    if url and where.scheme != "https" and where.hostname not in LOCAL:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if secret and not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
