# Shown before a language is chosen: every locale says it in its own language.
language-choose = သင့်ဘာသာစကားကို ရွေးပါ။
language-button = 🌐
# $organisation (String); above the choice, for somebody who has not agreed yet.
language-run_by = <b>ဤ bot ကို { $organisation } က လုပ်ဆောင်ပါသည်။ အခမဲ့ ဖြစ်ပါသည်။</b>
# In the place of all that where words wait. $phone, $hours (String) of the organisation
language-kept =
    <b>သင့်စာကို မည်သူမျှ မဖတ်ရသေးပါ။</b> သင့်စာသည် ဤနေရာတွင် 10 မိနစ်သာ ရှိနေပါမည်။ ဘာသာစကားကို ရွေးပါ။ ပြီးလျှင် စာကို ပို့နိုင်ပါသည်။

    { danger-numbers } { $phone ->
        [none] ကျွန်ုပ်တို့ ရုံးဖွင့်ချိန်- { $hours }
       *[other] ကျွန်ုပ်တို့၏ ဖုန်း- { $phone }။ { $hours }
    }
# First line of a fold below a consent, a result of a check or a deadline, until named people have read the translation
language-draft = 📝 မူကြမ်း- ဤဘာသာပြန်ကို မည်သူမျှ မစစ်ဆေးရသေးပါ။ ဂျပန်ဘာသာ စာသားကိုသာ အတည်ယူပါ။
