"""Raw calls to Telegram: nothing is parsed that nobody reads."""

import json
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, FormData, TCPConnector

from bot.intake.answers import Call

_CONNECTIONS = 256
_CALL_WITHIN_SECONDS = 8
# What a call can end with when Telegram, or the way to it, fails; ValueError is a page where JSON was expected, and
# RecursionError is JSON that nobody can read.
UNREACHED = (ClientError, OSError, TimeoutError, ValueError, RecursionError)


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
            return read_answer(await answer.text())

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    def _open(self) -> ClientSession:
        if self._session is None:
            self._session = ClientSession(connector=TCPConnector(limit=_CONNECTIONS))
        return self._session


def read_answer(text: str) -> dict[str, Any]:
    """Read Telegram's answer to a call; raises one of UNREACHED where it is none."""
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError("no answer of Telegram's")  # noqa: TRY004 - what came is wrong, not who called
    return found


def _body(call: Call) -> Any:
    if not call.files:
        return call.data
    form = FormData(quote_fields=False)
    for name, value in call.data.items():
        form.add_field(name, value)
    for name, (file_name, content) in call.files.items():
        form.add_field(name, content, filename=file_name)
    return form
