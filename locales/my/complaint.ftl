# A complaint of a worker about somebody of the support organisation, and who can read it. The worker reads all of this.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

complaint-about-staff = 🔒 ကူညီရေးဝန်ထမ်းအကြောင်း တိုင်ကြားရန်
# A button: to write more in this complaint. $number (String)
complaint-continue = ↩ အမှတ် { $number } 🔒 တိုင်ကြားချက်
complaint-write =
    <b>🔒 ပံ့ပိုးကူညီရေးဝန်ထမ်းအကြောင်း တိုင်ကြားချက်</b>

    ကျွန်ုပ်တို့၏ အက်ဒမင်များသာ ဖတ်ပါသည်။ သင့်ဘာသာစကားဖြင့် ရေးပါ။ ဓာတ်ပုံ၊ အသံလည်း ပို့နိုင်ပါသည်။

    အက်ဒမင်အကြောင်း ဖြစ်လျှင် ပို့ပြီးမှ ထိုသူ၏အမည်ကို နှိပ်ပါ။ ထိုသူ မဖတ်နိုင်တော့ပါ။ ပြင်ပရုံးများ- “{ menu-guide }”။

    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ တိုင်ကြားချက် အမှတ် { $number }</b>

    { $received ->
        [0] ဤနေရာတွင် ဆက်ရေးနိုင်ပါသည်။ ယခင်ရေးထားသည်ကို ရပြီး ဖြစ်ပါသည်။
       *[other] သင့်စာ { $received } စောင်ကို ရပါပြီ။
    } အက်ဒမင်များက ဤနေရာတွင် ပြန်ဖြေပါမည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက မမြင်နိုင်ပါ။ ထပ်ရေးနိုင်ပါသည် သို့မဟုတ် “{ consultation-finish }” ကို နှိပ်ပါ။

    { danger-numbers }
# $number (String)
complaint-added = ✅ တိုင်ကြားချက် အမှတ် { $number } တွင် ထည့်ပြီးပါပြီ။ အက်ဒမင်များသာ မြင်ရပါသည်။
# $number (String)
complaint-left_in_group = 🔒 တိုင်ကြားချက် အမှတ် { $number }- ပံ့ပိုးကူညီရေးဝန်ထမ်းအုပ်စုမှ အချို့ကို မဖယ်ရှားနိုင်ခဲ့ပါ။ တစ်စိတ်တစ်ပိုင်းကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက ဖတ်မိနိုင်ပါသေးသည်။ ဖျက်ရန် အက်ဒမင်များကို ပြောထားပါသည်။
# $number (String); below it stands what an admin wrote
complaint-answer = <b>သင့်တိုင်ကြားချက် အမှတ် { $number } ၏ အဖြေ</b>
# $number (String)
complaint-closed = အက်ဒမင်တစ်ဦးက တိုင်ကြားချက် အမှတ် { $number } ကို ပိတ်ပြီးပါပြီ။ ကူညီမှု ကောင်းခဲ့ပါသလား။
# $number (String)
complaint-reopened = အက်ဒမင်တစ်ဦးက တိုင်ကြားချက် အမှတ် { $number } ကို ပြန်ဖွင့်ပြီးပါပြီ။
# $number (String)
complaint-open-again = တိုင်ကြားချက် အမှတ် { $number } ကို ပြန်ဖွင့်ထားပါသည်။ အက်ဒမင်တစ်ဦးက သင့်ထံ စာရေးပါမည်။
# A button
complaint-name = မည်သူ့အကြောင်းလဲ
# $number (String)
complaint-name-ask =
    <b>တိုင်ကြားချက် အမှတ် { $number }- မည်သူ့အကြောင်းလဲ။</b>

    အမည်တစ်ခုကို နှိပ်ပါ။ ထိုသူသည် အက်ဒမင်ဖြစ်လျှင်ပင် ဤတိုင်ကြားချက်ကို မဖတ်နိုင်တော့ပါ။ ပြန်ပြင်ရန် ထပ်နှိပ်ပါ။ မဖြစ်မနေ ရွေးရန် မလိုပါ။

    မည်သူဖြစ်သည်ကို ရေးနိုင်ပါသည်။ <b>သို့သော် ရေးရုံဖြင့် မဖျောက်ပါ။</b> ✓ မပါသည့် အက်ဒမင်တိုင်း ဖတ်နိုင်ပါသည်။ ထိုသူလည်း ဖတ်မိနိုင်ပါသည်။
# $number (String). Above it, once somebody was named by writing
complaint-name-written = <b>✅ သင်ရေးသည်ကို တိုင်ကြားချက် အမှတ် { $number } တွင် ထည့်ပြီးပါပြီ။</b> ရေးရုံဖြင့် တိုင်ကြားချက်ကို မဖျောက်ပါ။ ✓ မပါသည့် အက်ဒမင်တိုင်း ဖတ်နိုင်ပါသည်။ လူတစ်ဦး မမြင်ရအောင် ဖျောက်ရန် ထိုသူ၏အမည်ကို နှိပ်ပါ။
# A button
complaint-name-unknown = အမည် မသိပါ
# $number (String). Above the names, once that was tapped
complaint-name-unknown-said = <b>✅ သင် အမည်မသိကြောင်း တိုင်ကြားချက် အမှတ် { $number } တွင် ထည့်ပြီးပါပြီ။</b> ဤသို့ဖြင့် တိုင်ကြားချက်ကို မဖျောက်ပါ။ ✓ ပါသူများသာ မမြင်နိုင်ပါ။ ထိုသူအကြောင်း သင်သိသည်ကို ရေးနိုင်ပါသည်။ ဥပမာ ဘယ်နေရာတွင် တွေ့ခဲ့သည်။
# Asked before the worker hides the complaint from the last person who can read it. $number, $name (String)
complaint-name-last =
    <b>ဤသူကို ရွေးလျှင် ဤနေရာရှိ မည်သူမျှ တိုင်ကြားချက် အမှတ် { $number } ကို မဖတ်နိုင်ပါ။</b>

    ဖတ်နိုင်သည့် နောက်ဆုံးတစ်ဦးမှာ { $name } ဖြစ်ပါသည်။ ထို့နောက် ပြင်ပရုံးများကသာ သင့်ကို ကူညီနိုင်ပါမည်။ ဤသူကို ရွေးလိုပါသေးသလား။
complaint-name-last-yes = ရွေးပါမည်၊ မည်သူမျှ မဖတ်ပါစေနှင့်
complaint-name-last-no = ဤအတိုင်း ထားပါ
# $number (String). Sent where nobody was left, and a name was taken back
complaint-readable = ✅ အမှတ် { $number }- သင် အမည်များ ပြောင်းလိုက်သောကြောင့် ဤနေရာရှိ တစ်ဦးဦးက ပြန်ဖတ်နိုင်ပါပြီ။
# Above the buttons that hide another matter, or show it again
complaint-name-others = အခြားကိစ္စအကြောင်းလည်း သင် ရေးထားပါသည်။ ✓ ပါသူက ထိုကိစ္စကိုလည်း ဖတ်နိုင်ပါသည်။ ထိုသူ မမြင်ရအောင် ဖျောက်ရန် 🚫 ကို နှိပ်ပါ။
# A button of the worker, who has hidden the complaint from everybody here; and what we say after it. $number (String)
complaint-close_own = ✖️ အမှတ် { $number } ကို ပိတ်ရန်
complaint-closed_own = ✅ အမှတ် { $number } ကို ပိတ်ပြီးပါပြီ။ ယခုမှစ၍ ဤနေရာတွင် ရေးသည့်စာသည် ထိုတိုင်ကြားချက်တွင် မပါပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းအားလုံး ဖတ်နိုင်ပါသည်။ ထိုသို့ မလိုလားလျှင် “{ complaint-about-staff }” ကို နှိပ်ပါ။ ယခင်တိုင်ကြားချက်တွင် သင် အမည်ဖော်ပြခဲ့သူများအား ထိုတိုင်ကြားချက်အသစ်အကြောင်း ကျွန်ုပ်တို့ အသိမပေးပါ။ သို့မဟုတ် ပြင်ပရုံးကို ဖုန်းခေါ်ပါ- “{ menu-guide }”။
# Sent where a new complaint is hidden from the people whom the worker named in the complaint before. $number (String)
complaint-named_again = 🔒 အမှတ် { $number }- ယခင်တိုင်ကြားချက်တွင် သင် အမည်ဖော်ပြခဲ့သူများ သို့မဟုတ် သင်ရေးသည်ကို မမြင်ရအောင် ဖျောက်ခဲ့သူများအား ဤတိုင်ကြားချက်အကြောင်း ကျွန်ုပ်တို့ အသိမပေးပါ။ ပြောင်းရန် “{ complaint-name }” ကို နှိပ်ပါ။
complaint-name-done = ပြီးပါပြီ
# $longest (Number)
complaint-name-long = ⚠️ အမည်တစ်ခု ရိုက်ထည့်ပါ။ အများဆုံး စာလုံး { $longest } လုံး ဖြစ်ပါသည်။
# Somebody who was tapped. $name (String)
complaint-named = ✓ { $name }
# Somebody who can be tapped. $name (String), $role (String)
complaint-nameable = { $name ->
    [none] { WORD("complaint-role", $role) }
   *[other] { $name } · { WORD("complaint-role", $role) }
}
complaint-role-support_officer = ပံ့ပိုးကူညီရေးဝန်ထမ်း
complaint-role-support_manager = ပံ့ပိုးကူညီရေး တာဝန်ခံ
complaint-role-admin = အက်ဒမင်
complaint-role-auditor = စစ်ဆေးသူ (auditor)
