"""The address behind the link button of a notice."""

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

# Longer ones stand in no button that anybody has seen work.
LONGEST_LINK = 1000
_SCHEME = "https"
_HOST_PART = re.compile(r"(?!-)[^\W_]([^\W_]|-){0,62}(?<!-)")


def read_link(typed: str) -> str | None:
    """Return the address that was typed; None where it is not one whole https address that Telegram would open.

    Telegram refuses a message with a button whose address it does not understand, and that to everybody.
    """
    link = typed.strip()
    if len(link) > LONGEST_LINK or re.search(r"[\s<>\"\\^`{|}]", link) or not link.isprintable():
        return None
    try:
        parts = urlsplit(link)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme.lower() != _SCHEME or parts.username is not None or not _is_host(host):
        return None
    return link


def _is_host(host: str) -> bool:
    """Return whether that is the name of a machine on the internet; a bare number is none that people know."""
    parts = host.split(".")
    return len(parts) > 1 and not _is_number(host) and all(_HOST_PART.fullmatch(part) for part in parts)


def _is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
