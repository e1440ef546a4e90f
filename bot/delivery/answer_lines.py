"""The lines that tell staff what became of their answers, each in the place of the question that was asked before."""

from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.delivery.destinations import DestinationResolver, reply_to
from bot.delivery.keyboard import keyboard
from bot.delivery.outcomes import Delivered, UndeliverableError, cannot_be_edited, is_unchanged
from bot.domain.outbox import DeliveryResult, DeliveryStatus, ShowAnswer
from bot.domain.outbox.answer_line import AnswerFate, AnswerLine
from bot.domain.support.message import Message
from bot.storage.database import Database
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
        answer, line = await self._told(message, group_id)
        try:
            await self._bot.edit_message_text(
                self._text_of(answer, line),
                chat_id=group_id,
                message_id=answer.question_id,
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard(self._words, line.buttons),
            )
        except BadRequest as error:
            if cannot_be_edited(error):
                return await self._say_anew(message, answer, line)
            if not is_unchanged(error):
                raise
        return Delivered(answer.question_id, self._words.locale)

    async def _told(self, message: ShowAnswer, group_id: int) -> tuple[Message, AnswerLine]:
        """Return the answer, and what its line tells; raises UndeliverableError where the group has none to read."""
        async with self._database.transaction() as store:
            answer, line = (
                await store.messages.find(message.message_id),
                await store.answers.line_of(message.message_id),
            )
            stands = None if answer is None else await store.message_history.as_it_stands(answer)
            matter = None if stands is None else await store.consultations.find(stands.consultation_id)
        is_read = matter is not None and matter.is_in_group
        if answer is None or line is None or not is_read or answer.question_id is None:
            raise _nothing_to_show()
        if answer.group_id not in (None, group_id):
            raise _nothing_to_show()
        return answer, line

    def _text_of(self, answer: Message, line: AnswerLine) -> str:
        """Words that stand in no message of staff stay there to be read."""
        told = self._words("answer-line", line.args)
        if answer.staff_message_id is not None:
            return told
        return f"{told}\n\n{self._words('answer-line-words', {'text': answer.text or ''})}"

    async def _say_anew(self, message: ShowAnswer, answer: Message, line: AnswerLine) -> Delivered:
        if line.fate is AnswerFate.LEAVING:
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


def _nothing_to_show() -> UndeliverableError:
    return UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))
