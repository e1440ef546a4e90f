"""Watch words find what people write in fear, in its usual forms, and leave alone what people write every day."""

from pathlib import Path

import pytest
import yaml

from bot.domain.support.watch_words import WatchedSign, WatchWords, flags_in, signs_in
from bot.facts import load_facts
from bot.resources import data_folder

SENTENCES = yaml.safe_load(Path(__file__).with_name("watched.yaml").read_text(encoding="utf-8"))
PLAIN = yaml.safe_load(Path(__file__).with_name("plain_cries.yaml").read_text(encoding="utf-8"))
CRIES = [(sentence, sign) for by_sign in PLAIN["cries"].values() for sign, told in by_sign.items() for sentence in told]


@pytest.fixture(scope="module")
def watch_words() -> WatchWords:
    return load_facts(data_folder()).watch_words


def sentences(kind: str) -> list[str]:
    return [sentence for listed in SENTENCES[kind].values() for sentence in listed]


@pytest.mark.parametrize("sentence", sentences("watched"))
def test_a_cry_is_found_in_every_form(watch_words: WatchWords, sentence: str) -> None:
    assert signs_in(sentence, watch_words)


@pytest.mark.parametrize("sentence", sentences("harmless"))
def test_an_everyday_sentence_is_none(watch_words: WatchWords, sentence: str) -> None:
    assert not signs_in(sentence, watch_words)


@pytest.mark.parametrize(("sentence", "sign"), CRIES)
def test_a_plain_cry_is_found_for_what_it_is(watch_words: WatchWords, sentence: str, sign: str) -> None:
    assert sign in signs_in(sentence, watch_words)


@pytest.mark.parametrize("sentence", [each for told in PLAIN["harmless"].values() for each in told])
def test_knives_doors_blood_and_medicine_at_work_are_no_signs(watch_words: WatchWords, sentence: str) -> None:
    assert not signs_in(sentence, watch_words)
    assert not flags_in(sentence, watch_words)


@pytest.mark.parametrize(
    ("sentence", "sign"),
    [
        ("sep da vao bung", "violence"),
        ("đánh hội đồng", "violence"),
        ("sep cam dao", "violence"),
        ("no cam dao doi em", "violence"),
        ("túm tóc", "violence"),
        ("sếp túm tóc em", "violence"),
        ("nem bua", "violence"),
        ("chảy máu nhiều", "violence"),
        ("em bị chảy máu nhiều", "violence"),
        ("sep om hon em", "harassment"),
        ("giam doc ru ngu", "harassment"),
        ("uong thuoc ngu chet", "self_harm"),
        ("song khong bang chet", "self_harm"),
        ("sống để làm gì nữa", "self_harm"),
        ("boss ga tataku", "violence"),
        ("shachou ga tataku", "violence"),
        ("watashi o tatakimasu", "violence"),
        ("しゃちょう わたし たたく", "violence"),
        ("ころすと いった", "violence"),
        ("ちが たくさん でます", "violence"),
        ("おっぱい さわった", "harassment"),
        ("ホテルに いこうと いいます", "harassment"),
        ("あかちゃん できた", "pregnancy"),
        ("せいり こない", "pregnancy"),
        ("むりです しにます", "self_harm"),
        ("もう しにます", "self_harm"),
        ("bos pegang2 badan saya", "harassment"),
        ("hinahawakan ako ng boss", "harassment"),
        ("nilock nila ang pinto", "violence"),
        ("gisumbag ko", "violence"),
        ("gikulata ko", "violence"),
        ("有人拿刀", "violence"),
        ("wo xiang si", "self_harm"),
        ("bu xiang huo le", "self_harm"),
        ("သေတော့မယ်", "self_harm"),
        ("သွေးတွေထွက်နေတယ်", "violence"),
        ("သူ့ကို သတ်ချင်တယ်", "violence"),
        ("ဆွဲခေါ်သွားတယ်", "violence"),
        ("သူဌေးက ကျွန်မကို ဆွဲခေါ်သွားတယ်", "violence"),
        ("malai maryo", "violence"),
        ("ragat aairaxa", "violence"),
        ("sabai aushadhi khaye", "self_harm"),
        ("buntis ako, asawa ko nasa Pinas", "pregnancy"),
        ("em có thai vợ sếp biết", "pregnancy"),
        ("บอกแฟนท้องแล้ว", "pregnancy"),
    ],
)
def test_what_fresh_walkers_typed_is_found_for_what_it_is(watch_words: WatchWords, sentence: str, sign: str) -> None:
    assert signs_in(sentence, watch_words) == {sign}


@pytest.mark.parametrize(
    "sentence",
    [
        "chảy máu mũi một chút",
        "em bị chảy máu mũi nhiều",
        "em cắt rau mỗi ngày",
        "sếp cầm dao cắt thịt",
        "không cho nó cầm dao",
        "sếp ốm hơn em",
        "sep da vao phong hop",
        "uống thuốc ngủ theo bác sĩ",
        "bị bong gân nhẹ",
        "bảo hiểm tai nạn lao động là gì",
        "ký giấy gì khi nghỉ việc",
        "sống ở Nhật để làm việc",
        "vợ em có thai, em muốn xin nghỉ",
        "vợ tôi sắp có em bé",
        "senpai ga doa wo tataku",
        "せんぱいが ドアを たたきます",
        "はなぢが たくさん でます",
        "ともだちが たくさん でます",
        "申請書を だしてくれない",
        "整理券が こない",
        "妻が妊娠しています",
        "赤ちゃんが おっぱいを さわります",
        "かいしゃに パスポートを もっていきます",
        "saya potong sayur",
        "hidung berdarah sedikit",
        "saya pulang jam lima",
        "mau mati-matian belajar",
        "istri saya hamil",
        "buntis ang asawa ko",
        "nilock ko ang pinto",
        "nilock nila ang pinto tuwing gabi",
        "hinawakan ko ang kamay ng pasyente",
        "有人拿刀切菜",
        "我想死他了",
        "想死妈妈了",
        "我老婆怀孕了",
        "wo xiang si kao yi xia",
        "wo bu xiang huo dong",
        "ဗိုက်ဆာလို့ သေတော့မယ်",
        "နှာခေါင်းသွေး နည်းနည်း ထွက်တယ်",
        "လက်ပြတ်အင်္ကျီ ဝယ်ချင်တယ်",
        "ခြင်တွေ သတ်ချင်တယ်",
        "သူငယ်ချင်းက ပွဲကို ဆွဲခေါ်သွားတယ်",
        "ဇနီးက ကိုယ်ဝန်ရှိတယ်",
        "nak bata ali ragat aayo",
        "doctor le diyeko sabai aushadhi khaye",
        "kaam chodyo bhane ke hunchha",
        "श्रीमती गर्भवती छिन्",
        "ភរិយាខ្ញុំមានផ្ទៃពោះ",
        "เมียผมท้อง",
        "my wife is pregnant",
        "my nose bleeds a little",
        "I cut vegetables",
        "the machine cut the paper",
    ],
)
def test_its_harmless_neighbours_are_left_alone(watch_words: WatchWords, sentence: str) -> None:
    assert not signs_in(sentence, watch_words)
    assert not flags_in(sentence, watch_words)


def test_every_language_of_the_bot_has_words_for_every_sign(watch_words: WatchWords) -> None:
    for sign, by_language in watch_words.signs.items():
        assert set(by_language) >= set(SENTENCES["watched"]), sign


def test_other_languages_of_the_workers_have_a_few_sure_words(watch_words: WatchWords) -> None:
    others = set(PLAIN["cries"]) - set(SENTENCES["watched"])
    assert others == {"mn", "hi", "bn", "si", "uz", "pt"}
    for sign, by_language in watch_words.signs.items():
        is_sure = sign in (WatchedSign.VIOLENCE, WatchedSign.SELF_HARM)
        assert set(by_language) - set(SENTENCES["watched"]) == (others if is_sure else set()), sign


def test_letters_may_lack_their_marks_but_have_no_others(watch_words: WatchWords) -> None:
    assert signs_in("Sếp đánh tôi", watch_words) == signs_in("SEP DANH TOI", watch_words)
    assert signs_in("sếp đanh tôi", watch_words)
    assert not signs_in("tôi đã tới", watch_words)


def test_harmless_words_do_not_hide_a_cry_beside_them(watch_words: WatchWords) -> None:
    assert signs_in("ปวดท้อง หัวหน้าตบผม", watch_words)
    assert signs_in("他打我电话，还打我", watch_words)


def test_a_line_may_say_what_must_not_come_next(watch_words: WatchWords) -> None:
    assert not signs_in("I don't want to live in this dormitory", watch_words)
    assert signs_in("I don't want to live in this world", watch_words)


def test_a_word_may_need_its_marks(watch_words: WatchWords) -> None:
    assert not signs_in("bị đánh dấu", watch_words)
    assert signs_in("bi danh dau", watch_words)


def test_no_line_of_the_list_is_one_letter(watch_words: WatchWords) -> None:
    lines = [line for listed in watch_words.signs.values() for words in listed.values() for line in words]
    assert [line for line in lines if " " not in line and min(map(len, line.split("/"))) < 2] == ["殴", "蹴"]


@pytest.mark.parametrize(
    ("sentence", "flag"),
    [
        ("They took my passport", "documents_held"),
        ("The company keeps our passports", "documents_held"),
        ("社長がパスポートを持っています", "documents_held"),
        ("パスポートを返してくれません", "documents_held"),
        ("パスポートは会社が持っています", "documents_held"),
        ("パスポートが返ってきません", "documents_held"),
        ("ざいりゅうカードをとられました", "documents_held"),
        ("Công ty giữ hộ chiếu của em", "documents_held"),
        ("cty ko tra lai ho chieu", "documents_held"),
        ("I must pay a penalty if I quit", "deposit_penalty"),
        ("やめたら違約金と言われました", "deposit_penalty"),
        ("辞めるならお金を払えと言われました", "deposit_penalty"),
        ("保証金が返ってきません", "deposit_penalty"),
        ("Nghỉ việc thì bị phạt", "deposit_penalty"),
        ("tiền cọc chống trốn", "deposit_penalty"),
        ("wages not paid", "unpaid_wages"),
        ("I haven't been paid for two months", "unpaid_wages"),
        ("残業代が出ません", "unpaid_wages"),
        ("給料もらってない", "unpaid_wages"),
        ("きゅうりょうがまだはいっていません", "unpaid_wages"),
        ("会社が給料を払いません", "unpaid_wages"),
        ("賃金が振り込まれていません", "unpaid_wages"),
        ("サービス残業をさせられています", "unpaid_wages"),
        ("Công ty chưa trả lương", "unpaid_wages"),
        ("sếp giam lương 2 tháng", "unpaid_wages"),
        ("bos menahan paspor saya", "documents_held"),
        ("hawak ng boss ang passport ko", "documents_held"),
        ("သူဌေးက passport ကို ပြန်မပေးဘူး", "documents_held"),
        ("मालिकले पासपोर्ट खोस्यो", "documents_held"),
        ("malik le passport diena", "documents_held"),
        ("ថៅកែយកប៉ាស្ព័រខ្ញុំ", "documents_held"),
        ("บริษัทยึดพาสปอร์ต", "documents_held"),
        ("老板扣了我的护照", "documents_held"),
        ("kalau keluar kena denda", "deposit_penalty"),
        ("အလုပ်ထွက်ရင် လျော်ကြေးပေးရမယ်", "deposit_penalty"),
        ("काम छोडे जरिवाना", "deposit_penalty"),
        ("បើឈប់ត្រូវបង់លុយ", "deposit_penalty"),
        ("ถ้าลาออกต้องจ่ายค่าปรับ", "deposit_penalty"),
        ("辞职要付违约金", "deposit_penalty"),
        ("gaji saya belum dibayar", "unpaid_wages"),
        ("hindi pa binabayaran ang sahod ko", "unpaid_wages"),
        ("လစာ မပေးသေးဘူး", "unpaid_wages"),
        ("दुई महिनाको तलब दिएन", "unpaid_wages"),
        ("talab aayena", "unpaid_wages"),
        ("ថៅកែអត់បើកប្រាក់ខែ", "unpaid_wages"),
        ("ถ้าถามก็ยังไม่จ่ายเงินเดือน", "unpaid_wages"),
        ("老板拖欠工资", "unpaid_wages"),
        ("tai nan dut tay", "accident"),
        ("bi bong", "accident"),
        ("máy cắt đứt tay em", "accident"),
        ("ép ký giấy nghỉ việc", "dismissal"),
        ("おかね もらえません", "unpaid_wages"),
        ("かいしゃが パスポートを もっています", "documents_held"),
        ("機械に指をはさまれました", "accident"),
        ("paspor ku di pegang bos", "documents_held"),
        ("paspor ga dibalikin", "documents_held"),
        ("saya ga digaji", "unpaid_wages"),
        ("dipaksa pulang", "dismissal"),
        ("jari saya terpotong mesin", "accident"),
        ("hawak ng kumpanya passport ko", "documents_held"),
        ("ayaw ibigay passport ko", "documents_held"),
        ("hindi binayaran sweldo ko", "unpaid_wages"),
        ("逼我回国", "dismissal"),
        ("逼我签字", "dismissal"),
        ("公司不给钱", "unpaid_wages"),
        ("護照被扣", "documents_held"),
        ("လက်ပြတ်သွားတယ်", "accident"),
        ("haat katyo machine le", "accident"),
        ("मेसिनले हात काट्यो", "accident"),
        ("kaam chodyo bhane 5 lakh tirnu parcha", "deposit_penalty"),
        ("they forced me to resign", "dismissal"),
        ("my finger got caught in the machine", "accident"),
    ],
)
def test_words_offer_staff_a_flag_and_restrict_nothing(watch_words: WatchWords, sentence: str, flag: str) -> None:
    assert flags_in(sentence, watch_words) == {flag}
    assert not signs_in(sentence, watch_words)


@pytest.mark.parametrize(
    "sentence",
    [
        "When is my passport ready?",
        "Where do I renew my passport?",
        "How much are my wages?",
        "When do we get paid?",
        "残業代は出ますか",
        "給料が入っていました",
        "パスポートを持っていきますか",
        "会社にパスポートを持っていきます",
        "パスポートが返ってきました",
        "パスポートを返してくれました",
        "在留カードを返さないといけませんか",
        "会社をやめたらお金がもらえますか",
        "児童手当がもらえません",
        "給料はもうもらいました",
        "Khi nào trả lương?",
        "Em đi lấy hộ chiếu",
        "Em tự giữ hộ chiếu",
        "tiền cọc nhà bao nhiêu",
        "không trả hộ em tiền nhà",
        "paspor saya kapan jadi",
        "saya ambil paspor di kedutaan",
        "kailan ang sahod",
        "nasa akin ang passport ko",
        "passport သက်တမ်းတိုးချင်တယ်",
        "လစာ ဘယ်တော့ရမလဲ",
        "पासपोर्ट लिएर आउनुहोस्",
        "तलब कहिले आउँछ",
        "ខ្ញុំយកប៉ាស្ព័រទៅស្ថានទូត",
        "ប្រាក់ខែបើកថ្ងៃណា",
        "พาสปอร์ตหมดอายุเมื่อไหร่",
        "เงินเดือนออกวันไหน",
        "护照什么时候能拿",
        "工资什么时候发",
    ],
)
def test_everyday_words_offer_none(watch_words: WatchWords, sentence: str) -> None:
    assert not flags_in(sentence, watch_words)
