"""An amount beside a word for an account is no account number, in any language; a number without such a word is one."""

import pytest

from bot.domain.privacy.prohibited_data import ProhibitedData, found_in
from bot.handlers.privacy.keywords import watchwords
from bot.resources import locales_folder
from bot.texts import load_texts

WORDS = watchwords(load_texts(locales_folder()))
# The word for an account of each language, and amounts as they are written beside it.
ACCOUNTS = {
    "en": "bank account",
    "ja": "口座",
    "ja-easy": "口座",
    "vi": "tài khoản",
    "id": "rekening",
    "fil": "bank account",
    "zh-hans": "银行账户",
    "ne": "खाता नम्बर",
    "km": "លេខគណនី",
    "my": "ဘဏ်စာရင်း",
    "th": "เลขบัญชี",
}
AMOUNTS = {
    "en": ["1500000 yen", "JPY 1500000", "¥1500000", "1500000 dollars", "$1500000"],
    "ja": ["1500000円", "1500000 ドル", "￥1500000", "１５０００００円"],
    "ja-easy": ["1500000えん", "1500000 円"],
    "vi": ["1500000 đồng", "1500000đ", "12000000 VND", "1500000 yên", "₫1500000", "1500000 yen"],
    "id": ["1500000 rupiah", "Rp 1500000", "Rp1500000", "1500000 yen", "IDR 1500000"],
    "fil": ["1500000 piso", "PHP 1500000", "₱1500000", "1500000 yen"],
    "zh-hans": ["1500000日元", "1500000 元", "1500000块钱", "1500000 人民币", "1500000rmb", "1500000日币"],
    "ne": ["1500000 रुपैयाँ", "रु 1500000", "१५००००० येन", "Rs 1500000"],
    "km": ["1500000 រៀល", "1500000 យ៉េន", "១៥០០០០០ ដុល្លារ"],
    "my": ["1500000 ကျပ်", "1500000 ယန်း", "၁၅၀၀၀၀၀ ကျပ်"],
    "th": ["1500000 บาท", "1500000 เยน", "๑๕๐๐๐๐๐ บาท", "฿1500000"],
}


@pytest.mark.parametrize(("code", "amount"), [(code, each) for code, amounts in AMOUNTS.items() for each in amounts])
def test_an_amount_of_money_is_no_account(code: str, amount: str) -> None:
    assert found_in(f"{ACCOUNTS[code]} {amount}", WORDS) is None


@pytest.mark.parametrize(("code", "account"), [*ACCOUNTS.items()])
def test_a_number_without_a_word_for_money_is_an_account(code: str, account: str) -> None:
    assert found_in(f"{account} 1234567", WORDS) is ProhibitedData.BANK_ACCOUNT, code
    assert found_in(f"{account} 1234567.", WORDS) is ProhibitedData.BANK_ACCOUNT, code


@pytest.mark.parametrize("sent", ["打钱到账户1234567", "send money to bank account 1234567", "ផ្ញើលុយ លេខគណនី 1234567"])
def test_money_that_is_sent_to_an_account_does_not_hide_its_number(sent: str) -> None:
    assert found_in(sent, WORDS) is ProhibitedData.BANK_ACCOUNT
