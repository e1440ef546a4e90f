# News: what staff write to many people at once.

notice-other_language = ℹ️ သင့်ဘာသာစကားဖြင့် စာသား မရှိသေးပါ။ နားမလည်လျှင် ဤချတ်တွင် မေးပါ။
notice-corrected = ✏️ ဤစာကို ကျွန်ုပ်တို့ ပြင်ပြီးပါပြီ။
notice-taken_back = 🗑 <b>{ DAY($on) } ရှိ ကျွန်ုပ်တို့၏စာကို ပြန်ရုပ်သိမ်းပါပြီ။</b> ထိုစာ အကျုံးမဝင်တော့ပါ။
# $buttons (String) what workers can tap below it, in the language of the words
notice-test = 🧪 သတင်း { $notice } ၏ စမ်းသပ်ချက်- { LANGUAGE($locale) }။ သင်သာ မြင်ရပါသည်။ အောက်တွင် အလုပ်သမားများ ရမည့်ခလုတ်- { $buttons }
notice-button-link = 🔗 စာမျက်နှာ ဖွင့်ရန်

## Below a notice, which a worker knows as news

notice-button-read = ✅ ဖတ်ပြီးပါပြီ
notice-button-unclear = 🤔 နားမလည်ပါ
notice-button-question = 💬 မေးစရာ ရှိပါသည်

## What a tap says

notice-read = ✅ ကျေးဇူးတင်ပါသည်။ ဖတ်ပြီးကြောင်း သိပါပြီ။
notice-read-before = ✅ ဖတ်ပြီးကြောင်း ယခင် ပြောပြီး ဖြစ်ပါသည်။
notice-read_new = ထို့နောက် ဤသတင်း ပြောင်းသွားပါပြီ။ မူအသစ်ကို ဖတ်ပါ။
# Where the new version has no words in the language of the worker; also above the words before it
notice-no_new_text = ⚠️ ထို့နောက် ဤသတင်း ပြောင်းသွားပါပြီ။ သင့်ဘာသာစကားဖြင့် စာသားအသစ် မရှိသေးပါ။ ကျွန်ုပ်တို့ကို မေးပါ- “{ notice-button-question }” ကို နှိပ်ပါ။
notice-not_valid = ဤသတင်းကို ပြန်ရုပ်သိမ်းပါပြီ။ အကျုံးမဝင်တော့ပါ။
# $number (String) of the consultation
notice-asked-unclear = 🤔 ဤသတင်းကို သင် နားမလည်ကြောင်း ပံ့ပိုးကူညီရေးဝန်ထမ်းကို ပြောပါသည်။ သင့်အမှတ်မှာ { $number } ဖြစ်ပါသည်။ ယခု ထပ်ရေးနိုင်ပါသည်။ ဘာ မရှင်းပါသလဲ။
# $number (String) of the consultation
notice-asked-question = 💬 ဤသတင်းအကြောင်း မေးစရာရှိကြောင်း ပံ့ပိုးကူညီရေးဝန်ထမ်းကို ပြောပါသည်။ သင့်အမှတ်မှာ { $number } ဖြစ်ပါသည်။ မေးခွန်းကို ယခု ရေးပါ။
# $number (String) of the consultation
notice-asked-before = 💬 ဤသတင်းအကြောင်း ယခင် မေးပြီး ဖြစ်ပါသည်။ သင့်အမှတ်မှာ { $number } ဖြစ်ပါသည်။ ယခု ထပ်ရေးနိုင်ပါသည်။

## Who has not tapped “I have read it”, once

# $sent (String) the day of the news, which this is a reply to
notice-silent = 📰 { DAY($sent) } တွင် သတင်းတစ်ခု ပို့ခဲ့ပါသည်။ ဖတ်ပါ။ ပြီးလျှင် “{ notice-button-read }” ကို နှိပ်ပါ။ မရှင်းလျှင် မေးပါ။

## The last news, from the menu

notice-list =
    <b>📰 သတင်းများ</b>

    သင့်ထံ နောက်ဆုံး ပို့ခဲ့သည့် သတင်းများ ဖြစ်ပါသည်။ ဖတ်ရန် တစ်ကြောင်းကို နှိပ်ပါ။
notice-list-empty =
    <b>📰 သတင်းများ</b>

    ယခု ဤနေရာတွင် သတင်း မရှိပါ။
# Beside the day
notice-list-back = ပြန်ရုပ်သိမ်းပြီး
# $sent (String) its day; $corrected (String) the day of the new version, or “none”; $media (String) photo, document, or “none”
notice-one = <b>📰 { DAY($sent) } ရှိ သတင်း</b>{ $corrected ->
    [none] {""}
   *[other] {" "}(မူအသစ်- { DAY($corrected) })
}{ $media ->
    [photo] {" "}🖼 ဓာတ်ပုံသည် ဤချတ်၏ အထက်တွင် ရှိပါသည်။
    [document] {" "}📎 ဖိုင်သည် ဤချတ်၏ အထက်တွင် ရှိပါသည်။
   *[none] {""}
}
notice-one-is_read = {""}
    ✅ သင် ဖတ်ပြီးပါပြီ။
# $sent (String) its day; $back (String) the day on which it was taken back
notice-one-back =
    <b>📰 { DAY($sent) } ရှိ သတင်း</b>

    ဤသတင်းကို { DAY($back) } တွင် ပြန်ရုပ်သိမ်းခဲ့ပါသည်။ အကျုံးမဝင်တော့ပါ။
notice-one-gone = ဤသတင်း ဤနေရာတွင် မရှိတော့ပါ။
