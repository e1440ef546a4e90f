refused-staff = ဤအရာသည် ပံ့ပိုးကူညီရေးဝန်ထမ်းအတွက်သာ ဖြစ်ပါသည်။
refused-admin = ဤအရာကို အက်ဒမင်သာ လုပ်နိုင်ပါသည်။
refused-reader = ဤအရာကို ပံ့ပိုးကူညီရေးဝန်ထမ်းသာ ဖတ်နိုင်ပါသည်။
refused-exporter = ကူညီရေးတာဝန်ခံ၊ အက်ဒမင်နှင့် စစ်ဆေးသူသာ ဖိုင်ထုတ်ယူနိုင်ပါသည်။
refused-manager = ဤအရာကို ကူညီရေးတာဝန်ခံနှင့် အက်ဒမင်သာ လုပ်နိုင်ပါသည်။
# An alert: a button was tapped by somebody who has not agreed to our keeping of data, or whose data we have deleted
refused-worker = ဘာမျှ မလုပ်ရသေးပါ။ ဘာမျှ မပို့ရသေးပါ။ အရင် သဘောတူပါ။ ပြီးလျှင် ထပ်လုပ်ပါ။
