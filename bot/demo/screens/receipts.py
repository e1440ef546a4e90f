"""What a worker reads who has written without being asked: each receipt by who reads the words, and how it stands."""

from collections.abc import Iterator
from dataclasses import replace

from aiogram.types import InlineKeyboardMarkup

from bot.actions.support.unasked_words import PassedOn
from bot.demo.screens.standings import COMPLAINT
from bot.dialogs.support.receipts import receipt_keyboard, receipt_text
from bot.dialogs.turn import Turn
from bot.domain.support.alarm import AlarmStanding
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.watch_words import WatchedSign

_MESSAGE_ID = 7


async def receipts(turn: Turn) -> list[tuple[str, InlineKeyboardMarkup]]:
    """The text and the buttons of each."""
    opened = replace(await turn.store.consultations.get(COMPLAINT), red_flag=None)
    return [(receipt_text(turn, each), receipt_keyboard(turn, each)) for each in _passed_on(opened)]


def _passed_on(opened: Consultation) -> Iterator[PassedOn]:
    for readers in Readers:
        matter = replace(opened, readers=readers)
        yield _to(matter)
        yield replace(_to(replace(matter, kind=ConsultationKind.PAY)), is_new=False)
    restricted = replace(opened, readers=Readers.RESTRICTED)
    yield replace(_to(restricted), is_watched=True, signs=frozenset({WatchedSign.VIOLENCE}))
    yield replace(_to(restricted), is_watched=True, signs=frozenset({WatchedSign.SELF_HARM}))
    danger = replace(restricted, red_flag=RedFlag.DANGER)
    yield from (replace(_to(danger), alarm=each) for each in AlarmStanding)


def _to(matter: Consultation) -> PassedOn:
    return PassedOn(matter, _MESSAGE_ID, is_watched=False, is_new=True, goes_on=False, has_others=False)
