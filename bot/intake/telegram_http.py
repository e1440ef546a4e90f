"""Raw calls to Telegram: nothing is parsed that nobody reads."""

import json
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, FormData, TCPConnector

from bot.intake.answers import Call

_CONNECTIONS = 256
_CALL_WITHIN_SECONDS = 8
# What a call can end with when Telegram, or the way to it, fails; ValueError is a page where JSON was expected.
UNREACHED = (ClientError, OSError, TimeoutError, ValueError)


class TelegramHttp:
    """One bot's connections to the Bot API; nothing is opened before the first call."""

    def __init__(self, token: str, base: str) -> None:
        """`base` has no slash at its end."""
        self._address = f"{base}/bot{token}/"
        self._session: ClientSession | None = None

    async def ask(self, method: str, data: dict[str, Any], within_seconds: float) -> str:
        """Return Telegram's whole answer; raises one of UNREACHED."""
        timeout = ClientTimeout(within_seconds)
        # Without a body: aiohttp 3.14 on Python 3.11 sends a body in a task of its own, behind all turns that wait.
        async with self._open().get(self._address + method, params=data, timeout=timeout) as answer:
            return await answer.text()

    async def say(self, call: Call) -> dict[str, Any]:
        """Make a call and return Telegram's answer, refusals too; raises one of UNREACHED."""
        timeout = ClientTimeout(_CALL_WITHIN_SECONDS)
        async with self._open().post(self._address + call.method, data=_body(call), timeout=timeout) as answer:
            found: dict[str, Any] = json.loads(await answer.text())
            return found

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    def _open(self) -> ClientSession:
        if self._session is None:
            self._session = ClientSession(connector=TCPConnector(limit=_CONNECTIONS))
        return self._session


def _body(call: Call) -> Any:
    if not call.files:
        return call.data
    form = FormData(quote_fields=False)
    for name, value in call.data.items():
        form.add_field(name, value)
    for name, (file_name, content) in call.files.items():
        form.add_field(name, content, filename=file_name)
    return form
