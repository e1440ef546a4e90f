## The ten supports

support-guidance = အလုပ်မစမီ ရှင်းပြခြင်း (事前ガイダンス)
support-transport = လေဆိပ်ကြို၊ လေဆိပ်ပို့ (送迎)
support-housing = နေအိမ်နှင့် နေ့စဉ်ဘဝအတွက် စာချုပ်များ (住居・契約支援)
support-orientation = ဂျပန်တွင် နေထိုင်မှု မိတ်ဆက် (生活オリエンテーション)
support-accompany = ရုံးသို့ အတူလိုက်ခြင်း (公的手続等への同行)
support-japanese = ဂျပန်စာ လေ့လာခြင်း (日本語学習)
support-consult = တိုင်ပင်ခြင်း၊ တိုင်ကြားခြင်း (相談・苦情)
support-exchange = ဂျပန်လူမျိုးနှင့် တွေ့ခြင်း (日本人との交流)
support-job_change = အလုပ်သစ်ရှာရန် ကူညီခြင်း (転職支援)
support-interview = ပုံမှန်တွေ့ဆုံဆွေးနွေးခြင်း၊ အာဏာပိုင်များထံ သတင်းပို့ခြင်း (定期面談)
