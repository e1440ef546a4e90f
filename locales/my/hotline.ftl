## Offices that answer the telephone

hotline-police = ရဲ (အန္တရာယ်ရှိလျှင်)
hotline-ambulance_fire = လူနာတင်ယာဉ်၊ မီးသတ်
hotline-police_not_urgent = ရဲ- အရေးမပေါ်သည့်ကိစ္စ
hotline-coast_guard = ပင်လယ်ပြင် အရေးပေါ်- ကမ်းခြေစောင့်
hotline-ambulance_advice = လူနာတင်ယာဉ် ခေါ်ရန် လိုပါသလား
hotline-immigration_information = လူဝင်မှုကြီးကြပ်ရေး သတင်းစင်တာ
hotline-fresc = နိုင်ငံခြားသား ကူညီရေး- FRESC
hotline-ssw_call_centre = SSW အလုပ်သမား ဖုန်းစင်တာ
hotline-consultation_centres = အနီးဆုံး တိုင်ပင်ရေးစင်တာ
hotline-tokyo_navi = တိုကျို- ဘာသာစုံ အကြံပေးမှု
hotline-vietnam_embassy = ဗီယက်နမ် သံရုံး
hotline-indonesia_embassy = အင်ဒိုနီးရှား သံရုံး
hotline-labour_standards = အလုပ်သမားစံနှုန်း ဖုန်းလိုင်း
hotline-labour_foreign_mhlw = နိုင်ငံခြားသားအလုပ်သမား အကြံပေးမှု
hotline-fresc_labour = တိုကျို အလုပ်သမားရုံး- နိုင်ငံခြားသား
hotline-labour_bureau_corner = အလုပ်သမားရေးရာ တိုင်ပင်ရန်နေရာ
hotline-labour_standards_office = အလုပ်သမားစံနှုန်း စစ်ဆေးရေးရုံး
hotline-harassment_room = အလုပ်ခွင်တွင် နှောင့်ယှက်ခံရခြင်း
hotline-care_jicwels = သူနာပြုစုသူများအတွက်- JICWELS
hotline-construction_fits = ဆောက်လုပ်ရေးသမားများအတွက်- FITS
hotline-human_rights = လူ့အခွင့်အရေး- နိုင်ငံခြားဘာသာ
hotline-human_rights_ja = လူ့အခွင့်အရေး- ဂျပန်ဘာသာ
hotline-houterasu = ဥပဒေ သတင်းအချက်အလက်- Houterasu
hotline-dv_plus = မိသားစုတွင် ရိုက်နှက်ခံရခြင်း
hotline-dv_navi = မိသားစု ရိုက်နှက်မှု- နီးရာစင်တာ
hotline-sexual_violence = လိင်ပိုင်း ထိပါးမှု- အနီးဆုံးစင်တာ
hotline-yorisoi = Yorisoi- မည်သည့်စိတ်ပူမှုမဆို
hotline-tell = TELL- စိတ်ပူမှုများ၊ အင်္ဂလိပ်ဘာသာ
# #いのちSOS, for people who think of killing themselves.
hotline-suicide_line_sos = အသက်ဆက်မရှင်လိုလျှင် (ဂျပန်ဘာသာ)
hotline-kokoro_line = စိတ်ကျန်းမာရေး
hotline-medical_interpreting = သင့်ဘာသာပြောသည့် ဆရာဝန်- AMDA
hotline-consumer = စားသုံးသူ ဖုန်းလိုင်း
hotline-my_number = My Number ဖုန်းလိုင်း
hotline-nenkin_dial = ပင်စင် ဖုန်းလိုင်း (nenkin)
# For tourists.
hotline-visitor_hotline = ခရီးသွား ဖုန်းလိုင်း
hotline-disaster_message = သဘာဝဘေး မက်ဆေ့ချ် ဖုန်း
hotline-immigration_office = သင့်ဒေသ လူဝင်မှုကြီးကြပ်ရေးရုံး
hotline-hello_work = Hello Work- အလုပ်ရှာခြင်း
hotline-city_hall = မြို့နယ်ရုံး
hotline-tax_office = အခွန်ရုံး
hotline-pension_office = ပင်စင်ရုံး
hotline-embassy = သင့်သံရုံး၊ ကောင်စစ်ဝန်ရုံး
hotline-licence_centre = ယာဉ်မောင်းလိုင်စင်စင်တာ
