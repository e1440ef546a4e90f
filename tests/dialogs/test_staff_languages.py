"""What staff read who have chosen a language in which there are no texts for staff."""

from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.domain.staff import Access
from bot.texts import Translator, language_name
from simulator.markup import parse_html
from tests.dialogs.windows import here, labels_of, reads, shown, text_of


async def test_a_screen_of_staff_is_whole_in_the_language_of_the_organisation(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    turn.t = Translator(turn.texts, "th")
    screen = await shown(dispatcher, turn, states.StaffMember.languages, here({"staff": 1}, languages=["vi"]))
    japanese = Translator(turn.texts, "ja")
    assert said_by(japanese, "staff-languages") in text_of(screen)
    assert language_name("th", "ja") in labels_of(screen)
    assert japanese.label("staff-language-chosen", {"name": language_name("vi", "ja")}) in labels_of(screen)


async def test_a_screen_of_everybody_that_follows_is_in_the_language_that_was_chosen(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    turn.t = Translator(turn.texts, "vi")
    turn.read_by(Access.STAFF)
    screen = await shown(dispatcher, turn, states.Language.choosing, here())
    assert turn.t.locale == "vi"
    assert reads(turn, "language-choose") in text_of(screen)


async def test_who_has_chosen_a_language_with_texts_for_staff_reads_them_in_it(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    turn.t = Translator(turn.texts, "vi")
    screen = await shown(dispatcher, turn, states.StaffMember.role, here({"staff": 1}))
    assert said_by(Translator(turn.texts, "vi"), "staff-role") in text_of(screen)


def said_by(t: Translator, key: str) -> str:
    return parse_html(t(key)).text
