# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = គ្រោះថ្នាក់, មានគ្រោះថ្នាក់, មានអាសន្ន, អាសន្ន, សង្គ្រោះបន្ទាន់, បន្ទាន់, រឿងបន្ទាន់, kruos tnak, krous thnak, kruoh thnak, bonton, { sign-danger }
# These call for help: staff get them too.
spoken-cry = ជួយខ្ញុំ, ជួយខ្ញុំផង, ជួយផង, សូមជួយខ្ញុំ, សូមជួយខ្ញុំផង, ជួយសង្គ្រោះខ្ញុំ, សង្គ្រោះខ្ញុំ, សង្គ្រោះខ្ញុំផង, ជួយជីវិតខ្ញុំផង, កុំធ្វើខ្ញុំ, ឈប់ទៅ, សូមឈប់, លែងខ្ញុំ, លែងខ្ញុំទៅ, juy pong, juy phong, juy knhom pong, juy khnhom phong, chuy pong, chuoy phong, chuoy khnhom phong, chuy knhom pong, jouy knhom pong
spoken-help = ជំនួយ, ជួយ, បុគ្គលិកជំនួយ, បុគ្គលិក, chomnuoy, jomnuoy, chumnuoy
spoken-menu = ម៉ឺនុយ, មឺនុយ, ម៉ីនុយ, ទំព័រដើម
spoken-stop = ឈប់, បោះបង់, លុបចោល, ចាកចេញ, ឈប់ទទួល, chhob, chop
spoken-back = ត្រឡប់ក្រោយ, ត្រឡប់, ថយក្រោយ, ត្រលប់ក្រោយ, ត្រលប់
spoken-language = ភាសា, ប្តូរភាសា, ប្ដូរភាសា, phea sa, pheasa
spoken-clear = លុបការជជែក, លុបសារ, លុបសារទាំងអស់, លុបឆាត, លុប chat
# Words for days, where a day is asked for.
spoken-before_yesterday = ម្សិលម្ង៉ៃ, ម្សិលម្ងៃ, ពីរថ្ងៃមុន, msel mngai
spoken-yesterday = ម្សិលមិញ, ម្សិលម៉ិញ, msel menh, msil minh, mselminh
spoken-today = ថ្ងៃនេះ, ឥឡូវ, ឥឡូវនេះ, ឥលូវ, ឥលូវនេះ, thngai nis, tngai nis, tngay nis, eylov, eylov nis
spoken-tomorrow = ស្អែក, ថ្ងៃស្អែក, sa ek, saek, s'ek, thngai saek, tngai saek
spoken-after_tomorrow = ខានស្អែក, ថ្ងៃខានស្អែក, ពីរថ្ងៃទៀត, khan saek, khansaek
# N stands for a number; without it, one is meant.
spoken-days_ago = N ថ្ងៃមុន, Nថ្ងៃមុន, មុន N ថ្ងៃ, N ថ្ងៃហើយ, N tngai mun, N thngai mun
spoken-weeks_ago = N សប្តាហ៍មុន, N សប្ដាហ៍មុន, N អាទិត្យមុន, Nអាទិត្យមុន, មួយអាទិត្យមុន, អាទិត្យមុន, សប្តាហ៍មុន, សប្ដាហ៍មុន, N atit mun
spoken-days_ahead = N ថ្ងៃទៀត, Nថ្ងៃទៀត, ក្នុង N ថ្ងៃ, N ថ្ងៃក្រោយ, N tngai tiet, N thngai tiet
