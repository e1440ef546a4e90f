"""Questions about several messages, and the lines that tell staff what became of an answer, in the question's place."""

from telegram.constants import ParseMode
from telegram.ext import ExtBot

from bot.delivery.destinations import DestinationResolver, reply_to
from bot.delivery.keyboard import keyboard
from bot.delivery.outcomes import Delivered, UndeliverableError, is_edited
from bot.domain.outbox import DeliveryResult, DeliveryStatus, OutboxMessage, SayText, ShowAnswer
from bot.domain.outbox.answer_line import AnswerFate, AnswerLine
from bot.domain.outbox.answer_question import AnswerQuestion, ask_again
from bot.domain.outbox.envelope import id_in
from bot.domain.support.message import DraftStatus, Message
from bot.storage.database import Database
from bot.storage.store import Store
from bot.texts import Translator


class AnswerLines:
    """Edits the question below an answer, as the answer stands now."""

    def __init__(
        self, bot: ExtBot[bool], database: Database, group_words: Translator, places: DestinationResolver
    ) -> None:
        """`group_words` are in the language of the staff group."""
        self._bot = bot
        self._database = database
        self._words = group_words
        self._places = places

    async def show(self, message: ShowAnswer) -> Delivered:
        """Show what became of the answer; where somebody deleted the question, once that is known, anew."""
        group_id = await self._places.group_id()
        answer, told = await self._told(message, group_id)
        editing = self._bot.edit_message_text(
            self._text_of(answer, told),
            chat_id=group_id,
            message_id=answer.question_id,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(self._words, told.buttons),
        )
        if not await is_edited(editing):
            return await self._say_anew(message, answer, told)
        return Delivered(answer.question_id, self._words.locale)

    async def _told(self, message: ShowAnswer, group_id: int) -> tuple[Message, AnswerLine | AnswerQuestion]:
        """Return the answer, and what is said of it; raises UndeliverableError where the group has none to read."""
        async with self._database.transaction() as store:
            answer = await store.messages.find(message.message_id)
            told = None if answer is None else await _told_of(store, answer)
            stands = None if answer is None else await store.message_history.as_it_stands(answer)
            matter = None if stands is None else await store.consultations.find(stands.consultation_id)
        is_read = matter is not None and matter.is_in_group
        if answer is None or told is None or not is_read or answer.question_id is None:
            raise _nothing_to_show()
        if answer.group_id not in (None, group_id):
            raise _nothing_to_show()
        return answer, told

    def _text_of(self, answer: Message, line: AnswerLine | AnswerQuestion) -> str:
        """Words that stand in no message of staff stay there to be read."""
        if isinstance(line, AnswerQuestion):
            return self._words("answer-plain-several", line.args_of_several)
        told = self._words("answer-line", line.args)
        if answer.staff_message_id is not None:
            return told
        return f"{told}\n\n{self._words('answer-line-words', {'text': answer.text or ''})}"

    async def _say_anew(self, message: ShowAnswer, answer: Message, line: AnswerLine | AnswerQuestion) -> Delivered:
        if isinstance(line, AnswerLine) and line.fate is AnswerFate.LEAVING:
            raise _nothing_to_show()  # what becomes of it is said soon
        place = await self._places.of(message)
        said = await self._bot.send_message(
            place.chat_id,
            self._text_of(answer, line),
            message_thread_id=place.thread_id,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(self._words, line.buttons),
            reply_parameters=reply_to(answer.staff_message_id),
        )
        async with self._database.transaction() as store:
            ids = [each.id for each in await store.messages.whole(answer)]
            await store.answers.set_question(ids, said.message_id)
        return Delivered(said.message_id, place.locale, chat_id=place.chat_id, topic_id=place.thread_id)


async def _told_of(store: Store, answer: Message) -> AnswerLine | AnswerQuestion | None:
    if answer.draft_status is not DraftStatus.OFFERED:
        return await store.answers.line_of(answer.id)
    question = await store.answers.question_of(answer)
    return question if len(question.draft_ids) > 1 else None


def _nothing_to_show() -> UndeliverableError:
    return UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))


async def after_question(store: Store, question: SayText, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """Remember where a question about an answer stands, that it may grow; one that was refused is asked once more."""
    message_id = id_in(question.cause, "message")
    if not question.is_to_group or not question.buttons or message_id is None:
        return ()
    if ending.outcome is DeliveryStatus.REFUSED:
        return (ask_again(question),)
    draft = await store.messages.find(message_id)
    if draft is None or draft.draft_status is not DraftStatus.OFFERED or ending.telegram_id is None:
        return ()
    ids = [each.id for each in await store.messages.whole(draft)]
    await store.answers.set_question(ids, ending.telegram_id)
    return (ShowAnswer(consultation_id=draft.consultation_id, message_id=ids[0]),) if len(ids) > 1 else ()
