# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = គ្រោះថ្នាក់, មានគ្រោះថ្នាក់, មានអាសន្ន, អាសន្ន, សង្គ្រោះបន្ទាន់, បន្ទាន់, រឿងបន្ទាន់, kruos tnak, krous thnak, kruoh thnak, bonton, ខ្ញុំមានគ្រោះថ្នាក់, ខ្ញុំស្ថិតក្នុងគ្រោះថ្នាក់, ស្ថិតក្នុងគ្រោះថ្នាក់, ខ្ញុំជួបគ្រោះថ្នាក់, ជួបគ្រោះថ្នាក់, មានគ្រោះថ្នាក់ហើយ, គ្រោះថា្នក់, គ្រោះថ្នាក, krous tnak, kros tnak, krohtnak, mean krous thnak, asonn, { sign-danger }
# These call for help: staff get them too.
spoken-cry = ជួយខ្ញុំ, ជួយខ្ញុំផង, ជួយផង, សូមជួយខ្ញុំ, សូមជួយខ្ញុំផង, សង្គ្រោះខ្ញុំ, កុំធ្វើខ្ញុំ, ឈប់ទៅ, សូមឈប់, លែងខ្ញុំ, juy pong, juy phong, juy knhom pong, chuoy phong, chuy knhom pong, jouy knhom pong, សូមជួយ, សូមជួយផង, ជួយញុំ, ជួយញុំផង, ជួយញ៉ុម, ជួយអូនផង, ជួយបងផង, អ្នកណាជួយខ្ញុំផង, ជួយពួកយើងផង, កុំវាយខ្ញុំ, juoy pong, juoy phong, juoy knhom pong, juy knhom, chuoy knhom pong, juy knhom phong, juy nhom pong, juy nhom phong, chuoy knhom, chuoy knhom phong, ជួយខ្ញុំផងបាទ, ជួយខ្ញុំផងចាស, ជួយផងបាទ, ជួយផងចាស, បងជួយខ្ញុំផង, បងជួយផង, ជួយខ្ញុំផងបង, ជួយផងបង, ជួយខ្ញុំជួយខ្ញុំ, ជួយផងៗ
spoken-help = ជំនួយ, ជួយ, បុគ្គលិកជំនួយ, បុគ្គលិក, chomnuoy, jomnuoy, chumnuoy, ត្រូវការជំនួយ, ខ្ញុំត្រូវការជំនួយ, សុំជំនួយ, សូមជំនួយ, ជួយបន្តិច, ជួយខ្ញុំបន្តិច, និយាយជាមួយបុគ្គលិក, ចង់និយាយជាមួយបុគ្គលិក, chumnouy, jomnouy
spoken-menu = ម៉ឺនុយ, មឺនុយ, ម៉ីនុយ, ទំព័រដើម, មេនុយ, ម៉េនុយ
spoken-stop = ឈប់, បោះបង់, លុបចោល, ចាកចេញ, ឈប់ទទួល, chhob, chop
spoken-back = ត្រឡប់ក្រោយ, ត្រឡប់, ថយក្រោយ, ត្រលប់ក្រោយ, ត្រលប់
spoken-language = ភាសា, ប្តូរភាសា, ប្ដូរភាសា, phea sa, pheasa
spoken-clear = លុបការជជែក, លុបសារ, លុបសារទាំងអស់, លុបឆាត, លុប chat, លុបឆាតនេះ, លុបការជជែកនេះ, លុបឆាតទាំងអស់
# Words for days, where a day is asked for.
spoken-before_yesterday = ម្សិលម្ង៉ៃ, ម្សិលម្ងៃ, ពីរថ្ងៃមុន, msel mngai, ថ្ងៃម្សិលម្ង៉ៃ, ថ្ងៃម្សិលម្ងៃ, ម្សិលម៉្ងៃ, msel mngay, msil mngai, ម្សិលម៉្ង៉ៃ
spoken-yesterday = ម្សិលមិញ, ម្សិលម៉ិញ, msel menh, msil minh, mselminh, ថ្ងៃម្សិលមិញ, ម្សិញមិញ, ម្សិលមិញនេះ, ម្សិលមិុញ, masel menh, msel minh, msel mingh, msil menh, ពីម្សិលមិញ, ម្សិលមិញបាទ, ម្សិលមិញចាស, យប់មិញ
spoken-today = ថ្ងៃនេះ, ឥឡូវ, ឥឡូវនេះ, ឥលូវ, ឥលូវនេះ, thngai nis, tngai nis, tngay nis, eylov, eylov nis, ថ្ងៃហ្នឹង, ថ្ងៃហ្នុង, អីឡូវ, អីឡូវនេះ, អីលូវ, អីលូវនេះ, tngai ning, tngainis, thngainis, ថ្ងៃនេះបាទ, ថ្ងៃនេះចាស, ថ្ងៃនេះហ្នឹង
spoken-tomorrow = ស្អែក, ថ្ងៃស្អែក, sa ek, saek, s'ek, thngai saek, tngai saek, ស្អែកនេះ, ថ្ងៃស្អែកនេះ, sa aek, saaek, ស្អែកហ្នឹង, ស្អេក, ស្អែកបាទ, ស្អែកចាស
spoken-after_tomorrow = ខានស្អែក, ថ្ងៃខានស្អែក, ពីរថ្ងៃទៀត, khan saek, khansaek, ខានស្អែកនេះ, kan saek, kansaek
# N stands for a number; without it, one is meant.
spoken-days_ago = N ថ្ងៃមុន, Nថ្ងៃមុន, មុន N ថ្ងៃ, N ថ្ងៃហើយ, N tngai mun, N thngai mun, N ថ្ងៃមកហើយ, កាល N ថ្ងៃមុន, N tngay mun
spoken-weeks_ago = N សប្តាហ៍មុន, N សប្ដាហ៍មុន, N អាទិត្យមុន, Nអាទិត្យមុន, មួយអាទិត្យមុន, N atit mun, មួយសប្តាហ៍មុន, មួយសប្ដាហ៍មុន, N atet mun, N អាទិត្យហើយ, N សប្តាហ៍ហើយ, មួយអាទិត្យហើយ, មួយសប្តាហ៍ហើយ
spoken-days_ahead = N ថ្ងៃទៀត, Nថ្ងៃទៀត, ក្នុង N ថ្ងៃ, N ថ្ងៃក្រោយ, N tngai tiet, N thngai tiet, ក្នុងរយៈពេល N ថ្ងៃ, N tngay tiet
# Answers to a question that asks for yes or no. No word for "not yet": what has not been paid may still have to be.
spoken-yes = មែន, មែនហើយ, បាទ, ចាស, ចា៎, ចា, បាទមែន, ចាសមែន, បាទមាន, ចាសមាន, មាន, មានហើយ, ត្រូវ, ត្រូវហើយ, ត្រឹមត្រូវ, បាន, បានហើយ, ជាប់, ជាប់ហើយ, ធ្លាប់, រួចហើយ, ហើយ, ចប់ហើយ, ទទួលហើយ, bat, baat, jas, chas, men, mean, yes
spoken-no = ទេ, អត់, អត់ទេ, បាទទេ, ចាសទេ, បាទអត់ទេ, ចាសអត់ទេ, មិនមែន, មិនមែនទេ, អត់មែន, អត់មែនទេ, គ្មាន, គ្មានទេ, មិនមាន, មិនមានទេ, អត់មាន, អត់មានទេ, មិនបាន, មិនបានទេ, អត់បាន, អត់បានទេ, មិនជាប់, មិនជាប់ទេ, អត់ជាប់, ធ្លាក់, មិនធ្លាប់, មិនធ្លាប់ទេ, អត់ធ្លាប់, មិនត្រូវទេ, te, ot te, ort te, ot mean, no
