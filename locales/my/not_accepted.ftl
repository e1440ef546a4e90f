# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = မိုင်နန်ဘာ, မိုင်နံပါတ်, မိုင်းနန်ဘာ, တစ်ဦးချင်းနံပါတ်, my number နံပါတ်, mai nanba, mynumber
not_accepted-words-bank_account = ဘဏ်စာရင်း, ဘဏ်အကောင့်, ဘဏ်နံပါတ်, အကောင့်နံပါတ်, အကောင့်နံပတ်, ဘဏ်စာအုပ်, ဘဏ်ခွဲ, အကောင့် နံပါတ်, ဘဏ် အကောင့်, ဘဏ် စာရင်း, bank acc, bank sar yin, bank acc no, acc no, koza
not_accepted-words-password = စကားဝှက်, လျှို့ဝှက်နံပါတ်, လျှို့ဝှက်ကုဒ်, လျို့ဝှက်နံပါတ်, လျို့ဝှက်ကုဒ်, ပတ်စ်ဝါ့ဒ်, ပတ်စဝတ်, ပါ့စ်ဝါ့ဒ်, ပင်နံပါတ်, ပင်ကုဒ်, ပင်းနံပါတ်, passwd, pw, sagar whet, anshou bango
not_accepted-words-card_photo = နေထိုင်ခွင့်ကတ်, နေထိုင်ခွင့် ကတ်, ဇိုင်းရျူးကတ်, ဇိုင်ရျူးကတ်, ဇိုင်းယူကတ်, နိုင်ငံကူးလက်မှတ်, ပတ်စပို့, ပါစပို့, ပတ်စ်ပို့, မိုင်နန်ဘာကတ်, my number ကတ်, ဘဏ်ကတ်, ဘဏ်စာအုပ်, အေတီအမ်ကတ်, ခရက်ဒစ်ကတ်, ယာဉ်မောင်းလိုင်စင်, ကားလိုင်စင်, ဆိုင်ကယ်လိုင်စင်, အာမခံကတ်, ကျန်းမာရေးအာမခံကတ်, မှတ်ပုံတင်ကတ်, ကတ်ရှေ့ဘက်, ကတ်နောက်ဘက်, ကတ်အရှေ့, ကတ်အနောက်, zairyu kat, zairyu kad, passport sar oat, bank kat, atm card, atm kat, kar lizin
not_accepted-words-stated = က, ကတော့, သည်, မှာ, ဟာ, ဆိုတာ, က တော့, ka, ga, ga taw, ka taw, hmar, har
not_accepted-words-money = ယန်း, ယန်, ကျပ်, ဒေါ်လာ, သောင်း, သိန်း, ထောင်, သန်း, yen, kyat, ks, mmk, thein, ကျပ်ငွေ, ယန်းငွေ, သိန်းကျပ်, kyats, kyap

## Said to the worker

not_accepted-my_number =
    <b>သင့်စာကို ဖျက်နေပါသည်။ My Number (マイナンバー) ဂဏန်းနှင့် တူပါသည်။</b> သင် အမှားလုပ်ခြင်း မဟုတ်ပါ။

    ဤဂဏန်းကို ဤနေရာတွင် မထားရပါ။ စာရွက်ဖြင့်သာ ပြပါ- မြို့နယ်ရုံး၊ အခွန်ရုံး သို့မဟုတ် သင့်ကုမ္ပဏီ။ အခြားအရာလည်း ရေးခဲ့ပါသလား။ ရေးခဲ့လျှင် ဂဏန်းမပါဘဲ ထပ်ပို့ပါ။
not_accepted-bank_account =
    <b>သင့်စာကို ဖျက်နေပါသည်။ ဘဏ်စာရင်းနံပါတ်နှင့် တူပါသည်။</b> သင် အမှားလုပ်ခြင်း မဟုတ်ပါ။

    တစ်ယောက်ယောက်က အလွဲသုံးနိုင်ပါသည်။ ထိုနံပါတ်ကို ကုမ္ပဏီသို့ သင်ကိုယ်တိုင် စာရွက်ဖြင့် ပေးပါ။ ဘဏ်တွင် ပံ့ပိုးကူညီရေးဝန်ထမ်းက လူကိုယ်တိုင် ကူညီနိုင်ပါသည်။ အခြားအရာလည်း ရေးခဲ့ပါသလား။ ရေးခဲ့လျှင် နံပါတ်မပါဘဲ ထပ်ပို့ပါ။
not_accepted-password =
    <b>သင့်စာကို ဖျက်နေပါသည်။ စကားဝှက် သို့မဟုတ် PIN နှင့် တူပါသည်။</b> သင် အမှားလုပ်ခြင်း မဟုတ်ပါ။

    စကားဝှက်ကို မည်သူ့ကိုမျှ ဘယ်တော့မျှ မပြောပါနှင့်။ ကျွန်ုပ်တို့ ဘယ်တော့မျှ မတောင်းပါ။ ထိုစကားဝှက်ကို သုံးနေသေးလျှင် ယခု ပြောင်းပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက လူကိုယ်တိုင် ကူညီနိုင်ပါသည်။ အခြားအရာလည်း ရေးခဲ့ပါသလား။ ရေးခဲ့လျှင် စကားဝှက်မပါဘဲ ထပ်ပို့ပါ။
not_accepted-card =
    <b>သင့်စာကို ဖျက်နေပါသည်။ ကတ်၊ နိုင်ငံကူးလက်မှတ်၊ ဘဏ်စာအုပ် သို့မဟုတ် ထိုအရာတို့၏ နံပါတ် ပါပုံရပါသည်။</b> တစ်ယောက်ယောက်က သင့်အမည်ဖြင့် အသုံးပြုနိုင်ပါသည်။

    ကတ်အစစ်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား၊ မြို့နယ်ရုံး သို့မဟုတ် လူဝင်မှုကြီးကြပ်ရေးရုံးတွင် လူကိုယ်တိုင် ပြပါ။ မေးစရာရှိလျှင် ဓာတ်ပုံ၊ နံပါတ် မပါဘဲ ရေးပါ။
# $number (String) of the matter, $organisation (String), $readers of the matter, or “none” where nobody may read it. Said
# below whom to call to somebody whose deleted message was a cry for help.
not_accepted-cry =
    { $readers ->
        [none] <b>⚠️ အမှတ် { $number }- ဤကိစ္စကို ဤနေရာရှိ မည်သူ့ကိုမျှ မပြောပါ။</b>
        [admins] အရေးပေါ်ကိစ္စ ဖြစ်ကြောင်း { $organisation } ၏ အက်ဒမင်များကို အသိပေးပါသည်- အမှတ် { $number }။
       *[other] အရေးပေါ်ကိစ္စ ဖြစ်ကြောင်း { $organisation } ၏ ကူညီရေးတာဝန်ခံများကို အသိပေးပါသည်- အမှတ် { $number }။
    } သင့်စာတွင် နံပါတ်၊ စကားဝှက် သို့မဟုတ် ကတ် ပါသောကြောင့် ဖျက်ရပါသည်။

    <b>ဘာဖြစ်ခဲ့သည်ကို ထိုနံပါတ် မပါဘဲ ထပ်ရေးပါ။</b>
# A reply to the message that the bot could not delete. $on (String) a day, or “none”, $time (String)
not_accepted-delete-yourself = { $on ->
    [none] ဤစာကို ကျွန်ုပ်တို့ မဖျက်နိုင်ခဲ့ပါ။ Telegram က ဖျက်ခွင့် မပေးတော့ပါ။
   *[other] { DAY($on) }၊ { $time } က သင့်စာကို မဖျက်နိုင်ခဲ့ပါ။ Telegram က 48 နာရီအတွင်းသာ ဖျက်ခွင့်ပေးပါသည်။
    } သင်ကိုယ်တိုင် ဖျက်ပါ။ စာပေါ်တွင် လက်ဖြင့် ဖိထားပါ။ “Delete” (ဖျက်ရန်) ကို ရွေးပါ။ bot ဘက်မှပါ ဖျက်ပါ။
# Below a message that was taken away: what it said before it was changed had reached staff.
not_accepted-before_stays = သင် မပြင်မီက စာကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက ရပြီး ဖြစ်ပါသည်။ ထိုစာကို ဆက်ထားပါမည်။
# $handling (String), $readers (String) or “none” where nobody may read the matter: asked before a picture is taken out, by the worker’s own word.
not_accepted-out-ask =
    <b>ဤဓာတ်ပုံကို ဖယ်ရှားမလား။</b> ကတ်၊ နိုင်ငံကူးလက်မှတ် သို့မဟုတ် ဘဏ်စာအုပ် ပါမှသာ ဖယ်ရှားပါ။ { $handling ->
        [destroy] ဤနေရာနှင့် ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ ချတ်များမှ ဖျက်ပါမည်။
        [hold] ချတ်များမှ ဖျက်ပါမည်။ ဥပဒေကိစ္စအတွက် ဖျောက်ထားသည့် မိတ္တူ ထားပါမည်။ { evidence-only }
       *[decide] ချတ်များမှ ဖျက်ပါမည်။ သက်သေ ဖြစ်နိုင်သောကြောင့် ဖျောက်ထားသည့် မိတ္တူ ထားပါမည်။ { evidence-only }
    } ဓာတ်ပုံအောက်တွင် စာရေးထားလျှင် ထိုစာကို နံပါတ်များ ဖြုတ်ပြီး ဆက်ထားပါမည်။
not_accepted-out-yes = 🗑 ဖယ်ရှားပါ
not_accepted-out-no = မဖယ်ရှားပါနှင့်
not_accepted-out-left = ဘာမျှ မပြောင်းပါ။ သင့်ဓာတ်ပုံကို မဖယ်ရှားပါ။
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>ကတ်ပါသည်ဟု သင်ပြောသောကြောင့် သင့်ဓာတ်ပုံကို ဤနေရာနှင့် ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ ချတ်များမှ ဖျက်နေပါသည်။</b> ဓာတ်ပုံအောက်တွင် စာရေးထားလျှင် ထိုစာကို နံပါတ်များ ဖြုတ်ပြီး ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ ဆက်ထားပါမည်။

    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>ကတ်ပါသည်ဟု သင်ပြောသောကြောင့် သင့်ဓာတ်ပုံကို ချတ်များမှ ဖယ်ရှားနေပါသည်။</b> သင့်မှတ်တမ်းများကို ဥပဒေကိစ္စအတွက် ထားရသောကြောင့် ဖျောက်ထားသည့် မိတ္တူ ထားပါမည်။ { evidence-only }

    <blockquote expandable>ဓာတ်ပုံအောက်တွင် စာရေးထားလျှင် ထိုစာကို နံပါတ်များ ဖြုတ်ပြီး ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ ဆက်ထားပါမည်။ { not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>ကတ်ပါသည်ဟု သင်ပြောသောကြောင့် သင့်ဓာတ်ပုံကို ချတ်များမှ ဖယ်ရှားနေပါသည်။</b> ဓာတ်ပုံအောက်တွင် စာရေးထားလျှင် ထိုစာကို ဆက်ထားပါမည်။

    သင့်အတွက် သက်သေ ဖြစ်နိုင်သောကြောင့် ဖျောက်ထားသည့် မိတ္တူလည်း ထားပါမည်။ { evidence-only }{ $readers ->
        [none] {""}
       *[other] {" "}ထိုသူတို့က 7 ရက်အတွင်း ဆုံးဖြတ်ပါမည်။
    }

    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = ကတ်အစစ်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား၊ မြို့နယ်ရုံး သို့မဟုတ် လူဝင်မှုကြီးကြပ်ရေးရုံးတွင် လူကိုယ်တိုင် ပြပါ။
# Below a picture whose words name a card: staff get neither before the worker has answered. $minutes (Number)
not_accepted-held-ask = <b>ဤစာကို ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ မပို့မီ မေးပါသည်။ ဓာတ်ပုံတွင် ကတ်၊ နိုင်ငံကူးလက်မှတ် သို့မဟုတ် ဘဏ်စာအုပ် ပါပါသလား။</b> တစ်ယောက်ယောက်က သင့်အမည်ဖြင့် အသုံးပြုနိုင်ပါသည်။ { $minutes } မိနစ်အတွင်း မဖြေလျှင် ပံ့ပိုးကူညီရေးဝန်ထမ်းက သင့်စာသားကိုသာ ရပါမည်။
# The same of an album of which staff got pictures before those words
not_accepted-held-ask_back = <b>ဤဓာတ်ပုံများကို ပံ့ပိုးကူညီရေးဝန်ထမ်းထံမှ ပြန်ယူပြီး အရင်မေးပါသည်။ ဓာတ်ပုံတစ်ပုံပုံတွင် ကတ်၊ နိုင်ငံကူးလက်မှတ် သို့မဟုတ် ဘဏ်စာအုပ် ပါပါသလား။</b> တစ်ယောက်ယောက်က သင့်အမည်ဖြင့် အသုံးပြုနိုင်ပါသည်။ { $minutes } မိနစ်အတွင်း မဖြေလျှင် ပံ့ပိုးကူညီရေးဝန်ထမ်းက သင့်စာသားကိုသာ ရပါမည်။
not_accepted-held-yes = 🗑 ပါသည်- ဖျက်ပြီး စာသားသာ ပို့ပါ
not_accepted-held-no = မပါ- အားလုံး ပို့ပါ
not_accepted-held-deleted = <b>သင့်ဓာတ်ပုံကို ရှိသမျှနေရာမှ ဖျက်နေပါသည်။</b> { not_accepted-real_card }
# The same of a picture in the place of one that staff have
not_accepted-held-deleted_new = <b>ဤဓာတ်ပုံကို ဖျက်နေပါသည်။ သင် မပြောင်းမီက ဓာတ်ပုံဟောင်းသည် ပံ့ပိုးကူညီရေးဝန်ထမ်းထံတွင် ကျန်ရှိပါသည်။</b> ဓာတ်ပုံဟောင်းတွင်လည်း ကတ် ပါသလား။ ပါလျှင် အောက်ပါ ခလုတ်ကို နှိပ်၍ ဖယ်ရှားပါ။
not_accepted-held-answered = သင် ပြောပြီးပါပြီ။ ကတ်၊ နိုင်ငံကူးလက်မှတ် သို့မဟုတ် ဘဏ်စာအုပ် မပါပါ။
# Below changed words that may be evidence
not_accepted-held-released = ယခု သင်ရေးသည့်စာသည် အရေးကြီးနိုင်ပါသည်။ သင့်ဓာတ်ပုံကို ထိုစာနှင့်အတူ ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ ပို့ပါမည်။
# Below a picture without an answer. $number (String) of the consultation; $readers (String), $phone (String) of the organisation
not_accepted-held-over_words = <b>သင် မဖြေသောကြောင့် ဤဓာတ်ပုံကို ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ မပေးပါ။</b> { $readers ->
    [none] ဓာတ်ပုံမပါဘဲ သင့်စာသားကို မှတ်တမ်းတင်ထားပါသည် (အမှတ် { $number })။ ဤနေရာရှိ မည်သူမျှ မဖတ်ပါ။
    [unheard] ဓာတ်ပုံမပါဘဲ သင့်စာသားကို မှတ်တမ်းတင်ထားပါသည် (အမှတ် { $number })။ { receipt-alarm-unheard }
    [kept_out] ဓာတ်ပုံမပါဘဲ သင့်စာသားကို မှတ်တမ်းတင်ထားပါသည် (အမှတ် { $number })။ { receipt-alarm-kept_out }
    [admins] ဓာတ်ပုံမပါဘဲ သင့်စာသားကို အက်ဒမင်များက ရပါမည် (အမှတ် { $number })။
    [restricted] ဓာတ်ပုံမပါဘဲ သင့်စာသားကို ကူညီရေးတာဝန်ခံများက ရပါမည် (အမှတ် { $number })။
   *[group] ဓာတ်ပုံမပါဘဲ သင့်စာသားကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက ရပါမည် (အမှတ် { $number })။
    } သူတို့အတွက် ဓာတ်ပုံ လိုအပ်လျှင် ထပ်ပို့ပါ။
# The same of a picture whose words were taken away meanwhile
not_accepted-held-over = <b>သင် မဖြေသောကြောင့် ဤဓာတ်ပုံကို ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ မပေးပါ။</b> ဝန်ထမ်းအတွက် ဓာတ်ပုံ လိုအပ်လျှင် ထပ်ပို့ပါ။
# An alert: what it asked about waits no more, and staff did not get it
not_accepted-held-gone = ဤဓာတ်ပုံကို ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ မပေးပါ။ ဝန်ထမ်းအတွက် ဓာတ်ပုံ လိုအပ်လျှင် ထပ်ပို့ပါ။
# A button under a photo or a document.
not_accepted-shows-card = 🗑 ကတ်ပါလျှင် ဖယ်ရှားရန်
not_accepted-taken-away = ဖျက်နေပါသည်။
