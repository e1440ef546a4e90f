# What Telegram shows of the bot before somebody begins (512 letters at most), and in its profile and beside shared links
# (120). Plain text.

# $organisation (String); the bot’s name above the chat (64)
description-name = Shien – { $organisation } ၏ အကူအညီ
# $organisation (String)
description-long =
    ဂျပန်ရှိ နိုင်ငံခြားသား အလုပ်သမားများအတွက် { $organisation } ၏ အကူအညီ ဖြစ်ပါသည်။ အခမဲ့ ဖြစ်ပါသည်။

    • နေထိုင်ခွင့်နှင့် အလုပ် စည်းမျဉ်းများ စစ်ဆေးနိုင်သည်
    • သင့်ရက်စွဲများ၊ အချိန်မီ သတိပေးချက်
    • ဂျပန်တွင် နေထိုင်ရေး၊ အလုပ်အကြောင်း ဖတ်နိုင်သည်
    • ပံ့ပိုးကူညီရေးဝန်ထမ်းကို သင့်ဘာသာစကားဖြင့် မေးနိုင်သည်

    ဤနေရာတွင် ရေးသည်ကို သင့်ကုမ္ပဏီက မဖတ်နိုင်ပါ။

    ဤနေရာသည် အရေးပေါ်ဖုန်းလိုင်း မဟုတ်ပါ။ အန္တရာယ်ရှိလျှင် 110 (ရဲ)၊ 119 (မီးသတ်၊ လူနာတင်ယာဉ်) ကို ဖုန်းခေါ်ပါ။
# $organisation (String)
description-short = ဂျပန်ရှိ နိုင်ငံခြား အလုပ်သမားများအတွက် { $organisation } ၏ အခမဲ့ အကူအညီ။ အန္တရာယ်ရှိလျှင် 110၊ 119
