"""Every window of a worker in a language that nobody speaks: none of its sentences is one that nobody can translate."""

import re
from dataclasses import replace
from pathlib import Path

from aiogram import Dispatcher

from bot.dialogs import states
from bot.handlers.turn_context import AppContext
from bot.storage.store import Store
from bot.texts import SOURCE_LOCALE
from tests.architecture.test_windows import STANDINGS, WORKERS, check_screen, filled, store, turn_in
from tests.dialogs.pseudo import english_in, pseudo_texts
from tests.dialogs.windows import labels_of, shown, text_of

__all__ = ["filled", "store"]

OF_WORKERS = [state for state in STANDINGS if states.access_to(state.group) in WORKERS]
# A label has its own limit, in whatever language.
ANY_LENGTH = 200


async def test_every_window_of_a_worker_says_only_what_can_be_translated(
    dispatcher: Dispatcher, store: Store, app: AppContext, tmp_path: Path
) -> None:
    turn = await turn_in(SOURCE_LOCALE, store, replace(app, texts=pseudo_texts(tmp_path / "locales")))
    # The pages where facts were read are named as `data/` names them.
    titles = re.compile("|".join(re.escape(each.title) for each in turn.facts.sources.values()))
    found = set[tuple[str, str]]()
    for state in OF_WORKERS:
        for standing in STANDINGS[state]:
            screen = await shown(dispatcher, turn, state, standing)
            check_screen(screen, ANY_LENGTH)
            said = "\n".join([text_of(screen), *labels_of(screen)])
            found |= {(str(state.state), words) for words in english_in(titles.sub("", said))}
    assert found == set()
