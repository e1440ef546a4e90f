# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = खतरा, खतरामा छु, म खतरामा छु, आपत, आपतकाल, इमर्जेन्सी, khatara, khatra, khatarama chu, khatra ma chu, ma khatarama chu, emergency, danger, sos, खतरा छ, आपत्काल, आपतमा छु, म आपतमा छु, म सङ्कटमा छु, khatara cha, khatra cha, khatarama chhu, ma khatarama chhu, ma khatra ma chu, ma aapatma chu, aapat, aapatkal, ज्यानको खतरा छ, jyan ko khatara cha, { sign-danger }
# These call for help: staff get them too.
spoken-cry = मलाई मद्दत गर्नुहोस्, मलाई मद्दत गर्नुस्, मद्दत गर्नुस्, मलाई सहयोग गर्नुस्, गुहार, बचाउनुहोस्, बचाउनुस्, बचाऊ, बचाउ, मलाई बचाउनुहोस्, मलाई बचाउनुस्, मलाई बचाउनुस, मलाई बचाऊ, मलाई बचाउ, मलाई छोड्नुस्, नकुट्नुस्, malai maddat garnus, malai help garnus, help garnus, guhar, bachaunus, bachau, malai bachau, malai bachaunus, malai chhodnus, nakutnus, मद्दत गर्नुहोस्, मलाई नकुट्नुस्, malai madat garnus, maddat garnus, madat garnus, malai chodnus, बचाउनुस, बचाउनुस् न, मलाई सहयोग गर्नुहोस्, सहयोग गर्नुहोस्, सहयोग गर्नुस्, मलाई मद्दत गर्नुस, मद्दत गर्नुस, मलाई जान दिनुस्, हेल्प मी, malai bachaunuhos, bachaunuhos, malai maddat garnuhos, maddat garnuhos, malai sahayog garnus, sahayog garnus, please help garnus, malai nakutnus, malai jana dinus, प्रहरी बोलाइदिनुस्, प्रहरी बोलाउनुस्, प्रहरी बोलाइदिनुहोस्, पुलिस बोलाइदिनुस्, police bolaidinus, police bolaunus, police lai bolaidinus, prahari bolaidinus, बचाइदिनुस्, मलाई बचाइदिनुस्, malai bachaidinus, bachaidinus, please malai bachau, kohi malai bachau, बचाओ, मलाई बचाओ, मलाई बचा, bachao, malai bachao
spoken-help = मद्दत, सहायता, सहयोग, हेल्प, मान्छे, maddat, madat, sahayata, sahayog, help, support, मद्दत चाहियो, मलाई मद्दत चाहियो, सहयोग चाहियो, कर्मचारी, मान्छेसँग कुरा गर्छु, maddat chahiyo, malai maddat chahiyo, help chahiyo, sahayog chahiyo, karmachari
spoken-menu = मेनु, मेन्यु, मुख्य मेनु, menu, main menu, home
spoken-stop = रोक्नुहोस्, रोक्नुस्, बन्द, बन्द गर्नुहोस्, बन्द गर्नुस्, रद्द, स्टप, roknus, banda, banda garnus, radda, stop, cancel, quit, exit, रोक्नुस, रोक, बन्द गर, रद्द गर्नुस्, rokna, roknu
spoken-back = पछाडि, फर्कनुहोस्, फर्कनुस्, pachadi, pachhadi, farkanus, back, go back, पछाडि जाने, फर्किनुहोस्, pachadi jane, farkine
spoken-language = भाषा, भाषा फेर्नुहोस्, bhasa, bhasha, language, भाषा परिवर्तन, भाषा बदल्नुहोस्, भाषा फेर्नुस्, bhasa parivartan, bhasha parivartan, bhasa change, language change
spoken-clear = च्याट मेटाउनुहोस्, च्याट मेटाउनुस्, यो च्याट मेटाउनुहोस्, च्याट खाली गर्नुहोस्, च्याट हटाउनुहोस्, chat metaunus, chat metaune, chat hataunus, clear chat, delete chat
# Words for days, where a day is asked for.
spoken-before_yesterday = अस्ति, दुई दिन अघि, दुई दिन अगाडि, asti, dui din agadi, दुई दिनअघि, dui din aghi, dui din pahile, अस्ति हो, asti ho
spoken-yesterday = हिजो, hijo, हिजै, हिजो हो, hijo ho
spoken-today = आज, आजै, अहिले, aaja, ahile, आज नै, aajai, आज हो, aaja ho
spoken-tomorrow = भोलि, भोली, bholi, voli, bholi nai, भोलि हो, bholi ho
spoken-after_tomorrow = पर्सि, पर्सी, दुई दिन पछि, parsi, dui din pachi, दुई दिनपछि, पर्सि हो, parsi ho
# N stands for a number; without it, one is meant.
spoken-days_ago = N दिन अघि, N दिन अगाडि, N दिनअघि, N दिन पहिले, N din agadi, N din aghi, N din pahile, N दिन अगि, N दिन पहिला, N din agi, N din pahila, ek din agadi, ek din aghi, एक दिन अघि, एक दिन अगाडि, एक दिनअघि
spoken-weeks_ago = N हप्ता अघि, N हप्ता अगाडि, N हप्ताअघि, एक हप्ता अघि, एक हप्ता अगाडि, N hapta agadi, N hapta aghi, ek hapta agadi, N हप्ता पहिले, N hapta pahile, एक हप्ता पहिले, ek hapta aghi, ek hapta pahile
spoken-days_ahead = N दिन पछि, N दिनपछि, N दिनमा, N din pachi, N din pachhi, N din ma, N दिन पछाडि, ek din pachi
# Answers to a question that asks for yes or no. No word for "not yet": what has not been paid may still have to be.
spoken-yes = छ, हो, हजुर, हो हजुर, छ हजुर, अँ, ठीक हो, सही हो, छ नि, हो नि, थियो, पास, पास गरेँ, पास गरें, पास गरे, पास भएँ, पास भएको छु, पास गरेको छु, गरेँ, गरें, गरेको छु, पाएँ, पाएको छु, सकेँ, सकियो, सकिएको छ, ho, hajur, cha, chha, xa, ho hajur, pass, yes
spoken-no = छैन, होइन, होइन हजुर, छैन हजुर, हैन, अहँ, नाइँ, नाईं, थिएन, भएन, गरेको छैन, गरेको छैनँ, गरिनँ, गरिन, पास भएन, पास गरेको छैन, पास भएको छैन, फेल, फेल भएँ, पाएको छैन, पाइनँ, सकिएको छैन, सकिएन, chaina, chhaina, xaina, hoina, haina, gareko chaina, no
