# Clear this chat: we delete its messages from the phone, because other people may look at the phone.

clear_chat-button = 🧹 ဤချတ်ကို ဖျက်ရန်
clear_chat-ask =
    <b>ဤချတ်ကို ဖျက်မလား။</b>

    နောက်ဆုံး 48 နာရီအတွင်း သင့်စာများနှင့် ကျွန်ုပ်တို့၏ စာများကို ဖျက်ပါမည်။ ပိုဟောင်းသည့်စာများကို Telegram တွင် သင်ကိုယ်တိုင် ဖျက်ပါ။

    <b>ဤချတ်သည် သင့်သက်သေ ဖြစ်နိုင်ပါသည်။</b> လိုအပ်သည်ကို အရင် သိမ်းပါ- “{ my_data-send }”။ ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ မှတ်တမ်းများကို မဖျက်ပါ။
# Instead of that while a picture waits for the worker's word
clear_chat-ask_waiting =
    <b>ဤချတ်ကို ဖျက်မလား။ ဓာတ်ပုံတစ်ပုံအကြောင်း မေးထားပါသည်။ အရင်ဖြေပါ။</b> ယခု ဖျက်လျှင် ဓာတ်ပုံသည် ဤနေရာမှ ပျောက်ပါမည်။ ဓာတ်ပုံအောက်တွင် သင်ရေးသည့်စာကိုသာ ပံ့ပိုးကူညီရေးဝန်ထမ်းက ရပါမည်။

    နောက်ဆုံး 48 နာရီအတွင်း စာများကို ဖျက်ပါမည်။ လိုအပ်သည်ကို အရင် သိမ်းပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ မှတ်တမ်းများကို မဖျက်ပါ။
clear_chat-yes = 🧹 ယခု ဖျက်ပါ
clear_chat-no = မဖျက်ပါနှင့်
# Above the chat, for a moment.
clear_chat-begun = စာများကို ယခု ဖျက်နေပါသည်။
# $deleted, $waiting, $left (Number) messages that are deleted, that staff do not have yet, that Telegram did not delete
clear_chat-done =
    <b>စာ { $deleted } စောင် ဖျက်ပြီးပါပြီ။</b>{ $waiting ->
        [0] {""}
       *[other] {" "}သင့်စာ { $waiting } စောင်သည် ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ မရောက်သေးပါ။ 48 နာရီအတွင်း ရောက်လျှင် ဖျက်ပါမည်။
    }{ $left ->
        [0] {""}
       *[other] {" "}စာ { $left } စောင်ကို Telegram က မဖျက်ခဲ့ပါ။
    }

    ပိုဟောင်းသည့်စာများ ဤချတ်တွင် ရှိနေနိုင်ပါသေးသည်။ Telegram တွင် သင်ကိုယ်တိုင် ဖျက်ပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ မှတ်တမ်းများကို မဖျက်ပါ။
# In the place of clear_chat-done, once support staff have the messages that waited. $left (Number) messages that Telegram did not delete
clear_chat-rest =
    <b>ပံ့ပိုးကူညီရေးဝန်ထမ်းက သင့်စာအားလုံးကို ယခု ရပါပြီ။</b> { $left ->
        [0] ထိုစာများကို ဤနေရာတွင်လည်း ဖျက်ပြီးပါပြီ။
       *[other] စာ { $left } စောင်ကို Telegram က မဖျက်ခဲ့ပါ။ Telegram တွင် သင်ကိုယ်တိုင် ဖျက်ပါ။
    }
# In the place of a screen that others should not read, once another stands below it.
clear_chat-covered = ဤမျက်နှာပြင်ကို ပိတ်ထားပါသည်။
