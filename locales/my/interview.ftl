## What a worker reads

# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds. A part of the texts below.
interview-when =
    <b>{ DAY($on) }၊ { $time }</b> (ဂျပန်စံတော်ချိန်)
    သင့်ဖုန်း- <tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) }၊ { $time }</tg-time>
# $method (String), $place (String). A part of the texts below.
interview-where =
    { WORD("interview-method", $method) }- { $place ->
        [none] နေရာ မသတ်မှတ်ရသေးပါ
       *[other] { $place }
    }
interview-offered =
    <b>သင်၏ ပုံမှန်တွေ့ဆုံဆွေးနွေးခြင်း (定期面談)</b>
    ပံ့ပိုးကူညီရေးဝန်ထမ်းက အနည်းဆုံး 3 လတွင် 1 ကြိမ် သင်နှင့် စကားပြောရမည်ဟု ဥပဒေက သတ်မှတ်ထားပါသည်။ အချိန်တစ်ခု ရွေးပါ။

    { interview-where }
interview-choose = အချိန် ရွေးရန်
interview-look = တွေ့ဆုံမှုကို ကြည့်ရန်
interview-choose-again =
    <b>တွေ့ဆုံရန် အခြားအချိန် လိုပါသည်</b>
    သင်ရွေးထားသည့်အချိန်တွင် ပံ့ပိုးကူညီရေးဝန်ထမ်းက မတွေ့နိုင်ပါ။ တောင်းပန်ပါသည်။ ထပ်ရွေးပါ။

    { interview-where }
interview-called-off = ပံ့ပိုးကူညီရေးဝန်ထမ်းက တွေ့ဆုံမှုကို ဖျက်လိုက်ရပါသည်။ သင် ဘာမျှ လုပ်ရန် မလိုပါ။ သင့်ထံ ထပ်စာရေးပါမည်။
interview-before =
    <b>တွေ့ဆုံရန် အချိန် နီးပါပြီ</b>
    { interview-when }
    { interview-where }

    ဘာမျှ ယူလာရန် မလိုပါ။ မေးခွန်းများ ဖတ်ရန် “{ interview-look }” ကို နှိပ်ပါ။
interview-over = ဤတွေ့ဆုံမှု ပြီးဆုံးသွားပါပြီ သို့မဟုတ် ဖျက်ပြီးပါပြီ။
# $day (String) a day, and what interview-where wants
interview-times =
    <b>{ DAY($day) }- အချိန် ရွေးပါ</b>
    { interview-where }

    အချိန်အားလုံးသည် ဂျပန်စံတော်ချိန် ဖြစ်ပါသည်။ သူများယူပြီးသည့် အချိန်ကို မရွေးနိုင်ပါ။
interview-days =
    <b>တွေ့ဆုံမည့်ရက် ရွေးပါ</b>
    { interview-where }

    ပြီးလျှင် အချိန်ကို ရွေးရပါမည်။
interview-days-button = အခြားရက်
# One day as a button. $day (String) a day, $free (Number) times that nobody has taken
interview-day = { DAY($day) }{ $free ->
        [0] {" "}– ပြည့်ပြီ
       *[other] {""}
    }
interview-no-times = အားသည့်အချိန် မရှိတော့ပါ။ “{ interview-ask_times }” ကို နှိပ်ပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက အခြားအချိန်များ ပေးပါမည်။
interview-ask_times = အခြားအချိန်များ တောင်းရန်
interview-times_asked = အားသည့်အချိန် မရှိတော့ပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်း သိပါသည်။ အခြားအချိန်များ ပေးပါမည်။
# One time of a day as a button. $time (String)
interview-slot = { $time }
interview-slot-taken = { $time } – ယူပြီး
interview-mistake-taken = ⚠️ ဤအချိန် မအားတော့ပါ။ အခြားအချိန် ရွေးပါ။
# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds, $method (String) in_person or online, $place (String)
interview-one =
    <b>သင်၏ တွေ့ဆုံမှု</b>
    { interview-when }
    { interview-where }
interview-consent-asked =
    <b>အွန်လိုင်းဖြင့် တွေ့ဆုံလိုပါသလား။</b> ငြင်းနိုင်ပါသည်။ ငြင်းလျှင် လူကိုယ်တိုင် တွေ့ဆုံပါမည်။

    အွန်လိုင်းဖြင့် တွေ့ဆုံလျှင် နှစ်ဦးစလုံး မျက်နှာကို မြင်ရပါမည်။ အခန်းထဲတွင် အခြားသူ မရှိရပါ။ နားကြပ် မသုံးရပါ။ <b>စကားပြောဆိုမှုအားလုံးကို ကျွန်ုပ်တို့ ဗီဒီယိုရိုက်ပါသည်။</b> ဗီဒီယိုကို သင့်စာချုပ် ပြီးဆုံးပြီးနောက် အနည်းဆုံး 1 နှစ် ထားပါမည်။
interview-consent-given = အွန်လိုင်းဖြင့် တွေ့ဆုံရန်နှင့် ဗီဒီယိုရိုက်ရန် သဘောတူပြီးပါပြီ။ ပြောင်းနိုင်ပါသေးသည်။
interview-asked-to-meet = လူကိုယ်တိုင် တွေ့ဆုံလိုကြောင်း ပံ့ပိုးကူညီရေးဝန်ထမ်းကို ပြောပါမည်။ သင့်ထံ စာရေးပါမည်။
interview-online = 💻 အွန်လိုင်းလား၊ လူကိုယ်တိုင်လား
interview-online-asked = ဤတွေ့ဆုံမှုသည် အွန်လိုင်း ဖြစ်ပါသည်။ “{ interview-online }” ကို နှိပ်ပြီး သဘောတူ၊ မတူ ပြောပါ။
interview-agree-online = သဘောတူသည်- အွန်လိုင်း၊ ဗီဒီယို
interview-want-in-person = လူကိုယ်တိုင် တွေ့ဆုံလိုပါသည်
interview-questions-button = ဘာတွေ မေးမလဲ
interview-other-time = အခြားအချိန် ရွေးရန်
interview-cancel = တွေ့ဆုံမှုကို ဖျက်ရန်
interview-cancel-sure =
    <b>တွေ့ဆုံမှုကို ဖျက်မလား။</b>
    ပံ့ပိုးကူညီရေးဝန်ထမ်းကို ပြောပါမည်။ 3 လတွင် 1 ကြိမ် တွေ့ဆုံရမည်ဟု ဥပဒေက သတ်မှတ်ထားသောကြောင့် အခြားအချိန်များ ပေးပါမည်။
interview-cancel-yes = ဖျက်ပါ
# $next_on (String) a day
interview-thanks = တွေ့ဆုံဆွေးနွေးသည့်အတွက် ကျေးဇူးတင်ပါသည်။ နောက်တစ်ကြိမ်ကို { DAY($next_on) } နောက်ဆုံးထား၍ တွေ့ဆုံပါမည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ အချိန်မရွေး စာရေးနိုင်ပါသည်။
interview-questions-work =
    <b>မေးမည့်အရာများ (4 ခုအနက် 1)- အလုပ်</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
interview-questions-safety =
    <b>မေးမည့်အရာများ (4 ခုအနက် 2)- လုံခြုံမှု</b>
    7. { interview-ask-violence }
    8. { interview-ask-deposit }
    9. { interview-ask-money_control }
    10. { interview-ask-documents_held }
    11. { interview-ask-private_life }
interview-questions-life =
    <b>မေးမည့်အရာများ (4 ခုအနက် 3)- နေထိုင်မှု</b>
    12. { interview-ask-housing }
    13. { interview-ask-charges }
    14. { interview-ask-support }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }
interview-questions-readers =
    <b>မေးမည့်အရာများ (4 ခုအနက် 4)- သင့်အဖြေများ ရောက်သည့်နေရာ</b>

    ဤနေရာရှိ သင့်အဖြေများကို သင့်ကုမ္ပဏီက မမြင်နိုင်ပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက ဖတ်ပြီး ရေးမှတ်ပါသည်။ ဥပဒေ ချိုးဖောက်မှု ရှိလျှင် ပံ့ပိုးကူညီရေးဝန်ထမ်းက တစ်ခါတစ်ရံ သတင်းပို့ရပါမည်။

    အန္တရာယ်ရှိလျှင် တွေ့ဆုံမည့်ရက်ကို စောင့်မနေပါနှင့်။ 110 (ရဲ) ကို ဖုန်းခေါ်ပါ သို့မဟုတ် ကျွန်ုပ်တို့ထံ ယခု စာရေးပါ။
interview-questions-next = ရှေ့သို့ →
# The questions of the interview, in the lists above
interview-ask-other_work = သင့်အလုပ်သည် စာချုပ်ပါအလုပ် ဖြစ်ပါသလား။
interview-ask-other_employer = အခြားကုမ္ပဏီအတွက် အလုပ်လုပ်ပါသလား။
interview-ask-safety = သင့်လုပ်ငန်းခွင်သည် လုံခြုံပြီး သန့်ရှင်းပါသလား။
interview-ask-pay = စာချုပ်ပါ လစာအားလုံး ရပါသလား။
interview-ask-hours = အလုပ်ချိန်သည် စာချုပ်ပါအတိုင်း ဖြစ်ပါသလား။
interview-ask-leave = နားရက်ယူနိုင်၊ သင့်နိုင်ငံသို့ ခဏပြန်နိုင်ပါသလား။
interview-ask-housing = နေအိမ် အဆင်ပြေပါသလား။
interview-ask-charges = အစားအသောက်ဖိုးနှင့် အိမ်လခသည် သဘောတူထားသည့်အတိုင်း ဖြစ်ပါသလား။
interview-ask-support = ပံ့ပိုးကူညီရေးအစီအစဉ်ပါ အကူအညီများ ရပါသလား။
interview-ask-violence = သင့်ကို ရိုက်နှက်၊ ခြိမ်းခြောက်၊ ပိတ်လှောင်သူ ရှိပါသလား။
interview-ask-deposit = အာမခံစပေါ်ငွေ သို့မဟုတ် ဒဏ်ကြေးကတိ ပေးခဲ့ရပါသလား။
interview-ask-money_control = သင့်ငွေ သို့မဟုတ် ဘဏ်ကတ်ကို သိမ်းထားသူ ရှိပါသလား။
interview-ask-documents_held = နိုင်ငံကူးလက်မှတ်၊ နေထိုင်ခွင့်ကတ်ကို သင်ကိုယ်တိုင် ကိုင်ထားပါသလား။
interview-ask-private_life = ဖုန်းသုံး၊ မိတ်ဆွေတွေ့၊ အပြင်ထွက်ခြင်းကို ကန့်သတ်သူ ရှိပါသလား။
interview-ask-daily_life = နေ့စဉ်ဘဝတွင် အခက်အခဲ ရှိပါသလား။
interview-ask-health = နေကောင်းပါသလား။
interview-ask-illegal_workers = အလုပ်လုပ်ခွင့်မရှိဘဲ လုပ်နေသည့် လုပ်ဖော်ကိုင်ဖက် ရှိပါသလား။
interview-ask-other = အခြား ပြောလိုသည် ရှိပါသလား။

## What staff read

interview-item-other_work = စာချုပ်တွင် မပါသည့်အလုပ်
interview-item-other_employer = အခြားကုမ္ပဏီအတွက် အလုပ်
interview-item-safety = လုပ်ငန်းခွင် လုံခြုံ၊ သန့်ရှင်းရေး
interview-item-pay = စာချုပ်ပါအတိုင်း လစာ
interview-item-hours = စာချုပ်ပါအတိုင်း အလုပ်ချိန်
interview-item-leave = နားရက်၊ ခွင့်၊ နိုင်ငံသို့ ခဏပြန်
interview-item-housing = သင့်တော်သည့် နေအိမ်
interview-item-charges = သဘောတူသည့် အစားဖိုး၊ အိမ်လခ
interview-item-support = အစီအစဉ်ပါ အကူအညီ
interview-item-violence = ရိုက်နှက်၊ ခြိမ်းခြောက်၊ ပိတ်လှောင်
interview-item-deposit = အာမခံစပေါ်ငွေ၊ ဒဏ်ကြေး စာချုပ်
interview-item-money_control = ငွေ၊ ဘဏ်စာအုပ် ထိန်းချုပ်ခြင်း
interview-item-documents_held = ပတ်စပို့၊ ကတ် အလုပ်သမားထံ ရှိ
interview-item-private_life = ကိုယ်ပိုင်ဘဝ ကန့်သတ်ခြင်း
interview-item-daily_life = နေ့စဉ်ဘဝ အခက်အခဲ
interview-item-health = ကျန်းမာရေး
interview-item-illegal_workers = အလုပ်လုပ်ခွင့်မရှိသူ ရှိခြင်း
interview-item-other = အခြား
interview-method-in_person = လူကိုယ်တိုင်
interview-method-online = အွန်လိုင်း
