## Invitations

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = ကြိုဆိုပါသည်။ { $organisation } က သင့်ကို ဤ bot သို့ ဖိတ်ထားပါသည်။
# $minutes (Number)
invitation-too_many = လင့်ခ်များစွာ ဖွင့်ပြီးပါပြီ။ { $minutes } မိနစ် စောင့်ပြီးမှ သင့်လင့်ခ်ကို ထပ်ဖွင့်ပါ။
# $organisation, $phone (String)
invitation-followed-unknown = ဤလင့်ခ်ကို ကျွန်ုပ်တို့ မသိပါ။ တစ်စိတ်တစ်ပိုင်း ကျန်ခဲ့နိုင်ပါသည်။ { $phone ->
        [none] { $organisation } ထံ လင့်ခ်အသစ် တောင်းပါ။
       *[other] { $organisation } ထံ လင့်ခ်အသစ် တောင်းပါ- { $phone }။
    } လင့်ခ်မပါဘဲလည်း စတင်နိုင်ပါသည်။
# $organisation, $phone (String)
invitation-followed-expired = ဤလင့်ခ်သည် သက်တမ်းကုန်သွားပါပြီ။ { $phone ->
        [none] { $organisation } ထံ လင့်ခ်အသစ် တောင်းပါ။
       *[other] { $organisation } ထံ လင့်ခ်အသစ် တောင်းပါ- { $phone }။
    } လင့်ခ်မပါဘဲလည်း စတင်နိုင်ပါသည်။
# $organisation, $phone (String)
invitation-followed-revoked = ဤလင့်ခ်ကို သုံး၍ မရတော့ပါ။ { $phone ->
        [none] { $organisation } ထံ လင့်ခ်အသစ် တောင်းပါ။
       *[other] { $organisation } ထံ လင့်ခ်အသစ် တောင်းပါ- { $phone }။
    } လင့်ခ်မပါဘဲလည်း စတင်နိုင်ပါသည်။
# $organisation, $phone (String)
invitation-followed-used = ဤလင့်ခ်ကို သုံးပြီး ဖြစ်ပါသည်။ လင့်ခ်တစ်ခုကို 1 ကြိမ်သာ သုံးနိုင်ပါသည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းကို အသိပေးနေပါသည်။ { $phone ->
        [none] သင် မသုံးခဲ့လျှင် { $organisation } ကို ပြောပါ။
       *[other] သင် မသုံးခဲ့လျှင် { $organisation } ကို ဖုန်းခေါ်ပါ- { $phone }။
    }
# $organisation, $phone (String)
invitation-followed-ended = ဤလင့်ခ်ကို သုံး၍ မရတော့ပါ။ 3 ကြိမ် ဖြေပြီးသော်လည်း မည်သူ ဖွင့်ခဲ့သည်ကို မသိသေးပါ။ ဤအကြောင်းကို ပံ့ပိုးကူညီရေးဝန်ထမ်း သိပါသည်။ { $phone ->
        [none] လင့်ခ်သည် သင့်အတွက်ဖြစ်လျှင် { $organisation } ကို ပြောပါ။
       *[other] လင့်ခ်သည် သင့်အတွက်ဖြစ်လျှင် { $organisation } ကို ဖုန်းခေါ်ပါ- { $phone }။
    } ဤနေရာတွင်လည်း စာရေးပြီး အကူအညီ တောင်းနိုင်ပါသည်။
# $organisation, $phone (String)
invitation-followed-refused = ဤလင့်ခ်ကို ဤ Telegram အကောင့်ဖြင့် သုံး၍ မရပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းကို အသိပေးနေပါသည်။ { $phone ->
        [none] မေးစရာရှိလျှင် { $organisation } ကို မေးပါ။
       *[other] မေးစရာရှိလျှင် { $organisation } ကို ဖုန်းခေါ်ပါ- { $phone }။
    }
