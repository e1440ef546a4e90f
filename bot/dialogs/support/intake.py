"""Words in the window of one consultation: the first of them open it, and staff get each at once."""

from datetime import UTC, datetime

from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput

from bot.actions.support.alarms.standing import alarmed_matter
from bot.actions.support.consultations import add_words, open_consultation, tell_page
from bot.actions.support.matter_of_words import needs_receipt, readers_for, signs_of
from bot.actions.support.readers.complaints import open_complaint
from bot.actions.support.unasked_words import pass_on_words
from bot.dialogs.incoming import words_of
from bot.dialogs.support.consents import ask_for_consents
from bot.dialogs.support.receipts import deliver_words, offer_to_take_out, say_arrived, say_numbers
from bot.dialogs.turn import turn_of
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers
from bot.domain.support.message import IncomingMessage
from bot.domain.support.watch_words import WatchedSign
from bot.presenters.guide.pages import restricts

# A window of a version that did not note when its matter was chosen.
_LONG_AGO = datetime.min.replace(tzinfo=UTC).isoformat()


async def on_words(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Pass words on; who goes on in the same consultation gets a reaction, and the screen stays."""
    turn, words = turn_of(manager), words_of(message)
    consultation = await standing(manager)
    if consultation is None:
        consultation = await _open(manager, words)
        known_since = turn.now.isoformat()
        manager.dialog_data.update(consultation=str(consultation.id), received=1, chosen_at=known_since)
        await offer_to_take_out(message, turn, words)
        await ask_for_consents(message, turn, consultation)
        signs = signs_of(turn.as_worker, [words])
        if WatchedSign.SELF_HARM in signs:  # the window has 110 and 119 alone
            await say_numbers(message, turn, signs)
        return
    chosen_at = datetime.fromisoformat(manager.dialog_data.get("chosen_at", _LONG_AGO))
    if await needs_receipt(turn.as_worker, turn.require_worker(), consultation, words, chosen_at):
        manager.show_mode = ShowMode.NO_UPDATE
        await deliver_words(message, turn, [words], None if consultation.is_in_group else consultation)
        return
    await add_words(turn.as_worker, consultation, words)
    await say_arrived(message)
    await offer_to_take_out(message, turn, words)
    if manager.current_stack().last_message_id is not None:  # nobody needs it again, unless Telegram did not take it
        manager.show_mode = ShowMode.NO_UPDATE


async def standing(manager: DialogManager) -> Consultation | None:
    """Return the consultation of the window; None where none is open yet, or it was deleted long ago."""
    number = manager.dialog_data.get("consultation")
    return None if number is None else await turn_of(manager).store.consultations.find(int(number))


async def _open(manager: DialogManager, words: IncomingMessage) -> Consultation:
    turn = turn_of(manager)
    if manager.dialog_data.get("is_complaint"):
        return await open_complaint(turn.as_worker, turn.require_worker(), [words])
    if await alarmed_matter(turn.as_worker, turn.require_worker().id) is not None:  # whatever kind is chosen in danger
        return (await pass_on_words(turn.as_worker, turn.require_worker(), [words])).consultation
    kind, about = ConsultationKind(manager.dialog_data["kind"]), manager.dialog_data.get("about")
    readers = Readers.RESTRICTED if restricts(about) else readers_for(turn.as_worker, [words])
    consultation = await open_consultation(turn.as_worker, turn.require_worker(), kind, [], readers)
    if about is not None:
        await tell_page(turn.as_worker, consultation, about)
    manager.dialog_data["kind"] = consultation.kind.value  # of another, where this would be one too many
    await add_words(turn.as_worker, consultation, words)
    return consultation
