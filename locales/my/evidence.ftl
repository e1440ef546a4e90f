# A message of a worker was removed from the chats, because it showed a card or a secret number: what the worker is told.
# “hidden”: staff cannot see it any more, but we keep a copy. “No.” is short for “number”.

# Why it was removed. $reason (String); “own”: the worker said so
evidence-because = { $reason ->
    [own] ကတ်၊ နိုင်ငံကူးလက်မှတ် သို့မဟုတ် ဘဏ်စာအုပ် ပါနိုင်ပါသည်။
    [my_number] My Number (マイナンバー) ပါပုံရပါသည်။
    [card] ကတ်၊ နိုင်ငံကူးလက်မှတ် သို့မဟုတ် ထိုအရာတို့၏ နံပါတ် ပါပုံရပါသည်။
    [bank_account] ဘဏ်စာရင်းနံပါတ် ပါပုံရပါသည်။
    [password] စကားဝှက် သို့မဟုတ် PIN ပါပုံရပါသည်။
    [mistake] မှားပို့ခြင်း သို့မဟုတ် အခြားသူအကြောင်း ဖြစ်နိုင်ပါသည်။
   *[other] ဤနေရာတွင် မထားသင့်ဟု ထိုသူတို့ ယူဆပါသည်။
}
# $readers (String)
evidence-who = { $readers ->
    [admins] အက်ဒမင်များ
   *[restricted] ကူညီရေးတာဝန်ခံနှင့် အက်ဒမင်များ
}
# $readers (String) as above, or “none” where the worker has hidden it from all of them
evidence-only = { $readers ->
    [none] ဤနေရာရှိ မည်သူမျှ ကြည့်ခွင့် မရှိပါ။
   *[other] { evidence-who }သာ ကြည့်နိုင်ပါသည်။
}
# $circle (String) whose member removed it: the whole staff, or managers and admins alone
evidence-by = { $circle ->
    [group] ပံ့ပိုးကူညီရေးဝန်ထမ်း
    [admins] အက်ဒမင်တစ်ဦး
   *[restricted] ကူညီရေးတာဝန်ခံ သို့မဟုတ် အက်ဒမင်တစ်ဦး
}
evidence-out = သင့်စာကို ဤချတ်နှင့် ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ ချတ်များမှ ဖျက်ပါသည်။ Telegram က ဖျက်ခွင့်မပေးလျှင် ဤနေရာတွင် ပြောပြပါမည်။
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by }က { DAY($on) }၊ { $time } ရှိ သင့်စာကို ဖယ်ရှားပါပြီ။</b> { evidence-because } သင် အမှားလုပ်ခြင်း မဟုတ်ပါ။

    ထိုစာတွင် ပါခဲ့သည်ကို ဘာမျှ မထားပါ။ ထိုစာတွင် အခြားအရာ ပါခဲ့လျှင် ထိုအပိုင်းကို ထပ်ပို့ပါ။

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by }က { DAY($on) }၊ { $time } ရှိ သင့်စာကို ဖျောက်ထားပါပြီ။</b> { evidence-because } သင် အမှားလုပ်ခြင်း မဟုတ်ပါ။

    သင့်မှတ်တမ်းများကို ဥပဒေကိစ္စအတွက် ထားရသောကြောင့် ဖျောက်ထားသည့် မိတ္တူ ထားပါသည်။ မိတ္တူကို { evidence-who }သာ ဖတ်နိုင်ပါသည်။

    <blockquote expandable>ဥပဒေကိစ္စ ပြီးလျှင် မိတ္တူကို ဖျက်ဆီးပြီး သင့်ကို ပြောပြပါမည်။ { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by }က { DAY($on) }၊ { $time } ရှိ သင့်စာကို ဖျောက်ထားပါပြီ။</b> { evidence-because } သင် အမှားလုပ်ခြင်း မဟုတ်ပါ။

    ဖျောက်ထားသည့် မိတ္တူ ထားပါသည်။ { evidence-who }သာ ဖတ်နိုင်ပါသည်။ ထိုသူတို့က { DAY($decide_on) } နောက်ဆုံးထား၍ ဆုံးဖြတ်သင့်ပါသည်။

    <blockquote expandable>မိတ္တူကို သက်သေအဖြစ် ထားခြင်း၊ ဖျက်ဆီးခြင်း သို့မဟုတ် သင့်စာကို ပြန်ပြခြင်း လုပ်နိုင်ပါသည်။ ဆုံးဖြတ်ချက်ကို သင့်အား ပြောပြပါမည်။ ထိုအချိန်အထိ သင့်အကြောင်း အခြားမှတ်တမ်းများ ရှိနေသရွေ့ မိတ္တူကို ထားပါမည်။ သင် ဖတ်နိုင်ပါသည်- /mydata၊ “{ my_data-send }”။ { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by }က { DAY($on) }၊ { $time } ရှိ သင့်စာကို ဖျောက်ထားပါပြီ။</b> { evidence-because } သင် အမှားလုပ်ခြင်း မဟုတ်ပါ။

    ဂဏန်းများ မပါသည့် ဖျောက်ထားသည့် မိတ္တူ ထားပါသည်။ { evidence-who }သာ ဖတ်နိုင်ပါသည်။ ထိုသူတို့က { DAY($decide_on) } နောက်ဆုံးထား၍ ဆုံးဖြတ်သင့်ပါသည်။

    <blockquote expandable>မိတ္တူကို သက်သေအဖြစ် ထားခြင်း၊ ဖျက်ဆီးခြင်း သို့မဟုတ် သင့်စာကို ပြန်ပြခြင်း လုပ်နိုင်ပါသည်။ ဆုံးဖြတ်ချက်ကို သင့်အား ပြောပြပါမည်။ ထိုအချိန်အထိ သင့်အကြောင်း အခြားမှတ်တမ်းများ ရှိနေသရွေ့ မိတ္တူကို ထားပါမည်။ သင် ဖတ်နိုင်ပါသည်- /mydata၊ “{ my_data-send }”။ { evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = { DAY($on) }၊ { $time } ရှိ သင့်ဖျောက်ထားသည့်စာ- စာသားမိတ္တူကို သက်သေအဖြစ် ထားပါသည်။ { evidence-who }သာ ဖတ်နိုင်ပါသည်။ သင်လည်း ဖတ်နိုင်ပါသည်- /mydata၊ “{ my_data-send }”။ သင့်တိုင်ပင်မှု မှတ်တမ်းများ ဖျက်သည့်အခါ အတူဖျက်ပါမည်။
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] { DAY($on) }၊ { $time } ရှိ သင့်ဖျောက်ထားသည့်စာ- သင့်မှတ်တမ်းများကို ဥပဒေကိစ္စအတွက် ထားရန် မလိုတော့ပါ။ ထို့ကြောင့် မိတ္တူကို ဖျက်ဆီးပြီးပါပြီ။ ထိုစာတွင် ပါခဲ့သည်ကို မှတ်တမ်းတွင် ဘာမျှ မထားပါ။
   *[manager] { DAY($on) }၊ { $time } ရှိ သင့်ဖျောက်ထားသည့်စာ- မိတ္တူကို ဖျက်ဆီးရန် ဆုံးဖြတ်ပြီး ဖျက်ဆီးပြီးပါပြီ။ ထိုစာတွင် ပါခဲ့သည်ကို မှတ်တမ်းတွင် ဘာမျှ မထားပါ။
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] { DAY($on) }၊ { $time } ရှိ သင့်ဖျောက်ထားသည့်စာ- ပြန်ပြရန် ဆုံးဖြတ်ပါပြီ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက စာသားကို ဖတ်နိုင်ပါသည်။
    [admins] { DAY($on) }၊ { $time } ရှိ သင့်ဖျောက်ထားသည့်စာ- ပြန်ထားရန် ဆုံးဖြတ်ပါပြီ။ အက်ဒမင်များသာ စာသားကို ဖတ်နိုင်ပါသည်။
   *[restricted] { DAY($on) }၊ { $time } ရှိ သင့်ဖျောက်ထားသည့်စာ- ပြန်ထားရန် ဆုံးဖြတ်ပါပြီ။ ကူညီရေးတာဝန်ခံနှင့် အက်ဒမင်များသာ စာသားကို ဖတ်နိုင်ပါသည်။
}
# $number (String) of a consultation or complaint that fewer people can read
evidence-worker-elsewhere = 🔒 အမှတ် { $number }- ဖယ်ရှားခဲ့သည့်စာသည် အမှတ် { $number } တွင်လည်း ပါပါသည်။ ဖယ်ရှားသူက အမှတ် { $number } ကို မဖတ်နိုင်သောကြောင့် ထိုနေရာတွင် ရှိနေပါမည်။
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ { DAY($on) }၊ { $time } ရှိ သင့်စာကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအုပ်စုမှ မဖျက်နိုင်ခဲ့ပါ။ Telegram က ဖျက်ခွင့် မပေးပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက ထိုနေရာတွင် မြင်မိနိုင်ပါသေးသည်။ ဖျက်ရန် ထိုဝန်ထမ်းများကို ကျွန်ုပ်တို့ ပြောထားပါသည်။
