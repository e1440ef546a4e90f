menu-text =
    <b>ဘာလုပ်လိုပါသလဲ။</b>

    ဤနေရာတွင် တိုက်ရိုက် ရေးနိုင်ပါသည်။ ဓာတ်ပုံ သို့မဟုတ် အသံမက်ဆေ့ချ်လည်း ပို့နိုင်ပါသည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက ဖတ်ပါမည်။
# Below what was just added to a consultation
menu-again = <b>နောက်ထပ် ဘာလုပ်လိုပါသလဲ။</b>
# The check of the rules: does the reader fulfil the conditions for Specified Skilled Worker?
menu-eligibility = 🔎 စည်းမျဉ်းနှင့် ကိုက်ညီပါသလား
menu-job_change = 🔁 အလုပ်ပြောင်းရန်
menu-consultation = 💬 ပံ့ပိုးကူညီရေးဝန်ထမ်းကို မေးရန်
menu-guide = 📖 လမ်းညွှန်
# New rules. $count (Number) changes of the law that concern, or may concern, the reader
menu-changes = 📣 ပြောင်းလဲမည့်အချက်များ ({ $count })
menu-notices = 📰 သတင်းများ
menu-identity = 🪪 မည်သူဖြစ်ကြောင်း အတည်ပြုရန်
menu-my_dates = ⏰ နောက်ဆုံးရက်များ
menu-profile = 👤 ကိုယ်ရေးအချက်အလက်
menu-button = မီနူး
