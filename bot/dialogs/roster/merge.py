"""Merging: staff find on the roster a person who came alone."""

from functools import partial

from aiogram_dialog import Dialog, DialogManager, StartMode, Window

from bot.actions.workers.merge import MergePair, link
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker, worker_summary
from bot.dialogs.turn import Turn, existing, raise_refusal, turn_of
from bot.dialogs.widgets import Data, Say, args, started_with
from bot.dialogs.widgets.buttons import goes_to, main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.pick_worker import pick_worker
from bot.dialogs.widgets.remember import remember
from bot.domain.days import tokyo_day
from bot.domain.missing import MISSING
from bot.domain.roster.identity import IdentifiedBy
from bot.domain.workers.worker import Worker
from bot.texts import Value


async def open_linking(manager: DialogManager, arrived_id: int) -> None:
    """Begin to look for that person on the roster."""
    await manager.start(states.Linking.search, data={"arrived": arrived_id}, mode=StartMode.RESET_STACK)


async def _get_arrived(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    return {"args": await _arrived_texts(turn, dialog_manager)}


async def _get_both(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    on_roster = await chosen_worker(turn, dialog_manager)
    opened = await turn.store.identity_checks.number_of((await _arrived(turn, dialog_manager)).id)
    texts = await _arrived_texts(turn, dialog_manager) | worker_summary(on_roster)
    return {"args": texts | {"opened": opened or MISSING}, "has_opened": opened is not None}


async def _on_link(manager: DialogManager, by: IdentifiedBy) -> None:
    turn, on_roster = turn_of(manager), await chosen_worker(turn_of(manager), manager)
    raise_refusal(await link(turn.as_member, MergePair(await _arrived(turn, manager), on_roster), by))
    await manager.switch_to(states.Linking.linked)


async def _get_linked(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    return args(**worker_summary(await chosen_worker(turn, dialog_manager)))


async def _arrived(turn: Turn, manager: DialogManager) -> Worker:
    return existing(await turn.store.workers.find(started_with(manager)["arrived"]))


async def _arrived_texts(turn: Turn, manager: DialogManager) -> dict[str, Value]:
    """Return what is known of a person whose name nobody asked: since when, and what they asked support."""
    arrived = await _arrived(turn, manager)
    asked = [each for each in await turn.store.consultations.all_of(arrived.id) if each.is_in_group]
    numbers = ", ".join(
        turn.t.label("linking-consultation", {"number": str(each.id), "opened_on": tokyo_day(each.opened_at)})
        for each in asked
    )
    return {
        "agreed_on": tokyo_day(arrived.consented_at) if arrived.consented_at else MISSING,
        "locale": arrived.locale or MISSING,
        "consultations": numbers or MISSING,
    }


def linking_dialog() -> Dialog:
    """Build the dialog: who it may be, a look at both, and what has become of it."""
    return Dialog(
        pick_worker(
            states.Linking.search,
            Say("linking-search"),
            on_worker=remember("worker", states.Linking.compared),
            getter=_get_arrived,
        ),
        confirm(
            states.Linking.compared,
            Say("linking-compared"),
            Say("linking-opened", when="has_opened"),
            main_button("identity-by_phone", "phone", partial(_on_link, by=IdentifiedBy.BY_PHONE)),
            goes_to("linking-other", "no", states.Linking.search),
            yes=main_button("identity-in_person", "seen", partial(_on_link, by=IdentifiedBy.IN_PERSON)),
            getter=_get_both,
        ),
        Window(Say("linking-done"), state=states.Linking.linked, getter=_get_linked),
    )
