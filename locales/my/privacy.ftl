## The privacy notice: one subject a page, and the names of all pages below it

privacy-button = 🔏 သင့်အချက်အလက် သုံးစွဲပုံ
# The names of the pages: two stand in a row, so at most 16 columns each
privacy-page-who = ကျွန်ုပ်တို့
privacy-page-what = ဘာ၊ ဘာကြောင့်
privacy-page-yes = သဘောတူညီချက်
privacy-page-never = မပို့ပါနှင့်
privacy-page-time = ဘယ်လောက်ကြာ
privacy-page-seen = မြင်ရသူများ
privacy-page-where = ရှိသည့်နေရာ
privacy-page-rights = သင့်အခွင့်အရေး
# $page (String) the name of the page that is shown
privacy-here = ▸ { $page }
# $organisation, $registration, $contact (String), $phone (String) or “none”
privacy-who =
    <b>{ privacy-page-who }</b>

    ဤ bot ကို { $organisation } က လုပ်ဆောင်ပါသည်။ မှတ်ပုံတင် ပံ့ပိုးကူညီရေးအဖွဲ့အစည်း (登録支援機関၊ { $registration }) ဖြစ်ပါသည်။

    { $phone ->
        [none] သင့်အချက်အလက်အကြောင်း မေးရန်- { $contact }။
       *[other] သင့်အချက်အလက်အကြောင်း မေးရန်- { $contact }၊ ဖုန်း { $phone }။
    }
privacy-what =
    <b>{ privacy-page-what }</b>

    မှတ်တမ်းတင်ထားသည်များ- ဤချတ်၏ နံပါတ်၊ သင့်ဘာသာစကား၊ သင့်အဖြေများ၊ သင့်အချက်အလက်နှင့် ရက်စွဲများ၊ ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ သင်ရေးသည်များ။

    သုံးရသည့်အကြောင်း- သင်နှင့်အတူ စည်းမျဉ်းများ စစ်ဆေးရန်၊ သင့်ကို ပြန်ဖြေရန်၊ နောက်ဆုံးရက်များ သတိပေးရန်။ ကူညီမှု မှတ်တမ်းများ ထားရမည်ဟု ဥပဒေက သတ်မှတ်ထားပါသည်။
privacy-yes =
    <b>{ privacy-page-yes }</b>

    “{ consent-agree }” ဆိုသည်မှာ အချက် 3 ချက် ဖြစ်ပါသည်။ သင်ပြောသည်ကို ကျွန်ုပ်တို့ မှတ်တမ်းတင်နိုင်ပါသည်။ နောက်ဆုံးရက်များကို ကျွန်ုပ်တို့ သတိပေးနိုင်ပါသည်။ သင်မေးသည်နှင့် ပြန်ဖြေသည်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက မှတ်တမ်းတင်နိုင်ပါသည်။

    တစ်ခုချင်းလည်း ရွေးနိုင်ပါသည်။ တစ်ခုချင်းကို အချိန်မရွေး ပြန်ရုပ်သိမ်းနိုင်ပါသည်- /privacy
privacy-never =
    <b>{ privacy-page-never }</b>

    My Number၊ ဘဏ်စာရင်းနံပါတ်၊ စကားဝှက် သို့မဟုတ် ကတ်ဓာတ်ပုံကို ကျွန်ုပ်တို့ လက်မခံပါ။ ဤနေရာသို့ မပို့ပါနှင့်။
# How long we keep it. “Not on our list”: people who are not on the organisation’s list of workers.
# $chat_days, $checks_days, $margin_days, $silent_days (Number)
privacy-time =
    <b>{ privacy-page-time }</b>

    • သင့်အချက်အလက်- သင် ဖျက်သည်အထိ။
    • သင့်စစ်ဆေးမှုများ- { NUMBER($checks_days, useGrouping: 0) } ရက်။
    • တိုင်ပင်မှုနှင့် ကူညီမှု မှတ်တမ်းများ- သင့်စာချုပ် ပြီးဆုံးပြီးနောက် 1 နှစ်နှင့် { NUMBER($margin_days, useGrouping: 0) } ရက်။
    • ကျွန်ုပ်တို့၏ အလုပ်သမားစာရင်းတွင် မပါသူ- တိုင်ပင်မှု ပြီးဆုံးပြီးနောက် { NUMBER($chat_days, useGrouping: 0) } ရက်။ ကျွန်ုပ်တို့ ပြန်ဖြေပြီးသားဖြစ်လျှင် သင့်နောက်ဆုံးစာမှ { NUMBER($silent_days, useGrouping: 0) } ရက်အကြာတွင် အားလုံးကို ဖျက်ပါမည်။
# $organisation (String)
privacy-seen =
    <b>{ privacy-page-seen }</b>

    { $organisation } ၏ ပံ့ပိုးကူညီရေးဝန်ထမ်း၊ ကူညီရေးတာဝန်ခံနှင့် အက်ဒမင်များ။ စစ်ဆေးသူ (auditor) က မှတ်တမ်းများ ဖတ်နိုင်ပါသည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းအကြောင်း တိုင်ကြားချက်ကို အက်ဒမင်သာ ဖတ်ပါသည်။

    သင့်ကုမ္ပဏီက ဘာကိုမျှ မမြင်နိုင်ပါ။ ထိုကိစ္စအတွက် သင် သဘောတူမှသာ သို့မဟုတ် ဥပဒေက သတ်မှတ်မှသာ သင့်ကုမ္ပဏီကို ပြောပါသည်။
# $hosted_in (String) a country, $is_encrypted (String) yes or no
privacy-where =
    <b>{ privacy-page-where }</b>

    သင့်အချက်အလက်ရှိသည့် ကွန်ပျူတာ၏ နိုင်ငံ- { COUNTRY($hosted_in) }။ { $is_encrypted ->
        [yes] သင့်အမည်နှင့် သင်ရေးသည်ကို ထိုနေရာတွင် ကုဒ်ဝှက်ထားပါသည်။
       *[no] ဤ bot က ထိုနေရာတွင် ကုဒ်မဝှက်ထားပါ။
    }

    Telegram သည် ဂျပန်ပြင်ပရှိ ကုမ္ပဏီ ဖြစ်ပါသည်။ ဤနေရာတွင် ရေးသည့်စာသည် နိုင်ငံခြားရှိ Telegram ၏ ကွန်ပျူတာများကို ဖြတ်သွားပါသည်။
privacy-rights =
    <b>{ privacy-page-rights }</b>

    /mydata – အချက်အလက် ကြည့်ရန်၊ ပြင်ရန်၊ ကူးယူရန်
    /stop – သတင်းများ ရပ်ရန်
    /forget – အချက်အလက် ဖျက်ရန်
    /privacy – သဘောတူညီချက် တစ်ခုချင်းကို အချိန်မရွေး ရုပ်သိမ်းရန်

    ဤနေရာသည် အရေးပေါ်ဖုန်းလိုင်း မဟုတ်ပါ။ { danger-numbers } နှစ်ခုစလုံး အခမဲ့ဖြစ်ပြီး နေ့ရောညပါ ခေါ်နိုင်ပါသည်။
