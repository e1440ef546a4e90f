## What if

# What would the result be if one answer were another? (もし変えたら？)
whatif-button = 🔀 ပြောင်းလျှင် ဘာဖြစ်မလဲ
whatif-what =
    <b>ပြောင်းလျှင် ဘာဖြစ်မလဲ။</b>

    ပြောင်းကြည့်လိုသည်ကို ရွေးပါ။ နှိုင်းယှဉ်ရုံသာ ဖြစ်ပါသည်။ သင့်အဖြေများ မပြောင်းပါ။
# What may come; one tap compares it.
whatif-pass-japanese_test = JLPT N4 အောင်လျှင်
whatif-pass-skill_test_passed = ကျွမ်းကျင်မှုစာမေးပွဲ အောင်လျှင်
# $question, $before, $after (String)
whatif-change = <b>{ $question }-</b> { $before } → <b>{ $after }</b>
whatif-now = <b>သင့်လက်ရှိအဖြေများဖြင့်</b>
whatif-then = <b>ပြောင်းလျှင်</b>
whatif-same = မည်သည့်အချက်မျှ မပြောင်းပါ။
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = ယခု- { $icon } { $verdict }။
whatif-verdict-then = ပြောင်းလျှင်- { $icon } { $verdict }။
whatif-use = ဤအဖြေများကို သုံးရန်
whatif-again = အခြားအရာကို နှိုင်းယှဉ်ရန်
whatif-leave = ← ရလဒ်သို့ ပြန်ရန်
