"""The sheet by which a worker comes into the bot: a QR code, and three steps in the worker's language and Japanese."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from io import BytesIO

import segno

from bot.domain.roster.invitation import MOST_PAGES
from bot.files.pdf import JAPANESE, Bilingual, Data, language, typeset
from bot.texts import Translator, Value

_STEPS = ("sheet-invitation-install", "sheet-invitation-scan", "sheet-invitation-start")


@dataclass(frozen=True, slots=True)
class Invitee:
    """One page: for the worker with that name, or, without a name, for whoever it is handed to."""

    name: str | None
    locale: str
    link: str
    expires_on: date
    organisation: str
    phone: str


def invitation_sheet(invitees: Sequence[Invitee], words_of: Callable[[str], Translator]) -> bytes:
    """A PDF with one A4 page per invitee; computes without pausing, so callers use `asyncio.to_thread`.

    `words_of` gives the words of a locale. Raises ValueError for nobody, and for more than MOST_PAGES.
    """
    if not 0 < len(invitees) <= MOST_PAGES:
        raise ValueError(f"an invitation sheet is for 1 to {MOST_PAGES} invitees, not for {len(invitees)}")
    pages = [_page(invitee, words_of(invitee.locale), words_of(JAPANESE)) for invitee in invitees]
    return typeset("invitation.typ", {"pages": pages})


def _page(invitee: Invitee, t: Translator, japanese: Translator) -> Mapping[str, Data]:
    args: dict[str, Value] = {
        "name": " ".join((invitee.name or "").split()),
        "organisation": invitee.organisation,
        "phone": invitee.phone,
        "expires_on": invitee.expires_on,
    }

    def both(key: str) -> Mapping[str, Data]:
        return asdict(Bilingual(t.label(key, args), japanese.label(key, args)))

    return {
        "lang": language(invitee.locale),
        "organisation": invitee.organisation,
        "link": invitee.link,
        "qr": _qr(invitee.link),
        "title": both("sheet-invitation-title"),
        "addressee": both("sheet-invitation-name") if invitee.name else None,
        "about": both("sheet-invitation-organisation"),
        "steps": [both(key) for key in _STEPS],
        "by_hand": both("sheet-invitation-link"),
        "validity": both("sheet-invitation-personal" if invitee.name else "sheet-invitation-shared"),
        "emergency": both("sheet-invitation-emergency"),
        "question": both("sheet-invitation-question"),
    }


def _qr(link: str) -> str:
    """An SVG picture with the white margin that cameras need."""
    picture = BytesIO()
    segno.make_qr(link, error="m").save(picture, kind="svg", border=4)
    return picture.getvalue().decode()
