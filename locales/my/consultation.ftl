# Asking support, from the worker's side, and its words that both sides share. “No.” is short for “number”.

consultation-kind-work = 🛠 အလုပ်
consultation-kind-pay = 💴 လစာ
consultation-kind-life = 🏠 နေ့စဉ်ဘဝ
consultation-kind-procedure = 📄 စာရွက်ကိစ္စ
consultation-kind-health = 🩺 ကျန်းမာရေး
consultation-kind-harassment = 🛡 နှောင့်ယှက်မှု
consultation-kind-job_change = 🔁 အလုပ်ပြောင်း
consultation-kind-other = ❓ အခြားကိစ္စ
consultation-what = <b>ဘာအကြောင်းလဲ။</b> ပံ့ပိုးကူညီရေးဝန်ထမ်းက ဖတ်နိုင်ပါသည်။ သင့်ကုမ္ပဏီက မဖတ်နိုင်ပါ။ နှောင့်ယှက်မှုကိစ္စကို ကူညီရေးတာဝန်ခံ၊ အက်ဒမင်နှင့် ထိုသူတို့ ရွေးသည့် ပံ့ပိုးကူညီရေးဝန်ထမ်းသာ ဖတ်နိုင်ပါသည်။ တိုင်ကြားချက်ကို အက်ဒမင်သာ ဖတ်နိုင်ပါသည်။
# A button: to write more in this consultation. $number (String), $kind (String)
consultation-continue = ↩ အမှတ် { $number } { WORD("consultation-kind", $kind) }
# $kind (String)
consultation-write =
    <b>{ WORD("consultation-kind", $kind) }</b>

    ပြောလိုသည်ကို သင့်ဘာသာစကားဖြင့် ရေးပါ။ ဓာတ်ပုံ၊ စာရွက်စာတမ်း သို့မဟုတ် အသံမက်ဆေ့ချ်လည်း ပို့နိုင်ပါသည်။

    { danger-numbers }
# $title (String) a page of the guide
consultation-about = ဤစာမျက်နှာအကြောင်း- { $title }
# $number (String), $kind (String), $received (Number) messages that the worker has written just now
consultation-received =
    <b>✅ တိုင်ပင်မှု အမှတ် { $number }</b>
    { WORD("consultation-kind", $kind) }

    { $received ->
        [0] ဤနေရာတွင် ဆက်ရေးနိုင်ပါသည်။ ယခင်ရေးထားသည်ကို ရပြီး ဖြစ်ပါသည်။
       *[other] သင့်စာ { $received } စောင်ကို ရပါပြီ။
    } ထပ်ရေးနိုင်ပါသည် သို့မဟုတ် “{ consultation-finish }” ကို နှိပ်ပါ။

    { danger-numbers }
# $number, $kind, $organisation (String)
consultation-received-restricted =
    <b>🔒 တိုင်ပင်မှု အမှတ် { $number }</b>
    { WORD("consultation-kind", $kind) }

    သင့်စာကို ရပါပြီ။ { $organisation } ၏ ကူညီရေးတာဝန်ခံ၊ အက်ဒမင်နှင့် ထိုသူတို့ ရွေးသည့် ပံ့ပိုးကူညီရေးဝန်ထမ်းသာ ဖတ်နိုင်ပါသည်။ ထပ်ရေးနိုင်ပါသည် သို့မဟုတ် “{ consultation-finish }” ကို နှိပ်ပါ။

    { danger-numbers }
consultation-finish = ပြီးပါပြီ
# $minutes (Number). Said once, to somebody who writes very many messages
consultation-gathered = သင် စာများစွာ ရေးပြီးပါပြီ။ စာအားလုံးကို မှတ်တမ်းတင်ထားပါသည်။ နောက်စာများကို { $minutes } မိနစ်တိုင်း စုပြီး ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ ပို့ပါမည်။ ထပ်ရေးနိုင်ပါသည်။ အန္တရာယ်ရှိလျှင် { sign-danger } ဖြင့် ပြောပါ။ ကူညီရေးတာဝန်ခံနှင့် အက်ဒမင်များက ချက်ချင်း ရပါမည်။
# $number (String). Said instead of opening one more
consultation-joined = ယနေ့ တိုင်ပင်မှုများစွာ ဖွင့်ပြီးပါပြီ။ ယခု ရေးသည်ကို ဖွင့်ထားဆဲဖြစ်သည့် အမှတ် { $number } ထဲသို့ ထည့်ပါမည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက ထိုနေရာတွင် ဖတ်ပါမည်။
# $number (String)
consultation-added = ✅ တိုင်ပင်မှု အမှတ် { $number } တွင် ထည့်ပြီးပါပြီ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက မြင်ရပါမည်။
# $number (String). Said when nobody chose what it is about
consultation-passed-on = သင်ရေးသည်ကို တိုင်ပင်မှု အမှတ် { $number } အဖြစ် ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ ပို့ပါမည်။ ဤနေရာတွင် ပြန်ဖြေပါမည်။ အချိန်မရွေး ထပ်ရေးနိုင်ပါသည်။
# Said once a consultation, to somebody whose Burmese is not in Unicode
consultation-zawgyi = သင့်စာ ရောက်ပါပြီ။ မြန်မာစာလုံးများကို ဇော်ဂျီ (Zawgyi) ဖြင့် ရေးထားသောကြောင့် ပံ့ပိုးကူညီရေးဝန်ထမ်း ဖတ်ရ ခက်ပါသည်။ ဖြစ်နိုင်လျှင် ယူနီကုဒ် (Unicode) ကီးဘုတ်ကို ရွေးပြီး နောက်စာကို ယူနီကုဒ်ဖြင့် ရေးပါ။ ဤစာကို ထပ်ရေးရန် မလိုပါ။
# Below an answer that staff changed after they had sent it
consultation-corrected = ✏️ ပြင်ပြီး
# Said below that answer
consultation-look_again = ✏️ ဤစာကို ကျွန်ုပ်တို့ ပြင်ပြီးပါပြီ။ ထပ်ဖတ်ပါ။
consultation-closed = ပံ့ပိုးကူညီရေးဝန်ထမ်းက တိုင်ပင်မှု အမှတ် { $number } ကို ပိတ်ပြီးပါပြီ။ ကူညီမှု ကောင်းခဲ့ပါသလား။
consultation-rating-good = 🙂
consultation-rating-fair = 😐
consultation-rating-bad = 🙁
consultation-rated = ပြောပြသည့်အတွက် ကျေးဇူးတင်ပါသည်။
# A button: the problem of the worker is not solved
consultation-not-solved = မပြေလည်သေးပါ
consultation-open-again = တိုင်ပင်မှု အမှတ် { $number } ကို ပြန်ဖွင့်ထားပါသည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက သင့်ထံ စာရေးပါမည်။
consultation-reopened = ပံ့ပိုးကူညီရေးဝန်ထမ်းက တိုင်ပင်မှု အမှတ် { $number } ကို ပြန်ဖွင့်ပြီးပါပြီ။
# $number (String). Said where staff took back an answer that the worker may have read
consultation-taken_back = တိုင်ပင်မှု အမှတ် { $number } အတွက် စာတစ်စောင်ကို ပြန်ရုပ်သိမ်းပြီးပါပြီ။ ထိုစာပါအတိုင်း မလုပ်ပါနှင့်။ အဖြေ လိုသေးလျှင် ကျွန်ုပ်တို့ ထပ်ရေးပါမည်။
# $organisation, $number (String). Said before the words of staff that follow
consultation-written_first = <b>{ $organisation } က သင့်ထံ စာရေးပါသည်</b> (အမှတ် { $number })။ ဖြေရန် နောက်စာကို reply လုပ်ပါ သို့မဟုတ် ဤနေရာတွင် ရေးပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက ဖတ်ပါမည်။
# $number (String). Above words that staff wrote without being asked
consultation-from_staff = <b>ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ စာ၊ အမှတ် { $number }</b>
# $number (String); $readers (String) who was told of it, "none" where nobody can be; $phone (String) of the organisation
consultation-late = ⏰ အမှတ် { $number }- ကျွန်ုပ်တို့ အချိန်မီ မဖြေခဲ့ပါ။ တောင်းပန်ပါသည်။ { $readers ->
    [none] ဖြေနိုင်သူကို ဆက်သွယ်ရန် ကြိုးစားနေပါသည်။
    [admins] အက်ဒမင်များကို အသိပေးနေပါသည်။
   *[other] ကူညီရေးတာဝန်ခံများကို အသိပေးနေပါသည်။
} { $phone ->
    [none] ထပ်ရေးရန် မလိုပါ။
   *[other] စောင့်မရလျှင် ဖုန်းခေါ်ပါ- { $phone }။
}
# The same, where it is urgent: a person in danger must not wait for us
consultation-late-urgent =
    { consultation-late }

    <b>{ danger-numbers }</b>
