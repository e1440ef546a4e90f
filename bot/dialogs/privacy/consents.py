"""My consents: what the worker agreed to, what follows from taking it back, and giving it again."""

from collections.abc import Mapping

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Row, Start
from aiogram_dialog.widgets.text import Format

from bot.actions.checks import forget_health_answers
from bot.actions.privacy.consents import give, withdraw
from bot.dialogs import states
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import GoneError, Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, choice, leave_for_menu, signs
from bot.dialogs.widgets.buttons import button, main_button
from bot.dialogs.widgets.remember import remember
from bot.domain.privacy.consent import GENERAL_PURPOSES, Consent, Purpose
from bot.presenters.privacy.consents import consent_name
from bot.texts import Translator

_GENERAL = 0
Subject = tuple[Purpose, int | None]


async def _get_consents(turn: Turn, **_: object) -> Data:
    newest = await _newest(turn)
    items = [(_consent_id(*subject), _consent_label(turn.t, subject, consent)) for subject, consent in newest.items()]
    return {"items": items}


async def _get_consent(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    (purpose, case), consent = await _chosen_consent(dialog_manager)
    is_given = consent is not None and consent.withdrawn_at is None
    about = f"{purpose}_check" if purpose is Purpose.HEALTH and case is None else purpose.value
    return {
        "name": turn.t("consents-title", {"name": consent_name(turn.t, purpose, case)}),
        "why": turn.t(f"consents-why-{about}"),
        "without": turn.t(f"consents-without-{about}"),
        "is_given": is_given,
    }


async def _on_give(manager: DialogManager) -> None:
    turn, ((purpose, case), _) = turn_of(manager), await _chosen_consent(manager)
    await give(turn.as_worker, turn.require_worker(), purpose, case)
    await _go_back(manager)


async def _on_withdraw(manager: DialogManager) -> None:
    turn, ((purpose, case), _) = turn_of(manager), await _chosen_consent(manager)
    await withdraw(turn.as_worker, turn.require_worker(), purpose, case)
    if (purpose, case) == (Purpose.HEALTH, None):
        await forget_health_answers(turn.store, turn.require_worker(), turn.facts)


async def _go_back(manager: DialogManager) -> None:
    await manager.switch_to(states.Consents.list)


async def _chosen_consent(manager: DialogManager) -> tuple[Subject, Consent | None]:
    for subject, consent in (await _newest(turn_of(manager))).items():
        if _consent_id(*subject) == manager.dialog_data["at"]:
            return subject, consent
    raise GoneError


async def _newest(turn: Turn) -> Mapping[Subject, Consent | None]:
    """By purpose and case the newest consent; the general purposes are there also where none was ever given."""
    newest: dict[Subject, Consent | None] = {(purpose, None): None for purpose in GENERAL_PURPOSES}
    for consent in await turn.store.consents.all_of(turn.require_worker().id):
        newest[consent.purpose, consent.consultation_id] = consent
    return newest


def _consent_id(purpose: Purpose, case: int | None) -> str:
    return f"{purpose}:{case or _GENERAL}"


def _consent_label(t: Translator, subject: Subject, consent: Consent | None) -> str:
    is_given = consent is not None and consent.withdrawn_at is None
    return t.label("consents-given" if is_given else "consents-not-given", {"name": consent_name(t, *subject)})


def consents_dialog() -> Dialog:
    """The list, and one of it."""
    return Dialog(
        Window(
            Say("consents-list"),
            Column(choice("c", "items", remember("at", states.Consents.one))),
            Start(Label("privacy-button"), "notice", states.Privacy.notice),
            Row(button("button-back", "back", leave_for_menu), signs()),
            words_for_support(),
            state=states.Consents.list,
            getter=_get_consents,
        ),
        Window(
            Format("{name}\n\n{why}\n\n{without}\n"),
            Say("consents-now-given", when="is_given"),
            Say("consents-now-not-given", when=~F["is_given"]),
            main_button("consents-give", "yes", _on_give, when=~F["is_given"]),
            button("consents-withdraw", "no", _on_withdraw, when="is_given"),
            Row(button("button-back", "back", _go_back), signs()),
            words_for_support(),
            state=states.Consents.one,
            getter=_get_consent,
        ),
    )
