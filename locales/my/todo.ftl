## What to do, in order

todo-button = 📝 လုပ်ရမည့်အစဉ်
todo-title = <b>လုပ်ရမည့်အရာများ (အစဉ်အတိုင်း)</b>
todo-nothing = သင့်အဖြေများအရ ယခု လုပ်ရမည့်အရာ မရှိပါ။
todo-papers = 👉 <b>နောက်လုပ်ရန်-</b> စာရွက်စာတမ်းများ ပြင်ဆင်ပါ။ စာရင်းကို “{ papers-button }” တွင် တွေ့နိုင်ပါသည်။
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }-</b> { $todo }
# $first_on, $before_on (String) ISO days; the first one is in time, the second one is too late
todo-between = 📅 ကျန်းမာရေးစစ်ဆေးရမည့်ရက်- { DAY($first_on) } သို့မဟုတ် နောက်ပိုင်း၊ { DAY($before_on) } မတိုင်မီ (ထိုရက် မပါ)။
# The day itself is too late.
todo-until = 📅 { DAY($before_on) } မတိုင်မီ (ထိုရက် မပါ)။
# The day itself is in time.
todo-from = 📅 { DAY($first_on) } သို့မဟုတ် နောက်ပိုင်း။
