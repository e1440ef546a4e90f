# What follows from a result: what to do in order, the papers, the five years, and "what if".

## The five years

stay-button = ⏳ သင့် 5 နှစ်
stay-title = <b>အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1) အဖြစ် သင့် 5 နှစ်</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = သင့်အဖြေများအရ { DAY($today) } အထိ သုံးပြီးသည့်ရက်- { NUMBER($used, useGrouping: 0) } (ခွင့်ပြုသည့်ရက်- { NUMBER($allowed, useGrouping: 0) })။
stay-counted = <b>ရေတွက်သည့်ရက်များ</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) } – { DAY($last_on) }: { NUMBER($days, useGrouping: 0) } ရက်
stay-span-running = • { DAY($first_on) } – မပြီးဆုံးသေးပါ
stay-gaps = ဤကာလများအကြားရှိ ရက်များကို မရေတွက်ပါ။ ထိုအချိန်က ဤနေထိုင်ခွင့်ဗီဇာ မရှိခဲ့ပါ သို့မဟုတ် ခွင့်ယူထားခဲ့ပါသည်။
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>နောက်ဆုံးရက်- { DAY($last_on) }</b>။ လျှောက်ထားသည့်ရက် ({ DAY($apply_on) }) မှစ၍ ရက်တိုင်းကို ရေတွက်ထားပါသည်။
stay-no-last-day = <b>နောက်ဆုံးရက် မရှိသေးပါ။</b> ရေတွက်သည့်ရက်များသည် 5 နှစ် မပြည့်သေးပါ။
stay-left-out = <b>မရေတွက်ထားသည့် ခွင့်များ- မီးဖွားခွင့်၊ ကလေးပြုစုခွင့်၊ ဆေးခွင့် (ဖျားနာ၊ ဒဏ်ရာ)</b>
stay-left-out-check = ထိုခွင့်ကာလကို 5 နှစ်ထဲတွင် တကယ် မရေတွက်ရသည်မှာ မှန်၊ မမှန် ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။ ခွင့်စာရွက်များကို မပစ်ဘဲ ထားပါ။
stay-driver = ယာဉ်မောင်းလိုင်စင်ယူရန် ကာလ (特定活動55号) ကို မရေတွက်ထားပါ။ ကျွန်ုပ်တို့ သိသလောက် 5 နှစ်ထဲတွင် မပါပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။
# The two examples are exceptions. A failed test alone gives nobody a sixth year.
stay-sixth-year = <b>6 နှစ်မြောက်</b> ကို အထူးအခြေအနေတွင်သာ ရနိုင်ပါသည်။ ဥပမာ အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) စာမေးပွဲကို မအောင်သော်လည်း အောင်မှတ်၏ အနည်းဆုံး 80 % ရခဲ့သူ။ သို့မဟုတ် သူနာပြုစုမှုတွင် နိုင်ငံတော်စာမေးပွဲ (介護福祉士国家試験) ကို အောင်လုနီးပါး ဖြေခဲ့သူ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။ မစစ်ဆေးမီ ထိုနှစ်ကို အားကိုး၍ မစီစဉ်ပါနှင့်။
