# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = खतरा, खतरामा छु, म खतरामा छु, आपत, आपतकाल, इमर्जेन्सी, khatara, khatra, khatarama chu, khatra ma chu, ma khatarama chu, emergency, danger, sos, { sign-danger }
# These call for help: staff get them too.
spoken-cry = मलाई मद्दत गर्नुहोस्, मलाई मद्दत गर्नुस्, मद्दत गर्नुहोस्, मद्दत गर्नुस्, गुहार, बचाउनुहोस्, बचाउनुस्, बचाऊ, मलाई बचाउनुस्, मलाई बचाऊ, मलाई छोड्नुस्, नकुट्नुस्, malai maddat garnus, malai madat garnus, maddat garnus, madat garnus, guhar, bachaunus, bachau, malai bachau, malai chodnus, nakutnus, help me, please help me, save me
spoken-help = मद्दत, सहायता, सहयोग, हेल्प, मान्छे, maddat, madat, sahayata, sahayog, help, support
spoken-menu = मेनु, मेन्यु, मुख्य मेनु, menu, main menu, home
spoken-stop = रोक्नुहोस्, रोक्नुस्, बन्द, बन्द गर्नुहोस्, बन्द गर्नुस्, रद्द, स्टप, roknus, banda, banda garnus, radda, stop, cancel, quit, exit
spoken-back = पछाडि, फर्कनुहोस्, फर्कनुस्, pachadi, pachhadi, farkanus, back, go back
spoken-language = भाषा, भाषा फेर्नुहोस्, bhasa, bhasha, language
spoken-clear = च्याट मेटाउनुहोस्, च्याट मेटाउनुस्, यो च्याट मेटाउनुहोस्, च्याट खाली गर्नुहोस्, च्याट हटाउनुहोस्, chat metaunus, chat metaune, chat hataunus, clear chat, delete chat
# Words for days, where a day is asked for.
spoken-before_yesterday = अस्ति, हिजो अस्ति, दुई दिन अघि, दुई दिन अगाडि, asti, hijo asti, dui din agadi
spoken-yesterday = हिजो, hijo
spoken-today = आज, आजै, अहिले, aaja, ahile
spoken-tomorrow = भोलि, भोली, bholi, voli
spoken-after_tomorrow = पर्सि, पर्सी, दुई दिन पछि, parsi, dui din pachi
# N stands for a number; without it, one is meant.
spoken-days_ago = N दिन अघि, N दिन अगाडि, N दिनअघि, N दिन पहिले, N din agadi, N din aghi, N din pahile
spoken-weeks_ago = N हप्ता अघि, N हप्ता अगाडि, N हप्ताअघि, एक हप्ता अघि, एक हप्ता अगाडि, N hapta agadi, N hapta aghi, ek hapta agadi
spoken-days_ahead = N दिन पछि, N दिनपछि, N दिनमा, N din pachi, N din pachhi
