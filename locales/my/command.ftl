# Language, consent, menu, help: the first screens.

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = မီနူးကို ပြရန်
command-help = ဤ bot က ဘာလုပ်ပေးသည်၊ အန္တရာယ်ရှိလျှင် မည်သူ့ကို ဖုန်းခေါ်ရမည်
command-language = ဘာသာစကား ပြောင်းရန်
command-profile = သင့်အချက်အလက်နှင့် ရက်စွဲများ
command-mydates = သင့်နောက်ဆုံးရက်များနှင့် ကျန်သည့်ရက်များ
command-mydata = သင့်အချက်အလက်ကို ကြည့်ရန်၊ ပြင်ရန်၊ ကူးယူရန်
command-privacy = သင့်အချက်အလက်ကို သုံးပုံနှင့် သင့်သဘောတူညီချက်များ
command-clear = ဤချတ်ရှိ စာများကို ဖျက်ရန်
command-stop = သတင်းများ ရပ်ရန်
command-forget = သင့်အချက်အလက်ကို ဖျက်ရန်
