"""What follows from the outcome of a message, in the same transaction."""

from datetime import datetime

from bot.delivery.answer_lines import after_question
from bot.delivery.arrivals import note_correction, record_failure
from bot.delivery.consequences.notice_tests import after_test
from bot.delivery.consequences.removals import after_deleting, after_leaving_group
from bot.delivery.private_answers import (
    tell_of_private_answer,
    tell_of_private_failure,
    tell_of_taken,
)
from bot.domain.days import tokyo_day
from bot.domain.outbox import (
    CopyMessages,
    CorrectAnswer,
    DeleteMessage,
    DeleteMessages,
    DeletePrivateCopy,
    DeliveryResult,
    DeliveryStatus,
    EditCard,
    LeaveGroup,
    OpenTopic,
    OutboxMessage,
    React,
    SayText,
    SayWritten,
    SetTopicIcon,
    ShowAnswer,
)
from bot.domain.outbox.follow_ups import (
    NOT_THERE_YET,
    after_answer,
    after_clearing,
    after_correction,
    after_reaction,
    after_topic_refusal,
    after_words_refused,
    after_written,
    point_to_correction,
    say_again,
)
from bot.domain.outbox.taken_back import after_late_arrival
from bot.domain.support.alarm import TAKEN
from bot.domain.support.consultation import UNHEARD_KEYS
from bot.domain.support.message import DraftStatus, Message
from bot.domain.support.standing import icon_of
from bot.storage.store import Store


async def what_follows(
    store: Store, outbox_message: OutboxMessage, ending: DeliveryResult, now: datetime
) -> tuple[OutboxMessage, ...]:
    """Return the messages that follow from what became of another."""
    match outbox_message:
        case DeleteMessage() | DeletePrivateCopy():
            follows = await after_deleting(store, outbox_message, ending, now)
        case LeaveGroup():
            follows = await after_leaving_group(store, outbox_message)
        case React():
            follows = after_reaction(outbox_message, ending)
        case EditCard():
            follows = await _after_card(store, outbox_message, now)
        case OpenTopic():
            follows = await _after_opening(store, outbox_message, now)
        case DeleteMessages():
            follows = await _after_clearing(store, outbox_message, ending)
        case SayText() | SayWritten():
            follows = await _after_saying(store, outbox_message, ending)
        case CopyMessages(worker_id=None):
            follows = await _after_words(store, outbox_message, ending)
        case CopyMessages() | CorrectAnswer():
            follows = await _after_answer(store, outbox_message, ending, now)
        case _:
            follows = await after_test(store, outbox_message, ending)
    return follows


async def _after_card(store: Store, message: EditCard, now: datetime) -> tuple[OutboxMessage, ...]:
    """Let the topic's icon follow its card, where it tells something else."""
    consultation = await store.consultations.get(message.consultation_id)
    shown = await store.topic_icons.shown(consultation.id)
    if consultation.topic_id is None or shown.icon is icon_of(consultation, now):
        return ()
    return (SetTopicIcon(consultation_id=consultation.id),)


async def _after_opening(store: Store, message: OpenTopic, now: datetime) -> tuple[OutboxMessage, ...]:
    consultation = await store.consultations.get(message.consultation_id)
    if consultation.topic_id is not None or consultation.card_id is None:
        return ()
    return after_topic_refusal([admin.id for admin in await store.staff.admins()], tokyo_day(now))


async def _after_saying(store: Store, said: SayText | SayWritten, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    if isinstance(said, SayWritten):
        return await _after_receipt(store, said, ending)
    if said.key == TAKEN:
        return await tell_of_taken(store, said, ending)
    return await after_question(store, said, ending)


async def _after_receipt(store: Store, receipt: SayWritten, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """That nobody can be told of words stands below their receipt, also where that came later: it is said once more."""
    if receipt.worker_id is None or receipt.reply_to is None or ending.outcome is DeliveryStatus.UNREACHABLE:
        return ()
    words = await store.messages.by_worker_message_id(receipt.worker_id, receipt.reply_to)
    if words is None:
        return ()
    cause = f"consultation:{words.consultation_id}"
    told = await store.outbox_history.told_last(receipt.worker_id, cause, UNHEARD_KEYS, since=words.written_at)
    return () if told is None else (say_again(told[1], told[0]),)


async def _after_answer(
    store: Store, answer: CopyMessages | CorrectAnswer, ending: DeliveryResult, now: datetime
) -> tuple[OutboxMessage, ...]:
    if isinstance(answer, CorrectAnswer):
        return await _after_correction(store, answer, ending)
    message = await store.messages.find(answer.message_ids[-1])
    if message is None:
        return ()
    if message.draft_status is DraftStatus.TAKEN_BACK:
        return after_late_arrival(message, answer.worker_id or 0, message.worker_copies or ())
    if ending.outcome in (DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED):
        await record_failure(store, message.consultation_id, now)
    stands = await store.message_history.as_it_stands(message)
    consultation = await store.consultations.get(stands.consultation_id)
    if not consultation.is_in_group:
        return await tell_of_private_answer(store, message, consultation, answer, ending)
    place = await _place_in_group(store, message)
    if place is None:
        return after_written(message.consultation_id, ending)
    return (*after_answer(answer, message.consultation_id, *place, ending), *_line_of(answer, message))


async def _place_in_group(store: Store, answer: Message) -> tuple[int | None, int] | None:
    """Return the message of the group (group, id) that stands for an answer; None where it has none."""
    if answer.staff_message_id is not None:
        return answer.group_id, answer.staff_message_id
    posts = await store.group_posts.of_message(answer.id)
    return next(((each.group_id, each.telegram_id) for each in posts if each.telegram_id is not None), None)


def _line_of(answer: CopyMessages, message: Message) -> tuple[OutboxMessage, ...]:
    """Let the line of an answer tell what became of it, where the group has one."""
    if message.question_id is None:
        return ()
    return (ShowAnswer(consultation_id=message.consultation_id, message_id=answer.message_ids[0]),)


async def _after_correction(store: Store, message: CorrectAnswer, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """The worker, whom no change of a message wakes, is told of it; staff see what became of it."""
    version = await store.message_versions.find(message.version_id)
    answer = None if version is None else await store.messages.find(version.message_id)
    if answer is None or message.worker_id is None:
        return ()
    if ending.reason == NOT_THERE_YET:
        await note_correction(store, message)
    stands = await store.message_history.as_it_stands(answer)
    matter = await store.consultations.get(stands.consultation_id)
    told = point_to_correction(message, answer, ending)
    if not matter.is_in_group:
        return (*told, *await tell_of_private_failure(store, "complaint-not_corrected", answer, matter, ending))
    if answer.staff_message_id is None:
        return told
    return (*told, *after_correction(answer.consultation_id, answer.group_id, answer.staff_message_id, ending))


async def _after_clearing(store: Store, message: DeleteMessages, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    worker = None if message.worker_id is None else await store.workers.get(message.worker_id)
    if worker is None or worker.chat_id is None:
        return ()
    return after_clearing(message, await store.chat_messages.finish(worker.chat_id), ending)


async def _after_words(store: Store, words: CopyMessages, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """Let words go out of a chat that was cleared, now that staff have them; what was refused reaches staff else."""
    if words.staff_id is None and ending.outcome is DeliveryStatus.REFUSED:
        return after_words_refused(words, ending)
    worker_id = await store.chat_messages.whose_words_waited(words.consultation_id)
    return () if worker_id is None else (DeleteMessages(worker_id=worker_id),)
