# What a worker reads who has written without being asked: who has it, when an answer comes, and what to do next.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

# $number (String) of a consultation
receipt-new = <b>✅ အမှတ် { $number }- သင့်စာကို ရပါပြီ။</b> ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ ရောက်ပါမည်။ သင့်ကုမ္ပဏီက မမြင်နိုင်ပါ။
# $number, $kind (String)
receipt-added = <b>✅ အမှတ် { $number } တွင် ထည့်ပြီးပါပြီ။</b> { WORD("consultation-kind", $kind) }
# $number, $organisation (String)
receipt-restricted = <b>🔒 အမှတ် { $number }- { $organisation } ၏ ကူညီရေးတာဝန်ခံ၊ အက်ဒမင်နှင့် ထိုသူတို့ ရွေးသည့် ပံ့ပိုးကူညီရေးဝန်ထမ်းသာ ဖတ်နိုင်ပါသည်။</b> သင့်ကုမ္ပဏီက မမြင်နိုင်ပါ။
# $number, $organisation (String)
receipt-complaint = <b>🔒 အမှတ် { $number }- { $organisation } ၏ အက်ဒမင်များသာ ဖတ်နိုင်ပါသည်။</b> ပံ့ပိုးကူညီရေးဝန်ထမ်းက မမြင်နိုင်ပါ။
receipt-what = ဘာအကြောင်းလဲ။ မဖြေလည်း ရပါသည်။
# $readers (String) of the matter: who answers it
receipt-who = { $readers ->
    [restricted] ကူညီရေးတာဝန်ခံနှင့် အက်ဒမင်များ
    [admins] အက်ဒမင်များ
   *[group] ပံ့ပိုးကူညီရေးဝန်ထမ်း
}
# $on (String) a day, $until (String) a time of day, $readers (String)
receipt-answer-by = { receipt-who }က { DAY($on) }၊ { $until } နောက်ဆုံးထား၍ ပြန်ဖြေပါမည်။
# $on (String) a day, which is read late where Telegram was away; $until (String) a time of day, $readers (String)
receipt-answer-today = { receipt-who }က ယနေ့ { DAY($on) }၊ { $until } နောက်ဆုံးထား၍ ပြန်ဖြေပါမည်။
# $opens_on (String) a day, $at (String) a time of day; and what receipt-answer-by takes
receipt-answer-later = ကျွန်ုပ်တို့ ရုံး ပိတ်ထားပါသည်။ ပြန်ဖွင့်ချိန်- { DAY($opens_on) }၊ { $at }။ { receipt-answer-by }
# The same, and $phone (String) of the organisation
receipt-answer-later-call = { receipt-answer-later } စောင့်မရလျှင် ဖုန်းခေါ်ပါ- { $phone }။
# $readers (String)
receipt-answer-unknown = { receipt-who }က ဤနေရာတွင် အမြန်ဆုံး ပြန်ဖြေပါမည်။
# Instead of when an answer comes, while somebody in danger waits for a manager
# $readers (String) of the matter
receipt-alarm-told = 📣 { danger-alarmed_ones }ကို အသိပေးနေပါသည်။ မည်သူမျှ သင့်ကို မကူညီရသေးပါ။ သင့်ထံ ဤနေရာတွင် စာရေးပါမည်။
# $phone (String) of the organisation, or "none"
receipt-alarm-unheard = { $phone ->
    [none] ⚠️ ဤစာကို ဖတ်နိုင်သူ မည်သူ့ကိုမျှ မဆက်သွယ်နိုင်သေးပါ။ အခြားဖုန်းနံပါတ်များအတွက် { sign-danger } ကို နှိပ်ပါ။
   *[other] ⚠️ ဤစာကို ဖတ်နိုင်သူ မည်သူ့ကိုမျှ မဆက်သွယ်နိုင်သေးပါ။ ကျွန်ုပ်တို့ကို ဖုန်းခေါ်ပါ- { $phone }။ အခြားဖုန်းနံပါတ်များအတွက် { sign-danger } ကို နှိပ်ပါ။
}
receipt-alarm-taken = ✅ ကူညီရေးတာဝန်ခံ သို့မဟုတ် အက်ဒမင်တစ်ဦးက သင့်ကို ယခု ကူညီနေပါသည်။ သင့်ထံ စာရေးပါမည် သို့မဟုတ် ဖုန်းခေါ်ပါမည်။
# The same of a matter in which everybody is named who could read it; and before it, $number (String)
receipt-alarm-nobody_left = ဤစာကို ဖတ်နိုင်သည့် ဤနေရာရှိ လူအားလုံးကို သင် အမည်ဖော်ပြထားပါသည်။ ထို့ကြောင့် မည်သူမျှ မဖတ်ပါ။ ပြင်ပရုံးကို မေးနိုင်ပါသည်။ ဖုန်းနံပါတ်များ- { sign-danger } နှင့် “{ menu-guide }”။
# Where the worker has hidden it from everybody who could get its alarm
receipt-alarm-kept_out = ⚠️ ယခု အသိပေးနိုင်သည့် ကူညီရေးတာဝန်ခံ၊ အက်ဒမင် မည်သူမျှ မမြင်ရအောင် သင် ရွေးထားပါသည်။ ထို့ကြောင့် မည်သူ့ကိုမျှ အသိမပေးပါ။ အခြားဖုန်းနံပါတ်များအတွက် { sign-danger } ကို နှိပ်ပါ။
receipt-complaint-kept = <b>⚠️ အမှတ် { $number }- သင်ရေးသည်ကို မှတ်တမ်းတင်ထားပါသည်။ ဤနေရာရှိ မည်သူမျှ မဖတ်ပါ။</b>
# Sent as a message, where none can be told who may read the matter. $number (String)
receipt-unheard =
    <b>⚠️ အမှတ် { $number }- ဤနေရာရှိ မည်သူမျှ မဖတ်ရသေးပါ။</b> ယခု ဖတ်နိုင်သူ မည်သူ့ကိုမျှ မဆက်သွယ်နိုင်ပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းအုပ်စုကို ဤအမှတ်ကိုသာ ပြောပါသည်။

    <b>စောင့်မနေပါနှင့်။ { danger-numbers }</b> အခြားရုံးများနှင့် ဖုန်းနံပါတ်များ- { sign-danger }။
# The same, where the words were in the staff group before. $number (String)
receipt-unheard-stood =
    <b>⚠️ အမှတ် { $number }- ယခု ဤစာကို ဖတ်နိုင်သူ မည်သူ့ကိုမျှ မဆက်သွယ်နိုင်ပါ။</b> ယခင်က ပံ့ပိုးကူညီရေးဝန်ထမ်းအုပ်စုတွင် ရှိခဲ့ပါသည်။ ဖတ်ပြီးသား ဖြစ်နိုင်ပါသည်။ ယခု ထိုအုပ်စုကို ဤအမှတ်ကိုသာ ပြောပါသည်။

    <b>စောင့်မနေပါနှင့်။ { danger-numbers }</b> အခြားရုံးများနှင့် ဖုန်းနံပါတ်များ- { sign-danger }။
# The same on each further day, while that is so. $number (String), $phone (String) of the organisation, or "none", and what
# danger-offices takes
receipt-still_unheard =
    <b>⚠️ အမှတ် { $number }- ဤစာကို ဖတ်နိုင်သူ မည်သူ့ကိုမျှ မဆက်သွယ်နိုင်သေးပါ။</b> ပံ့ပိုးကူညီရေးဝန်ထမ်းအုပ်စုကို ဤအမှတ်ကိုသာ ပြောပါသည်။

    <b>စောင့်မနေပါနှင့်။ { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}ကျွန်ုပ်တို့ကိုလည်း ဖုန်းခေါ်နိုင်ပါသည်- { $phone }။
    }{" "}{ danger-offices }
# Sent once to somebody who has read one of these, when a person opens the matter. $number (String)
receipt-heard = ✅ အမှတ် { $number }- ဖတ်ခွင့်ရှိသူတစ်ဦးက ယခု ဖွင့်ပြီးပါပြီ။
# Sent to somebody who has read receipt-alarm-unheard, when the staff group takes messages again. $number (String)
receipt-arrived = ✅ အမှတ် { $number }- ပံ့ပိုးကူညီရေးဝန်ထမ်းက သင့်စာကို ယခု ရပါပြီ။
# Below a picture that goes on where others are, with the button that takes it out again
receipt-picture = ✅ ဤဓာတ်ပုံ သို့မဟုတ် ဖိုင်ကို ရပါပြီ။
receipt-gone = ဤစာကို ယခင်က ရွှေ့ပြီး သို့မဟုတ် ဖျက်ပြီး ဖြစ်ပါသည်။
# Above the buttons of the consultations to which the message can be moved; some have 🔒
receipt-where = <b>ဤစာသည် ဘာအကြောင်းလဲ။</b> 🔒 ပါလျှင် ကူညီရေးတာဝန်ခံ၊ အက်ဒမင်နှင့် ထိုသူတို့ ရွေးသည့် ပံ့ပိုးကူညီရေးဝန်ထမ်းသာ ဖတ်နိုင်ပါသည်။ တိုင်ကြားချက်ကို အက်ဒမင်သာ ဖတ်နိုင်ပါသည်။ 🔒 မပါလျှင် ပံ့ပိုးကူညီရေးဝန်ထမ်းအားလုံး ဖတ်နိုင်ပါသည်။
# Asked first, where all support staff may read there what they could not read before. $number (String)
receipt-move-ask = <b>ပံ့ပိုးကူညီရေးဝန်ထမ်းအားလုံးကို ဤစာ ဖတ်ခွင့်ပေးမလား။</b> ထိုဝန်ထမ်းများ၏ အုပ်စုရှိ အမှတ် { $number } ထဲသို့ ထည့်ပါမည်။ ချက်ချင်း ဖတ်နိုင်ပါမည်။
# An alert, at most 200 signs. $number (String), from where it would go
receipt-move-hidden = ⚠️ မရွှေ့ပါ။ အမှတ် { $number } ကို မမြင်ရအောင် သင် ဖျောက်ထားသည့်လူသည် ထိုနေရာတွင် ဖတ်မိနိုင်ပါသည်။ ဤအတိုင်း ထားပါ သို့မဟုတ် ထိုသူကို အမှတ် { $number } အရင် ပြပါ။
# Buttons
receipt-not_this = ဤအကြောင်း မဟုတ်ပါ
receipt-something_new = ➕ ကိစ္စအသစ်
receipt-something_new-restricted = ➕ ကိစ္စအသစ် 🔒
receipt-restrict = 🔒 ကူညီရေးတာဝန်ခံများသာ
receipt-open = 👥 ကူညီရေးဝန်ထမ်းအားလုံး ဖတ်နိုင်
# Asked first, where it is about harassment, violence and the like. $number (String)
receipt-open-ask = <b>ပံ့ပိုးကူညီရေးဝန်ထမ်းအားလုံးကို အမှတ် { $number } ဖတ်ခွင့်ပေးမလား။</b> ထိုနေရာတွင် သင်ရေးခဲ့သည်အားလုံး ထိုဝန်ထမ်းများ၏ အုပ်စုသို့ ရောက်ပါမည်။ နောက်မှ ပြန်ဖျောက်နိုင်ပါသည်။ သို့သော် ထိုအချိန်တွင် ဖတ်ပြီးသား ဖြစ်နိုင်ပါသည်။
receipt-open-yes = အားလုံးကို ဖတ်ခွင့်ပေးပါသည်
receipt-open-no = ဖတ်ခွင့် မပေးပါ၊ ဤအတိုင်းထားပါ
# A button beside a question that the person did not answer
receipt-send = ✉️ ကျွန်ုပ်တို့ထံ ပို့ရန်
# Below words that stood beside a question when it was left. $count (Number) of messages
receipt-left = { $count ->
    [1] ဤစာကို ကျွန်ုပ်တို့ မရသေးပါ။ ပို့လိုလျှင် ခလုတ်ကို နှိပ်ပါ။
   *[other] သင့်နောက်ဆုံးစာ { $count } စောင်ကို ကျွန်ုပ်တို့ မရသေးပါ။ ပို့လိုလျှင် ခလုတ်ကို နှိပ်ပါ။
}
# Below the oldest of too many
receipt-left-given_up = ဤစာကို ကျွန်ုပ်တို့ မရပါ။ စောင့်နေသည့်စာ များလွန်းသောကြောင့် ပို့၍ မရတော့ပါ။ ကျွန်ုပ်တို့ကို ပို့လိုလျှင် ထပ်ရေးပါ။
# This takes the place of that message.
receipt-left-sent = ✅ ကျွန်ုပ်တို့ထံ ပို့ပြီးပါပြီ။
# In the place of that message where its worker is asked first what a picture shows; an alert, too
receipt-left-asked = ဤစာအကြောင်း အောက်တွင် မေးထားပါသည်။ သင့်အဖြေကို စောင့်နေပါသည်။
receipt-edit_unsent = သင် ဤစာကို ပြင်ခဲ့ပါသည်။ ပြင်ထားသည်ကို ကျွန်ုပ်တို့ မရသေးပါ။ သင့်ယခင်အဖြေ မပြောင်းပါ။ ပို့လိုလျှင် ထပ်ရေးပါ။
# Below a message that was taken out before, and was changed
receipt-edit_removed = ဤစာနှင့် ပြင်ထားသည်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက မမြင်ရတော့ပါ။ သူတို့ထံ ပို့လိုလျှင် ထပ်ရေးပါ။
receipt-kept = သဘောမတူမီ သင်ရေးသည်ကို မပို့ရသေးပါ။
receipt-send-kept = ✉️ ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ ပို့ရန်
# These take the place of that message.
receipt-kept-sent = ✅ သဘောမတူမီ သင်ရေးသည်ကို ပို့ပြီးပါပြီ။
receipt-kept-expired =
    ⌛ သဘောမတူမီ သင်ရေးသည့်စာသည် အချိန်ကုန်သွားပါပြီ။ အများဆုံး 10 မိနစ်သာ ထားပါသည်။ မည်သူမျှ မဖတ်ခဲ့ပါ။ ဤနေရာတွင် ထပ်ရေးပါ။

    { danger-numbers }
# Sent where everybody who could read a complaint is named in it. $number (String)
receipt-nobody_left =
    <b>⚠️ အမှတ် { $number }- ယခု ဤနေရာရှိ မည်သူမျှ မဖတ်နိုင်ပါ။</b> ကျန်ရှိသည့် ဖတ်နိုင်သူအားလုံးမှာ သင် အမည်ဖော်ပြထားသူများ ဖြစ်ပါသည်။

    ပြင်ပရုံးကို မေးပါ- လူဝင်မှုကြီးကြပ်ရေး (出入国在留管理庁)၊ အလုပ်သမားရေးရာရုံး သို့မဟုတ် ရှေ့နေ။ ဖုန်းနံပါတ်များ- { sign-danger } နှင့် “{ menu-guide }”။ <b>{ danger-numbers }</b>
