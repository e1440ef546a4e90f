"""A Bot API that takes everything at once and says so: what is left is the cost of whoever calls. Prints its port."""

import asyncio
from itertools import count

_numbers = count(1)


class Sink(asyncio.Protocol):
    """Answers each call with a sent message."""

    def __init__(self) -> None:
        self._read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the line."""
        assert isinstance(transport, asyncio.Transport)
        self._line = transport

    def data_received(self, data: bytes) -> None:
        """Answer every whole call."""
        self._read += data
        while (length := self._whole()) is not None:
            self._read = self._read[length:]
            number = next(_numbers)
            chat = b'{"id":%d,"type":"private","first_name":"A"}' % number
            said = b'{"message_id":%d,"date":1764400000,"chat":%b,"text":"The office is closed."}' % (number, chat)
            body = b'{"ok":true,"result":%b}' % said
            head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            self._line.write(head % len(body) + body)

    def _whole(self) -> int | None:
        head = self._read.find(b"\r\n\r\n")
        if head < 0:
            return None
        length = head + 4
        for line in self._read[:head].lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length += int(line.partition(b":")[2])
        return length if len(self._read) >= length else None


async def main() -> None:
    """Serve until killed."""
    server = await asyncio.get_running_loop().create_server(Sink, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
