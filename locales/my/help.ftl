# Said above the help where somebody typed a command that does not exist.
help-unknown = ထို command မရှိပါ။ အောက်ပါတို့ကို သုံးနိုင်ပါသည်-
# $organisation (String), $phone (String)
help-text =
    <b>ဤ bot က ဂျပန်တွင် နေထိုင်ခြင်းနှင့် အလုပ်လုပ်ခြင်းအတွက် ကူညီပါသည်။</b>

    <blockquote expandable>/menu – စည်းမျဉ်း စစ်ဆေးရန်၊ ပံ့ပိုးကူညီရေးဝန်ထမ်းကို မေးရန်
    /language – ဘာသာစကား ပြောင်းရန်
    /profile – သင့်အချက်အလက်နှင့် ရက်စွဲများ
    /mydates – သင့်နောက်ဆုံးရက်များ
    /mydata – သင့်အကြောင်း မှတ်တမ်းတင်ထားသည်များ
    /privacy – သင့်အချက်အလက်ကို သုံးပုံ၊ သဘောတူညီချက်များ
    /stop – သတင်းများ ရပ်ရန်
    /forget – သင့်အချက်အလက်ကို ဖျက်ရန်</blockquote>

    { $phone ->
        [none] { $organisation } က လုပ်ဆောင်ပါသည်။
       *[other] { $organisation } က လုပ်ဆောင်ပါသည်။ ဖုန်း- { $phone }
    }

    <b>{ danger-numbers }</b> နှစ်ခုစလုံး အခမဲ့ဖြစ်ပြီး နေ့ရောညပါ ခေါ်နိုင်ပါသည်။
# In the place of the organisation’s telephone number, in what staff show or send to an employer
help-no_phone = (ဖုန်းနံပါတ် မရှိသေးပါ)
