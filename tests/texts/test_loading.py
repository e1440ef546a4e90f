"""A language that is broken never starts a bot; one that is not complete cannot be chosen."""

import re
from pathlib import Path

import pytest

from bot.texts import TextError, Texts, Translator, load_texts
from tests.texts.folders import write, written

ENGLISH = """\
tests-plain = Apply.
tests-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
tests-inner = before { $on }
tests-outer = Apply { tests-inner }.
tests-kind-one = a home
tests-call = { $phone ->
    [none] Write to <b>us</b>.
   *[other] Call <b>{ $phone }</b>.
}
tests-kind = About { WORD("tests-kind", $kind) }
"""
THAI = """\
tests-plain = ยื่นคำขอ
tests-days = { $days } วัน
tests-inner = ก่อน { $on }
tests-outer = ยื่น { tests-inner }
tests-kind-one = บ้าน
tests-call = { $phone ->
    [none] เขียนถึง<b>เรา</b>
   *[other] โทร <b>{ $phone }</b>
}
tests-kind = เรื่อง { WORD("tests-kind", $kind) }
"""
BROKEN = {
    "junk": ("tests-plain = ยื่น", "tests-plain ยื่น", "tests-plain", "cannot be read"),
    "a_placeable_left_open": ("{ $days } วัน", "{ $days วัน", "tests-days", "cannot be read"),
    "written_twice": ("tests-plain =", "tests-plain = อ\ntests-plain =", "tests-plain", "is written twice"),
    "a_variable_less": ("{ $days } วัน", "วัน", "tests-days", "it lacks $days, which English has; say it too"),
    "a_variable_more": ("ยื่นคำขอ", "ยื่น { $name }", "tests-plain", "it has $name, which English lacks"),
    "a_misspelled_variable": ("{ $days } วัน", "{ $day } วัน", "tests-days", "it has $day, which English lacks"),
    "a_variable_less_inside": ("ก่อน { $on }", "ก่อน", "tests-inner", "it lacks $on, which English has"),
    "a_form_that_no_number_has": (
        "{ $days } วัน",
        "{ $days ->\n    [one] { $days } วัน\n   *[other] { $days } วัน\n}",
        "tests-days",
        "no number has the form [one] in this language; write other, or a number itself",
    ),
    "no_such_message": (
        "{ tests-inner }",
        "{ tests-iner }{ tests-inner }",
        "tests-outer",
        "there is no message tests",
    ),
    "no_such_function": ("WORD(", "WORDS(", "tests-kind", "there is no function WORDS(); use one of docs/translating"),
    "a_term": ("ยื่นคำขอ", "ยื่น { -brand }", "tests-plain", "there is no term -brand; write the words there"),
    "an_attribute_inside": ("{ tests-inner }", "{ tests-inner.foo }", "tests-outer", "nobody reads the attribute foo"),
    "a_function_told_nothing": ("{ $days } วัน", "{ NUMBER() } { $days }", "tests-days", "NUMBER() is told something"),
    "a_function_told_words": ("ก่อน { $on }", 'ก่อน { $on }{ DAY("x") }', "tests-inner", "DAY() is told something else"),
    "an_unknown_option": ("{ $days } วัน", "{ NUMBER($days, foo: 1) } วัน", "tests-days", "NUMBER() is told something"),
    "a_word_picked_from_nothing": (
        'WORD("tests-kind"',
        'WORD("nowhere"',
        "tests-kind",
        "no message begins with nowhere-; correct it",
    ),
    "inside_itself": ("ก่อน { $on }", "ก่อน { $on }{ tests-inner }", "tests-inner", "it stands inside itself"),
    "an_invisible_sign": ("ยื่นคำขอ", "ยื่น\u200bคำขอ", "tests-plain", "U+200B; take it out, or name it in marks"),
    "a_mark_of_direction": ("ยื่นคำขอ", "ยื่น\u202eคำขอ", "tests-plain", "it has the invisible sign U+202E"),
    "a_sign_of_control": ("ยื่นคำขอ", "ยื่น\x00คำขอ", "tests-plain", "it has the invisible sign U+0000; take it out"),
    "a_tabulator": ("ยื่นคำขอ", "ยื่น\tคำขอ", "tests-plain", "it has the invisible sign U+0009; take it out"),
    "a_line_that_ends_otherwise": ("ยื่นคำขอ", "ยื่น\u2028คำขอ", "tests-plain", "the invisible sign U+2028; take it out"),
    "a_tag_left_open": ("เรา</b>", "เรา", "tests-call", "<b> is not closed; close it, or take it out"),
    "a_tag_that_closes_nothing": ("ยื่นคำขอ", "ยื่น</i>", "tests-plain", "</i> closes nothing; open it before"),
    "a_tag_of_which_telegram_knows_nothing": ("ยื่นคำขอ", "<font>ยื่น</font>", "tests-plain", "Telegram knows no <font>"),
    "a_sign_that_begins_no_tag": ("ยื่นคำขอ", "1 < 2", "tests-plain", "it has a < that begins no tag; write &lt;"),
    "a_tag_in_capitals": ("ยื่นคำขอ", "<B>ยื่น</B>", "tests-plain", "or the tag in small letters"),
    "a_quote_left_open": ("ยื่นคำขอ", '<a href="https://x>ยื่น</a>', "tests-plain", "each of its quotes twice"),
    "a_tag_in_a_literal": ("ยื่นคำขอ", 'ยื่น{"<b>"}', "tests-plain", "<b> is not closed"),
    "a_form_in_two_braces": (
        "{ $days } วัน",
        "{ { $days ->\n   *[other] <b>{ $days }\n} }",
        "tests-days",
        "<b> is not closed",
    ),
    "a_misspelled_form": ("[none]", "[nome]", "tests-call", "$phone is never [nome]; write none"),
    "a_misspelled_form_of_a_number": (
        "{ $days } วัน",
        "{ $days ->\n    [oen] { $days } วัน\n   *[other] { $days } วัน\n}",
        "tests-days",
        "$days is never [oen]; write a form of a number",
    ),
    "a_form_less": ("    [none] เขียนถึง<b>เรา</b>\n", "", "tests-call", "it lacks [none] of $phone, which English has"),
    "an_attribute": ("ยื่นคำขอ", "ยื่นคำขอ\n    .counter = あ", "tests-plain", ".counter is for ja alone"),
}


def test_a_folder_that_is_called_like_a_file_is_refused(tmp_path: Path) -> None:
    written(tmp_path, en=ENGLISH, th=THAI)
    (tmp_path / "th" / "zz.ftl").mkdir()
    with pytest.raises(TextError, match=r"zz\.ftl: file: it is no file that can be read"):
        load_texts(tmp_path)


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    write(tmp_path, "en", "staff/staff.ftl", "staff-desk = The desk\n")
    write(tmp_path, "ja", "staff/staff.ftl", "staff-desk = 窓口\n")
    return load_texts(written(tmp_path, en=ENGLISH, ja="tests-plain = 申請\n", th=THAI, km="tests-plain = ដាក់\n"))


@pytest.mark.parametrize("case", BROKEN)
def test_what_would_keep_a_sentence_from_being_said_is_refused_with_file_key_problem_and_remedy(
    tmp_path: Path, case: str
) -> None:
    right, wrong, key, told = BROKEN[case]
    assert right in THAI
    with pytest.raises(TextError) as refused:
        load_texts(written(tmp_path, en=ENGLISH, th=THAI.replace(right, wrong, 1)))
    first = str(refused.value).splitlines()[0]
    assert re.match(rf"{re.escape(f'{tmp_path}/th/tests.ftl: {key}')}:? ", first), first
    assert told in first


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    broken = THAI.replace("{ $days } วัน", "วัน").replace("ยื่นคำขอ", "ยื่น { $name }")
    with pytest.raises(TextError) as refused:
        load_texts(written(tmp_path, en=ENGLISH, th=broken))
    assert [line.split(": ")[1] for line in str(refused.value).splitlines()] == ["tests-plain", "tests-days"]


def test_a_file_of_messages_that_is_no_text_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path, en=ENGLISH)
    (folder / "en" / "tests.ftl").write_bytes("tests-plain = 申請".encode("shift_jis"))
    with pytest.raises(TextError, match=r"en/tests\.ftl: file: it is not plain text; save it again as UTF-8"):
        load_texts(folder)


def test_files_with_the_signature_that_editors_of_windows_write_are_read(tmp_path: Path) -> None:
    folder = written(tmp_path, en=ENGLISH, th=THAI)
    for path in folder.rglob("*.*"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert load_texts(folder).say("th", "tests-plain") == "ยื่นคำขอ"


def test_a_language_that_is_complete_is_offered_and_one_that_is_not_stops_no_bot(texts: Texts) -> None:
    assert texts.locales == ("en", "th")
    assert texts.unfinished == ("ja", "km")
    assert texts.missing("ja") == {
        "tests-days",
        "tests-inner",
        "tests-outer",
        "tests-kind",
        "tests-kind-one",
        "tests-call",
    }


def test_a_language_without_any_message_is_prepared_and_not_offered(tmp_path: Path) -> None:
    texts = load_texts(written(tmp_path, en=ENGLISH, ne="# nothing yet\n"))
    assert texts.locales == ("en",)


def test_a_sentence_with_a_message_inside_that_is_missing_is_missing_itself(tmp_path: Path) -> None:
    texts = load_texts(written(tmp_path, en=ENGLISH, th="tests-outer = ยื่น { tests-inner }\n"))
    assert "tests-outer" in texts.missing("th")
    assert texts.say("th", "tests-outer", {"on": "2026-11-22"}) == "Apply before 2026-11-22."


def test_a_phone_in_a_language_that_is_not_complete_reads_english(texts: Texts) -> None:
    assert [texts.reads(code) for code in ("th-TH", "km", "ja", "ko", None)] == ["th", "en", "en", "en", "en"]


def test_who_chose_a_language_that_has_become_unfinished_reads_english_where_it_is(texts: Texts) -> None:
    assert texts.say("km", "tests-plain") == "ដាក់"
    assert texts.say("km", "tests-days", {"days": 1}) == "1 day"
    assert texts.say("xx", "tests-plain") == "Apply."  # the language itself was taken away


def test_who_reads_plain_japanese_reads_japanese_before_english(tmp_path: Path) -> None:
    folder = written(tmp_path, en=ENGLISH, ja="tests-plain = 申請\n", ja_easy="tests-days = { $days }日\n")
    assert load_texts(folder).say("ja-easy", "tests-plain") == "申請"


def test_what_is_picked_by_an_id_falls_back_alone(tmp_path: Path) -> None:
    texts = load_texts(written(tmp_path, en=ENGLISH, th=THAI.replace("tests-kind-one = บ้าน\n", "")))
    assert texts.say("th", "tests-kind", {"kind": "one"}) == "เรื่อง a home"


def test_texts_of_staff_are_no_part_of_a_language_for_workers(texts: Texts) -> None:
    assert "th" in texts.locales
    assert "staff-desk" not in texts.missing("th")


def test_staff_whose_language_has_no_texts_for_them_read_that_of_the_organisation(tmp_path: Path) -> None:
    for locale, words in (("en", "The desk"), ("ja", "窓口"), ("vi", "Quầy")):
        write(tmp_path, locale, "staff/staff.ftl", f"staff-desk = {words}\n")
        write(tmp_path, locale, "tests.ftl", "tests-plain = Apply.\n")
    folder = written(tmp_path, th="tests-plain = ยื่นคำขอ\n")
    said = {
        (reader, of_house): load_texts(folder, of_house).say(reader, "staff-desk")
        for reader in ("th", "vi", "en")
        for of_house in ("ja", "vi", "th")
    }
    assert said == {
        ("th", "ja"): "窓口",
        ("th", "vi"): "Quầy",
        ("th", "th"): "窓口",
        **{("vi", house): "Quầy" for house in ("ja", "vi", "th")},
        **{("en", house): "The desk" for house in ("ja", "vi", "th")},
    }


def test_a_screen_of_staff_is_in_one_language_and_a_worker_s_in_the_chosen_one(texts: Texts) -> None:
    chosen = Translator(texts, "th")
    of_staff = chosen.for_staff()
    assert (of_staff.locale, of_staff("staff-desk"), of_staff("tests-plain")) == ("ja", "窓口", "申請")
    assert (of_staff.for_reader().locale, of_staff.for_reader()("tests-plain")) == ("th", "ยื่นคำขอ")


def test_an_answer_of_its_own_to_a_question_is_no_part_of_what_a_language_must_have(tmp_path: Path) -> None:
    own = "form-yes-skill_test_passed = ผ่านแล้ว\n"
    texts = load_texts(written(tmp_path, en=ENGLISH, th=THAI + own, vi="form-yes-skill_test_passed = Rồi\n"))
    assert texts.locales == ("en", "th")
    assert [texts.writes(each, "form-yes-skill_test_passed") for each in ("en", "th")] == [False, True]
    folder = written(tmp_path, th=THAI + "form-yes-skill_test_passed = ผ่าน { $name }\n")
    with pytest.raises(TextError, match=r"form-yes-skill_test_passed: it has \$name"):
        load_texts(folder)


def test_a_message_that_nobody_wrote_is_a_bug(texts: Texts) -> None:
    with pytest.raises(TextError, match="th: no message tests-nothing"):
        texts.say("th", "tests-nothing")


def test_what_cannot_be_read_hides_nothing_else_that_is_wrong(tmp_path: Path) -> None:
    broken = THAI.replace("tests-plain = ยื่นคำขอ", "tests-plain ยื่น").replace("{ $days } วัน", "วัน")
    with pytest.raises(TextError) as refused:
        load_texts(written(tmp_path, en=ENGLISH, th=broken, vi="tests-plain = Nộp\ntests-plain = Nộp\n"))
    told = [tuple(line.removeprefix(f"{tmp_path}/").split(": ")[:2]) for line in str(refused.value).splitlines()]
    assert told == [("th/tests.ftl", "tests-plain"), ("th/tests.ftl", "tests-days"), ("vi/tests.ftl", "tests-plain")]
