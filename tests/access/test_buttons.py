"""Every button of the table is pressed by nine kinds of people, with everybody's ids, and with nobody's."""

from itertools import product

import time
import pytest

from bot.domain import callbacks
from bot.domain.callbacks import Callback, Place
from tests.access.attempts import Attempts
from tests.access.nouns import values_of
from tests.access.people import KINDS
from tests.access.updates import STAFF_GROUP, taps

ROWS = {name: row for name, row in vars(callbacks).items() if isinstance(row, Callback)}


async def test_probe(attempts: Attempts) -> None:
    ids = attempts.ids()
    t = time.time()
    for kind in KINDS:
        for name, row in ROWS.items():
            for values in list(product(*(values_of(field, ids) for field in row.fields)))[:3]:
                for chat in (None, STAFF_GROUP):
                    out = await attempts.make(taps(kind, row.data(*values), chat))
    print(attempts.count, time.time() - t)
