"""Every button of the table is pressed by nine kinds of people, with everybody's ids, and with nobody's."""

from itertools import product
import collections
import time

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
    c = collections.Counter()
    for kind in attempts.kinds:
        for name, row in ROWS.items():
            for values in list(product(*(values_of(field, ids) for field in row.fields))):
                if len(row.fields) > 1: 
                    import random
                    if random.random() > .2: continue
                for chat in (None, STAFF_GROUP):
                    out = await attempts.make(taps(kind, row.data(*values), chat))
                    w = attempts.wrongs(kind, out)
                    if not kind.may(row.access) and out.changed:
                        w.append(f"changes {list(out.changed)}")
                    if w: 
                        c[(name, kind.name, bool(chat), tuple(sorted(set(x.split(":")[0] for x in w))))]+=1
                        if c[(name, kind.name, bool(chat), tuple(sorted(set(x.split(":")[0] for x in w))))]==1: print(name, values, kind.name, bool(chat), w[:6], flush=True)
    print(attempts.count, time.time() - t)
