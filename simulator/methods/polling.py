from simulator.call import Call
from simulator.schema import Json
from simulator.state import State

MOST_AT_ONCE = 100


async def get_updates(state: State, call: Call) -> list[Json]:
    """Wait for updates; the list of wanted kinds is kept until another one is given."""
    state.updates.allowed = call.params.get("allowed_updates", state.updates.allowed)
    limit = call.params.get("limit", MOST_AT_ONCE)
    return await state.updates.poll(call.params.get("offset", 0), limit, call.params.get("timeout", 0))


def set_webhook(state: State, call: Call) -> bool:
    """Set the webhook: from now on getUpdates conflicts; nothing is delivered to the address."""
    state.updates.webhook_url = call.params["url"]
    state.updates.allowed = call.params.get("allowed_updates", state.updates.allowed)
    return _drop_if_asked(state, call)


def delete_webhook(state: State, call: Call) -> bool:
    """Take the webhook away."""
    state.updates.webhook_url = ""
    return _drop_if_asked(state, call)


def get_webhook_info(state: State, _call: Call) -> Json:
    """Return the webhook and how many updates wait."""
    updates = state.updates
    allowed = {"allowed_updates": updates.allowed} if updates.allowed else {}
    waiting = len(updates.pending)
    return {"url": updates.webhook_url, "has_custom_certificate": False, "pending_update_count": waiting} | allowed


def _drop_if_asked(state: State, call: Call) -> bool:
    if call.params.get("drop_pending_updates"):
        state.updates.drop()
    return True
