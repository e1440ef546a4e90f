# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = အန္တရာယ်, အန္တရာယ်ရှိတယ်, အန္တရာယ်ရှိနေတယ်, အန္တရာယ် ရှိတယ်, အန္တရယ်, အရေးပေါ်, အရေးပေါ်ပါ, antaye, andaye, ayay paw, အန္တရာယ်ဖြစ်နေတယ်, အသက်အန္တရာယ်ရှိတယ်, အရေးပေါ်ဖြစ်နေတယ်, a yay paw, ayaypaw, antayal shi tal, အသက်အန္တရာယ်, အန္တရာယ်ရှိနေပြီ, အန္တရာယ်ရှိပါတယ်, { sign-danger }
# These call for help: staff get them too.
spoken-cry = ကယ်ပါ, ကယ်ပါဦး, ကယ်ပါအုံး, ကယ်ကြပါ, ကယ်ကြပါဦး, ကယ်ပေးပါ, ကယ်တင်ပါ, ကျွန်မကိုကယ်ပါ, ကျွန်တော့်ကိုကယ်ပါ, ကူညီပါ, ကူညီပါဦး, ကူညီပါအုံး, ကူညီကြပါ, ကူညီကြပါဦး, ကူညီပေးပါ, ကူညီပါရှင်, ကူညီပါခင်ဗျာ, ရပ်ပါတော့, တော်ပါတော့, လွှတ်ပါ, လွှတ်ပေးပါ, မရိုက်ပါနဲ့, kal par, kal pr, kal par ohn, kal kya par, ku nyi par, kunyi par, ku nyi pr, ku nyi par ohn, ku nyi pay par, ကူညီကြပါအုံး, kal kya pr, ku nyi pay pr, ma yike par nae, ကယ်ကြပါအုံး, ကူညီပါဗျာ, ကျွန်မကိုကူညီပါ, ကျွန်တော့်ကိုကူညီပါ, မရိုက်ပါနှင့်, kunyi pr, ku nyi kya par, ကူညီပေးပါဦး, ကူညီပေးပါရှင်, ကူညီပေးပါခင်ဗျာ, ကူညီပေးကြပါ, ကယ်ပါရှင်, ကယ်ပါခင်ဗျာ, အသက်ကယ်ပါ, ကျွန်မကို ကယ်ပါ, ကျနော့်ကိုကယ်ပါ, ရဲခေါ်ပေးပါ, ရဲခေါ်ပါ, ရဲကိုခေါ်ပေးပါ, ရဲခေါ်ပေးကြပါ, ye khaw pay par, ku nyi pay pr ohn, ကယ်ပါတော့, ကယ်ပေးကြပါ, ကယ်ပါအုန်း, ကူညီပါအုန်း, ကူညီကြပါအုန်း
spoken-help = အကူအညီ, အကူအညီလိုတယ်, အကူအညီ လိုတယ်, အကူအညီလိုပါတယ်, အကူအညီတောင်းချင်တယ်, ကူညီ, ဝန်ထမ်း, လူနဲ့ပြောချင်တယ်, လူနဲ့ စကားပြောချင်တယ်, a ku a nyi, akuanyi, aku anyi, အကူအညီလိုပါတယ်ရှင်, အကူအညီလိုပါတယ်ခင်ဗျာ, အကူအညီပေးပါ, ဝန်ထမ်းနဲ့ပြောချင်တယ်, ဝန်ထမ်းနဲ့ စကားပြောချင်တယ်, a ku a nyi lo tal, akuanyi lo tal
spoken-menu = မီနူး, မန်နူး, မူလစာမျက်နှာ, ပင်မစာမျက်နှာ, ပင်မမီနူး
spoken-stop = ရပ်, ရပ်ပါ, ရပ်မယ်, ဖျက်သိမ်း, မလုပ်တော့ဘူး, ထွက်, ထွက်မယ်, yat, htwet, မလုပ်တော့ပါဘူး, ရပ်လိုက်, ပယ်ဖျက်, မလုပ်ချင်တော့ဘူး
spoken-back = နောက်သို့, နောက်ပြန်, ပြန်သွား, နောက်ကိုပြန်, pyan thwar, nauk pyan, ပြန်, အရင်စာမျက်နှာ
spoken-language = ဘာသာစကား, ဘာသာစကားပြောင်း, ဘာသာစကား ပြောင်းချင်တယ်, ဘာသာ, bar thar sagar, ဘာသာစကား ပြောင်း, ဘာသာစကားပြောင်းချင်တယ်, bar thar zagar
spoken-clear = ချတ်ဖျက်, ချက်ဖျက်, ချတ်ကိုဖျက်, ချတ် ဖျက်မယ်, စာတွေဖျက်, စာများဖျက်, မက်ဆေ့ချ်တွေဖျက်, chat phyat
# Words for days, where a day is asked for.
spoken-before_yesterday = တမြန်နေ့က, တစ်မြန်နေ့က, တမြန်နေ့, တစ်မြန်နေ့, လွန်ခဲ့တဲ့နှစ်ရက်, ta myan nay ga, လွန်ခဲ့တဲ့နှစ်ရက်က, လွန်ခဲ့တဲ့ နှစ်ရက်က, ta myan nay ka
spoken-yesterday = မနေ့က, မနေ့, မနေ့ကပါ, manay ga, ma nay ga, manae ga, manay ka, ma nay ka, manae ka, မနေ့ညက, မနေ့တုန်းက
spoken-today = ယနေ့, ဒီနေ့, ဒီနေ့ပါ, အခု, ယခု, di nay, dinay, di nae, ဒီနေ့ပဲ, dinae, a khu, ဒီနေ့မှ, ဒီမနက်, ဒီည
spoken-tomorrow = မနက်ဖြန်, မနက်ဖန်, နက်ဖြန်, နက်ဖန်, မနက်ဖြန်ပါ, ma net phyan, manet phyan, manat phan, မနက်ဖြန်ခါ, manet phan, ma net phan, manat phyan, မနက်ဖြန်မှ, ma nat phan, ma nak phan
spoken-after_tomorrow = သဘက်ခါ, သန်ဘက်ခါ, နောက်နှစ်ရက်, tha bet kha, thabet kha, နောက် နှစ်ရက်, သဘက်ခါပါ, သန်ဘက်ခါပါ
# N stands for a number; without it, one is meant.
spoken-days_ago = လွန်ခဲ့တဲ့ N ရက်, လွန်ခဲ့တဲ့ N ရက်က, လွန်ခဲ့သော N ရက်, လွန်ခဲ့သည့် N ရက်, ပြီးခဲ့တဲ့ N ရက်, ပြီးခဲ့တဲ့ N ရက်က, N ရက်က, N ရက်အရင်က, N yet ka, N yet ga, လွန်ခဲ့သည့် N ရက်က, လွန်ခဲ့သော N ရက်က, ပြီးခဲ့သည့် N ရက်, ပြီးခဲ့သည့် N ရက်က, လွန်ခဲ့တဲ့ N ရက်လောက်က, N yet lout ka
spoken-weeks_ago = လွန်ခဲ့တဲ့ N ပတ်, လွန်ခဲ့တဲ့ N ပတ်က, လွန်ခဲ့သော N ပတ်, ပြီးခဲ့တဲ့ N ပတ်, N ပတ်က, လွန်ခဲ့တဲ့တစ်ပတ်, လွန်ခဲ့တဲ့တစ်ပတ်က, တစ်ပတ်က, N pat ka, လွန်ခဲ့သည့် N ပတ်, လွန်ခဲ့သည့် N ပတ်က, ပြီးခဲ့တဲ့ N ပတ်က
spoken-days_ahead = နောက် N ရက်, နောက် N ရက်မှာ, N ရက်ကြာရင်, N ရက်နေရင်, N ရက်အကြာ, N yet kyar yin, နောက်ထပ် N ရက်, N ရက်နောက်
# Answers to a question that asks for yes or no. No word for "not yet": what has not been paid may still have to be.
spoken-yes = ဟုတ်, ဟုတ်ကဲ့, ဟုတ်တယ်, ဟုတ်ပါတယ်, ဟုတ်ပါသည်, ဟုတ်ပါ့, အင်း, ရှိ, ရှိတယ်, ရှိပါတယ်, ရှိပါသည်, မှန်တယ်, မှန်ပါတယ်, အောင်တယ်, အောင်ပါတယ်, အောင်ပြီ, အောင်ပြီးပြီ, ရတယ်, ရပါတယ်, ရပြီ, ရပြီးပြီ, ပြီးပြီ, ပြီးပါပြီ, ပေးရတယ်, တူတယ်, hote, hote ke, hote tal, shi tal, yes
spoken-no = မဟုတ်, မဟုတ်ဘူး, မဟုတ်ပါဘူး, မဟုတ်ပါ, မရှိ, မရှိဘူး, မရှိပါဘူး, မရှိပါ, ဟင့်အင်း, မမှန်ဘူး, မမှန်ပါဘူး, မအောင်ဘူး, မအောင်ပါဘူး, ကျတယ်, မရဘူး, မရပါဘူး, မပေးရဘူး, မတူဘူး, မလုပ်ဘူး, ma hote bu, ma hote buu, ma shi bu, ma shi buu, no
