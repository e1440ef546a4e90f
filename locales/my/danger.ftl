# In danger. Japanese sentences have their reading in kana and in Latin letters: the worker reads them aloud on the
# telephone. “No.” is short for “number”. An alarm: we tell all managers and admins at once, until one of them helps.

# The one sentence that every other text refers to
danger-numbers = အန္တရာယ်ရှိလျှင် 110 (ရဲ) သို့မဟုတ် 119 (မီးသတ်၊ လူနာတင်ယာဉ်) ကို ဖုန်းခေါ်ပါ။
danger-call =
    <b>🆘 အန္တရာယ် ရှိနေပါသလား။ ယခု ဖုန်းခေါ်ပြီး ဤသို့ ပြောပါ-</b>

    <b>110</b> ရဲ- 助けてください。(たすけて ください / <i>Tasukete kudasai</i>)
    <b>119</b> လူနာတင်ယာဉ်၊ မီးသတ်- 救急車をお願いします。(きゅうきゅうしゃを おねがいします / <i>Kyūkyūsha o onegai shimasu</i>)
    သင်ရှိသည့်နေရာ- 住所は … です。(じゅうしょは … です / <i>Jūsho wa … desu</i>)
    နှစ်ခုစလုံး အခမဲ့ဖြစ်ပြီး နေ့ရောညပါ ခေါ်နိုင်ပါသည်။ ဖုန်းကို မချပါနှင့်။
# $name of an office, $number (String)
danger-line = ☎️ { $name }- <b>{ $number }</b>
danger-urgent = 📣 အရေးပေါ်ဖြစ်ကြောင်း အသိပေးရန်
# $number (String) of the matter
danger-alarmed =
    <b>📣 အမှတ် { $number }- ဤကိစ္စကို ဖတ်နိုင်သည့် ကူညီရေးတာဝန်ခံနှင့် အက်ဒမင်အားလုံးကို အသိပေးနေပါသည်။</b> မည်သူမျှ မကူညီလျှင် 15၊ 60 မိနစ်တွင်၊ ထို့နောက် 1 နာရီတိုင်း ထပ်အသိပေးပါမည်။ သင့်ထံ ဤနေရာတွင် စာရေးပါမည်။ ယခု ထပ်အသိပေးရန် { sign-danger } ကို နှိပ်ပါ။

    ရေးနိုင်လျှင် ဘာဖြစ်ခဲ့သည်ကို ရေးပါ။ <b>{ danger-numbers }</b>
# Also sent as a message. $number (String), $phone (String) of the organisation, or "none"
danger-unheard =
    <b>⚠️ အမှတ် { $number }- ဤနေရာရှိ ကူညီရေးတာဝန်ခံ မည်သူ့ကိုမျှ မဆက်သွယ်နိုင်သေးပါ။</b> ထပ်ကြိုးစားပါမည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းအုပ်စုကို ဤအမှတ်ကိုသာ ပြောပါသည်။

    <b>စောင့်မနေပါနှင့်။ { danger-numbers }</b> { $phone ->
        [none] အခြားဖုန်းနံပါတ်များအတွက် { sign-danger } ကို နှိပ်ပါ။
       *[other] ကျွန်ုပ်တို့ကိုလည်း ဖုန်းခေါ်နိုင်ပါသည်- { $phone }။ အခြားဖုန်းနံပါတ်များအတွက် { sign-danger } ကို နှိပ်ပါ။
    }
# Where the worker has hidden this from everybody who could get its alarm. $number (String)
danger-kept_out = <b>⚠️ အမှတ် { $number }- ယခု အသိပေးနိုင်သည့် ကူညီရေးတာဝန်ခံ၊ အက်ဒမင် မည်သူမျှ မမြင်ရအောင် သင် ရွေးထားပါသည်။ ထို့ကြောင့် မည်သူ့ကိုမျှ အသိမပေးပါ။ စောင့်မနေပါနှင့်။ { danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ အမှတ် { $number }- ကူညီရေးတာဝန်ခံ သို့မဟုတ် အက်ဒမင်တစ်ဦးက သင့်ကို ယခု ကူညီနေပါသည်။</b> သင့်ထံ စာရေးပါမည် သို့မဟုတ် ဖုန်းခေါ်ပါမည်။
# A part of other texts: who is told. $readers of the matter
danger-alarmed_ones = { $readers ->
    [admins] ဤကိစ္စကို ဖတ်နိုင်သည့် အက်ဒမင်အားလုံး
   *[other] ဤကိစ္စကို ဖတ်နိုင်သည့် ကူညီရေးတာဝန်ခံနှင့် အက်ဒမင်အားလုံး
}
# Sent where the manager or admin who helped with it does so no longer, and nobody has answered. $number (String)
danger-given_back = <b>📣 အမှတ် { $number }- ကျွန်ုပ်တို့ မဖြေရသေးပါ။</b> ကူညီနိုင်သူအားလုံးကို ထပ်မံ အသိပေးနေပါသည်။ <b>{ danger-numbers }</b>
# Sent each time we repeat the alarm, while no manager or admin helps. $number (String), $time (String) of the day in
# Tokyo, $readers of the matter; $office_1, $number_1, $office_2, $number_2 (String) of offices outside, or "none"
danger-not_taken = <b>📣 { $time } · အမှတ် { $number }- ကူညီရေးတာဝန်ခံ သို့မဟုတ် အက်ဒမင် မည်သူမျှ သင့်ကို မကူညီရသေးပါ။</b> ထပ်မံ အသိပေးနေပါသည်။ <b>{ danger-numbers }</b>{" "}{ danger-offices }
# The same, where somebody else of staff has answered meanwhile, whose answer ends no alarm
danger-not_taken-answered = <b>📣 { $time } · အမှတ် { $number }- ပံ့ပိုးကူညီရေးဝန်ထမ်းက ပြန်ဖြေပါပြီ။ သို့သော် ကူညီရေးတာဝန်ခံ၊ အက်ဒမင် မည်သူမျှ သင့်ကို မကူညီရသေးပါ။</b> ထပ်အသိပေးပါသည်။ <b>{ danger-numbers }</b>{" "}{ danger-offices }
# Sent where none can be told. The same variables, and $phone
danger-nobody = <b>⚠️ အမှတ် { $number }- ဤနေရာရှိ ကူညီရေးတာဝန်ခံ မည်သူ့ကိုမျှ မဆက်သွယ်နိုင်သေးပါ။</b> ထပ်ကြိုးစားပါမည်။
    <b>စောင့်မနေပါနှင့်။ { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}ကျွန်ုပ်တို့ကိုလည်း ဖုန်းခေါ်နိုင်ပါသည်- { $phone }။
    }{" "}{ danger-offices }
# A part of other texts: two offices, each on a line of its own. Of each $office (an id), $number, $press (what to press
# there), $hours (always, open, closed) and with it $on a day and $at a time of day (all String, or "none"), with _1 or _2
danger-offices = ဖုန်းနံပါတ်များ- { sign-danger }{ $office_1 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_1) }- <b>{ $number_1 }</b>{ $press_1 ->
        [none] {""}
       *[other] {" "}({ $press_1 } ကို နှိပ်ပါ)
    }{ $hours_1 ->
        [always] {" "}🟢 နေ့ရောညပါ ဖွင့်သည်
        [open] {" "}🟢 { $at_1 } အထိ ဖွင့်သည်
        [closed] {" "}🔴 ယခု ပိတ်ထားသည်။ ပြန်ဖွင့်ချိန်- { DAY($on_1) }၊ { $at_1 }
       *[none] {""}
    }
}{ $office_2 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_2) }- <b>{ $number_2 }</b>{ $press_2 ->
        [none] {""}
       *[other] {" "}({ $press_2 } ကို နှိပ်ပါ)
    }{ $hours_2 ->
        [always] {" "}🟢 နေ့ရောညပါ ဖွင့်သည်
        [open] {" "}🟢 { $at_2 } အထိ ဖွင့်သည်
        [closed] {" "}🔴 ယခု ပိတ်ထားသည်။ ပြန်ဖွင့်ချိန်- { DAY($on_2) }၊ { $at_2 }
       *[none] {""}
    }
}
# Below words of despair. What danger-offices takes
danger-life = တစ်ယောက်ယောက်နှင့် ယခုပင် စကားပြောပါ။ <b>{ danger-numbers }</b> { danger-offices }
# Sent where staff, and not the worker, say that it is urgent. $number (String), $readers of the matter
danger-told = <b>📣 အမှတ် { $number } ကို အရေးပေါ်အဖြစ် သတ်မှတ်ပါသည်။</b> { danger-alarmed_ones }ကို အသိပေးနေပါသည်။ သင့်ထံ ဤနေရာတွင် စာရေးပါမည်။ <b>{ danger-numbers }</b>
# Sent where staff take back that it is urgent, and the worker raised no alarm. $number (String)
danger-withdrawn = 📣 အမှတ် { $number }- ပံ့ပိုးကူညီရေးဝန်ထမ်းက ပြန်ကြည့်ပြီးပါပြီ။ အရေးပေါ်အဖြစ် မသတ်မှတ်တော့ပါ။ သင့်တိုင်ပင်မှုကို မပိတ်ပါ။ ဤနေရာတွင် ပြန်ဖြေပါမည်။ <b>{ danger-numbers }</b>
