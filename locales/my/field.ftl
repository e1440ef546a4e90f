# Names of the records in data/. The Japanese name stands beside them wherever an office uses it.

## Industrial fields

field-care = သူနာပြုစုမှု (kaigo)
field-building_cleaning = အဆောက်အအုံ သန့်ရှင်းရေး
field-manufacturing = စက်မှုထုတ်ကုန် ထုတ်လုပ်ရေး
field-construction = ဆောက်လုပ်ရေး
field-shipbuilding = သင်္ဘောတည်ဆောက်၊ သင်္ဘောစက်ပစ္စည်း
field-auto_repair = ကားပြင်ဆင် ထိန်းသိမ်းရေး
field-aviation = လေကြောင်းလုပ်ငန်း
field-accommodation = တည်းခိုရေး (ဟိုတယ်၊ တည်းခိုခန်း)
field-auto_transport = ယာဉ်မောင်း (ထရပ်၊ တက္ကစီ၊ ဘတ်စ်)
field-railway = ရထားလမ်း
field-agriculture = စိုက်ပျိုးမွေးမြူရေး
field-fishery = ငါးဖမ်းနှင့် ရေလုပ်ငန်း
field-food_manufacturing = အစားအသောက် ထုတ်လုပ်ရေး
field-food_service = စားသောက်ဆိုင် လုပ်ငန်း
field-forestry = သစ်တောလုပ်ငန်း
field-wood = သစ်ထုတ်ကုန်လုပ်ငန်း
field-linen_supply = အိပ်ရာခင်း၊ အထည် ပေးသွင်းရေး
field-logistics_warehousing = ကုန်လှောင်ရုံ ထောက်ပံ့ပို့ဆောင်ရေး
field-resource_circulation = အမှိုက်နှင့် ပြန်လည်အသုံးပြုရေး
