# Who runs the bot, what is kept and why, the employer, no emergency line. What it leaves out stands on the pages of
# privacy.ftl, which "More" opens. A change in meaning, here or there, needs a new CONSENT_VERSION.
consent-keeps = သင့်ကို ကူညီရန်၊ နောက်ဆုံးရက်များ သတိပေးရန်နှင့် ဥပဒေအရ မှတ်တမ်း လုပ်ရန် သင်ပြောသည်ကို ကျွန်ုပ်တို့ မှတ်တမ်းတင်ထားပါသည်။ သင့်ကုမ္ပဏီက ဘာကိုမျှ မမြင်နိုင်ပါ။
# $organisation (String)
consent-text =
    <b>ဤ bot ကို { $organisation } က လုပ်ဆောင်ပါသည်။</b> { consent-keeps }

    ဤနေရာသည် အရေးပေါ်ဖုန်းလိုင်း မဟုတ်ပါ။ { danger-numbers }

    သဘောတူပါသလား။
# In its place where words wait. The folded part is what is agreed to. $organisation, $phone, $hours (String)
consent-kept =
    <b>သင့်စာကို မည်သူမျှ မဖတ်ရသေးပါ။</b> သင့်စာသည် ဤနေရာတွင် 10 မိနစ်သာ ရှိနေပါမည်။ သဘောတူပါသလား။ သဘောတူပြီးလျှင် “{ receipt-send-kept }” ကိုပါ နှိပ်ပါ။

    { danger-numbers } { $phone ->
        [none] ကျွန်ုပ်တို့ ရုံးဖွင့်ချိန်- { $hours }
       *[other] ကျွန်ုပ်တို့၏ ဖုန်း- { $phone }။ { $hours }
    }

    <blockquote expandable>ဤ bot ကို { $organisation } က လုပ်ဆောင်ပါသည်။ { consent-keeps }</blockquote>
# In its place where words waited for too long. $organisation, $phone, $hours (String)
consent-expired =
    <b>⌛ သင့်စာသည် အချိန်ကုန်သွားပါပြီ။ စာကို 10 မိနစ်သာ ထားပါသည်။ မည်သူမျှ မဖတ်ခဲ့ပါ။</b> သဘောတူပါသလား။ သဘောတူလျှင် ထပ်ရေးပါ။

    { danger-numbers } { $phone ->
        [none] ကျွန်ုပ်တို့ ရုံးဖွင့်ချိန်- { $hours }
       *[other] ကျွန်ုပ်တို့၏ ဖုန်း- { $phone }။ { $hours }
    }

    <blockquote expandable>ဤ bot ကို { $organisation } က လုပ်ဆောင်ပါသည်။ { consent-keeps }</blockquote>
consent-agree = သဘောတူပါသည်
consent-choose = တစ်ခုချင်း ရွေးရန်
# A button: what we keep, why we keep it, and where
consent-more = ထပ်ဖတ်ရန်- ဘာ၊ ဘာကြောင့်၊ ဘယ်မှာ
# $organisation (String)
consent-purposes =
    <b>ဘာကို သဘောတူပါသလဲ။</b>

    • <b>{ consents-name-reminders }-</b> နောက်ဆုံးရက်များကို သတိပေးပါသည်။
    • <b>{ consents-name-records }-</b> သင်မေးသည်နှင့် ပြန်ဖြေသည်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက မှတ်တမ်းတင်ထားပါသည်။ သဘောမတူလျှင်လည်း သင့်စာများ သူတို့ထံ ရောက်ပါသည်။

    သဘောတူသည့်အရာကိုသာ နှိပ်ပါ။ မနှိပ်လည်း ရပါသည်။ “{ consent-continue }” နှိပ်လျှင် သင့်အချက်အလက်၊ အဖြေများကို ကျွန်ုပ်တို့ မှတ်တမ်းတင်ပါမည်။
consent-continue = ရှေ့ဆက်ရန်
consent-decline = သဘောမတူပါ
# $organisation, $phone, $hours (String)
consent-declined =
    <b>ရပါသည်။ သင့်အကြောင်း ဘာကိုမျှ မှတ်တမ်းမတင်ထားပါ။</b>

    { danger-numbers } နှစ်ခုစလုံး အခမဲ့ဖြစ်ပြီး နေ့ရောညပါ ခေါ်နိုင်ပါသည်။

    { $phone ->
        [none] သင် ပြန်လာလျှင် { $organisation } က ဤနေရာတွင် ကူညီပါမည်။ { $hours }
       *[other] { $organisation } ကိုလည်း ဖုန်းခေါ်နိုင်ပါသည်- { $phone }။ { $hours }
    }

    ပြန်လာလိုလျှင် /start ဟု ရေးပါ။
# Behind 🙋 on the screens before. $organisation, $phone, $hours (String)
consent-person =
    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }

    သင် သဘောတူပြီးမှသာ ပံ့ပိုးကူညီရေးဝန်ထမ်းက သင့်စာကို ဤနေရာတွင် ဖတ်ပါမည်။

    { danger-numbers }
# On the two screens behind 🙋 and 🆘, where words wait
consent-waits = <b>သင့်စာကို မည်သူမျှ မဖတ်ရသေးပါ။</b> သင့်စာသည် ဤနေရာတွင် 10 မိနစ်သာ ရှိနေပါမည်။ ပို့ရန် “{ button-back }” ကို နှိပ်ပြီး သဘောတူပါ။
# Said later, where Telegram did not take the screen that says so
consent-waits_unseen =
    <b>သင့်စာကို မည်သူမျှ မဖတ်ရသေးပါ။</b> သင့်စာသည် ဤနေရာတွင် 10 မိနစ်သာ ရှိနေပါမည်။ ပို့ရန် “{ error-go_on }” ကို နှိပ်ပြီး သဘောတူပါ။

    { danger-numbers }
# In the place of the first of them. $organisation, $phone, $hours (String)
consent-person_kept =
    { consent-waits }

    { danger-numbers }

    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }
