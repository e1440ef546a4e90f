## Papers

papers-button = 📄 စာရွက်စာတမ်းများ
papers-list =
    <b>သင့်စာရွက်စာတမ်းများ</b>

    စာရွက်တစ်ခု ရပြီးလျှင် ထိုစာရွက်၏ နံပါတ်ကို နှိပ်ပါ။ အခြားနေ့တွင် ပြန်လာနိုင်ပါသည်။ သင့်အမှတ်အသားများကို သိမ်းပါမည်။
# $have, $all (Number)
papers-count = စာရွက် { $all } ခုအနက် { $have } ခု ရှိပါသည်။
papers-none = သင့်အဖြေများအရ စာရွက် မလိုသေးပါ။
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜
