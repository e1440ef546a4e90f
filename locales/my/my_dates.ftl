# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>နောက်ဆုံးရက်များ</b>
# $kind (String) of a reminder; $deadline (String) the last day
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    နောက်ဆုံးရက်- { DAY($deadline) }
my_dates-line-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    နောက်ဆုံးရက်မှာ { DAY($deadline) } ဖြစ်ခဲ့ပါသည်။
# Said to be done, without the day of it.
my_dates-line-no_day =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    နောက်ဆုံးရက်- { DAY($deadline) }။ ပြီးကြောင်း သင် ပြောထားပါသည်။ သို့သော် မည်သည့်ရက်တွင် ပြီးသည်ကို ကျွန်ုပ်တို့ မသိသေးပါ။
    ရက်ကို ပြောပြပါ သို့မဟုတ် ပံ့ပိုးကူညီရေးဝန်ထမ်းကို မေးပါ- { sign-person }
# $applied_on (String), $stay_expiry (String) days
my_dates-line-applied_late =
    ⚠️ <b>{ reminder-name-stay_renewal }</b>
    နောက်ဆုံးရက်မှာ { DAY($stay_expiry) } ဖြစ်ခဲ့ပါသည်။ သင် လျှောက်ထားသည့်ရက်မှာ { DAY($applied_on) } ဖြစ်ပါသည်။ နောက်ဆုံးရက် ကျော်ပြီးမှ ဖြစ်ပါသည်။
    ဆက်လက် နေထိုင်ခွင့်၊ အလုပ်လုပ်ခွင့် ရှိ၊ မရှိ ပံ့ပိုးကူညီရေးဝန်ထမ်းကို ယခု မေးပါ- { sign-person }
my_dates-nearer = ⬆️ ပိုနီးသည့်ရက်များ
my_dates-further = ⬇️ ပိုဝေးသည့်ရက်များ
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-reminder = 🔔 နောက်သတိပေးမည့်အချိန်- { DAY($on) } { $at } (ဂျပန်)
# Also shown at a counter in Japanese. $kind (String) of a reminder; $deadline (Date) the last day; $organisation (String)
# and the rest as in my_dates-call_when
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    နောက်ဆုံးရက်မှာ { DAY($deadline) } ဖြစ်ခဲ့ပါသည်။ နောက်ကျနေသော်လည်း ကျွန်ုပ်တို့ ကူညီနိုင်ပါသည်။

    { $phone ->
        [none] “{ reminder-button-help }” ကို ယခု နှိပ်ပါ။
       *[other] { $we_on ->
            [now] “{ reminder-button-help }” ကို နှိပ်ပါ သို့မဟုတ် { $organisation } ကို ယခု ဖုန်းခေါ်ပါ- { $phone }။
           *[other] “{ reminder-button-help }” ကို ယခု နှိပ်ပါ သို့မဟုတ် { $organisation } ကို { DAY($we_on) }၊ { $we_at } မှစ၍ ဖုန်းခေါ်ပါ- { $phone }။
        }
    }
# Somebody may have no stay any more. $phone (String), or “none”; $we_on (String) the day on which our telephone is
# answered next, or now, $we_at (String) from when; $office_on (String) the next day on which offices are open, or today
my_dates-call_when = { $phone ->
    [none] “{ reminder-button-help }” ကို ယခု နှိပ်ပါ။ { my_dates-call_immigration }
   *[other] { $we_on ->
        [now] ကျွန်ုပ်တို့ကို ယခု ဖုန်းခေါ်ပါ- { $phone }။
       *[other] ကျွန်ုပ်တို့ကို { DAY($we_on) }၊ { $we_at } မှစ၍ ဖုန်းခေါ်ပါ- { $phone }။
    } { my_dates-call_immigration }
}
my_dates-call_immigration = { $office_on ->
    [today] သို့မဟုတ် လူဝင်မှုကြီးကြပ်ရေးရုံး (地方出入国在留管理局) ကို ယနေ့ သို့မဟုတ် ရုံးဖွင့်ဖွင့်ချင်း ဖုန်းခေါ်ပါ။
   *[other] လူဝင်မှုကြီးကြပ်ရေးရုံး (地方出入国在留管理局) ယနေ့ ပိတ်ပါသည်။ ဖုန်းခေါ်နိုင်သည့်ရက်- { DAY($office_on) }။
}
# Also shown at a counter in Japanese. $deadline (String) the last day
my_dates-overdue-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    နောက်ဆုံးရက်မှာ { DAY($deadline) } ဖြစ်ခဲ့ပါသည်။ ဆက်လက် နေထိုင်ခွင့်၊ အလုပ်လုပ်ခွင့် ရှိ၊ မရှိ မေးပါ။

    { my_dates-call_when }
# Plain, also in the calendar file.
my_dates-interview-name = ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် တွေ့ဆုံခြင်း
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) }၊ { $at } (ဂျပန်စံတော်ချိန်)
my_dates-interview-online = 💻 အွန်လိုင်း
# $place (String)
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 တွေ့ဆုံမည့်အချိန် ရွေးရန်
my_dates-unreminded = ⚠️ သတိပေးချက်များကို သင် သဘောမတူထားပါ။ ထို့ကြောင့် ကျွန်ုပ်တို့ သတိမပေးပါ။ ပြောင်းနိုင်ပါသည်- /privacy
my_dates-choose = ဖတ်ရန်၊ ပြီးကြောင်း ပြောရန် သို့မဟုတ် ရက်ပြောင်းရန် တစ်ခုကို ရွေးပါ။
my_dates-empty =
    <b>နောက်ဆုံးရက်များ</b>

    ယခု သင့်အတွက် နောက်ဆုံးရက် တစ်ခုမျှ ကျွန်ုပ်တို့တွင် မရှိပါ။ အောက်ပါရက်များကို ပြောပြလျှင် အချိန်မီ သတိပေးပါမည်-

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    “{ menu-profile }” တွင် ပြောပြနိုင်ပါသည်။
my_dates-gone = ပြီးသွားပါပြီ သို့မဟုတ် ရက်ပြောင်းသွားပါပြီ။ သင့်ရက်များကို ကြည့်ရန် နောက်သို့ ပြန်သွားပါ။

## One date: a day that was wrong, a contract that ended, a last day that is past

my_dates-new_day = ✏️ ရက်ပြောင်းရန်
my_dates-contract_ended = 💼 စာချုပ် ပြီးဆုံးပါပြီ
# $part (String) a date of “My details”; $example (String) a day that is typed right
my_dates-ask-day =
    <b>{ WORD("profile-name", $part) }</b>

    မှန်သည့်ရက်ကို ရွေးပါ သို့မဟုတ် ရိုက်ထည့်ပါ။ ဥပမာ { $example }။
# $example (String) a day that is typed right
my_dates-ask-contract_ended =
    💼 <b>သင့်စာချုပ် မည်သည့်ရက်တွင် ပြီးဆုံးခဲ့ပါသလဲ။</b>

    ဤရက်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက မြင်ရပါသည်။ သင့်ကုမ္ပဏီက မမြင်နိုင်ပါ။ ရိုက်ထည့်နိုင်ပါသည်- { $example }
# $on (String) the day that is known so far
my_dates-known = ယခု ကျွန်ုပ်တို့ သိသည့်ရက်- { DAY($on) }။
# More than two years ahead.
my_dates-far = ယခု ဘာမျှ လုပ်ရန် မလိုပါ။
# $deadline (Date) the last day
my_dates-late-ask =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>

    နောက်ဆုံးရက်မှာ { DAY($deadline) } ဖြစ်ခဲ့ပါသည်။

    <b>လုပ်ပြီးပြီလား။</b>
my_dates-late-yes = ✅ လုပ်ပြီးပါပြီ
my_dates-late-no = ⏳ မလုပ်ရသေးပါ
# $part (String) a date of “My details”; $on (String) the day from which is counted
my_dates-told =
    ✅ ကျေးဇူးတင်ပါသည်။ ဤရက်မှစ၍ ရေတွက်ပါသည်-
    <b>{ WORD("profile-name", $part) }- { DAY($on) }</b>
# Below my_dates-told, which shows the day that support staff have. $own (String) the day that the worker told
my_dates-told-other = သင်ပြောခဲ့သည့်ရက်- { DAY($own) }။ ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ မှတ်တမ်းမှာ အထက်ပါရက် ဖြစ်ပါသည်။ အထက်ပါရက် မှားနေပါသလား။ မှားနေလျှင် “{ reminder-button-help }” ကို နှိပ်ပါ။

## After a day was told: what follows from it. $kind (String) of a reminder; $deadline (String) the last day

my_dates-follows-contract_end = 📅 <b>{ DAY($deadline) }</b> နောက်ဆုံးထား၍ လူဝင်မှုကြီးကြပ်ရေး (出入国在留管理庁) သို့ သင် အကြောင်းကြားရပါမည်။
my_dates-follows-also = ထို့ပြင်- { WORD("reminder-name", $kind) }၊ နောက်ဆုံးရက် { DAY($deadline) }။
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    နောက်ဆုံးရက်မှာ { DAY($deadline) } ဖြစ်ခဲ့ပါသည်။ ယခုလည်း လုပ်နိုင်ပါသေးသည်။ အမြန်ဆုံး လုပ်ပါ။ ကျွန်ုပ်တို့ ကူညီပါမည်။
my_dates-follows-past-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    နောက်ဆုံးရက်မှာ { DAY($deadline) } ဖြစ်ခဲ့ပါသည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းကို အသိပေးပါသည်။ ဆက်လက် နေထိုင်ခွင့်၊ အလုပ်လုပ်ခွင့် ရှိ၊ မရှိ မေးပါ။
    { my_dates-call_when }

## The calendar file

my_dates-calendar = 📆 ဖုန်းပြက္ခဒိန်တွင် ထည့်ရန်
# The name of the calendar on a phone.
my_dates-calendar-name = ဂျပန်ရှိ ရက်စွဲများ
my_dates-calendar-sent = ရက်များကို ဖုန်းပြက္ခဒိန်တွင် ထည့်ရန် ဤဖိုင်ကို ဖုန်းတွင် ဖွင့်ပါ။ ရက်ပြောင်းလျှင် ဖိုင်ကို ထပ်ယူပါ။
