# Offices to which a wrong can be reported, and where else people are helped.

authority-labour_standards = အလုပ်သမားစံနှုန်း ကြီးကြပ်စစ်ဆေးရေးရုံး (労働基準監督署)
authority-immigration = လူဝင်မှုကြီးကြပ်ရေးရုံး (地方出入国在留管理局)
authority-police = ရဲ (警察)
authority-labour_bureau = အလုပ်သမားဗျူရို (労働局)
authority-legal_affairs = တရားရေးရာဗျူရို၊ လူ့အခွင့်အရေး (法務局)
authority-hello_work = Hello Work (ハローワーク)
authority-hospital = ဆေးရုံ (病院)
authority-ambulance = လူနာတင်ယာဉ်နှင့် မီးသတ် (救急・消防)
authority-crisis_line = စိတ်ဒုက္ခ ဖုန်းလိုင်း (いのちの相談窓口)
authority-dv_line = အိမ်တွင်း ရိုက်နှက်မှု ဖုန်း (DV相談)
