## Result

result-outcome-blocked = <b>မကိုက်ညီသေးသည့် အချက် ရှိပါသည်။</b>
result-outcome-suspended = <b>ဤနယ်ပယ်တွင် လျှောက်ထားမှုကို ရပ်ဆိုင်းထားပါသည်။</b>
result-outcome-needs_staff = <b>အချက်အချို့ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။</b>
result-outcome-incomplete = <b>အဖြေအချို့ လိုနေပါသေးသည်။</b>
result-outcome-clear = <b>သင့်အဖြေများအရ ပြဿနာ မတွေ့ပါ။</b> ဂျပန်နိုင်ငံ လူဝင်မှုကြီးကြပ်ရေး ဝန်ဆောင်မှုအေဂျင်စီ (出入国在留管理庁) ကသာ ဆုံးဖြတ်ပါသည်။
result-outcome-possible = <b>သင့်အဖြေများအရ အလုပ်ပြောင်းခြင်း ဖြစ်နိုင်ပုံရပါသည်။</b>
result-outcome-not_yet = <b>သင့်အဖြေများအရ အလုပ် မပြောင်းနိုင်သေးပါ။</b>
# $icon, $reason (String) the second one whole sentences
result-against = { $icon } { $reason }
# $count (Number) criteria
result-open = ❔ အချက် { $count } ချက်အကြောင်း မေးရန် ကျန်ပါသေးသည်။
# $criterion (String)
result-not_asked = ❔ { $criterion }- မမေးရသေးပါ
# $criterion (String), of which something was asked
result-partly_asked = ❔ { $criterion }- မေးရန် အချို့ ကျန်ပါသေးသည်
result-who_decides = ဂျပန်နိုင်ငံ လူဝင်မှုကြီးကြပ်ရေး ဝန်ဆောင်မှုအေဂျင်စီ (出入国在留管理庁) ကသာ ဆုံးဖြတ်ပါသည်။ ဤစစ်ဆေးမှုသည် လိုနေနိုင်သည့်အရာကို ပြပါသည်။
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }- { $verdict }
result-finding-title = <b>{ $icon } { $criterion }- { $verdict }</b>
# $todo (String) a whole sentence
result-todo = 👉 <b>နောက်လုပ်ရန်-</b> { $todo }
result-papers = 📄 <b>သက်သေပြသည့် စာရွက်-</b>
# $paper (String)
result-paper = • { $paper }
# $certainty (String) certain, likely or unsettled; $title, $url (String)
result-source = { $url ->
    [none] { WORD("result-certainty", $certainty) }- { $title }
   *[other] { WORD("result-certainty", $certainty) }- <a href="{ $url }">{ $title }</a>
}
result-certainty-certain = ✅ သေချာသည် (တရားဝင် စာမျက်နှာ)
# How sure a source is.
result-certainty-likely = 🔹 မှန်ဖွယ်ရှိသည် (အခြားစာမျက်နှာ)
result-certainty-unsettled = ❓ မရှင်းလင်းပါ (ရေးထားခြင်း မရှိ)
# $on (String) a day, or none when nobody has checked
result-checked =
    { $stale ->
        [true]
            { $on ->
                [none] မည်သူမျှ မစစ်ဆေးရသေးပါ။ ကျွန်ုပ်တို့ကို မေးပါ။
               *[other] တရားဝင်စာမျက်နှာတွင် နောက်ဆုံး စစ်ဆေးသည့်ရက်- { $on }။ ရက်ပေါင်း 180 ကျော် ကြာပါပြီ။ အတည်ပြုပေးရန် ကျွန်ုပ်တို့ကို ပြောပါ။
            }
       *[other] တရားဝင်စာမျက်နှာတွင် စစ်ဆေးသည့်ရက်- { $on }။
    }
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>အတည်မပြုရသေးပါ။</b> အသုံးမပြုမီ ပံ့ပိုးကူညီရေးဝန်ထမ်းကို မေးပါ။
result-unconfirmed-why = ဤအချက်ကို ရှင်းလင်းစွာ ရေးထားသည့် တရားဝင်စာမျက်နှာကို ကျွန်ုပ်တို့ မတွေ့ရသေးပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက အတည်ပြုပါမည်။
# Support: the support staff (支援スタッフ), here and wherever a button says so.
result-send = 🙋 ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ ပို့ရန်
result-go_on = 🔎 ကျန်သည်အားလုံးကိုလည်း စစ်ဆေးရန်
result-more = 📋 ဤရလဒ်အကြောင်း ထပ်ကြည့်ရန်
result-sheet = 🖨 ပြရန် စာရွက် ပြုလုပ်ရန် (PDF)
result-details =
    <b>ဤရလဒ်အကြောင်း အသေးစိတ်</b>

    အချက်တစ်ခုကို နှိပ်ပါ။ အကြောင်းရင်း၊ သက်သေပြသည့် စာရွက်များနှင့် မည်သည့်နေရာတွင် ရေးထားသည်ကို မြင်ရပါမည်။
# The sheet, for family, employer and office.
result-sheet-title = စစ်ဆေးမှု ရလဒ်
# The worker's name follows.
result-sheet-about = ဖြေဆိုသူ-
result-sheet-summary = ရလဒ်
result-sheet-outcome = စစ်ဆေးမှုအရ
result-sheet-against = မကိုက်ညီသေးသည့်အရာ
result-sheet-next = လုပ်ရမည့်အရာ
result-sheet-points = အချက်များ
result-sheet-papers = စာရွက်စာတမ်းများ
result-sheet-answers = အဖြေများ
result-sheet-note = သတိပြုရန်
result-sheet-sent = တစ်ယောက်ယောက်ကို မပြမီ ဖတ်ပါ။ သင့်ကျန်းမာရေးစစ်ဆေးခြင်းနှင့် သင်ပေးခဲ့သည့်ငွေအကြောင်း ပါနိုင်ပါသည်။
