# What is printed on paper.

## The invitation: one page with a QR code, in the worker's language and smaller in Japanese.

sheet-invitation-title = သင့်ဖုန်းတွင် အကူအညီ
# $name (String)
sheet-invitation-name = { $name } အတွက်
# $organisation (String)
sheet-invitation-organisation = { $organisation } က Telegram တွင် bot တစ်ခု လုပ်ဆောင်ပါသည်။ အလုပ်၊ နေထိုင်မှုဘဝနှင့် နေထိုင်ခွင့်အကြောင်းကို သင့်ဘာသာစကားဖြင့် မေးပါ။
sheet-invitation-install = ဖုန်းတွင် Telegram ကို ဖွင့်ပါ။ မရှိလျှင် အရင်ထည့်ပါ။ အခမဲ့ ဖြစ်ပါသည်။
sheet-invitation-scan = ဖုန်းကင်မရာကို QR ကုဒ်ပေါ်တွင် ချိန်ပါ။ ပေါ်လာသည့် လင့်ခ်ကို ဖွင့်ပါ။
# "Start" is Telegram's own button, which may be in another language than the bot: name it in both, as 「開始」（Start）.
sheet-invitation-start = “Start” (စတင်ရန်) ကို နှိပ်ပါ။ ပြီးလျှင် ဘာသာစကားကို ရွေးပါ။
# Stands above the link, which is printed as text.
sheet-invitation-link = ကင်မရာ မရှိလျှင် ဖုန်းတွင် ဤလင့်ခ်ကို ဖွင့်ပါ-
# $expires_on (Date)
sheet-invitation-personal = ဤလင့်ခ်သည် သင့်အတွက်သာ ဖြစ်ပါသည်။ { DAY($expires_on) } အထိ 1 ကြိမ်သာ သုံးနိုင်ပါသည်။ အခြားသူကို မပေးပါနှင့်။
# For whoever comes from an employer or a dormitory: nobody's name is on it. $expires_on (Date)
sheet-invitation-shared = ဤလင့်ခ်ကို { DAY($expires_on) } အထိ သုံးနိုင်ပါသည်။ ဖွင့်ပြီးလျှင် သင် မည်သူဖြစ်သည်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက မေးပါမည်။
sheet-invitation-emergency = ဤနေရာသည် အရေးပေါ်ဖုန်းလိုင်း မဟုတ်ပါ။ အန္တရာယ်ရှိလျှင် 110 (ရဲ) ကို ဖုန်းခေါ်ပါ။ မီးလောင်လျှင် သို့မဟုတ် လူနာတင်ယာဉ် လိုလျှင် 119 ကို ဖုန်းခေါ်ပါ။
# $organisation (String), $phone (String)
sheet-invitation-question = { $phone ->
    [none] မေးစရာရှိလျှင် { $organisation } ကို မေးပါ။
   *[other] မေးစရာရှိလျှင် { $organisation } ကို ဖုန်းခေါ်ပါ- { $phone }
}

## Everything kept about a person.

# $made_on (Date)
sheet-my_data-made = ပြုလုပ်သည့်ရက်- { DAY($made_on) }
