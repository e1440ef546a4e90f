## Periods of stay

periods-list =
    <b>အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1) ဖြင့် နေထိုင်ခဲ့သည့်ကာလများ</b>

    ကာလအားလုံး ထည့်ပါ- မည်သည့်ကုမ္ပဏီ၊ နယ်ပယ်မဆို။ ဤတို့ကိုလည်း ထည့်ပါ-
    • ပြင်ဆင်ရန် သို့မဟုတ် ယာဉ်မောင်းလိုင်စင်အတွက် “သတ်မှတ်လုပ်ဆောင်ချက်များ” (特定活動)
    • မီးဖွားခွင့်၊ ကလေးပြုစုခွင့်၊ ဆေးခွင့် (ဖျားနာ၊ ဒဏ်ရာ)
periods-none = ဤနေထိုင်ခွင့်ဗီဇာ မရခဲ့ဖူး၊ မပြင်ဆင်ခဲ့ဖူးလျှင် “{ periods-done }” ကို နှိပ်ပါ။
periods-add = ＋ ကာလ ထည့်ရန်
periods-done = ပြီးပါပြီ
periods-kind = မည်သည့်ကာလမျိုးလဲ။
periods-remove = ဤကာလကို ဖယ်ရှားရန်
periods-from = <b>မည်သည့်ရက်တွင် စတင်ခဲ့ပါသလဲ။</b>
periods-to = <b>မည်သည့်ရက်တွင် ပြီးဆုံးခဲ့ပါသလဲ။</b> နောက်ဆုံးရက်ကိုလည်း ရေတွက်ပါသည်။
# The period has begun and has not ended.
periods-running = မပြီးဆုံးသေးပါ
# $kind, $from, $to (String)
periods-line = { $from } – { $to } · { $kind }
periods-line-running = { $from } – မပြီးဆုံးသေးပါ · { $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ နောက်ဆုံးရက်သည် ပထမဆုံးရက် ({ $from }) ထက် မစောရပါ။
